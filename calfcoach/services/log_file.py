"""The log as a file: open it, say how it is, back it up, and mend a damaged one by choice."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from calfcoach.core.clock import Clock
from calfcoach.core.errors import BrokenDatabaseError, UserError
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.storage.database import Database
from calfcoach.storage.recovery import daily_backup, last_backup, restore_backup, start_anew

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LogHealth:
    """How the log is.

    Attributes:
        path: Where it lies.
        exists: It has been made.
        schema: Its schema; None while there is none.
        faults: What is wrong with it, in words; empty when it is sound.
        damaged: What is wrong is in the file itself.
    """

    path: Path
    exists: bool
    schema: int | None
    faults: tuple[str, ...]
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the log and when it was made, UTC."""

    path: Path
    made_at: datetime


class LogFileService:
    """The log file as a person meets it."""

    def __init__(self, database: Database, clock: Clock, changes: ChangeBus) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def open(self) -> None:
        """Open the log, or make it.

        Raises:
            UserError: It cannot be opened; see `Database.open`.
        """
        self._database.open()

    def close(self) -> None:
        """Close the log."""
        self._database.close()

    def check_quickly(self) -> None:
        """Look through the pages of the open log.

        Raises:
            BrokenDatabaseError: A page is damaged.
        """
        self._database.check_quickly()

    def health(self) -> LogHealth:
        """Return how the log is, by a full check; a log that was never made is sound."""
        path = self._database.path
        try:
            if not self._database.exists():
                return LogHealth(path, exists=False, schema=None, faults=())
            schema, faults = self._database.inspect()
            return LogHealth(path, exists=True, schema=schema, faults=faults, damaged=bool(faults))
        except UserError as error:
            is_broken = isinstance(error, BrokenDatabaseError)
            return LogHealth(
                path, exists=True, schema=None, faults=(str(error),), damaged=is_broken
            )

    def last_backup(self) -> Backup | None:
        """Return the newest backup that is sound, or None.

        Raises:
            UserError: The folder of backups cannot be looked into.
        """
        found = last_backup(self._database)
        return Backup(*found) if found else None

    def back_up_daily(self) -> None:
        """Make today's backup unless there is one or there is nothing in the log.

        A backup that fails is logged and tried again the next time: it must not stop a person.
        """
        try:
            daily_backup(self._database, self._clock.now())
        except UserError as error:
            logger.warning("no daily backup: %s", error)

    def start_anew(self) -> Path:
        """Keep the damaged log under a new name, begin an empty one; return the new name.

        Raises:
            UserError: The folder does not allow it.
        """
        kept = start_anew(self._database, self._clock.now())
        self._changes.publish(Changed(sessions=True))
        return kept

    def restore(self, backup: Backup) -> Path:
        """Keep the damaged log under a new name, put a backup in its place; return the new name.

        Raises:
            UserError: The folder does not allow it, or the backup cannot be read.
        """
        kept = restore_backup(self._database, backup.path, self._clock.now())
        self._changes.publish(Changed(sessions=True))
        return kept
