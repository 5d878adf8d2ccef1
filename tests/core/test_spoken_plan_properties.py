"""In any session no words overlap, nothing is missed, and it does not matter when one plans."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import cycle, islice, pairwise

from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.events import BeatStarted, StepStarted
from calfcoach.core.exercises import Sides
from calfcoach.core.plan import Motion, Plan, Side, StepKind
from calfcoach.core.prescription import Item, Prescription
from calfcoach.core.program import Tempo
from calfcoach.core.prompts import PROMPTS, SIDES, exercise_prompt, number_prompt
from calfcoach.core.routine import ReliefOptions
from calfcoach.core.session_plan import session_plan
from calfcoach.core.sound_plan import PlannedWords
from calfcoach.core.spoken_parts import LengthOf
from calfcoach.core.spoken_plan import horizon_ms, planned_words, still_needed
from calfcoach.core.spoken_sets import LEAD_MS
from tests.core.plans import relief_plan
from tests.core.speech import (
    ALWAYS_MS,
    RAISES,
    built_in,
    foreseen,
    spoken,
)

AHEAD_MS = 3_000


@st.composite
def items(draw: st.DrawFn) -> Item:
    exercise = draw(st.sampled_from(RAISES))
    tempo = Tempo(
        draw(st.integers(1, 5)),
        draw(st.integers(0, 5)),
        draw(st.integers(3, 5)),
        draw(st.integers(0, 5)),
    )
    switch_s = draw(st.integers(5, 60)) if exercise.sides is Sides.EACH or exercise.legs > 1 else 0
    sets, reps = draw(st.integers(1, 6)), draw(st.integers(1, 12))
    return Item(exercise, sets, reps, tempo, None, draw(st.integers(30, 90)), switch_s)


strength_plans = st.builds(
    lambda drawn, first, ready_s: session_plan(
        Prescription("S", "Session", 1, tuple(drawn), 60), "p", ready_s=ready_s, first_leg=first
    ),
    st.lists(items(), min_size=1, max_size=2),
    st.sampled_from([Side.LEFT, Side.RIGHT]),
    st.integers(0, 15),
)
relief_plans = st.builds(
    lambda side, hold_s: replace(
        plan := relief_plan(side, ReliefOptions(hold_s=hold_s)),
        steps=tuple(
            replace(step, question=None, length_ms=step.length_ms or 7_000) for step in plan.steps
        ),
    ),
    st.sampled_from(Side),
    st.integers(15, 20),
)
any_plans = st.one_of(strength_plans, relief_plans)


@st.composite
def clip_lengths(draw: st.DrawFn) -> Callable[[str], int | None]:
    """Draw how long each clip is, some of them missing."""
    factor = draw(st.integers(20, 300))
    missing = draw(st.sets(st.sampled_from(sorted(PROMPTS)), max_size=20))

    def length_ms(prompt: str) -> int | None:
        return (
            None if prompt in missing or prompt not in PROMPTS else spoken(prompt) * factor // 100
        )

    return length_ms


@given(any_plans, clip_lengths())
def test_no_words_overlap_and_all_are_in_order(plan: Plan, length_ms: LengthOf) -> None:
    words = planned_words(foreseen(plan)[1], plan, length_ms)

    for one, following in pairwise(words):
        lengths = [length_ms(prompt) for prompt in one.prompts]
        assert one.at_ms + sum(length or ALWAYS_MS for length in lengths) <= following.at_ms


@given(any_plans, clip_lengths())
def test_no_words_run_past_the_next_step_or_phase(plan: Plan, length_ms: LengthOf) -> None:
    events = foreseen(plan)[1]
    starts = sorted({one.at_ms for one in events if isinstance(one, StepStarted | BeatStarted)})

    for one in planned_words(events, plan, length_ms):
        end_ms = one.at_ms + sum(length_ms(prompt) or 0 for prompt in one.prompts)
        assert not any(one.at_ms < start_ms < end_ms for start_ms in starts)


@given(strength_plans)
def test_every_set_is_announced_with_its_leg_and_each_exercise_by_name(plan: Plan) -> None:
    _, events = foreseen(plan)
    words = planned_words(events, plan, lambda prompt: spoken(prompt) // 2)
    starts = [one for one in events if isinstance(one, StepStarted)]
    named = starts[0].step.exercise
    for before, start in pairwise(starts):
        if start.step.kind is not StepKind.SET:
            continue
        announced = {
            prompt
            for one in words
            if before.at_ms <= one.at_ms < start.at_ms
            for prompt in one.prompts
        }
        if (before.step.length_ms or 0) >= 5_000:
            assert start.step.side
            assert SIDES[start.step.side] in announced
            assert start.step.exercise == named or exercise_prompt(start.step.exercise) in announced
        named = start.step.exercise


@given(strength_plans)
def test_every_lowering_is_counted(plan: Plan) -> None:
    events = foreseen(plan)[1]
    words = planned_words(events, plan, built_in)
    begins = {one.at_ms: one.prompts for one in words}
    lowerings = [
        one for one in events if isinstance(one, BeatStarted) and one.beat.motion is Motion.LOWER
    ]

    assert lowerings
    for one in lowerings:
        seconds = one.beat.length_ms // 1000
        for second in range(2, seconds):
            at_ms = one.at_ms + one.beat.length_ms - second * 1000
            assert begins[at_ms] == (number_prompt(second),)


@given(any_plans, clip_lengths(), st.lists(st.integers(1, AHEAD_MS), min_size=1, max_size=20))
def test_handed_over_bit_by_bit_the_words_are_those_of_the_whole(
    plan: Plan, length_ms: LengthOf, waits: list[int]
) -> None:
    begin_ms, events = foreseen(plan)
    handed: list[PlannedWords] = []
    now_ms = handed_ms = begin_ms
    for wait_ms in islice(cycle(waits), 150):
        now_ms += wait_ms
        until_ms = now_ms + AHEAD_MS
        come = still_needed([one for one in events if one.at_ms <= now_ms])
        coming = [one for one in events if now_ms < one.at_ms <= until_ms + horizon_ms(plan)]
        words = planned_words([*come, *coming], plan, length_ms)
        handed += [one for one in words if handed_ms <= one.at_ms < until_ms]
        handed_ms = until_ms

    whole = planned_words(events, plan, length_ms)
    assert handed == [one for one in whole if one.at_ms < handed_ms]


@given(strength_plans, clip_lengths(), st.integers(0, 400_000))
def test_within_a_set_nothing_need_be_known_of_the_past(
    plan: Plan, length_ms: LengthOf, now_ms: int
) -> None:
    begin_ms, events = foreseen(plan)
    from_ms = begin_ms + now_ms
    until_ms = from_ms + AHEAD_MS
    sets = [one for one in events if isinstance(one, StepStarted) and one.at_ms <= from_ms][-1:]
    if not sets or sets[0].step.kind is not StepKind.SET:
        return
    end_ms = min(until_ms, sets[0].at_ms + (sets[0].step.length_ms or 0))
    ahead = [one for one in events if from_ms <= one.at_ms <= until_ms + horizon_ms(plan)]

    words = planned_words(ahead, plan, length_ms)

    assert [one for one in words if from_ms <= one.at_ms < end_ms] == [
        one for one in planned_words(events, plan, length_ms) if from_ms <= one.at_ms < end_ms
    ]


@given(strength_plans)
def test_the_horizon_is_no_longer_than_it_must_be(plan: Plan) -> None:
    assert LEAD_MS <= horizon_ms(plan) <= 5_000
