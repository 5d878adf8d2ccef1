"""The routine document: every fault named with its place, and nothing else ever raised."""

from __future__ import annotations

from pathlib import Path

import pytest

from calfcoach.core.errors import DocumentError
from calfcoach.core.plan import Question, Side, StepKind
from calfcoach.core.resources import resource_path
from calfcoach.core.routine import unroll
from calfcoach.core.routine_file import MAX_BYTES, load_routine, parse_routine
from tests.core.routines import BREATH, DRINK_STEP, OTHER_HEAD, SHIPPED, edited, faults_of

STOP = 'id = "stop"\nkind = "stop"\nseconds = 30\nword = "Stop and breathe"'
GATE = 'id = "gate"\nkind = "ask"\nquestion = "gate"\nword = "Safety check"'
MASSAGE = 'id = "massage"\nkind = "massage"\nseconds = 60'
WALK = 'id = "walk"\nkind = "walk"\nseconds = 120'
STRAIGHT = 'knee = "straight"\nseconds = 20\nholds = 3\nrest_seconds = 10'
HAND = '{ id = "hand", name = "By hand", line'
HEAD = 'format = 1\nid = "relief"\nkind = "relief"\ntitle = "Relief"'


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
