"""Questions about the person: age, sex and body mass, each only if one likes."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from calfcoach.core.heel_raise import Sex
from calfcoach.core.mass import in_kg, in_mass_unit
from calfcoach.core.units import MassUnit
from calfcoach.gui.fonts import scaled
from calfcoach.gui.setup.draft import Person
from calfcoach.gui.setup.fields import Choice, ChoiceField, NumberField
from calfcoach.gui.setup.numbers import (
    AGE_YEARS,
    MASS,
    Reading,
    read_mass_kg,
    read_whole,
)
from calfcoach.gui.setup.step_panel import StepPanel
from calfcoach.gui.units import mass_unit

_UNITS = (MassUnit.KG, MassUnit.LB)


def _read_age(text: str) -> Reading:
    return read_whole(text, AGE_YEARS, needed=False)


class MassField(NumberField):
    """A body mass with its unit."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, self._read_mass, MASS[MassUnit.KG], MassUnit.KG.value, parent)
        self._group = QButtonGroup(self)
        self.units: dict[MassUnit, QPushButton] = {}
        for place, unit in enumerate(_UNITS):
            button = QPushButton(unit.value)
            button.setAutoDefault(False)
            button.setCheckable(True)
            button.setProperty("kind", "scale")
            button.setMinimumSize(scaled(48), scaled(40))
            button.setAccessibleName(f"{unit.value}: {text}")
            self._group.addButton(button, place)
            self.units[unit] = button
            self.row.addWidget(button)
        self.units[MassUnit.KG].setChecked(True)
        self._group.idToggled.connect(self._change_unit)

    def unit(self) -> MassUnit:
        """Return the chosen unit."""
        return _UNITS[max(0, self._group.checkedId())]

    def set_mass(self, mass_kg: Decimal | None) -> None:
        """Show a mass in the person's unit; in kg where pounds would round it."""
        unit = mass_unit()
        if mass_kg is not None and in_kg(in_mass_unit(mass_kg, unit), unit) != mass_kg:
            unit = MassUnit.KG
        self.units[unit].setChecked(True)
        self.set_text("" if mass_kg is None else f"{in_mass_unit(mass_kg, unit):f}")

    def _read_mass(self, text: str) -> Reading:
        return read_mass_kg(text, self.unit())

    def _change_unit(self) -> None:
        self.set_bounds(MASS[self.unit()], self.unit().value)
        self._forgive()


class PersonQuestions(QObject):
    """Three optional answers.

    Args:
        panel: Where they are asked.
    """

    def __init__(self, panel: StepPanel) -> None:
        super().__init__(panel)
        self.age = NumberField(self.tr("Age in years"), _read_age, AGE_YEARS)
        self.sex = ChoiceField[Sex | None](
            self.tr("Sex, only for typical values"),
            (
                Choice(Sex.FEMALE, self.tr("Female"), Qt.Key.Key_F),
                Choice(Sex.MALE, self.tr("Male"), Qt.Key.Key_M),
                Choice(None, self.tr("Not said"), Qt.Key.Key_N),
            ),
            needed=False,
        )
        self.mass = MassField(self.tr("Body mass, for the size of load steps"))
        panel.add_card(
            self.age,
            self.sex,
            self.mass,
            heading=self.tr("About you"),
            words=self.tr("All optional, and kept on this computer only. Enter goes on."),
        )

    def fill(self, person: Person) -> None:
        """Show answers."""
        self.age.set_text("" if person.age_years is None else str(person.age_years))
        self.sex.set_value(person.sex)
        self.mass.set_mass(person.mass_kg)

    def person(self) -> Person:
        """Return the answers; faults count as not said."""
        return Person(self.age.number(), self.sex.value(), self.mass.reading().value)
