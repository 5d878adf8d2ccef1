"""Backups as a person meets them: which there are, make one, go back to one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from calfcoach.core.clock import Clock
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.storage.backups import backups_in, made_at, reason_of
from calfcoach.storage.database import Database
from calfcoach.storage.recovery import backup_now, replace_log
from calfcoach.storage.refusals import worded

BY_HAND = "by-hand"
BEFORE_IMPORT = "before-import"


@dataclass(frozen=True, slots=True)
class BackupView:
    """A backup.

    Attributes:
        made_at: UTC.
        reason: Such as "daily", "by-hand", "before-restore", "before-schema-3".
        size: Bytes.
    """

    path: Path
    made_at: datetime
    reason: str
    size: int


class BackupService:
    """Every method raises UserError, in a sentence, where it cannot do what it should."""

    def __init__(self, database: Database, clock: Clock, changes: ChangeBus) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    @property
    def folder(self) -> Path:
        """Where the backups lie."""
        return self._database.backups

    def all(self) -> list[BackupView]:
        """Return the backups, newest first."""
        with worded(self.folder):
            return [
                BackupView(path, made_at(path), reason_of(path), path.stat().st_size)
                for path in backups_in(self.folder)
            ]

    def make(self, reason: str = BY_HAND) -> Path:
        """Make a backup in the folder of backups; return where it lies."""
        return backup_now(self._database, self._clock.now(), reason)

    def restore(self, path: Path) -> Path | None:
        """Put a backup in the place of the log; return the backup of what was there before."""
        kept = replace_log(self._database, path, self._clock.now())
        self._changes.publish(Changed(sessions=True))
        return kept
