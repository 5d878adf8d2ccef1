"""Which short sound goes with which event."""

from __future__ import annotations

from enum import Enum

from calfcoach.core.events import Countdown, Ended, Event, Paused, SessionEnded, StepStarted
from calfcoach.core.plan import StepKind

LATE_MS = 400
"""A cue that comes later than this after its due time is dropped, never queued up."""


class Cue(Enum):
    """A short sound; the value is its file's name in `resources/sounds`."""

    TICK = "tick"
    CHANGE = "change"
    DONE = "done"
    NOTICE = "notice"


def cue_for(event: Event) -> Cue | None:
    """Return the sound of an event, or None for a silent one.

    A question makes no sound: the person is reading. A session that was ended by hand is not
    cheered.
    """
    match event:
        case Countdown():
            return Cue.TICK
        case StepStarted(step=step):
            return None if step.kind is StepKind.ASK else Cue.CHANGE
        case SessionEnded(how=how):
            return Cue.DONE if how is Ended.DONE else None
        case Paused(gap_ms=gap_ms):
            return Cue.NOTICE if gap_ms else None
        case _:
            return None


def due_cues(events: tuple[Event, ...], now_ms: int, late_ms: int = LATE_MS) -> tuple[Cue, ...]:
    """Return the sounds of events that are not too late, in order; times in engine ms."""
    cues = []
    for event in events:
        cue = cue_for(event)
        if cue is not None and now_ms - event.at_ms <= late_ms:
            cues.append(cue)
    return tuple(cues)
