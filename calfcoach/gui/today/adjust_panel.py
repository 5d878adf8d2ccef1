"""How the runner wants the next session: an easier dose, slower lowering, the pace, which leg."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from calfcoach.core.plan import Side
from calfcoach.gui.today.today_words import dose_words
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.pick_row import PickRow
from calfcoach.services.today_facts import has_legs_in_turn, lowerings
from calfcoach.services.training_views import DoseChoice, SessionChoice, TodayView


class AdjustPanel(Card):
    """Four rows; what is chosen holds for the next session only.

    Signals:
        chosen(SessionChoice): Something else was chosen.
        closed(): The person is done with it.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inset", parent)
        self._choice = SessionChoice()
        self.dose = PickRow(self.tr("Dose"))
        self.lowering = PickRow(self.tr("Lowering"))
        self.pace = PickRow(self.tr("Pace"))
        self.leg = PickRow(self.tr("First leg"))
        for row in (self.dose, self.lowering, self.pace, self.leg):
            self.column.addWidget(row)
        self.column.addWidget(
            Label(self.tr("For this session only. The program stays as it is."), "soft", wrap=True)
        )
        self.dose.value_picked.connect(self._choose_dose)
        self.lowering.value_picked.connect(self._choose_lower)
        self.pace.value_picked.connect(self._choose_pace)
        self.leg.value_picked.connect(self._choose_leg)
        self.hide()

    def show_choice(self, view: TodayView, choice: SessionChoice) -> None:
        """Show what can be chosen and what is."""
        self._choice = choice
        doses = sorted(view.choices, key=_steps)
        self.dose.offer([(one.steps, self._dose_text(one)) for one in doses], choice.steps)
        self.dose.setVisible(len(doses) > 1)
        seconds = lowerings(view)
        own = seconds[0] if seconds else 0
        texts = [(value, self.tr("{} s").format(value)) for value in seconds]
        self.lowering.offer(texts, choice.lower_s or own)
        self.lowering.setVisible(len(seconds) > 1)
        paces = [(False, self.tr("Metronome")), (True, self.tr("Press when ready"))]
        self.pace.offer(paces, choice.self_paced)
        legs = [(Side.LEFT, self.tr("Left")), (Side.RIGHT, self.tr("Right"))]
        self.leg.offer(legs, choice.first_leg)
        self.leg.setVisible(has_legs_in_turn(view))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _dose_text(self, one: DoseChoice) -> str:
        due = one.prescription
        text = dose_words(due)
        if one.steps == 0:
            return self.tr("As due: {}").format(text)
        easier = one.steps < 0
        name = self.tr("Easier: {}") if easier else self.tr("Harder: {}")
        return name.format(f"{due.stage} {text}")

    def _choose_dose(self, value: object) -> None:
        if isinstance(value, int):
            self._emit_chosen(replace(self._choice, steps=value))

    def _choose_lower(self, value: object) -> None:
        if isinstance(value, int):
            self._emit_chosen(replace(self._choice, lower_s=value))

    def _choose_pace(self, value: object) -> None:
        self._emit_chosen(replace(self._choice, self_paced=bool(value)))

    def _choose_leg(self, value: object) -> None:
        if isinstance(value, Side):
            self._emit_chosen(replace(self._choice, first_leg=value))

    def _emit_chosen(self, choice: SessionChoice) -> None:
        self.chosen.emit(choice)


def _steps(one: DoseChoice) -> int:
    return one.steps
