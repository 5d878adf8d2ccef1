"""Shapes of a figure with one line around those that grow together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from calfcoach.core.body import Point
from calfcoach.media.figure_colors import FigureColors

DEPTH = Point(-0.030, 0.015)
"""How far the far side of the body is moved in the picture: to the back and up."""
LINE = 0.0036
"""How wide outlines are, in body heights."""
QUIET = 0.22
"""How much of its color a muscle shows that rests."""
Part = tuple[QPainterPath, QColor]


def outline(colors: FigureColors, width: float = LINE) -> QPen:
    """Return the pen around a shape."""
    return round_pen(colors.line, width)


def round_pen(color: QColor, width: float) -> QPen:
    """Return a pen with round ends and corners."""
    return QPen(
        color,
        width,
        QtCore.Qt.PenStyle.SolidLine,
        QtCore.Qt.PenCapStyle.RoundCap,
        QtCore.Qt.PenJoinStyle.RoundJoin,
    )


def paint_parts(painter: QPainter, parts: Sequence[Part], colors: FigureColors) -> None:
    """Paint shapes that grow together, with one line around all of them."""
    painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
    painter.setPen(outline(colors, 2 * LINE))
    for path, _ in parts:
        painter.drawPath(path)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    for path, color in parts:
        painter.setBrush(color)
        painter.drawPath(path)
