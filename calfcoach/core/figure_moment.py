"""What the figure does at a moment of a session: its exercise, part of the motion and progress."""

from __future__ import annotations

from dataclasses import dataclass

from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.exercises import Catalog
from calfcoach.core.figure import progress_at
from calfcoach.core.plan import Motion, Side, Step, StepKind

_WAITING = (StepKind.READY, StepKind.REST, StepKind.SWITCH)


@dataclass(frozen=True, slots=True)
class FigureMoment:
    """What is drawn.

    Attributes:
        exercise: Its id in the catalog.
        motion: The part of a repetition; None for an exercise without parts.
        progress: How much of it has gone, 0 to 1; without a motion that of a cycle.
        side: The leg; None for both.
        is_moving: The next moment looks different.
    """

    exercise: str
    motion: Motion | None
    progress: float
    side: Side | None
    is_moving: bool


def figure_moment(
    view: SessionView, catalog: Catalog, passed_ms: int = 0, variant: str = ""
) -> FigureMoment | None:
    """Return what the figure does, or None where there is nothing to show.

    In a rest it stands ready for what comes.

    Args:
        view: The session as it was last seen.
        catalog: The exercises; one that is not in it is not shown.
        passed_ms: Time since then, engine time; the figure never goes past the end of a part.
        variant: The way in which the step is done, such as "roller"; "" for its first.
    """
    step, running = view.step, view.phase is Phase.RUNNING
    passed_ms = passed_ms if running else 0
    if step.kind is StepKind.SET:
        return _in_set(view, passed_ms) if step.exercise in catalog else None
    if step.kind in _WAITING:
        return _before(view.next_step, catalog)
    exercise = catalog.get(shown_exercise(step, variant))
    if exercise is None:
        return None
    progress = progress_at(exercise, view.elapsed_ms + passed_ms, view.length_ms)
    return FigureMoment(exercise.id, None, progress, _leg(step), running)


def shown_exercise(step: Step, variant: str = "") -> str:
    """Return the exercise of the catalog that shows a step; "" where none does."""
    if step.exercise:
        return step.exercise
    match step.kind:
        case StepKind.STRETCH:
            return "stretch-bent" if step.optional else "toe-pull-stretch"
        case StepKind.MASSAGE:
            return "massage-roller" if variant == "roller" else "massage-hand"
        case StepKind.WALK:
            return "walk"
        case _:
            return ""


def _before(step: Step | None, catalog: Catalog) -> FigureMoment | None:
    """Return how a figure stands ready for a step."""
    if step is None:
        return None
    motion = Motion.UP if step.kind is StepKind.SET else None
    exercise = shown_exercise(step)
    if exercise not in catalog:
        return None
    return FigureMoment(exercise, motion, 0.0, _leg(step), is_moving=False)


def _in_set(view: SessionView, passed_ms: int) -> FigureMoment:
    step, beat, left_ms = view.step, view.beat, view.beat_left_ms
    if beat is None or left_ms is None:
        return FigureMoment(step.exercise, Motion.UP, 0.0, _leg(step), is_moving=False)
    gone_ms = min(beat.length_ms, beat.length_ms - left_ms + passed_ms)
    is_moving = view.phase is Phase.RUNNING and beat.motion in (Motion.UP, Motion.LOWER)
    return FigureMoment(step.exercise, beat.motion, gone_ms / beat.length_ms, _leg(step), is_moving)


def _leg(step: Step) -> Side | None:
    return None if step.side is Side.BOTH else step.side
