"""It hurts: the session stands still and asks how, before anything goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.gui.relief.input_guard import InputGuard
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.rating_row import RatingRow
from calfcoach.gui.widgets.review_note import add_review_note
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll


class HurtPanel(QWidget):
    """Sharp or dull, limp or not; dull without a limp is asked for its number.

    Signals:
        told(bool, bool, object): Sharp, limp, and the number or None where it was not asked.
        end_requested(bool, bool, object): The same as far as it was told, and end the session here.
    """

    told = Signal(bool, bool, object)
    end_requested = Signal(bool, bool, object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = InputGuard(clock, self)
        self.sharp, self.dull, kinds, self._kind = self._pair(
            (self.tr("Sharp or seizing"), "S"), (self.tr("Dull"), "D")
        )
        self.limp, self.no_limp, limps, self._limp = self._pair(
            (self.tr("Yes"), "Y"), (self.tr("No"), "N")
        )
        self.pain = RatingRow(self.tr("How much does it hurt?"))
        self._pain_part = QWidget()
        part = QVBoxLayout(self._pain_part)
        part.setContentsMargins(0, 0, 0, 0)
        part.addWidget(Label(self.tr("How much? 0 is none, 10 the worst."), "heading", wrap=True))
        part.addWidget(self.pain)
        self._note = Label(role="lead", wrap=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(14)
        column.addWidget(Label(self.tr("It hurts: time stands still"), "title", wrap=True))
        column.addWidget(Label(self.tr("What kind of pain is it?"), "heading", wrap=True))
        column.addWidget(kinds)
        column.addWidget(Label(self.tr("Does it make you limp?"), "heading", wrap=True))
        column.addWidget(limps)
        column.addWidget(self._pain_part)
        column.addWidget(self._note)
        add_review_note(column)
        column.addStretch()
        self.go_on = Button(self.tr("Next"), self.tr("Enter"), "primary")
        self.end = Button(self.tr("End the session here"), "Esc")
        row = QHBoxLayout()
        row.addWidget(self.go_on)
        row.addWidget(self.end)
        row.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(48, 28, 48, 24)
        outer.setSpacing(14)
        outer.addWidget(VerticalScroll(inside), 1)
        outer.addLayout(row)
        for group in (self._kind, self._limp):
            group.idClicked.connect(self._show_state)
        self.pain.value_chosen.connect(self._show_state)
        self.go_on.clicked.connect(self._tell)
        self.end.clicked.connect(self._end)
        self._guard.watch(self.go_on, self.end, self.sharp, self.dull, self.limp, self.no_limp)

    def ask(self) -> None:
        """Ask anew; the first second begins."""
        for group in (self._kind, self._limp):
            group.setExclusive(False)
            for button in group.buttons():
                button.setChecked(False)
            group.setExclusive(True)
        self.pain.set_value(None)
        self._guard.restart()
        self._show_state()

    def take_focus(self) -> None:
        """Put the focus on the first answer."""
        self.sharp.setFocus()

    def handles(self, event: QKeyEvent) -> bool:
        """Take S, D, Y, N, digits, Enter and Escape; return whether it did."""
        key = Qt.Key(event.key())
        buttons = {
            Qt.Key.Key_S: self.sharp,
            Qt.Key.Key_D: self.dull,
            Qt.Key.Key_Y: self.limp,
            Qt.Key.Key_N: self.no_limp,
            Qt.Key.Key_Return: self.go_on,
            Qt.Key.Key_Enter: self.go_on,
            Qt.Key.Key_Escape: self.end,
        }
        if key in buttons:
            if not self._guard.stops(event) and buttons[key].isEnabled():
                buttons[key].click()
            return True
        return not self._pain_part.isHidden() and self.pain.handles(event)

    def _pair(
        self, first: tuple[str, str], second: tuple[str, str]
    ) -> tuple[Button, Button, QWidget, QButtonGroup]:
        """Return two buttons of which one is chosen, the row that holds them, and their group."""
        holder, group = QWidget(), QButtonGroup(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        made = [Button(text, key, "choice") for text, key in (first, second)]
        for number, button in enumerate(made):
            button.setCheckable(True)
            group.addButton(button, number)
            row.addWidget(button)
        return made[0], made[1], holder, group

    def _show_state(self) -> None:
        sharp, limp = self.sharp.isChecked(), self.limp.isChecked()
        is_said = self._kind.checkedId() >= 0 and self._limp.checkedId() >= 0
        stops = sharp or limp
        self._pain_part.setVisible(is_said and not stops)
        self._note.setText(
            self.tr("That ends the session: sharp pain or a limp is never worked through.")
            if stops
            else ""
        )
        self.go_on.setEnabled(stops or (is_said and self.pain.value() is not None))

    def _tell(self) -> None:
        sharp, limp = self.sharp.isChecked(), self.limp.isChecked()
        if self.go_on.isEnabled():
            self.told.emit(sharp, limp, None if sharp or limp else self.pain.value())

    def _end(self) -> None:
        pain = None if self._pain_part.isHidden() else self.pain.value()
        self.end_requested.emit(self.sharp.isChecked(), self.limp.isChecked(), pain)
