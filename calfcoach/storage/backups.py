"""Copies of the log, made by SQLite's online backup (never by copying the file: WAL)."""

from __future__ import annotations

import contextlib
import logging
import re
import sqlite3
from datetime import datetime
from pathlib import Path

from calfcoach.core.thinning import Made, kept
from calfcoach.storage.folders import free_name

logger = logging.getLogger(__name__)

_NAME = re.compile(r"^calfcoach-(\d{8}T\d{6}Z)-([a-z0-9-]+)\.sqlite3$")


def backup_name(now: datetime, reason: str) -> str:
    """Return a backup's file name for an instant in UTC and a reason such as "daily"."""
    return f"calfcoach-{now:%Y%m%dT%H%M%SZ}-{reason}.sqlite3"


def back_up(source: sqlite3.Connection, target: Path) -> None:
    """Copy an open log to a new file, whole or not at all.

    Raises:
        sqlite3.Error, OSError: There was no room or no right; no half file is left.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    copy = sqlite3.connect(unfinished)
    try:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        copy.close()
        unfinished.replace(target)
    except BaseException:
        copy.close()
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    logger.info("backed the log up to %s", target)


def backups_in(folder: Path) -> list[Path]:
    """Return the finished backups of a folder, newest first.

    Raises:
        OSError: The folder cannot be looked into.
    """
    if not folder.is_dir():
        return []
    return sorted((path for path in folder.iterdir() if _is_backup(path)), reverse=True)


def made_at(path: Path) -> datetime:
    """Return when a backup was made, UTC.

    Raises:
        ValueError: The name is not a backup's.
    """
    match = _NAME.match(path.name)
    if match is None:
        raise ValueError(f"{path.name} is not the name of a backup")
    return datetime.strptime(match[1] + "+0000", "%Y%m%dT%H%M%SZ%z")


def daily_in(folder: Path) -> list[Path]:
    """Return the daily backups of a folder, newest first.

    Raises:
        OSError: The folder cannot be looked into.
    """
    return [path for path in backups_in(folder) if path.stem.endswith("-daily")]


def reason_of(path: Path) -> str:
    """Return why a backup was made, such as "daily" or "before-restore".

    Raises:
        ValueError: The name is not a backup's.
    """
    match = _NAME.match(path.name)
    if match is None:
        raise ValueError(f"{path.name} is not the name of a backup")
    return match[2]


def thin(folder: Path) -> None:
    """Remove the backups that are not to be kept, and what a killed program left unfinished.

    Raises:
        OSError: The folder does not allow it.
    """
    found = backups_in(folder)
    names = kept(Made(path.name, made_at(path), reason_of(path)) for path in found)
    for path in (
        *(path for path in found if path.name not in names),
        *folder.glob("calfcoach-*.part"),
    ):
        path.unlink(missing_ok=True)


def set_aside(path: Path, now: datetime) -> Path:
    """Give a damaged log and its companions a new name beside it; return the new name.

    Raises:
        OSError: The folder does not allow it; all lies where it lay.
    """
    target = free_name(path.with_name(f"{path.stem}-damaged-{now:%Y%m%dT%H%M%SZ}{path.suffix}"))
    move_log(path, target)
    return target


def move_log(path: Path, target: Path) -> None:
    """Give a log and its companions another name: all of it or, if that fails, nothing.

    Raises:
        OSError: The folder does not allow it.
    """
    moved: list[str] = []
    try:
        for ending in (
            "-wal",
            "-shm",
            "-journal",
            "",
        ):  # the log last: while it lies there it is one
            source = path.with_name(path.name + ending)
            if not ending or source.exists():
                source.rename(target.with_name(target.name + ending))
                moved.append(ending)
    except OSError:
        for ending in moved:
            target.with_name(target.name + ending).rename(path.with_name(path.name + ending))
        raise


def restore(backup: Path, path: Path) -> None:
    """Put a backup where the log belongs; nothing may lie there.

    Raises:
        FileExistsError: A log lies there.
        sqlite3.Error, OSError: It could not be copied; no half file is left.
    """
    if path.exists():
        raise FileExistsError(path)
    source = sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True)
    try:
        back_up(source, path)
    finally:
        source.close()


def _is_backup(path: Path) -> bool:
    try:
        made_at(path)
    except ValueError:
        return False
    return True
