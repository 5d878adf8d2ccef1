"""`calfcoach export`: what is in the file and what is not, or one sentence and an exit code."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from calfcoach.cli.main import main
from calfcoach.cli.parser import make_parser
from calfcoach.core.exports import ExportKind
from tests.cli.program import run, sentence
from tests.services.runner import Runner
from tests.storage.conftest import fill_disk
from tests.storage.odd_files import ODD, lay, odd_only

KINDS = pytest.mark.parametrize("kind", [kind.value for kind in ExportKind])


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with two sessions, of 2026-11-22 and 2026-11-24."""
    folder = tmp_path / "data"
    folder.mkdir()
    runner = Runner(folder)
    runner.enroll()
    runner.green_day()
    runner.green_day()
    runner.database.close()
    return folder


def export(data: Path, kind: str, target: Path, *words: str) -> int:
    return main(["export", kind, "--data-dir", str(data), "--output", str(target), *words])


@KINDS
def test_every_kind_is_written_and_told(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    target = tmp_path / "out"

    assert export(data, kind, target) == 0

    said = capsys.readouterr()
    assert said.err == ""
    first, *more = said.out.splitlines()
    assert str(target) in first
    is_sent = kind in {"log", "pdf", "fhir"}
    assert [line.startswith("It is not encrypted") for line in more[:1]] == [is_sent] * bool(more)
    left = more[is_sent:]
    assert [line.startswith("Left out: ") for line in left] == [True] * (kind != "json")
    assert target.stat().st_size > 0


@pytest.mark.parametrize(
    ("kind", "name", "words", "line"),
    [
        ("csv", "a.csv", [], "12 sets in {}"),
        ("csv", "a.csv", ["--from", "2026-11-23"], "6 sets in {}"),
        ("csv", "a.csv", ["--to", "2026-11-21"], "0 sets in {}"),
        ("csv-local", "a.csv", [], "12 sets in {}"),
        ("xlsx", "a.xlsx", ["--from", "2026-11-24", "--to", "2026-11-24"], "6 sets in {}"),
        ("fit", "a.zip", [], "2 sessions in {}"),
        ("fit", "a.zip", ["--to", "2026-11-22"], "1 session in {}"),
        ("fit", "a.fit", ["--to", "2026-11-22"], "The session of 2026-11-22 in {}"),
        ("fit", "a.fit", [], "The last session, of 2026-11-24, in {}: a FIT file holds one. "
         "For all 2, end the name in .zip."),
    ],
)  # fmt: skip
def test_the_line_says_what_is_in_the_file(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    kind: str, name: str, words: list[str], line: str,
) -> None:  # fmt: skip
    assert export(data, kind, tmp_path / name, *words) == 0

    assert capsys.readouterr().out.splitlines()[0] == line.format(tmp_path / name)


def test_what_fit_cannot_carry_is_said(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export(data, "fit", tmp_path / "a.fit")

    left = capsys.readouterr().out.splitlines()[1]
    assert left.startswith("Left out: pain, the leg (it stands in the name of the exercise), ")


def test_days_are_those_that_were_asked_for(data: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.csv"

    export(data, "csv", target, "--from", "2026-11-24", "--to", "2026-11-24")

    with target.open(newline="", encoding="utf-8") as file:
        assert {row["local_date"] for row in csv.DictReader(file)} == {"2026-11-24"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["csv"], "--output"),
        ([], "KIND"),
        (["doc", "--output", "x"], "doc is not one of csv, csv-local, xlsx, json, ics, fit, fhir"),
        (["", "--output", "x"], "the kind is not one of csv"),
        (["CSV", "--output", "x"], "CSV is not one of csv"),
        (["csv", "--output", ""], "the file has no name"),
        (["csv", "--output", "x", "--from", "yesterday"], "--from"),
        (["csv", "--output", "x", "--from", "2026-02-30"], "--from"),
        (
            ["csv", "--output", "x", "--from", "2026-11-24", "--to", "2026-11-23"],
            "2026-11-23 is before 2026-11-24",
        ),
    ],
)
def test_wrong_use_is_a_sentence_and_exit_code_2(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(["export", *words]) == 2

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("calfcoach: ")
    assert said in told.err
    assert told.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_help_names_every_kind_and_what_it_leaves_out(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["export", "--help"]) == 0

    said = capsys.readouterr().out
    assert all(f"\n  {kind.value}: " in said for kind in ExportKind)
    assert "leaves out pain, the leg" in said


def test_one_day_may_be_first_and_last() -> None:
    words = ["export", "csv", "--output", "x", "--from", "2026-11-24", "--to", "2026-11-24"]
    options = make_parser().parse_args(words)

    assert options.first == options.last


@KINDS
def test_without_a_log_there_is_a_sentence_and_no_folder(tmp_path: Path, kind: str) -> None:
    done = run("export", kind, "--data-dir", str(tmp_path / "new"), "--output", str(tmp_path / "a"))

    assert done.returncode == 1
    assert "There is no log yet" in sentence(done)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_a_sentence_and_the_old_file_stays(data: Path, small_disk: Path) -> None:
    target = small_disk / "log.xlsx"
    target.write_bytes(b"old")
    fill_disk(small_disk)

    done = run("export", "xlsx", "--data-dir", str(data), "--output", str(target))

    assert done.returncode == 1
    assert "There is no room for log.xlsx" in sentence(done)
    assert target.read_bytes() == b"old"


@odd_only
@pytest.mark.parametrize(("kind", "words"), ODD.items(), ids=ODD)
def test_what_is_no_file_is_not_written_over(
    data: Path, tmp_path: Path, kind: str, words: str
) -> None:
    path = lay(kind, tmp_path / "odd")

    done = run("export", "csv", "--data-dir", str(data), "--output", str(path))

    assert done.returncode == 1
    assert words in sentence(done)


@odd_only
def test_own_files_that_lead_in_a_circle_do_not_stop_an_export(data: Path, tmp_path: Path) -> None:
    lay("a link to itself", data / "calendar.json")

    assert export(data, "csv", tmp_path / "a.csv") == 0


def test_the_log_is_not_written_over(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = data / "calfcoach.sqlite3"

    assert export(data, "json", log) == 1

    assert "own file" in capsys.readouterr().err
    assert log.read_bytes().startswith(b"SQLite format 3")


def test_a_damaged_log_is_a_sentence_and_no_file(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / "calfcoach.sqlite3").write_bytes(b"no log at all" * 400)

    assert export(data, "csv", tmp_path / "a.csv") == 1

    assert capsys.readouterr().err.count("\n") == 1
    assert [one.name for one in tmp_path.iterdir()] == ["data"]
