"""Every exercise, relief step, leg, phase, set and number has its prompt, in plain words."""

from __future__ import annotations

import re

import pytest

from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.plan import Motion, Side
from calfcoach.core.program_bounds import LOWER_S, SETS
from calfcoach.core.prompts import (
    EXERCISE,
    PHASES,
    PROMPTS,
    SIDES,
    exercise_prompt,
    number_prompt,
    set_prompt,
    step_prompt,
)
from calfcoach.core.resources import resource_path
from tests.core.plans import relief_plan

CATALOG = load_catalog(resource_path("exercises"))
PRAISE = re.compile(r"\b(good|great|well|nice|super|keep|come on|job|strong|you|can)\b|!")


def test_every_exercise_of_the_catalog_has_its_prompt_and_no_other() -> None:
    named = {prompt for prompt in PROMPTS if prompt.startswith(EXERCISE)}

    assert named == {exercise_prompt(exercise) for exercise in CATALOG}


def test_every_step_of_relief_has_its_prompt_and_no_other() -> None:
    plan = relief_plan(Side.BOTH)

    assert {step_prompt(step) for step in plan.steps} == {
        prompt for prompt in PROMPTS if prompt.startswith("relief-")
    }


def test_every_leg_and_motion_has_its_prompt() -> None:
    assert set(SIDES) == set(Side)
    assert set(PHASES) == set(Motion)
    assert {*SIDES.values(), *PHASES.values()} <= set(PROMPTS)


def test_every_set_that_a_program_may_have_has_its_prompt() -> None:
    most = SETS[1]

    assert {
        set_prompt(turn, turns) for turns in range(2, most + 1) for turn in range(1, turns + 1)
    } == {prompt for prompt in PROMPTS if prompt.startswith("set-")} | {"last-set"}


def test_numbers_go_from_1_to_30_and_past_every_lowering() -> None:
    numbers = {number_prompt(number) for number in range(1, 31)}

    assert numbers == {prompt for prompt in PROMPTS if prompt.startswith("number-")}
    assert LOWER_S[1] <= 30


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_prompt_is_a_plain_file_name_with_plain_words(prompt: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", prompt)
    assert re.fullmatch(r"[a-z, ]+\??", PROMPTS[prompt])


@pytest.mark.parametrize("prompt", PROMPTS)
def test_no_prompt_praises_or_drives_on(prompt: str) -> None:
    assert not PRAISE.search(PROMPTS[prompt])
