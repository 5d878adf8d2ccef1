"""Paints what stands around a figure: floor, step, wall, chair, towel, roller and backpack."""

from __future__ import annotations

from math import cos, radians, sin

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from calfcoach.core.body import Point
from calfcoach.core.scene import Box, Figure, Prop, PropKind, View
from calfcoach.media.figure_colors import FigureColors, mix
from calfcoach.media.figure_parts import DEPTH, LINE, outline, round_pen

_NEAREST, _FURTHEST = -0.6, 1.7
"""How deep things are, in depths of the body."""
_CHAIR_THICK = 0.026
_STRAP = 0.014


def paint_floor(painter: QPainter, box: Box, colors: FigureColors) -> None:
    """Paint a strip of floor, a little of it before the feet and behind them."""
    rect = QRectF(box.left, -0.026, box.right - box.left, 0.07)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colors.floor)
    painter.drawRoundedRect(rect, 0.02, 0.02)


def paint_behind(painter: QPainter, figure: Figure, colors: FigureColors) -> None:
    """Paint what the body stands before."""
    for prop in figure.props:
        if prop.kind is PropKind.WALL and figure.view is View.BACK:
            _flat(painter, prop, colors.thing_light)
        elif prop.kind is PropKind.WALL or prop.kind is PropKind.STEP:
            _block(painter, prop, colors)
        elif prop.kind is PropKind.CHAIR:
            _chair(painter, prop, colors)
        elif prop.kind is PropKind.MARK:
            _mark(painter, prop, colors)


def paint_between(painter: QPainter, figure: Figure, colors: FigureColors) -> None:
    """Paint what is between the far side of the body and the near one."""
    for prop in figure.props:
        if prop.kind is PropKind.ROLLER:
            _roller(painter, prop, colors)
        elif prop.kind is PropKind.PACK:
            _pack(painter, prop, colors)


def paint_in_hand(painter: QPainter, figure: Figure, colors: FigureColors) -> None:
    """Paint what the near hand holds, and the pack's strap."""
    for prop in figure.props:
        if prop.kind is PropKind.TOWEL:
            _towel(painter, figure, prop, colors)
        elif prop.kind is PropKind.PACK:
            _strap(painter, figure, colors)


def _flat(painter: QPainter, prop: Prop, color: QColor) -> None:
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(_polygon(prop.points))


def _block(painter: QPainter, prop: Prop, colors: FigureColors) -> None:
    """Paint a block: its back side and its top, then its front."""
    left_low, _, right_high, left_high = prop.points
    near, far = DEPTH * _NEAREST, DEPTH * _FURTHEST
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(mix(colors.thing, colors.thing_light, 0.5))
    painter.drawPolygon(
        _polygon([left_low + near, left_high + near, left_high + far, left_low + far])
    )
    painter.setBrush(colors.thing_light)
    painter.drawPolygon(
        _polygon([left_high + near, right_high + near, right_high + far, left_high + far])
    )
    painter.setBrush(colors.thing)
    painter.drawPolygon(_polygon([point + near for point in prop.points]))


def _chair(painter: QPainter, prop: Prop, colors: FigureColors) -> None:
    """Paint a chair: legs and back on both sides, the seat between them."""
    front, back, top = prop.points
    near, far = DEPTH * _NEAREST, DEPTH * _FURTHEST
    inward = 0.014 if front.x > back.x else -0.014
    for depth, color in ((far, mix(colors.thing, colors.thing_light, 0.5)), (near, colors.thing)):
        painter.setPen(round_pen(color, 0.022))
        painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
        for end in (front + Point(-inward, 0), back):
            foot = Point(end.x, 0.011) + depth
            painter.drawLine(_at(end + depth), _at(foot))
        painter.drawLine(_at(back + depth), _at(top + depth))
        if depth is far:
            painter.setPen(QtCore.Qt.PenStyle.NoPen)
            painter.setBrush(colors.thing_light)
            rail = top + (back - top) * 0.28
            painter.drawPolygon(_polygon([top + near, top + far, rail + far, rail + near]))
            painter.drawPolygon(_polygon([front + near, front + far, back + far, back + near]))
    low = Point(0, -_CHAIR_THICK)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colors.thing)
    painter.drawPolygon(
        _polygon([front + near, back + near, back + near + low, front + near + low])
    )


def _mark(painter: QPainter, prop: Prop, colors: FigureColors) -> None:
    painter.setPen(round_pen(colors.thing, 0.008))
    place = prop.points[0]
    painter.drawLine(_at(place + DEPTH * _NEAREST), _at(place + DEPTH * _FURTHEST))


def _roller(painter: QPainter, prop: Prop, colors: FigureColors) -> None:
    """Paint a roller with spokes, so that it is seen to turn."""
    middle, radius = prop.points[0], prop.radius
    painter.setPen(outline(colors))
    painter.setBrush(colors.thing)
    far = middle + DEPTH
    painter.drawEllipse(_at(far), radius, radius)
    painter.setBrush(colors.thing_light)
    painter.drawEllipse(_at(middle), radius, radius)
    painter.setPen(round_pen(colors.line, LINE * 1.6))
    for spoke in range(3):
        turn = radians(prop.turned_deg + spoke * 60)
        reach = Point(cos(turn), sin(turn)) * (radius * 0.72)
        painter.drawLine(_at(middle - reach), _at(middle + reach))


def _pack(painter: QPainter, prop: Prop, colors: FigureColors) -> None:
    low_front, high_front, high_back, low_back = prop.points
    path = QPainterPath(_at(low_front))
    path.lineTo(_at(high_front))
    for corner, end in (
        (high_back + (high_back - low_back) * 0.16, high_back.toward(low_back, 0.25)),
        (low_back, low_back.toward(low_front, 0.5)),
    ):
        path.quadTo(_at(corner), _at(end))
    path.closeSubpath()
    painter.setPen(outline(colors))
    painter.setBrush(colors.pack)
    painter.drawPath(path)
    painter.setPen(round_pen(colors.line, LINE * 1.4))
    painter.drawLine(
        _at(low_front.toward(high_front, 0.45)),
        _at(low_back.toward(high_back, 0.45)),
    )


def _strap(painter: QPainter, figure: Figure, colors: FigureColors) -> None:
    """Paint a strap from the shoulder round the chest to the pack."""
    hip, shoulder = figure.body.hip, figure.body.shoulder
    up = shoulder - hip
    ahead = Point(up.y, -up.x)
    path = QPainterPath(_at(hip + up * 0.98 - ahead * 0.17))
    path.cubicTo(
        _at(hip + up * 1.12 + ahead * 0.12),
        _at(hip + up * 0.82 + ahead * 0.34),
        _at(hip + up * 0.42 - ahead * 0.16),
    )
    for color, width in ((colors.line, _STRAP + 2 * LINE), (colors.pack, _STRAP)):
        painter.strokePath(path, round_pen(color, width))


def _towel(painter: QPainter, figure: Figure, prop: Prop, colors: FigureColors) -> None:
    """Paint a towel from the hands round the ball of the foot."""
    hands, ball = prop.points
    foot = figure.body.near_leg.foot
    along = (foot.ball - foot.heel) * (1 / foot.heel.to(foot.ball))
    above = Point(-along.y, along.x)
    path = QPainterPath(_at(hands))
    path.lineTo(_at(ball + above * 0.036 - along * 0.006))
    path.moveTo(_at(hands))
    path.lineTo(_at(ball + along * 0.024 + above * 0.032))
    path.quadTo(_at(ball + along * 0.03 - above * 0.012), _at(ball - above * 0.009))
    for color, width in ((colors.line, 0.018 + 2 * LINE), (colors.sole, 0.018)):
        painter.strokePath(path, round_pen(color, width))


def _polygon(points: list[Point] | tuple[Point, ...]) -> QPolygonF:
    return QPolygonF([_at(point) for point in points])


def _at(point: Point) -> QPointF:
    return QPointF(point.x, point.y)
