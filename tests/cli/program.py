"""Calfcoach as a command of its own, in an environment that a test makes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "calfcoach"]
BOUND_S = 60
"""A program that has not ended by then waits for what never comes."""
_NOT_PASSED_ON = ("CALFCOACH_", "DISPLAY", "WAYLAND_", "QT_", "PYTHON", "XDG_")


def environment(**words: str) -> dict[str, str]:
    """Return this environment without what would change the program's ways, and with words."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(_NOT_PASSED_ON)}
    return {**kept, "PYTHONPATH": str(ROOT), **words}


def run(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run calfcoach to its end."""
    return subprocess.run(
        [*COMMAND, *words],
        env=environment(**variables),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=BOUND_S,
        check=False,
    )


def sentence(done: subprocess.CompletedProcess[str]) -> str:
    """Return the one line that a program said as it refused, with nothing else said."""
    assert done.stdout == ""
    assert done.stderr.startswith("calfcoach: ")
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr
