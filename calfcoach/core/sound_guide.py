"""What a session is to sound like in the next seconds, as far as nobody does anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from calfcoach.core.clock import StillClock
from calfcoach.core.cues import LATE_MS
from calfcoach.core.engine import Engine
from calfcoach.core.engine_state import Phase
from calfcoach.core.events import Event
from calfcoach.core.plan import Plan
from calfcoach.core.sound_plan import PlannedSound
from calfcoach.core.spoken_parts import LengthOf
from calfcoach.core.spoken_plan import horizon_ms, planned_words, still_needed
from calfcoach.core.tone_plan import planned_tones

AHEAD_MS = 3_000
"""How far ahead sounds are planned, engine time."""


def session_sounds(plan: Plan, length_ms: LengthOf | None = None) -> tuple[PlannedSound, ...]:
    """Return all sounds of a session in which nobody does anything, ms from its beginning.

    It ends where the plan waits for a person.

    Args:
        plan: What is played.
        length_ms: The length of a prompt's clip; None for no words.
    """
    engine = Engine(plan, StillClock())
    engine.start()
    events = (*engine.poll(), *engine.foresee(plan.timed_ms()))
    return _sounds(events, plan, length_ms)


def _sounds(
    events: Sequence[Event], plan: Plan, length_ms: LengthOf | None
) -> tuple[PlannedSound, ...]:
    """Return tones and words of events, in order."""
    sounds: list[PlannedSound] = [*planned_tones(events, plan)]
    if length_ms is not None:
        sounds += planned_words(events, plan, length_ms)
    return tuple(sorted(sounds, key=lambda one: one.at_ms))


@dataclass(slots=True)
class SoundGuide:
    """Plans the sounds of one engine's session; times in ms of the engine's clock.

    Attributes:
        engine: The engine, polled by somebody else.
        length_ms: The length of a prompt's clip; None for a session without words.
    """

    engine: Engine
    length_ms: LengthOf | None = None
    _recent: tuple[Event, ...] = ()

    def note(self, events: Sequence[Event]) -> None:
        """Take note of what the engine has reported."""
        self._recent = still_needed([*self._recent, *events])

    def sounds(self) -> tuple[PlannedSound, ...]:
        """Return what sounds from about now on, in order; what has just begun is among it.

        Nothing sounds in a pause.
        """
        if self.engine.phase is Phase.PAUSED:
            return ()
        plan, now_ms = self.engine.plan, self.engine.clock.monotonic_ms()
        until_ms = now_ms + AHEAD_MS + horizon_ms(plan)
        events = (*self._recent, *self.engine.foresee(until_ms))
        sounds = _sounds(events, plan, self.length_ms)
        return tuple(one for one in sounds if now_ms - LATE_MS <= one.at_ms < now_ms + AHEAD_MS)
