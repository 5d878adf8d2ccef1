"""Outlines of the parts of a body: tapered limbs, a foot, a trunk, a head and the calf muscles."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, degrees

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

from calfcoach.core.body import HEAD, Arm, Foot, Leg, Point

Profile = Sequence[tuple[float, float, float]]
"""Half widths along a segment: share of its length, width ahead, width behind; body heights."""

THIGH: Profile = (
    (-0.04, 0.050, 0.056), (0.2, 0.060, 0.062), (0.5, 0.055, 0.052), (0.8, 0.042, 0.039),
    (1.0, 0.036, 0.033), (1.07, 0.026, 0.024),
)  # fmt: skip
SHANK: Profile = (
    (-0.06, 0.025, 0.024), (0.05, 0.034, 0.035), (0.18, 0.031, 0.044), (0.34, 0.029, 0.049),
    (0.52, 0.027, 0.039), (0.75, 0.022, 0.023), (0.92, 0.020, 0.017), (1.03, 0.020, 0.018),
)  # fmt: skip
LEG_OF_SHORTS: Profile = (
    (-0.2, 0.030, 0.036), (-0.06, 0.054, 0.064), (0.12, 0.065, 0.070), (0.35, 0.066, 0.066),
    (0.53, 0.064, 0.062),
)  # fmt: skip
UPPER_ARM: Profile = ((-0.1, 0.026, 0.028), (0.15, 0.034, 0.034), (0.6, 0.029, 0.029),
                      (1.08, 0.021, 0.021))  # fmt: skip
SLEEVE: Profile = ((-0.16, 0.028, 0.030), (0.1, 0.040, 0.040), (0.52, 0.039, 0.038))
FOREARM: Profile = ((-0.08, 0.020, 0.020), (0.2, 0.026, 0.025), (0.7, 0.019, 0.019),
                    (1.06, 0.014, 0.014))  # fmt: skip
HAND: Profile = ((-0.2, 0.012, 0.012), (0.3, 0.017, 0.016), (0.75, 0.014, 0.014),
                 (1.05, 0.006, 0.006))  # fmt: skip
SHIRT: Profile = (
    (0.06, 0.056, 0.060), (0.3, 0.056, 0.052), (0.62, 0.066, 0.062), (0.86, 0.058, 0.064),
    (1.02, 0.036, 0.046), (1.09, 0.014, 0.024),
)  # fmt: skip
HIPS: Profile = ((-0.2, 0.046, 0.056), (-0.05, 0.062, 0.072), (0.16, 0.060, 0.062))
NECK: Profile = ((-0.1, 0.026, 0.032), (0.4, 0.024, 0.028), (0.8, 0.024, 0.028))
Edges = tuple[Sequence[tuple[float, float]], Sequence[tuple[float, float]]]
"""Down a muscle's outer edge and up its inner one: share of the shank, how far ahead."""
GASTROCNEMIUS: Edges = (
    ((-0.12, -0.020), (0.0, -0.029), (0.18, -0.039), (0.34, -0.044), (0.5, -0.036), (0.68, -0.022),
     (0.92, -0.014)),
    ((0.72, -0.016), (0.55, -0.018), (0.45, -0.009), (0.32, -0.002), (0.15, -0.008), (0.0, -0.015)),
)  # fmt: skip
SOLEUS: Edges = (
    ((0.14, -0.010), (0.24, -0.022), (0.4, -0.033), (0.54, -0.033), (0.68, -0.024), (0.84, -0.016),
     (0.95, -0.012)),
    ((0.84, -0.008), (0.68, -0.003), (0.52, 0.005), (0.36, 0.005), (0.22, -0.001)),
)  # fmt: skip


def limb(start: Point, end: Point, profile: Profile) -> QPainterPath:
    """Return the outline of a segment; ahead is to the left of start to end."""
    along_x, along_y = end.x - start.x, end.y - start.y
    length = start.to(end)
    aside_x, aside_y = -along_y / length, along_x / length
    ahead = [
        (start.x + along_x * share + aside_x * width, start.y + along_y * share + aside_y * width)
        for share, width, _ in profile
    ]
    behind = [
        (start.x + along_x * share - aside_x * width, start.y + along_y * share - aside_y * width)
        for share, _, width in reversed(profile)
    ]
    return _curve([*ahead, *behind])


def trunk(hip: Point, shoulder: Point, profile: Profile) -> QPainterPath:
    """Return an outline along a trunk, which has its front to the right of hip to shoulder."""
    return limb(hip, shoulder, [(share, back, front) for share, front, back in profile])


def smooth(points: Sequence[Point]) -> QPainterPath:
    """Return a closed curve through points."""
    return _curve([(point.x, point.y) for point in points])


def _curve(points: Sequence[tuple[float, float]]) -> QPainterPath:
    """Return a closed curve through points, by Catmull and Rom."""
    path = QPainterPath(QPointF(*points[0]))
    count = len(points)
    for place, (x, y) in enumerate(points):
        before_x, before_y = points[place - 1]
        end_x, end_y = points[(place + 1) % count]
        after_x, after_y = points[(place + 2) % count]
        path.cubicTo(
            x + (end_x - before_x) / 6,
            y + (end_y - before_y) / 6,
            end_x - (after_x - x) / 6,
            end_y - (after_y - y) / 6,
            end_x,
            end_y,
        )
    return path


def shoe(foot: Foot) -> QPainterPath:
    """Return a shoe; its underside runs through heel, ball and toe."""
    rear, front = _frame(foot.heel, foot.ball), _frame(foot.ball, foot.toe)
    upper = [
        rear.map(QPointF(-0.012, 0.018)), rear.map(QPointF(-0.008, 0.052)),
        rear.map(QPointF(0.006, 0.066)), rear.map(QPointF(0.056, 0.064)),
        rear.map(QPointF(0.080, 0.046)), rear.map(QPointF(0.108, 0.034)),
        front.map(QPointF(0.032, 0.026)), front.map(QPointF(0.056, 0.016)),
    ]  # fmt: skip
    path = QPainterPath(QPointF(foot.heel.x, foot.heel.y))
    path.quadTo(rear.map(QPointF(-0.012, 0.001)), upper[0])
    for place in range(len(upper) - 1):
        middle = (upper[place] + upper[place + 1]) / 2
        path.quadTo(upper[place], middle)
    path.quadTo(front.map(QPointF(0.064, 0.010)), front.map(QPointF(0.057, 0.001)))
    path.lineTo(foot.toe.x, foot.toe.y)
    path.lineTo(foot.ball.x, foot.ball.y)
    path.closeSubpath()
    return path


def sole(foot: Foot) -> QPainterPath:
    """Return the pale band under a shoe."""
    rear, front = _frame(foot.heel, foot.ball), _frame(foot.ball, foot.toe)
    path = QPainterPath(QPointF(foot.heel.x, foot.heel.y))
    path.lineTo(foot.ball.x, foot.ball.y)
    path.lineTo(foot.toe.x, foot.toe.y)
    path.lineTo(front.map(QPointF(0.061, 0.009)))
    path.lineTo((rear.map(QPointF(0.108, 0.012)) + front.map(QPointF(0.0, 0.012))) / 2)
    path.lineTo(rear.map(QPointF(-0.012, 0.016)))
    path.quadTo(rear.map(QPointF(-0.012, 0.001)), QPointF(foot.heel.x, foot.heel.y))
    return path


def hand(arm: Arm) -> QPainterPath:
    """Return a hand with its fingers together."""
    return limb(arm.wrist, arm.tip, HAND)


def head(shoulder: Point, middle: Point) -> tuple[QPainterPath, QPainterPath]:
    """Return a head that looks forward, and its hair."""
    frame = _frame(middle, middle + (middle - shoulder))
    frame.rotate(-90)
    face = QPainterPath()
    face.addEllipse(QRectF(-HEAD * 0.86, -HEAD, HEAD * 1.72, HEAD * 2))
    nose = QPainterPath(QPointF(HEAD * 0.78, HEAD * 0.3))
    nose.quadTo(QPointF(HEAD * 1.12, -HEAD * 0.2), QPointF(HEAD * 0.7, -HEAD * 0.3))
    hair = QPainterPath(QPointF(HEAD * 0.66, HEAD * 0.62))
    hair.cubicTo(HEAD * 0.4, HEAD * 1.25, -HEAD * 1.05, HEAD * 1.2, -HEAD * 0.92, -HEAD * 0.1)
    hair.quadTo(-HEAD * 0.86, -HEAD * 0.42, -HEAD * 0.62, -HEAD * 0.5)
    hair.cubicTo(-HEAD * 0.42, HEAD * 0.2, -HEAD * 0.1, HEAD * 0.42, HEAD * 0.66, HEAD * 0.62)
    return frame.map(face.united(nose)), frame.map(hair)


def ear(shoulder: Point, middle: Point) -> QPainterPath:
    """Return the ear of a head that looks forward."""
    frame = _frame(middle, middle + (middle - shoulder))
    frame.rotate(-90)
    path = QPainterPath()
    path.addEllipse(QPointF(-HEAD * 0.14, -HEAD * 0.16), HEAD * 0.13, HEAD * 0.22)
    return frame.map(path)


def muscle(leg: Leg, edges: Edges, load: float) -> QPainterPath:
    """Return a calf muscle, a little thicker the harder it works; above the knee it bends along."""
    outer, inner = edges
    thicker = 1 + 0.12 * load
    return smooth(
        [
            *(_on_shank(leg, share, aside * (thicker if -0.05 < share < 0.7 else 1))
              for share, aside in outer),
            *(_on_shank(leg, share, aside) for share, aside in inner),
        ]
    )  # fmt: skip


def muscle_belly(leg: Leg, edges: Edges) -> Point:
    """Return the middle of a muscle's thickest part."""
    return _on_shank(leg, *edges[0][3]).toward(_on_shank(leg, *edges[1][2]), 0.4)


def _on_shank(leg: Leg, share: float, aside: float) -> Point:
    """Return a place by its share of the shank, negative for the thigh, and how far ahead it is."""
    start, end = (leg.knee, leg.foot.ankle) if share >= 0 else (leg.hip, leg.knee)
    axis = (end - start) * (1 / start.to(end))
    along = leg.knee.to(leg.foot.ankle) * share
    return leg.knee + axis * along + Point(-axis.y, axis.x) * aside


def _frame(start: Point, end: Point) -> QTransform:
    """Return the frame at a point that has x toward another one."""
    frame = QTransform.fromTranslate(start.x, start.y)
    return frame.rotate(degrees(atan2(end.y - start.y, end.x - start.x)))
