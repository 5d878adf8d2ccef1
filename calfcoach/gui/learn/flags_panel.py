"""Red flags before the self-check: a calf that may be torn or clotted has other causes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.screening import GateQuestion
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.review_note import add_review_note


class FlagsPanel(QWidget):
    """The three questions of the safety gate, and two answers.

    Signals:
        none_true(): None of it; the self-check goes on.
        some_true(): One is, or may be: the full safety check.
    """

    none_true = Signal()
    some_true = Signal()

    def __init__(self, words: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.none = Button(self.tr("None of these, go on"), self.tr("Enter"), "primary")
        self.some = Button(self.tr("One is true, or I am not sure"), "1", "danger")
        card = Card()
        card.column.addWidget(Label(self.tr("First: is any of this true?"), "title", wrap=True))
        for question in GateQuestion:
            card.column.addWidget(Label(words.gate[question], "lead", wrap=True))
        card.column.addSpacing(8)
        for button in (self.none, self.some):
            card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 24)
        add_review_note(card.column)
        column.addWidget(card)
        column.addStretch()
        self.none.clicked.connect(self.none_true)
        self.some.clicked.connect(self.some_true)

    def take_focus(self) -> None:
        """Give the focus to the page: an Enter that is held answers nothing twice."""
        self.none.setFocus()

    def handles(self, event: QKeyEvent) -> bool:
        """Take Enter and 1; return whether it was one of them."""
        if event.isAutoRepeat():
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.none_true.emit()
        elif event.key() == Qt.Key.Key_1:
            self.some_true.emit()
        else:
            return False
        return True
