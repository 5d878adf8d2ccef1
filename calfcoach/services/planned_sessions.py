"""The sessions that are planned ahead, numbered, so that a calendar knows a moved one again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from calfcoach.core.errors import UserError
from calfcoach.core.exercises import Catalog
from calfcoach.core.ids import EnrollmentId
from calfcoach.core.log_rows import PlannedRow
from calfcoach.core.progression import standing
from calfcoach.core.results import Status
from calfcoach.core.schedule import days_ahead, per_week
from calfcoach.interchange.program_file import parse_program
from calfcoach.services.training_record import read_log
from calfcoach.storage.database import Database
from calfcoach.storage.enrollments import EnrollmentStore
from calfcoach.storage.training import TrainingStore

WEEKS = 8
"""How far ahead sessions are planned where nobody says. Grade: D (our default)."""
DAYS_MOST = 366
"""No further ahead than that, whatever is asked for."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PlannedAhead:
    """The present way through a program and its sessions.

    Attributes:
        program: The program's title.
        done: How many sessions are done; those after them are planned.
        days: The day of each session by its number, from 1: done ones, and planned ones up to the
            last day that was asked for. None is planned while exercise is locked.
    """

    enrollment_id: EnrollmentId
    program: str
    done: int
    days: Mapping[int, date]


def planned_ahead(
    database: Database, catalog: Catalog, today: date, last: date, before: Sequence[PlannedRow] = ()
) -> PlannedAhead:
    """Return the sessions of the present program, done and planned.

    Args:
        database: The log.
        catalog: The exercises that a program may name.
        today: The local day.
        last: How far ahead to plan.
        before: What was handed to a calendar before: the sessions of these numbers are planned
            too, so that one which was moved far ahead is still known.

    Raises:
        UserError: The log cannot be read, or nothing is set up.
    """
    enrollments, store = EnrollmentStore(database), TrainingStore(database)
    enrollment = enrollments.current()
    if enrollment is None:
        raise UserError("Set the program up first; there is no session ahead without one.")
    document = enrollments.document(enrollment.program_id, enrollment.program_revision)
    if document is None:
        raise UserError(
            "The log has no program {id} any more. Set the program up again.",
            id=enrollment.program_id,
        )
    program = parse_program(document.encode(), enrollment.program_id, catalog).program
    log, trainings, _ = read_log(store, enrollment)
    stands = standing(program, log, today)
    done = sorted({one.on for one in trainings if one.status is not Status.REFUSED})
    days = dict(enumerate(done, 1))
    last = min(last, today + DAYS_MOST * _DAY)
    if stands.lock is None:
        sessions = per_week(program.schedule, program.stages[stands.place.stage])
        others = sorted({*log.begun, *stands.done, stands.best})
        off = {
            one.first + _DAY * day
            for one in log.time_off
            for day in range((one.last - one.first).days + 1)
        }
        known = (number_in(one.uid, enrollment.id) for one in before if not one.cancelled)
        numbers = max((number for number in known if number is not None), default=0)
        wanted = max(sessions * ((last - today).days // 7 + 2), numbers - len(done))
        count = min(wanted, DAYS_MOST)
        ahead = days_ahead(stands.best + _DAY, others, program.schedule, sessions, count, off)
        for number, day in enumerate((stands.best, *ahead), len(done) + 1):
            if day <= last or number <= numbers:
                days[number] = day
    return PlannedAhead(enrollment.id, program.title, len(done), days)


def uid_of(enrollment_id: EnrollmentId, number: int) -> str:
    """Return what names a planned session for ever: its setup and its number, not its day."""
    return f"{enrollment_id}-{number}@calfcoach"


def number_in(uid: str, enrollment_id: EnrollmentId) -> int | None:
    """Return the number of a session of that setup, or None where it is of another."""
    number = uid.removeprefix(f"{enrollment_id}-").removesuffix("@calfcoach")
    return int(number) if number.isascii() and number.isdigit() else None


def calendar_rows(
    ahead: PlannedAhead,
    before: Sequence[PlannedRow],
    first: date,
    last: date,
    now: datetime,
) -> tuple[list[PlannedRow], list[PlannedRow]]:
    """Return the events of a calendar, and all that is to be remembered of this and earlier ones.

    Every session that is planned between two days is an event. One that was handed out before and
    lies on another day now is moved, with a higher sequence; one that is planned no more is
    cancelled. What was handed out and is over on its day is left as it is.

    Args:
        ahead: What is planned now.
        before: What was handed out before.
        first: The first day to tell of.
        last: The last one.
        now: The present instant.
    """
    known = {one.uid: one for one in before}
    events: list[PlannedRow] = []
    for number, day in ahead.days.items():
        uid = uid_of(ahead.enrollment_id, number)
        old = known.get(uid)
        if old is None:
            if number > ahead.done and first <= day <= last:
                events.append(PlannedRow(uid, day, 0, now))
        elif (old.day, old.cancelled) != (day, False):
            if first <= day <= last or first <= old.day <= last:
                events.append(PlannedRow(uid, day, old.sequence + 1, now))
        elif first <= day <= last:
            events.append(old)
    planned = {uid_of(ahead.enrollment_id, number) for number in ahead.days}
    for old in before:
        if old.uid not in planned and first <= old.day <= last:
            events.append(
                old
                if old.cancelled
                else replace(old, sequence=old.sequence + 1, changed_at=now, cancelled=True)
            )
    events.sort(key=lambda one: (one.day, one.uid))
    kept = known | {one.uid: one for one in events}
    return events, sorted(kept.values(), key=lambda one: (one.day, one.uid))
