"""Plays cues through playsound3, which hands a file to a player of the system."""

from __future__ import annotations

import logging

import playsound3

from calfcoach.core.cues import Cue
from calfcoach.core.resources import resource_path
from calfcoach.media.cue_player import SoundError

logger = logging.getLogger(__name__)


class PlaysoundPlayer:
    """Starts one player a cue, from the thread that made this object: its children die with it."""

    def __init__(self) -> None:
        if not playsound3.AVAILABLE_BACKENDS or playsound3.DEFAULT_BACKEND is None:
            raise SoundError("playsound3 finds no player on this system")
        self.backend = f"playsound3 ({playsound3.DEFAULT_BACKEND})"
        self.device = ""
        self.is_silent = False
        self._volume = 100

    def play(self, cue: Cue) -> None:
        """Start a sound. A player that does not start is logged, once a cue."""
        if self._volume == 0:
            return
        try:
            playsound3.playsound(resource_path("sounds", f"{cue.value}.wav"), block=False)
        except (OSError, playsound3.PlaysoundException) as error:
            logger.warning("playsound3: %s", error)

    def set_volume(self, volume: int) -> None:
        """Mute at 0; this way of playing has no other loudness."""
        self._volume = volume
