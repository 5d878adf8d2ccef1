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
    thin,
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
        thin(database.backups)


def backup_now(database: Database, now: datetime, reason: str) -> Path:
    """Make a backup in the log's own folder of backups; return where it lies.

    Raises:
        UserError: The log cannot be read or the folder not written.
    """
    target = database.backups / backup_name(now, reason)
    with worded(target):
        database.copy_to(target)
        thin(database.backups)
    return target


def replace_log(database: Database, backup: Path, now: datetime) -> Path | None:
    """Put a backup in the place of the log; return where what was there before lies.

    That is a backup; a damaged log is set aside under a new name instead.

    The log is copied beside and checked, then takes the name in one step: killed at any instant,
    all of it is as it was before, or all as in the backup.

    Raises:
        UserError: The backup is not sound, the log is in use, or there is no room.
    """
    _check(database, backup)
    if database.exists() and not _is_sound(database):
        return restore_backup(database, backup, now)
    copied = database.path.with_suffix(".restored")
    try:
        with worded(database.path):
            copied.unlink(missing_ok=True)
            restore(backup, copied)
        _check(database, copied)
        kept = None
        if database.exists():
            kept = backup_now(database, now, "before-restore")
            database.settle()
        with worded(database.path):
            copied.replace(database.path)
    finally:
        copied.unlink(missing_ok=True)
    database.open()
    return kept


def _is_sound(database: Database) -> bool:
    try:
        schema, faults = database.inspect()
    except BrokenDatabaseError:
        return False
    return schema > 0 and not faults


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
