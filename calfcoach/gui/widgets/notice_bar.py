"""One plain notice over the page, with at most one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label


class NoticeBar(Card):
    """A sentence that stays until it is closed or taken back.

    Signals:
        closed(): The person has read it.
    """

    closed = Signal()

    def __init__(self, role: str = "notice", parent: QWidget | None = None) -> None:
        super().__init__(role, parent)
        self._said = ""
        self._text = Label(wrap=True)
        self.close_button = Button(self.tr("Close"), kind="slim")
        self.column.setContentsMargins(14, 4, 6, 4)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self.close_button)
        self.column.addLayout(row)
        self.close_button.clicked.connect(self._close)
        self.hide()

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def say(self, text: str) -> None:
        """Show a sentence; an empty one hides the bar. The same one again changes nothing."""
        if text == self._said:
            return
        self._said = text
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
