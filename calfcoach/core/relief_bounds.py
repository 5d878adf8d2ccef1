"""How far relief may be adjusted. No document and no setting goes beyond."""

from __future__ import annotations

HOLD_S = (15, 20)
"""Seconds that one relief stretch is held, shortest and longest.

Source: the article (hold for 15 to 20 seconds). Grade: A.
"""
HOLDS = (1, 5)
"""Holds of one relief stretch. Grade: D (our default)."""
MASSAGE_S = (30, 120)
"""Seconds of massage for one leg, shortest and longest. Grade: P, rounded to our bounds."""
