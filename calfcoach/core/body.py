"""A body of rigid segments: their lengths, and joints found from where hands and feet are.

Lengths are in body heights, points in a frame of x forward (the way the body looks) and y up, with
the floor at y = 0. Angles are in degrees. A foot's pitch is how far its heel is turned up.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import acos, atan2, cos, degrees, hypot, radians, sin, sqrt

THIGH = 0.245
SHANK = 0.246
TRUNK = 0.288
NECK = 0.112
"""From the shoulders to the middle of the head."""
HEAD = 0.064
"""The head's radius."""
UPPER_ARM = 0.170
FOREARM = 0.150
HAND = 0.055
HEEL_TO_BALL = 0.108
TOES = 0.057
ANKLE_AHEAD, ANKLE_ABOVE = 0.036, 0.045
"""Where the ankle is above a flat sole, from the back of the heel."""


@dataclass(frozen=True, slots=True)
class Point:
    """A place in the figure's plane, in body heights."""

    x: float
    y: float

    def __add__(self, other: Point) -> Point:
        return Point(self.x + other.x, self.y + other.y)

    def __sub__(self, other: Point) -> Point:
        return Point(self.x - other.x, self.y - other.y)

    def __mul__(self, factor: float) -> Point:
        return Point(self.x * factor, self.y * factor)

    def to(self, other: Point) -> float:
        """Return the distance to another point."""
        return hypot(other.x - self.x, other.y - self.y)

    def toward(self, other: Point, share: float) -> Point:
        """Return the point that lies a share of the way to another."""
        return self + (other - self) * share


@dataclass(frozen=True, slots=True)
class Foot:
    """A foot; the sole runs from heel to ball to toe, and bends at the ball alone."""

    ankle: Point
    heel: Point
    ball: Point
    toe: Point

    @property
    def pitch_deg(self) -> float:
        """How far the heel is turned up."""
        return degrees(atan2(self.heel.y - self.ball.y, self.ball.x - self.heel.x))


@dataclass(frozen=True, slots=True)
class Leg:
    """A leg from the hip down."""

    hip: Point
    knee: Point
    foot: Foot

    @property
    def knee_deg(self) -> float:
        """How far the knee is bent; 0 is straight, and below 0 would be the wrong way."""
        thigh, shank = self.knee - self.hip, self.foot.ankle - self.knee
        cross = thigh.x * shank.y - thigh.y * shank.x
        return degrees(atan2(-cross, thigh.x * shank.x + thigh.y * shank.y))


@dataclass(frozen=True, slots=True)
class Arm:
    """An arm from the shoulder to the finger tips."""

    shoulder: Point
    elbow: Point
    wrist: Point
    tip: Point


@dataclass(frozen=True, slots=True)
class Body:
    """A whole body. The near leg is the one that works, where only one does."""

    hip: Point
    shoulder: Point
    head: Point
    near_leg: Leg
    far_leg: Leg
    near_arm: Arm
    far_arm: Arm

    def points(self) -> Iterator[Point]:
        """Yield every joint and tip."""
        yield from (self.hip, self.shoulder, self.head)
        for leg in (self.near_leg, self.far_leg):
            yield from (leg.hip, leg.knee, leg.foot.ankle, leg.foot.heel, leg.foot.ball)
            yield leg.foot.toe
        for arm in (self.near_arm, self.far_arm):
            yield from (arm.shoulder, arm.elbow, arm.wrist, arm.tip)


def ray(length: float, angle_deg: float) -> Point:
    """Return the vector of a length and a direction: 0 is forward, 90 up."""
    return Point(length * cos(radians(angle_deg)), length * sin(radians(angle_deg)))


def foot_on_ball(ball: Point, pitch_deg: float, toe_down_deg: float = 0.0) -> Foot:
    """Return the foot whose ball is at a point; its toes lie flat unless turned down."""
    heel = ball - ray(HEEL_TO_BALL, -pitch_deg)
    return Foot(
        ankle=heel + ray(ANKLE_AHEAD, -pitch_deg) + ray(ANKLE_ABOVE, 90 - pitch_deg),
        heel=heel,
        ball=ball,
        toe=ball + ray(TOES, -toe_down_deg),
    )


def foot_on_heel(heel: Point, pitch_deg: float) -> Foot:
    """Return the foot whose heel is at a point, with straight toes."""
    return foot_on_ball(heel + ray(HEEL_TO_BALL, -pitch_deg), pitch_deg, pitch_deg)


def foot_at_ankle(ankle: Point, pitch_deg: float, toe_down_deg: float | None = None) -> Foot:
    """Return the foot that hangs from an ankle; its toes are straight unless told."""
    heel = ankle - ray(ANKLE_AHEAD, -pitch_deg) - ray(ANKLE_ABOVE, 90 - pitch_deg)
    toe_down_deg = pitch_deg if toe_down_deg is None else toe_down_deg
    return foot_on_ball(heel + ray(HEEL_TO_BALL, -pitch_deg), pitch_deg, toe_down_deg)


def leg_span(knee_deg: float) -> float:
    """Return how far the hip is from the ankle at a bend of the knee."""
    return sqrt(THIGH**2 + SHANK**2 + 2 * THIGH * SHANK * cos(radians(knee_deg)))


def hip_above(ankle: Point, hip_x: float, knee_deg: float) -> Point:
    """Return the hip that stands over an ankle with the knee bent so."""
    return Point(hip_x, ankle.y + sqrt(leg_span(knee_deg) ** 2 - (hip_x - ankle.x) ** 2))


def leg_to(hip: Point, foot: Foot) -> Leg:
    """Return the leg between a hip and a foot.

    Raises:
        ValueError: The leg is too short.
    """
    return Leg(hip, _joint(hip, foot.ankle, THIGH, SHANK, turn=1), foot)


def leg_hanging(
    hip: Point,
    thigh_deg: float,
    knee_deg: float,
    pitch_deg: float,
    toe_down_deg: float | None = None,
) -> Leg:
    """Return the leg by its angles; a thigh at 0 points straight down, and forward at 90."""
    knee = hip + ray(THIGH, thigh_deg - 90)
    ankle = knee + ray(SHANK, thigh_deg - knee_deg - 90)
    return Leg(hip, knee, foot_at_ankle(ankle, pitch_deg, toe_down_deg))


def arm_to(shoulder: Point, tip: Point, hand_deg: float) -> Arm:
    """Return the arm whose finger tips touch a point, the hand pointing that way.

    Raises:
        ValueError: The arm is too short.
    """
    wrist = tip - ray(HAND, hand_deg)
    return Arm(shoulder, _joint(shoulder, wrist, UPPER_ARM, FOREARM, turn=-1), wrist, tip)


def arm_hanging(shoulder: Point, upper_deg: float, elbow_deg: float) -> Arm:
    """Return the arm by its angles; an upper arm at 0 hangs straight down, and is ahead at 90."""
    elbow = shoulder + ray(UPPER_ARM, upper_deg - 90)
    wrist = elbow + ray(FOREARM, upper_deg + elbow_deg - 90)
    return Arm(shoulder, elbow, wrist, wrist + ray(HAND, upper_deg + elbow_deg - 85))


def trunk(hip: Point, lean_deg: float, nod_deg: float = 0.0) -> tuple[Point, Point]:
    """Return shoulder and head of a trunk that leans forward; the head leans half as far."""
    shoulder = hip + ray(TRUNK, 90 - lean_deg)
    return shoulder, shoulder + ray(NECK, 90 - lean_deg / 2 - nod_deg)


def _joint(start: Point, end: Point, first: float, second: float, *, turn: int) -> Point:
    """Return where two segments meet; to the left of start to end for a turn of 1."""
    apart = start.to(end)
    if not abs(first - second) < apart <= (first + second) * (1 + 1e-9):
        raise ValueError(f"no joint: {apart:.4f} apart, segments of {first} and {second}")
    share = min(1.0, (first**2 + apart**2 - second**2) / (2 * first * apart))
    direction = degrees(atan2(end.y - start.y, end.x - start.x))
    return start + ray(first, direction + turn * degrees(acos(share)))
