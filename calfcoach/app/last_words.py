"""Says an error to a person when there is no window to say it in."""

from __future__ import annotations

import os
import sys


def print_error(text: str) -> None:
    """Say one sentence on the terminal, if there is one."""
    if sys.stderr is not None:
        sys.stderr.write(f"calfcoach: {text}\n")
        sys.stderr.flush()


def was_started_from_desktop() -> bool:
    """Whether a menu or an icon started the program, so that nobody reads a terminal."""
    return (
        sys.stderr is None
        or "GIO_LAUNCHED_DESKTOP_FILE" in os.environ
        or "DESKTOP_STARTUP_ID" in os.environ
        or (bool(getattr(sys, "frozen", False)) and sys.platform in ("win32", "darwin"))
    )
