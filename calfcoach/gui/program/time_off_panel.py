"""Days off: take some, see them, take them back."""

from __future__ import annotations

from datetime import date

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.errors import UserError
from calfcoach.core.training_log import TimeOff
from calfcoach.gui.dates import day_words
from calfcoach.gui.i18n import error_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.date_field import DateField
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.services.schedule import ScheduleService


class TimeOffRow(QWidget):
    """One span of days off.

    Signals:
        take_back_requested(str): Its id.
    """

    take_back_requested = Signal(str)

    def __init__(self, time_off_id: str, days: TimeOff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time_off = days
        self._id = time_off_id
        text = day_words(days.first)
        if days.last != days.first:
            text = self.tr("{} to {}").format(text, day_words(days.last))
        self.days = Label(text, wrap=True)
        self.take_back = Button(self.tr("Take back"))
        self.take_back.setAccessibleName(self.tr("Take back {}").format(text))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.days, 1)
        row.addWidget(self.take_back)
        self.take_back.clicked.connect(self._emit_take_back)

    def _emit_take_back(self) -> None:
        self.take_back_requested.emit(self._id)


class TimeOffPanel(Card):
    """First and last day, and the days off from today on.

    Signals:
        closed(): The person is done with it.
    """

    closed = Signal()

    def __init__(self, schedule: ScheduleService, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._schedule = schedule
        self._today = date.min
        self.rows: list[TimeOffRow] = []
        self.notice = NoticeBar()
        self.first = DateField(self.tr("First day"))
        self.last = DateField(self.tr("Last day"))
        self.take = Button(self.tr("Take these days off"))
        self.close_button = Button(self.tr("Close"), self.tr("Esc"))
        self.empty = Label(self.tr("No days off ahead."), "soft", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._lay_out()
        self.take.clicked.connect(self._take)
        self.close_button.clicked.connect(self._close)

    def ask(self, today: date) -> None:
        """Offer today as a first and last day."""
        self._today = today
        self.notice.say("")
        for edit in (self.first, self.last):
            edit.show_day(today)
        self.refresh(today)
        self.first.setFocus()

    def refresh(self, today: date) -> None:
        """Read the days off anew."""
        self._today = today
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        try:
            found = self._schedule.time_off()
        except UserError as error:
            self.notice.say(error_words(error))
            return
        for time_off_id, days in found:
            if days.last >= today:
                row = TimeOffRow(time_off_id, days)
                row.take_back_requested.connect(self._take_back)
                self.rows.append(row)
                self._rows.addWidget(row)
        self.empty.setVisible(not self.rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a day takes the days off; Escape closes."""
        key = QtCore.Qt.Key
        if event.key() == key.Key_Escape:
            self._close()
        elif event.key() in (key.Key_Return, key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        days = TimeOff(self.first.day(), self.last.day())
        if any(row.time_off == days for row in self.rows):
            self.notice.say(self.tr("These days are off already."))
            return
        try:
            self._schedule.take_time_off(days)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.notice.say("")
        self.refresh(self._today)

    def _take_back(self, time_off_id: str) -> None:
        try:
            self._schedule.forget_time_off(time_off_id)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.notice.say("")
        self.refresh(self._today)
        self.take.setFocus()

    def _close(self) -> None:
        self.closed.emit()

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(4)
        for place, edit in enumerate((self.first, self.last)):
            fields.addWidget(Label(edit.accessibleName(), "soft"), 0, place)
            fields.addWidget(edit, 1, place)
        fields.setColumnStretch(2, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.take)
        buttons.addWidget(self.close_button)
        buttons.addStretch()
        self.column.addWidget(Label(self.tr("Time off"), "heading"))
        self.column.addWidget(
            Label(
                self.tr("No session is due on these days, and none is made up afterwards."),
                "soft",
                wrap=True,
            )
        )
        self.column.addWidget(self.notice)
        self.column.addLayout(fields)
        self.column.addLayout(buttons)
        self.column.addWidget(self.empty)
        self.column.addLayout(self._rows)
