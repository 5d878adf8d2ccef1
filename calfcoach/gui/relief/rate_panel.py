"""How tight it is, from 0 to 10; before relief also how it came."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.plan import Question
from calfcoach.core.relief import Onset
from calfcoach.gui.widgets.button import Button, move_focus
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.rating_row import RatingRow


class RatePanel(QWidget):
    """A row of numbers and, before relief, two buttons for how it came.

    Signals:
        rated(int): The number, once the person goes on.
        onset_chosen(Onset): How it came.
    """

    rated = Signal(int)
    onset_chosen = Signal(object)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        before = question is Question.TIGHTNESS_BEFORE
        title = self.tr("How tight is it?") if before else self.tr("How tight is it now?")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch()
        column.addWidget(Label(title, "title"))
        card = Card()
        self._cards = [card]
        card.column.addWidget(
            Label(self.tr("0 = loose, 10 = the tightest you can think of"), "soft")
        )
        self.row = RatingRow(title)
        card.column.addWidget(self.row)
        self._keys = Label(self.tr("Keys 0 to 9, and - for 10"), "soft")
        card.column.addWidget(self._keys)
        column.addWidget(card)
        self.sharp = Button(self.tr("Sharp or seizing"), "S", "choice")
        self.slow = Button(self.tr("Slow and dull"), "D", "choice")
        self._onsets = QButtonGroup(self)
        if before:
            onset = Card()
            self._cards.append(onset)
            onset.column.addWidget(Label(self.tr("How did it come?"), "heading"))
            row = QHBoxLayout()
            for button in (self.sharp, self.slow):
                button.setCheckable(True)
                self._onsets.addButton(button)
                row.addWidget(button, 1)
            onset.column.addLayout(row)
            column.addWidget(onset)
        else:
            self.sharp.setParent(self)
            self.slow.setParent(self)
            self.sharp.hide()
            self.slow.hide()
        self.go_on = Button(self.tr("Go on"), self.tr("Enter"), "primary")
        self.go_on.setEnabled(False)
        last = QHBoxLayout()
        last.addWidget(self.go_on)
        last.addStretch()
        column.addLayout(last)
        column.addStretch()
        self._column = column
        self.show_small(small=False)
        self.row.value_chosen.connect(self._allow)
        self.sharp.clicked.connect(self._choose_sharp)
        self.slow.clicked.connect(self._choose_slow)
        self.go_on.clicked.connect(self._rate)

    def ask(self, value: int | None, onset: Onset | None) -> None:
        """Ask, showing what was answered before."""
        self.row.set_value(value)
        self._onsets.setExclusive(False)
        self.sharp.setChecked(onset is Onset.SHARP)
        self.slow.setChecked(onset is Onset.SLOW)
        self._onsets.setExclusive(True)
        self.go_on.setEnabled(value is not None)

    def take_focus(self) -> None:
        """Put the focus on the number that is chosen, or on the first."""
        self.row.buttons[self.row.value() or 0].setFocus()

    def show_small(self, *, small: bool) -> None:
        """Take less room where the window is small."""
        self._keys.setVisible(not small)
        for card in self._cards:
            card.show_small(small=small)
        self._column.setSpacing(8 if small else 14)

    def handles(self, event: QKeyEvent) -> bool:
        """Take digits, a dash, S, D, Up, Down and Enter; return whether it did."""
        if event.isAutoRepeat():
            return False
        if self.row.handles(event):
            return True
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._rate()
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Up else -1
            return move_focus(self.row.buttons, step) or move_focus((self.sharp, self.slow), step)
        if self.question is Question.TIGHTNESS_BEFORE and key in (Qt.Key.Key_S, Qt.Key.Key_D):
            chosen = self.sharp if key == Qt.Key.Key_S else self.slow
            chosen.setFocus()
            chosen.click()
            return True
        return False

    def _allow(self, value: int) -> None:
        self.go_on.setEnabled(0 <= value <= 10)

    def _choose_sharp(self) -> None:
        self._emit_onset(Onset.SHARP)

    def _choose_slow(self) -> None:
        self._emit_onset(Onset.SLOW)

    def _rate(self) -> None:
        value = self.row.value()
        if value is not None:
            self.rated.emit(value)

    def _emit_onset(self, onset: Onset) -> None:
        self.onset_chosen.emit(onset)
