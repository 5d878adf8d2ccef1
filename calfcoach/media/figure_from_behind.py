"""Paints a figure that is seen from behind, with both legs side by side."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from calfcoach.core.body import HEAD, Arm, Leg, Point
from calfcoach.core.scene import Figure
from calfcoach.media import limb_shapes as shapes
from calfcoach.media.figure_colors import mix
from calfcoach.media.figure_parts import QUIET, Canvas

_SHANK: shapes.Profile = (
    (-0.06, 0.026, 0.026), (0.06, 0.034, 0.034), (0.3, 0.042, 0.042), (0.5, 0.036, 0.036),
    (0.78, 0.021, 0.021), (1.0, 0.018, 0.018),
)  # fmt: skip
_CALF: shapes.Edges = (
    ((-0.02, -0.014), (0.16, -0.028), (0.32, -0.033), (0.48, -0.026), (0.6, -0.008)),
    ((0.66, 0.006), (0.52, 0.028), (0.34, 0.034), (0.16, 0.028), (-0.02, 0.014)),
)
"""Both heads of the calf muscle."""


def paint_from_behind(canvas: Canvas, figure: Figure) -> None:
    """Paint a body that faces away: the arms and the leg that swings go before it."""
    body, colors = figure.body, canvas.colors
    for arm in (body.near_arm, body.far_arm):
        _paint_arm(canvas, arm)
    canvas.parts([(shapes.limb(body.shoulder, body.head, shapes.NECK), colors.skin)])
    _paint_leg(canvas, body.near_leg, figure.near_load)
    _paint_leg(canvas, body.far_leg, figure.far_load)
    canvas.parts([(_trunk(figure), colors.shirt)])
    canvas.parts([(_hips(figure), colors.shorts)])
    middle = QPointF(body.head.x, body.head.y)
    skull = QPainterPath()
    skull.addEllipse(middle, HEAD * 0.86, HEAD)
    ears = QPainterPath()
    for side in (-1, 1):
        ears.addEllipse(middle + QPointF(side * HEAD * 0.86, -0.006), 0.009, 0.015)
    canvas.parts([(ears, colors.skin), (skull, colors.hair)])


def _paint_leg(canvas: Canvas, leg: Leg, load: float) -> None:
    colors = canvas.colors
    limb = [
        (shapes.limb(leg.hip, leg.knee, shapes.THIGH), colors.skin),
        (shapes.limb(leg.knee, leg.foot.ankle, _SHANK), colors.skin),
    ]
    canvas.parts(limb)
    shown = mix(colors.skin, colors.gastrocnemius, QUIET + (1 - QUIET) * load)
    canvas.parts([(shapes.muscle(leg, _CALF, load), shown)])
    down = (leg.foot.heel - leg.foot.ankle) * (1 / leg.foot.heel.to(leg.foot.ankle))
    outward = (
        Point(-down.y, down.x) if leg.foot.ball.x > leg.foot.heel.x else Point(down.y, -down.x)
    )
    heel = leg.foot.heel
    shoe = [
        heel - outward * 0.022, heel - down * 0.04 - outward * 0.024,
        heel - down * 0.066 - outward * 0.016, heel - down * 0.066 + outward * 0.018,
        heel - down * 0.036 + outward * 0.028, leg.foot.toe - down * 0.016 + outward * 0.006,
        leg.foot.toe,
    ]  # fmt: skip
    path = QPainterPath(QPointF(shoe[0].x, shoe[0].y))
    for corner, after in zip(shoe[1:], [*shoe[2:], shoe[0]], strict=True):
        end = corner.toward(after, 0.5) if after is not shoe[0] else corner
        path.quadTo(QPointF(corner.x, corner.y), QPointF(end.x, end.y))
    path.closeSubpath()
    canvas.parts([(path, colors.shoe)])
    leg_of_shorts = shapes.limb(leg.hip, leg.knee, shapes.LEG_OF_SHORTS)
    canvas.parts([(leg_of_shorts, colors.shorts)])


def _paint_arm(canvas: Canvas, arm: Arm) -> None:
    colors = canvas.colors
    limb = [
        (shapes.limb(arm.elbow, arm.wrist, shapes.FOREARM), colors.skin),
        (shapes.hand(arm), colors.skin),
        (shapes.limb(arm.shoulder, arm.elbow, shapes.UPPER_ARM), colors.skin),
    ]
    canvas.parts(limb)
    sleeve = shapes.limb(arm.shoulder, arm.elbow, shapes.SLEEVE)
    canvas.parts([(sleeve, colors.shirt)])


def _trunk(figure: Figure) -> QPainterPath:
    """Return the back of a shirt, from the waist to the shoulders."""
    body = figure.body
    up = (body.shoulder - body.hip) * (1 / body.hip.to(body.shoulder))
    right = Point(up.y, -up.x)
    sides = [
        (0.04, 0.088),
        (0.12, 0.082),
        (0.2, 0.1),
        (0.262, 0.116),
        (0.296, 0.098),
        (0.318, 0.03),
    ]
    points = [body.hip + up * height + right * half for height, half in sides]
    points += [body.hip + up * height - right * half for height, half in reversed(sides)]
    return shapes.smooth(points)


def _hips(figure: Figure) -> QPainterPath:
    """Return the seat of the shorts; it tilts with the hips."""
    body = figure.body
    across = body.near_leg.hip - body.far_leg.hip
    right = across * (1 / body.near_leg.hip.to(body.far_leg.hip))
    up = Point(-right.y, right.x)
    sides = [(-0.055, 0.1), (0.0, 0.108), (0.055, 0.094), (0.075, 0.08)]
    points = [body.hip + up * height + right * half for height, half in sides]
    points += [body.hip + up * height - right * half for height, half in reversed(sides)]
    return shapes.smooth(points)
