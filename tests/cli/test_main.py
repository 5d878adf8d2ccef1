"""Calfcoach as a process: exit codes, the folder it works in, and output that goes nowhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from calfcoach import __version__
from tests.cli.program import COMMAND, environment, run, sentence
from tests.storage.logs import change, filled_file

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
needs_full_device = pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="there is no full device"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a log of three sessions."""
    data = tmp_path / "my data"
    data.mkdir()
    filled_file(data, "s1", "s2", "s3")
    return data


def in_shell(line: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a line of a shell in which $calfcoach is the program."""
    command = " ".join(f"'{word}'" for word in COMMAND)
    return subprocess.run(
        ["bash", "-c", line.replace("$calfcoach", command)],
        env=environment(**variables),
        capture_output=True,
        text=True,
        check=False,
    )


def test_version_is_one_line() -> None:
    done = run("--version")

    assert (done.returncode, done.stdout, done.stderr) == (0, f"calfcoach {__version__}\n", "")


def test_help_is_not_an_error() -> None:
    done = run("--help")

    assert (done.returncode, done.stderr) == (0, "")
    assert all(word in done.stdout for word in ("relief", "doctor", "log", "--data-dir"))


def test_wrong_use_is_one_sentence() -> None:
    done = run("dance")

    assert done.returncode == 2
    assert "dance" in sentence(done)


def test_the_folder_may_be_named_before_or_after_the_command(folder: Path) -> None:
    before = run("--data-dir", str(folder), "log")
    after = run("log", "--data-dir", str(folder))

    assert before.stdout == after.stdout
    assert before.stdout.count("\n") == 3


def test_the_environment_names_the_folder(folder: Path) -> None:
    done = run("log", CALFCOACH_DATA_DIR=str(folder))

    assert done.stdout.count("\n") == 3


def test_the_command_line_counts_more_than_the_environment(folder: Path, tmp_path: Path) -> None:
    done = run("log", "--data-dir", str(folder), CALFCOACH_DATA_DIR=str(tmp_path / "other"))

    assert done.stdout.count("\n") == 3


@posix_only
def test_else_the_data_lies_where_the_system_keeps_it(tmp_path: Path) -> None:
    done = run("doctor", "--json", HOME=str(tmp_path), CALFCOACH_AUDIO="none")

    assert str(tmp_path) in json.loads(done.stdout)["data_folder"]
    assert list(tmp_path.iterdir()) == []


def test_the_doctor_finds_a_fresh_folder_well(tmp_path: Path) -> None:
    done = run("doctor", "--json", "--data-dir", str(tmp_path / "new"), CALFCOACH_AUDIO="none")

    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["ok"] is True
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [["log"], ["log", "--json"]])
def test_a_broken_log_is_one_sentence_and_no_traceback(folder: Path, words: list[str]) -> None:
    path = folder / "calfcoach.sqlite3"
    path.write_bytes(path.read_bytes()[:6_000])

    done = run(*words, "--data-dir", str(folder))

    assert done.returncode == 1
    assert "damaged" in sentence(done)


def test_a_newer_log_is_one_sentence_and_no_traceback(folder: Path) -> None:
    change(folder / "calfcoach.sqlite3", "PRAGMA user_version = 99")

    done = run("log", "--data-dir", str(folder))

    assert done.returncode == 1
    assert "newer" in sentence(done)


def test_the_home_of_nobody_is_one_sentence() -> None:
    done = run("log", "--data-dir", "~no-such-person/calf")

    assert done.returncode == 1
    assert "no-such-person" in sentence(done)


@posix_only
@pytest.mark.parametrize("buffered", ["", "1"], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("words", ["log", "log --json", "doctor", "--help", "--version"])
def test_a_reader_that_leaves_is_no_traceback(folder: Path, words: str, buffered: str) -> None:
    done = in_shell(
        f"$calfcoach {words} | true; exit ${{PIPESTATUS[0]}}",
        CALFCOACH_DATA_DIR=str(folder),
        PYTHONUNBUFFERED=buffered,
        CALFCOACH_AUDIO="none",
    )

    assert done.stderr == ""
    assert done.returncode in (0, 1)


@posix_only
@pytest.mark.parametrize("words", ["log", "log --json", "doctor", "--help", "--version"])
def test_a_closed_output_is_one_sentence(folder: Path, words: str) -> None:
    done = in_shell(
        f"$calfcoach {words} >&-", CALFCOACH_DATA_DIR=str(folder), CALFCOACH_AUDIO="none"
    )

    assert done.returncode == 1
    assert "The output cannot be written (it is closed)" in sentence(done)


@posix_only
@pytest.mark.parametrize("words", ["dance", "check none"])
def test_closed_errors_are_no_traceback(words: str) -> None:
    done = in_shell(f"$calfcoach {words} 2>&-")

    assert (done.returncode, done.stdout) == (2, "")


@needs_full_device
@pytest.mark.parametrize("buffered", ["", "1"], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("words", ["dance", "check none"])
def test_errors_that_find_no_room_leave_the_exit_code(words: str, buffered: str) -> None:
    done = in_shell(f"$calfcoach {words} 2>/dev/full", PYTHONUNBUFFERED=buffered)

    assert (done.returncode, done.stdout) == (2, "")


@needs_full_device
@pytest.mark.parametrize("buffered", ["", "1"], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("words", ["log", "doctor", "--help", "--version", "check --help"])
def test_output_that_finds_no_room_is_one_sentence(folder: Path, words: str, buffered: str) -> None:
    done = in_shell(
        f"$calfcoach {words} >/dev/full",
        CALFCOACH_DATA_DIR=str(folder),
        PYTHONUNBUFFERED=buffered,
        CALFCOACH_AUDIO="none",
    )

    assert done.returncode == 1
    assert "space" in sentence(done)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
@pytest.mark.parametrize("words", [["log"], ["doctor"], ["doctor", "--json"], ["log", "--json"]])
def test_a_terminal_that_lacks_letters_still_gets_an_answer(
    tmp_path: Path, words: list[str], encoding: str
) -> None:
    done = run(
        *words,
        "--data-dir",
        str(tmp_path / "Wade – 小腿"),
        PYTHONIOENCODING=encoding,
        CALFCOACH_AUDIO="none",
    )

    assert (done.returncode, done.stderr) == (0, "")
    if "--json" in words:
        json.loads(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="a name is any bytes on Linux only")
@pytest.mark.parametrize("words", ["log", "log --json"])
def test_a_folder_whose_name_is_no_text_has_a_log(tmp_path: Path, words: str) -> None:
    folder = tmp_path / "\udcff"
    folder.mkdir()
    filled_file(folder)

    done = run(*words.split(), "--data-dir", str(folder))

    assert (done.returncode, done.stderr) == (0, "")
    assert "s1" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="a name is any bytes on Linux only")
@pytest.mark.parametrize("words", ["doctor", "doctor --json"])
def test_a_folder_whose_name_is_no_text_is_wrong_for_the_doctor(tmp_path: Path, words: str) -> None:
    done = run(*words.split(), "--data-dir", str(tmp_path / "\udcff"), CALFCOACH_AUDIO="none")

    assert (done.returncode, done.stderr) == (1, "")
    assert "its name is not UTF-8 text" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="a name is any bytes on Linux only")
@pytest.mark.parametrize("words", ["", "relief", "relief --speed 60"])
def test_a_folder_whose_name_is_no_text_opens_no_window(tmp_path: Path, words: str) -> None:
    done = run(*words.split(), "--data-dir", str(tmp_path / "\udcff"), QT_QPA_PLATFORM="offscreen")

    assert done.returncode == 1
    assert "its name is not UTF-8 text. Rename it" in sentence(done)
    assert list(tmp_path.iterdir()) == []
