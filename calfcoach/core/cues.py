"""The short sounds, and which of them goes with which event."""

from __future__ import annotations

from enum import Enum

from calfcoach.core.events import (
    BeatStarted,
    Countdown,
    Ended,
    Event,
    Paused,
    SessionEnded,
    StepStarted,
)
from calfcoach.core.plan import Motion, StepKind

LATE_MS = 400
"""A cue that comes later than this after its due time is dropped, never queued up."""


class Cue(Enum):
    """A short sound; the value is its file's name in `resources/sounds`."""

    GET_READY = "get-ready"
    TICK = "tick"
    CHANGE = "change"
    DONE = "done"
    NOTICE = "notice"
    UP = "up"
    HOLD = "hold"
    LOWER = "lower"
    HALFWAY = "halfway"
    SWITCH = "switch"
    REST = "rest"
    SET_DONE = "set-done"


MOTION_CUE = {
    Motion.UP: Cue.UP,
    Motion.HOLD: Cue.HOLD,
    Motion.LOWER: Cue.LOWER,
    Motion.STAY: Cue.HOLD,
}
"""The sound of each part of a repetition."""


def cue_for(event: Event) -> Cue | None:
    """Return the sound of an event, or None for a silent one.

    A question makes no sound: the person is reading. A set begins with the sound of its first
    motion. A session that was ended by hand is not cheered.
    """
    match event:
        case Countdown():
            return Cue.TICK
        case StepStarted(step=step):
            return None if step.kind in (StepKind.ASK, StepKind.SET) else Cue.CHANGE
        case BeatStarted(beat=beat):
            return MOTION_CUE[beat.motion] if beat.motion else None
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
