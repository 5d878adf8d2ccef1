"""Finds the best way to make a sound here: QtMultimedia, else playsound3, else none."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable

from calfcoach.media.cue_player import CuePlayer, SilentPlayer, SoundError

logger = logging.getLogger(__name__)

FORCE = "CALFCOACH_AUDIO"
"""Environment variable that allows one way only: qt, playsound3 or none."""


def open_player() -> CuePlayer:
    """Return a player that works here; a silent one where nothing does. Never raises."""
    forced = os.environ.get(FORCE, "")
    ways: dict[str, Callable[[], CuePlayer]] = {"qt": _qt, "playsound3": _playsound}
    if forced == "none":
        return SilentPlayer(is_wanted=True)
    for name, way in ways.items():
        if forced in ("", name):
            try:
                return way()
            except (ImportError, SoundError, OSError, RuntimeError) as error:
                logger.info("no sound by %s: %s", name, error)
    return SilentPlayer()


def _qt() -> CuePlayer:
    from calfcoach.media.qt_player import QtPlayer

    return QtPlayer()


def _playsound() -> CuePlayer:
    from calfcoach.media.playsound_player import PlaysoundPlayer

    return PlaysoundPlayer()
