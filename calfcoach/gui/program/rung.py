"""The rail of the ladder: a line and, on it, a shape that says how far a stage is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

RAIL_WIDTH = 26
_MIDDLE_Y = 15.0
_RADIUS = 8.0


class Mark(Enum):
    """How far a stage is: each has a shape of its own."""

    PASSED = "passed"
    HERE = "here"
    AHEAD = "ahead"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Rung:
    """One mark of the rail.

    Attributes:
        is_first: No line comes from above.
        is_last: No line goes on below.
    """

    mark: Mark
    is_first: bool = False
    is_last: bool = False


def paint_rung(painter: QPainter, rect: QRectF, rung: Rung, ink: QColor, soft: QColor) -> None:
    """Paint the line and the mark: a tick in a disc, an arrow, a ring, or a short bar."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(rect.center().x(), rect.top() + _MIDDLE_Y)
    painter.setPen(QPen(soft, 1.5))
    if not rung.is_first:
        painter.drawLine(QPointF(middle.x(), rect.top()), middle - QPointF(0, _RADIUS + 3))
    if not rung.is_last:
        painter.drawLine(middle + QPointF(0, _RADIUS + 3), QPointF(middle.x(), rect.bottom()))
    if rung.mark is Mark.SKIPPED:
        painter.setPen(QPen(soft, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(middle - QPointF(_RADIUS - 2, 0), middle + QPointF(_RADIUS - 2, 0))
    elif rung.mark is Mark.AHEAD:
        painter.setPen(QPen(soft, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _RADIUS - 2, _RADIUS - 2)
    elif rung.mark is Mark.HERE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        corners = (QPointF(-8, -10), QPointF(11, 0), QPointF(-8, 10))
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
    else:
        painter.setPen(QPen(ink, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _RADIUS, _RADIUS)
        tick = (QPointF(-3.6, 0.2), QPointF(-0.9, 3.0), QPointF(3.9, -2.9))
        painter.drawPolyline(QPolygonF([middle + point for point in tick]))


class RungMark(QWidget):
    """Shows a `Rung` at the left of a stage, as high as the stage."""

    def __init__(self, rung: Rung, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rung = rung
        self.setFixedWidth(RAIL_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint with the colors of the theme's palette."""
        palette = self.palette()
        ink = palette.color(QPalette.ColorRole.Highlight)
        soft = palette.color(QPalette.ColorRole.PlaceholderText)
        painter = QPainter(self)
        paint_rung(painter, QRectF(self.rect()), self.rung, ink, soft)
        painter.end()
