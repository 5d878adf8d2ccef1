"""The routine document: every fault named with its place, and nothing else ever raised."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from calfcoach.core.errors import DocumentError
from calfcoach.core.plan import Plan, Question, Side, StepKind
from calfcoach.core.resources import resource_path
from calfcoach.core.routine import HOLD_S, HOLDS, MASSAGE_S, Routine, unroll
from calfcoach.core.routine_file import MAX_BYTES, load_routine, parse_routine
from tests.core.routines import SHIPPED, edited, faults_of, toml_text

STOP = 'id = "stop"\nkind = "stop"\nseconds = 30\nword = "Stop and breathe"'
GATE = 'id = "gate"\nkind = "ask"\nquestion = "gate"\nword = "Safety check"'
MASSAGE = 'id = "massage"\nkind = "massage"\nseconds = 60'
WALK = 'id = "walk"\nkind = "walk"\nseconds = 120'
STRAIGHT = 'knee = "straight"\nseconds = 20\nholds = 3\nrest_seconds = 10'
BREATH = '{ word = "Breathe in", seconds = 4 }'
HAND = '{ id = "hand", name = "By hand", line'
HEAD = 'format = 1\nid = "relief"\nkind = "relief"\ntitle = "Relief"'
OTHER_HEAD = 'format = 1\nid = "other"\nkind = "other"\ntitle = "Other"\n'
DRINK_STEP = '[[step]]\nid = "{}"\nkind = "drink"\nword = "Drink"\n'


def after(old: str, line: str) -> tuple[str, str]:
    """Return the edit that puts a line after a text."""
    return old, f"{old}\n{line}"


# What is valid


def test_the_shipped_relief_file_is_valid() -> None:
    routine = load_routine(resource_path("routines", "relief.toml"))

    assert (routine.id, routine.kind, len(routine.steps)) == ("relief", "relief", 10)


def test_the_shipped_relief_file_lasts_290_s_as_evidence_7_says() -> None:
    routine = parse_routine(SHIPPED.encode(), "relief.toml")

    assert unroll(routine, Side.LEFT).timed_ms() == 290_000


def test_every_value_of_a_step_is_read() -> None:
    routine = parse_routine(SHIPPED.encode(), "relief.toml")

    steps = {step.id: step for step in routine.steps}
    bent, massage = steps["stretch-bent"], steps["massage"]
    assert (bent.kind, bent.knee, bent.seconds, bent.holds, bent.rest_seconds, bent.optional) == (
        StepKind.STRETCH,
        "bent",
        20,
        2,
        10,
        True,
    )
    assert (bent.word, bent.rest_word) == ("Knee bent, heel down", "Ease off")
    assert [(beat.word, beat.length_ms) for beat in massage.rhythm] == [
        ("Up, toward the knee", 3_000),
        ("Back, with no pressure", 3_000),
    ]
    assert [variant.id for variant in massage.variants] == ["hand", "roller", "tool"]
    assert steps["gate"].question is Question.GATE


def test_another_kind_of_routine_needs_no_stop_and_no_gate() -> None:
    assert faults_of(OTHER_HEAD + DRINK_STEP.format("drink")) == ()


# Faults, each with its place


@pytest.mark.parametrize(
    ("edit", "fault"),
    [
        pytest.param(("format = 1\n", ""), "format: is None, this", id="no format"),
        pytest.param(("format = 1", "format = 2"), "format: is 2, this", id="newer format"),
        pytest.param(("format = 1", "format = true"), "format: is True, this", id="format true"),
        pytest.param(("format = 1", 'format = "1"'), "format: is '1', this", id="format text"),
        pytest.param(("format = 1", "format = 1.0"), "format: is 1.0, this", id="format fraction"),
        pytest.param(('id = "relief"\n', ""), "id: a text is needed", id="no id"),
        pytest.param(('kind = "relief"\n', ""), "kind: a text is needed", id="no kind"),
        pytest.param(('title = "Relief"\n', ""), "title: a text is needed", id="no title"),
        pytest.param(('title = "Relief"', 'title = ""'), "title: a text is needed", id="empty"),
        pytest.param(('title = "Relief"', "title = 5"), "title: a text is needed", id="title 5"),
        pytest.param(after(HEAD, "colour = 1"), "colour: unknown key", id="unknown key on top"),
        pytest.param(after(STOP, "colour = 1"), "step 1 (stop): unknown key colour", id="unknown"),
        pytest.param((STOP, STOP[12:]), "step 1: id is missing", id="step without id"),
        pytest.param(('kind = "stop"\n', ""), "step 1 (stop): kind is missing", id="without kind"),
        pytest.param(
            ('word = "Stop and breathe"\n', ""), "step 1 (stop): word is missing", id="without word"
        ),
        pytest.param(('kind = "stop"', 'kind = "jump"'), "step 1 (stop): kind is 'jump', ", id="k"),
        pytest.param(
            ('question = "gate"', 'question = "age"'), "step 2 (gate): question is 'age', ", id="q"
        ),
        pytest.param(
            ('word = "Stop and breathe"', "word = 5"), "step 1 (stop): word is a text", id="word 5"
        ),
        pytest.param(
            ("Stop and breathe", "x" * 501), "step 1 (stop): word is a text of at most", id="long"
        ),
        pytest.param(("seconds = 30", 'seconds = "30"'), "step 1 (stop): seconds is a", id="text"),
        pytest.param(("seconds = 30", "seconds = 30.0"), "step 1 (stop): seconds is a", id="30.0"),
        pytest.param(("seconds = 30", "seconds = true"), "step 1 (stop): seconds is a", id="true"),
        pytest.param(("seconds = 30", "seconds = nan"), "step 1 (stop): seconds is a", id="nan"),
        pytest.param(("seconds = 30\n", ""), "step 1 (stop): seconds is missing", id="no seconds"),
        pytest.param(("seconds = 30", "seconds = 0"), "step 1 (stop): seconds is 0, ", id="0 s"),
        pytest.param(("seconds = 30", "seconds = -30"), "step 1 (stop): seconds is -30", id="-30"),
        pytest.param(
            ("seconds = 120", "seconds = 1801"),
            "step 8 (walk): seconds is 1801, allowed are 1 to 1800",
            id="walk too long",
        ),
        pytest.param(
            after(GATE, "seconds = 9"),
            "step 2 (gate): a step of kind ask has no seconds",
            id="timed question",
        ),
        pytest.param(
            ('kind = "drink"', 'kind = "drink"\nseconds = 9'),
            "step 7 (drink): a step of kind drink has no seconds",
            id="timed drink",
        ),
        pytest.param(
            ('question = "gate"\n', ""),
            "step 2 (gate): an ask step, and no other, has a question",
            id="ask without question",
        ),
        pytest.param(
            after(WALK, 'question = "gate"'),
            "step 8 (walk): an ask step, and no other, has a question",
            id="walk with question",
        ),
        pytest.param(('knee = "straight"\n', ""), "step 4 (stretch-straight): knee is", id="knee"),
        pytest.param(
            ('knee = "straight"', 'knee = "half"'), "step 4 (stretch-straight): knee is", id="half"
        ),
        pytest.param(
            (STRAIGHT, STRAIGHT.replace("20", "14")),
            "step 4 (stretch-straight): seconds is 14, allowed are 15 to 20",
            id="hold of 14 s",
        ),
        pytest.param(
            (STRAIGHT, STRAIGHT.replace("20", "21")),
            "step 4 (stretch-straight): seconds is 21, allowed are 15 to 20",
            id="hold of 21 s",
        ),
        pytest.param(
            ("holds = 3", "holds = 0"),
            "step 4 (stretch-straight): holds is 0, allowed are 1 to 5",
            id="no hold",
        ),
        pytest.param(
            ("holds = 3", "holds = 6"),
            "step 4 (stretch-straight): holds is 6, allowed are 1 to 5",
            id="6 holds",
        ),
        pytest.param(
            ("holds = 3", "holds = true"),
            "step 4 (stretch-straight): holds is a whole number",
            id="true holds",
        ),
        pytest.param(
            ("rest_seconds = 10", "rest_seconds = 0"),
            "step 4 (stretch-straight): rest_seconds is 0, allowed are 1 to 1800",
            id="rest of 0 s",
        ),
        pytest.param(
            ('rest_word = "Ease off"\n', ""),
            "step 4 (stretch-straight): rest_word is missing",
            id="rest without word",
        ),
        pytest.param(
            ("optional = true", 'optional = "yes"'),
            "step 5 (stretch-bent): optional is true or false",
            id="optional yes",
        ),
        pytest.param(
            (MASSAGE, MASSAGE.replace("60", "29")),
            "step 6 (massage): seconds is 29, allowed are 30 to 120",
            id="massage of 29 s",
        ),
        pytest.param(
            (MASSAGE, MASSAGE.replace("60", "121")),
            "step 6 (massage): seconds is 121, allowed are 30 to 120",
            id="massage of 121 s",
        ),
        pytest.param((BREATH, "7"), "step 1 (stop): rhythm 1 is a table of seconds, word", id="r7"),
        pytest.param(
            (BREATH, '{ word = "In", beats = 4 }'),
            "step 1 (stop): rhythm 1 is a table of seconds, word",
            id="rhythm of beats",
        ),
        pytest.param(
            (BREATH, '{ word = "In", seconds = "4" }'),
            "step 1 (stop): rhythm 1: seconds is a whole number",
            id="rhythm with text",
        ),
        pytest.param(
            (BREATH, '{ word = "In", seconds = 0 }'),
            "step 1 (stop): each part of rhythm has a word and at least 1 second",
            id="rhythm of 0 s",
        ),
        pytest.param(
            (BREATH, "{ seconds = 4 }"),
            "step 1 (stop): each part of rhythm has a word and at least 1 second",
            id="rhythm without word",
        ),
        pytest.param(
            (BREATH, ", ".join([BREATH] * 9)),
            "step 1 (stop): rhythm is a list of at most 9 tables",
            id="rhythm of ten",
        ),
        pytest.param(
            after(WALK, "rhythm = 5"), "step 8 (walk): rhythm is a list of at most 9", id="rhythm 5"
        ),
        pytest.param(
            (HAND, HAND.replace('id = "hand", ', "")),
            "step 6 (massage): each variant has an id and a name",
            id="variant without id",
        ),
        pytest.param(
            (HAND, HAND.replace('"By hand"', "5")),
            "step 6 (massage): variants 1: name is a text",
            id="variant named 5",
        ),
        pytest.param(
            (HAND, HAND.replace("name", "nom")),
            "step 6 (massage): variants 1 is a table of id, line, name",
            id="variant with unknown key",
        ),
        pytest.param(
            (GATE, GATE.replace('id = "gate"', 'id = "stop"')),
            "step 2 (stop): id is used twice",
            id="id twice",
        ),
        pytest.param(
            (GATE, GATE.replace('question = "gate"', 'question = "outcome"')),
            "step 2: the safety gate comes right after the stop",
            id="no gate",
        ),
        pytest.param(
            (STOP, STOP.replace('kind = "stop"', 'kind = "walk"')),
            "step 1 (stop): relief begins with a stop step",
            id="no stop",
        ),
        pytest.param(
            ('knee = "straight"', 'knee = "bent"'),
            "the first stretch is a straight-leg stretch",
            id="bent knee first",
        ),
    ],
)
def test_a_fault_is_named_with_its_place(edit: tuple[str, str], fault: str) -> None:
    faults = faults_of(edited(edit))

    assert any(found.startswith(fault) for found in faults), faults


@pytest.mark.parametrize(
    "line",
    [
        'knee = "bent"',
        "holds = 3",
        "rest_seconds = 10",
        'rest_word = "Ease off"',
        'rest_line = "Stand easy."',
        "optional = true",
    ],
)
@pytest.mark.parametrize(
    ("step", "place"),
    [(STOP, "step 1 (stop)"), (GATE, "step 2 (gate)"), (MASSAGE, "step 6 (massage)")],
    ids=["stop", "gate", "massage"],
)
def test_what_only_a_stretch_has_is_refused_elsewhere(step: str, place: str, line: str) -> None:
    faults = faults_of(edited(after(step, line)))

    key = line.split(" ", maxsplit=1)[0]
    assert any(fault.startswith(place) and key in fault for fault in faults), faults


def test_a_step_with_the_id_of_an_unrolled_one_is_refused() -> None:
    taken = edited(('id = "outcome"', 'id = "massage-left"'))

    assert any("massage-left" in fault for fault in faults_of(taken))


def test_a_rhythm_longer_than_any_step_is_refused() -> None:
    faults = faults_of(edited((BREATH, '{ word = "In", seconds = 1801 }')))

    assert any(fault.startswith("step 1 (stop): rhythm") for fault in faults), faults


def test_every_fault_is_named_at_once_in_the_order_of_the_file() -> None:
    faults = faults_of(
        edited(
            ("format = 1", "format = 3"),
            ("seconds = 30", "seconds = 0"),
            ('knee = "straight"', 'knee = "half"'),
            ("seconds = 120", "seconds = 9999"),
        )
    )

    assert [fault.split(":")[0] for fault in faults] == [
        "format",
        "step 1 (stop)",
        "step 4 (stretch-straight)",
        "step 8 (walk)",
    ]


@pytest.mark.parametrize(
    "steps",
    ["", "step = 5\n", "step = []\n", 'step = "stop"\n', "[step]\nid = 1\n"],
    ids=["none", "number", "empty", "text", "one table"],
)
def test_a_routine_needs_steps(steps: str) -> None:
    assert "step: at least one [[step]] is needed" in faults_of(OTHER_HEAD + steps)


def test_a_step_that_is_no_table_is_named() -> None:
    assert "step 2: a [[step]] table is needed" in faults_of(OTHER_HEAD + "step = [{}, 5]\n")


def test_broken_toml_is_named_with_its_line() -> None:
    faults = faults_of(OTHER_HEAD + "step = \n")

    assert len(faults) == 1
    assert "line 5" in faults[0]


def test_a_file_that_is_not_utf_8_is_named_with_the_byte() -> None:
    with pytest.raises(DocumentError, match="byte 3: not UTF-8"):
        parse_routine(b"id=\xff", "test.toml")


# Files


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"gone\.toml cannot be used: it cannot be read"):
        load_routine(tmp_path / "gone.toml")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="it cannot be read"):
        load_routine(tmp_path)


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.toml"
    large.write_bytes(SHIPPED.encode() + b"#" * MAX_BYTES)

    with pytest.raises(DocumentError, match="larger than"):
        load_routine(large)


def test_the_faults_of_a_file_carry_its_name(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(edited(("format = 1", "format = 2")), encoding="utf-8")

    with pytest.raises(DocumentError, match=r"mine\.toml cannot be used: format: is 2"):
        load_routine(path)


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


@settings(max_examples=400, deadline=None)
@given(rebuilt_documents())
def test_a_rebuilt_relief_document_is_refused_or_keeps_the_rules(text: str) -> None:
    check_document(text.encode())
