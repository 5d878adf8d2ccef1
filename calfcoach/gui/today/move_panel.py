"""Fourteen days to move the next session to; a day that cannot be says why when it is chosen."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from calfcoach.gui.dates import day_words, weekday_short
from calfcoach.gui.fonts import scaled
from calfcoach.gui.widgets.button import EnterButton
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.training_views import TodayView

DAYS = 14
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class MovePanel(Card):
    """Days in two rows of seven, from today on. Arrow keys go from day to day.

    Signals:
        day_chosen(date): Put the session there.
        closed(): Nothing moves.
    """

    day_chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inset", parent)
        self._days: list[date] = []
        self.days: list[EnterButton] = []
        self.line = Label(role="soft", wrap=True)
        grid = QGridLayout()
        grid.setSpacing(6)
        for number in range(DAYS):
            button = EnterButton()
            button.passes_arrows = True
            button.setProperty("kind", "day")
            button.setMinimumWidth(scaled(40))
            button.clicked.connect(self._choose)
            self.days.append(button)
            grid.addWidget(button, number // 7, number % 7)
        self.column.addWidget(Label(self.tr("Move the session to"), "strong"))
        self.column.addLayout(grid)
        self.column.addWidget(self.line)
        self.hide()

    def open_days(self, view: TodayView) -> None:
        """Show the days from today on, and take the focus at the day that is due."""
        self._days = [view.today + timedelta(days=number) for number in range(DAYS)]
        for button, day in zip(self.days, self._days, strict=True):
            button.setText(f"{weekday_short(day)}\n{day.day}")
            is_due = day == view.best
            name = day_words(day)
            button.setAccessibleName(self.tr("{}, now here").format(name) if is_due else name)
            button.setProperty("due", is_due)
            button.style().unpolish(button)
            button.style().polish(button)
        self.say(self.tr("Two sessions always stay 48 hours apart, three in seven days at most."))
        self.show()
        at = self._days.index(view.best) if view.best in self._days else 0
        self.days[at].setFocus()

    def say(self, text: str) -> None:
        """Say why a day cannot be."""
        self.line.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by arrow keys, leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        focused = next((n for n, button in enumerate(self.days) if button.hasFocus()), None)
        step = _STEPS.get(Qt.Key(event.key()))
        if focused is None or step is None:
            super().keyPressEvent(event)
        elif 0 <= focused + step < DAYS:
            self.days[focused + step].setFocus()

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, EnterButton):
            self.day_chosen.emit(self._days[self.days.index(button)])

    def _close(self) -> None:
        self.closed.emit()  # what takes the focus first keeps the page where it is
        self.hide()
