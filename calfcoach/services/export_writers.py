"""Writes each kind of export from the open log; `WRITERS` is the table of them all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from pathlib import Path
from typing import BinaryIO, TypeVar

from calfcoach.core.decimal_mark import decimal_mark
from calfcoach.core.errors import UserError
from calfcoach.core.exports import ExportKind
from calfcoach.core.log_rows import LogTable, SessionRow, SetRow
from calfcoach.storage.calendar_file import CalendarFile
from calfcoach.storage.database import Database
from calfcoach.storage.log_rows import LogRows
from calfcoach.storage.log_tables import count_rows, log_tables

_Row = TypeVar("_Row")
_EVERY = 200
"""So many rows lie between two looks at whether to go on."""

Progress = Callable[[int, int], None]
"""Told how many rows are written, and about how many there are."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written.

    Attributes:
        path: Where to.
        count: How many sets, rows, resources, events or sessions it holds; see the kind.
        of: How many there were to choose from, where one file holds one alone.
        on: The day of the session that it holds, where it holds one alone.
    """

    path: Path
    count: int
    of: int = 0
    on: date | None = None


class CancelledError(Exception):
    """The person called it off; nothing was written."""


class Pace:
    """Counts the rows that go by, tells of them, and stops when it is told to."""

    def __init__(self, progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self._done = 0
        self._total = 0

    def watched(self, rows: Iterable[_Row], total: int = 0) -> Iterator[_Row]:
        """Yield rows; `total` more are to come from now on, these among them.

        Raises:
            CancelledError: It was called off.
        """
        self._total += total
        self._look()
        for row in rows:
            yield row
            self._done += 1
            if self._done % _EVERY == 0:
                self._look()
        self._look()

    def stop_if_wished(self) -> None:
        """Stop if that was wished.

        Raises:
            CancelledError: It was.
        """
        if self._cancelled is not None and self._cancelled():
            raise CancelledError

    def _look(self) -> None:
        self.stop_if_wished()
        if self._progress is not None:
            self._progress(self._done, max(self._done, self._total))


@dataclass(frozen=True, slots=True)
class Job:
    """One export: the open log, where to write, and which days.

    Attributes:
        calendar: What calendars were told before.
        now: The present instant.
        today: The local day.
    """

    log: Database
    target: Path
    file: BinaryIO
    first: date | None
    last: date | None
    pace: Pace
    calendar: CalendarFile
    now: datetime
    today: date

    @property
    def rows(self) -> LogRows:
        """The rows of these days."""
        return LogRows(self.log, self.first, self.last)


def _csv(job: Job) -> Exported:
    from calfcoach.interchange.csv_export import write_csv

    sets = job.pace.watched(job.rows.sets(), job.rows.count_sets())
    return Exported(job.target, write_csv(job.file, sets))


def _csv_local(job: Job) -> Exported:
    from calfcoach.interchange.csv_export import for_spreadsheet, write_csv

    sets = job.pace.watched(job.rows.sets(), job.rows.count_sets())
    style = for_spreadsheet(decimal_mark(os.environ))
    return Exported(job.target, write_csv(job.file, sets, style))


def _xlsx(job: Job) -> Exported:
    from calfcoach.interchange.xlsx_export import sheets, write_xlsx

    rows, watched, count = job.rows, job.pace.watched, job.rows.count_sets()
    write_xlsx(
        job.file,
        sheets(
            watched(rows.sessions()),
            watched(rows.sets(), count),
            watched(rows.check_ins()),
            watched(rows.measures()),
            watched(rows.reliefs()),
            watched(rows.runs()),
        ),
    )
    return Exported(job.target, count)


def _json(job: Job) -> Exported:
    from calfcoach.interchange.json_export import write_json

    total = count_rows(job.log)

    def tables() -> Iterator[LogTable]:
        left = total
        for table in log_tables(job.log, job.first, job.last):
            yield LogTable(table.name, table.columns, job.pace.watched(table.rows, left))
            left = 0

    return Exported(job.target, write_json(job.file, tables()))


def _fit(job: Job) -> Exported:
    from calfcoach.core.exercise_file import load_catalog
    from calfcoach.core.resources import resource_path
    from calfcoach.interchange.fit_export import fit_activity, fit_name, write_fit_zip

    catalog = load_catalog(resource_path("exercises"))
    sessions = {
        one.session_id: one
        for one in job.rows.sessions()
        if one.status != "running" and one.reps_done
    }
    if not sessions:
        raise UserError(
            "There is no strength session in these days, so there is nothing to export."
        )

    def activities() -> Iterator[tuple[SessionRow, list[SetRow]]]:
        sets = job.pace.watched(job.rows.sets(), job.rows.count_sets())
        for session_id, own in groupby(sets, lambda one: one.session_id):
            if session_id in sessions:
                yield sessions[session_id], list(own)

    if job.target.suffix.lower() == ".zip":
        named = ((fit_name(one), fit_activity(one, own, catalog)) for one, own in activities())
        return Exported(job.target, write_fit_zip(job.file, named))
    *_, (session, sets) = activities()
    job.file.write(fit_activity(session, sets, catalog))
    return Exported(job.target, 1, len(sessions), session.local_date)


def _fhir(job: Job) -> Exported:
    from calfcoach.interchange import fhir_resources as fhir
    from calfcoach.interchange.fhir_export import write_fhir

    rows, watched = job.rows, job.pace.watched

    def resources() -> Iterator[fhir.Json]:
        yield fhir.patient()
        enrollments = list(rows.enrollments())
        for enrollment in enrollments:
            yield fhir.care_plan(enrollment, is_present=enrollment is enrollments[-1])
        for session in watched(rows.sessions()):
            yield from fhir.session(session)
        for one_set in watched(rows.sets(), rows.count_sets()):
            yield fhir.one_set(one_set)
        for relief in watched(rows.reliefs()):
            yield from fhir.relief(relief)
        for check_in in watched(rows.check_ins()):
            yield fhir.check_in(check_in)
        for measure in watched(rows.measures()):
            yield from fhir.measure(measure)

    return Exported(job.target, write_fhir(job.file, resources()))


def _ics(job: Job) -> Exported:
    from calfcoach.core.exercise_file import load_catalog
    from calfcoach.core.resources import resource_path
    from calfcoach.interchange.ics_export import write_ics
    from calfcoach.services.planned_sessions import WEEKS, calendar_rows, planned_ahead

    first, last = job.first or job.today, job.last or job.today + timedelta(weeks=WEEKS)
    before = job.calendar.load()
    catalog = load_catalog(resource_path("exercises"))
    ahead = planned_ahead(job.log, catalog, job.today, last, before)
    events, kept = calendar_rows(ahead, before, first, last, job.now)
    if not events:
        raise UserError("No session is planned from {first} to {last}.", first=first, last=last)
    write_ics(job.file, job.pace.watched(events, len(events)), ahead.program)
    job.calendar.save(kept)  # before the file has its name: a number that nobody saw does no harm
    return Exported(job.target, len(events))


def _log(job: Job) -> Exported:
    from calfcoach.interchange.log_bundle import write_bundle
    from calfcoach.storage.database import SCHEMA
    from calfcoach.storage.records import RecordStore

    records = job.pace.watched(RecordStore(job.log).all(), count_rows(job.log))
    made_at = job.now.isoformat(timespec="seconds")
    return Exported(job.target, write_bundle(job.file, records, SCHEMA, made_at))


WRITERS: Mapping[ExportKind, Callable[[Job], Exported]] = {
    ExportKind.CSV: _csv,
    ExportKind.CSV_LOCAL: _csv_local,
    ExportKind.XLSX: _xlsx,
    ExportKind.JSON: _json,
    ExportKind.ICS: _ics,
    ExportKind.FIT: _fit,
    ExportKind.FHIR: _fhir,
    ExportKind.LOG: _log,
}
"""The writer of each kind; what is heavy is imported by the kind that needs it.

Reports are painted, and backups copied, by `TransferService`.
"""
