"""Lets the log leave in a file of the kind that its reader needs, whole or not at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from calfcoach.core.clock import Clock, local_day
from calfcoach.core.errors import UserError
from calfcoach.core.exports import ExportKind
from calfcoach.core.new_file import new_file, refuse_target
from calfcoach.services.export_writers import WRITERS, Exported, Job, Pace, Progress
from calfcoach.storage.calendar_file import CalendarFile
from calfcoach.storage.database import Database


class TransferService:
    """Files out of the log. It reads by a connection of its own, so it may run in a thread."""

    def __init__(
        self, database: Database, calendar: CalendarFile, clock: Clock, day_start_hour: int
    ) -> None:
        self._database = database
        self._calendar = calendar
        self._clock = clock
        self._day_start_hour = day_start_hour

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
        self._refuse_own(target)
        if not self._database.exists():
            raise UserError(
                "There is no log yet in {folder}, so there is nothing to export.",
                folder=self._database.path.parent,
            )
        with closing(self._database.beside(self._database.path)) as log:
            log.open_to_read()
            with log.still(), new_file(target) as file:
                now = self._clock.now()
                today = local_day(self._clock.local(now), self._day_start_hour)
                pace = Pace(progress, cancelled)
                job = Job(log, target, file, first, last, pace, self._calendar, now, today)
                return WRITERS[kind](job)

    def _refuse_own(self, target: Path) -> None:
        """Refuse a target that is calfcoach's own file.

        Raises:
            UserError: It is.
        """
        path = self._database.path
        own = [path.with_name(path.name + ending) for ending in ("", "-wal", "-shm", "-journal")]
        own += [self._calendar.path, path.with_name("settings.json")]
        if any(_is_same(target, one) for one in own):
            raise UserError(
                "{path} is calfcoach's own file and is not written over. Name another file.",
                path=target,
            )


def _is_same(one: Path, other: Path) -> bool:
    """Return whether two names lead to one file; a link that leads in a circle leads to itself."""
    if os.path.realpath(one) == os.path.realpath(other):
        return True
    with contextlib.suppress(OSError):
        return one.samefile(other)
    return False
