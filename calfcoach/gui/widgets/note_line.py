"""One line about what was just done, with a way to take it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label


class NoteLine(QWidget):
    """A sentence, and Undo where there is something to take back.

    Signals:
        undo_requested(): Take it back.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label(role="soft", wrap=True)
        self.undo = Button(self.tr("Undo"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._text, 1)
        row.addWidget(self.undo)
        self.undo.clicked.connect(self._emit_undo)
        self.hide()

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def say(self, text: str, *, can_undo: bool = False) -> None:
        """Say a sentence; an empty one hides the line."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.undo.setVisible(can_undo)
        self.setVisible(bool(text))

    def _emit_undo(self) -> None:
        self.undo_requested.emit()
