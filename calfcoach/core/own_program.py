"""How calfcoach starts itself once more, as a helper; for no person."""

from __future__ import annotations

import sys

SPEAK = "speak"
"""Says words by the computer's own speech."""
READ_RUNS = "read-runs"
"""Reads files of runs, so that a bad one cannot take the window with it."""


def own_command(word: str) -> tuple[str, list[str]]:
    """Return the program and its words; a frozen calfcoach is its own program."""
    if getattr(sys, "frozen", False):
        return sys.executable, [word]
    return sys.executable, ["-m", "calfcoach", word]
