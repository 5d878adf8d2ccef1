"""Routines unrolled for a leg: order, sides, required steps, and options within bounds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from calfcoach.core.plan import Beat, Plan, Question, Side, StepKind, Variant
from calfcoach.core.resources import resource_path
from calfcoach.core.routine import ReliefOptions, Routine, RoutineStep, unroll
from calfcoach.core.routine_file import load_routine
from tests.core.plans import relief_plan

EVIDENCE_7_HOLD_DEFAULT_S = 20
EVIDENCE_7_HOLD_MIN_S = 15
EVIDENCE_7_HOLD_MAX_S = 20
EVIDENCE_7_SEQUENCE_S = 290
EVIDENCE_5_1_MASSAGE_S = 60


def seconds_of(plan: Plan, kind: StepKind, *, optional: bool = False) -> list[int]:
    """Return the lengths of the steps of a kind."""
    return [
        (step.length_ms or 0) // 1000
        for step in plan.steps
        if step.kind is kind and step.optional is optional
    ]


def relief_routine() -> Routine:
    return load_routine(resource_path("routines", "relief.toml"))


def routine_of(*steps: RoutineStep) -> Routine:
    return Routine("test", "test", "Test", steps)


def test_the_shipped_relief_lasts_290_s_as_evidence_7_says() -> None:
    assert relief_plan().timed_ms() == EVIDENCE_7_SEQUENCE_S * 1000


def test_the_shipped_hold_is_20_s_as_evidence_7_says() -> None:
    assert seconds_of(relief_plan(), StepKind.STRETCH) == [EVIDENCE_7_HOLD_DEFAULT_S] * 3


def test_a_plan_tells_its_source_kind_title_and_side() -> None:
    plan = relief_plan(Side.RIGHT)

    assert (plan.source_id, plan.kind, plan.title, plan.side) == (
        "relief",
        "relief",
        "Relief",
        Side.RIGHT,
    )


@pytest.mark.parametrize("side", Side, ids=lambda side: side.value)
def test_step_ids_are_unique_in_the_plan(side: Side) -> None:
    ids = [step.id for step in relief_plan(side).steps]

    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT], ids=lambda side: side.value)
def test_one_leg_is_stretched_and_massaged(side: Side) -> None:
    assert {step.side for step in relief_plan(side).steps} == {None, side}


def test_both_legs_give_left_then_right_in_each_part() -> None:
    order: list[tuple[StepKind, Side | None, bool]] = []
    for step in relief_plan(Side.BOTH).steps:
        part = (step.kind, step.side, step.optional)
        if step.side is not None and step.kind is not StepKind.REST and part not in order:
            order.append(part)

    assert order == [
        (StepKind.STRETCH, Side.LEFT, False),
        (StepKind.STRETCH, Side.RIGHT, False),
        (StepKind.STRETCH, Side.LEFT, True),
        (StepKind.STRETCH, Side.RIGHT, True),
        (StepKind.MASSAGE, Side.LEFT, False),
        (StepKind.MASSAGE, Side.RIGHT, False),
    ]


def test_steps_for_the_whole_person_come_once_for_both_legs() -> None:
    kinds = [step.kind for step in relief_plan(Side.BOTH).steps]

    assert [kinds.count(kind) for kind in (StepKind.STOP, StepKind.DRINK, StepKind.WALK)] == [1] * 3


def test_stop_gate_and_outcome_are_required_and_nothing_else_is() -> None:
    required = [step.id for step in relief_plan(Side.BOTH).steps if step.required]

    assert required == ["stop", "gate", "outcome"]


def test_a_rest_lies_between_holds_only() -> None:
    kinds = [step.kind for step in relief_plan().steps if step.group == "stretch-straight-left"]

    assert kinds == [
        StepKind.STRETCH,
        StepKind.REST,
        StepKind.STRETCH,
        StepKind.REST,
        StepKind.STRETCH,
    ]


def test_a_rest_has_its_own_words_and_length() -> None:
    rest = next(step for step in relief_plan().steps if step.kind is StepKind.REST)

    assert (rest.word, rest.length_ms) == ("Ease off", 10_000)
    assert rest.line.startswith("Let the foot hang loose")


def test_without_rest_seconds_holds_follow_each_other() -> None:
    stretch = RoutineStep("s", StepKind.STRETCH, "Hold", seconds=20, knee="straight", holds=3)

    plan = unroll(routine_of(stretch), Side.LEFT)

    assert [step.id for step in plan.steps] == ["s-left-1", "s-left-2", "s-left-3"]


def test_holds_of_an_optional_stretch_and_their_rests_are_optional() -> None:
    optional = [step.id for step in relief_plan().steps if step.optional]

    assert optional == [
        "stretch-bent-left-1",
        "stretch-bent-left-rest-1",
        "stretch-bent-left-2",
    ]


def test_texts_rhythm_and_variants_come_from_the_routine() -> None:
    massage = RoutineStep(
        "m",
        StepKind.MASSAGE,
        "Long, soft strokes",
        "Never on swelling.",
        seconds=60,
        rhythm=(Beat("Up", 3_000),),
        variants=(Variant("hand", "By hand", "Both thumbs."),),
    )

    step = unroll(routine_of(massage), Side.LEFT).steps[0]

    assert (step.word, step.line, step.rhythm, step.variants) == (
        massage.word,
        massage.line,
        massage.rhythm,
        massage.variants,
    )


def test_a_step_without_seconds_lasts_until_done() -> None:
    plan = unroll(routine_of(RoutineStep("d", StepKind.DRINK, "Drink")), Side.LEFT)

    assert plan.steps[0].length_ms is None


@pytest.mark.parametrize(
    ("wanted", "held"),
    [
        (None, EVIDENCE_7_HOLD_DEFAULT_S),
        (EVIDENCE_7_HOLD_MIN_S, 15),
        (18, 18),
        (EVIDENCE_7_HOLD_MAX_S, 20),
        (EVIDENCE_7_HOLD_MIN_S - 1, EVIDENCE_7_HOLD_MIN_S),
        (EVIDENCE_7_HOLD_MAX_S + 1, EVIDENCE_7_HOLD_MAX_S),
        (1, EVIDENCE_7_HOLD_MIN_S),
        (3_600, EVIDENCE_7_HOLD_MAX_S),
        (-20, EVIDENCE_7_HOLD_MIN_S),
    ],
)
def test_a_hold_is_brought_within_15_to_20_s(wanted: int | None, held: int) -> None:
    plan = relief_plan(options=ReliefOptions(hold_s=wanted))

    assert seconds_of(plan, StepKind.STRETCH) == [held] * 3
    assert seconds_of(plan, StepKind.STRETCH, optional=True) == [held] * 2


@pytest.mark.parametrize("written", [5, 14, 21, 600])
def test_a_hold_is_brought_within_its_bounds_whatever_the_routine_says(written: int) -> None:
    routine = relief_routine()
    steps = tuple(
        replace(step, seconds=written) if step.kind is StepKind.STRETCH else step
        for step in routine.steps
    )

    plan = unroll(replace(routine, steps=steps), Side.LEFT)

    assert all(15 <= seconds <= 20 for seconds in seconds_of(plan, StepKind.STRETCH))


@pytest.mark.parametrize(
    ("wanted", "massaged"),
    [(None, EVIDENCE_5_1_MASSAGE_S), (30, 30), (120, 120), (29, 30), (121, 120), (-5, 30)],
)
def test_massage_is_brought_within_30_to_120_s(wanted: int | None, massaged: int) -> None:
    plan = relief_plan(options=ReliefOptions(massage_s=wanted))

    assert seconds_of(plan, StepKind.MASSAGE) == [massaged]


@pytest.mark.parametrize(
    ("wanted", "holds"), [(None, 3), (1, 1), (5, 5), (6, 5), (-1, 1)], ids=lambda value: str(value)
)
def test_holds_are_brought_within_1_to_5(wanted: int | None, holds: int) -> None:
    plan = relief_plan(options=ReliefOptions(holds=wanted))

    assert len(seconds_of(plan, StepKind.STRETCH)) == holds
    assert len(seconds_of(plan, StepKind.REST)) == holds - 1


def test_the_number_of_holds_leaves_the_bent_knee_alone() -> None:
    plan = relief_plan(options=ReliefOptions(holds=5))

    assert len(seconds_of(plan, StepKind.STRETCH, optional=True)) == 2


def test_questions_keep_their_order() -> None:
    asked = [step.question for step in relief_plan().steps if step.question]

    assert asked == [
        Question.GATE,
        Question.TIGHTNESS_BEFORE,
        Question.TIGHTNESS_AFTER,
        Question.OUTCOME,
    ]
