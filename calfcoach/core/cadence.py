"""Steps a minute: counted from taps, with a target and a ceiling; and a beat to run to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

TAP_S = 20
"""So long steps are tapped. Grade: D (our default)."""
LEAST_TAPS = 10
BOUNDS = (120, 240)
"""What a person can have; anything else was tapped wrong. Grade: D (our default)."""
TARGET_PERCENT, CEILING_PERCENT = 105, 110
"""Source: Heiderscheit 2011 (+5 % and +10 %); Lyght 2016 (+5 %). Grade: P."""


def cadence_of(taps_ms: Sequence[int]) -> int | None:
    """Return steps a minute from the times of taps, ms; None where they say too little.

    Every tap is a step; the median of the gaps is taken, so that a missed or a doubled tap does not
    count.
    """
    if len(taps_ms) < LEAST_TAPS:
        return None
    gaps = sorted(later - one for one, later in pairwise(taps_ms))
    middle = gaps[len(gaps) // 2]
    if middle <= 0:
        return None
    found = (60_000 + middle // 2) // middle
    return found if BOUNDS[0] <= found <= BOUNDS[1] else None


def target(cadence: int) -> int:
    """Return 5 % more, rounded half up. Source: Heiderscheit 2011. Grade: P."""
    return (cadence * TARGET_PERCENT + 50) // 100


def ceiling(cadence: int) -> int:
    """Return 10 % more, floored. Source: Heiderscheit 2011. Grade: P."""
    return cadence * CEILING_PERCENT // 100


def beats_ms(cadence: int, minutes: int) -> list[int]:
    """Return when each beat of a metronome falls, ms from its start; no error adds up."""
    return [beat * 60_000 // cadence for beat in range(cadence * minutes)]
