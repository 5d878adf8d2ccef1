"""How numbers lie in the log: loads and body mass as whole grams, so that none is ever rounded."""

from __future__ import annotations

from decimal import Decimal


def grams(kg: Decimal) -> int:
    """Return a mass in whole grams.

    Raises:
        ValueError: It is not a whole number of grams.
    """
    found = kg * 1000
    if found != int(found):
        raise ValueError(f"{kg} kg is no whole number of grams")
    return int(found)


def kilograms(whole_grams: int) -> Decimal:
    """Return whole grams as kg, without needless zeros: 3500 is 3.5, 4000 is 4."""
    if whole_grams < 0:
        raise ValueError(f"{whole_grams} g is no mass")
    kg = Decimal(whole_grams) / 1000
    return kg.quantize(Decimal(1)) if kg == kg.to_integral() else kg.normalize()
