"""The last question of relief: has it gone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.relief import Outcome
from calfcoach.gui.widgets.button import Button, move_focus
from calfcoach.gui.widgets.labels import Label

ASKED = (Outcome.GONE, Outcome.STILL_TIGHT, Outcome.SWOLLEN, Outcome.CAME_BACK)
_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
"""How far an arrow moves the focus; Left and Right stay with the player."""


class OutcomePanel(QWidget):
    """Four choices and a button to go on.

    Signals:
        outcome_chosen(Outcome): What the person says, once they go on.
    """

    outcome_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = (
            self.tr("Gone"),
            self.tr("Still tight"),
            self.tr("Swollen"),
            self.tr("It went and came back"),
        )
        self._group = QButtonGroup(self)
        self.buttons: dict[Outcome, Button] = {}
        grid = QGridLayout()
        grid.setSpacing(14)
        for place, (outcome, word) in enumerate(zip(ASKED, words, strict=True)):
            button = Button(word, str(place + 1), "choice")
            button.setCheckable(True)
            self._group.addButton(button, place)
            self.buttons[outcome] = button
            grid.addWidget(button, place // 2, place % 2)
        self.go_on = Button(self.tr("Go on"), self.tr("Enter"), "primary")
        self.go_on.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch()
        column.addWidget(Label(self.tr("How is it now?"), "display"))
        column.addWidget(Label(self.tr("If you are not sure, choose still tight."), "soft"))
        column.addLayout(grid)
        last = QHBoxLayout()
        last.addWidget(self.go_on)
        last.addStretch()
        column.addLayout(last)
        column.addStretch()
        self._column = column
        self.show_small(small=False)
        self._group.idClicked.connect(self._allow)
        self.go_on.clicked.connect(self._choose)

    def ask(self) -> None:
        """Ask anew."""
        self._group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        self.go_on.setEnabled(False)

    def take_focus(self) -> None:
        """Put the focus on the first choice."""
        self.buttons[ASKED[0]].setFocus()

    def show_small(self, *, small: bool) -> None:
        """Take less room where the window is small."""
        for button in self.buttons.values():
            button.setMinimumHeight(64 if small else 90)
        self._column.setSpacing(8 if small else 14)

    def handles(self, event: QKeyEvent) -> bool:
        """Take keys 1 to 4, Up, Down and Enter; return whether it did."""
        if event.isAutoRepeat():
            return False
        key = Qt.Key(event.key())
        if key in _KEYS:
            chosen = self.buttons[ASKED[_KEYS.index(key)]]
            chosen.setFocus()
            chosen.click()
            return True
        if key in _STEPS:
            return move_focus(tuple(self.buttons.values()), _STEPS[key])
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
            return True
        return False

    def _allow(self, place: int) -> None:
        self.go_on.setEnabled(place >= 0)

    def _choose(self) -> None:
        place = self._group.checkedId()
        if place >= 0:
            self._emit_outcome(ASKED[place])

    def _emit_outcome(self, outcome: Outcome) -> None:
        self.outcome_chosen.emit(outcome)
