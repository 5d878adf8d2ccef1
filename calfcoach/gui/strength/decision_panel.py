"""The last page of a session: what follows from it, why, and when the next one is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.gui.relief.input_guard import InputGuard
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll


@dataclass(frozen=True, slots=True)
class LastWords:
    """What the page says.

    Attributes:
        title: In a few words.
        sentences: What follows and why, the most important first.
        small: Source and grade, or "".
        advice: When to see a physio; shown apart.
    """

    title: str
    sentences: tuple[str, ...]
    small: str = ""
    advice: tuple[str, ...] = ()


class DecisionPanel(QWidget):
    """Says the decision. The key that ended the form does not close it.

    Signals:
        closed(): The person has read it.
    """

    closed = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = InputGuard(clock, self)
        self.title = Label(role="display", wrap=True)
        self._card, self._advice = Card(), Card("notice")
        self._texts: list[Label] = []
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(14)
        for widget in (self.title, self._card, self._advice):
            column.addWidget(widget)
        column.addStretch()
        self.area = VerticalScroll(inside)
        self.done = Button(self.tr("Back to Today"), self.tr("Enter"), "primary")
        row = QHBoxLayout()
        row.addWidget(self.done)
        row.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(48, 28, 48, 24)
        outer.setSpacing(14)
        outer.addWidget(self.area, 1)
        outer.addLayout(row)
        self.done.clicked.connect(self._close)
        self._guard.watch(self.done)

    def say(self, words: LastWords) -> None:
        """Show the last words."""
        self.title.setText(words.title)
        for label in self._texts:
            label.setParent(None)
            label.deleteLater()
        self._texts = [Label(text, "lead", wrap=True) for text in words.sentences]
        if words.small:
            self._texts.append(Label(words.small, "soft", wrap=True))
        for label in self._texts:
            self._card.column.addWidget(label)
        advice = [Label(text, "lead", wrap=True) for text in words.advice]
        for label in advice:
            self._advice.column.addWidget(label)
        self._texts += advice
        self._advice.setVisible(bool(advice))
        self.area.to_top()
        self._guard.restart()

    def texts(self) -> tuple[str, ...]:
        """Return all that the page says, from the top."""
        return (self.title.text(), *(label.text() for label in self._texts))

    def take_focus(self) -> None:
        """Put the focus on the button that closes the page."""
        self.done.setFocus()

    def handles(self, event: QKeyEvent) -> bool:
        """Take Enter, Escape and the keys that scroll; return whether it did."""
        if self.area.handles(event):
            return True
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            if not self._guard.stops(event):
                self._close()
            return True
        return False

    def _close(self) -> None:
        self.closed.emit()
