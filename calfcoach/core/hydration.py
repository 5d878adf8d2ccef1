"""What sweating cost, from the scales before and after a run."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

MASS_KG = (Decimal(20), Decimal(300))
DRUNK_L = (Decimal(0), Decimal(10))


@dataclass(frozen=True, slots=True)
class Sweat:
    """What was lost.

    Attributes:
        lost_l: Liters in all; a kilogram is taken for a liter.
        an_hour_l: The same an hour, to 0.1; None without a time.
        open_l: What was not drunk yet; never more than that is to be drunk, never less than 0.
    """

    lost_l: Decimal
    an_hour_l: Decimal | None
    open_l: Decimal


def sweat(
    before_kg: Decimal, after_kg: Decimal, drunk_l: Decimal, minutes: int | None = None
) -> Sweat:
    """Return what sweating cost: mass before less mass after, and what was drunk meanwhile.

    Raises:
        ValueError: A number is out of its bounds.
    """
    for value, (least, most) in ((before_kg, MASS_KG), (after_kg, MASS_KG), (drunk_l, DRUNK_L)):
        if not least <= value <= most:
            raise ValueError(f"{value} is not between {least} and {most}")
    lost = max(Decimal(0), before_kg - after_kg + drunk_l)
    an_hour = None
    if minutes is not None and minutes > 0:
        an_hour = (lost * 60 / minutes).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return Sweat(lost, an_hour, max(Decimal(0), lost - drunk_l))
