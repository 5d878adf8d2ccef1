"""Words what SQLite and the file system refuse for a person, and refuses what is no log file."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from calfcoach.core.errors import (
    BrokenDatabaseError,
    BusyDatabaseError,
    FolderError,
    UserError,
)
from calfcoach.core.plain_file import NotPlainError, check_plain, reason
from calfcoach.storage.room import full, has_room

logger = logging.getLogger(__name__)

COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a log."""
_UNWRITABLE = (
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_PERM,
)
_SIGNS_OF_DAMAGE = (
    "Could not decode",
    "no such table",
    "no such column",
    "foreign key mismatch",
    "unsupported file format",
)


@contextmanager
def worded(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system refuse into a sentence for a person.

    Raises:
        UserError: Instead of sqlite3.Error and OSError.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        logger.warning("SQLite refused: %s (code %d)", error, code, exc_info=True)
        found = damaged(path) if _is_unreadable(error) else _worded(code, path)
        if found is None:
            raise
        raise found from error
    except UnicodeDecodeError as error:
        logger.warning("SQLite's words cannot be read: %s", error)
        raise damaged(path) from error
    except OSError as error:
        raise FolderError(
            "The folder {folder} cannot be used ({reason}). Nothing was changed. Give yourself "
            "the right to write there, or choose another folder with --data-dir.",
            folder=path.parent,
            reason=reason(error),
        ) from error


def _is_unreadable(error: sqlite3.Error) -> bool:
    """Whether the words of an error speak of a damaged file, which its code does not."""
    return isinstance(error, sqlite3.OperationalError) and str(error).startswith(_SIGNS_OF_DAMAGE)


def _worded(code: int, path: Path) -> UserError | None:
    """Return the sentence for a primary SQLite error code, or None for a bug of ours."""
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(path)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL):
        return BusyDatabaseError(
            "Another program is using the log {path}. Nothing was changed. Close it and try again.",
            path=path,
        )
    if code == sqlite3.SQLITE_FULL:
        return full(path.parent)
    if code in _UNWRITABLE:  # as of a companion that finds no room
        return unwritable(path) if has_room(path.parent) else full(path.parent)
    return None


def refuse_what_is_no_file(path: Path) -> None:
    """Refuse a log, or a companion of it, that is a folder, a pipe or the like: SQLite would wait.

    Raises:
        FolderError: Something lies there that is not a file, or a link that leads in a circle.
        OSError: It cannot be looked at.
    """
    for ending in ("", *COMPANIONS):
        one = path
        if ending:  # where SQLite keeps it: beside the file that a link leads to
            one = path.resolve().with_name(path.resolve().name + ending)
        try:
            check_plain(one)
        except FileNotFoundError:
            continue
        except NotPlainError as error:
            raise FolderError(
                "The log {path} cannot be used ({reason}). Nothing was changed. Move it away, or "
                "choose another folder with --data-dir.",
                path=one,
                reason=reason(error),
            ) from error


def unwritable(path: Path) -> FolderError:
    """Return the sentence for a log that may not be written."""
    return FolderError(
        "The log {path} cannot be written. Give yourself the right to write it and its folder, "
        "or choose another folder with --data-dir.",
        path=path,
    )


def damaged(path: Path) -> BrokenDatabaseError:
    """Return the sentence for a log that is not a sound one."""
    return BrokenDatabaseError(
        "The log {path} is damaged and cannot be read. Nothing was changed. Start calfcoach's "
        "window: it keeps the damaged file and offers the last backup.",
        path=path,
    )
