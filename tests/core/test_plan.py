"""Plans and steps: rhythm, length, and the record in which a session keeps them."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.plan import Beat, Plan, Question, Side, Step, StepKind, Variant
from tests.core.plans import hold, plan_of, relief_plan, walk

BREATH = (Beat("In", 4_000), Beat("Out", 6_000))
FULL_STEP = Step(
    id="massage-left",
    kind=StepKind.MASSAGE,
    word="Long, soft strokes",
    line="Never on swelling.",
    length_ms=60_000,
    side=Side.LEFT,
    group="massage-left",
    optional=True,
    rhythm=BREATH,
    variants=(Variant("hand", "By hand", "Both thumbs."), Variant("roller", "Roller", "")),
)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)
texts = st.text(max_size=20)
steps = st.builds(
    Step,
    id=texts,
    kind=st.sampled_from(StepKind),
    word=texts,
    line=texts,
    length_ms=st.none() | st.integers(1, 10**8),
    side=st.none() | st.sampled_from(Side),
    group=texts,
    question=st.none() | st.sampled_from(Question),
    required=st.booleans(),
    optional=st.booleans(),
    rhythm=st.lists(st.builds(Beat, texts, st.integers(1, 10**6)), max_size=3).map(tuple),
    variants=st.lists(st.builds(Variant, texts, texts, texts), max_size=3).map(tuple),
)


def through_json(step: Step) -> dict[str, object]:
    record = json.loads(json.dumps(step.record()))
    assert isinstance(record, dict)
    return record


@pytest.mark.parametrize(
    ("elapsed_ms", "word"),
    [(0, "In"), (3_999, "In"), (4_000, "Out"), (9_999, "Out"), (10_000, "In"), (34_000, "Out")],
)
def test_the_beats_of_a_rhythm_repeat(elapsed_ms: int, word: str) -> None:
    beat = replace(FULL_STEP, rhythm=BREATH).beat_at(elapsed_ms)

    assert beat is not None
    assert beat.word == word


def test_a_step_without_rhythm_has_no_beat() -> None:
    assert hold("hold").beat_at(1_000) is None


def test_the_length_of_a_plan_leaves_optional_steps_out() -> None:
    plan = plan_of(walk("a", 30), walk("b", 45, optional=True), walk("c", 60.5))

    assert plan.timed_ms() == 90_500


def test_relief_for_both_legs_is_as_much_longer_as_stretch_and_massage() -> None:
    assert relief_plan(Side.BOTH).timed_ms() == (290 + 80 + 60) * 1000


@given(steps)
def test_a_step_survives_its_record(step: Step) -> None:
    assert Step.from_record(through_json(step)) == step


@given(st.lists(steps, max_size=5), st.sampled_from(Side))
def test_a_plan_survives_its_record(drawn: list[Step], side: Side) -> None:
    plan = Plan("id", "relief", "Title", side, tuple(drawn))

    assert Plan.from_record(json.loads(json.dumps(plan.record()))) == plan


@pytest.mark.parametrize("side", Side, ids=lambda side: side.value)
def test_the_relief_plan_survives_its_record(side: Side) -> None:
    plan = relief_plan(side)

    assert Plan.from_record(json.loads(json.dumps(plan.record()))) == plan


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("kind", "jump"),
        ("side", "middle"),
        ("question", "weight"),
        ("length_ms", "20"),
        ("length_ms", 20.0),
        ("length_ms", 0),
        ("length_ms", -1),
        ("length_ms", True),
        ("rhythm", "in out"),
        ("rhythm", [["In"]]),
        ("rhythm", [["In", 0]]),
        ("rhythm", [["In", float("inf")]]),
        ("variants", {}),
        ("variants", [["hand"]]),
    ],
    ids=lambda value: str(value),
)
def test_a_record_with_a_wrong_value_is_no_step(key: str, value: object) -> None:
    record = {**FULL_STEP.record(), key: value}

    with pytest.raises((TypeError, ValueError)):
        Step.from_record(record)


OF_SETS = ("exercise", "reps", "turn", "turns", "load_kg")


@pytest.mark.parametrize("key", [key for key in FULL_STEP.record() if key not in OF_SETS])
def test_a_record_without_a_key_is_no_step(key: str) -> None:
    record = FULL_STEP.record()
    del record[key]

    with pytest.raises(KeyError):
        Step.from_record(record)


def test_a_step_of_the_first_plans_is_no_set() -> None:
    record = FULL_STEP.record()
    for key in OF_SETS:
        del record[key]

    read = Step.from_record(record)

    assert (read.exercise, read.reps, read.turn, read.turns, read.load_kg) == ("", 0, 0, 0, None)


@pytest.mark.parametrize("key", list(plan_of().record()))
def test_a_record_without_a_key_is_no_plan(key: str) -> None:
    record = plan_of(hold("hold")).record()
    del record[key]

    with pytest.raises(KeyError):
        Plan.from_record(record)


@given(st.sampled_from(list(FULL_STEP.record())), JSON_VALUES)
def test_a_damaged_step_raises_nothing_unforeseen(key: str, value: object) -> None:
    record = {**through_json(FULL_STEP), key: value}

    try:
        step = Step.from_record(record)
    except (KeyError, TypeError, ValueError):
        return

    assert step.beat_at(12_345) is None or step.rhythm


@given(st.sampled_from(list(plan_of().record())), JSON_VALUES)
def test_a_damaged_plan_raises_nothing_unforeseen(key: str, value: object) -> None:
    record = {**plan_of(hold("hold")).record(), key: value}

    try:
        plan = Plan.from_record(record)
    except (KeyError, TypeError, ValueError):
        return

    assert plan.timed_ms() >= 0
