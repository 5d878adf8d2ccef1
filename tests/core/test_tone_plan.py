"""Which events sound, and when."""

from __future__ import annotations

import pytest

from calfcoach.core.cues import Cue
from calfcoach.core.events import (
    BeatStarted,
    Countdown,
    Ended,
    Event,
    Halfway,
    Paused,
    Resumed,
    SessionEnded,
    StepFinished,
    StepStarted,
)
from calfcoach.core.plan import Beat, Motion, Plan, Question, Side, Step, StepKind
from calfcoach.core.sound_plan import PlannedTone
from calfcoach.core.tone_plan import AFTER_SET_MS, OPENING_MS, planned_tones

STRETCH = Step("stretch", StepKind.STRETCH, "Toes to your shin", length_ms=20_000)
GATE = Step("gate", StepKind.ASK, "Safety check", question=Question.GATE)
SET = Step("1-1-both", StepKind.SET, "Raise", length_ms=60_000, reps=10)
REST = Step("1-1-rest", StepKind.REST, "Rest", length_ms=60_000)
SWITCH = Step("1-2-switch", StepKind.SWITCH, "Switch legs", length_ms=5_000)
READY = Step("ready", StepKind.READY, "Get ready", length_ms=10_000)
PLAN = Plan("p", "strength", "Session", Side.BOTH, (READY, STRETCH, REST, GATE, SET, SWITCH, REST))
SET_AT = PLAN.steps.index(SET)
SET_DONE = StepFinished(9_000, SET_AT, SET, 60_000, 0, 60_000, Ended.DONE, 10)


@pytest.mark.parametrize(
    ("event", "cue"),
    [
        (Countdown(0, 0, 3), Cue.GET_READY),
        (Countdown(0, 1, 3), Cue.TICK),
        (Countdown(0, 2, 1), Cue.GET_READY),
        (Countdown(0, 5, 2), Cue.GET_READY),
        (StepStarted(0, 0, READY), Cue.CHANGE),
        (StepStarted(0, 1, STRETCH), Cue.CHANGE),
        (StepStarted(0, 2, REST), Cue.REST),
        (StepStarted(0, 3, GATE), None),
        (StepStarted(0, SET_AT, SET), None),
        (Halfway(0, 1), Cue.HALFWAY),
        (BeatStarted(0, SET_AT, 1, 0, Beat("Up", 2_000, Motion.UP)), Cue.UP),
        (BeatStarted(0, SET_AT, 1, 1, Beat("Hold", 1_000, Motion.HOLD)), Cue.HOLD),
        (BeatStarted(0, SET_AT, 1, 2, Beat("Lower", 3_000, Motion.LOWER)), Cue.LOWER),
        (BeatStarted(0, SET_AT, 1, 0, Beat("In", 4_000)), None),
        (StepFinished(0, SET_AT, SET, 60_000, 0, 60_000, Ended.DONE, 10), Cue.SET_DONE),
        (StepFinished(0, SET_AT, SET, 30_000, 0, 60_000, Ended.SKIPPED, 5), None),
        (StepFinished(0, 1, STRETCH, 20_000, 0, 20_000, Ended.DONE), None),
        (SessionEnded(0, Ended.DONE), Cue.DONE),
        (SessionEnded(0, Ended.EARLY), None),
        (SessionEnded(0, Ended.HURT), None),
        (Paused(0, gap_ms=9_000), None),
        (Resumed(0), None),
    ],
)
def test_an_event_has_its_tone(event: Event, cue: Cue | None) -> None:
    assert [tone.cue for tone in planned_tones([event], PLAN)] == ([cue] if cue else [])


def test_the_first_sound_waits_until_the_device_is_open() -> None:
    tones = planned_tones([StepStarted(0, 0, READY), StepStarted(10_000, 1, STRETCH)], PLAN)

    assert [tone.at_ms for tone in tones] == [OPENING_MS, 10_000]


def test_what_follows_a_set_lets_its_end_ring() -> None:
    tones = planned_tones([SET_DONE, StepStarted(9_000, SET_AT + 1, SWITCH)], PLAN)

    assert tones == (
        PlannedTone(9_000, Cue.SET_DONE),
        PlannedTone(9_000 + AFTER_SET_MS, Cue.SWITCH),
    )


def test_the_end_of_the_session_takes_the_place_of_its_last_sets_end() -> None:
    tones = planned_tones([SET_DONE, SessionEnded(9_000, Ended.DONE)], PLAN)

    assert tones == (PlannedTone(9_000, Cue.DONE),)


def test_a_motion_takes_the_place_of_a_count() -> None:
    lower = BeatStarted(7_000, SET_AT, 10, 2, Beat("Lower", 3_000, Motion.LOWER))
    tones = planned_tones([lower, Countdown(7_000, SET_AT, 3), Countdown(8_000, SET_AT, 2)], PLAN)

    assert tones == (PlannedTone(7_000, Cue.LOWER), PlannedTone(8_000, Cue.TICK))
