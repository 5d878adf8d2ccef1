"""The first step: the leg, the person and the calf, on one page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from calfcoach.gui.setup.calf_questions import CalfQuestions
from calfcoach.gui.setup.leg_questions import LegQuestions
from calfcoach.gui.setup.person_questions import PersonQuestions
from calfcoach.gui.setup.step_panel import StepPanel


class AnswersPanel(StepPanel):
    """All that a program needs to know but for the safety check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("You and your calf")
        self.leg = LegQuestions(self)
        self.person = PersonQuestions(self)
        self.calf = CalfQuestions(self)
        self.body.addStretch()
        self._is_new = True

    def begin(self) -> None:
        """Begin at the first question when it is next shown."""
        self._is_new = True

    def take_focus(self) -> None:
        """Put the focus where it was left."""
        fields = self.shown_fields()
        place = self._place_of_focus(fields)
        if self._is_new or place is None:
            self._is_new = False
            super().take_focus()
        else:
            self._go_to(fields[place])
