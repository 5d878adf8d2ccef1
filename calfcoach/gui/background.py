"""Lets long work run beside the window."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

Work = Callable[[], None]
Background = Callable[[Work], None]
"""Does work somewhere; what it has to say it says by signals."""


def in_thread(work: Work) -> None:
    """Do work in a thread that does not keep the program from ending."""
    Thread(target=work, daemon=True).start()
