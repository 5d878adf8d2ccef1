"""Monday to Sunday with what each day is; the due session moves by mouse or by keys."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.gui.dates import day_words, month_day, weekday_short
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.note_line import NoteLine
from calfcoach.gui.widgets.sign import Shape, Sign
from calfcoach.services.training_views import DayKind, DayMark, TodayView

WEEK_DAYS = 7
SHAPES = {
    DayKind.DONE: Shape.CHECK,
    DayKind.REFUSED: Shape.CROSS,
    DayKind.DUE: Shape.RING,
    DayKind.PLANNED: Shape.DASHED,
    DayKind.OFF: Shape.BAR,
    DayKind.FREE: Shape.NONE,
}


class DayCell(QFrame):
    """One day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "day")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.mark: DayMark | None = None
        self._labels = [Label(role=role) for role in ("day-soft", "strong", "day-soft", "day-soft")]
        self.sign = Sign(20)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 8, 2, 8)
        column.setSpacing(3)
        name, number, state, more = self._labels
        for widget in (name, number, self.sign, state, more):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        more.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_mark(self, mark: DayMark) -> None:
        """Show a day."""
        self.mark = mark
        state = self._state_words(mark)
        more = ""
        if mark.moved_from is not None:
            more = self._from_words(mark.day, mark.moved_from)
        elif mark.relief:
            more = self.tr("relief")
        if mark.relief and mark.moved_from is None and mark.kind is DayKind.FREE:
            state, more = more, ""
        texts = (weekday_short(mark.day), str(mark.day.day), state, more)
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self._labels[3].setVisible(bool(more))
        self.sign.set_shape(SHAPES[mark.kind], mark.kind.value)
        self.look(today=mark.is_today)

    def words(self) -> str:
        """Return the day and its state in words."""
        if self.mark is None:
            return ""
        state, more = (label.text().replace("\n", " ") for label in self._labels[2:])
        parts = [day_words(self.mark.day), state, more]
        if self.mark.is_today:
            parts.insert(1, self.tr("today"))
        return ", ".join(part for part in parts if part)

    def look(self, **properties: bool) -> None:
        """Set how it looks: today, reached (by the keys), target."""
        changed = [key for key, value in properties.items() if self.property(key) != value]
        for key in changed:
            self.setProperty(key, properties[key])
        if changed:
            self.style().unpolish(self)
            self.style().polish(self)

    def _from_words(self, day: date, moved_from: date) -> str:
        """Return the weekday that it was moved from, or the date of one longer ago."""
        if (day - moved_from).days < WEEK_DAYS:
            return self.tr("from {}").format(weekday_short(moved_from))
        return self.tr("from\n{}").format(month_day(moved_from))

    def _state_words(self, mark: DayMark) -> str:
        return {
            DayKind.DONE: self.tr("done"),
            DayKind.REFUSED: self.tr("too sore"),
            DayKind.DUE: self.tr("due"),
            DayKind.PLANNED: self.tr("planned"),
            DayKind.OFF: self.tr("off"),
            DayKind.FREE: self.tr("rest"),
        }[mark.kind]


class StripRow(QWidget):
    """Seven days. Left and Right choose one, Enter or a drag moves the session there.

    Signals:
        day_chosen(date): Put the session there.
    """

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cells = [DayCell() for _ in range(7)]
        self._cursor = 0
        self._dragged = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for cell in self.cells:
            row.addWidget(cell, 1)

    def show_week(self, week: tuple[DayMark, ...]) -> None:
        """Show seven days."""
        for cell, mark in zip(self.cells, week, strict=True):
            cell.show_mark(mark)
        kinds = [mark.kind for mark in week]
        today = next((place for place, mark in enumerate(week) if mark.is_today), 0)
        if not self.hasFocus():
            self._cursor = kinds.index(DayKind.DUE) if DayKind.DUE in kinds else today
        self._tell()

    def day_at(self, x: int) -> DayCell | None:
        """Return the day at a place in the row."""
        return next((c for c in self.cells if c.x() <= x < c.x() + c.width()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day; Enter moves the session there."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -1 if key == Qt.Key.Key_Left else 1
            self._cursor = min(6, max(0, self._cursor + step))
            self._tell()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._emit_day(self.cells[self._cursor])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the due session."""
        cell = self.day_at(event.position().toPoint().x())
        if cell is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._cursor = self.cells.index(cell)
        self._dragged = cell.mark is not None and cell.mark.kind is DayKind.DUE
        if self._dragged:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the day under the session that is carried."""
        if self._dragged:
            over = self.day_at(event.position().toPoint().x())
            for cell in self.cells:
                cell.look(target=cell is over)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the session down."""
        over = self.day_at(event.position().toPoint().x())
        was_dragged, self._dragged = self._dragged, False
        self.unsetCursor()
        for cell in self.cells:
            cell.look(target=False)
        if was_dragged and over is not None and over is not self.cells[self._cursor]:
            self._emit_day(over)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which day is chosen."""
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show none."""
        super().focusOutEvent(event)
        self._tell()

    def _tell(self) -> None:
        for place, cell in enumerate(self.cells):
            cell.look(reached=self.hasFocus() and place == self._cursor)
        here = self.cells[self._cursor].words()
        self.setAccessibleName(self.tr("The week. {}").format(here))

    def _emit_day(self, cell: DayCell) -> None:
        if cell.mark is not None and cell.mark.kind is not DayKind.DUE:
            day: date = cell.mark.day
            self.day_chosen.emit(day)


class WeekStrip(Card):
    """The week, and what came of the last wish to move the session.

    Signals:
        move_requested(date): Put the next session on that day.
        undo_requested(): Put it back.
    """

    move_requested = Signal(object)
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.column.setContentsMargins(12, 12, 12, 12)
        self.row = StripRow()
        self.note = NoteLine()
        self.column.addWidget(self.row)
        self.column.addWidget(self.note)
        self.row.setToolTip(
            self.tr("Drag the due session to another day, or choose a day and press Enter.")
        )
        self.row.day_chosen.connect(self.move_requested)
        self.note.undo_requested.connect(self.undo_requested)

    def show_view(self, view: TodayView) -> None:
        """Show the week of a day."""
        self.setVisible(bool(view.week))
        if view.week:
            self.row.show_week(view.week)

    def refuse_move(self, text: str) -> None:
        """Say why the session cannot be on the day that was chosen."""
        self.note.say(text)

    def tell_moved(self, text: str, *, can_undo: bool) -> None:
        """Say where the session is now."""
        self.note.say(text, can_undo=can_undo)
