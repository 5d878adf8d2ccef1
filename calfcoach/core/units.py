"""Units that distances and masses are shown and typed in; what is stored has its own."""

from __future__ import annotations

from enum import Enum


class Unit(Enum):
    """What a distance is shown and typed in; meters are stored."""

    KM = "km"
    MILE = "mi"


class MassUnit(Enum):
    """What a mass is shown and typed in; kilograms are stored."""

    KG = "kg"
    LB = "lb"
