"""A bar below the page: what was just changed in the log, and a way to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label


class UndoBar(Card):
    """One sentence with Undo (Ctrl+Z) and Close; the next change takes the place of the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("calm", parent)
        self._take_back: Callable[[], None] | None = None
        self._text = Label(wrap=True)
        self.undo = Button(self.tr("Undo"), "Ctrl+Z")
        self.close_button = Button(self.tr("Close"), kind="slim")
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self.undo)
        row.addWidget(self.close_button)
        self.column.addLayout(row)
        self.column.setContentsMargins(34, 6, 20, 6)
        self._key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._key.activated.connect(self._undo)
        self.undo.clicked.connect(self._undo)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def say(self, text: str, take_back: Callable[[], None] | None = None) -> None:
        """Say what was done; `take_back` undoes it, where that can be."""
        self._take_back = take_back
        self._text.setText(text)
        self.setAccessibleName(text)
        self.undo.setVisible(take_back is not None)
        self._key.setEnabled(take_back is not None)
        self.show()

    def _undo(self) -> None:
        take_back, self._take_back = self._take_back, None
        if take_back is not None:
            take_back()
