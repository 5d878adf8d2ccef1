"""Paints what stands around a figure: floor, step, wall, chair, towel, roller and backpack."""

from __future__ import annotations

from math import cos, radians, sin

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from calfcoach.core.body import Point
from calfcoach.core.scene import Box, Figure, Prop, PropKind, View
from calfcoach.media.figure_colors import mix
from calfcoach.media.figure_parts import DEPTH, LINE, Canvas, at, disk

_NEAR, _FAR = DEPTH * -0.6, DEPTH * 1.7
"""How deep things are."""
_CHAIR_THICK = 0.026
_STRAP, _TOWEL = 0.014, 0.018


def paint_floor(canvas: Canvas, box: Box) -> None:
    """Paint a strip of floor, a little of it before the feet and behind them."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(box.left, -0.026, box.right - box.left, 0.07), 0.02, 0.02)
    canvas.fill(path, canvas.colors.floor)


def paint_behind(canvas: Canvas, figure: Figure) -> None:
    """Paint what the body stands before."""
    for prop in figure.props:
        if prop.kind is PropKind.WALL and figure.view is View.BACK:
            canvas.polygon(prop.points, canvas.colors.thing_light)
        elif prop.kind is PropKind.WALL or prop.kind is PropKind.STEP:
            _block(canvas, prop)
        elif prop.kind is PropKind.CHAIR:
            _chair(canvas, prop)
        elif prop.kind is PropKind.MARK:
            place = prop.points[0]
            canvas.line(place + _NEAR, place + _FAR, canvas.colors.thing, 0.008)


def paint_between(canvas: Canvas, figure: Figure) -> None:
    """Paint what is between the far side of the body and the near one."""
    for prop in figure.props:
        if prop.kind is PropKind.ROLLER:
            _roller(canvas, prop)
        elif prop.kind is PropKind.PACK:
            _pack(canvas, prop)


def paint_in_hand(canvas: Canvas, figure: Figure) -> None:
    """Paint what the near hand holds, and the pack's strap."""
    for prop in figure.props:
        if prop.kind is PropKind.TOWEL:
            _towel(canvas, figure, prop)
        elif prop.kind is PropKind.PACK:
            _strap(canvas, figure)


def _block(canvas: Canvas, prop: Prop) -> None:
    """Paint a block: its back side and its top, then its front."""
    colors = canvas.colors
    low, _, far_high, high = prop.points
    side = mix(colors.thing, colors.thing_light, 0.5)
    canvas.polygon([low + _NEAR, high + _NEAR, high + _FAR, low + _FAR], side)
    top = [high + _NEAR, far_high + _NEAR, far_high + _FAR, high + _FAR]
    canvas.polygon(top, colors.thing_light)
    canvas.polygon([point + _NEAR for point in prop.points], colors.thing)


def _chair(canvas: Canvas, prop: Prop) -> None:
    """Paint a chair: legs and back on both sides, the seat between them."""
    colors = canvas.colors
    front, back, top = prop.points
    inward = Point(-0.014 if front.x > back.x else 0.014, 0)
    for depth, color in ((_FAR, mix(colors.thing, colors.thing_light, 0.5)), (_NEAR, colors.thing)):
        for end in (front + inward, back):
            canvas.line(end + depth, Point(end.x, 0.011) + depth, color, 0.022)
        canvas.line(back + depth, top + depth, color, 0.022)
        if depth is _FAR:
            rail = top.toward(back, 0.28)
            canvas.polygon([top + _NEAR, top + _FAR, rail + _FAR, rail + _NEAR], colors.thing_light)
            seat = [front + _NEAR, front + _FAR, back + _FAR, back + _NEAR]
            canvas.polygon(seat, colors.thing_light)
    edge = Point(0, -_CHAIR_THICK) + _NEAR
    canvas.polygon([front + _NEAR, back + _NEAR, back + edge, front + edge], colors.thing)


def _roller(canvas: Canvas, prop: Prop) -> None:
    """Paint a roller with spokes, so that it is seen to turn."""
    colors = canvas.colors
    middle, radius = prop.points[0], prop.radius
    canvas.parts([(disk(middle + DEPTH, radius), colors.thing)])
    canvas.parts([(disk(middle, radius), colors.thing_light)])
    for spoke in range(3):
        turn = radians(prop.turned_deg + spoke * 60)
        reach = Point(cos(turn), sin(turn)) * (radius * 0.72)
        canvas.line(middle - reach, middle + reach, colors.line, LINE * 1.6)


def _pack(canvas: Canvas, prop: Prop) -> None:
    low_front, high_front, high_back, low_back = prop.points
    path = QPainterPath(at(low_front))
    path.lineTo(at(high_front))
    corner = high_back + (high_back - low_back) * 0.16
    path.quadTo(at(corner), at(high_back.toward(low_back, 0.25)))
    path.quadTo(at(low_back), at(low_back.toward(low_front, 0.5)))
    path.closeSubpath()
    canvas.parts([(path, canvas.colors.pack)])
    seam = low_front.toward(high_front, 0.45), low_back.toward(high_back, 0.45)
    canvas.line(*seam, canvas.colors.line, LINE * 1.4)


def _strap(canvas: Canvas, figure: Figure) -> None:
    """Paint a strap from the shoulder round the chest to the pack."""
    hip, shoulder = figure.body.hip, figure.body.shoulder
    up = shoulder - hip
    ahead = Point(up.y, -up.x)
    path = QPainterPath(at(hip + up * 0.98 - ahead * 0.17))
    path.cubicTo(
        at(hip + up * 1.12 + ahead * 0.12),
        at(hip + up * 0.82 + ahead * 0.34),
        at(hip + up * 0.42 - ahead * 0.16),
    )
    canvas.band(path, canvas.colors.pack, _STRAP)


def _towel(canvas: Canvas, figure: Figure, prop: Prop) -> None:
    """Paint a towel from the hands round the ball of the foot."""
    hands, ball = prop.points
    foot = figure.body.near_leg.foot
    along = (foot.ball - foot.heel) * (1 / foot.heel.to(foot.ball))
    above = Point(-along.y, along.x)
    path = QPainterPath(at(hands))
    path.lineTo(at(ball + above * 0.036 - along * 0.006))
    path.moveTo(at(hands))
    path.lineTo(at(ball + along * 0.024 + above * 0.032))
    path.quadTo(at(ball + along * 0.03 - above * 0.012), at(ball - above * 0.009))
    canvas.band(path, canvas.colors.sole, _TOWEL)
