"""Backs the log up daily and mends a damaged one, each as one step that a person chose."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from calfcoach.storage.backups import (
    backup_name,
    backups_in,
    made_at,
    restore,
    set_aside,
    thin_daily,
)
from calfcoach.storage.database import Database, worded


def last_backup(database: Database) -> tuple[Path, datetime] | None:
    """Return the newest backup with the instant at which it was made, or None."""
    found = backups_in(database.backups)
    return (found[0], made_at(found[0])) if found else None


def daily_backup(database: Database, now: datetime) -> None:
    """Make a backup unless one was made today (UTC) or the log holds no session.

    Raises:
        UserError: The log cannot be read or the folder not written.
    """
    if database.is_in_memory or not database.rows("SELECT 1 FROM sessions LIMIT 1"):
        return
    daily = [path for path in backups_in(database.backups) if path.stem.endswith("-daily")]
    if daily and made_at(daily[0]).date() == now.date():
        return
    with worded(database.path):
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
        UserError: The folder does not allow it, or the backup cannot be read.
    """
    database.close()
    copied = database.path.with_suffix(".restored")
    with worded(database.path):
        copied.unlink(missing_ok=True)
        restore(backup, copied)
        kept = set_aside(database.path, now)
        copied.rename(database.path)
    database.open()
    return kept
