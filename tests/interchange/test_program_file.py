"""The program file: what the shipped ones hold, and every fault with line, place and reason."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.errors import DocumentError
from calfcoach.core.program import Dose, Weekday
from calfcoach.core.program_bounds import weekday_fault
from calfcoach.core.program_diff import Relation, relation
from calfcoach.interchange.program_file import (
    MAX_BYTES,
    load_program,
    parse_program,
    program_hash,
    program_text,
)
from tests.interchange.programs import CATALOG, TEXTS, built_in, faults_of

DEFAULT = TEXTS["default"]
HSR = {
    1: (3, 15), 2: (3, 12), 3: (3, 12), 4: (4, 10), 5: (4, 10), 6: (4, 8), 7: (4, 8), 8: (4, 8),
    9: (4, 6), 10: (4, 6), 11: (4, 6), 12: (4, 6),
}  # fmt: skip
DAYS = {day.value: day for day in Weekday}


def edited(*keys: str | int, to: object) -> str:
    """Return the default program's text with one value changed, or taken away by `...`."""
    document = json.loads(DEFAULT)
    part: Any = document
    for key in keys[:-1]:
        part = part[key]
    if to is ...:
        del part[keys[-1]]
    else:
        part[keys[-1]] = to
    return json.dumps(document, indent=1)


# What is shipped


@pytest.mark.parametrize("name", TEXTS)
def test_a_shipped_program_is_sound_and_survives_its_text(name: str) -> None:
    program = built_in(name)

    assert parse_program(program_text(program).encode(), name, CATALOG).program == program


def test_default_has_the_stages_and_ladders_of_evidence_1_5() -> None:
    stages = built_in().stages

    assert [stage.id for stage in stages] == [f"S{number}" for number in range(8)]
    assert all(
        stage.ladder == tuple((Dose(3, reps),) * 2 for reps in (10, 12, 15))
        for stage in stages[1:7]
    )
    assert [str(work.tempo) for stage in stages for work in stage.exercises] == [
        *["2-1-3-0"] * 10,
        *["3-0-3-0"] * 6,
    ]


def test_hsr_heavy_slow_has_beyers_weeks() -> None:
    (stage,) = built_in("heavy-slow").stages

    assert {week: (step[0].sets, step[0].reps) for week, step in enumerate(stage.ladder, 1)} == HSR
    assert all(step[0] == step[1] for step in stage.ladder)


def test_hsr_total_reps_per_exercise_are_1167() -> None:
    (stage,) = built_in("heavy-slow").stages

    assert sum(3 * step[0].sets * step[0].reps for step in stage.ladder) == 1_167


def test_the_default_programs_differ_in_how_often_only() -> None:
    three, two = built_in(), built_in("default-twice")

    assert (three.schedule.sessions_per_week, two.schedule.sessions_per_week) == (3, 2)
    assert (three.stages, three.gates) == (two.stages, two.gates)


@pytest.mark.parametrize(
    ("days", "good"),
    [
        pytest.param("Mon,Wed,Fri", True, id="SCHEDULE 1"),
        pytest.param("Mon,Thu", True, id="SCHEDULE 2"),
        pytest.param("Mon,Tue,Thu", False, id="SCHEDULE 3"),
        pytest.param("Mon,Wed,Sun", False, id="over the end of the week"),
        pytest.param("Mon,Mon,Thu", False, id="twice the same"),
    ],
)
def test_schedule_of_evidence_7(days: str, good: bool) -> None:
    names = days.split(",")

    fault = weekday_fault(tuple(DAYS[name] for name in names), len(names), 2)

    assert (fault is None) == good


@pytest.mark.parametrize("per_week", [0, 1, 4, 7])
def test_schedule_of_evidence_7_takes_two_or_three_a_week_only(per_week: int) -> None:
    found = faults_of(edited("schedule", "sessions_per_week", to=per_week))

    assert any("schedule: sessions_per_week: is" in fault for fault in found)


# Faults, each with its line and place


@pytest.mark.parametrize(
    ("keys", "value", "fault"),
    [
        pytest.param(("format",), "other", "not a calfcoach program", id="format"),
        pytest.param(("format_version",), "2.0", "is 2.0, this calfcoach reads 1.0", id="major"),
        pytest.param(("format_version",), 1.0, "format_version: a text", id="version a number"),
        pytest.param(("id",), "one", "id: a UUID", id="id"),
        pytest.param(("id",), ..., "line 1: id: is missing", id="missing"),
        pytest.param(("title",), "a\u0007", "title: has control", id="control character"),
        pytest.param(("title",), " ", "title: a text is needed", id="blank"),
        pytest.param(("title",), "x" * 200, "title: is longer", id="long"),
        pytest.param(("revision",), 1.0, "revision: a whole number", id="float for integer"),
        pytest.param(("revision",), True, "revision: a whole number", id="true for integer"),
        pytest.param(("revision",), 10**18, "revision: is out of all", id="far too large"),
        pytest.param(("issued",), "yesterday", "issued: a date", id="date"),
        pytest.param(("extra",), 1, "extra: unknown key", id="unknown key"),
        pytest.param(("stages", 1, "extra"), 1, "stages 2: extra: unknown", id="unknown inside"),
        pytest.param(("schedule", "min_gap_h"), 47, "min_gap_h: is 47", id="under 48 h"),
        pytest.param(("schedule", "min_gap_h"), 72, "leaves no room", id="no room"),
        pytest.param(
            ("schedule", "preferred_days"),
            ["Mon", "Tue", "Thu"],
            "preferred_days: two days are less than 2",
            id="days too close",
        ),
        pytest.param(
            ("schedule", "preferred_days"), ["Moonday"], "preferred_days 1: is 'Moonday'", id="day"
        ),
        pytest.param(("gates", "rest_pain_at_most"), 4, "is 4, allowed are 0 to 3", id="G1"),
        pytest.param(("gates", "pain_at_most"), 6, "pain_at_most: is 6", id="G3"),
        pytest.param(("gates", "morning_rise_at_most"), 2, "is 2", id="G4"),
        pytest.param(("gates", "weekly_rise_from"), 1.5, "weekly_rise_from: is 1.5", id="G5"),
        pytest.param(("gates", "weekly_rise_from"), "1", "a number is needed", id="text"),
        pytest.param(("gates", "holds_in_a_row"), 4, "holds_in_a_row: is 4", id="G6"),
        pytest.param(("gates", "reps_done_percent"), 79, "reps_done_percent: is 79", id="G7"),
        pytest.param(("gates", "effort_at_most"), 8, "effort_at_most: is 8", id="G9 effort"),
        pytest.param(("gates", "greens_in_a_row"), 1, "greens_in_a_row: is 1", id="G9 greens"),
        pytest.param(("gates", "pain_at_most"), 2, "is more than pain_at_most", id="order"),
        pytest.param(("adjust", "raise_steps"), 2, "raise_steps: is 2", id="raise"),
        pytest.param(("start",), [], "start: at least one", id="no start"),
        pytest.param(("start", 0, "stage"), "S9", "start 1: stage: no stage", id="start unknown"),
        pytest.param(("start", 0, "stage"), "S0", "a fallback is no place", id="start fallback"),
        pytest.param(("start", 1, "raises_from"), 0, "not more than", id="start order"),
        pytest.param(("stages",), [], "stages: 1 to 20 are needed", id="no stages"),
        pytest.param(("stages",), {}, "stages: a list is needed", id="no list"),
        pytest.param(("stages", 2), 7, "stages 3: an object", id="no object"),
        pytest.param(("stages", 2, "id"), "S1", "stages 3: id: 'S1' is used twice", id="twice"),
        pytest.param(("stages", 3, "fallback"), True, "stands before all", id="fallback late"),
        pytest.param(("stages", 2, "heel_bone"), "as_is", "is on a step", id="step, heel bone"),
        pytest.param(("stages", 2, "heel_bone"), "no", "heel_bone: is 'no'", id="heel bone word"),
        pytest.param(("stages", 1, "exercises", 0, "exercise"), "walk", "no raise", id="walk"),
        pytest.param(
            ("stages", 1, "exercises", 0, "exercise"),
            "two-leg-raise-floor-bent",
            "one with the knee straight and one with it bent",
            id="both bent",
        ),
        pytest.param(("stages", 1, "exercises", 0, "tempo", "down_s"), 2, "is 2", id="fast down"),
        pytest.param(("stages", 1, "exercises", 0, "tempo", "up_s"), 4, "at least as", id="slow"),
        pytest.param(("stages", 3, "exercises", 0, "switch_s"), 0, "switch_s: is 0", id="switch"),
        pytest.param(("stages", 1, "exercises", 0, "switch_s"), 5, "no switch", id="no switch"),
        pytest.param(("stages", 1, "exercises", 0, "rest_s"), 0, "rest_s: is 0", id="rest"),
        pytest.param(("stages", 1, "ladder", 1, 0, "reps"), 25, "over 150 %", id="steep"),
        pytest.param(("stages", 1, "ladder", 1), [], "2 doses are needed", id="dose missing"),
        pytest.param(("stages", 6, "pack"), None, "a backpack needs a pack", id="no pack"),
        pytest.param(("stages", 6, "pack", "most_percent"), 21, "most_percent: is 21", id="pack"),
        pytest.param(("stages", 6, "pack", "step_max_kg"), 6, "step_max_kg: is 6", id="step"),
        pytest.param(("stages", 5, "entry", "raises_each_leg"), -1, "is -1", id="entry"),
        pytest.param(("stages", 7, "sessions_per_week"), 1, "is 1, allowed are 2", id="S7 weekly"),
    ],
)
def test_each_fault_is_named_with_its_place(
    keys: tuple[str | int, ...], value: object, fault: str
) -> None:
    found = faults_of(edited(*keys, to=value))

    assert any(fault in one for one in found), found


def test_all_faults_are_named_at_once_with_their_lines() -> None:
    text = DEFAULT.replace('"revision": 1', '"revision": "1"')
    text = text.replace('"holds_in_a_row": 3', '"holds_in_a_row": null')
    text = text.replace('"id": "S3"', '"name": "S3"')

    assert faults_of(text) == (
        "line 5: revision: a whole number is needed",
        "line 22: gates: holds_in_a_row: a whole number is needed",
        *(fault for fault in faults_of(text) if "stages 4" in fault),
    )
    assert len(faults_of(text)) == 4


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param('{"a": 1,\n x}', "line 2: not JSON", id="syntax"),
        pytest.param("", "line 1: not JSON", id="empty"),
        pytest.param('{"a": NaN}', "NaN is not a number", id="NaN"),
        pytest.param('{"a": -Infinity}', "-Infinity is not", id="infinity"),
        pytest.param('{"a": 1e400}', "1e400 is out of all bounds", id="1e400"),
        pytest.param('{"a": 1e99999999999999999999}', "number", id="endless exponent"),
        pytest.param('{"a": ' + "9" * 5_000 + "}", "too many digits", id="digits"),
        pytest.param("[" * 100_000, "nested too deeply", id="deep"),
        pytest.param("[]", "not a calfcoach program", id="list"),
        pytest.param("null", "not a calfcoach program", id="null"),
    ],
)
def test_what_is_no_program_file_is_a_fault_and_no_crash(text: str, fault: str) -> None:
    assert any(fault in one for one in faults_of(text))


def test_a_key_that_stands_twice_is_a_fault_with_its_line() -> None:
    text = DEFAULT.replace('"language": "en"', '"language": "en",\n  "revision": 2')

    assert any("revision: the key stands twice" in fault for fault in faults_of(text))


def test_a_newer_minor_version_is_read_and_what_is_unknown_is_told() -> None:
    text = edited("stages", 1, "music", to="slow").replace('"1.0"', '"1.7"')

    read = parse_program(text.encode(), "new", CATALOG)

    assert read.notices == ("stages 2: music: not known to this calfcoach",)
    assert read.program == built_in()


def test_bytes_that_are_not_utf_8_are_a_fault() -> None:
    with pytest.raises(DocumentError, match="line 2: not UTF-8"):
        parse_program(b"{\n\xff}", "one", CATALOG)


def test_a_file_that_is_too_large_or_missing_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.calfprog.json"
    large.write_bytes(b" " * (MAX_BYTES + 1))

    with pytest.raises(DocumentError, match="larger than"):
        load_program(large, CATALOG)
    with pytest.raises(DocumentError, match="cannot be read"):
        load_program(tmp_path, CATALOG)


@given(st.integers(0, len(DEFAULT)), st.text(max_size=8), st.integers(0, 60))
def test_a_damaged_file_raises_nothing_unforeseen(at: int, put: str, cut: int) -> None:
    faults_of(DEFAULT[:at] + put + DEFAULT[at + cut :])


# Revisions


def test_revisions_of_one_program_are_told_apart() -> None:
    known = built_in()

    assert relation(known, known) is Relation.SAME
    assert relation(known, replace(known, revision=2)) is Relation.NEWER
    assert relation(replace(known, revision=2), known) is Relation.OLDER
    assert relation(known, replace(known, title="Other")) is Relation.CONFLICT
    assert relation(known, built_in("heavy-slow")) is Relation.OTHER


def test_the_hash_of_a_program_is_that_of_its_content() -> None:
    spaced = parse_program(json.dumps(json.loads(DEFAULT)).encode(), "one", CATALOG).program
    gates = replace(spaced.gates, weekly_rise_from=Decimal("0.9"))

    assert program_hash(spaced) == program_hash(built_in())
    assert program_hash(replace(spaced, gates=gates)) != program_hash(spaced)


def test_msgspec_is_imported_only_when_a_program_is_opened() -> None:
    code = "import sys, calfcoach.interchange.program_file; assert 'msgspec' not in sys.modules"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
