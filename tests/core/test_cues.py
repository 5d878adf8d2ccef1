"""Which events sound, and that late sounds are dropped."""

from __future__ import annotations

import pytest

from calfcoach.core.cues import Cue, cue_for, due_cues
from calfcoach.core.events import (
    BeatStarted,
    Countdown,
    Ended,
    Event,
    Paused,
    Resumed,
    SessionEnded,
    StepStarted,
)
from calfcoach.core.plan import Beat, Motion, Question, Step, StepKind

STRETCH = Step("stretch", StepKind.STRETCH, "Toes to your shin", length_ms=20_000)
SET = Step("1-1-both", StepKind.SET, "Raise", length_ms=60_000, reps=10)
GATE = Step("gate", StepKind.ASK, "Safety check", question=Question.GATE)


@pytest.mark.parametrize(
    ("event", "cue"),
    [
        (Countdown(0, 0, 3), Cue.TICK),
        (StepStarted(0, 0, STRETCH), Cue.CHANGE),
        (StepStarted(0, 0, GATE), None),
        (StepStarted(0, 0, SET), None),
        (BeatStarted(0, 0, 1, 0, Beat("Up", 2_000, Motion.UP)), Cue.UP),
        (BeatStarted(0, 0, 1, 1, Beat("Hold", 1_000, Motion.HOLD)), Cue.HOLD),
        (BeatStarted(0, 0, 1, 2, Beat("Lower", 3_000, Motion.LOWER)), Cue.LOWER),
        (BeatStarted(0, 0, 1, 0, Beat("In", 4_000)), None),
        (SessionEnded(0, Ended.DONE), Cue.DONE),
        (SessionEnded(0, Ended.EARLY), None),
        (SessionEnded(0, Ended.HURT), None),
        (Paused(0), None),
        (Paused(0, gap_ms=9_000), Cue.NOTICE),
        (Resumed(0), None),
    ],
)
def test_an_event_has_its_sound(event: Event, cue: Cue | None) -> None:
    assert cue_for(event) is cue


def test_a_late_sound_is_dropped() -> None:
    events: tuple[Event, ...] = (Countdown(1_000, 0, 1), StepStarted(2_000, 1, STRETCH))

    assert due_cues(events, 2_100) == (Cue.CHANGE,)
