"""The figure of each exercise: a whole body at any moment of its motion, as points and angles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from calfcoach.core.body import Point
from calfcoach.core.errors import UserError
from calfcoach.core.exercises import Exercise, ExerciseKind
from calfcoach.core.motions_massage import massage_by_hand, massage_with_roller
from calfcoach.core.motions_raise import full_raise, heel_raise_test, part_raise, seated_raise
from calfcoach.core.motions_stretch import stretch_bent, stretch_straight, toe_pull
from calfcoach.core.motions_warm_up import high_knees, swing_front_back, swing_sideways, walk
from calfcoach.core.plan import Motion
from calfcoach.core.scene import Figure

Move = Callable[[Exercise, Motion | None, float], Figure]
"""What draws an exercise: its motion, None for all of a cycle, and progress, 0 to 1."""

_FULL_RAISES = [
    f"{way}-{place}-{knee}"
    for way in ("two-leg-raise", "two-up-one-down", "one-leg-raise", "one-leg-raise-pack")
    for place in ("floor", "step")
    for knee in ("straight", "bent")
]
MOVES: Mapping[str, Move] = MappingProxyType(
    {
        **dict.fromkeys(_FULL_RAISES, full_raise),
        "part-range-raise-straight": part_raise,
        "part-range-raise-bent": part_raise,
        "heel-raise-test": heel_raise_test,
        "seated-raise": seated_raise,
        "stretch-straight": stretch_straight,
        "stretch-bent": stretch_bent,
        "toe-pull-stretch": toe_pull,
        "massage-hand": massage_by_hand,
        "massage-roller": massage_with_roller,
        "walk": walk,
        "high-knees": high_knees,
        "leg-swings-front-back": swing_front_back,
        "leg-swings-sideways": swing_sideways,
    }
)
"""What draws an exercise, by the name of its drawing."""


CYCLE_MS: Mapping[str, int] = MappingProxyType(
    {
        "walk": 1_100,
        "high-knees": 720,
        "leg-swings-front-back": 1_800,
        "leg-swings-sideways": 1_800,
        "massage-hand": 6_000,
        "massage-roller": 6_000,
    }
)
"""How long a cycle takes, by the name of its drawing: two brisk steps, two knees, a swing there and
back, a stroke of 3 s and its way back."""
REP_MS = 6_000
"""How long a repetition takes that no beat leads."""


class UnknownFigureError(UserError):
    """An exercise asks for a drawing that this calfcoach does not have."""


def figure_at(exercise: Exercise, motion: Motion | None, progress: float) -> Figure:
    """Return the figure of an exercise at one moment.

    Args:
        exercise: What is done.
        motion: The part of a repetition that is on; None for an exercise without beats, or for a
            whole repetition. Exercises that are no raise take none.
        progress: How much of that part has gone, 0 to 1, evenly in time: the figure eases by
            itself. Without a motion it is that of a whole cycle (a stride, a stroke up and back, a
            hold with its way in and out), which begins where it ends.

    Raises:
        UnknownFigureError: The exercise's drawing does not exist.
        ValueError: Progress is not from 0 to 1.
    """
    if not 0 <= progress <= 1:
        raise ValueError(f"progress {progress} is not from 0 to 1")
    move = MOVES.get(exercise.figure)
    if move is None:
        raise UnknownFigureError(
            "{exercise} asks for the drawing {figure}, which this calfcoach does not have.",
            exercise=exercise.id,
            figure=exercise.figure,
        )
    return move(exercise, motion, progress)


def progress_at(exercise: Exercise, elapsed_ms: int, length_ms: int | None) -> float:
    """Return how far a cycle has come in an exercise that no beat leads: what `figure_at` takes.

    A stretch is one cycle as long as its step, which eases in, holds and eases off. Anything else
    repeats, each cycle in its own time.

    Args:
        exercise: What is done.
        elapsed_ms: Into the step.
        length_ms: Of the step; None where it lasts until done, and a stretch is then held.
    """
    if exercise.kind is ExerciseKind.STRETCH:
        if length_ms is None:
            return min(0.5, elapsed_ms / (2 * REP_MS))
        return min(1.0, elapsed_ms / length_ms) if length_ms else 1.0
    cycle_ms = CYCLE_MS.get(exercise.figure, REP_MS)
    return elapsed_ms % cycle_ms / cycle_ms


def moved(before: Figure, after: Figure) -> float:
    """Return how far the joint that moved most has come in the picture, in body heights."""
    first, second = Point(before.box.left, 0), Point(after.box.left, 0)
    pairs = zip(before.body.points(), after.body.points(), strict=True)
    return max((one - first).to(other - second) for one, other in pairs)
