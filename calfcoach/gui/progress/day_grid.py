"""The calendar of the past: a column a week, a square a day, told by shape as well as by color."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from calfcoach.core.past_calendar import PastKind
from calfcoach.gui.dates import month_name, weekday_short
from calfcoach.gui.fonts import scaled
from calfcoach.gui.progress.past_words import past_day_words
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.services.history_views import PastDay

CELL = 16
GAP = 4
LEFT = 34
TOP = 20
WIDEST = 22
"""A cell grows up to this where there are few weeks, logical pixels."""
NAME_WIDTH = 44
"""Room for the name of a month, logical pixels."""
_WEEK = 7


def paint_day(
    painter: QPainter, rect: QRectF, kind: PastKind, theme: ThemeKeeper, *, relief: bool = False
) -> None:
    """Paint one day into a square.

    Done is filled, moved is filled with a notch, missed is an empty frame, refused has a stroke
    through it, planned is a dashed frame, time off a dot; relief adds a spot in the corner.
    """
    color = theme.current.color
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    inner = rect.adjusted(1, 1, -1, -1)
    round_ = rect.width() / 4.5
    if kind in {PastKind.DONE, PastKind.MOVED}:
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(rect, round_, round_)
        if kind is PastKind.MOVED:
            painter.setPen(QPen(color("accent_text"), 2))
            middle, third = rect.center(), rect.width() / 4
            painter.drawLine(middle - QPointF(third, 0), middle + QPointF(third, 0))
            painter.drawLine(middle + QPointF(third, 0), middle + QPointF(0, -third))
            painter.drawLine(middle + QPointF(third, 0), middle + QPointF(0, third))
    elif kind in {PastKind.MISSED, PastKind.PLANNED, PastKind.REFUSED}:
        is_planned = kind is PastKind.PLANNED
        token = {PastKind.MISSED: "relief", PastKind.REFUSED: "caution"}.get(kind, "accent")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        style = Qt.PenStyle.DotLine if is_planned else Qt.PenStyle.SolidLine
        painter.setPen(QPen(color(token), 1.6, style))
        painter.drawRoundedRect(inner, round_, round_)
        if kind is PastKind.REFUSED:
            painter.drawLine(inner.bottomLeft(), inner.topRight())
    else:
        painter.setBrush(color("track"))
        painter.drawRoundedRect(rect, round_, round_)
        if kind is PastKind.OFF:
            painter.setBrush(color("text_soft"))
            painter.drawEllipse(rect.center(), rect.width() / 7, rect.width() / 7)
    if relief:
        spot = rect.width() / 4.2
        painter.setPen(QPen(color("card"), 1.5))
        painter.setBrush(color("relief"))
        painter.drawEllipse(rect.topRight() + QPointF(-spot * 0.5, spot * 0.5), spot, spot)


class DayGrid(QWidget):
    """Each day of a range.

    Signals:
        day_said(str): What the day that is pointed at was; "" for none.
        day_chosen(object): A `PastDay` with sessions, to be opened.
    """

    day_said = Signal(str)
    day_chosen = Signal(object)

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._days: tuple[PastDay, ...] = ()
        self._at: int | None = None
        self._cell = scaled(CELL)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Calendar of sessions"))
        theme.theme_changed.connect(self.update)

    def show_days(self, days: tuple[PastDay, ...], room: int) -> None:
        """Show other days.

        Args:
            days: In order, without a gap.
            room: The width that there is, logical pixels; few weeks are shown larger.
        """
        self._days = days
        self._at = None
        self.fit(room)

    def fit(self, room: int) -> None:
        """Show the days as large as a width allows."""
        weeks = max(1, self._column(len(self._days) - 1) + 1)
        self._cell = max(scaled(CELL), min(scaled(WIDEST), (room - scaled(LEFT)) // weeks - GAP))
        self.setFixedSize(self.sizeHint())
        self.update()

    @property
    def place(self) -> int | None:
        """The place of the day that is pointed at."""
        return self._at

    @property
    def day(self) -> PastDay | None:
        """The day that is pointed at."""
        return None if self._at is None else self._days[self._at]

    def sizeHint(self) -> QSize:
        """Return the room of all weeks."""
        weeks = max(1, self._column(len(self._days) - 1) + 1)
        pitch = self._cell + GAP
        return QSize(scaled(LEFT) + weeks * pitch, scaled(TOP) + _WEEK * pitch)

    def rect_of(self, place: int) -> QRectF:
        """Return where a day is painted."""
        pitch = self._cell + GAP
        column, row = self._column(place), self._days[place].day.weekday()
        return QRectF(
            scaled(LEFT) + column * pitch, scaled(TOP) + row * pitch, self._cell, self._cell
        )

    def point_at(self, place: int | None) -> None:
        """Point at a day by its place; None for none."""
        if not self._days:
            return
        self._at = None if place is None else max(0, min(place, len(self._days) - 1))
        day = self.day
        words = past_day_words(day) if day is not None else ""
        self.setAccessibleDescription(words)
        self.day_said.emit(words)
        self.update()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day and week to week; Enter opens."""
        at = len(self._days) - 1 if self._at is None else self._at
        steps = {Qt.Key.Key_Left: -_WEEK, Qt.Key.Key_Right: _WEEK}
        steps |= {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose()
        elif key is Qt.Key.Key_Home:
            self.point_at(0)
        elif key is Qt.Key.Key_End:
            self.point_at(len(self._days) - 1)
        elif key in steps:
            self.point_at(at + steps[key])
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at today when the keyboard comes here."""
        super().focusInEvent(event)
        if self._at is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.point_at(len(self._days) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing when the keyboard goes on."""
        super().focusOutEvent(event)
        self.point_at(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the day under the mouse."""
        place = self._place_at(event.position())
        if place != self._at:
            self.point_at(place)
        chosen = self.day is not None and bool(self.day.sessions)
        shape = Qt.CursorShape.PointingHandCursor if chosen else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the day."""
        self.point_at(self._place_at(event.position()))
        self._choose()

    def leaveEvent(self, event: object) -> None:
        """Point at nothing when the mouse has gone, but where the keyboard is."""
        del event
        if not self.hasFocus():
            self.point_at(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the weeks that are in sight."""
        painter = QPainter(self)
        font = painter.font()
        font.setPixelSize(scaled(12))
        painter.setFont(font)
        painter.setPen(self._theme.current.color("text_soft"))
        self._paint_names(painter)
        pitch = self._cell + GAP
        first = max(0, (event.rect().left() - scaled(LEFT)) // pitch - 1) * _WEEK
        last = ((event.rect().right() - scaled(LEFT)) // pitch + 2) * _WEEK
        for place in range(first, min(last, len(self._days))):
            day = self._days[place]
            paint_day(painter, self.rect_of(place), day.kind, self._theme, relief=day.relief)
        if self._at is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.current.color("focus"), 2))
            painter.drawRoundedRect(self.rect_of(self._at).adjusted(-2, -2, 2, 2), 6, 6)
        painter.end()

    # How it is done

    def _column(self, place: int) -> int:
        if place < 0 or not self._days:
            return 0
        return (place + self._days[0].day.weekday()) // _WEEK

    def _place_at(self, at: QPointF) -> int | None:
        pitch = self._cell + GAP
        column, row = int((at.x() - scaled(LEFT)) // pitch), int((at.y() - scaled(TOP)) // pitch)
        place = column * _WEEK + row - (self._days[0].day.weekday() if self._days else 0)
        is_one = 0 <= row < _WEEK and 0 <= place < len(self._days)
        return place if is_one and self.rect_of(place).contains(at) else None

    def _paint_names(self, painter: QPainter) -> None:
        monday = date(2024, 1, 1)
        pitch = self._cell + GAP
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for row in (0, 2, 4, 6):
            name = weekday_short(monday + timedelta(days=row))
            painter.drawText(
                QRectF(0, scaled(TOP) + row * pitch, scaled(LEFT), self._cell), flags, name
            )
        firsts = [place for place, day in enumerate(self._days) if day.day.day == 1]
        if not firsts or firsts[0] * pitch >= scaled(NAME_WIDTH) * _WEEK:
            firsts.insert(0, 0)
        last = -float(scaled(NAME_WIDTH))
        for place in firsts:
            left = scaled(LEFT) + self._column(place) * pitch
            if left >= last + scaled(NAME_WIDTH):
                room = QRectF(left, 0, 2 * scaled(NAME_WIDTH), scaled(TOP) - 4)
                painter.drawText(room, flags, month_name(self._days[place].day))
                last = left

    def _choose(self) -> None:
        day = self.day
        if day is not None and day.sessions:
            self.day_chosen.emit(day)
