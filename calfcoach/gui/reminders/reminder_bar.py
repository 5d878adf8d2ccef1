"""A bar over the page: what is due, a way to it, and for how long it can be put off."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from calfcoach.core.reminder import Occasion, Snooze
from calfcoach.gui.reminders.reminder_words import occasion_words, open_words, snooze_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.page_head import PageHead


class ReminderBar(Card):
    """One reminder at a time; it takes no focus.

    Signals:
        opened(): Lead to what is due.
        snoozed(Snooze): Say it again later.
        closed(): It was read.
    """

    opened = Signal()
    snoozed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("calm", parent)
        self._text = Label(role="strong", wrap=True)
        self.open = Button("")
        self.snoozes = {one: Button(snooze_words(one), kind="slim") for one in Snooze}
        self.close_button = Button(self.tr("Close"), kind="slim")
        self._head = PageHead(self._text, self.open, *self.snoozes.values(), self.close_button)
        self.column.addWidget(self._head)
        self.column.setContentsMargins(34, 8, 20, 8)
        self.open.clicked.connect(self._open)
        self.close_button.clicked.connect(self._close)
        for snooze, button in self.snoozes.items():
            button.setAccessibleName(self.tr("Remind me: {}").format(snooze_words(snooze)))
            button.clicked.connect(partial(self._snooze, snooze))
        self.hide()

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def show_occasion(self, occasion: Occasion) -> None:
        """Say what is due."""
        said = occasion_words(occasion)
        self._text.setText(said)
        self.setAccessibleName(said)
        self.open.set_text(open_words(occasion))
        self._head.fit()
        self.show()

    def _open(self) -> None:
        self.hide()
        self.opened.emit()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _snooze(self, snooze: Snooze) -> None:
        self.hide()
        self.snoozed.emit(snooze)
