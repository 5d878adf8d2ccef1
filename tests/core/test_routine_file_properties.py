"""Routine documents made to break the reader: refused in words, or else within every rule."""

from __future__ import annotations

import tomllib
from typing import cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from calfcoach.core.errors import DocumentError
from calfcoach.core.plan import Plan, Question, Side, StepKind
from calfcoach.core.relief_bounds import HOLD_S, HOLDS, MASSAGE_S
from calfcoach.core.routine import Routine, unroll
from calfcoach.core.routine_file import parse_routine
from tests.core.routines import BREATH, DRINK_STEP, OTHER_HEAD, SHIPPED, edited, toml_text

# Documents made to break the reader


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("format = " + "9" * 5_000, id="decimal too long to read"),
        pytest.param("format = 0x" + "f" * 5_000, id="number too long to print"),
        pytest.param(edited(("seconds = 30", "seconds = 0x" + "f" * 5_000)), id="long seconds"),
        pytest.param("a = " + "[" * 50_000, id="deep list"),
        pytest.param("a = " + "{a=" * 5_000, id="deep inline table"),
        pytest.param("format" + ".a" * 2_000 + " = 1", id="deep table"),
        pytest.param(OTHER_HEAD + "step = [" + "1," * 10_000 + "]", id="many numbers for steps"),
        pytest.param(
            OTHER_HEAD + "".join(DRINK_STEP.format(number) for number in range(2_000)),
            id="2000 steps",
        ),
        pytest.param(edited((BREATH, ", ".join([BREATH] * 2_000))), id="2000 beats"),
    ],
)
def test_a_hostile_document_is_refused(text: str) -> None:
    with pytest.raises(DocumentError):
        parse_routine(text.encode(), "test.toml")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{'k' * 100_000} = 1", id="long key"),
        pytest.param(f'format = "{"f" * 100_000}"', id="long format"),
        pytest.param(edited(('id = "stop"', f'id = "{"s" * 100_000}"')), id="long id"),
        pytest.param(OTHER_HEAD + "step = [" + "1," * 10_000 + "]", id="many faults"),
    ],
)
def test_the_message_stays_short_enough_to_be_read(text: str) -> None:
    with pytest.raises(DocumentError) as caught:
        parse_routine(text.encode(), "test.toml")

    assert len(str(caught.value)) <= 20_000


# Anything at all


def check_relief(plan: Plan) -> None:
    """Check that an unrolled relief keeps every safety rule."""
    steps = plan.steps
    assert (steps[0].kind, steps[0].required) == (StepKind.STOP, True)
    assert (steps[1].question, steps[1].required) == (Question.GATE, True)
    assert (steps[-1].question, steps[-1].required) == (Question.OUTCOME, True)
    assert not any(step.required and step.optional for step in steps)
    for question in Question:
        assert [step.question for step in steps].count(question) == 1
    assert len({step.id for step in steps}) == len(steps)
    kinds = [step.kind for step in steps]
    first_hold = kinds.index(StepKind.STRETCH)
    assert first_hold > 1
    assert not steps[first_hold].optional
    last_hold = len(kinds) - 1 - kinds[::-1].index(StepKind.STRETCH)
    assert StepKind.MASSAGE not in kinds[:last_hold]
    groups = [step.group for step in steps if step.kind is StepKind.STRETCH]
    assert all(HOLDS[0] <= groups.count(group) <= HOLDS[1] for group in groups)
    for step in steps:
        assert step.length_ms is None or step.length_ms > 0
        assert (step.side is None) != (step.kind in (StepKind.STRETCH, StepKind.MASSAGE)) or (
            step.kind is StepKind.REST
        )
        if step.kind is StepKind.STRETCH:
            assert HOLD_S[0] * 1000 <= (step.length_ms or 0) <= HOLD_S[1] * 1000
        if step.kind is StepKind.MASSAGE:
            assert MASSAGE_S[0] * 1000 <= (step.length_ms or 0) <= MASSAGE_S[1] * 1000


def check_document(data: bytes) -> None:
    """Check that a document is refused in words, or keeps the rules."""
    try:
        routine = parse_routine(data, "test.toml")
    except DocumentError as error:
        refused = error
    else:
        check_routine(routine)
        return
    assert refused.faults


def check_routine(routine: Routine) -> None:
    """Check that what was loaded keeps the rules for each leg."""
    for side in Side:
        plan = unroll(routine, side)
        assert plan.steps
        if routine.kind == "relief":
            check_relief(plan)


@given(st.binary(max_size=400))
@example(b"")
@example(b"\xef\xbb\xbfformat = 1")
@example(b"\x00")
def test_any_bytes_are_refused_in_words(data: bytes) -> None:
    check_document(data)


@given(st.text(alphabet='[]{}=".,#\n _-+:abzstep019\\uxTZ', max_size=300))
def test_any_text_like_toml_is_refused_in_words(text: str) -> None:
    check_document(text.encode())


@st.composite
def damaged_texts(draw: st.DrawFn) -> bytes:
    """Draw the shipped document with a few spans cut, doubled, or written over."""
    data = SHIPPED.encode()
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 60)))
        span = draw(st.sampled_from((b"", data[start:end] * 2)) | st.binary(max_size=8))
        data = data[:start] + span + data[end:]
    return data


@settings(max_examples=300)
@given(damaged_texts())
def test_a_damaged_relief_document_is_refused_or_keeps_the_rules(data: bytes) -> None:
    check_document(data)


HEAD_VALUES = {key: value for key, value in tomllib.loads(SHIPPED).items() if key != "step"}
STEP_VALUES = cast("list[dict[str, object]]", tomllib.loads(SHIPPED)["step"])
KEYS = sorted({key for step in STEP_VALUES for key in step})
NUMBERS = (0, 1, 2, 3, 5, 6, 14, 15, 20, 21, 29, 30, 120, 121, 1800, 1801, -1, 10**12)
WORDS = (
    *(kind.value for kind in StepKind),
    *(question.value for question in Question),
    *("straight", "bent", "", "massage-left", "stretch-straight-left-1", "outcome"),
)
values: st.SearchStrategy[object] = st.one_of(
    st.sampled_from(NUMBERS),
    st.sampled_from(WORDS),
    st.booleans(),
    st.just([]),
    st.lists(
        st.fixed_dictionaries(
            {"word": st.sampled_from(WORDS), "seconds": st.sampled_from(NUMBERS)}
        ),
        max_size=3,
    ),
)


@st.composite
def rebuilt_documents(draw: st.DrawFn) -> str:
    """Draw the shipped document with steps moved, doubled, dropped, and values changed."""
    steps = [dict(step) for step in STEP_VALUES]
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(steps) - 1))
        match draw(st.sampled_from(("change", "change", "change", "drop", "move", "double"))):
            case "change":
                steps[place][draw(st.sampled_from(KEYS))] = draw(values)
            case "drop":
                steps[place].pop(draw(st.sampled_from(KEYS)), None)
            case "move":
                steps.insert(draw(st.integers(0, len(steps) - 1)), steps.pop(place))
            case "double":
                steps.insert(place, {**steps[place], "id": draw(st.sampled_from(WORDS))})
    return toml_text(HEAD_VALUES, steps)


def test_the_writer_of_these_tests_writes_what_it_is_given() -> None:
    assert tomllib.loads(toml_text(HEAD_VALUES, STEP_VALUES)) == tomllib.loads(SHIPPED)


@settings(max_examples=400)
@given(rebuilt_documents())
def test_a_rebuilt_relief_document_is_refused_or_keeps_the_rules(text: str) -> None:
    check_document(text.encode())
