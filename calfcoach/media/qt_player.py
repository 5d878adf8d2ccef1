"""Plays cues through QtMultimedia."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from calfcoach.core.cues import Cue
from calfcoach.core.resources import resource_path
from calfcoach.media.cue_player import SoundError


class QtPlayer:
    """One loaded effect a cue.

    Importing this module raises ImportError where QtMultimedia's libraries are missing.
    """

    def __init__(self) -> None:
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            raise SoundError("QtMultimedia finds no audio device")
        self.backend = "QtMultimedia"
        self.device = device.description()
        self.is_silent = False
        self._effects: dict[Cue, QSoundEffect] = {}
        for cue in Cue:
            effect = QSoundEffect(device)
            effect.setSource(QUrl.fromLocalFile(str(resource_path("sounds", f"{cue.value}.wav"))))
            self._effects[cue] = effect

    def play(self, cue: Cue) -> None:
        """Start a sound, from its beginning if it is still sounding."""
        self._effects[cue].play()

    def set_volume(self, volume: int) -> None:
        """Set the loudness, 0 to 100."""
        for effect in self._effects.values():
            effect.setVolume(volume / 100)
