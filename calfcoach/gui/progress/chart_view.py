"""Draws one plot with pyqtgraph; hover or the arrow keys tell each day in words."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from calfcoach.core.document import day_marks
from calfcoach.gui.dates import month_day, month_year, short_day
from calfcoach.gui.fonts import scaled
from calfcoach.gui.progress.chart import Chart, Look, Series
from calfcoach.gui.theme import ThemeKeeper

HEIGHT = 210
BARS_AT_MOST = 90
"""More sessions than that are drawn as lines; bars would be thinner than a pixel."""
DOTS_AT_MOST = 60
TICK_WIDTH = 76
"""Room for the name of a day, logical pixels."""
FAR_DAYS = 400
"""A longer range names the years of its days."""
_MARGIN_DAYS = 1.0


class ChartView(pg.PlotWidget):  # type: ignore[misc]
    """One plot.

    Signals:
        day_said(str): What the day that is pointed at says; the newest where none is.
    """

    day_said = Signal(str)

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        self._chart: Chart | None = None
        super().__init__(parent, background=None)
        self._theme = theme
        self._days: tuple[date, ...] = ()
        self._at: int | None = None
        self._pointer = pg.InfiniteLine(angle=90, movable=False)
        self.setFixedHeight(scaled(HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFrameShape(self.Shape.NoFrame)
        self.setMouseEnabled(x=False, y=False)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.plotItem.layout.setContentsMargins(0, 8, 2, 0)
        theme.theme_changed.connect(self._draw)

    def show_chart(self, chart: Chart) -> None:
        """Draw another plot."""
        self._chart = chart
        self._days = chart.days
        self._at = None
        self.setAccessibleName(chart.title)
        self.viewport().setAccessibleName(chart.title)
        self._draw()

    @property
    def said(self) -> str:
        """What the day that is pointed at says; the newest where none is."""
        if self._chart is None or not self._days:
            return ""
        day = self._days[-1 if self._at is None else self._at]
        return f"{short_day(day)}: {self._chart.said[day]}"

    def point_at(self, place: int | None) -> None:
        """Point at a day by its place among those with a value; None for none."""
        if not self._days:
            return
        self._at = None if place is None else max(0, min(place, len(self._days) - 1))
        self._pointer.setVisible(self._at is not None)
        if self._at is not None:
            self._pointer.setValue(_x(self._days[self._at]))
        self.setAccessibleDescription(self.said)
        self.day_said.emit(self.said)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day."""
        at = len(self._days) if self._at is None else self._at
        places = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: min(at, len(self._days) - 1) + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._days) - 1,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            event.ignore()
        else:
            self.point_at(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at the newest day when the keyboard comes here."""
        super().focusInEvent(event)
        if self._at is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.point_at(len(self._days) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing when the keyboard goes on."""
        super().focusOutEvent(event)
        self.point_at(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the nearest day."""
        if not self._days:
            return
        at = self.plotItem.vb.mapSceneToView(QPointF(event.position())).x()
        place = bisect_left(self._days, at, key=_x)
        near = [one for one in (place - 1, place) if 0 <= one < len(self._days)]
        self.point_at(min(near, key=lambda one: abs(_x(self._days[one]) - at)))

    def leaveEvent(self, event: object) -> None:
        """Point at nothing when the mouse has gone, but where the keyboard is."""
        del event
        if not self.hasFocus():
            self.point_at(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name as many days as there is room for."""
        super().resizeEvent(event)
        if self._chart is not None:
            self._name_days(self._chart)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    # How it is drawn

    def _draw(self) -> None:
        chart = self._chart
        if chart is None:
            return
        self.clear()
        self._style_axes(chart)
        self._draw_limit(chart)
        soft = self._color("text_soft")
        for day, word in chart.marks:
            options = {"color": soft, "position": 0.03, "anchors": [(0, 1), (0, 1)]}
            line = pg.InfiniteLine(
                _x(day), pen=pg.mkPen(self._color("line_strong"), width=1), label=word,
                labelOpts=options,
            )  # fmt: skip
            self.addItem(line)
        for place, series in enumerate(chart.series):
            self._draw_series(series, place, len(chart.series))
        self._pointer = pg.InfiniteLine(
            angle=90, movable=False, pen=pg.mkPen(self._color("text"), width=1)
        )
        self.addItem(self._pointer, ignoreBounds=True)
        self.point_at(self._at)

    def _style_axes(self, chart: Chart) -> None:
        font = QFont(self.font())
        font.setPixelSize(scaled(12))
        for name in ("left", "bottom"):
            axis = self.getAxis(name)
            axis.setStyle(tickFont=font, tickLength=0 if name == "left" else -4)
            axis.setTextPen(self._color("text_soft"))
            axis.setPen(self._color("line"))
        self.getAxis("left").setWidth(scaled(38))
        self.showGrid(y=True, alpha=0.12)
        highest = max(
            [chart.limit.value if chart.limit else 0, chart.top or 0]
            + [value for one in chart.series for _, value in one.points]
        )
        top = chart.top or max(1.0, highest * 1.12)
        self.setXRange(_x(chart.first) - _MARGIN_DAYS, _x(chart.last) + _MARGIN_DAYS, padding=0)
        self.setYRange(chart.bottom, top, padding=0.03)
        self.getAxis("left").setTicks([list(chart.ticks)] if chart.ticks else None)
        self._name_days(chart)

    def _name_days(self, chart: Chart) -> None:
        room = max(2, (self.width() or 400) // TICK_WIDTH)
        days = day_marks(chart.first, chart.last, min(room, 7))
        far = (chart.last - chart.first).days > FAR_DAYS
        words = month_year if far else month_day
        named = [(_x(day), words(day)) for day in days]
        self.getAxis("bottom").setTicks([named[1:-1] if len(named) > 3 else named])

    def _draw_limit(self, chart: Chart) -> None:
        limit = chart.limit
        if limit is None:
            return
        danger = self._color("danger" if limit.shaded else "text_soft")
        if limit.shaded and chart.top is not None:
            region = pg.LinearRegionItem(
                (limit.value, chart.top), "horizontal", movable=False,
                brush=self._color("danger_soft"), pen=pg.mkPen(None),
            )  # fmt: skip
            region.setZValue(-20)
            self.addItem(region)
        pen = pg.mkPen(danger, width=1, style=Qt.PenStyle.DotLine)
        options = {"color": danger, "position": 0.02, "anchors": [(0, 1), (0, 1)]}
        line = pg.InfiniteLine(limit.value, angle=0, pen=pen, label=limit.name, labelOpts=options)
        self.addItem(line, ignoreBounds=True)

    def _draw_series(self, series: Series, place: int, count: int) -> None:
        if not series.points:
            return
        color = self._color(series.token)
        days = [_x(day) for day, _ in series.points]
        values = [value for _, value in series.points]
        if series.look is Look.BARS and len(days) <= BARS_AT_MOST:
            width = 0.8 / count * _gap(days)
            offset = (place - (count - 1) / 2) * width
            self.addItem(
                pg.BarGraphItem(
                    x=[day + offset for day in days], height=values, width=width, brush=color,
                    pen=pg.mkPen(None),
                )
            )  # fmt: skip
            return
        style = Qt.PenStyle.DashLine if series.look is Look.DASHED else Qt.PenStyle.SolidLine
        pen = pg.mkPen(color, width=2, style=style)
        dots = {}
        if len(days) <= DOTS_AT_MOST and series.look is not Look.STEPS:
            shape = "s" if series.look is Look.DASHED else "o"
            dots = {"symbol": shape, "symbolSize": 6, "symbolBrush": color, "symbolPen": None}
        if series.look is Look.STEPS:
            days, values = _stairs(days, values)
        self.plot(days, values, pen=pen, antialias=True, **dots)

    def _color(self, token: str) -> QColor:
        return self._theme.current.color(token)


def _x(day: date) -> float:
    return float(day.toordinal())


def _gap(days: list[float]) -> float:
    """Return the least distance of two days, at most five."""
    gaps = [later - one for one, later in pairwise(days) if later > one]
    return min([5.0, *gaps])


def _stairs(days: list[float], values: list[float]) -> tuple[list[float], list[float]]:
    """Return the same as stairs: each value holds until the next one."""
    xs, ys = [days[0]], [values[0]]
    for day, value in zip(days[1:], values[1:], strict=True):
        xs += [day, day]
        ys += [ys[-1], value]
    return xs, ys
