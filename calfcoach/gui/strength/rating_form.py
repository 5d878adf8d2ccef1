"""After a session: pain during and after, effort, repetitions left, and a note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.session_rating import NOTE_MOST, SessionRating
from calfcoach.gui.relief.input_guard import InputGuard
from calfcoach.gui.strength.set_report import ReportedSet, SetReport
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.rating_row import RatingRow
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll

LEFT_MOST = 5
"""Repetitions in reserve above this are all alike."""


class RatingForm(QWidget):
    """Four rows and a note. Digits answer the row in focus, Enter and Tab move on.

    Signals:
        rated(SessionRating): All that was said.
    """

    rated = Signal(object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = InputGuard(clock, self)
        self.report = SetReport()
        self.during = RatingRow(self.tr("Most pain during the session"))
        self.after = RatingRow(self.tr("Pain now"))
        self.effort = RatingRow(self.tr("Effort"), bands=False)
        reserve = self.tr("Repetitions left in the last sets")
        self.reserve = RatingRow(reserve, most=LEFT_MOST, bands=False)
        self.note = QLineEdit()
        self.note.setMaxLength(NOTE_MOST)
        self.note.setPlaceholderText(self.tr("A note, if you like"))
        self.note.setAccessibleName(self.tr("Note"))
        self.rows = (self.during, self.after, self.effort, self.reserve)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        self.title = Label(self.tr("How was it?"), "title")
        column.addWidget(self.title)
        self._report_card = Card()
        self._report_card.column.addWidget(Label(self.tr("The last set"), "heading"))
        self._report_card.column.addWidget(self.report)
        column.addWidget(self._report_card)
        for row, title, line in (
            (self.during, self.tr("Most pain during the session"), self.tr("0 none, 10 worst")),
            (
                self.after,
                self.tr("Pain now"),
                self.tr("Does it get worse by bedtime? Change it on Today tomorrow morning."),
            ),
            (
                self.effort,
                self.tr("How hard was it?"),
                self.tr("0 nothing, 5 hard, 7 very hard, 10 all you had"),
            ),
            (
                self.reserve,
                self.tr("How many more could you have done in the last sets?"),
                self.tr("5 means five or more"),
            ),
        ):
            card = Card()
            card.show_small(small=True)
            card.column.addWidget(Label(title, "heading", wrap=True))
            card.column.addWidget(Label(line, "soft", wrap=True))
            card.column.addWidget(row)
            column.addWidget(card)
        column.addWidget(self.note)
        column.addStretch()
        self.area = VerticalScroll(inside)
        self.go_on = Button(self.tr("Save"), self.tr("Enter"), "primary")
        self._open = Label(role="soft", wrap=True)
        last = QHBoxLayout()
        last.addWidget(self.go_on)
        last.addWidget(self._open, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(48, 24, 48, 20)
        outer.setSpacing(12)
        outer.addWidget(self.area, 1)
        outer.addLayout(last)
        for row in self.rows:
            row.value_chosen.connect(self._move_on)
        self.note.returnPressed.connect(self._save)
        self.go_on.clicked.connect(self._save)
        self._guard.watch(self.go_on)

    def ask(self, worst: int | None, last_sets: list[ReportedSet]) -> None:
        """Ask anew.

        Args:
            worst: The most pain that was told during the session; None where none was.
            last_sets: The sets that no rest has asked about.
        """
        for row in self.rows:
            row.set_value(None)
        self.during.set_value(worst)
        self.note.clear()
        self.report.show_sets(last_sets)
        self._report_card.setVisible(bool(last_sets))
        self.area.to_top()
        self._guard.restart()
        self._show_state()

    def take_focus(self) -> None:
        """Put the focus on the first open row."""
        row = next((row for row in self.rows if row.value() is None), self.after)
        row.buttons[0].setFocus()

    def handles(self, event: QKeyEvent) -> bool:
        """Take Enter, digits and the keys that scroll; return whether it did."""
        if event.isAutoRepeat():
            return False
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._guard.stops(event):
                self._go_on()
            return True
        focused = self.focusWidget()
        row = next((one for one in self.rows if focused and one.isAncestorOf(focused)), None)
        if row is not None and row.handles(event):
            return True
        return self.area.handles(event)

    def rating(self) -> SessionRating | None:
        """Return what was said, or None while pain or effort is missing.

        Pain after the session is kept as at least what was said for now.
        """
        during, after, effort = (row.value() for row in self.rows[:3])
        if during is None or after is None or effort is None:
            return None
        return SessionRating(
            during=during,
            after=after,
            rpe=effort,
            rir=self.reserve.value(),
            note=self.note.text().strip(),
        )

    def _move_on(self) -> None:
        """Show what is open, and put the focus on the next open row, or on Save."""
        self._show_state()
        row = next((row for row in self.rows if row.value() is None), None)
        target = row.buttons[0] if row is not None else self.go_on
        target.setFocus()
        self.area.ensureWidgetVisible(row or self.note, 0, 40)

    def _show_state(self) -> None:
        is_whole = self.rating() is not None
        self.go_on.setEnabled(is_whole)
        self._open.setText("" if is_whole else self.tr("Pain and effort are still open."))

    def _go_on(self) -> None:
        row = next((row for row in self.rows[:3] if row.value() is None), None)
        if row is None:
            self._save()
        else:
            row.buttons[0].setFocus()

    def _save(self) -> None:
        rating = self.rating()
        if rating is not None:
            self.rated.emit(rating)
