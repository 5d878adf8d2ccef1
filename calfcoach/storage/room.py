"""Whether a disk has room, and whether a folder takes a file: tried, with nothing left behind."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from pathlib import Path

from calfcoach.core.errors import DiskFullError, FolderError, UserError

ROOM_BYTES = 256 * 1024
"""What a new log, what SQLite keeps beside it and a first session take, with some to spare."""
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


def has_room(folder: Path) -> bool:
    """Whether the disk of a folder has room for a session; also where that cannot be found out."""
    try:
        return shutil.disk_usage(folder).free >= ROOM_BYTES
    except OSError:
        return True


def full(folder: Path) -> DiskFullError:
    """Return the sentence for a disk without room."""
    return DiskFullError(
        "The disk with {folder} is full, so nothing new can be saved there. Free some space: "
        "while calfcoach is open it keeps what it could not save and tries again.",
        folder=folder,
    )


def try_to_write(folder: Path) -> None:
    """Write as much as a session takes in a folder, or in the nearest one above that exists.

    The file has no name, or none that stays: nothing is left of it.

    Raises:
        UserError: It cannot be written there, or there is no room.
    """
    existing = folder
    while not os.path.lexists(existing) and existing != existing.parent:
        existing = existing.parent
    try:
        with tempfile.TemporaryFile(dir=existing, buffering=0) as file:
            left = os.urandom(ROOM_BYTES)  # no zeros, which some disks keep in no room
            while left:
                left = left[file.write(left) :]
            os.fsync(file.fileno())
    except OSError as error:
        raise _refused(folder, error) from error


def _refused(folder: Path, error: OSError) -> UserError:
    if error.errno in _NO_ROOM:
        return full(folder)
    return FolderError(
        "The data folder {folder} cannot be written. Give yourself the right to write there, or "
        "choose another folder with --data-dir.",
        folder=folder,
    )
