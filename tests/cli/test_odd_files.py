"""What lies where a file should and is none is one sentence at once, for every command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.program import run, sentence
from tests.storage.odd_files import ODD, lay, odd_only

pytestmark = odd_only
KINDS = pytest.mark.parametrize(("kind", "words"), ODD.items(), ids=ODD)
NO_WINDOW = {"QT_QPA_PLATFORM": "offscreen", "CALFCOACH_AUDIO": "none"}


def faults(folder: Path) -> str:
    """Return what the doctor finds wrong with a folder."""
    done = run("doctor", "--json", "--data-dir", str(folder), CALFCOACH_AUDIO="none")
    assert (done.returncode, done.stderr) == (1, "")
    return "\n".join(json.loads(done.stdout)["faults"])


@KINDS
def test_a_log_that_is_no_file(tmp_path: Path, kind: str, words: str) -> None:
    path = lay(kind, tmp_path / "calfcoach.sqlite3")

    for command in (["log"], []):
        done = run(*command, "--data-dir", str(tmp_path), **NO_WINDOW)

        assert done.returncode == 1
        said = sentence(done)
        assert words in said
        assert str(path) in said
    assert words in faults(tmp_path)


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal"])
def test_a_pipe_beside_the_log(tmp_path: Path, ending: str) -> None:
    (tmp_path / "calfcoach.sqlite3").touch()
    lay("a pipe", tmp_path / f"calfcoach.sqlite3{ending}")

    done = run("log", "--data-dir", str(tmp_path))

    assert done.returncode == 1
    assert f"{ending} cannot be used (it is a pipe" in sentence(done)
    assert f"{ending} cannot be used (it is a pipe" in faults(tmp_path)


@KINDS
def test_settings_that_are_no_file(tmp_path: Path, kind: str, words: str) -> None:
    lay(kind, tmp_path / "settings.json")

    assert words in faults(tmp_path)


def test_a_data_folder_that_is_a_link_to_itself(tmp_path: Path) -> None:
    folder = lay("a link to itself", tmp_path / "data")

    for command in (["log"], []):
        done = run(*command, "--data-dir", str(folder), **NO_WINDOW)

        assert done.returncode == 1
        assert "leads in a circle" in sentence(done)
    assert "leads in a circle" in faults(folder)


@pytest.mark.parametrize(("target", "words"), [("gone", "nowhere"), ("file", "not a folder")])
def test_a_data_folder_that_is_none(tmp_path: Path, target: str, words: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "data").symlink_to(target)

    done = run("--data-dir", str(tmp_path / "data"), **NO_WINDOW)

    assert done.returncode == 1
    assert words in sentence(done)


@pytest.mark.parametrize("kind", [*ODD, "a link"])
def test_a_lock_that_is_no_file(tmp_path: Path, kind: str) -> None:
    if kind == "a link":
        (tmp_path / "window.lock").symlink_to("elsewhere")
    else:
        lay(kind, tmp_path / "window.lock")

    done = run("--data-dir", str(tmp_path), **NO_WINDOW)

    assert done.returncode == 1
    assert f"{tmp_path / 'window.lock'} is not a plain file" in sentence(done)


@KINDS
def test_documents_that_are_no_file(tmp_path: Path, kind: str, words: str) -> None:
    path = str(lay(kind, tmp_path / "document"))

    for command in (["check"], ["simulate"], ["simulate", "default", "--answers"]):
        done = run(*command, path)

        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.count("\n") == 1
        assert words in done.stderr
        assert path in done.stderr


@pytest.mark.parametrize("name", ["", "a" * 5_000, "no/such", "\udcff"])
def test_documents_that_are_nowhere(name: str) -> None:
    for command in (["check"], ["simulate"], ["simulate", "default", "--answers"]):
        done = run(*command, name)

        assert (done.returncode, done.stdout) == (2, "")
        assert "cannot be read" in sentence(done) if command != ["check"] else done.stderr


def test_empty_answers_play_nothing_and_end(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()

    done = run("simulate", "default", "--answers", str(tmp_path / "empty"))

    assert done.returncode == 2
    assert "holds no answers" in sentence(done)
