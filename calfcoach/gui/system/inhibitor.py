"""Ways to keep the screen from going dark: ScreenSaver on Linux's session bus, wakepy elsewhere."""

from __future__ import annotations

import importlib
import logging
import sys
import threading
from contextlib import AbstractContextManager
from types import ModuleType
from typing import Protocol

logger = logging.getLogger(__name__)

ON_LINUX = sys.platform == "linux"


class Inhibitor(Protocol):
    """Keeps the screen on between `hold` and `release`. Neither raises, complains or holds up."""

    def hold(self) -> None:
        """Keep it on."""
        ...

    def release(self) -> None:
        """Let it go dark again."""
        ...


class NoInhibitor:
    """Does nothing: there is no way here."""

    def hold(self) -> None:
        """Do nothing."""

    def release(self) -> None:
        """Do nothing."""


class WakepyInhibitor:
    """Asks wakepy, each time in a thread of its own: a dead service holds it up for seconds."""

    def __init__(self, wakepy: ModuleType) -> None:
        self._wakepy = wakepy
        self._over: threading.Event | None = None

    def hold(self) -> None:
        """Keep the screen on, unless it is kept on already."""
        if self._over is None:
            self._over = threading.Event()
            args = (self._wakepy, self._over)
            threading.Thread(target=_stay, args=args, name="keep-awake", daemon=True).start()

    def release(self) -> None:
        """Let the thread end."""
        if self._over is not None:
            self._over.set()
            self._over = None


def _stay(wakepy: ModuleType, over: threading.Event) -> None:
    mode: AbstractContextManager[object] = wakepy.keep.presenting(on_fail="pass")
    with mode:
        over.wait()


def open_inhibitor() -> Inhibitor:
    """Return the way that there is here."""
    if ON_LINUX:
        from calfcoach.gui.system.bus_inhibitor import open_bus_inhibitor

        return open_bus_inhibitor() or NoInhibitor()
    wakepy = find_wakepy()
    return NoInhibitor() if wakepy is None else WakepyInhibitor(wakepy)


def inhibitor_name() -> str:
    """Return what keeps the screen on here, for `doctor`; "none" if nothing does."""
    if not ON_LINUX:
        return "none" if find_wakepy() is None else "wakepy"
    from calfcoach.gui.system.bus_inhibitor import SERVICE, is_there

    return SERVICE if is_there() else "none"


def find_wakepy() -> ModuleType | None:
    """Return the library, or None where it is not installed."""
    try:
        return importlib.import_module("wakepy")
    except ImportError as error:
        logger.info("no wakepy: %s", error)
        return None
