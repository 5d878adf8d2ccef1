"""Units of mass: a load is kept in kilograms, whatever it is shown in."""

from __future__ import annotations

from decimal import Decimal

from calfcoach.core.units import MassUnit

KG_PER_LB = Decimal("0.45359237")


def in_mass_unit(kg: Decimal, unit: MassUnit) -> Decimal:
    """Return a mass in a unit: kilograms as they are, pounds to a tenth."""
    if unit is MassUnit.KG:
        return kg.normalize()
    return (kg / KG_PER_LB).quantize(Decimal("0.1")).normalize()


def in_kg(value: Decimal, unit: MassUnit) -> Decimal:
    """Return a mass that was typed in a unit in kilograms, pounds to a tenth of them."""
    if unit is MassUnit.KG:
        return value
    return (value * KG_PER_LB).quantize(Decimal("0.1"))
