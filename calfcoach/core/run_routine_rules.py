"""What no warm-up and no cool-down can be: a warm-up moves, a cool-down holds."""

from __future__ import annotations

from calfcoach.core.exercises import Catalog, ExerciseKind
from calfcoach.core.plan import StepKind
from calfcoach.core.relief_rules import bound
from calfcoach.core.routine import WARM_UP, Routine

COOL_DOWN_HOLD_S = (5, 30)
"""Seconds of one hold after a run. Source: Warneke 2025, Delphi consensus. Grade: P."""
MOST_S = 1_800
"""A longer one is no warm-up and no cool-down. Grade: D (our default)."""
_ALLOWED = {
    True: (StepKind.WALK, StepKind.MOVE, StepKind.REST),
    False: (StepKind.WALK, StepKind.STRETCH, StepKind.REST),
}
NO_STATIC = (
    "a static stretch does not belong before a run: a warm-up moves, held stretches come in the "
    "cool-down"
)
"""Source: the article. Grade: A."""


def run_routine_faults(routine: Routine, catalog: Catalog | None = None) -> list[str]:
    """Return what in a warm-up or a cool-down breaks a rule, each with its place.

    Args:
        routine: The routine.
        catalog: The exercises, to see that those named exist and fit; None to leave that out.
    """
    faults: list[str] = []
    is_warm_up = routine.kind == WARM_UP
    for number, step in enumerate(routine.steps, 1):
        place = f"step {number} ({step.id})"
        exercise = catalog.get(step.exercise) if catalog is not None and step.exercise else None
        is_static = exercise is not None and exercise.kind is ExerciseKind.STRETCH
        if is_warm_up and (step.kind is StepKind.STRETCH or is_static):
            faults.append(f"{place}: {NO_STATIC}")
        elif step.kind not in _ALLOWED[is_warm_up]:
            allowed = ", ".join(kind.value for kind in _ALLOWED[is_warm_up])
            faults.append(f"{place}: kind is {step.kind.value}, allowed here are {allowed}")
        if catalog is not None and step.exercise and exercise is None:
            faults.append(f"{place}: there is no exercise {step.exercise}")
        if step.kind is StepKind.STRETCH:
            bound(faults, f"{place}: seconds", step.seconds, COOL_DOWN_HOLD_S)
    if not is_warm_up:
        knees = {step.knee for step in routine.steps if step.kind is StepKind.STRETCH}
        faults.extend(
            f"a stretch with the knee {knee} is missing"
            for knee in ("straight", "bent")
            if knee not in knees
        )
    return faults
