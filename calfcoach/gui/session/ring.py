"""The ring: how much of a step has gone, with the seconds inside."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from calfcoach.gui.fonts import tabular
from calfcoach.gui.theme import Theme, ThemeKeeper

NUMBER_SHARES = {1: 0.64, 2: 0.54}
"""How high the number's font is by its digits, of the ring; it stays inside of the arc."""


@dataclass(frozen=True, slots=True)
class RingFace:
    """What the ring shows.

    Attributes:
        number: The text inside.
        progress: From 0 to 1; the arc that has gone.
        dimmed: Time stands still.
    """

    number: str = ""
    progress: float = 0.0
    dimmed: bool = False


def paint_ring(painter: QPainter, rect: QRectF, face: RingFace, theme: Theme, font: QFont) -> None:
    """Paint a ring into a square; the arc starts at the top and goes clockwise."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = rect.width() * 0.052
    circle = rect.adjusted(width, width, -width, -width)
    pen = QPen(theme.color("track"), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawEllipse(circle)
    if face.progress > 0:
        pen.setColor(theme.color("line_strong" if face.dimmed else "ring"))
        painter.setPen(pen)
        painter.drawArc(circle, 90 * 16, -round(360 * 16 * min(1.0, face.progress)))
    number_font = tabular(font)
    share = NUMBER_SHARES.get(len(face.number), 0.4)
    number_font.setPixelSize(max(8, round(rect.height() * share)))
    number_font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(number_font)
    painter.setPen(theme.color("text_soft" if face.dimmed else "text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, face.number)


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
        """Paint the largest square in the middle."""
        side = min(self.width(), self.height(), 560)
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        paint_ring(painter, rect, self.face, self._theme.current, self.font())
        painter.end()
