"""Keeps what is written for others off calfcoach's own files."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from calfcoach.core.errors import UserError

ENDINGS = ("", "-wal", "-shm", "-journal")
BESIDE = ("settings.json", "calendar.json")


def refuse_own_file(log: Path, target: Path) -> None:
    """Refuse a target that is the log, or a file that calfcoach keeps beside it.

    Raises:
        UserError: It is.
    """
    own = [log.with_name(log.name + ending) for ending in ENDINGS]
    own += [log.with_name(name) for name in BESIDE]
    if any(_is_same(target, one) for one in own):
        raise UserError(
            "{path} is calfcoach's own file and is not written over. Name another file.",
            path=target,
        )


def _is_same(one: Path, other: Path) -> bool:
    """Return whether two names lead to one file; a link that leads in a circle leads to itself."""
    if os.path.realpath(one) == os.path.realpath(other):
        return True
    with contextlib.suppress(OSError):
        return one.samefile(other)
    return False
