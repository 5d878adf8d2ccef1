"""The questions of the self-check, one at a time, by keys alone if wanted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.causes import CauseQuestion
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label


class QuestionPanel(QWidget):
    """One question after the other; an answer of the log is chosen already.

    Signals:
        finished(object): All answers, by question.
    """

    finished = Signal(object)

    def __init__(self, questions: tuple[CauseQuestion, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions = questions
        self._known: Mapping[str, str] = {}
        self._at = 0
        self.answers: dict[str, str] = {}
        self.place = Label(role="soft")
        self.text = Label(role="title", wrap=True)
        self.chip = Label(self.tr("From your log. Change it if it is not so."), "chip")
        most = max(len(question.options) for question in questions)
        self.options = [Button("", str(number + 1), "choice") for number in range(most)]
        self.back = Button(self.tr("Back"), self.tr("Left"))
        self.go_on = Button(self.tr("Go on"), self.tr("Enter"), "primary")
        self._lay_out()
        for number, button in enumerate(self.options):
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, number))
        self.back.clicked.connect(self._go_back)
        self.go_on.clicked.connect(self._go_on)

    def ask(self, known: Mapping[str, str]) -> None:
        """Begin anew, with the answers that the log has."""
        self._known, self.answers, self._at = known, dict(known), 0
        self._show()

    def take_focus(self) -> None:
        """Begin at the answer that is chosen, else at what passes the question over."""
        chosen = next((one for one in self._shown() if one.isChecked()), self.go_on)
        chosen.setFocus()

    def handles(self, event: QKeyEvent) -> bool:
        """Take numbers, Enter, Left, Up and Down; return whether it was one of them."""
        key = event.key()
        options = self._shown()
        if event.isAutoRepeat():
            return False
        if Qt.Key.Key_1 <= key < Qt.Key.Key_1 + len(options):
            self._choose(key - Qt.Key.Key_1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = next((n for n, one in enumerate(options) if one.hasFocus()), None)
            if focused is not None and not options[focused].isChecked():
                self._choose(focused)
            else:
                self._go_on()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Backspace):
            self._go_back()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            now = next((n for n, one in enumerate(options) if one.hasFocus()), None)
            if now is None:
                now = -1 if step > 0 else 0
            options[(now + step) % len(options)].setFocus()
        else:
            return False
        return True

    def _choose(self, number: int) -> None:
        """Take an answer and go on to the next question."""
        question = self._questions[self._at]
        self.answers[question.id] = question.options[number].id
        self._next()

    def _go_on(self) -> None:
        """Go on with the answer that is chosen; one that is open is passed over."""
        self._next()

    def _next(self) -> None:
        if self._at + 1 < len(self._questions):
            self._at += 1
            self._show()
        else:
            self.finished.emit(dict(self.answers))

    def _go_back(self) -> None:
        if self._at:
            self._at -= 1
            self._show()

    def _show(self) -> None:
        question = self._questions[self._at]
        chosen = self.answers.get(question.id)
        self.place.setText(self.tr("Question {} of {}").format(self._at + 1, len(self._questions)))
        self.text.setText(question.text)
        for number, button in enumerate(self.options):
            shown = number < len(question.options)
            button.setVisible(shown)
            if shown:
                option = question.options[number]
                button.set_text(option.text)
                button.setChecked(option.id == chosen)
        is_known = question.id in self._known and chosen == self._known[question.id]
        self.chip.setVisible(is_known)
        self.back.setEnabled(self._at > 0)
        self.go_on.set_text(self.tr("Go on") if chosen else self.tr("Pass over"))
        self.take_focus()

    def _shown(self) -> list[Button]:
        return self.options[: len(self._questions[self._at].options)]

    def _lay_out(self) -> None:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(self.place)
        head.addStretch()
        head.addWidget(self.chip)
        card.column.addLayout(head)
        card.column.addWidget(self.text)
        card.column.addSpacing(4)
        for button in self.options:
            card.column.addWidget(button)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.go_on)
        card.column.addSpacing(4)
        card.column.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 24)
        column.addWidget(card)
        column.addStretch()
