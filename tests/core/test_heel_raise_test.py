"""The guided heel-raise test: the plan through the engine, counting, prompts, and what ends it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.engine import Engine
from calfcoach.core.events import BeatStarted, Ended, StepFinished
from calfcoach.core.heel_raise_test import (
    CORRECT_MS,
    MOST_RAISES,
    REST_S,
    Fault,
    LegCount,
    Stopped,
    ends_for_pain,
    raise_test_plan,
)
from calfcoach.core.plan import Motion, Side, StepKind
from tests.fakes import FakeClock
from tests.interchange.programs import CATALOG


@pytest.mark.parametrize("first", [Side.LEFT, Side.RIGHT])
def test_the_plan_warms_up_and_tests_one_leg_after_the_other(first: Side) -> None:
    plan = raise_test_plan(first)

    sets = [step for step in plan.steps if step.kind is StepKind.SET]
    other = Side.RIGHT if first is Side.LEFT else Side.LEFT
    assert [step.side for step in sets] == [Side.BOTH, first, other]
    assert [step.reps for step in sets] == [10, MOST_RAISES, MOST_RAISES]
    assert all(step.exercise in CATALOG for step in sets)
    between = plan.steps[plan.steps.index(sets[1]) + 1]
    assert (between.kind, between.length_ms) == (StepKind.REST, REST_S * 1000)


def test_the_metronome_beats_sixty_times_a_minute_from_the_first_raise_on() -> None:
    clock = FakeClock()
    engine = Engine(raise_test_plan(), clock)
    engine.start()
    beats: list[BeatStarted] = []
    while engine.step.id != "test-left":
        clock.advance(1)
        engine.poll()
    began_ms = clock.monotonic_ms()
    for _ in range(30):
        clock.advance(1)
        beats += [event for event in engine.poll() if isinstance(event, BeatStarted)]

    times = [event.at_ms - began_ms for event in beats]
    assert times == [1_000 * n for n in range(1, 31)]
    assert [event.beat.motion for event in beats[:3]] == [Motion.LOWER, Motion.UP, Motion.LOWER]


def test_a_leg_that_is_ended_has_the_raises_that_the_beat_led() -> None:
    clock = FakeClock()
    engine = Engine(raise_test_plan(), clock)
    engine.start()
    while engine.step.id != "test-left":
        clock.advance(1)
        engine.poll()
    for _ in range(45):
        clock.advance(1)
        engine.poll()
    engine.skip()

    over = [event for event in engine.poll() if isinstance(event, StepFinished)]
    assert [(event.how, event.reps_done) for event in over] == [(Ended.SKIPPED, 22)]


def test_presses_count_and_without_any_the_beat_does() -> None:
    leg = LegCount()
    assert leg.raises(on_the_beat=12) == 12

    for _ in range(9):
        leg.press()
    leg.take_back()

    assert leg.raises(on_the_beat=12) == 8


def test_the_second_prompt_in_a_row_ends_the_leg_with_its_fault() -> None:
    leg = LegCount()
    leg.tell(Fault.HEIGHT, 10_000)
    assert leg.stopped is None

    leg.tell(Fault.POSTURE, 10_000 + CORRECT_MS[0])

    assert leg.stopped is Stopped.POSTURE


def test_a_fault_told_twice_within_one_raise_is_one_prompt() -> None:
    leg = LegCount()

    leg.tell(Fault.PACE, 10_000)
    leg.tell(Fault.PACE, 10_000 + CORRECT_MS[0] - 1)

    assert leg.stopped is None


def test_a_corrected_fault_is_forgotten() -> None:
    leg = LegCount()

    for at_ms in (10_000, 20_000, 30_000):
        leg.tell(Fault.HANDS, at_ms)

    assert leg.stopped is None


@given(st.lists(st.sampled_from(["press", "back", "tell", "end"]), max_size=300))
def test_a_count_stays_in_its_bounds_and_stands_still_once_it_is_over(acts: list[str]) -> None:
    leg, at_ms = LegCount(), 0
    for act in acts:
        before, was_over, at_ms = leg.presses, leg.stopped is not None, at_ms + 1_500
        match act:
            case "press":
                leg.press()
                assert not was_over or leg.presses == before
            case "back":
                leg.take_back()
            case "tell":
                leg.tell(Fault.HEIGHT, at_ms)
            case _:
                leg.end()
        assert 0 <= leg.presses <= MOST_RAISES
        assert not was_over or leg.stopped is not None


@pytest.mark.parametrize(
    ("pain", "sharp", "ends"), [(3, False, False), (4, False, True), (0, True, True)]
)
def test_pain_of_four_or_sharp_pain_ends_the_test(pain: int, sharp: bool, ends: bool) -> None:
    assert ends_for_pain(pain, sharp=sharp) is ends
