"""Running load: how far a week and a single run may go, and the way back after a stop.

Distances are whole meters, never binary floats: 11.0 km after 10.0 km is a rise of exactly 10 %.
Both caps are a sensible limit, not proven protection: a trial of the weekly rule found no
difference (Buist 2008), reviews disagree (Fredette 2022).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from calfcoach.core.units import Unit

RISE_PERCENT = 110
"""Of the week before, and of the longest run. Source: the article (weeks); Frandsen 2025 (runs).

Grade: A, P.
"""
LOOK_BACK_DAYS = 30
"""Source: Frandsen 2025. Grade: P."""
FIRST_RUN_M = 3_000
"""The longest first run where nothing is known. Grade: D (our default)."""
GAP_DAYS = 8
"""From so many days without a run on, the week before it no longer counts. Grade: D."""
GAP_PARTS = ((14, 90), (28, 75))
"""Up to so many days without a run: so many percent of the mean of four weeks. Grade: D."""
LONG_GAP_PART = 50
FEW_PERCENT = 50
"""Less than this of the mean of four weeks is a week that a gap explains. Grade: D."""
SPIKES = ((110, 0), (130, 164), (200, 152))
LARGEST_SPIKE = 228
"""Run in percent of the longest of 30 days, at most: hazard ratio times 100; 0 is the reference.

Source: Frandsen 2025. Grade: P.
"""
MEAN_WEEKS = 4
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)


TENTH_M = {Unit.KM: (100, 1), Unit.MILE: (1_609_344, 10_000)}
"""A tenth of the unit in meters, as a fraction."""


class Spike(Enum):
    """How far a run goes beyond the longest of the last 30 days."""

    NONE = "none"
    SMALL = "small"
    MODERATE = "moderate"
    LARGE = "large"


class Why(Enum):
    """What a week's cap rests on."""

    LAST_WEEK = "last_week"
    NO_GROWTH = "no_growth"
    GAP = "gap"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RunDay:
    """A run as the rules read it.

    Attributes:
        is_new: New shoes, hills or speed came with it: one thing is changed at a time.
    """

    on: date
    distance_m: int
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class WeekCap:
    """How far a week may go.

    Attributes:
        cap_m: Whole tenths of the unit; None where nothing is known.
        reference_m: What it was worked out from.
        done_m: Run in that week so far.
        gap_days: Days without a run before it, where a gap decides.
    """

    cap_m: int | None
    why: Why
    reference_m: int
    done_m: int
    gap_days: int = 0

    @property
    def left_m(self) -> int | None:
        """What is left of it, never less than 0; None where nothing is known."""
        return None if self.cap_m is None else max(0, self.cap_m - self.done_m)


def monday(day: date) -> date:
    """Return the first day of a day's ISO week."""
    return day - _DAY * day.weekday()


def by_week(runs: Collection[RunDay]) -> dict[date, int]:
    """Return meters by the Monday of each week with a run."""
    found: dict[date, int] = {}
    for run in runs:
        key = monday(run.on)
        found[key] = found.get(key, 0) + run.distance_m
    return found


def floored(meters_percent: int, unit: Unit) -> int:
    """Return a hundredth of a number as meters, floored to a tenth of the unit."""
    above, below = TENTH_M[unit]
    tenths = meters_percent * below // (100 * above)
    return -(-tenths * above // below)


def week_cap(runs: Collection[RunDay], week: date, unit: Unit = Unit.KM) -> WeekCap:
    """Return how far the week of a day may go.

    The week before times 1.10. In a week with new shoes, hills or speed no more than the week
    before. After eight days or a whole week without a run, when the week before is less than half
    of the mean of four: a part of the mean of the four weeks that ended with the gap's beginning,
    never above the last of them times 1.10.

    Args:
        runs: All that are known.
        week: A day of the week; where nothing was run in it yet, the day that is asked about.
        unit: In whose tenths the cap is told.

    Source: the article (10 %); the rest is ours. Grade: A, D.
    """
    first = monday(week)
    weeks = by_week(runs)
    done = weeks.get(first, 0)
    before = [run for run in runs if run.on < first]
    if not before:
        return WeekCap(None, Why.UNKNOWN, 0, done)
    last_week = weeks.get(first - _WEEK, 0)
    started = min((run.on for run in runs if monday(run.on) == first), default=week)
    last_on = max(run.on for run in before)
    gap_days = (started - last_on).days - 1
    ended = monday(last_on)
    mean = _mean(weeks, ended)
    is_gap = gap_days >= GAP_DAYS or not last_week
    if is_gap and last_week * 100 < mean * FEW_PERCENT:
        part = next((part for days, part in GAP_PARTS if gap_days <= days), LONG_GAP_PART)
        most = floored(weeks[ended] * RISE_PERCENT, unit)
        return WeekCap(min(floored(mean * part, unit), most), Why.GAP, mean, done, gap_days)
    if any(run.is_new for run in runs if monday(run.on) == first):
        return WeekCap(floored(last_week * 100, unit), Why.NO_GROWTH, last_week, done)
    return WeekCap(floored(last_week * RISE_PERCENT, unit), Why.LAST_WEEK, last_week, done)


def longest_m(runs: Collection[RunDay], on: date) -> int | None:
    """Return the longest run of the 30 days before a day; None where there is none."""
    first = on - _DAY * LOOK_BACK_DAYS
    return max((run.distance_m for run in runs if first <= run.on < on), default=None)


def run_cap_m(longest: int | None, unit: Unit = Unit.KM) -> int:
    """Return how far a single run may go. Source: Frandsen 2025; without a history ours.

    Grade: P, D.
    """
    return FIRST_RUN_M if longest is None else floored(longest * RISE_PERCENT, unit)


def spike(distance_m: int, longest: int) -> tuple[Spike, int]:
    """Return how far a run goes beyond the longest, and the hazard ratio times 100 it had.

    Source: Frandsen 2025. Grade: P.
    """
    for kind, (percent, hazard) in zip(Spike, SPIKES, strict=False):
        if distance_m * 100 <= longest * percent:
            return kind, hazard
    return Spike.LARGE, LARGEST_SPIKE


@dataclass(frozen=True, slots=True)
class Planned:
    """What the rules say of a run that is planned, or was run.

    Attributes:
        week: The cap of its week, with what was run before it.
        run_cap_m: How far a single run may go.
        longest_m: The longest of the 30 days before; None where there is none.
    """

    week: WeekCap
    run_cap_m: int
    longest_m: int | None
    spike: Spike
    hazard: int
    is_over_week: bool
    is_over_run: bool


def judge(runs: Collection[RunDay], on: date, distance_m: int, unit: Unit = Unit.KM) -> Planned:
    """Return what the rules say of a run on a day, among the others."""
    others = [run for run in runs if monday(run.on) != monday(on) or run.on <= on]
    week = week_cap(others, on, unit)
    longest = longest_m(runs, on)
    cap = run_cap_m(longest, unit)
    kind, hazard = spike(distance_m, longest) if longest else (Spike.NONE, 0)
    over_week = week.left_m is not None and distance_m > week.left_m
    return Planned(week, cap, longest, kind, hazard, over_week, distance_m > cap)


def _mean(weeks: Mapping[date, int], last: date) -> int:
    """Return the mean of four weeks, the given one the last, in whole meters."""
    return sum(weeks.get(last - _WEEK * back, 0) for back in range(MEAN_WEEKS)) // MEAN_WEEKS


# Back to running -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReturnStep:
    """One step back to running: minutes of walking and of running, so often.

    Attributes:
        times: Least and most.
        sessions: Least and most sessions before the next step.
    """

    walk_min: int
    run_min: int
    times: tuple[int, int] = (3, 6)
    sessions: tuple[int, int] = (2, 3)


RETURN_WALK_MIN = 30
"""A brisk walk without pain comes first. Grade: D (our default)."""
RETURN_STEPS: Sequence[ReturnStep] = (
    ReturnStep(4, 1),
    ReturnStep(3, 2),
    ReturnStep(2, 3),
    ReturnStep(1, 4),
    ReturnStep(0, 5),
)
"""On alternate days; distance and speed never grow in runs that follow each other.

Source: return-to-run plans of physiotherapy clinics. Grade: S.
"""
RUN_PAIN = (3, 5)
"""While running: up to the first go on, up to the second slow down and shorten, above it stop.

Grade: D (our default), with the bands of the program.
"""
