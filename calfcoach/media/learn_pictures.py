"""Small drawings for the pages of causes: strike, overstride, drop, load, fluid, recovery.

Each is drawn on a sheet of 100 by 60 units, as large as there is room.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

WIDTH, HEIGHT = 100.0, 60.0
GROUND = 48.0
LABEL_Y = 50.5
_CENTER = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
FEET = ((17.0, 24.0), (50.0, 0.0), (83.0, -22.0))
"""Where each foot of the strikes stands, and how far its toes point down, degrees."""


class Sheet:
    """A painter over the sheet, with the theme's colors and the words of the drawing.

    Args:
        words: What is written below its parts, in the person's language.
    """

    def __init__(
        self, painter: QPainter, colors: Mapping[str, str], words: Sequence[str], font: QFont
    ) -> None:
        self.painter = painter
        self._colors = colors
        self._words = words
        self._font = QFont(font)
        self._font.setPixelSize(4)

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """Return a color of the theme."""
        found = QColor(self._colors[name])
        found.setAlphaF(alpha)
        return found

    def line(
        self,
        points: Sequence[tuple[float, float]],
        name: str,
        width: float,
        *,
        dashed: bool = False,
    ) -> None:
        """Draw a line with round ends."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        pen = QPen(self.color(name), width, style)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))

    def fill(self, path: QPainterPath, name: str, alpha: float = 1.0) -> None:
        """Fill a shape."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.color(name, alpha))
        self.painter.drawPath(path)

    def dot(self, x: float, y: float, radius: float, name: str) -> None:
        """Fill a circle."""
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), radius, radius)
        self.fill(path, name)

    def word(
        self,
        number: int,
        x: float,
        y: float = LABEL_Y,
        width: float = 32,
        name: str = "text_soft",
    ) -> None:
        """Write one of the words, its middle at x."""
        if number < len(self._words):
            self.painter.setPen(self.color(name))
            self.painter.setFont(self._font)
            place = QRectF(x - width / 2, y, width, 9)
            self.painter.drawText(place, _CENTER, self._words[number])

    def ground(self) -> None:
        """Draw the ground."""
        self.line(((2, GROUND), (98, GROUND)), "line_strong", 0.8)


def paint_picture(
    name: str,
    painter: QPainter,
    room: QRectF,
    colors: Mapping[str, str],
    words: Sequence[str],
    font: QFont,
) -> None:
    """Paint a drawing into a room, in its middle.

    Raises:
        KeyError: There is none of that name.
    """
    draw = PICTURES[name]
    scale = min(room.width() / WIDTH, room.height() / HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.center())
    painter.scale(scale, scale)
    painter.translate(-WIDTH / 2, -HEIGHT / 2)
    draw(Sheet(painter, colors, words, font))
    painter.restore()


def _foot(sheet: Sheet, x: float, tilt: float, load: float) -> None:
    """Draw a leg below the knee that lands: its foot tilted, the calf as bright as it works."""
    painter = sheet.painter
    ankle_y = GROUND - 5 - abs(tilt) * 0.16
    sheet.line(((x - 1, 9), (x, ankle_y)), "figure_skin", 6)
    calf = QPainterPath(QPointF(x - 3.6, 12))
    calf.cubicTo(x - 9, 20, x - 5, 27, x - 2.6, 33)
    calf.cubicTo(x - 2, 26, x - 2, 18, x - 3.6, 12)
    sheet.fill(calf, "gastrocnemius", load)
    painter.save()
    painter.translate(x, ankle_y)
    painter.rotate(tilt)
    shoe = QPainterPath(QPointF(-5, -2.4))
    shoe.cubicTo(-1, -4, 2, -3, 6, 0.4)
    shoe.cubicTo(10, 2, 12.5, 2.6, 12.5, 4.8)
    shoe.lineTo(-5.4, 4.8)
    shoe.closeSubpath()
    sheet.fill(shoe, "figure_shoe")
    painter.restore()


def _strike(sheet: Sheet) -> None:
    sheet.ground()
    for number, ((x, tilt), load) in enumerate(zip(FEET, (1.0, 0.55, 0.45), strict=True)):
        _foot(sheet, x, tilt, load)
        touch = x + (10 if tilt > 0 else -4 if tilt < 0 else 4)
        sheet.dot(touch, GROUND, 1.6, "relief")
        sheet.word(number, x)


def _runner(sheet: Sheet, hip: float, foot: float, load: str) -> None:
    """Draw a runner from the side, with the hips and the landing foot at these places."""
    sheet.dot(hip + 2, 7, 3.4, "figure_skin")
    sheet.line(((hip + 1, 11), (hip, 25)), "figure_shirt", 6)
    sheet.line(((hip, 25), (hip - 7, 33), (hip - 15, 31)), "figure_shorts_far", 3.6)
    knee = (hip + foot) / 2 + 4
    sheet.line(((hip, 25), (knee, 35)), "figure_shorts", 4.6)
    sheet.line(((knee, 35), (foot, GROUND - 3)), "figure_skin", 3.6)
    sheet.line(((foot - 1, GROUND - 1.6), (foot + 6, GROUND - 1.6)), "figure_shoe", 3)
    sheet.line(((hip + 1, 14), (hip + 8, 20), (hip + 13, 16)), "figure_skin", 2.6)
    sheet.line(((hip, 25), (hip, GROUND)), "text_soft", 0.5, dashed=True)
    sheet.dot(foot, GROUND, 1.5, load)


def _overstride(sheet: Sheet) -> None:
    sheet.ground()
    for number, (hip, foot, load) in enumerate(((22, 40, "relief"), (72, 76, "accent"))):
        _runner(sheet, hip, foot, load)
        sheet.word(number, hip + 4, width=44)


def _drop(sheet: Sheet) -> None:
    sheet.ground()
    for number, (left, rise) in enumerate(((6.0, 9.0), (56.0, 2.0))):
        sole = QPainterPath(QPointF(left, GROUND))
        sole.lineTo(left, GROUND - 3 - rise)
        sole.lineTo(left + 26, GROUND - 3)
        sole.lineTo(left + 38, GROUND - 3)
        sole.lineTo(left + 38, GROUND)
        sole.closeSubpath()
        sheet.fill(sole, "accent", 0.55)
        upper = QPainterPath(QPointF(left, GROUND - 3 - rise))
        upper.lineTo(left + 1, GROUND - 17 - rise)
        upper.lineTo(left + 10, GROUND - 16 - rise)
        upper.cubicTo(
            left + 18, GROUND - 10 - rise / 2, left + 36, GROUND - 12, left + 38, GROUND - 3
        )
        upper.lineTo(left + 26, GROUND - 3)
        upper.closeSubpath()
        sheet.fill(upper, "figure_shoe")
        sheet.line(((left - 3, GROUND), (left - 3, GROUND - 3 - rise)), "relief", 1)
        sheet.word(number, left + 19, width=44)


def _load(sheet: Sheet) -> None:
    sheet.ground()
    heights = (20.0, 21.5, 23.5, 25.5, 38.0)
    for number, height in enumerate(heights):
        bar = QPainterPath()
        bar.addRoundedRect(QRectF(8 + number * 18, GROUND - height, 11, height), 1.5, 1.5)
        sheet.fill(bar, "relief" if number == len(heights) - 1 else "accent")
    tops = [(13.5 + number * 18, GROUND - height * 1.1) for number, height in enumerate(heights)]
    limits = [(x, GROUND - heights[max(0, n - 1)] * 1.1) for n, (x, _) in enumerate(tops)]
    sheet.line(limits, "text_soft", 0.7, dashed=True)
    sheet.word(0, 30, width=50)
    sheet.word(1, 82, width=36)


def _fluid(sheet: Sheet) -> None:
    drop = QPainterPath(QPointF(28, 6))
    drop.cubicTo(34, 18, 42, 26, 42, 34)
    drop.cubicTo(42, 42, 36, 47, 28, 47)
    drop.cubicTo(20, 47, 14, 42, 14, 34)
    drop.cubicTo(14, 26, 22, 18, 28, 6)
    sheet.fill(drop, "accent", 0.8)
    for number, (x, y) in enumerate(((60, 14), (82, 24), (62, 37))):
        sheet.dot(x, y, 8, "soleus")
        sheet.word(number, x, y - 2.6, 16, "card")
    sheet.word(3, 20, width=24)
    sheet.word(4, 67, width=66)


def _recovery(sheet: Sheet) -> None:
    for number, hard in enumerate((True, False, True, False, False, True, False)):
        x = 11 + number * 13.0
        height = 26 if hard else 9
        bar = QPainterPath()
        bar.addRoundedRect(QRectF(x - 4, 40 - height, 8, height), 2, 2)
        sheet.fill(bar, "accent", 1.0 if hard else 0.35)
    sheet.line(((4, 40), (96, 40)), "line_strong", 0.8)
    sheet.word(0, 11, 42)
    sheet.word(1, 50, 42, 60)


PICTURES: dict[str, Callable[[Sheet], None]] = {
    "strike": _strike,
    "overstride": _overstride,
    "drop": _drop,
    "load": _load,
    "fluid": _fluid,
    "recovery": _recovery,
}
"""Drawings by name."""
