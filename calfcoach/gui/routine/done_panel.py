"""The last page of a warm-up or a cool-down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.gui.fonts import scaled
from calfcoach.gui.relief.input_guard import InputGuard
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label


class DonePanel(QWidget):
    """A title and a few sentences. The key that ended the routine does not close the page.

    Signals:
        closed(): The person has read it.
    """

    closed = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = InputGuard(clock, self)
        self.title = Label(role="display", wrap=True)
        self.text = Label(wrap=True)
        self.done = Button(self.tr("Done"), self.tr("Enter"), "primary")
        card = Card()
        card.setMaximumWidth(scaled(620))
        card.column.addWidget(self.title)
        card.column.addWidget(self.text)
        card.column.addSpacing(6)
        card.column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(card, 10)
        middle.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 28, 36, 28)
        column.addStretch(1)
        column.addLayout(middle)
        column.addStretch(2)
        self.done.clicked.connect(self.closed)
        self._guard.watch(self.done)

    def show_words(self, title: str, text: str) -> None:
        """Say how it was."""
        self.title.setText(title)
        self.text.setText(text)

    def take_focus(self) -> None:
        """Give the focus to its one button."""
        self._guard.restart()
        self.done.setFocus()

    def handles(self, event: QKeyEvent) -> bool:
        """Take Enter and Escape; return whether it was one of them."""
        keys = Qt.Key
        if event.key() not in (keys.Key_Return, keys.Key_Enter, keys.Key_Escape):
            return False
        if not self._guard.stops(event):
            self.closed.emit()
        return True
