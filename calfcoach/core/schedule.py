"""When to train: a window and not fixed days; 48 hours apart, at most three in seven days.

Source: the article (two or three times a week); LOADIT 2020 and FIX-Heel 2020 (48 h apart).
Grade: A, P. Local days: 48 h is two days later. Missed sessions are never made up.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from enum import Enum

from calfcoach.core.program import Schedule, Stage

MOST_IN_SEVEN_DAYS = 3
"""Source: the article. Grade: A."""
CADENCE = {2: (3, 4), 3: (2, 2, 3)}
"""Days from one session to the next, by sessions a week. Grade: D (our default)."""
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)


class Clash(Enum):
    """Why a session cannot be on a day."""

    TOO_CLOSE = "too_close"
    TOO_MANY = "too_many"
    TIME_OFF = "time_off"


def clash(
    on: date,
    others: Iterable[date],
    *,
    gap_days: int = 2,
    most: int = MOST_IN_SEVEN_DAYS,
    off: Collection[date] = (),
) -> Clash | None:
    """Return why a session cannot be on a day beside the others, earlier and later, or None."""
    near = sorted(day for day in others if abs(day - on) < _WEEK or abs(day - on).days < gap_days)
    if any(abs(day - on).days < gap_days for day in near):
        return Clash.TOO_CLOSE
    days = sorted([*near, on])
    if any(later - first < _WEEK for first, later in zip(days, days[most:], strict=False)):
        return Clash.TOO_MANY
    return Clash.TIME_OFF if on in off else None


def first_free(
    from_day: date,
    others: Collection[date],
    *,
    gap_days: int = 2,
    most: int = MOST_IN_SEVEN_DAYS,
    off: Collection[date] = (),
) -> date:
    """Return the first day, from one on, on which a session can be."""
    day = from_day
    near = _near(others, from_day, gap_days)
    while clash(day, near, gap_days=gap_days, most=most, off=off) is not None:
        day += _DAY
    return day


def _near(others: Collection[date], from_day: date, gap_days: int) -> list[date]:
    """Return the days that can stand in the way of a day from one on."""
    reach = max(_WEEK, timedelta(days=gap_days))
    return [day for day in others if day > from_day - reach]


def per_week(schedule: Schedule, stage: Stage) -> int:
    """Return how many sessions a week a stage asks for."""
    return stage.sessions_per_week or schedule.sessions_per_week


def rhythm_day(last: date, sessions: int, done_before: int) -> date:
    """Return the day after a session by the usual rhythm, such as 2, 2 and 3 days later."""
    gaps = CADENCE[sessions]
    return last + timedelta(days=gaps[done_before % len(gaps)])


def due_day(
    today: date,
    done: Collection[date],
    schedule: Schedule,
    sessions: int,
    off: Collection[date] = (),
) -> tuple[date, date]:
    """Return the first day on which the next session may be, and the day that suits best.

    The best day is the first preferred weekday that is free, else the day of the usual rhythm;
    when that has passed it is the first free day. Nothing that was missed is made up.
    """
    gap_days = schedule.min_gap_days
    earliest = first_free(today, done, gap_days=gap_days, off=off)
    wanted = {day.number for day in schedule.preferred_days}
    if wanted and len(wanted) == sessions:
        ahead = (earliest + _DAY * days for days in range(14))
        near = _near(done, earliest, gap_days)
        free = (day for day in ahead if clash(day, near, gap_days=gap_days, off=off) is None)
        return earliest, next((day for day in free if day.weekday() in wanted), earliest)
    if not done:
        return earliest, earliest
    best = max(earliest, rhythm_day(max(done), sessions, len(done) - 1))
    return earliest, first_free(best, done, gap_days=gap_days, off=off)


def days_ahead(
    today: date,
    done: Collection[date],
    schedule: Schedule,
    sessions: int,
    count: int,
    off: Collection[date] = (),
) -> tuple[date, ...]:
    """Return the best days of the next sessions, each as if those before it were kept."""
    kept = list(done)
    days: list[date] = []
    day = today
    for _ in range(count):
        _, day = due_day(day, kept, schedule, sessions, off)
        kept.append(day)
        days.append(day)
    return tuple(days)
