"""Where the parts of a figure are painted: shapes in body heights, mapped to the device."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6 import QtCore
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from calfcoach.core.body import Point
from calfcoach.media.figure_colors import FigureColors

DEPTH = Point(-0.030, 0.015)
"""How far the far side of the body is moved in the picture: to the back and up."""
LINE = 0.0036
"""How wide outlines are, in body heights."""
QUIET = 0.22
"""How much of its color a muscle shows that rests."""
Part = tuple[QPainterPath, QColor]


@dataclass(frozen=True, slots=True)
class Canvas:
    """A painter and the way to it. All places and widths are in body heights.

    Shapes are mapped before they are painted: Qt cuts curves of a painter that enlarges hundreds of
    times into ten times as many pieces.

    Attributes:
        painter: In the device's coordinates.
        frame: From body heights to them.
        colors: What to paint with.
    """

    painter: QPainter
    frame: QTransform
    colors: FigureColors

    def moved(self, offset: Point) -> Canvas:
        """Return the canvas that paints everything elsewhere."""
        return replace(self, frame=QTransform(self.frame).translate(offset.x, offset.y))

    def parts(self, parts: Sequence[Part]) -> None:
        """Paint shapes that grow together, with one line around all of them."""
        mapped = [(self.frame.map(path), color) for path, color in parts]
        self.painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
        self.painter.setPen(self._pen(self.colors.line, 2 * LINE))
        for path, _ in mapped:
            self.painter.drawPath(path)
        self.painter.setPen(QtCore.Qt.PenStyle.NoPen)
        for path, color in mapped:
            self.painter.setBrush(color)
            self.painter.drawPath(path)

    def fill(self, path: QPainterPath, color: QColor) -> None:
        """Paint a shape without a line around it."""
        self.painter.setPen(QtCore.Qt.PenStyle.NoPen)
        self.painter.setBrush(color)
        self.painter.drawPath(self.frame.map(path))

    def polygon(self, points: Iterable[Point], color: QColor) -> None:
        """Paint a shape with straight sides."""
        self.painter.setPen(QtCore.Qt.PenStyle.NoPen)
        self.painter.setBrush(color)
        self.painter.drawPolygon(self.frame.map(QPolygonF([at(point) for point in points])))

    def line(self, start: Point, end: Point, color: QColor, width: float) -> None:
        """Paint a straight line with round ends."""
        self.painter.setPen(self._pen(color, width))
        self.painter.drawLine(self.frame.map(at(start)), self.frame.map(at(end)))

    def band(self, path: QPainterPath, color: QColor, width: float) -> None:
        """Paint a band along a path, with a line around it."""
        mapped = self.frame.map(path)
        self.painter.strokePath(mapped, self._pen(self.colors.line, width + 2 * LINE))
        self.painter.strokePath(mapped, self._pen(color, width))

    def _pen(self, color: QColor, width: float) -> QPen:
        return QPen(
            color,
            width * abs(self.frame.m11()),
            QtCore.Qt.PenStyle.SolidLine,
            QtCore.Qt.PenCapStyle.RoundCap,
            QtCore.Qt.PenJoinStyle.RoundJoin,
        )


def at(point: Point) -> QPointF:
    """Return a point as Qt has it."""
    return QPointF(point.x, point.y)


def disk(middle: Point, radius: float) -> QPainterPath:
    """Return a circle."""
    path = QPainterPath()
    path.addEllipse(at(middle), radius, radius)
    return path
