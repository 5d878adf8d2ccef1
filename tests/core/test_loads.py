"""Load steps and single-leg raises against the figures of evidence 7."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.heel_raise import Sex, is_symmetric, symmetry_percent, typical_raises
from calfcoach.core.loads import after_gap_kg, heavier_kg, load_step_kg
from tests.interchange.programs import built_in

PACK = built_in().stages[6].pack
LOAD_STEP_KG = {50: "2.5", 60: "3.0", 70: "3.5", 80: "4.0", 100: "5.0", 120: "5.0"}
HEELRISE_NORM = {
    "M": {20: 37, 30: 32, 40: 28, 50: 23, 60: 19, 70: 14, 80: 10},
    "F": {20: 30, 30: 27, 40: 24, 50: 21, 60: 19, 70: 16, 80: 13},
}
LSI = [(22, 25, "88.0", False), (23, 25, "92.0", True), (18, 20, "90.0", True)]


@pytest.mark.parametrize(("mass_kg", "step_kg"), LOAD_STEP_KG.items())
def test_load_step_kg_of_evidence_7(mass_kg: int, step_kg: str) -> None:
    assert PACK is not None

    assert load_step_kg(PACK, Decimal(mass_kg), Decimal(0)) == Decimal(step_kg)


@given(st.integers(300, 2_000), st.integers(0, 80))
def test_a_pack_is_never_over_a_fifth_of_body_mass(tenths: int, halves: int) -> None:
    assert PACK is not None
    mass, load = Decimal(tenths) / 10, Decimal(halves) / 2

    heavier = heavier_kg(PACK, mass, load)

    assert load <= heavier <= max(load, mass / 5)
    assert heavier - load <= 5
    assert heavier % Decimal("0.5") == 0


def test_a_gap_takes_a_fifth_off_rounded_down() -> None:
    assert PACK is not None

    assert after_gap_kg(PACK, Decimal("3.5")) == Decimal("2.5")


@pytest.mark.parametrize("sex", HEELRISE_NORM)
def test_heelrise_norm_of_evidence_7(sex: str) -> None:
    for age, raises in HEELRISE_NORM[sex].items():
        assert typical_raises(age, Sex(sex)) == typical_raises(age + 9, Sex(sex)) == raises


@pytest.mark.parametrize(
    ("age", "sex"), [(19, Sex.MALE), (90, Sex.FEMALE), (40, None), (None, None)]
)
def test_without_age_or_sex_a_general_reference_is_used(age: int | None, sex: Sex | None) -> None:
    assert typical_raises(age, sex) == 25


@pytest.mark.parametrize(("weak", "strong", "percent", "good"), LSI)
def test_lsi_of_evidence_7(weak: int, strong: int, percent: str, good: bool) -> None:
    assert symmetry_percent(weak, strong) == symmetry_percent(strong, weak) == Decimal(percent)
    assert is_symmetric(weak, strong, 90) == good


def test_legs_that_manage_nothing_are_not_symmetric() -> None:
    assert symmetry_percent(0, 0) is None
    assert not is_symmetric(0, 0, 90)
