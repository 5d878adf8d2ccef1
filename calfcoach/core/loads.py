"""Loads in a backpack: how large the next step is, the most, and how much a long gap takes off."""

from __future__ import annotations

from decimal import ROUND_FLOOR, Decimal

from calfcoach.core.program import Pack

GAP_KEEPS = Decimal("0.8")
"""What is left of the load after 15 to 28 days without a session. Grade: D (our default)."""


def load_step_kg(pack: Pack, mass_kg: Decimal, load_kg: Decimal) -> Decimal:
    """Return the size of the next load step, kg.

    Source: Ratamess 2009 (ACSM: 2 to 10 %, applied to the moved mass); as the upper bound
    the steps of 5 kg of Achilles trials. Grade: P; the lower bound and the rounding are D.
    """
    step = (mass_kg + load_kg) * pack.step_percent / 100
    return _round(min(pack.step_max_kg, max(pack.step_min_kg, step)), pack)


def heavier_kg(pack: Pack, mass_kg: Decimal, load_kg: Decimal) -> Decimal:
    """Return the next load; the same load where the pack is at its most.

    Source: `load_step_kg`; the most in percent of body mass is ours. Grade: P, D.
    """
    most = _round(mass_kg * pack.most_percent / 100, pack)
    return max(load_kg, min(load_kg + load_step_kg(pack, mass_kg, load_kg), most))


def after_gap_kg(pack: Pack, load_kg: Decimal) -> Decimal:
    """Return the load after a gap that takes off a fifth, rounded down. Grade: D."""
    return _round(load_kg * GAP_KEEPS, pack)


def _round(kg: Decimal, pack: Pack) -> Decimal:
    return (kg / pack.round_kg).to_integral_value(ROUND_FLOOR) * pack.round_kg
