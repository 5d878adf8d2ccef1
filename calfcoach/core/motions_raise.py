"""How a body moves in raises: standing on one leg or two, on the floor or a step, and seated."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from calfcoach.core.body import (
    TRUNK,
    Body,
    Foot,
    Leg,
    Point,
    arm_to,
    foot_at_ankle,
    foot_on_ball,
    hip_above,
    leg_hanging,
    leg_span,
    leg_to,
    ray,
    trunk,
)
from calfcoach.core.exercises import Exercise, Surface, Way
from calfcoach.core.plan import Motion
from calfcoach.core.scene import Box, Figure, Prop, PropKind, between, block, ease

STEP_HEIGHT = 0.1
"""About 17 cm."""
HEEL_DOWN_DEG, BENT_HEEL_DOWN_DEG = -17.0, -13.0
FULL_DEG, PART_DEG, SEATED_DEG = 40.0, 16.0, 36.0
WALL = 0.31
SEAT = 0.30
UP_UNTIL, HOLD_UNTIL = 0.35, 0.5
"""A whole repetition where no beats are told: up, hold, then lower, by share of its time."""
LEAVES, RETURNS = 0.7, 0.72
"""From when on in the way up the other foot lifts off, and in lowering comes back."""
_STANDING = Box(-0.46, -0.05, 0.37, 1.17)
_SEATED = Box(-0.52, -0.05, 0.31, 0.87)


@dataclass(frozen=True, slots=True)
class Lift:
    """Where in a repetition a body is.

    Attributes:
        height: Of the working heel, from 0 at the bottom to 1 at the top.
        apart: How far the other foot has left the ground, 0 to 1.
    """

    height: float
    apart: float


def lift_at(way: Way, motion: Motion | None, progress: float) -> Lift:
    """Return where in a repetition a body is; without a motion, progress is that of all of it."""
    if motion is None:
        if progress <= UP_UNTIL:
            return lift_at(way, Motion.UP, progress / UP_UNTIL)
        if progress <= HOLD_UNTIL:
            return lift_at(way, Motion.HOLD, 0.0)
        return lift_at(way, Motion.LOWER, (progress - HOLD_UNTIL) / (1 - HOLD_UNTIL))
    height = {
        Motion.UP: ease(progress),
        Motion.HOLD: 1.0,
        Motion.LOWER: 1 - ease(progress),
        Motion.STAY: 0.0,
    }[motion]
    if way is not Way.TWO_UP_ONE_DOWN:
        return Lift(height, 1.0 if way is Way.ONE_UP_ONE_DOWN else 0.0)
    apart = {
        Motion.UP: ease((progress - LEAVES) / (1 - LEAVES)),
        Motion.HOLD: 1.0,
        Motion.LOWER: 1 - ease((progress - RETURNS) / (1 - RETURNS)),
        Motion.STAY: 0.0,
    }[motion]
    return Lift(height, apart)


def full_raise(exercise: Exercise, motion: Motion | None, progress: float) -> Figure:
    """Return a standing raise as high as it goes, both hands at the wall."""
    return _standing(exercise, motion, progress, top_deg=FULL_DEG, lean_deg=3, hand_deg=72)


def part_raise(exercise: Exercise, motion: Motion | None, progress: float) -> Figure:
    """Return a standing raise of part of the way, leaning on the hands."""
    return _standing(exercise, motion, progress, top_deg=PART_DEG, lean_deg=9, hand_deg=72)


def heel_raise_test(exercise: Exercise, motion: Motion | None, progress: float) -> Figure:
    """Return the raise on one leg, finger tips at the wall."""
    return _standing(exercise, motion, progress, top_deg=FULL_DEG, lean_deg=1, hand_deg=12)


def seated_raise(exercise: Exercise, motion: Motion | None, progress: float) -> Figure:
    """Return the raise on a chair, hands on the thighs."""
    lift = lift_at(exercise.way or Way.TWO_UP_TWO_DOWN, motion, progress)
    knee_deg = sum(exercise.knee_deg) / 2
    foot = foot_on_ball(Point(0, 0), between(0, SEATED_DEG, lift.height))
    hip_y = SEAT + 0.05
    span = leg_span(knee_deg)
    hip = Point(foot.ankle.x - sqrt(span**2 - (hip_y - foot.ankle.y) ** 2), hip_y)
    shoulder, head = trunk(hip, 2)
    leg = leg_to(hip, foot)
    hands = leg.hip.toward(leg.knee, 0.78) + Point(0, 0.045)
    chair = Prop(PropKind.CHAIR, (Point(-0.2, SEAT), Point(-0.45, SEAT), Point(-0.47, 0.62)))
    return Figure(
        body=Body(hip, shoulder, head, leg, leg, *(arm_to(shoulder, hands, -8),) * 2),
        props=(chair,),
        muscle=exercise.muscle,
        near_load=between(0.3, 1.0, lift.height),
        far_load=between(0.3, 1.0, lift.height),
        box=_SEATED,
        label=Point(0.06, 0.24),
    )


def _standing(
    exercise: Exercise,
    motion: Motion | None,
    progress: float,
    *,
    top_deg: float,
    lean_deg: float,
    hand_deg: float,
) -> Figure:
    on_step, bent = exercise.surface is Surface.STEP, exercise.knee_bent
    ground = STEP_HEIGHT if on_step else 0.0
    lowest_deg = 0.0
    if on_step:
        lowest_deg = BENT_HEEL_DOWN_DEG if bent else HEEL_DOWN_DEG
    way = exercise.way or Way.ONE_UP_ONE_DOWN
    lift = lift_at(way, motion, progress)
    ball, knee_deg = Point(0, ground), sum(exercise.knee_deg) / 2
    lean_deg += 5 if bent else 0

    def stand(height: float) -> tuple[Foot, Point]:
        foot = foot_on_ball(ball, between(lowest_deg, top_deg, height))
        back = 0.03 if bent else 0.0
        return foot, hip_above(foot.ankle, between(-0.045, -0.014, height) - back, knee_deg)

    foot, hip = stand(lift.height)
    shoulder, head = trunk(hip, lean_deg)
    hold_y = stand(0.5)[1].y + TRUNK * 0.98 + (0.0 if hand_deg < 45 else 0.02)
    arm = arm_to(shoulder, Point(WALL - 0.012, hold_y), hand_deg)
    one_leg = 0.85 if not exercise.pack else 1.0
    effort = between(0.55 if on_step else 0.35, 1.0, lift.height)
    props = [block(PropKind.WALL, Box(WALL, 0, WALL + 0.03, 1.12))]
    if on_step:
        props.append(block(PropKind.STEP, Box(0, 0, WALL, STEP_HEIGHT)))
    if exercise.pack:
        props.append(_pack(hip, shoulder, lean_deg))
    return Figure(
        body=Body(
            hip, shoulder, head, leg_to(hip, foot), _other_leg(hip, foot, lift, knee_deg), arm, arm
        ),
        props=tuple(props),
        muscle=exercise.muscle,
        near_load=effort * between(0.55, one_leg, lift.apart),
        far_load=effort * between(0.55, 0.0, lift.apart),
        box=_STANDING,
        label=Point(-0.19, ground + 0.03),
    )


def _other_leg(hip: Point, planted: Foot, lift: Lift, knee_deg: float) -> Leg:
    """Return the leg that stands with the working one, or hangs behind it with its knee bent."""
    thigh_deg = 6.0 if knee_deg == 0 else 4.0
    hanging = leg_hanging(hip, thigh_deg, 76, 80)
    if lift.apart in (0, 1):
        return hanging if lift.apart else leg_to(hip, planted)
    ankle = planted.ankle.toward(hanging.foot.ankle, lift.apart)
    pitch_deg = between(planted.pitch_deg, 80, lift.apart)
    return leg_to(hip, foot_at_ankle(ankle, pitch_deg, 80 * lift.apart**2))


def _pack(hip: Point, shoulder: Point, lean_deg: float) -> Prop:
    """Return a backpack that lies on the back."""
    up, back = ray(1, 90 - lean_deg), ray(1, 180 - lean_deg)
    low, high = hip + up * 0.07, shoulder - up * 0.005
    return Prop(
        PropKind.PACK,
        (low + back * 0.05, high + back * 0.05, high + back * 0.135, low + back * 0.165),
    )
