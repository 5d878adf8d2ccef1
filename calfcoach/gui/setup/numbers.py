"""Reads numbers as people type them: age, body mass in kg or lb, raises, weeks, a short length."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum

from calfcoach.core.mass import KG_PER_LB
from calfcoach.core.units import MassUnit

_TENTH = Decimal("0.1")
_GRAM = Decimal("0.001")
_NUMBER = re.compile(r"(\d{1,15})(?:[.,](\d*))?", re.ASCII)


class Length(Enum):
    """Of a short length."""

    CM = "cm"
    MM = "mm"


class Fault(Enum):
    """What is wrong with an answer."""

    MISSING = "missing"
    NO_NUMBER = "no_number"
    NOT_WHOLE = "not_whole"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least and the most that is taken."""

    least: int
    most: int

    def holds(self, value: Decimal) -> bool:
        """Whether a value lies within."""
        return self.least <= value <= self.most


AGE_YEARS = Bounds(10, 100)
MASS_KG = Bounds(30, 250)
MASS = {MassUnit.KG: MASS_KG, MassUnit.LB: Bounds(67, 551)}
"""What a person may type; in lb the whole numbers within 30 to 250 kg."""
RAISES = Bounds(0, 99)
TEAR_WEEKS = Bounds(0, 11)
"""Whole weeks since a calf tear; at 12 it is none of the last 12 weeks."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: a value, a fault, or neither where nothing was typed and nothing is needed."""

    value: Decimal | None = None
    fault: Fault | None = None


def read_whole(text: str, bounds: Bounds, *, needed: bool) -> Reading:
    """Read a whole number; "12.0" is one too."""
    found = _read(text, needed=needed)
    if found.value is None:
        return found
    if found.value != found.value.to_integral_value():
        return Reading(fault=Fault.NOT_WHOLE)
    return _within(found.value, bounds)


def read_mass_kg(text: str, unit: MassUnit) -> Reading:
    """Read a body mass with a dot or a comma; the value is in kg.

    More decimals than are kept are rounded first: kg to whole grams, lb to a tenth.
    """
    found = _read(text, needed=False)
    if found.value is None:
        return found
    if unit is MassUnit.KG:
        return _within(found.value.quantize(_GRAM, ROUND_HALF_UP), MASS_KG)
    sound = _within(found.value.quantize(_TENTH, ROUND_HALF_UP), MASS[MassUnit.LB])
    if sound.value is None:
        return sound
    return Reading((sound.value * KG_PER_LB).quantize(_TENTH))


def read_length_mm(text: str, unit: Length, bounds: Bounds) -> Reading:
    """Read a length with a dot or a comma; the value is in whole mm, and so are the bounds."""
    found = _read(text, needed=False)
    if found.value is None:
        return found
    mm = found.value * (10 if unit is Length.CM else 1)
    return _within(mm.quantize(Decimal(1), ROUND_HALF_UP), bounds)


def _read(text: str, *, needed: bool) -> Reading:
    typed = text.strip()
    if not typed:
        return Reading(fault=Fault.MISSING if needed else None)
    match = _NUMBER.fullmatch(typed)
    if match is None:
        return Reading(fault=Fault.NO_NUMBER)
    return Reading(Decimal(f"{match[1]}.{match[2] or 0}"))


def _within(value: Decimal, bounds: Bounds) -> Reading:
    return Reading(value) if bounds.holds(value) else Reading(fault=Fault.OUTSIDE)
