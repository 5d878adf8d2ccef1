"""Lets the log leave in a file of the kind that its reader needs, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from calfcoach.core.clock import Clock, local_day
from calfcoach.core.errors import DiskFullError, UserError
from calfcoach.core.exports import ExportKind
from calfcoach.core.new_file import new_file, no_room, refuse_target
from calfcoach.services.export_writers import WRITERS, Exported, Job, Pace, Progress
from calfcoach.services.own_files import refuse_own_file
from calfcoach.storage.calendar_file import CalendarFile
from calfcoach.storage.database import Database
from calfcoach.storage.log_tables import count_rows
from calfcoach.storage.refusals import worded

Paint = Callable[[date | None, date | None], bytes]
"""Returns a report of the days as the bytes of a PDF file."""


class TransferService:
    """Files out of the log.

    It reads by a connection of its own, so all but a report may be written in a thread.

    Args:
        paint: Paints reports; where there is no painter, there is no PDF.
    """

    def __init__(
        self,
        database: Database,
        calendar: CalendarFile,
        clock: Clock,
        day_start_hour: Callable[[], int],
        paint: Paint | None = None,
    ) -> None:
        self._database = database
        self._calendar = calendar
        self._clock = clock
        self._day_start_hour = day_start_hour
        self._paint = paint

    def export(
        self,
        kind: ExportKind,
        target: Path,
        first: date | None = None,
        last: date | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Exported:
        """Write the log between two local days, both included, into a file.

        Nothing lies under the target's name until all of it is written; what lay there before
        stays until then, and after any error.

        Args:
            kind: Of which kind.
            target: Where to.
            first: The first day; None for all.
            last: The last day; None for all. Of a calendar: eight weeks from today.
            progress: Called now and then while rows are written.
            cancelled: Asked now and then; True ends it.

        Raises:
            CancelledError: It was called off.
            UserError: The log cannot be read, the file cannot be written, or there is nothing to
                write.
        """
        refuse_target(target)
        refuse_own_file(self._database.path, target)
        if not self._database.exists():
            raise UserError(
                "There is no log yet in {folder}, so there is nothing to export.",
                folder=self._database.path.parent,
            )
        pace = Pace(progress, cancelled)
        pace.stop_if_wished()
        if kind is ExportKind.PDF:
            return self._report(target, first, last)
        with closing(self._database.beside(self._database.path)) as log:
            log.open_to_read()
            if kind is ExportKind.BACKUP:
                return _copy(log, target)
            with log.still(), new_file(target) as file:
                now = self._clock.now()
                today = local_day(self._clock.local(now), self._day_start_hour())
                job = Job(log, target, file, first, last, pace, self._calendar, now, today)
                return WRITERS[kind](job)

    def _report(self, target: Path, first: date | None, last: date | None) -> Exported:
        if self._paint is None:
            raise UserError("A report cannot be painted here.")
        report = self._paint(first, last)
        with new_file(target) as file:
            file.write(report)
        return Exported(target, 1)


def _copy(log: Database, target: Path) -> Exported:
    try:
        with worded(target):
            log.copy_to(target)
    except DiskFullError as error:
        raise no_room(target) from error
    return Exported(target, count_rows(log))
