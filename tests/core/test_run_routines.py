"""What is done around a run: its seconds, its order, and what it can never be."""

from __future__ import annotations

import pytest

from calfcoach.core.errors import DocumentError
from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.figure_moment import shown_exercise
from calfcoach.core.plan import Plan, Side, StepKind
from calfcoach.core.prompts import PROMPTS, step_prompt
from calfcoach.core.resources import resource_path
from calfcoach.core.routine import unroll
from calfcoach.core.routine_file import load_routine, parse_routine
from tests.core.plans import warm_up_plan

EVIDENCE_7_WARMUP_S = 360
EVIDENCE_7_WARMUP_DYNAMIC_S = 240
EVIDENCE_7_COOLDOWN_S = 240
CATALOG = load_catalog(resource_path("exercises"))
WARM_UP = resource_path("routines", "warm-up.toml").read_text(encoding="utf-8")
COOL_DOWN = resource_path("routines", "cool-down.toml").read_text(encoding="utf-8")


def cool_down_plan() -> Plan:
    return unroll(load_routine(resource_path("routines", "cool-down.toml"), CATALOG), Side.LEFT)


def faults(text: str) -> str:
    with pytest.raises(DocumentError) as caught:
        parse_routine(text.encode(), "a.toml", CATALOG)
    return "; ".join(caught.value.faults)


def test_the_warm_up_lasts_360_s_as_evidence_7_says() -> None:
    assert warm_up_plan().timed_ms() == EVIDENCE_7_WARMUP_S * 1000


def test_240_s_of_it_are_dynamic_as_evidence_7_says() -> None:
    steps = [step for step in warm_up_plan().steps if step.kind is not StepKind.WALK]
    assert sum(step.length_ms or 0 for step in steps) == EVIDENCE_7_WARMUP_DYNAMIC_S * 1000


def test_nothing_in_it_is_held_as_the_article_says() -> None:
    assert {step.kind for step in warm_up_plan().steps} == {
        StepKind.WALK,
        StepKind.MOVE,
        StepKind.REST,
    }
    assert {step.exercise for step in warm_up_plan().steps} == {
        "walk",
        "leg-swings-front-back",
        "leg-swings-sideways",
        "high-knees",
    }


def test_the_cool_down_lasts_240_s_as_evidence_7_says() -> None:
    assert cool_down_plan().timed_ms() == EVIDENCE_7_COOLDOWN_S * 1000


def test_it_holds_twice_30_s_a_leg_straight_then_bent_and_the_legs_take_turns() -> None:
    steps = cool_down_plan().steps
    assert [step.length_ms for step in steps] == [30_000] * 8
    assert [step.exercise for step in steps] == ["stretch-straight"] * 4 + ["stretch-bent"] * 4
    assert [step.side for step in steps] == [Side.LEFT, Side.RIGHT] * 4
    assert len({step.id for step in steps}) == 8
    assert steps[0].group == steps[2].group != steps[1].group


@pytest.mark.parametrize("plan", [warm_up_plan(), cool_down_plan()], ids=["before", "after"])
def test_every_step_is_shown_and_said(plan: Plan) -> None:
    for step in plan.steps:
        assert shown_exercise(step) in CATALOG
        assert step_prompt(step) in PROMPTS


def test_a_static_stretch_is_refused_before_a_run_and_it_says_why() -> None:
    stretch = COOL_DOWN[COOL_DOWN.index("[[step]]") :]
    said = faults(WARM_UP + stretch)
    assert "step 5 (straight): a static stretch does not belong before a run" in said
    assert "held stretches come in the cool-down" in said


def test_a_stretch_that_calls_itself_a_movement_is_refused_too() -> None:
    assert "static stretch" in faults(
        WARM_UP.replace('"high-knees"\ntimes', '"stretch-bent"\ntimes')
    )


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (COOL_DOWN.replace("seconds = 30", "seconds = 31"), "seconds is 31, allowed are 5 to 30"),
        (COOL_DOWN.replace('knee = "bent"', 'knee = "straight"'), "the knee bent is missing"),
        (WARM_UP.replace('"walk"\nseconds', '"fly"\nseconds'), "there is no exercise fly"),
        (
            WARM_UP.replace('"walk"\nexercise = "walk"', '"massage"'),
            "allowed here are walk, move, rest",
        ),
        (COOL_DOWN.replace('kind = "stretch"', 'kind = "move"'), "knee belongs to a stretch"),
        (WARM_UP.replace("times = 3", "times = 9"), "times is 9"),
        (WARM_UP.replace("each = true", 'each = "yes"'), "each is true or false"),
        (WARM_UP.replace('exercise = "high-knees"\n', ""), "exercise is missing"),
        (WARM_UP.replace('rest_word = "Shake it out"\n', ""), "rest_word is missing"),
    ],
)
def test_faults_are_named(text: str, why: str) -> None:
    assert why in faults(text)
