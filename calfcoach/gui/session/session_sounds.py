"""Hands the sounds of a session to whatever plays them, ahead of their time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calfcoach.core.clock import Clock, FastClock
from calfcoach.core.cues import Cue
from calfcoach.core.engine import Engine
from calfcoach.core.events import Ended, Event, Paused, SessionEnded
from calfcoach.core.sound_guide import SoundGuide
from calfcoach.core.sound_plan import PlannedSound, PlannedTone
from calfcoach.media.session_sound import SessionSound
from calfcoach.media.voice import Voice

PLAN_EVERY_MS = 500
"""How often the plan of sounds is made anew while nothing happens, real time."""
COUNTS = (Cue.TICK, Cue.GET_READY)
FASTEST_COUNT = 2
"""A preview that runs faster than this counts no seconds and says no words."""


class SessionSounds:
    """Follows an engine, and keeps the player's plan up to date.

    Attributes:
        player: What sounds.

    Args:
        clock: Real time; the player's.
        speed: How many times faster the session runs.
    """

    def __init__(self, player: SessionSound, clock: Clock, *, speed: int) -> None:
        self.player = player
        self._clock = clock
        self._speed = speed
        self._guide: SoundGuide | None = None
        self._planned_ms = 0

    def begin(self, engine: Engine, voice: Voice | None) -> None:
        """Open the sound for a session, with a voice or without words."""
        self._guide = SoundGuide(engine, voice.length_ms if voice is not None else None)
        self._planned_ms = self._clock.monotonic_ms() - PLAN_EVERY_MS
        self.player.begin(voice)

    def follow(self, events: Sequence[Event], *, commanded: bool = False) -> None:
        """Go on after a poll.

        Args:
            events: What the poll reported.
            commanded: A person has just done something: what sounded before falls silent.
        """
        guide = self._guide
        if guide is None:
            return
        paused = [event for event in events if isinstance(event, Paused)]
        if paused or (commanded and events):
            self.player.drop()
        guide.note(events)
        now_ms = self._clock.monotonic_ms()
        if events or commanded or now_ms - self._planned_ms >= PLAN_EVERY_MS:
            self._planned_ms = now_ms
            self.player.plan(self._real(guide.sounds(), guide.engine))
        if any(event.gap_ms for event in paused):
            self.player.play(Cue.NOTICE)
        for event in events:
            if isinstance(event, SessionEnded):
                self.end(at_once=event.how is not Ended.DONE)

    def end(self, *, at_once: bool) -> None:
        """Close the sound; what was planned rings out, unless it is to fall silent at once."""
        if self._guide is None:
            return
        self._guide = None
        if at_once:
            self.player.drop()
        self.player.end()

    def _real(self, sounds: Sequence[PlannedSound], engine: Engine) -> list[PlannedSound]:
        """Return the sounds with real times, without those that a fast preview leaves out."""
        fast = self._speed > FASTEST_COUNT
        clock = engine.clock
        return [
            replace(sound, at_ms=clock.real_ms(sound.at_ms))
            if isinstance(clock, FastClock)
            else sound
            for sound in sounds
            if not fast or (isinstance(sound, PlannedTone) and sound.cue not in COUNTS)
        ]
