"""How a body moves before a run: walking, high knees, and swings of one leg."""

from __future__ import annotations

from math import cos, pi, sin

from calfcoach.core.body import (
    NECK,
    TRUNK,
    Arm,
    Body,
    Foot,
    Leg,
    Point,
    arm_hanging,
    arm_to,
    foot_at_ankle,
    foot_on_ball,
    foot_on_heel,
    hip_above,
    leg_hanging,
    leg_span,
    leg_to,
    ray,
    trunk,
)
from calfcoach.core.exercises import Exercise
from calfcoach.core.plan import Motion
from calfcoach.core.scene import Box, Figure, Prop, PropKind, View, between, block, ease

STRIDE = 0.72
"""How far a cycle of two steps goes."""
STRIKE_AHEAD = 0.17
"""How far before the hip a heel comes down."""
HEEL_DOWN, HEEL_UP, TOE_OFF = 0.08, 0.34, 0.6
"""When the sole is flat, when the heel leaves the ground and when the toes do, of a cycle."""
STRIKE_DEG, TOE_OFF_DEG = -16.0, 46.0
MARKS = 4
"""Marks on the floor in a stride; they show that the walker moves."""
BACK_FOOT = (0.020, 0.012)
"""Heel to ball and ball to toe of a foot that is seen from behind."""
HIP_WIDTH, SHOULDER_WIDTH = 0.052, 0.104
"""From the middle of the body, where it is seen from behind."""
_WALL_TOP = 1.08


def walk(exercise: Exercise, _motion: Motion | None, progress: float) -> Figure:
    """Return a walk that moves on by a stride in a cycle; its box goes along."""
    hip = Point(STRIDE * progress, 0.51 - 0.018 * cos(4 * pi * (progress - 0.04)))
    near = leg_to(hip, _walking_foot(progress, STRIKE_AHEAD))
    later = progress + 0.5
    far = leg_to(hip, _walking_foot(later % 1, STRIKE_AHEAD + STRIDE * (int(later) - 0.5)))
    shoulder, head = trunk(hip, 3)
    swing_deg = 24 * cos(2 * pi * progress)
    arms = [
        arm_hanging(shoulder, -side * swing_deg + 2, 22 - side * 8 * cos(2 * pi * progress))
        for side in (1, -1)
    ]
    box = Box(hip.x - 0.42, -0.05, hip.x + 0.42, 1.06)
    first = int(box.left * MARKS / STRIDE) - 1
    marks = [Point(STRIDE / MARKS * (first + n), 0) for n in range(MARKS * 2)]
    return Figure(
        body=Body(hip, shoulder, head, near, far, arms[0], arms[1]),
        props=tuple(
            Prop(PropKind.MARK, (mark,))
            for mark in marks
            if box.left + 0.08 < mark.x < box.right - 0.04
        ),
        muscle=exercise.muscle,
        near_load=_push(progress),
        far_load=_push(later % 1),
        box=box,
        label=Point(hip.x - 0.24, 0.36),
    )


def high_knees(exercise: Exercise, _motion: Motion | None, progress: float) -> Figure:
    """Return running on the spot, knees up to the hip: the near one, then the far one."""
    near_up = sin(2 * pi * progress) if progress < 0.5 else 0.0
    far_up = -sin(2 * pi * progress) if progress > 0.5 else 0.0
    near_up, far_up = ease(near_up), ease(far_up)
    highest_deg = min(86.0, exercise.knee_deg[1])
    on_toes = foot_on_ball(Point(0, 0), between(2, 18, max(near_up, far_up)))
    hip = hip_above(on_toes.ankle, -0.03, 4)

    def leg(up: float) -> Leg:
        if up == 0:
            return leg_to(hip, on_toes)
        standing = leg_to(hip, on_toes)
        lifted = leg_hanging(hip, highest_deg, highest_deg, 14)
        ankle = standing.foot.ankle.toward(lifted.foot.ankle, up)
        pitch = between(on_toes.pitch_deg, 14, up)
        return leg_to(hip, foot_at_ankle(ankle, pitch, between(0, 14, up)))

    shoulder, head = trunk(hip, 3)
    swing_deg = 38 * (near_up - far_up)
    return Figure(
        body=Body(
            hip,
            shoulder,
            head,
            leg(near_up),
            leg(far_up),
            arm_hanging(shoulder, 4 - swing_deg, 84),
            arm_hanging(shoulder, 4 + swing_deg, 84),
        ),
        props=(),
        muscle=exercise.muscle,
        near_load=between(0.12, 0.55, far_up),
        far_load=between(0.12, 0.55, near_up),
        box=Box(-0.44, -0.05, 0.44, 1.06),
        label=Point(-0.2, 0.3),
    )


def swing_front_back(exercise: Exercise, _motion: Motion | None, progress: float) -> Figure:
    """Return a swing of the near leg from the hip, the far hand on the back of a chair."""
    foot = foot_on_ball(Point(0.04, 0), 0)
    hip = hip_above(foot.ankle, 0, 0)
    forward = -cos(2 * pi * progress)
    thigh_deg = between(-20, 48, (forward + 1) / 2)
    bend = between(34, 8, (forward + 1) / 2) + 16 * (1 - forward**2)
    pitch_deg = (bend - thigh_deg) * 0.8 - 11 * (1 - forward**2)
    near = leg_hanging(hip, thigh_deg, min(bend, exercise.knee_deg[1]), pitch_deg)
    shoulder, head = trunk(hip, between(4, -2, (forward + 1) / 2))
    top = Point(0.24, 0.58)
    return Figure(
        body=Body(
            hip,
            shoulder,
            head,
            near,
            leg_to(hip, foot),
            arm_hanging(shoulder, 4 - 22 * forward, 20),
            arm_to(shoulder, top + Point(0.012, 0.008), -20),
        ),
        props=(Prop(PropKind.CHAIR, (Point(0.46, 0.28), Point(0.23, 0.28), top)),),
        muscle=exercise.muscle,
        near_load=0.2,
        far_load=0.2,
        box=Box(-0.42, -0.05, 0.55, 1.06),
        label=Point(-0.2, 0.12),
    )


def swing_sideways(exercise: Exercise, _motion: Motion | None, progress: float) -> Figure:
    """Return a swing of the right leg across and out, seen from behind, hands at a wall."""
    out = -cos(2 * pi * progress)
    swing_deg = between(-20, 34, (out + 1) / 2)
    span = leg_span(exercise.knee_deg[0])
    standing = _foot_from_behind(Point(-HIP_WIDTH, 0.045), 0, -1)
    far = leg_to(standing.ankle + Point(0, span), standing)
    hip_right = far.hip + Point(2 * HIP_WIDTH, 0.012)
    ankle = hip_right + ray(span, swing_deg - 90)
    near = leg_to(hip_right, _foot_from_behind(ankle, swing_deg, 1))
    hip = far.hip.toward(hip_right, 0.5)
    lean_deg = -3 * (out + 1) / 2
    shoulder = hip + ray(TRUNK, 90 - lean_deg)
    hand = Point(SHOULDER_WIDTH + 0.09, 0.86)
    right = arm_to(shoulder + Point(SHOULDER_WIDTH, 0), hand, 80)
    left = _mirrored(arm_to(_flip(shoulder) + Point(SHOULDER_WIDTH, 0), hand, 80))
    return Figure(
        body=Body(hip, shoulder, shoulder + ray(NECK, 90 - lean_deg / 2), near, far, right, left),
        props=(block(PropKind.WALL, Box(-0.36, 0, 0.36, _WALL_TOP)),),
        muscle=exercise.muscle,
        near_load=0.2,
        far_load=0.2,
        box=Box(-0.45, -0.05, 0.45, 1.1),
        label=Point(-0.14, 0.3),
        view=View.BACK,
    )


def _walking_foot(phase: float, heel_x: float) -> Foot:
    """Return a foot that came down on its heel at a place when its phase was 0."""
    heel = Point(heel_x, 0)
    ball = foot_on_heel(heel, 0).ball
    if phase < HEEL_DOWN:
        return foot_on_heel(heel, between(STRIKE_DEG, 0, ease(phase / HEEL_DOWN)))
    if phase < TOE_OFF:
        share = max(0.0, (phase - HEEL_UP) / (TOE_OFF - HEEL_UP))
        return foot_on_ball(ball, TOE_OFF_DEG * share**2)
    share = (phase - TOE_OFF) / (1 - TOE_OFF)
    start = foot_on_ball(ball, TOE_OFF_DEG).ankle
    end = foot_on_heel(heel + Point(STRIDE, 0), STRIKE_DEG).ankle
    rise = 0.035 * sin(pi * share) * (1 - 0.45 * share)
    ankle = start.toward(end, between(share, ease(share), 0.5)) + Point(0, rise)
    pitch_deg = between(TOE_OFF_DEG, STRIKE_DEG, ease(share * 1.05))
    return foot_at_ankle(ankle, pitch_deg, between(0, pitch_deg, ease(share / 0.7)))


def _push(phase: float) -> float:
    """Return how hard a calf works in walking: most as the heel leaves the ground."""
    share = phase / TOE_OFF
    return 0.12 + 0.43 * sin(pi * share**1.6) if share < 1 else 0.12


def _foot_from_behind(ankle: Point, swing_deg: float, side: int) -> Foot:
    """Return a foot that points away from who looks, turned out a little."""
    heel = ankle + ray(0.045, swing_deg - 90)
    outward = swing_deg if side > 0 else swing_deg + 180
    ball = heel + ray(BACK_FOOT[0], outward)
    return Foot(ankle, heel, ball, ball + ray(BACK_FOOT[1], outward))


def _flip(point: Point) -> Point:
    return Point(-point.x, point.y)


def _mirrored(arm: Arm) -> Arm:
    return Arm(_flip(arm.shoulder), _flip(arm.elbow), _flip(arm.wrist), _flip(arm.tip))
