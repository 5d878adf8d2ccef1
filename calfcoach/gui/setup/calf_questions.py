"""Questions about the calf: raises possible, and what hurts or was torn."""

from __future__ import annotations

from PySide6.QtCore import QObject

from calfcoach.gui.setup.draft import Calf
from calfcoach.gui.setup.fields import NumberField, YesNoField
from calfcoach.gui.setup.numbers import RAISES, TEAR_WEEKS, Reading, read_whole
from calfcoach.gui.setup.step_panel import StepPanel


def _read_raises(text: str) -> Reading:
    return read_whole(text, RAISES, needed=True)


def _read_weeks(text: str) -> Reading:
    return read_whole(text, TEAR_WEEKS, needed=True)


class CalfQuestions(QObject):
    """Every question needs an answer; two come only after a tear.

    Args:
        panel: Where they are asked.
    """

    def __init__(self, panel: StepPanel) -> None:
        super().__init__(panel)
        self.left = NumberField(self.tr("Left leg"), _read_raises, RAISES)
        self.right = NumberField(self.tr("Right leg"), _read_raises, RAISES)
        self.left.edit.setAccessibleName(self.tr("Raises on the left leg"))
        self.right.edit.setAccessibleName(self.tr("Raises on the right leg"))
        panel.add_card(
            self.left,
            self.right,
            heading=self.tr("How many raises on one leg?"),
            words=self.tr(
                "Stand on one leg, knee straight, fingertips on a wall. Rise onto your toes and "
                "come down, about once in two seconds. Stop counting when pain is over 3 of 10 or "
                "the heel lifts no more. 0 is a fine answer."
            ),
        )
        self.morning_sore = YesNoField(
            self.tr("Is the Achilles tendon sore or stiff in the mornings?")
        )
        self.heel_bone = YesNoField(self.tr("Does the heel bone hurt?"))
        self.torn = YesNoField(self.tr("Was the calf torn in the last 12 weeks?"))
        self.weeks = NumberField(
            self.tr("How many whole weeks ago?"), _read_weeks, TEAR_WEEKS, self.tr("weeks")
        )
        self.agreed = YesNoField(
            self.tr("Has a clinician agreed to calf training after that tear?")
        )
        panel.add_card(
            self.morning_sore,
            self.heel_bone,
            self.torn,
            self.weeks,
            self.agreed,
            heading=self.tr("What hurts, or was torn"),
            words=self.tr("Keys: Y yes, N no"),
        )
        self.torn.chosen.connect(self._ask_about_tear)
        self._ask_about_tear()

    def clear(self) -> None:
        """Ask afresh."""
        for field in (self.left, self.right, self.weeks):
            field.set_text("")
        for question in (self.morning_sore, self.heel_bone, self.torn, self.agreed):
            question.set_value(None)
        self._ask_about_tear()

    def fill(self, calf: Calf) -> None:
        """Show answers."""
        torn = calf.torn_weeks is not None
        self.left.set_text(str(calf.raises_left))
        self.right.set_text(str(calf.raises_right))
        self.weeks.set_text("" if calf.torn_weeks is None else str(calf.torn_weeks))
        self.morning_sore.set_value(calf.morning_sore)
        self.heel_bone.set_value(calf.heel_bone)
        self.torn.set_value(torn)
        self.agreed.set_value(calf.tear_agreed if torn else None)
        self._ask_about_tear()

    def calf(self) -> Calf:
        """Return the answers of a step that may go on."""
        torn = bool(self.torn.value())
        return Calf(
            raises_left=self.left.number() or 0,
            raises_right=self.right.number() or 0,
            morning_sore=bool(self.morning_sore.value()),
            heel_bone=bool(self.heel_bone.value()),
            torn_weeks=self.weeks.number() if torn else None,
            tear_agreed=torn and bool(self.agreed.value()),
        )

    def _ask_about_tear(self) -> None:
        torn = bool(self.torn.value())
        self.weeks.setVisible(torn)
        self.agreed.setVisible(torn)
