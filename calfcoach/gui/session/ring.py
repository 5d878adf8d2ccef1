"""The countdown: seconds in a ring of what has gone, or over a bar where a ring is too small."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from calfcoach.gui.fonts import tabular
from calfcoach.gui.theme import Theme, ThemeKeeper

NUMBER_SHARES = {1: 0.7, 2: 0.58, 3: 0.42}
"""How high the number's font is by its digits, of the ring; it stays inside of the arc."""
LEAST_SHARE = 0.28
"""How high the number's font is at least, of the window: it is read from three meters."""
WORD_SHARE = 0.06
"""How high the font of the phase's word is, of the window."""
MOST_SHARE = 0.6
"""How high the ring is at most, of the window."""
DIGIT_HEIGHT, DIGIT_WIDTH = 0.7, 0.64
"""Of a figure in the shipped font, of the font's height."""
BAR_GAP, BAR_HEIGHT, BAR_WIDTH = 0.13, 0.09, 2.6
"""Of the bar below a number without a ring, of the font's height."""


@dataclass(frozen=True, slots=True)
class RingFace:
    """What the ring shows.

    Attributes:
        number: The text inside.
        progress: From 0 to 1; the arc that has gone.
        dimmed: Time stands still.
        digits: Of the longest number of this countdown; its shape does not change on the way.
    """

    number: str = ""
    progress: float = 0.0
    dimmed: bool = False
    digits: int = 2


@dataclass(frozen=True, slots=True)
class RingShape:
    """How a countdown is drawn into a place.

    Attributes:
        number_px: The number's font height.
        side: Of the ring's square, px; 0 for a bar below the number.
    """

    number_px: int
    side: float


def ring_shape(
    width: float, height: float, window_height: int, digits: int, most_digits: int = 2
) -> RingShape:
    """Return a ring where its number is readable from afar, else what has the larger number.

    Args:
        width: Of the place, px.
        height: Of the place, px.
        window_height: Of the whole window, px.
        digits: Of the number.
        most_digits: Of the longest number of this countdown: nothing jumps from 10 to 9.
    """
    least = math.ceil(window_height * LEAST_SHARE)
    side = min(width, height, window_height * MOST_SHARE)
    many = min(max(digits, most_digits), max(NUMBER_SHARES))
    in_ring = math.floor(side * NUMBER_SHARES[many])
    below = DIGIT_HEIGHT + BAR_GAP + BAR_HEIGHT
    alone = math.floor(min(least * 1.1, height / below, width / (many * DIGIT_WIDTH)))
    if in_ring >= min(least, alone):
        return RingShape(math.floor(side * NUMBER_SHARES[min(max(digits, 1), many)]), side)
    return RingShape(max(8, alone), 0)


def phase_word_px(window: QWidget) -> int:
    """Return the font height of the phase's word in a window."""
    return math.ceil(window.height() * WORD_SHARE)


def paint_ring(painter: QPainter, rect: QRectF, face: RingFace, theme: Theme, font: QFont) -> None:
    """Paint a ring into a square; the arc starts at the top and goes clockwise.

    Args:
        painter: Where to.
        rect: The square.
        face: What it shows.
        theme: Its colors.
        font: The number's, with its height.
    """
    width = rect.width() * 0.052
    circle = rect.adjusted(width, width, -width, -width)
    pen = QPen(theme.color("track"), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawEllipse(circle)
    if face.progress > 0:
        pen.setColor(theme.color(_gone(face)))
        painter.setPen(pen)
        painter.drawArc(circle, 90 * 16, -round(360 * 16 * min(1.0, face.progress)))
    _paint_number(painter, rect.center(), face, theme, font)


def paint_bar(painter: QPainter, rect: QRectF, face: RingFace, theme: Theme, font: QFont) -> None:
    """Paint the number with a bar below it, both in the middle of a place."""
    px = font.pixelSize()
    whole = px * (DIGIT_HEIGHT + BAR_GAP + BAR_HEIGHT)
    middle, top = rect.center(), rect.center().y() - whole / 2
    _paint_number(painter, QPointF(middle.x(), top + px * DIGIT_HEIGHT / 2), face, theme, font)
    width, height = min(rect.width(), px * BAR_WIDTH), px * BAR_HEIGHT
    bar = QRectF(middle.x() - width / 2, top + whole - height, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("track"))
    painter.drawRoundedRect(bar, height / 2, height / 2)
    if face.progress > 0:
        bar.setWidth(max(height, width * min(1.0, face.progress)))
        painter.setBrush(theme.color(_gone(face)))
        painter.drawRoundedRect(bar, height / 2, height / 2)


def _paint_number(
    painter: QPainter, middle: QPointF, face: RingFace, theme: Theme, font: QFont
) -> None:
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    metrics = QFontMetricsF(font)
    x = middle.x() - metrics.horizontalAdvance(face.number) / 2
    painter.drawText(QPointF(x, middle.y() + font.pixelSize() * DIGIT_HEIGHT / 2), face.number)


def _gone(face: RingFace) -> str:
    """Return the color of the time that has gone; the number itself never loses contrast."""
    return "line_strong" if face.dimmed else "ring"


class Ring(QWidget):
    """Shows a `RingFace`, as large as there is room.

    Attributes:
        least: The smallest side, px.
    """

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.face = RingFace()
        self.least = 150
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.theme_changed.connect(self.update)

    @property
    def shape(self) -> RingShape:
        """How it is drawn now."""
        face, window_height = self.face, self.window().height()
        digits = len(face.number)
        return ring_shape(self.width(), self.height(), window_height, digits, face.digits)

    def show_face(self, face: RingFace) -> None:
        """Show a face; repaints only if it is another one."""
        if face != self.face:
            self.face = face
            self.setAccessibleName(face.number)
            self.update()

    def sizeHint(self) -> QSize:
        """Prefer a large square."""
        return QSize(340, 340)

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(self.least, self.least)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint in the middle."""
        shape = self.shape
        font = tabular(self.font())
        font.setPixelSize(shape.number_px)
        font.setWeight(QFont.Weight.DemiBold)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, whole = self._theme.current, QRectF(self.rect())
        if shape.side:
            square = QRectF(0, 0, shape.side, shape.side)
            square.moveCenter(whole.center())
            paint_ring(painter, square, self.face, theme, font)
        else:
            paint_bar(painter, whole, self.face, theme, font)
        painter.end()
