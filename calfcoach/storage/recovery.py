"""Backs the log up daily and mends a damaged one, each as one step that a person chose."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from calfcoach.core.errors import BrokenDatabaseError, UserError
from calfcoach.storage.backups import (
    backup_name,
    backups_in,
    daily_in,
    made_at,
    move_log,
    restore,
    set_aside,
    thin_daily,
)
from calfcoach.storage.database import Database
from calfcoach.storage.refusals import worded

logger = logging.getLogger(__name__)


def last_backup(database: Database) -> tuple[Path, datetime] | None:
    """Return the newest backup that is sound, with the instant at which it was made, or None.

    Raises:
        UserError: The folder of backups cannot be looked into.
    """
    with worded(database.path):
        found = backups_in(database.backups)
    for path in found:
        try:
            _check(database, path)
        except UserError as error:
            logger.warning("passed over the backup %s: %s", path, error)
        else:
            return path, made_at(path)
    return None


def daily_backup(database: Database, now: datetime) -> None:
    """Make a backup unless one was made today (UTC) or the log holds no session.

    Raises:
        UserError: The log cannot be read or the folder not written.
    """
    if database.is_in_memory or not database.rows("SELECT 1 FROM sessions LIMIT 1"):
        return
    with worded(database.path):
        if any(made_at(path).date() == now.date() for path in daily_in(database.backups)):
            return
        database.copy_to(database.backups / backup_name(now, "daily"))
        thin_daily(database.backups)


def start_anew(database: Database, now: datetime) -> Path:
    """Set the damaged log aside and open an empty one; return where the damaged one lies.

    Raises:
        UserError: The folder does not allow it.
    """
    database.close()
    with worded(database.path):
        kept = set_aside(database.path, now)
    database.open()
    return kept


def restore_backup(database: Database, backup: Path, now: datetime) -> Path:
    """Set the damaged log aside and put a backup in its place; return where the old one lies.

    Raises:
        UserError: The folder does not allow it, or the backup is not sound; the damaged log lies
            where it lay.
    """
    database.close()
    _check(database, backup)
    copied = database.path.with_suffix(".restored")
    with worded(database.path):
        copied.unlink(missing_ok=True)
        restore(backup, copied)
        kept = set_aside(database.path, now)
        try:
            copied.rename(database.path)
        except OSError:
            move_log(kept, database.path)
            raise
    database.open()
    return kept


def _check(database: Database, backup: Path) -> None:
    """Look through a backup.

    Raises:
        UserError: It cannot be read, is newer than this program, or is damaged.
    """
    schema, faults = database.beside(backup).inspect()
    if faults or schema == 0:
        raise BrokenDatabaseError(
            "The backup {path} is damaged ({faults}). Nothing was changed.",
            path=backup,
            faults="; ".join(faults) or "it is empty",
        )
