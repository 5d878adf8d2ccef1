"""Masses in the person's unit, and the units of where the person lives."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale

from calfcoach.core.mass import in_mass_unit
from calfcoach.core.settings import Settings
from calfcoach.core.units import MassUnit, Unit
from calfcoach.gui.i18n import Words, number_words

_tr = Words("Units")

_in_force = {"mass": MassUnit.KG}
"""One for the whole program, as `QLocale` is."""


def use_mass_unit(unit: MassUnit) -> None:
    """Show masses in a unit from now on."""
    _in_force["mass"] = unit


def mass_unit() -> MassUnit:
    """Return what masses are shown in."""
    return _in_force["mass"]


def mass_words(kg: Decimal) -> str:
    """Return a mass with its unit: "3.5 kg", "7.7 lb"."""
    return f"{number_words(in_mass_unit(kg, mass_unit()))} {mass_unit().value}"


def work_shown(work: Decimal, *, in_kg: bool) -> float:
    """Return work as a chart draws it: kilograms in the person's unit, or repetitions."""
    return float(in_mass_unit(work, mass_unit()) if in_kg else work)


def work_words(work: Decimal, *, in_kg: bool) -> str:
    """Return work with its unit: "12,400 kg", "90 repetitions"."""
    whole = round(work_shown(work, in_kg=in_kg))
    if not in_kg:
        return _tr("%n repetitions", whole)
    return f"{QLocale().toString(whole)} {mass_unit().value}"


def settings_of_place() -> Settings:
    """Return the settings that a new person begins with: miles and pounds where they are usual."""
    system = QLocale.system().measurementSystem()
    miles = system is not QLocale.MeasurementSystem.MetricSystem
    pounds = system is QLocale.MeasurementSystem.ImperialUSSystem
    return Settings(
        unit=Unit.MILE if miles else Unit.KM,
        mass_unit=MassUnit.LB if pounds else MassUnit.KG,
    )
