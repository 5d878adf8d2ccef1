"""How far a plan is: the marks of its timed steps, and what remains."""

from __future__ import annotations

from calfcoach.core.engine_state import EngineState
from calfcoach.core.plan import Plan, Step


def is_included(step: Step, state: EngineState) -> bool:
    """Return whether a step is played; an optional one only if its group was included."""
    return not step.optional or step.group in state.included


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
        if step.length_ms is None or (index != state.index and not is_included(step, state)):
            continue
        if index == state.index and length_ms is not None:
            marks.append((length_ms, min(1.0, elapsed_ms / length_ms)))
            left_ms += max(0, length_ms - elapsed_ms)
        else:
            marks.append((step.length_ms, 1.0 if index < state.index else 0.0))
            left_ms += step.length_ms if index > state.index else 0
    return tuple(marks), left_ms
