"""The short sounds, and which of them goes with which event."""

from __future__ import annotations

from enum import Enum

from calfcoach.core.plan import Motion

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
