"""How a body moves in stretches: into the pull, held there, and out again."""

from __future__ import annotations

from math import atan2, degrees

from calfcoach.core.body import (
    SHANK,
    THIGH,
    Body,
    Point,
    arm_to,
    foot_at_ankle,
    foot_on_ball,
    leg_span,
    leg_to,
    ray,
    trunk,
)
from calfcoach.core.exercises import Exercise
from calfcoach.core.plan import Motion
from calfcoach.core.scene import Box, Figure, Prop, PropKind, along, between, block

HOLD = ((0.0, 0.0), (0.15, 1.0), (0.92, 1.0), (1.0, 0.0))
"""How deep a stretch is over its time: eased into, held still, eased off."""
STRAIGHT_WALL, BENT_WALL = 0.47, 0.355
SITTING_HIP, LYING_ANKLE = 0.082, 0.056
"""How high hip and ankle of who sits on the floor are."""
TOWEL = 0.33


def stretch_straight(exercise: Exercise, _motion: Motion | None, progress: float) -> Figure:
    """Return the stretch at a wall, the back leg straight, its heel down."""
    depth = along(HOLD, progress)
    foot = foot_on_ball(Point(0, 0), 0)
    hip = foot.ankle + ray(leg_span(exercise.knee_deg[0]), 90 - between(20, 32, depth))
    return _at_wall(exercise, depth, hip, ball=0.312, lean_deg=between(6, 15, depth))


def stretch_bent(exercise: Exercise, _motion: Motion | None, progress: float) -> Figure:
    """Return the stretch at a wall with the back knee bent over the toes, its heel down."""
    depth = along(HOLD, progress)
    low, high = exercise.knee_deg
    knee_deg = between(between(low, high, 0.1), between(low, high, 0.9), depth)
    tilt_deg = between(23, 36, depth)
    foot = foot_on_ball(Point(0, 0), 0)
    hip = foot.ankle + ray(SHANK, 90 - tilt_deg) + ray(THIGH, 90 - tilt_deg + knee_deg)
    return _at_wall(exercise, depth, hip, ball=0.185, lean_deg=between(5, 9, depth))


def toe_pull(exercise: Exercise, _motion: Motion | None, progress: float) -> Figure:
    """Return the stretch on the floor: leg straight, a towel round the ball of the foot."""
    depth = along(HOLD, progress)
    hip = Point(0, SITTING_HIP)
    span = leg_span(exercise.knee_deg[0])
    ankle = Point((span**2 - (SITTING_HIP - LYING_ANKLE) ** 2) ** 0.5, LYING_ANKLE)
    near = leg_to(hip, foot_at_ankle(ankle, between(-56, -104, depth)))
    far = leg_to(hip, foot_at_ankle(ankle, -62))
    shoulder, head = trunk(hip, between(11, 3, depth), 4)
    ball = near.foot.ball
    chest = Point(0.03, 0.27)
    pull_deg = degrees(atan2(chest.y - ball.y, chest.x - ball.x))
    hands = ball + ray(TOWEL, pull_deg)
    arm = arm_to(shoulder, hands, pull_deg - 180)
    return Figure(
        body=Body(hip, shoulder, head, near, far, arm, arm),
        props=(Prop(PropKind.TOWEL, (hands, ball)),),
        muscle=exercise.muscle,
        near_load=between(0.15, 1, depth),
        far_load=0,
        box=Box(-0.17, -0.05, 0.64, 0.6),
        label=Point(0.36, 0.36),
    )


def _at_wall(
    exercise: Exercise, depth: float, hip: Point, *, ball: float, lean_deg: float
) -> Figure:
    """Return a body that leans into a wall, its near leg behind."""
    straight = not exercise.knee_bent
    wall = STRAIGHT_WALL if straight else BENT_WALL
    shoulder, head = trunk(hip, lean_deg)
    hands = Point(wall - 0.012, 0.8)
    arm = arm_to(shoulder, hands, 72)
    return Figure(
        body=Body(
            hip,
            shoulder,
            head,
            leg_to(hip, foot_on_ball(Point(0, 0), 0)),
            leg_to(hip, foot_on_ball(Point(ball, 0), 0)),
            arm,
            arm,
        ),
        props=(block(PropKind.WALL, Box(wall, 0, wall + 0.03, 1.05)),),
        muscle=exercise.muscle,
        near_load=between(0.2, 1, depth),
        far_load=0,
        box=Box(-0.42, -0.05, wall + 0.06, 1.09),
        label=Point(-0.11, 0.34 if straight else 0.27),
    )
