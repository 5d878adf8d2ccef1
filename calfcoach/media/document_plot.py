"""Paints a plot of a document: axes, a limit, series that can be told apart without color."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from calfcoach.core.document import Draw, Plot, Series, nice_high
from calfcoach.media.ink import BODY, SMALL, Ink

PLOT_HEIGHT = 2_100.0
"""Of a plot with its title, legend and axes, in tenths of a point."""
HEAD, FOOT, LEFT = 330.0, 190.0, 330.0
TONES = ("accent", "relief", "gastrocnemius", "soleus")
"""The tokens of the first series, the second, and so on."""
BAR_MOST, BAR_DAYS = 120.0, 1.6
"""The widest bar; and the days that the bars of one day take, as sessions lie two days apart."""


def paint_plot(painter: QPainter, rect: QRectF, *, plot: Plot, ink: Ink) -> None:
    """Paint a plot with its title into the upper part of a rectangle."""
    area = QRectF(
        rect.left() + LEFT,
        rect.top() + HEAD,
        rect.width() - LEFT,
        PLOT_HEIGHT - HEAD - FOOT,
    )
    values = [value for series in plot.series for _, value in series.points]
    high = plot.high if plot.high is not None else nice_high(values)
    frame = _Frame(area, plot.first, plot.last, high)
    painter.setFont(ink.sized(BODY, bold=True))
    painter.setPen(ink.color("text"))
    painter.drawText(rect.topLeft() + QPointF(0, 110), plot.title)
    _legend(painter, QPointF(area.left(), rect.top() + 240), plot, ink)
    _axes(painter, frame, plot.marks, ink)
    if plot.limit is not None:
        painter.setPen(QPen(ink.color("danger"), 8, Qt.PenStyle.DotLine))
        y = frame.y(plot.limit)
        painter.drawLine(QLineF(area.left(), y, area.right(), y))
        painter.setFont(ink.sized(SMALL))
        above = QRectF(area.left(), y - 200, area.width(), 190)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(above, int(right), plot.limit_name)
    bars = [one for one in plot.series if one.draw in (Draw.BARS, Draw.PALE_BARS)]
    for place, series in enumerate(plot.series):
        if series in bars:
            _bars(painter, frame, series, TONES[place], bars.index(series), len(bars), ink)
        else:
            _line(painter, frame, series, TONES[place], ink)


class _Frame:
    """Where days and values lie."""

    def __init__(self, area: QRectF, first: date, last: date, high: float) -> None:
        self.area, self.first, self.high = area, first, high
        self.last = last
        self.days = max(1, (last - first).days + 1)

    def x(self, day: date) -> float:
        """Return the middle of a day."""
        return self.area.left() + ((day - self.first).days + 0.5) / self.days * self.area.width()

    def y(self, value: float) -> float:
        """Return the height of a value."""
        return self.area.bottom() - value / self.high * self.area.height()


def _axes(painter: QPainter, frame: _Frame, marks: tuple[tuple[date, str], ...], ink: Ink) -> None:
    locale, area = QLocale(), frame.area
    painter.setFont(ink.sized(SMALL))
    metrics = QFontMetricsF(painter.font())
    steps = 4 if f"{frame.high:e}".startswith("2.0") else 5
    for step in range(steps + 1):
        value = frame.high * step / steps
        y = frame.y(value)
        painter.setPen(QPen(ink.color("line"), 6))
        painter.drawLine(QLineF(area.left(), y, area.right(), y))
        painter.setPen(ink.color("text_soft"))
        text = locale.toString(float(value), "g", 6)
        painter.drawText(
            QPointF(area.left() - 40 - metrics.horizontalAdvance(text), y + metrics.ascent() * 0.4),
            text,
        )
    for day, text in marks:
        width = metrics.horizontalAdvance(text)
        left = min(max(frame.x(day) - width / 2, area.left()), area.right() - width)
        painter.drawText(QPointF(left, area.bottom() + 130), text)


def _legend(painter: QPainter, at: QPointF, plot: Plot, ink: Ink) -> None:
    """Write the name of each series behind a sample of how it is drawn."""
    painter.setFont(ink.sized(SMALL))
    metrics = QFontMetricsF(painter.font())
    left = at.x()
    for place, series in enumerate(plot.series):
        sample = QRectF(left, at.y() - 55, 170, 50)
        if series.draw in (Draw.BARS, Draw.PALE_BARS):
            _bar(painter, sample.adjusted(60, -25, -60, 10), series.draw, TONES[place], ink)
        else:
            painter.setPen(_pen(series.draw, TONES[place], ink))
            y = sample.center().y()
            painter.drawLine(QLineF(sample.left(), y, sample.right(), y))
        painter.setPen(ink.color("text"))
        painter.drawText(QPointF(sample.right() + 40, at.y()), series.name)
        left = sample.right() + 40 + metrics.horizontalAdvance(series.name) + 160


def _pen(draw: Draw, tone: str, ink: Ink) -> QPen:
    style = Qt.PenStyle.DashLine if draw is Draw.DASHED else Qt.PenStyle.SolidLine
    return QPen(ink.color(tone), 18, style, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)


def _line(painter: QPainter, frame: _Frame, series: Series, tone: str, ink: Ink) -> None:
    points = [QPointF(frame.x(day), frame.y(value)) for day, value in series.points]
    if series.draw is Draw.STEPS:
        points = [
            corner
            for before, after in zip(
                points, [*points[1:], points[-1]] if points else [], strict=True
            )
            for corner in (before, QPointF(after.x(), before.y()))
        ]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(series.draw, tone, ink))
    painter.drawPolyline(QPolygonF(points))
    if len(series.points) <= 40 and series.draw is not Draw.STEPS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.color(tone))
        for point in points:
            painter.drawEllipse(point, 22, 22)


def _bars(
    painter: QPainter,
    frame: _Frame,
    series: Series,
    tone: str,
    place: int,
    count: int,
    ink: Ink,
) -> None:
    width = min(BAR_MOST, frame.area.width() / frame.days * BAR_DAYS / count)
    for day, value in series.points:
        left = frame.x(day) - width * count / 2 + width * place
        top = frame.y(value)
        _bar(painter, QRectF(left, top, width, frame.area.bottom() - top), series.draw, tone, ink)


def _bar(painter: QPainter, rect: QRectF, draw: Draw, tone: str, ink: Ink) -> None:
    """Paint a full bar, or one that is only framed and shaded."""
    color = ink.color(tone)
    painter.setPen(QPen(color, 8) if draw is Draw.PALE_BARS else Qt.PenStyle.NoPen)
    if draw is Draw.PALE_BARS:
        color.setAlphaF(0.25)
    painter.setBrush(color)
    painter.drawRect(rect)
