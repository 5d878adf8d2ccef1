"""The log leaves in every kind of file, whole or not at all, and with the numbers of the log."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import fhirkit
import icalendar
import pytest
from openpyxl import load_workbook

from calfcoach.core.errors import DiskFullError, FolderError, UserError
from calfcoach.core.exports import ExportKind
from calfcoach.services.export_writers import CancelledError
from calfcoach.services.transfer import TransferService
from calfcoach.storage.calendar_file import CalendarFile
from calfcoach.storage.database import Database
from tests.interchange.fit_readers import named, sets_by_fit_tool
from tests.services.runner import CALM, Runner
from tests.storage.conftest import fill_disk, shared_folder, small_disk
from tests.storage.logs import change, files_in
from tests.storage.rights import run_without_rights

__all__ = ["shared_folder", "small_disk"]
KINDS = pytest.mark.parametrize("kind", ExportKind)
NOTE = '=1+1; "fine", naïve\nsecond line'
FIRST = date(2026, 11, 22)


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[Runner]:
    """Somebody with three sessions, the last with a note."""
    (tmp_path / "data").mkdir()
    made = Runner(tmp_path / "data")
    made.enroll()
    made.green_day()
    made.green_day()
    made.training.check_in(1)
    made.train(replace(CALM, note=NOTE))
    yield made
    made.database.close()


def transfer(runner: Runner) -> TransferService:
    path = runner.database.path
    beside = Database(path, path.parent / "backups", runner.clock)
    calendar = CalendarFile(path.with_name("calendar.json"))
    return TransferService(beside, calendar, runner.clock, lambda: 4, painted)


def painted(first: date | None, last: date | None) -> bytes:
    """Stand in for the painter, which has tests of its own."""
    return f"report from {first} to {last}".encode() * 2_000


def exported(
    runner: Runner,
    kind: ExportKind,
    target: Path,
    first: date | None = None,
    last: date | None = None,
) -> int:
    """Export and return how much was written."""
    written = transfer(runner).export(kind, target, first, last)
    assert written.path == target
    return written.count


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_csv_has_a_row_for_each_set_of_the_log(runner: Runner, tmp_path: Path) -> None:
    target = tmp_path / "log.csv"
    count = exported(runner, ExportKind.CSV, target)
    found = read_csv(target)

    assert count == len(found) == 18
    done = [one.reps_done for one in runner.log.trainings()]
    sums = {
        on: sum(int(row["reps_done"]) for row in found if row["local_date"] == on.isoformat())
        for on in (FIRST, FIRST + timedelta(days=2), FIRST + timedelta(days=4))
    }
    assert list(sums.values()) == done
    assert {row["pain_next_morning"] for row in found[:12]} == {"0"}
    assert {row["pain_next_morning"] for row in found[12:]} == {""}
    assert {row["notes"] for row in found[12:]} == {'\'=1+1; "fine", naïve second line'}


def test_xlsx_has_the_numbers_of_the_csv_file(runner: Runner, tmp_path: Path) -> None:
    exported(runner, ExportKind.CSV, tmp_path / "log.csv")
    count = exported(runner, ExportKind.XLSX, tmp_path / "log.xlsx")
    head, *rows = load_workbook(tmp_path / "log.xlsx")["Sets"].iter_rows(values_only=True)
    found = [dict(zip(head, row, strict=True)) for row in rows]

    assert count == len(found)
    for mine, other in zip(found, read_csv(tmp_path / "log.csv"), strict=True):
        for name in ("set_no", "reps_planned", "reps_done", "load_kg", "down_s", "effort_0_10"):
            assert mine[name] == float(other[name])
        assert mine["local_date"].date().isoformat() == other["local_date"]


def test_csv_for_a_spreadsheet_takes_the_persons_decimal_mark(
    runner: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("calfcoach.services.export_writers.decimal_mark", lambda _: ",")
    change(runner.database.path, "UPDATE session_steps SET load_g = 2500 WHERE kind = 'set'")

    exported(runner, ExportKind.CSV_LOCAL, tmp_path / "log.csv")

    data = (tmp_path / "log.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfsession_id;")
    assert data.count(b";2,5;") == 18


def test_json_holds_every_row_of_the_log(runner: Runner, tmp_path: Path) -> None:
    count = exported(runner, ExportKind.JSON, tmp_path / "log.json")
    found = json.loads((tmp_path / "log.json").read_text(encoding="utf-8"))

    assert (found["format"], found["format_version"]) == ("calfcoach-log", "1.0")
    assert sum(map(len, found["tables"].values())) == count
    assert [one["note"] for one in found["tables"]["trainings"]] == ["", "", NOTE]
    assert found["tables"]["programs"][0]["document"]["format"] == "calfcoach-program"


def test_fhir_is_valid_and_has_every_session(runner: Runner, tmp_path: Path) -> None:
    count = exported(runner, ExportKind.FHIR, tmp_path / "log.json")
    text = (tmp_path / "log.json").read_text(encoding="utf-8")
    entries = json.loads(text)["entry"]
    kinds = [one["resource"]["resourceType"] for one in entries]

    assert fhirkit.validate(text) == []
    assert len(entries) == count
    assert (kinds.count("Patient"), kinds.count("CarePlan"), kinds.count("Procedure")) == (1, 1, 3)


def test_fit_is_the_last_session(runner: Runner, tmp_path: Path) -> None:
    written = transfer(runner).export(ExportKind.FIT, tmp_path / "last.fit")
    data = (tmp_path / "last.fit").read_bytes()

    assert (written.count, written.of, written.on) == (1, 3, FIRST + timedelta(days=4))
    last = runner.log.trainings()[-1]
    assert sum(reps for reps, _ in sets_by_fit_tool(data)) == last.reps_done
    assert len(named(data, "session")) == 1


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE sessions SET status = 'running', ended_at = NULL",
        "UPDATE session_steps SET reps_done = 0",
    ],
    ids=["still running", "nothing done"],
)
def test_a_session_without_an_end_or_without_a_repetition_is_no_activity(
    runner: Runner, tmp_path: Path, sql: str
) -> None:
    last = runner.database.rows("SELECT max(session_id) AS id FROM trainings")[0]["id"]
    column = "id" if "UPDATE sessions" in sql else "session_id"
    change(runner.database.path, f"{sql} WHERE {column} = ?", (last,))

    written = transfer(runner).export(ExportKind.FIT, tmp_path / "last.fit")

    assert (written.of, written.on) == (2, FIRST + timedelta(days=2))


def test_fit_in_a_zip_is_every_session(runner: Runner, tmp_path: Path) -> None:
    assert exported(runner, ExportKind.FIT, tmp_path / "all.ZIP") == 3

    with zipfile.ZipFile(tmp_path / "all.ZIP") as folder:
        sums = [
            sum(reps for reps, _ in sets_by_fit_tool(folder.read(name)))
            for name in folder.namelist()
        ]
    assert sums == [one.reps_done for one in runner.log.trainings()]


def test_ics_tells_of_moves_and_of_what_is_planned_no_more(runner: Runner, tmp_path: Path) -> None:
    target = tmp_path / "plan.ics"

    def events() -> dict[str, tuple[date, int, str]]:
        exported(runner, ExportKind.ICS, target)
        return {
            str(one["uid"]): (
                one.decoded("dtstart"), int(str(one["sequence"])), str(one["status"])
            )
            for one in icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
        }  # fmt: skip

    first = events()
    again = events()
    runner.pass_days(2)
    runner.schedule.move(min(day for day, _, _ in first.values()) + timedelta(days=1))
    moved = events()

    assert first == again
    assert {(sequence, status) for _, sequence, status in first.values()} == {(0, "CONFIRMED")}
    uid = min(first, key=lambda one: first[one][0])
    assert moved[uid] == (first[uid][0] + timedelta(days=1), 1, "CONFIRMED")
    assert set(first) <= set(moved)


@KINDS
def test_days_that_hold_nothing_are_told_apart_from_the_others(
    runner: Runner, tmp_path: Path, kind: ExportKind
) -> None:
    day = date(2020, 1, 1)
    target = tmp_path / "log"

    if kind in (ExportKind.FIT, ExportKind.ICS):
        with pytest.raises(UserError, match=r"nothing to export|No session is planned"):
            exported(runner, kind, target, day, day)
        assert not target.exists()
    else:
        exported(runner, kind, target, day, day)
        assert target.exists()


@KINDS
def test_the_log_is_left_as_it_was(runner: Runner, tmp_path: Path, kind: ExportKind) -> None:
    before = {
        name: data
        for name, data in files_in(tmp_path / "data").items()
        if name.startswith("calfcoach.sqlite3")
    }

    exported(runner, kind, tmp_path / "out")

    after = files_in(tmp_path / "data")
    assert {name: after[name] for name in before} == before


@pytest.mark.parametrize("kind", [kind for kind in ExportKind if kind is not ExportKind.XLSX])
def test_a_second_export_gives_the_same_bytes_but_for_a_workbook(
    runner: Runner, tmp_path: Path, kind: ExportKind
) -> None:
    exported(runner, kind, tmp_path / "one")
    exported(runner, kind, tmp_path / "two")

    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@KINDS
def test_calling_it_off_leaves_no_file_and_the_old_one(
    runner: Runner, tmp_path: Path, kind: ExportKind
) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")

    with pytest.raises(CancelledError):
        transfer(runner).export(kind, target, cancelled=lambda: True)

    assert target.read_bytes() == b"old"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data", "out"]


def test_progress_grows_to_its_end(runner: Runner, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    transfer(runner).export(
        ExportKind.CSV, tmp_path / "log.csv", progress=lambda done, of: told.append((done, of))
    )

    assert told[0] == (0, 18)
    assert told[-1] == (18, 18)
    assert told == sorted(told)


@pytest.mark.parametrize(
    ("kind", "name"),
    [*((kind, "log.out") for kind in ExportKind), (ExportKind.FIT, "log.zip")],
)
def test_a_full_disk_leaves_the_old_file(
    runner: Runner, small_disk: Path, kind: ExportKind, name: str
) -> None:
    target = small_disk / name
    target.write_bytes(b"old")
    fill_disk(small_disk)

    with pytest.raises(DiskFullError, match=rf"no room for {name}"):
        exported(runner, kind, target)

    assert target.read_bytes() == b"old"
    assert sorted(one.name for one in small_disk.iterdir()) == [name, "something-large"]


def test_a_folder_that_may_only_be_read_leaves_the_old_file(shared_folder: Path) -> None:
    target = shared_folder / "out" / "log.csv"
    target.parent.mkdir()
    target.write_bytes(b"old")
    (shared_folder / "data").mkdir()
    runner = Runner(shared_folder / "data")
    runner.enroll()
    runner.train()
    runner.database.close()
    target.parent.chmod(0o555)

    said = run_without_rights(
        "from calfcoach.cli.main import main\n"
        "code = main(['export', 'csv', '--data-dir', str(folder / 'data'),"
        " '--output', str(folder / 'out' / 'log.csv')])\n"
        "print(code)\n",
        shared_folder,
    )
    target.parent.chmod(0o755)

    assert said == "1\n"
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]


def test_without_a_log_there_is_nothing_to_export(tmp_path: Path) -> None:
    runner = Runner(tmp_path)

    with pytest.raises(UserError, match="There is no log yet"):
        exported(runner, ExportKind.CSV, tmp_path / "log.csv")

    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_told_before_the_log_is_read(runner: Runner, tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="does not exist"):
        exported(runner, ExportKind.CSV, tmp_path / "away" / "log.csv")


@pytest.mark.parametrize(
    "name",
    ["calfcoach.sqlite3", "calfcoach.sqlite3-wal", "calendar.json", "settings.json"],
)
@KINDS
def test_calfcoachs_own_files_are_never_written_over(
    runner: Runner, tmp_path: Path, name: str, kind: ExportKind
) -> None:
    before = files_in(tmp_path / "data")
    (tmp_path / "link").symlink_to(tmp_path / "data" / name)

    for target in (tmp_path / "data" / name, tmp_path / "link"):
        with pytest.raises(UserError, match="own file"):
            exported(runner, kind, target)

    assert files_in(tmp_path / "data") == before


def test_without_a_program_no_session_is_ahead(tmp_path: Path) -> None:
    runner = Runner(tmp_path)
    runner.begin()

    with pytest.raises(UserError, match="Set the program up first"):
        exported(runner, ExportKind.ICS, tmp_path / "plan.ics")
    with pytest.raises(UserError, match="no strength session"):
        exported(runner, ExportKind.FIT, tmp_path / "last.fit")
    runner.database.close()
