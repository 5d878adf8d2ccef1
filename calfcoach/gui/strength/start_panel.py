"""Before a session: what is coming, and how the calf is right now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.exercises import Surface
from calfcoach.core.prescription import Prescription
from calfcoach.gui.today.dose_table import DoseTable
from calfcoach.gui.today.today_words import dose_title, facts_words
from calfcoach.gui.units import mass_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.rating_row import RatingRow
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.training_views import SessionChoice


class StartPanel(QWidget):
    """Asks for pain right now and, where it was not said yet, this morning.

    Signals:
        started(int, object): Pain right now, and this morning or None where that was not asked.
        left(): Not now.
        sound_requested(): Save the sound of the session as a file.
    """

    started = Signal(int, object)
    left = Signal()
    sound_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(role="title", wrap=True)
        self.changed = Label(
            self.tr("The dose has changed since it was shown. This is what is due now."), wrap=True
        )
        self.dose = DoseTable()
        self._facts = Label(role="soft", wrap=True)
        self._needs = Label(role="soft", wrap=True)
        self.morning = RatingRow(self.tr("How was the calf this morning?"))
        self.rest = RatingRow(self.tr("How is the calf right now?"))
        self._morning_card = self._card(
            self.tr("How was the calf this morning?"), self.tr("0 is no pain, 10 the worst."),
            self.morning,
        )  # fmt: skip
        rest_card = self._card(
            self.tr("How is the calf right now?"), self.tr("0 is no pain, 10 the worst."), self.rest
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(14)
        column.addWidget(self.title)
        column.addWidget(self.changed)
        column.addWidget(self.dose)
        for widget in (self._facts, self._needs, self._morning_card, rest_card):
            column.addWidget(widget)
        column.addStretch()
        self.area = VerticalScroll(inside)
        self.go_on = Button(self.tr("Begin"), self.tr("Enter"), "primary")
        self.leave = Button(self.tr("Not now"), "Esc")
        row = QHBoxLayout()
        row.addWidget(self.go_on)
        row.addWidget(self.leave)
        row.addStretch()
        self.sound = Button(self.tr("Save the sound…"), "S")
        row.addWidget(self.sound)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(48, 28, 48, 24)
        outer.setSpacing(14)
        outer.addWidget(self.area, 1)
        self.note = Label(role="soft", wrap=True)
        outer.addWidget(self.note)
        outer.addLayout(row)
        self.morning.value_chosen.connect(self._note_morning)
        self.rest.value_chosen.connect(self._note_rest)
        self.go_on.clicked.connect(self._begin)
        self.leave.clicked.connect(self._leave)
        self.sound.clicked.connect(self.sound_requested)

    def ask(
        self, due: Prescription, choice: SessionChoice, *, asks_morning: bool, changed: bool = False
    ) -> None:
        """Ask before this session; say so where the dose has changed since it was last shown."""
        self.title.setText(dose_title(due))
        self.changed.setVisible(changed)
        self.dose.show_dose(due)
        self._facts.setText(facts_words(due, choice))
        self._needs.setText(self._needed(due))
        self.morning.set_value(None)
        self.rest.set_value(None)
        self._morning_card.setVisible(asks_morning)
        self.go_on.setEnabled(False)
        self.sound.setVisible(not choice.self_paced)
        self.say("")
        self.area.to_top()

    def say(self, text: str) -> None:
        """Say something below the questions; nothing for ""."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def take_focus(self) -> None:
        """Put the focus on the first row."""
        row = self.rest if self._morning_card.isHidden() else self.morning
        row.buttons[0].setFocus()

    def handles(self, event: QKeyEvent) -> bool:
        """Take digits, Enter, Escape and S; return whether it did."""
        if event.isAutoRepeat():
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begin()
            return True
        if key is Qt.Key.Key_Escape:
            self._leave()
            return True
        if key is Qt.Key.Key_S and not self.sound.isHidden():
            self.sound.click()
            return True
        row = self.morning if self._is_in_morning() else self.rest
        return row.handles(event)

    def _is_in_morning(self) -> bool:
        focused = self.focusWidget()
        return (
            not self._morning_card.isHidden()
            and focused is not None
            and self.morning.isAncestorOf(focused)
        )

    def _needed(self, due: Prescription) -> str:
        surfaces = {item.exercise.surface for item in due.items}
        parts = []
        if Surface.STEP in surfaces:
            parts.append(self.tr("A stable step, with a wall or rail to hold on to."))
        elif surfaces != {Surface.SEAT}:
            parts.append(self.tr("A wall or rail to hold on to."))
        if Surface.SEAT in surfaces:
            parts.append(self.tr("A firm chair."))
        loads = {item.load_kg for item in due.items if item.load_kg}
        parts += [self.tr("A backpack with {}.").format(mass_words(load)) for load in sorted(loads)]
        return " ".join(parts)

    def _card(self, title: str, line: str, row: RatingRow) -> Card:
        card = Card()
        card.column.addWidget(Label(title, "heading", wrap=True))
        card.column.addWidget(Label(line, "soft", wrap=True))
        card.column.addWidget(row)
        return card

    def _note_morning(self) -> None:
        self._allow()
        if self.rest.value() is None:
            self.rest.buttons[0].setFocus()

    def _note_rest(self) -> None:
        self._allow()
        if self.go_on.isEnabled():
            self.go_on.setFocus()

    def _allow(self) -> None:
        morning_is_said = self._morning_card.isHidden() or self.morning.value() is not None
        self.go_on.setEnabled(morning_is_said and self.rest.value() is not None)

    def _begin(self) -> None:
        value = self.rest.value()
        if self.go_on.isEnabled() and value is not None:
            self.started.emit(
                value, None if self._morning_card.isHidden() else self.morning.value()
            )

    def _leave(self) -> None:
        self.left.emit()
