"""Numbers as people type them, and what the steps together say."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from calfcoach.core.plan import Side
from calfcoach.core.screening import Answer, Flag, Tier
from calfcoach.core.units import MassUnit
from calfcoach.gui.setup.draft import (
    Calf,
    Draft,
    Person,
    setup_answers,
    tier_of,
    torn_on,
    torn_weeks,
)
from calfcoach.gui.setup.numbers import (
    AGE_YEARS,
    MASS,
    MASS_KG,
    Fault,
    Reading,
    read_mass_kg,
    read_whole,
)
from tests.services.runner import NO_FLAGS

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Reading()),
        ("  ", Reading()),
        ("10", Reading(Decimal(10))),
        (" 100 ", Reading(Decimal(100))),
        ("041", Reading(Decimal(41))),
        ("9", Reading(fault=Fault.OUTSIDE)),
        ("101", Reading(fault=Fault.OUTSIDE)),
        ("41.5", Reading(fault=Fault.NOT_WHOLE)),
        ("-41", Reading(fault=Fault.NO_NUMBER)),
        ("forty", Reading(fault=Fault.NO_NUMBER)),
        ("4 1", Reading(fault=Fault.NO_NUMBER)),
        ("1e1", Reading(fault=Fault.NO_NUMBER)),
        ("٤١", Reading(fault=Fault.NO_NUMBER)),
    ],
)
def test_an_age_is_a_whole_number_within_its_bounds(text: str, expected: Reading) -> None:
    assert read_whole(text, AGE_YEARS, needed=False) == expected


def test_what_is_needed_and_not_there_is_missing() -> None:
    assert read_whole(" ", AGE_YEARS, needed=True) == Reading(fault=Fault.MISSING)


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("", MassUnit.KG, Reading()),
        ("70", MassUnit.KG, Reading(Decimal(70))),
        ("70.5", MassUnit.KG, Reading(Decimal("70.5"))),
        ("70,5", MassUnit.KG, Reading(Decimal("70.5"))),
        ("30", MassUnit.KG, Reading(Decimal(30))),
        ("29.9", MassUnit.KG, Reading(fault=Fault.OUTSIDE)),
        ("250,1", MassUnit.KG, Reading(fault=Fault.OUTSIDE)),
        ("70.12345", MassUnit.KG, Reading(Decimal("70.123"))),
        ("70,9999", MassUnit.KG, Reading(Decimal(71))),
        ("70.", MassUnit.KG, Reading(Decimal(70))),
        ("250.0004", MassUnit.KG, Reading(Decimal(250))),
        ("250.0005", MassUnit.KG, Reading(fault=Fault.OUTSIDE)),
        ("29.9995", MassUnit.KG, Reading(Decimal(30))),
        ("29.9994", MassUnit.KG, Reading(fault=Fault.OUTSIDE)),
        ("7000000000", MassUnit.KG, Reading(fault=Fault.OUTSIDE)),
        ("154.34567", MassUnit.LB, Reading(Decimal("70.0"))),
        ("551.04", MassUnit.LB, Reading(Decimal("249.9"))),
        ("551.05", MassUnit.LB, Reading(fault=Fault.OUTSIDE)),
        ("70,5,1", MassUnit.KG, Reading(fault=Fault.NO_NUMBER)),
        ("NaN", MassUnit.KG, Reading(fault=Fault.NO_NUMBER)),
        ("154", MassUnit.LB, Reading(Decimal("69.9"))),
        ("154,5", MassUnit.LB, Reading(Decimal("70.1"))),
        ("66", MassUnit.LB, Reading(fault=Fault.OUTSIDE)),
        ("552", MassUnit.LB, Reading(fault=Fault.OUTSIDE)),
    ],
)
def test_a_mass_has_a_dot_or_a_comma(text: str, unit: MassUnit, expected: Reading) -> None:
    assert read_mass_kg(text, unit) == expected


@pytest.mark.parametrize("pounds", [MASS[MassUnit.LB].least, MASS[MassUnit.LB].most])
def test_the_bounds_in_pounds_are_within_those_in_kilograms(pounds: int) -> None:
    value = read_mass_kg(str(pounds), MassUnit.LB).value

    assert value is not None
    assert MASS_KG.holds(value)


def draft(
    *,
    age: int | None = None,
    torn: int | None = None,
    tear_agreed: bool = False,
    check_agreed: bool = False,
    **flags: Answer,
) -> Draft:
    check = {**NO_FLAGS, **{Flag[name]: answer for name, answer in flags.items()}}
    calf = Calf(12, 12, False, False, torn, tear_agreed)
    return Draft(Side.LEFT, "default", Person(age_years=age), calf, check, check_agreed)


@pytest.mark.parametrize(
    ("said", "agrees"),
    [
        (draft(), False),
        (draft(torn=3), False),
        (draft(torn=3, tear_agreed=True), True),
        (draft(ASK_FIRST=Answer.YES, check_agreed=True), True),
        (draft(ASK_FIRST=Answer.UNSURE), False),
        (draft(torn=3, tear_agreed=True, ASK_FIRST=Answer.YES), False),
        (draft(torn=3, tear_agreed=True, ASK_FIRST=Answer.YES, check_agreed=True), True),
        (draft(torn=3, tear_agreed=True, CLOT=Answer.YES), False),
        (draft(check_agreed=True), False),
    ],
)
def test_a_go_ahead_counts_for_all_that_asks_for_one(said: Draft, agrees: bool) -> None:
    assert setup_answers(said, TODAY).clinician_agrees is agrees


@pytest.mark.parametrize(
    ("age", "tier"), [(17, Tier.ASK_FIRST), (18, Tier.NONE), (None, Tier.NONE)]
)
def test_someone_under_18_asks_first_whatever_was_answered(age: int | None, tier: Tier) -> None:
    said = draft(age=age)

    assert tier_of(said) is tier
    assert setup_answers(said, TODAY).check[Flag.ASK_FIRST].counts_as_yes is (tier > Tier.NONE)


@pytest.mark.parametrize(
    ("days_ago", "weeks"), [(0, 0), (6, 0), (7, 1), (83, 11), (84, None), (400, None)]
)
def test_a_tear_is_said_in_whole_weeks(days_ago: int, weeks: int | None) -> None:
    assert torn_weeks(TODAY - timedelta(days=days_ago), TODAY) == weeks


def test_the_day_of_a_tear_stays_where_nothing_else_is_said() -> None:
    recent, long_ago = TODAY - timedelta(days=17), TODAY - timedelta(days=200)

    assert torn_on(2, TODAY, recent) == recent
    assert torn_on(3, TODAY, recent) == TODAY - timedelta(days=21)
    assert torn_on(None, TODAY, recent) is None
    assert torn_on(None, TODAY, long_ago) == long_ago
    assert torn_on(1, TODAY, None) == TODAY - timedelta(days=7)
