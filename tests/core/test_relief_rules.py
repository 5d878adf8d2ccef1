"""The rules of relief that no document loosens: stop, gate, straight leg, 15 to 20 s, outcome."""

from __future__ import annotations

from dataclasses import replace

import pytest

from calfcoach.core.plan import Question, StepKind
from calfcoach.core.relief_rules import bound, relief_faults
from calfcoach.core.resources import resource_path
from calfcoach.core.routine import Routine, RoutineStep
from calfcoach.core.routine_file import load_routine

SHIPPED = load_routine(resource_path("routines", "relief.toml"))
BY_ID = {step.id: step for step in SHIPPED.steps}
ORDER = tuple(BY_ID)


def ordered(*ids: str) -> Routine:
    """Return relief with only these steps, in this order."""
    return replace(SHIPPED, steps=tuple(BY_ID[step_id] for step_id in ids))


def without(*ids: str) -> Routine:
    return ordered(*(step_id for step_id in ORDER if step_id not in ids))


def with_step(changed: RoutineStep) -> Routine:
    steps = tuple(changed if step.id == changed.id else step for step in SHIPPED.steps)
    return replace(SHIPPED, steps=steps)


def moved(step_id: str, before: str) -> Routine:
    """Return relief with a step moved before another."""
    ids = [other for other in ORDER if other != step_id]
    ids.insert(ids.index(before), step_id)
    return ordered(*ids)


def test_the_shipped_relief_has_no_fault() -> None:
    assert relief_faults(SHIPPED) == []


@pytest.mark.parametrize(
    ("routine", "fault"),
    [
        pytest.param(without("stop"), "step 1 (gate): relief begins with a stop", id="no stop"),
        pytest.param(
            moved("stop", "rate-before"),
            "step 1 (gate): relief begins with a stop",
            id="stop after the gate",
        ),
        pytest.param(without("gate"), "step 2: the safety gate comes right after", id="no gate"),
        pytest.param(without("gate"), "gate is asked once, not 0 times", id="gate never asked"),
        pytest.param(
            moved("gate", "massage"),
            "step 2: the safety gate comes right after the stop",
            id="gate after the stretch",
        ),
        pytest.param(
            moved("rate-before", "gate"),
            "step 2: the safety gate comes right after the stop",
            id="gate after a question",
        ),
        pytest.param(
            ordered(*ORDER[:-1], "gate", "outcome"),
            "gate is asked once, not 2 times",
            id="gate twice",
        ),
        pytest.param(ordered("stop"), "step 2: the safety gate comes right after", id="stop alone"),
        pytest.param(
            without("stretch-straight", "stretch-bent"),
            "the first stretch is a straight-leg stretch",
            id="no stretch",
        ),
        pytest.param(
            moved("stretch-bent", "stretch-straight"),
            "the first stretch is a straight-leg stretch",
            id="bent knee first",
        ),
        pytest.param(
            with_step(replace(BY_ID["stretch-straight"], optional=True)),
            "the first stretch is a straight-leg stretch that is not optional",
            id="straight leg optional",
        ),
        pytest.param(
            moved("massage", "stretch-straight"),
            "step 4 (massage): massage comes after the stretches",
            id="massage before the stretch",
        ),
        pytest.param(
            moved("massage", "stretch-bent"),
            "step 5 (massage): massage comes after the stretches",
            id="massage between the stretches",
        ),
        pytest.param(without("outcome"), "the last step asks for the outcome", id="no outcome"),
        pytest.param(
            moved("outcome", "walk"), "the last step asks for the outcome", id="outcome early"
        ),
        pytest.param(
            without("rate-before"), "tightness_before is asked once, not 0 times", id="no rating"
        ),
        pytest.param(
            without("rate-after"), "tightness_after is asked once, not 0 times", id="no re-rating"
        ),
    ],
)
def test_a_fault_of_order_is_named(routine: Routine, fault: str) -> None:
    assert any(found.startswith(fault) for found in relief_faults(routine))


@pytest.mark.parametrize(
    ("step_id", "key", "value", "fault"),
    [
        ("stretch-straight", "seconds", 14, "seconds is 14, allowed are 15 to 20"),
        ("stretch-straight", "seconds", 21, "seconds is 21, allowed are 15 to 20"),
        ("stretch-bent", "seconds", 14, "seconds is 14, allowed are 15 to 20"),
        ("stretch-bent", "seconds", 30, "seconds is 30, allowed are 15 to 20"),
        ("stretch-straight", "holds", 0, "holds is 0, allowed are 1 to 5"),
        ("stretch-straight", "holds", 6, "holds is 6, allowed are 1 to 5"),
        ("massage", "seconds", 29, "seconds is 29, allowed are 30 to 120"),
        ("massage", "seconds", 121, "seconds is 121, allowed are 30 to 120"),
    ],
    ids=lambda value: str(value) if not isinstance(value, str) or len(value) < 20 else "",
)
def test_a_number_outside_its_bounds_is_named_with_its_place(
    step_id: str, key: str, value: int, fault: str
) -> None:
    changed = BY_ID[step_id]
    changed = replace(changed, seconds=value) if key == "seconds" else replace(changed, holds=value)

    found = relief_faults(with_step(changed))

    assert found == [f"step {ORDER.index(step_id) + 1} ({step_id}): {fault}"]


@pytest.mark.parametrize(
    ("step_id", "seconds"),
    [
        ("stretch-straight", 15),
        ("stretch-straight", 20),
        ("stretch-bent", 15),
        ("massage", 30),
        ("massage", 120),
    ],
)
def test_the_bounds_themselves_are_allowed(step_id: str, seconds: int) -> None:
    assert relief_faults(with_step(replace(BY_ID[step_id], seconds=seconds))) == []


def test_relief_may_go_without_massage_drink_and_walk() -> None:
    assert relief_faults(without("massage", "drink", "walk", "stretch-bent")) == []


def test_a_second_massage_before_a_stretch_is_named_too() -> None:
    late = RoutineStep("again", StepKind.STRETCH, "Hold", seconds=20, knee="straight")
    routine = replace(SHIPPED, steps=(*SHIPPED.steps[:-1], late, SHIPPED.steps[-1]))

    assert relief_faults(routine) == ["step 6 (massage): massage comes after the stretches"]


def test_every_fault_is_named_at_once() -> None:
    wrong = (
        replace(BY_ID["massage"], seconds=5),
        replace(BY_ID["stretch-straight"], seconds=60),
    )

    found = relief_faults(replace(SHIPPED, steps=wrong))

    assert len(found) == 3 + 3 + len(Question)


@pytest.mark.parametrize(
    ("value", "faults"),
    [
        (None, []),
        (1, []),
        (5, []),
        (0, ["holds is 0, allowed are 1 to 5"]),
        (6, ["holds is 6, allowed are 1 to 5"]),
    ],
)
def test_bound_notes_what_lies_outside(value: int | None, faults: list[str]) -> None:
    noted: list[str] = []

    bound(noted, "holds", value, (1, 5))

    assert noted == faults
