"""Plays a program forward over given answers: no log, no database, one line a session."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import repeat

from calfcoach.core.course import Course
from calfcoach.core.decision import Decision
from calfcoach.core.exercises import Catalog
from calfcoach.core.gates import Verdict, judge_at_once
from calfcoach.core.prescription import Prescription, prescription
from calfcoach.core.program import Program
from calfcoach.core.schedule import first_free, rhythm_day
from calfcoach.core.training_log import Answers, Measure, Profile

_DAY = timedelta(days=1)
_RECENT = 8
"""Sessions back that the schedule needs to know."""


@dataclass(frozen=True, slots=True)
class SimulatedAnswers:
    """The answers of one session, before it has a date.

    Attributes:
        answers: Its own; the date in it means nothing.
        morning0: Pain on its morning; None when not given.
        morning1: Pain on the next; None when not given.
        skip_days: It is that many days later than due.
        measure: Numbers for the gates; the date in it means nothing.
    """

    answers: Answers
    morning0: int | None = 0
    morning1: int | None = 0
    skip_days: int = 0
    measure: Measure | None = None


@dataclass(frozen=True, slots=True)
class SimulatedSession:
    """One line: when, what, and the verdict on it."""

    on: date
    due: Prescription
    label: str
    decision: Decision


def always_green() -> Iterator[SimulatedAnswers]:
    """Return endless answers that are green and pass the gates."""
    answers = Answers(date.min, reps_done=Decimal(1), rpe=5, rir=3)
    return repeat(SimulatedAnswers(answers, measure=Measure(date.min, 50, 50, 0)))


def simulate(
    program: Program,
    catalog: Catalog,
    profile: Profile,
    given: Iterable[SimulatedAnswers],
    days: int | None,
) -> Iterator[SimulatedSession]:
    """Play a program forward until the answers or the days end.

    A refused session is tried again on the next day. A red flag or a stop counts as re-screened
    by the next session's answers.
    """
    mornings: dict[date, int] = {}
    course = Course(program, profile, mornings)
    gap_days = program.schedule.min_gap_days
    on, last, count = profile.started_on, None, 0
    begun: list[date] = []
    for one in given:
        if last is not None:
            stage = course.ladder.stage(course.place)
            weekly = stage.sessions_per_week or program.schedule.sessions_per_week
            refused = last.decision.verdict is Verdict.NO_SESSION
            on = last.on + _DAY if refused else rhythm_day(last.on, weekly, count - 1)
        on += timedelta(days=one.skip_days)
        on = first_free(on, begun[-_RECENT:], gap_days=gap_days)
        if days is not None and (on - profile.started_on).days >= days:
            return
        last = _play(program, catalog, profile, course, mornings, one, on)
        if last.decision.verdict is not Verdict.NO_SESSION:
            begun.append(on)
            count += 1
        yield last


def _play(
    program: Program,
    catalog: Catalog,
    profile: Profile,
    course: Course,
    mornings: dict[date, int],
    one: SimulatedAnswers,
    on: date,
) -> SimulatedSession:
    """Play one session on its day."""
    answers = replace(one.answers, on=on)
    mornings.pop(on, None)
    if one.morning0 is not None:
        mornings[on] = one.morning0
    if one.measure is not None:
        course.measure(one.measure)
    course.begin(on)
    due = prescription(program, catalog, course.place, heel_bone=profile.heel_bone)
    label = course.ladder.label(course.place)
    facts = course.facts(answers, one.morning0, one.morning1)
    at_once = judge_at_once(facts, program.gates)
    if one.morning1 is not None and (at_once is None or at_once[1] is not Verdict.NO_SESSION):
        mornings[on + _DAY] = one.morning1
    decided_on = on
    if at_once is None:
        waits = 1 if one.morning1 is not None else program.schedule.min_gap_days
        decided_on = on + timedelta(days=waits)
    return SimulatedSession(on, due, label, course.conclude(answers, facts, decided_on))
