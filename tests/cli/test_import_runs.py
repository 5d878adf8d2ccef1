"""`calfcoach import runs`, as a person types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.program import run
from tests.interchange.run_import.csv_files import strava
from tests.interchange.run_import.test_csv_files import OTHER
from tests.interchange.run_import.test_fit_sessions import activity, session
from tests.interchange.run_import.test_tracks import gpx

FIELDS = {
    "file", "start", "sport", "distance_m", "duration_s", "source", "estimated", "counts",
    "reasons",
}  # fmt: skip


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "a.fit").write_bytes(activity(session()))
    (folder / "b.gpx").write_text(gpx(None))
    (folder / "c.csv").write_bytes(strava())
    (folder / "d.csv").write_text(OTHER)
    (folder / "e.txt").write_text("hello")
    return folder


def imported(folder: Path, *words: str) -> tuple[int, list[dict[str, object]], str]:
    data = ("--data-dir", str(folder.parent / "data"))
    ended = run("import", "runs", *words, *data, *map(str, sorted(folder.iterdir())))
    lines = ended.stdout.splitlines() if "--json" in words else []
    assert "Traceback" not in ended.stderr
    return ended.returncode, [json.loads(line) for line in lines], ended.stdout + ended.stderr


def test_a_dry_run_prints_an_object_a_run_and_writes_nothing(files: Path) -> None:
    code, said, _ = imported(files, "--dry-run", "--json")
    assert code == 0
    assert not (files.parent / "data").exists()
    runs, errors = said[:3], said[3:]
    assert all(set(one) == FIELDS for one in runs)
    assert [one["counts"] for one in runs] == [True, False, True]
    assert [one["reasons"] for one in runs] == [[], ["sport_unknown"], []]
    assert [one["estimated"] for one in runs] == [False, True, False]
    assert runs[2]["start"] == "2026-11-22T09:30:05+00:00"
    assert (runs[2]["distance_m"], runs[2]["duration_s"]) == (4826.1, 1500.5)
    assert [one["file"] for one in errors] == ["d.csv", "e.txt"]
    assert all(set(one) == {"file", "error"} for one in errors)


def test_runs_are_taken_in_once(files: Path) -> None:
    _, said, _ = imported(files, "--json")
    assert sum(bool(one.get("counts")) for one in said) == 2
    code, said, _ = imported(files, "--json")
    assert code == 0
    assert said[0]["reasons"] == ["already_logged"]
    assert not any(one.get("counts") for one in said)
    _, said, _ = imported(files, "--json", "--count-doubtful")
    assert [one.get("counts") for one in said][:3] == [False, True, False]


def test_in_words(files: Path) -> None:
    code, _, said = imported(files)
    assert code == 0
    assert "2 of 3 taken in." in said
    assert "1 to ask about; --count-doubtful counts them." in said
    assert "d.csv: calfcoach does not know its columns. Open it in the window once" in said
    assert "does not say which sport it is" in said
    _, _, again = imported(files)
    assert "already in the log" in again
    assert "0 of 3 taken in." in again


def test_a_backup_is_kept_of_a_log_that_is_there(files: Path) -> None:
    imported(files, "--count-doubtful")
    (files / "f.gpx").write_text(gpx().replace("2026-11-22", "2026-11-20"))
    _, _, said = imported(files)
    assert "The log before is kept as" in said


def test_the_code_is_2_where_nothing_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "a.txt").write_text("hello")
    code, said, _ = imported(tmp_path / "files", "--json")
    assert (code, said) == (2, [{"file": "a.txt", "error": "it is no table with separators"}])


@pytest.mark.parametrize("words", [(), ("runs",), ("log",), ("steps", "x"), ("runs", "")])
def test_wrong_use_is_a_sentence(words: tuple[str, ...]) -> None:
    ended = run("import", *words)
    assert ended.returncode == 2
    assert ended.stderr.startswith("calfcoach: ")
