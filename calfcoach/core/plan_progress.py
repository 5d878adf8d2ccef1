"""How far a plan is: what comes next, what lies before, its marks, and what remains.

A set that waits for presses is as long as its beats, and as far as its repetitions.
"""

from __future__ import annotations

from calfcoach.core.engine_state import EngineState
from calfcoach.core.plan import Plan, Step
from calfcoach.core.set_progress import present_rep

BACK_RESTARTS_MS = 3_000
"""Later than this into a step, "back" starts the same step again."""


def is_included(step: Step, state: EngineState) -> bool:
    """Return whether a step is played; an optional one only if its group was included."""
    return not step.optional or step.group in state.included


def next_index(
    plan: Plan, state: EngineState, index: int, past_group: str | None = None
) -> int | None:
    """Return the step that follows one; with a group, the first outside it or required."""
    for candidate in range(index + 1, len(plan.steps)):
        step = plan.steps[candidate]
        passed = past_group is not None and step.group == past_group and not step.required
        if is_included(step, state) and not passed:
            return candidate
    return None


def back_index(plan: Plan, state: EngineState, elapsed_ms: int) -> int | None:
    """Return the step that "back" leads to; None where nothing may be gone back to."""
    index = state.index
    if plan.steps[index].required:
        return None
    restarts = plan.steps[index].usual_ms is not None
    if restarts and elapsed_ms > BACK_RESTARTS_MS:
        return index
    for candidate in range(index - 1, -1, -1):
        step = plan.steps[candidate]
        if step.required:
            break
        if is_included(step, state):
            return candidate
    return index if restarts else None


def step_marks(
    plan: Plan, state: EngineState, elapsed_ms: int, length_ms: int | None
) -> tuple[tuple[tuple[int, float], ...], int]:
    """Return (length_ms, progress 0..1) for each timed step that is played, and what is left, ms.

    Args:
        plan: The plan.
        state: Where its engine stands.
        elapsed_ms: Time in the present step.
        length_ms: That step's length with what was added; None for "until done".
    """
    marks: list[tuple[int, float]] = []
    left_ms = 0
    for index, step in enumerate(plan.steps):
        usual_ms = step.usual_ms
        if usual_ms is None or (index != state.index and not is_included(step, state)):
            continue
        if index == state.index:
            whole_ms = usual_ms if length_ms is None else length_ms
            passed_ms = (
                elapsed_ms if step.length_ms is not None else _played_ms(step, state, elapsed_ms)
            )
            marks.append((whole_ms, min(1.0, passed_ms / whole_ms)))
            left_ms += max(0, whole_ms - passed_ms)
        else:
            marks.append((usual_ms, 1.0 if index < state.index else 0.0))
            left_ms += usual_ms if index > state.index else 0
    return tuple(marks), left_ms


def _played_ms(step: Step, state: EngineState, elapsed_ms: int) -> int:
    """Return how far the repetitions of a set are that waits for presses, ms."""
    rep, into_ms = present_rep(step, state, elapsed_ms)
    return rep * step.rep_ms if into_ms is None else (rep - 1) * step.rep_ms + into_ms
