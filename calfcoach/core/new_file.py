"""Writes a file whole or not at all: beside the place where it belongs, then renamed."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from calfcoach.core.errors import DiskFullError, FolderError, UserError
from calfcoach.core.plain_file import NotPlainError, check_plain, reason

NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
UNFINISHED = ".calfcoach-{}.part"
"""The name of a file while it is written; only a program that was killed leaves one behind."""


@contextmanager
def new_file(target: Path) -> Iterator[BinaryIO]:
    """Yield a file that takes the place of `target` when it has been written without an error.

    Until then, and after any error, what was there before is untouched. A link is followed, so that
    the file it leads to is replaced and not the link.

    Raises:
        DiskFullError: There is no room.
        FolderError: The folder is missing or may not be written.
        UserError: Something that is no file lies there.
    """
    refuse_target(target)
    place = target.resolve()
    part = place.with_name(UNFINISHED.format(os.urandom(4).hex()))
    try:
        with os.fdopen(os.open(part, _FLAGS, 0o666), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(place)
        _settle(place.parent)
    except OSError as error:
        raise _refused(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def refuse_target(target: Path) -> None:
    """Make sure that a file can have this name, before any work is done for it.

    Raises:
        UserError: A folder, a pipe or the like lies there, or the folder is missing.
    """
    try:
        check_plain(target)
    except FileNotFoundError:
        if not target.resolve().parent.is_dir():
            raise FolderError(
                "The folder {folder} does not exist, so {name} cannot be written. Make the folder, "
                "or name a file in another one.",
                folder=target.parent,
                name=target.name,
            ) from None
    except NotPlainError as error:
        raise UserError(
            "{path} cannot be written ({reason}). Name a file.", path=target, reason=reason(error)
        ) from error
    except OSError as error:
        raise _refused(target, error) from error
    except ValueError as error:
        raise UserError(
            "{path} cannot be written ({reason}). Name a file.",
            path=repr(str(target)),
            reason=error,
        ) from error


_FLAGS = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)


def _settle(folder: Path) -> None:
    """Let the new name reach the disk, where the system can be asked for that."""
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def no_room(target: Path) -> DiskFullError:
    """Return the sentence for a file that has no room."""
    return DiskFullError(
        "There is no room for {name} on the disk with {folder}. Nothing was changed there. "
        "Free some space, or name a file on another disk.",
        name=target.name,
        folder=target.parent,
    )


def _refused(target: Path, error: OSError) -> UserError:
    if error.errno in NO_ROOM:
        return no_room(target)
    return FolderError(
        "{path} cannot be written ({reason}). Nothing was changed there. Name a file in a folder "
        "that you may write to.",
        path=target,
        reason=reason(error),
    )
