"""Finds the best way to make sound here: QtMultimedia, else a system's player, else none."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from functools import partial

from calfcoach.core.clock import Clock
from calfcoach.core.cues import Cue
from calfcoach.core.sound_plan import PlannedSound
from calfcoach.media.session_sound import SessionSound, Silence, SoundError, VoiceClips

logger = logging.getLogger(__name__)

FORCE = "CALFCOACH_AUDIO"
"""Environment variable that allows one way only: qt, playsound3 or none."""

Way = Callable[[], SessionSound]


def open_player(clock: Clock) -> SessionSound:
    """Return sound by the best way that works here. Never raises.

    Args:
        clock: The clock of all plans.
    """
    forced = os.environ.get(FORCE, "")
    if forced == "none":
        return Silence(is_wanted=True)
    ways: dict[str, Way] = {
        "qt": partial(_qt, clock),
        "playsound3": partial(_playsound, clock),
    }
    return BestSound({name: way for name, way in ways.items() if forced in ("", name)})


class BestSound:
    """The first of several ways that is not silent, chosen anew whenever a session begins.

    Args:
        ways: How to make each, best first, by name.

    Attributes:
        passed_over: Why the better ways are not used, by name.
    """

    def __init__(self, ways: dict[str, Way]) -> None:
        self._ways = ways
        self._made: dict[str, SessionSound] = {}
        self._volume = (100, 100)
        self._voice: VoiceClips | None = None
        self.passed_over: dict[str, str] = {}
        self._now = self._choose(begins=False)

    @property
    def backend(self) -> str:
        """What makes the sound, "none" where nothing does."""
        return "none" if self._now.is_silent else self._now.backend

    @property
    def device(self) -> str:
        """Where it comes out, "" when unknown."""
        return self._now.device

    @property
    def is_silent(self) -> bool:
        """Whether nothing is heard now."""
        return self._now.is_silent

    def begin(self, voice: VoiceClips | None = None) -> None:
        """Open the device of the first way that has one."""
        self._voice = voice
        self._now.end()
        self._now = self._choose(begins=True)

    def plan(self, sounds: Sequence[PlannedSound]) -> None:
        """Replace what has not begun to sound."""
        self._now.plan(sounds)

    def drop(self) -> None:
        """Fall silent at once and forget the plan."""
        self._now.drop()

    def end(self) -> None:
        """Let what was planned ring out, then let go of the device."""
        self._now.end()

    def play(self, cue: Cue) -> None:
        """Sound a tone at once."""
        if self._now.is_silent:
            self._now = self._choose(begins=False)
        self._now.play(cue)

    def set_volume(self, *, tones: int, voice: int) -> None:
        """Set the loudness from now on, 0 to 100 each."""
        self._volume = (tones, voice)
        self._now.set_volume(tones=tones, voice=voice)

    def _choose(self, *, begins: bool) -> SessionSound:
        """Return the first way that sounds; else the first one that waits for a device."""
        waiting: SessionSound | None = None
        self.passed_over.clear()
        for name in self._ways:
            sound = self._make(name)
            if sound is None:
                continue
            tones, voice = self._volume
            sound.set_volume(tones=tones, voice=voice)
            if begins:
                sound.begin(self._voice)
            if not sound.is_silent:
                if waiting is not None:
                    waiting.end()
                return sound
            self.passed_over[name] = "no device"
            if waiting is None:
                waiting = sound
            else:
                sound.end()
        return waiting if waiting is not None else Silence()

    def _make(self, name: str) -> SessionSound | None:
        if name not in self._made:
            try:
                self._made[name] = self._ways[name]()
            except (ImportError, SoundError, OSError, RuntimeError) as error:
                logger.info("no sound by %s: %s", name, error)
                self.passed_over[name] = str(error)
                return None
        return self._made[name]


def _qt(clock: Clock) -> SessionSound:
    from calfcoach.media.qt_output import QtOutput
    from calfcoach.media.sound_bank import SoundBank
    from calfcoach.media.stream_player import StreamPlayer

    return StreamPlayer(QtOutput(), SoundBank(), clock)


def _playsound(clock: Clock) -> SessionSound:
    from calfcoach.media.playsound_player import PlaysoundPlayer
    from calfcoach.media.sound_bank import SoundBank
    from calfcoach.media.system_player import (
        LATENCY_MS,
        OTHER_LATENCY_MS,
        SystemPlayer,
        best_player,
    )

    name = best_player()
    return PlaysoundPlayer(
        partial(SystemPlayer, backend=name),
        f"playsound3 ({name})",
        LATENCY_MS.get(name, OTHER_LATENCY_MS),
        SoundBank(),
        clock,
    )
