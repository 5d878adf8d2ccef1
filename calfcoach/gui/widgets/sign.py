"""A small drawn sign beside a word, so that a state is told by shape and not by color alone."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget


class Shape(Enum):
    """What can be drawn."""

    NONE = "none"
    CHECK = "check"
    RING = "ring"
    DASHED = "dashed"
    CROSS = "cross"
    BAR = "bar"
    HALF = "half"
    QUESTION = "question"
    DOT = "dot"
    DIAMOND = "diamond"


def paint_sign(painter: QPainter, rect: QRectF, shape: Shape, color: QColor, on: QColor) -> None:
    """Paint a shape into a square.

    Args:
        painter: Where.
        rect: The square, logical pixels.
        shape: Which one.
        color: Of the shape.
        on: Of what is drawn upon a filled shape.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = rect.width() / 9
    line = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    upon = QPen(on, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    inner = rect.adjusted(width, width, -width, -width)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    paints: dict[Shape, Callable[[], None]] = {
        Shape.CHECK: lambda: _check(painter, rect, upon),
        Shape.CROSS: lambda: _cross(painter, rect, upon),
        Shape.QUESTION: lambda: _question(painter, rect, upon),
        Shape.DOT: lambda: painter.drawEllipse(inner),
        Shape.DIAMOND: lambda: painter.drawPolygon(_diamond(rect)),
        Shape.RING: lambda: _ring(painter, inner, line),
        Shape.DASHED: lambda: _dashed(painter, inner, line),
        Shape.BAR: lambda: painter.drawRoundedRect(_bar(rect), width / 2, width / 2),
        Shape.HALF: lambda: _half(painter, inner, line),
    }
    if shape in paints:
        paints[shape]()


def _at(rect: QRectF, *points: tuple[float, float]) -> list[QPointF]:
    return [
        QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()) for x, y in points
    ]


def _check(painter: QPainter, rect: QRectF, upon: QPen) -> None:
    painter.drawEllipse(rect)
    painter.setPen(upon)
    painter.drawPolyline(_at(rect, (0.29, 0.52), (0.44, 0.67), (0.72, 0.36)))


def _cross(painter: QPainter, rect: QRectF, upon: QPen) -> None:
    painter.drawEllipse(rect)
    painter.setPen(upon)
    painter.drawPolyline(_at(rect, (0.33, 0.33), (0.67, 0.67)))
    painter.drawPolyline(_at(rect, (0.67, 0.33), (0.33, 0.67)))


def _question(painter: QPainter, rect: QRectF, upon: QPen) -> None:
    painter.drawEllipse(rect)
    painter.setPen(upon)
    font = painter.font()
    font.setPixelSize(round(rect.height() * 0.7))
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")


def _diamond(rect: QRectF) -> list[QPointF]:
    return _at(rect, (0.5, 0.03), (0.97, 0.5), (0.5, 0.97), (0.03, 0.5))


def _ring(painter: QPainter, inner: QRectF, line: QPen) -> None:
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(inner)


def _dashed(painter: QPainter, inner: QRectF, line: QPen) -> None:
    line.setWidthF(line.widthF() * 0.7)
    line.setDashPattern([1.5, 2.5])
    _ring(painter, inner, line)


def _bar(rect: QRectF) -> QRectF:
    return QRectF(
        rect.left() + rect.width() * 0.2, rect.center().y() - rect.height() * 0.07,
        rect.width() * 0.6, rect.height() * 0.14,
    )  # fmt: skip


def _half(painter: QPainter, inner: QRectF, line: QPen) -> None:
    painter.drawPie(inner, 90 * 16, 180 * 16)
    _ring(painter, inner, line)


class Sign(QWidget):
    """One sign. Its color is the style sheet's `color`, by the property `tone`.

    Args:
        size: Of the square, logical pixels.
    """

    def __init__(self, size: int = 22, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.shape = Shape.NONE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_shape(self, shape: Shape, tone: str = "") -> None:
        """Show a shape in the color of a tone of the style sheet."""
        self.shape = shape
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        del event
        painter = QPainter(self)
        palette = self.palette()
        color, on = palette.windowText().color(), palette.highlightedText().color()
        paint_sign(painter, QRectF(0, 0, self._size, self._size), self.shape, color, on)
        painter.end()
