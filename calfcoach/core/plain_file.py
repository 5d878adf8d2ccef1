"""Reads plain files alone: a pipe or a device in the place of one could be waited on for ever."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

_KINDS = {
    stat.S_IFDIR: "it is a folder, not a file",
    stat.S_IFIFO: "it is a pipe, not a file",
    stat.S_IFSOCK: "it is a socket, not a file",
}
_CIRCLE = "a link on the way leads in a circle; remove that link"


class NotPlainError(OSError):
    """What lies at a path is not a file, or a link that leads in a circle."""


def check_plain(path: Path) -> None:
    """Make sure that a plain file lies at a path, or a link leads to one, before it is opened.

    Raises:
        NotPlainError: Something else lies there.
        OSError: There is none, or it cannot be looked at; see `reason`.
        ValueError: The path is the name of no file.
    """
    try:
        mode = path.stat().st_mode
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise NotPlainError(errno.ELOOP, _CIRCLE, str(path)) from error
        raise
    if not stat.S_ISREG(mode):
        what = _KINDS.get(stat.S_IFMT(mode), "it is a device, not a file")
        raise NotPlainError(errno.EINVAL, what, str(path))


def is_in_the_way(path: Path) -> bool:
    """Whether something lies where a file should, and is not one."""
    try:
        check_plain(path)
    except NotPlainError:
        return True
    except (OSError, ValueError):
        return False
    return False


def read_plain(path: Path, max_bytes: int) -> bytes:
    """Return a plain file's bytes, having read at most one more than `max_bytes`.

    Raises:
        OSError: It cannot be read; see `reason`.
        ValueError: The path is the name of no file.
    """
    check_plain(path)
    with path.open("rb") as file:
        return file.read(max_bytes + 1)


def reason(error: OSError) -> str:
    """Return why a file or folder cannot be used, in a few words for a person."""
    if error.errno == errno.ELOOP:
        return _CIRCLE
    return error.strerror or type(error).__name__
