"""How far a set is: which repetitions play, which one is on, how many are whole.

A set with a length runs by the clock; one without waits for a press before each repetition.
"""

from __future__ import annotations

from calfcoach.core.announcer import Reps
from calfcoach.core.engine_state import EngineState
from calfcoach.core.events import Ended
from calfcoach.core.plan import Step, StepKind


def reps_of(step: Step, state: EngineState) -> Reps:
    """Return the repetitions that play without a stop; the rhythm of other steps is silent."""
    if step.kind is not StepKind.SET:
        return Reps(0, 1, 0)
    if step.length_ms is not None:
        return Reps(0, 1, step.reps)
    return Reps(state.rep_at_ms, state.rep, 1 if state.rep else 0)


def present_rep(step: Step, state: EngineState, elapsed_ms: int) -> tuple[int, int | None]:
    """Return which repetition is on, from 1, and how far it is, ms.

    0 before the first press, and None while a set waits for one; both in a step that is no set.
    """
    if step.kind is not StepKind.SET or not step.rhythm:
        return 0, None
    if step.length_ms is not None:
        return min(step.reps, step.rep_at(elapsed_ms)), elapsed_ms % step.rep_ms
    into_ms = elapsed_ms - state.rep_at_ms
    return state.rep, into_ms if state.rep and into_ms < step.rep_ms else None


def reps_done(step: Step, state: EngineState, elapsed_ms: int, how: Ended) -> int:
    """Return how many repetitions of a set are whole when it ends; 0 for no set."""
    if step.kind is not StepKind.SET or not step.rhythm:
        return 0
    if step.length_ms is not None:
        return min(step.reps, elapsed_ms // step.rep_ms)
    is_over = elapsed_ms - state.rep_at_ms >= step.rep_ms
    return state.rep if how is Ended.DONE or is_over else max(0, state.rep - 1)
