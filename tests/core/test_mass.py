"""Masses: kept in kilograms, shown and typed in kilograms or pounds."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.mass import in_kg, in_mass_unit
from calfcoach.core.units import MassUnit


@pytest.mark.parametrize(
    ("kg", "unit", "shown"),
    [
        ("3.50", MassUnit.KG, "3.5"),
        ("20.0", MassUnit.KG, "20"),
        ("0.5", MassUnit.LB, "1.1"),
        ("20", MassUnit.LB, "44.1"),
    ],
)
def test_a_load_is_shown_in_a_unit(kg: str, unit: MassUnit, shown: str) -> None:
    assert in_mass_unit(Decimal(kg), unit) == Decimal(shown)


@given(st.decimals(min_value=0, max_value=200, places=1))
def test_what_is_shown_in_pounds_is_read_back_within_a_tenth(kg: Decimal) -> None:
    back = in_kg(in_mass_unit(kg, MassUnit.LB), MassUnit.LB)

    assert abs(back - kg) <= Decimal("0.1")
    assert in_kg(kg, MassUnit.KG) == kg
