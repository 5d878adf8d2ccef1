"""Reads plain files alone: a pipe or a device in the place of one could be waited on for ever."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

from calfcoach.core.phrases import Phrase

_KINDS = {
    stat.S_IFDIR: Phrase("it is a folder, not a file"),
    stat.S_IFIFO: Phrase("it is a pipe, not a file"),
    stat.S_IFSOCK: Phrase("it is a socket, not a file"),
}
_COMMON = {
    errno.ENOENT: Phrase("No such file or directory"),
    errno.EACCES: Phrase("Permission denied"),
    errno.EPERM: Phrase("Operation not permitted"),
    errno.ENOSPC: Phrase("No space left on device"),
    errno.EROFS: Phrase("Read-only file system"),
    errno.EISDIR: Phrase("Is a directory"),
    errno.ENOTDIR: Phrase("Not a directory"),
    errno.EIO: Phrase("Input/output error"),
    errno.ENAMETOOLONG: Phrase("File name too long"),
}
"""What the system says most often, so that a window can say it in another language."""
_CIRCLE = Phrase("a link on the way leads in a circle; remove that link")


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
        what = _KINDS.get(stat.S_IFMT(mode), Phrase("it is a device, not a file"))
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
    if not isinstance(error, NotPlainError) and error.errno in _COMMON:
        return _COMMON[error.errno]
    return error.strerror or type(error).__name__
