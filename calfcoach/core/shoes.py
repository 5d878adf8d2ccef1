"""Shoes: a large fall of the drop asks for weeks in which the new pair is worn little by little."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

DROP_FALL_MM = 4
"""From so large a fall of the drop on it is a transition. Grade: D (our default)."""
FIRST_PERCENT, MORE_PERCENT = 10, 10
"""Of the week's distance in the first week, and more in each week. Grade: D (our defaults).

Source of the caution: Warne and Gruber 2017; Malisoux 2016. Grade: P.
"""
DROP_MM = (0, 20)


class ShoeKind(Enum):
    """What a shoe is; the values are stored."""

    USUAL = "usual"
    MINIMAL = "minimal"
    RACING = "racing"
    TRAIL = "trail"


@dataclass(frozen=True, slots=True)
class Shoe:
    """One pair.

    Attributes:
        drop_mm: How much higher the heel stands than the ball; None where not known.
        first_on: The day it was first worn.
        is_retired: Worn no more.
    """

    id: str
    name: str
    kind: ShoeKind
    drop_mm: int | None
    first_on: date
    is_retired: bool = False


def is_transition(old: Shoe | None, new: Shoe) -> bool:
    """Whether a new pair asks for a transition: 4 mm less drop, or minimal after another kind."""
    if old is None:
        return False
    if new.kind is ShoeKind.MINIMAL and old.kind is not ShoeKind.MINIMAL:
        return True
    known = old.drop_mm is not None and new.drop_mm is not None
    return known and (old.drop_mm or 0) - (new.drop_mm or 0) >= DROP_FALL_MM


def share_percent(first_on: date, on: date) -> int:
    """Return how much of a week's distance may be in the new pair: 10 %, then 10 points a week."""
    week = max(0, (on - first_on).days // 7)
    return min(100, FIRST_PERCENT + MORE_PERCENT * week)
