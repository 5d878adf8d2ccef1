"""Which tone goes with which event of a session."""

from __future__ import annotations

from collections.abc import Sequence

from calfcoach.core.cues import MOTION_CUE, Cue
from calfcoach.core.events import (
    BeatStarted,
    Countdown,
    Ended,
    Event,
    Halfway,
    SessionEnded,
    StepFinished,
    StepStarted,
)
from calfcoach.core.plan import Plan, StepKind
from calfcoach.core.sound_plan import PlannedTone

SOON = (StepKind.READY, StepKind.REST, StepKind.SWITCH)
"""The last seconds of these count to a beginning, those of all others to an end."""
AFTER_SET_MS = 700
"""How long a rest or a switch lets the sound of a finished set ring. Grade: D (our default)."""
OPENING_MS = 1_000
"""How long a sound device may take to open: the first sound of a session waits so long.

Measured on PulseAudio: 0.3 to 0.6 s. Grade: D (our default).
"""


def planned_tones(events: Sequence[Event], plan: Plan) -> tuple[PlannedTone, ...]:
    """Return the tones of events, in order, each at the time at which its event is due.

    A question makes no sound: the person is reading. A set begins with the sound of its first
    motion; what follows a set sounds a moment later. The end of a session takes the place of the
    end of its last set, and a motion that of a count. A session that was ended by hand is not
    cheered.
    """
    ended = {event.at_ms for event in events if isinstance(event, SessionEnded)}
    moved = {event.at_ms for event in events if isinstance(event, BeatStarted)}
    tones = []
    for event in events:
        cue = _cue_for(event, plan)
        if cue is None or (cue is Cue.SET_DONE and event.at_ms in ended):
            continue
        if cue is Cue.TICK and event.at_ms in moved:
            continue
        later_ms = delay_ms(event.index, plan) if isinstance(event, StepStarted) else 0
        tones.append(PlannedTone(event.at_ms + later_ms, cue))
    return tuple(tones)


def _cue_for(event: Event, plan: Plan) -> Cue | None:
    match event:
        case Countdown(index=index):
            return Cue.GET_READY if plan.steps[index].kind in SOON else Cue.TICK
        case StepStarted(step=step):
            return _START_CUE.get(step.kind, Cue.CHANGE)
        case StepFinished(step=step, how=Ended.DONE) if step.kind is StepKind.SET:
            return Cue.SET_DONE
        case BeatStarted(beat=beat):
            return MOTION_CUE[beat.motion] if beat.motion else None
        case Halfway():
            return Cue.HALFWAY
        case SessionEnded(how=how):
            return Cue.DONE if how is Ended.DONE else None
        case _:
            return None


_START_CUE = {
    StepKind.ASK: None,
    StepKind.SET: None,
    StepKind.REST: Cue.REST,
    StepKind.SWITCH: Cue.SWITCH,
}


def delay_ms(index: int, plan: Plan) -> int:
    """Return how long after a step's beginning its sound comes, ms."""
    if index == 0:
        return OPENING_MS
    return AFTER_SET_MS if plan.steps[index - 1].kind is StepKind.SET else 0
