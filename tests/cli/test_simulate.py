"""`calfcoach simulate`: what it prints, where it ends, and what it refuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.cli.main import main
from calfcoach.core.errors import UsageError
from calfcoach.interchange.answers_file import load_answers
from tests.interchange.programs import TEXTS

Simulate = Callable[..., list[dict[str, Any]]]
GOOD: dict[str, object] = {
    "rest": 0,
    "morning0": 0,
    "during": 0,
    "after": 0,
    "morning1": 0,
    "sharp": False,
    "limp": False,
    "reps_done": 1,
    "rpe": 5,
    "rir": 3,
    "red_flag": False,
}
TWELVE_WEEKS = ("--start", "2027-01-04", "--days", "84")


@pytest.fixture
def simulate(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Simulate:
    def run(program: str, *words: str, answers: list[dict[str, object]] | None = None) -> Any:
        given_words: list[str] = []
        if answers is not None:
            path = tmp_path / "answers.jsonl"
            path.write_text("\n".join(json.dumps(one) for one in answers), encoding="utf-8")
            given_words = ["--answers", str(path)]
        start = [] if "--start" in words else ["--start", "2027-01-04"]
        assert main(["simulate", program, "--json", *start, *words, *given_words]) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


def days_between(lines: list[dict[str, Any]]) -> list[int]:
    days = [date.fromisoformat(line["date"]) for line in lines]
    return [(later - day).days for day, later in pairwise(days)]


def test_a_line_has_the_promised_keys(simulate: Simulate) -> None:
    line = simulate("default", "--days", "1")[0]

    assert line == {
        "date": "2027-01-04",
        "stage": "S1",
        "step": 1,
        "exercises": [
            {
                "id": f"two-leg-raise-floor-{knee}",
                "sets": 3,
                "reps": 10,
                "tempo": "2-1-3-0",
                "load_kg": 0.0,
                "rest_s": 120,
            }
            for knee in ("straight", "bent")
        ],
        "decision": {
            "rule": "G9",
            "verdict": "GREEN",
            "reason": "All repetitions, little pain, a calm morning: green 1 of 2.",
        },
    }


def test_three_a_week_are_2_2_and_3_days_apart(simulate: Simulate) -> None:
    lines = simulate("default", *TWELVE_WEEKS)

    assert len(lines) == 36
    assert days_between(lines) == ([2, 2, 3] * 12)[:35]


@pytest.mark.parametrize(
    ("program", "words"), [("default", ("--per-week", "2")), ("default-twice", ())]
)
def test_two_a_week_are_3_and_4_days_apart(
    simulate: Simulate, program: str, words: tuple[str, ...]
) -> None:
    lines = simulate(program, *TWELVE_WEEKS, *words)

    assert days_between(lines) == ([3, 4] * 12)[:23]


def test_from_s1_to_the_pack_is_ten_weeks_at_three_a_week(simulate: Simulate) -> None:
    lines = simulate("default", *TWELVE_WEEKS)

    assert [line["stage"] for line in lines].index("S6") == 30
    assert lines[30]["exercises"][0]["load_kg"] == 3.5


def test_hsr_of_evidence_7_is_played_week_by_week(simulate: Simulate) -> None:
    lines = simulate("heavy-slow", *TWELVE_WEEKS)

    reps = [line["exercises"][0]["sets"] * line["exercises"][0]["reps"] for line in lines]
    assert sum(reps) == 1_167
    assert reps[::3] == [45, 36, 36, 40, 40, 32, 32, 32, 24, 24, 24, 24]
    assert lines[0]["exercises"][0]["load_kg"] is None


def test_alfredson_a_bout_of_s4_is_his_dose(simulate: Simulate) -> None:
    lines = simulate("default", *TWELVE_WEEKS, "--stage", "S4")

    bout = next(line for line in lines if line["step"] == 3)["exercises"]
    per_bout = sum(item["sets"] * item["reps"] for item in bout)
    assert (per_bout * 2, per_bout * 14, per_bout * 2 * 84) == (180, 1_260, 15_120)


def test_heel_bone_pain_stays_on_the_floor(simulate: Simulate) -> None:
    lines = simulate("default", *TWELVE_WEEKS, "--heel-bone")

    assert {line["stage"] for line in lines} == {"S1", "S3", "S5", "S6"}
    assert not any("-step-" in item["id"] for line in lines for item in line["exercises"])


def test_a_refused_session_is_tried_on_the_next_day(simulate: Simulate) -> None:
    lines = simulate("default", answers=[GOOD, {**GOOD, "rest": 4}, GOOD, GOOD])

    assert [line["decision"]["verdict"] for line in lines] == [
        "GREEN",
        "NO_SESSION",
        "GREEN",
        "GREEN",
    ]
    assert days_between(lines) == [2, 1, 2]


def test_the_output_ends_with_the_answers_and_skipped_days_count(simulate: Simulate) -> None:
    lines = simulate("default", answers=[GOOD, GOOD, {**GOOD, "skip_days": 13}, GOOD])

    assert days_between(lines) == [2, 15, 3]
    assert [(line["stage"], line["step"]) for line in lines] == [
        ("S1", 1),
        ("S1", 1),
        ("S1", 1),
        ("S1", 1),
    ]


def test_a_missing_morning_holds(simulate: Simulate) -> None:
    left_out = {key: value for key, value in GOOD.items() if key != "morning1"}

    lines = simulate("default", answers=[GOOD, left_out, {**GOOD, "morning1": None}, GOOD])

    assert [line["decision"]["rule"] for line in lines] == ["G9", "G8", "G8", "G9"]


def test_a_gate_opens_when_its_numbers_are_given(simulate: Simulate) -> None:
    ready = {**GOOD, "raises_left": 12, "raises_right": 10}

    lines = simulate("default", "--stage", "S4", answers=[*[GOOD] * 6, GOOD, ready, GOOD])

    assert [line["decision"]["rule"] for line in lines[5:8]] == ["GATE", "G9", "G9"]
    assert lines[8]["stage"] == "S5"


@pytest.mark.parametrize(("age", "stage"), [("64", "S2"), ("65", "S1")])
def test_age_shortens_the_gaps(simulate: Simulate, age: str, stage: str) -> None:
    answers = [GOOD, GOOD, {**GOOD, "skip_days": 10}]

    lines = simulate("default", "--stage", "S2", "--age", age, answers=answers)

    assert lines[2]["stage"] == stage


def test_words_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "default", "--start", "2027-01-04", "--days", "1"]) == 0

    out = capsys.readouterr().out
    assert out.startswith("Mon 2027-01-04  S1 step 1  two-leg-raise-floor-straight 3x10 at 2-1-3-0")
    assert out.endswith("G9 GREEN: All repetitions, little pain, a calm morning: green 1 of 2.\n")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param("{", "not JSON", id="no JSON"),
        pytest.param("[]", "an object in braces", id="list"),
        pytest.param(json.dumps({**GOOD, "pain": 1}), "unknown key 'pain'", id="unknown"),
        pytest.param(json.dumps({**GOOD, "rest": 11}), "rest is a whole number from 0", id="11"),
        pytest.param(json.dumps({**GOOD, "rest": 1.5}), "rest is a whole number", id="1.5"),
        pytest.param(json.dumps({**GOOD, "rest": True}), "rest is a whole number", id="true"),
        pytest.param(json.dumps({**GOOD, "rest": None}), "rest is a whole number", id="null"),
        pytest.param(json.dumps({**GOOD, "sharp": 0}), "sharp is true or false", id="flag"),
        pytest.param(json.dumps({**GOOD, "reps_done": 1.01}), "from 0 to 1", id="over 1"),
        pytest.param(json.dumps({**GOOD, "reps_done": "1"}), "from 0 to 1", id="text"),
        pytest.param(json.dumps({**GOOD, "skip_days": -1}), "skip_days is a whole", id="back"),
        pytest.param('{"rest": NaN}', "NaN is not a number", id="NaN"),
        pytest.param('{"rest": 1, "rest": 2}', "rest stands twice", id="twice"),
        pytest.param('{"rest": 1}', "is missing", id="missing"),
    ],
)
def test_a_bad_line_is_named_with_file_line_and_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, reason: str
) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_text(f"{json.dumps(GOOD)}\n\n{line}\n", encoding="utf-8")

    assert main(["simulate", "default", "--answers", str(path)]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"calfcoach: {path}, line 3: ")
    assert reason in shown.err
    assert shown.err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["none"], "Built-in programs: default, default-twice, heavy-slow."),
        (["default", "--stage", "S9"], "has no stage S9; its stages are S0, S1"),
        (["default", "--per-week", "4"], "invalid choice"),
        (["default", "--start", "soon"], "soon is not a date"),
        (["default", "--days", "0"], "0 is not from 1"),
        (["default", "--mass", "nan"], "nan is not a number such as 70"),
        (["default", "--mass", "19.9"], "19.9 is not from 20"),
        (["default", "--answers", "none.jsonl"], "none.jsonl cannot be read"),
        (["default", "--answers", "a", "--always", "green"], "not allowed with argument"),
    ],
)
def test_wrong_use_is_a_sentence(
    capsys: pytest.CaptureFixture[str], words: list[str], reason: str
) -> None:
    assert main(["simulate", *words]) == 2
    assert reason in capsys.readouterr().err


def test_a_program_with_a_fault_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.calfprog.json"
    path.write_text(TEXTS["default"].replace('"min_gap_h": 48', '"min_gap_h": 24'))

    assert main(["simulate", str(path)]) == 2
    assert f"{path} cannot be used: line 11: schedule: min_gap_h: is 24" in capsys.readouterr().err


answers_drawn = st.fixed_dictionaries(
    {
        **{key: st.integers(0, 10) | st.integers(0, 2) for key in ("rest", "during", "after")},
        **{key: st.integers(0, 9).map(lambda n: n == 9) for key in ("sharp", "limp", "red_flag")},
        "reps_done": st.sampled_from([1, 1, 1, 0.9, 0.5]),
        "rpe": st.integers(0, 10) | st.just(5),
        "rir": st.none() | st.integers(0, 4),
        "morning0": st.none() | st.integers(0, 3),
        "morning1": st.none() | st.integers(0, 3),
        "skip_days": st.just(0) | st.integers(0, 40),
    }
)


@given(drawn=st.lists(answers_drawn, min_size=2, max_size=20))
def test_no_answers_bring_two_sessions_within_48_hours_or_four_in_a_week(
    drawn: list[dict[str, Any]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    from calfcoach.core.simulation import simulate as play
    from calfcoach.core.training_log import Profile
    from tests.interchange.programs import CATALOG, built_in

    path = tmp_path_factory.mktemp("drawn") / "answers.jsonl"
    path.write_text("\n".join(json.dumps(one) for one in drawn), encoding="utf-8")
    profile = Profile(date(2027, 1, 4), "S3")
    lines = list(play(built_in(), CATALOG, profile, load_answers(path), None))

    begun = [line.on for line in lines if line.decision.verdict.value != "NO_SESSION"]
    assert all((b - a).days >= 2 for a, b in pairwise(begun))
    assert all((b - a).days >= 7 for a, b in zip(begun, begun[3:], strict=False))
    assert len(lines) == len(drawn)


@given(st.binary(max_size=60))
def test_damaged_answers_raise_nothing_unforeseen(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "answers.jsonl"
    path.write_bytes(json.dumps(GOOD).encode()[:-1] + data)

    try:
        load_answers(path)
    except UsageError as error:
        shown = str(error)
    else:
        shown = str(path)

    assert str(path) in shown
