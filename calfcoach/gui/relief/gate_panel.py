"""The safety gate: three questions right after "Stop". Nothing skips it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.screening import Answer, GateQuestion
from calfcoach.gui.fonts import scaled
from calfcoach.gui.relief.input_guard import InputGuard
from calfcoach.gui.widgets.button import Button, move_focus
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.review_note import add_review_note


class GatePanel(QWidget):
    """Tick what is true, or answer "none". Keys 1 to 3 tick, Enter goes on.

    Keys that repeat because they are held, and everything in the first second, are ignored: the
    hand that started relief must not answer the gate by chance.

    Signals:
        answered(dict[GateQuestion, Answer]): All three answers.
    """

    answered = Signal(object)

    def __init__(self, words: Questionnaire, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = InputGuard(clock, self)
        self.boxes: dict[GateQuestion, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch()
        self._kicker = Label(self.tr("Safety check"), "soft")
        column.addWidget(self._kicker)
        column.addWidget(Label(self.tr("Is any of this true?"), "title"))
        self._card = card = Card()
        for number, question in enumerate(GateQuestion, 1):
            card.column.addLayout(self._row(number, question, words.gate[question]))
            if number < len(GateQuestion):
                line = Label(role="separator")
                line.setFixedHeight(1)
                card.column.addWidget(line)
        column.addWidget(card)
        add_review_note(column)
        self.go_on = Button("", self.tr("Enter"), "relief")
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.go_on)
        self._note = Label(role="soft", wrap=True)
        row.addWidget(self._note, 1)
        column.addLayout(row)
        column.addStretch()
        self._column = column
        self.show_small(small=False)
        self.go_on.clicked.connect(self._answer)
        self._guard.watch(self.go_on, *self.boxes.values())
        self._reword()

    def ask(self) -> None:
        """Ask anew; the first second begins."""
        self._guard.restart()
        for box in self.boxes.values():
            box.setChecked(False)

    def take_focus(self) -> None:
        """Put the focus on the first question."""
        next(iter(self.boxes.values())).setFocus()

    def show_small(self, *, small: bool) -> None:
        """Take less room where the window is small."""
        self._kicker.setVisible(not small)
        self._card.show_small(small=small)
        self._column.setSpacing(8 if small else 14)

    def handles(self, event: QKeyEvent) -> bool:
        """Take keys 1 to 3, Up, Down and Enter; return whether the key was the gate's."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            return move_focus((*self.boxes.values(), self.go_on), step)
        numbers = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}
        if key not in (*numbers, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if not self._guard.stops(event):
            if key in numbers:
                tuple(self.boxes.values())[numbers[key]].toggle()
            else:
                self._answer()
        return True

    def _row(self, number: int, question: GateQuestion, text: str) -> QHBoxLayout:
        box = QCheckBox()
        box.setAccessibleName(text)
        label = Label(text, "lead", wrap=True)
        label.setBuddy(box)
        box.toggled.connect(self._reword)
        self.boxes[question] = box
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(box)
        row.addWidget(label, 1)
        cap = Label(str(number), "keycap")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cap.setFixedWidth(scaled(32))
        row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _reword(self) -> None:
        if any(box.isChecked() for box in self.boxes.values()):
            self.go_on.set_text(self.tr("Yes: show me what to do"))
            self._note.setText(self.tr("No stretch and no massage now."))
        else:
            self.go_on.set_text(self.tr("None of these, go on"))
            self._note.setText(
                self.tr("Not sure counts as yes. If one is true, relief stops and says who to see.")
            )

    def _answer(self) -> None:
        answers = {
            question: Answer.YES if box.isChecked() else Answer.NO
            for question, box in self.boxes.items()
        }
        self.answered.emit(answers)
