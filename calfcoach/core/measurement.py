"""What a calf is measured by besides its sessions, and how large a change must be to be one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum

from calfcoach.core.heel_raise_test import MOST_RAISES, Ground, Stopped

RAISES = (0, MOST_RAISES)
WALL_MM = (0, 300)
"""Bounds of the knee-to-wall distance. Grade: D (our default)."""
SCORE = (0, 10)
ACTIVITIES = (1, 5)
VISA_A = (0, 100)
LEFS = (0, 80)
NAME_MOST = 60
"""Most letters of an activity's name."""
WALL_APART_MM = 20
"""From here on the sides differ. Grade: D (our default)."""


class Kind(Enum):
    """What is measured; the values are stored nowhere."""

    RAISES = "raises"
    WALL = "wall"
    ACTIVITY = "activity"
    VISA_A = "visa_a"
    LEFS = "lefs"


REAL_CHANGE = {
    Kind.RAISES: (Decimal(7), "Hébert-Losier 2017: between-day limits of agreement", "P"),
    Kind.WALL: (Decimal(19), "Powden 2015: same rater", "P"),
    Kind.ACTIVITY: (Decimal(2), "Stratford 1995: mean of the activities", "P"),
    Kind.VISA_A: (Decimal(14), "Lagas 2021: at twelve weeks", "P"),
    Kind.LEFS: (Decimal(9), "Binkley 1999", "P"),
}
"""The smallest change that is more than the noise of the measuring, its source and grade.

Raises; mm; points 0 to 10; points 0 to 100; points 0 to 80.
"""
REAL_CHANGE_ONE_ACTIVITY = Decimal(3)
"""Of a single activity. Source: Stratford 1995. Grade: P."""


@dataclass(frozen=True, slots=True)
class Activity:
    """Something that the calf makes hard: 0 is unable, 10 as before."""

    name: str
    score: int


@dataclass(frozen=True, slots=True)
class Measurement:
    """What was measured on one occasion; None for what was not.

    Attributes:
        ground: What the heel raises were done on; None where nobody said.
        stopped_left: Why the left leg's test ended; None for a number typed in.
        running_pain: Pain of 0 to 10 in the run that a stage asks for.
        wall_left_mm: Toe to wall, with the knee at the wall and the heel down.
        visa_a: The total, from a clinician.
        lefs: The total, from a clinician.
    """

    id: str
    on: date
    given_at: datetime
    raises_left: int | None = None
    raises_right: int | None = None
    ground: Ground | None = None
    stopped_left: Stopped | None = None
    stopped_right: Stopped | None = None
    running_pain: int | None = None
    wall_left_mm: int | None = None
    wall_right_mm: int | None = None
    activities: tuple[Activity, ...] = ()
    visa_a: int | None = None
    lefs: int | None = None
    note: str = ""

    @property
    def activity(self) -> Decimal | None:
        """The mean of the activities' scores, to 0.1; None where there are none."""
        if not self.activities:
            return None
        total = Decimal(sum(one.score for one in self.activities))
        return (total / len(self.activities)).quantize(Decimal("0.1"), ROUND_HALF_UP)


def is_real(kind: Kind, before: Decimal | int, after: Decimal | int) -> bool:
    """Whether a change is more than the noise of its measuring. Source: `REAL_CHANGE`."""
    return abs(Decimal(after) - Decimal(before)) >= REAL_CHANGE[kind][0]
