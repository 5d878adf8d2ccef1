"""Runs of other programs on their way into the log: judged, taken in, taken back."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from calfcoach.core.errors import FolderError
from calfcoach.core.imported_run import Doubt, FoundRun
from calfcoach.core.run_columns import RunColumns
from calfcoach.core.run_matching import Fate
from calfcoach.core.runs import RunSource, Surface
from calfcoach.core.units import Unit
from calfcoach.services.run_import import RunImportService, reasons
from calfcoach.services.run_reading import ReadFile
from calfcoach.services.running import RunEntry
from calfcoach.storage.run_columns import RunColumnsFile
from tests.services.test_running import Legs

START = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


class Importer(Legs):
    """A runner whose watch has files. Today is Sunday, November 22."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.columns = RunColumnsFile(folder / "run-columns.json")
        self.imports = RunImportService(self.database, self.clock, self.changes, self.columns)

    def logged(self) -> list[tuple[date, int, RunSource]]:
        view = self.running.view(Unit.KM)
        return [(run.on, run.distance_m, run.source) for run in view.runs]


@pytest.fixture
def importer(tmp_path: Path) -> Importer:
    return Importer(tmp_path)


def run(source: RunSource = RunSource.FIT, **others: object) -> FoundRun:
    first = FoundRun(START, "running", 100_004, 3_000_400, source)
    return replace(first, **others)  # type: ignore[arg-type]


def file(*runs: FoundRun, unit: Unit | None = None) -> ReadFile:
    return ReadFile("a.file", Path("a.file"), runs, unit=unit)


def test_a_run_is_taken_in_and_taken_back(importer: Importer) -> None:
    found = importer.imports.judge([file(run())])
    assert (found.counted, found.asked, found.is_readable) == ([0], [], True)
    assert importer.logged() == []
    undo = importer.imports.take_in(found)
    assert importer.logged() == [(date(2026, 11, 21), 10_000, RunSource.FIT)]
    (kept,) = importer.running.view(Unit.KM).runs
    assert (kept.duration_s, kept.started_at) == (3_000, START)
    assert importer.changed[-1].sessions
    importer.running.undo(undo)
    assert importer.logged() == []


def test_what_is_in_the_log_is_not_taken_in_again(importer: Importer) -> None:
    importer.imports.take_in(importer.imports.judge([file(run())]))
    again = importer.imports.judge([file(run(), run(RunSource.CSV))])
    assert [one.fate for one in again.runs] == [Fate.LOGGED, Fate.LOGGED]
    assert reasons(again.runs[0]) == ["already_logged"]
    importer.imports.take_in(again)
    assert len(importer.logged()) == 1


def test_a_better_source_takes_the_place_and_what_was_said_stays(importer: Importer) -> None:
    importer.imports.take_in(importer.imports.judge([file(run(RunSource.GPX, is_estimated=True))]))
    (old,) = importer.running.view(Unit.KM).runs
    said = RunEntry(old.on, old.distance_m, old.duration_s, calf=3, surface=Surface.TRAIL, note="x")
    importer.running.change(old.id, said)
    undo = importer.imports.take_in(importer.imports.judge([file(run(distance_dm=101_000))]))
    (new,) = importer.running.view(Unit.KM).runs
    assert (new.id, new.distance_m, new.source) == (old.id, 10_100, RunSource.FIT)
    assert (new.also, new.is_estimated) == ((RunSource.GPX,), False)
    assert (new.calf, new.surface, new.note) == (3, Surface.TRAIL, "x")
    importer.running.undo(undo)
    assert importer.logged()[0][1:] == (10_000, RunSource.GPX)


def test_what_is_asked_about_counts_once_agreed(importer: Importer) -> None:
    importer.running.add(RunEntry(date(2026, 11, 21), 10_100, note="typed"))
    odd = run(start=START.replace(year=2025), duration_ms=1_000_000)
    found = importer.imports.judge([file(run(), odd)])
    assert (found.counted, found.asked) == ([], [0, 1])
    assert [one.found.doubts for one in found.runs] == [
        (Doubt.TYPED_THAT_DAY,),
        (Doubt.TOO_FAST,),
    ]
    importer.imports.take_in(found)
    assert len(importer.logged()) == 1
    importer.imports.take_in(found, [0, 1])
    assert importer.logged() == [
        (date(2026, 11, 21), 10_000, RunSource.FIT),
        (date(2025, 11, 21), 10_000, RunSource.FIT),
    ]
    assert importer.running.view(Unit.KM).runs[0].note == "typed"


def test_a_wall_time_is_read_in_the_persons_zone(importer: Importer) -> None:
    importer.clock.travel("Europe/Berlin")
    wall = datetime(2026, 10, 25, 9, 30)  # noqa: DTZ001
    found = importer.imports.judge([file(run(start=None, wall=wall))])
    assert found.runs[0].found.start == datetime(2026, 10, 25, 8, 30, tzinfo=UTC)
    assert found.runs[0].on == date(2026, 10, 25)


def test_days_are_those_on_the_wall(importer: Importer) -> None:
    """Sunday 22:30 UTC in summer is Monday 0:30 in Berlin: the week to come."""
    importer.clock.travel("Europe/Berlin")
    late = datetime(2026, 7, 5, 22, 30, tzinfo=UTC)
    assert importer.imports.judge([file(run(start=late))]).runs[0].on == date(2026, 7, 6)


def test_a_file_that_tells_no_unit_can_be_told(importer: Importer) -> None:
    found = importer.imports.judge([file(run(RunSource.CSV), unit=Unit.KM)])
    assert found.units == (("a.file", Unit.KM),)
    told = importer.imports.judge([file(run(RunSource.CSV), unit=Unit.KM)], Unit.MILE)
    assert told.runs[0].found.distance_dm == 160_941
    assert told.units == (("a.file", Unit.MILE),)


def test_times_out_of_bounds_are_left_out(importer: Importer) -> None:
    found = importer.imports.judge([file(run(duration_ms=2_000_000_000))])
    assert found.runs[0].found.doubts == (Doubt.TOO_LONG,)
    importer.imports.take_in(found, [0])
    assert importer.running.view(Unit.KM).runs[0].duration_s is None


def test_runs_at_the_end_of_time_are_refused(importer: Importer) -> None:
    found = importer.imports.judge(
        [
            file(
                run(start=None, wall=datetime.min),  # noqa: DTZ901
                run(start=datetime.max.replace(tzinfo=UTC)),
                run(distance_dm=6_000_000),
            )
        ]
    )
    assert found.counted == []
    importer.imports.take_in(found, [2])
    assert importer.logged() == []


def test_columns_are_remembered(importer: Importer, tmp_path: Path) -> None:
    for number in range(30):
        header = ("when", "far", str(number % 25))
        importer.imports.remember(RunColumns(header, "when", "far"))
    kept = importer.columns.load()
    assert len(kept) == 20
    assert kept[0].header[-1] == "4"
    for damaged in ("[", "7", '[{"header": 3}]', '[{"unit": "x", "header": []}]'):
        (tmp_path / "run-columns.json").write_text(damaged)
        assert importer.columns.load() == []


def test_columns_that_cannot_be_kept_are_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderError, match="taken in all the same"):
        RunColumnsFile(tmp_path / "file" / "x.json").remember(RunColumns(("a",), "a", "a"))


def test_nothing_is_half_taken_in(importer: Importer) -> None:
    found = importer.imports.judge([file(run(), run(start=START.replace(month=10)))])
    with importer.database.transaction() as connection:
        connection.execute(
            "CREATE TRIGGER stop BEFORE INSERT ON runs WHEN NEW.local_date LIKE '2026-11%'"
            " BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    with pytest.raises(sqlite3.IntegrityError):
        importer.imports.take_in(found)
    assert importer.logged() == []
