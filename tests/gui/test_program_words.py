"""The words of the Program page: every rule, every verdict, numbers from the program itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.gates import BASIS, Rule, Verdict
from calfcoach.core.program import Program
from calfcoach.core.reasons import Reason, Say
from calfcoach.core.resources import resource_path
from calfcoach.core.training_log import Profile
from calfcoach.gui.program.decision_words import grade_words, rule_words, verdict_words
from calfcoach.gui.program.next_words import greens_words, next_words
from calfcoach.gui.program.rule_sentences import (
    calendar_sentence,
    load_sentence,
    rule_sentence,
    schedule_sentence,
)
from calfcoach.gui.program.stage_words import entry_words, stage_notes, times_words
from calfcoach.interchange.program_file import parse_program
from calfcoach.services.training_views import ProgramView
from tests.gui.green_weeks import train_green
from tests.services.runner import Runner

PROFILE = Profile(date(2026, 11, 22), "S1")


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[Runner]:
    made = Runner(tmp_path)
    yield made
    made.database.close()


def shipped(name: str = "default") -> Program:
    file = resource_path("programs", f"{name}.calfprog.json")
    catalog = load_catalog(resource_path("exercises"))
    return parse_program(file.read_bytes(), name, catalog).program


def seen(runner: Runner) -> ProgramView:
    view = runner.training.program_view()
    assert view is not None
    return view


def test_every_verdict_has_words_of_its_own() -> None:
    words = [verdict_words(verdict) for verdict in Verdict]

    assert all(words)
    assert len(set(words)) == len(words)


def test_every_rule_has_a_name_and_a_sentence_of_its_own() -> None:
    gates = shipped().gates
    for words in ([rule_words(rule) for rule in Rule], [rule_sentence(r, gates) for r in Rule]):
        assert len(set(words)) == len(Rule)
    assert all(rule_sentence(rule, gates).endswith(".") for rule in Rule)


def test_every_grade_that_a_rule_has_is_explained() -> None:
    for _source, grade in BASIS.values():
        assert all(len(part) > 1 for part in grade_words(grade).split(", "))


@pytest.mark.parametrize(
    ("rule", "changed"),
    [
        (Rule.G1, {"rest_pain_at_most": 91}),
        (Rule.G1, {"morning_at_most": 91}),
        (Rule.G3, {"pain_at_most": 91}),
        (Rule.G3, {"pain_at_most_after_tear": 91}),
        (Rule.G4, {"morning_at_most": 91}),
        (Rule.G4, {"morning_rise_at_most": 91}),
        (Rule.G5, {"weekly_rise_from": Decimal("9.1")}),
        (Rule.G6, {"green_pain_at_most": 91}),
        (Rule.G6, {"holds_in_a_row": 91}),
        (Rule.G7, {"reps_done_percent": 91}),
        (Rule.G9, {"green_pain_at_most": 91}),
        (Rule.G9, {"effort_at_most": 91}),
        (Rule.G9, {"greens_in_a_row": 91}),
    ],
)
def test_a_rule_says_the_numbers_of_the_program(rule: Rule, changed: dict[str, int]) -> None:
    gates = shipped().gates
    other = replace(gates, **changed)  # type: ignore[arg-type]

    value = str(next(iter(changed.values())))
    assert value not in rule_sentence(rule, gates)
    assert value in rule_sentence(rule, other)


def test_the_days_of_a_gap_depend_on_the_age() -> None:
    gates = shipped().gates

    assert "14" in rule_sentence(Rule.GAP, gates, 40)
    assert "21" in rule_sentence(Rule.GAP, gates, 65)


def test_the_load_and_the_calendar_say_their_numbers() -> None:
    program = shipped("default-twice")

    assert "9 or more" in load_sentence(replace(program.gates, reps_left_at_least=9))
    assert schedule_sentence(program) == "2 sessions a week, at least 48 hours apart"
    assert "3 in seven days" in calendar_sentence()


def test_a_stage_says_all_that_it_asks_for() -> None:
    program = shipped()
    asked = {stage.id: entry_words(stage.entry, PROFILE) for stage in program.stages}

    assert asked["S1"] == ()
    assert asked["S5"] == ("each leg manages 10 single-leg raises",)
    assert asked["S7"] == (
        "the weaker leg manages 25 raises, as is typical",
        "the weaker leg has 90 % of the stronger one",
        "pain when running is 2 or less",
        "12 weeks have passed since the start",
    )


def test_a_sore_heel_bone_is_told_where_it_matters() -> None:
    stages = {stage.id: stage for stage in shipped().stages}
    sore = replace(PROFILE, heel_bone=True)

    assert stage_notes(stages["S2"], sore, is_skipped=True) == (
        "Skipped: it needs a step, and your heel bone hurts.",
    )
    assert any("On the floor" in note for note in stage_notes(stages["S5"], sore, is_skipped=False))
    assert not any(
        "On the floor" in note for note in stage_notes(stages["S5"], PROFILE, is_skipped=False)
    )


def test_a_pack_and_a_load_of_one_s_own_are_told() -> None:
    stages = {stage.id: stage for stage in shipped().stages}
    gym = shipped("heavy-slow").stages[0]

    assert any("5 %" in note and "20 %" in note for note in _notes(stages["S6"]))
    assert "2 sessions a week." in _notes(stages["S7"])
    assert any("just possible" in note for note in stage_notes(gym, PROFILE, is_skipped=False))


def _notes(stage: object) -> tuple[str, ...]:
    return stage_notes(stage, PROFILE, is_skipped=False)  # type: ignore[arg-type]


def test_times_are_counted_in_words() -> None:
    assert [times_words(times) for times in (0, 1, 2)] == ["not yet", "once", "2 times"]


def test_what_comes_next_says_its_condition(runner: Runner) -> None:
    runner.enroll()
    before = next_words(seen(runner))
    runner.green_day()

    assert before == ("Next: S1 3x12, after 2 green sessions in a row.",)
    assert next_words(seen(runner)) == ("Next: S1 3x12, after one more green session.",)


def test_more_than_one_green_may_still_be_missing(runner: Runner) -> None:
    runner.enroll("heavy-slow", raises=12)
    runner.green_day()

    assert greens_words(seen(runner)) == "2 more green sessions in a row"


def test_the_next_stage_comes_after_the_last_step(runner: Runner) -> None:
    runner.enroll()
    train_green(runner, 4)

    assert next_words(seen(runner)) == ("Next: S2 3x10, after 2 green sessions in a row.",)


def test_what_the_next_stage_lacks_is_said(runner: Runner) -> None:
    runner.enroll(raises=20)
    train_green(runner, 9)
    runner.training.measure(raises_left=5, raises_right=12)
    train_green(runner, 1)
    view = seen(runner)
    assert view.label == "S4 3x15"

    assert next_words(view) == (
        "Next: S5 3x10, after 2 green sessions in a row and with all that it asks for.",
        "Still missing for S5: each leg needs 10 single-leg raises (weaker leg: 5).",
    )


def test_the_top_is_said_to_be_the_top(runner: Runner) -> None:
    runner.enroll("heavy-slow", raises=12)
    top = replace(seen(runner), place=replace(seen(runner).place, step=11), label="H 4x6")

    assert next_words(top) == ("H 4x6 is as far as this program goes. Keep at it.",)


def test_a_growing_pack_goes_on_until_the_stage_above_is_open(runner: Runner) -> None:
    runner.enroll(raises=20)
    view = seen(runner)
    place = replace(view.place, stage=6, step=2, loads=(Decimal("3.5"),))
    lacking = (Reason(Say.NEED_WEEKS, (("limit", 12), ("value", 9))),)
    held = replace(view, place=place, label="S6 3x15 3.5 kg", lacking=lacking)

    assert next_words(held) == (
        "Next: S6 3x10 7.0 kg, after 2 green sessions in a row.",
        "Each with 2 or more repetitions left in the last sets, 2 sessions running.",
        "Still missing for S7: 12 weeks must have passed (9 have).",
    )
    assert next_words(replace(held, lacking=())) == (
        "Next: S7 3x15 3.5 kg, after 2 green sessions in a row.",
    )


def test_the_first_pack_is_named_with_its_load(runner: Runner) -> None:
    runner.enroll(raises=20)
    view = seen(runner)
    top = replace(view, place=replace(view.place, stage=5, step=2))

    assert next_words(top) == ("Next: S6 3x10 3.5 kg, after 2 green sessions in a row.",)
