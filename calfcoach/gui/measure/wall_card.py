"""The card of the knee-to-wall distance: two legs, in cm or mm."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from calfcoach.core.measurement import WALL_MM
from calfcoach.gui.i18n import Words
from calfcoach.gui.measure.entry_card import EntryCard
from calfcoach.gui.setup.fields import Choice, ChoiceField, NumberField
from calfcoach.gui.setup.numbers import Bounds, Length, Reading, read_length_mm
from calfcoach.services.measuring import MeasuringService

BOUNDS = {Length.CM: Bounds(0, WALL_MM[1] // 10), Length.MM: Bounds(*WALL_MM)}


_tr = Words("WallCard")


class WallCard(EntryCard):
    """How far from the wall the toes can stand while the knee still reaches it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Knee to wall"),
            _tr(
                "Stand before a wall, heel down, knee to the wall, and measure from big toe to "
                "wall, as far away as you get. Only a change of 1.9 cm or more is a real one."
            ),
            parent,
        )
        self.unit: ChoiceField[Length] = ChoiceField(
            self.tr("Measured in"),
            (Choice(Length.CM, self.tr("cm")), Choice(Length.MM, self.tr("mm"))),
        )
        self.left = self._number(self.tr("Left leg"))
        self.right = self._number(self.tr("Right leg"))
        for field in (self.unit, self.left, self.right):
            self.fields.addWidget(field)
        self.end_form()
        self.unit.set_value(Length.CM)
        self.unit.chosen.connect(self._take_unit)

    def focus_first(self) -> None:
        """Begin with the left leg."""
        self.left.focus_here()

    def ask(self) -> None:
        """Ask anew; the unit stays."""
        self.left.set_text("")
        self.right.set_text("")

    def fault(self) -> str:
        """Return that a leg is needed, where there is none."""
        if self.left.is_empty() and self.right.is_empty():
            return self.tr("Type in one leg at least.")
        return ""

    def put(self, service: MeasuringService) -> str:
        """Keep the legs that were measured."""
        return service.keep_wall(
            self.left.number(), self.right.number(), self.day.day(), self.words.text()
        )

    def _number(self, text: str) -> NumberField:
        return NumberField(text, self._read, BOUNDS[Length.CM], Length.CM.value)

    def _read(self, text: str) -> Reading:
        return read_length_mm(text, self.unit.value() or Length.CM, BOUNDS[Length.MM])

    def _take_unit(self, unit: Length) -> None:
        for field in (self.left, self.right):
            field.set_bounds(BOUNDS[unit], unit.value)
