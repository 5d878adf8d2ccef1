"""What each day was for the program: done, moved, missed, refused, planned, off or free."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from calfcoach.core.program import Schedule
from calfcoach.core.schedule import CADENCE, due_day

_DAY = timedelta(days=1)
_CYCLE = 6
"""After so many sessions each rhythm (two gaps, or three) begins anew."""


class PastKind(Enum):
    """What a day of the calendar was, for sessions of the program."""

    DONE = "done"
    MOVED = "moved"
    MISSED = "missed"
    REFUSED = "refused"
    PLANNED = "planned"
    OFF = "off"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When sessions are planned, as far as the past asks.

    Attributes:
        off: Days without a session.
        held: Days on which something stopped exercise: what was planned after one, up to the next
            session, was not missed.
    """

    schedule: Schedule
    off: Collection[date] = ()
    held: Collection[date] = ()


@dataclass(frozen=True, slots=True)
class PastSession:
    """A session that was begun.

    Attributes:
        due_on: The day that would have suited best for it.
        a_week: How many a week its stage asks for.
    """

    on: date
    due_on: date
    a_week: int


def past_calendar(
    sessions: Sequence[PastSession],
    refused: Collection[date],
    rhythm: Rhythm,
    today: date,
    next_on: date | None,
) -> tuple[dict[date, PastKind], dict[date, date]]:
    """Return the days that are not free, and of those moved the day that was planned.

    Of the days that the rhythm asked for between two sessions, the last is the one that the later
    session fulfilled; those before it were missed. Nothing is missed before the first session, on
    a day off, or while a lock held.

    Args:
        sessions: Those that were begun, oldest first.
        refused: Days on which one was asked for and refused.
        rhythm: When sessions are planned.
        today: The last day.
        next_on: The day that suits best for the next session; None where none may be.
    """
    marks: dict[date, PastKind] = dict.fromkeys(rhythm.off, PastKind.OFF)
    marks.update(dict.fromkeys(refused, PastKind.REFUSED))
    planned_on: dict[date, date] = {}
    for number, one in enumerate(sessions):
        asked = list(_asked(sessions, number, one.on, rhythm)) if number else []
        planned = asked[-1] if asked else max(one.due_on, one.on)
        marks.update(dict.fromkeys(asked[:-1], PastKind.MISSED))
        marks[one.on] = PastKind.DONE if planned == one.on else PastKind.MOVED
        if planned != one.on:
            planned_on[one.on] = planned
    if sessions:
        for day in _asked(sessions, len(sessions), today - _DAY, rhythm):
            marks.setdefault(day, PastKind.MISSED)
    if next_on is not None and next_on <= today:
        marks.setdefault(today, PastKind.PLANNED)
    return marks, planned_on


def whole_days(first: date, last: date) -> Iterator[date]:
    """Yield each day from one to another, both included."""
    for count in range((last - first).days + 1):
        yield first + _DAY * count


def count_kinds(marks: Mapping[date, PastKind], first: date, last: date) -> tuple[int, int]:
    """Return how many sessions were done, and how many were planned, between two days."""
    kinds = [kind for day, kind in marks.items() if first <= day <= last]
    done = sum(kind in {PastKind.DONE, PastKind.MOVED} for kind in kinds)
    return done, done + kinds.count(PastKind.MISSED)


def _asked(
    sessions: Sequence[PastSession], number: int, last: date, rhythm: Rhythm
) -> Iterator[date]:
    """Yield the days after a session, up to one, that the rhythm asked for and nothing held."""
    after, a_week = sessions[number - 1].on, sessions[number - 1].a_week
    if (last - after).days < min(CADENCE[a_week]):
        return
    held = min((day for day in rhythm.held if after <= day <= last), default=None)
    near = sessions[max(0, number - _CYCLE - number % _CYCLE) : number]
    kept = [one.on for one in near]
    day = after
    while True:
        _, day = due_day(day + _DAY, kept, rhythm.schedule, a_week, rhythm.off)
        if day > last or (held is not None and day > held):
            return
        yield day
        kept.append(day)
