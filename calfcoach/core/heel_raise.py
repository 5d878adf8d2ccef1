"""Single-leg raises: what is typical for age and sex, and how alike the legs are."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from enum import Enum


class Sex(Enum):
    """For typical values only."""

    FEMALE = "F"
    MALE = "M"


TYPICAL = {
    Sex.MALE: {20: 37, 30: 32, 40: 28, 50: 23, 60: 19, 70: 14, 80: 10},
    Sex.FEMALE: {20: 30, 30: 27, 40: 24, 50: 21, 60: 19, 70: 16, 80: 13},
}
"""Raises by decade of age, the weaker of two roundings in circulation.

Source: Hébert-Losier 2017 (n=566), as quoted by clinics. Grade: S.
"""
GENERAL_REFERENCE = 25
"""Where age or sex is not known. Source: a clinic norm. Grade: P, S."""
SYMMETRY_GOAL = 90
"""Percent of the stronger leg's raises, where a program names none. Source: Silbernagel 2009."""


def has_typical(age_years: int | None, sex: Sex | None) -> bool:
    """Return whether there is a number for this age and sex; else it is the general one."""
    return age_years is not None and sex is not None and age_years // 10 * 10 in TYPICAL[sex]


def typical_raises(age_years: int | None, sex: Sex | None) -> int:
    """Return the number of raises that is typical.

    Source: Hébert-Losier 2017; outside 20 to 89 years or without sex a clinic norm. Grade: S.
    """
    if age_years is None or sex is None:
        return GENERAL_REFERENCE
    return TYPICAL[sex].get(age_years // 10 * 10, GENERAL_REFERENCE)


def symmetry_percent(left: int, right: int) -> Decimal | None:
    """Return the weaker leg's raises in percent of the stronger leg's, to 0.1; None for no raise.

    Source: limb symmetry index, Silbernagel 2009. Grade: P.
    """
    best = max(left, right)
    if best == 0:
        return None
    index = Decimal(100 * min(left, right)) / best
    return index.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def is_symmetric(left: int, right: int, percent: int) -> bool:
    """Whether the weaker leg manages that percentage of the stronger one, not rounded."""
    return max(left, right) > 0 and 100 * min(left, right) >= percent * max(left, right)
