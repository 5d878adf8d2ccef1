"""The bounds and the order that no relief routine and no setting can loosen."""

from __future__ import annotations

from calfcoach.core.plan import Question, StepKind
from calfcoach.core.relief_bounds import HOLD_S, HOLDS, MASSAGE_S
from calfcoach.core.routine import Routine


def relief_faults(routine: Routine) -> list[str]:
    """Return what in a relief routine breaks a safety rule, each with its place.

    Source: the article (stop; straight leg, 15 to 20 s; massage after the stretch; drink); the
    gate between stop and stretch is ours, since a torn calf must not be stretched.
    Grade: A for order and hold, D for the gate.
    """
    faults: list[str] = []
    steps = routine.steps
    if steps[0].kind is not StepKind.STOP:
        faults.append(f"step 1 ({steps[0].id}): relief begins with a stop step")
    if len(steps) < 2 or steps[1].question is not Question.GATE:
        faults.append("step 2: the safety gate comes right after the stop")
    stretches = [step for step in steps if step.kind is StepKind.STRETCH]
    if not stretches or stretches[0].knee != "straight" or stretches[0].optional:
        faults.append("the first stretch is a straight-leg stretch that is not optional")
    last_stretch = max((i for i, s in enumerate(steps) if s.kind is StepKind.STRETCH), default=0)
    for number, step in enumerate(steps, 1):
        place = f"step {number} ({step.id})"
        if step.kind is StepKind.STRETCH:
            bound(faults, f"{place}: seconds", step.seconds, HOLD_S)
            bound(faults, f"{place}: holds", step.holds, HOLDS)
        if step.kind is StepKind.MASSAGE:
            bound(faults, f"{place}: seconds", step.seconds, MASSAGE_S)
            if number - 1 < last_stretch:
                faults.append(f"{place}: massage comes after the stretches")
    if steps[-1].question is not Question.OUTCOME:
        faults.append("the last step asks for the outcome")
    asked = [step.question for step in steps if step.question]
    for question in Question:
        if asked.count(question) != 1:
            faults.append(f"{question.value} is asked once, not {asked.count(question)} times")
    return faults


def bound(faults: list[str], place: str, value: int | None, bounds: tuple[int, int]) -> None:
    """Note a value outside its bounds."""
    if value is not None and not bounds[0] <= value <= bounds[1]:
        faults.append(f"{place} is {value}, allowed are {bounds[0]} to {bounds[1]}")
