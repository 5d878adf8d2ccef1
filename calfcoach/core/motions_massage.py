"""How a body moves in massage: long strokes up the calf toward the knee, and lightly back."""

from __future__ import annotations

from math import degrees

from calfcoach.core.body import (
    SHANK,
    Body,
    Point,
    arm_to,
    foot_at_ankle,
    foot_on_ball,
    leg_span,
    leg_to,
    trunk,
)
from calfcoach.core.exercises import Exercise
from calfcoach.core.motions_stretch import LYING_ANKLE, SITTING_HIP
from calfcoach.core.plan import Motion
from calfcoach.core.scene import Box, Figure, Prop, PropKind, between, there_and_back

KNEE_DEG = 42.0
"""Bent a little: a slack calf is soft."""
ROLLER = 0.043
"""Its radius, about 7 cm."""
CALF = 0.033
"""How deep the calf lies under the shank's axis where it rests on the roller."""
LOW, HIGH = 0.68, 0.36
"""Where a stroke begins and ends, by share of the way from knee to ankle; never behind the knee."""
_BOX = Box(-0.17, -0.05, 0.6, 0.56)


def massage_by_hand(exercise: Exercise, _motion: Motion | None, progress: float) -> Figure:
    """Return a body that sits on the floor, both hands at the calf."""
    stroke = there_and_back(progress)
    knee_deg = min(KNEE_DEG, exercise.knee_deg[1])
    hip = Point(0, SITTING_HIP)
    ankle = Point((leg_span(knee_deg) ** 2 - (SITTING_HIP - 0.06) ** 2) ** 0.5, 0.06)
    near = leg_to(hip, foot_at_ankle(ankle, -58))
    reach = (leg_span(4) ** 2 - (SITTING_HIP - LYING_ANKLE) ** 2) ** 0.5
    far = leg_to(hip, foot_at_ankle(Point(reach, LYING_ANKLE), -62))
    shoulder, head = trunk(hip, between(38, 25, stroke), -8)
    hands = near.knee.toward(ankle, between(LOW + 0.06, HIGH - 0.02, stroke)) - Point(0.004, 0.012)
    arm = arm_to(shoulder, hands, -68)
    return Figure(
        body=Body(hip, shoulder, head, near, far, arm, arm),
        props=(),
        muscle=exercise.muscle,
        near_load=_pressure(progress),
        far_load=0,
        box=_BOX,
        label=Point(0.46, 0.3),
    )


def massage_with_roller(exercise: Exercise, _motion: Motion | None, progress: float) -> Figure:
    """Return a body on its hands that moves its calf over a roller, which rolls half as far."""
    stroke = there_and_back(progress)
    moved = between(-1, 1, stroke) * (LOW - HIGH) * SHANK
    height = 2 * ROLLER + CALF
    hip = Point(moved, height)
    near = leg_to(hip, foot_at_ankle(hip + Point(leg_span(3), 0), -60))
    roller = Point(near.knee.x - moved / 2 + (LOW + HIGH) / 2 * SHANK, ROLLER)
    far = leg_to(hip, foot_on_ball(Point(0.35, 0), 0))
    shoulder, head = trunk(hip, -49, -26)
    arm = arm_to(shoulder, Point(-0.165, 0.014), 0)
    return Figure(
        body=Body(hip, shoulder, head, near, far, arm, arm),
        props=(
            Prop(
                PropKind.ROLLER,
                (roller,),
                ROLLER,
                turned_deg=-degrees(moved / 2 / ROLLER),
            ),
        ),
        muscle=exercise.muscle,
        near_load=_pressure(progress),
        far_load=0,
        box=Box(-0.45, -0.05, 0.71, 0.5),
        label=Point(0.48, 0.33),
    )


def _pressure(progress: float) -> float:
    """Return how hard a stroke presses: up toward the knee, and hardly on the way back."""
    share = there_and_back(2 * progress) if progress <= 0.5 else 0.0
    return between(0.3, 1.0, share)
