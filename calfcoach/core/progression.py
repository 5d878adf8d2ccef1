"""From the log to what is due: a fold over sessions, whatever order they were read in.

Same program, same log, same day: same standing. Nothing else goes in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from calfcoach.core.course import Course
from calfcoach.core.decision import Decision
from calfcoach.core.gates import Rule, Verdict, judge_at_once
from calfcoach.core.place import Place
from calfcoach.core.program import Program
from calfcoach.core.reasons import Reason
from calfcoach.core.schedule import clash, due_day, per_week
from calfcoach.core.screening import Tier
from calfcoach.core.training_log import Answers, Log, Measure, is_after_tear

LOCK_DAYS = 1
"""A red flag or relief that ended badly locks at least until the next local day."""
STOP_DAYS = 2
"""Sharp pain or a limp locks for 48 hours, two local days. Grade of both: D (our defaults)."""
SCREEN_DAYS = 28
"""How long a clean safety check lasts. Grade: D (our default)."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Lock:
    """No exercise for now.

    Attributes:
        since: When it began.
        until: The first day on which a clean safety check, made after `since`, lifts it.
        needs_clinician: The person must say that a clinician has seen this.
    """

    since: date
    until: date
    needs_clinician: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a log leads on a day.

    Attributes:
        place: What is due next.
        label: The place in short.
        greens: Greens in a row at it.
        decisions: All, oldest first; gaps among them.
        waiting: The session whose next morning is still awaited.
        lock: Set while there must be no exercise.
        screen_due: A full safety check is due before the next session.
        earliest: The first day on which the next session may be.
        best: The day that suits best, or that was wished.
        original: The day that suited best before anything was missed or moved.
        done: The days of the sessions that were begun, oldest first.
        lacking: What the next stage asks for and is not met.
    """

    place: Place
    label: str
    greens: int
    decisions: tuple[Decision, ...]
    waiting: Answers | None
    lock: Lock | None
    screen_due: bool
    earliest: date
    best: date
    original: date
    done: tuple[date, ...]
    lacking: tuple[Reason, ...]


def standing(program: Program, log: Log, today: date) -> Standing:
    """Fold a log and return where it leads on a day; what lies after the day is passed over.

    But for locks and the schedule: who travels west sees the day before once more.
    """
    mornings: dict[date, int] = {}
    for morning in log.mornings:
        if morning.on <= today:
            known = mornings.get(morning.on, 0)
            mornings[morning.on] = max(known, morning.pain)
    sessions = sorted(
        (one for one in log.sessions if one.on <= today), key=lambda one: one.sort_key()
    )
    measures = sorted((one for one in log.measures if one.on <= today), key=_measure_key)
    course = Course(program, log.profile, mornings)
    decisions: list[Decision] = []
    waiting = _play(course, program, sessions, measures, mornings, decisions, today)
    locks = _locks(log, decisions, today)
    lock = _held(locks, log, today)
    done = _begun(decisions, waiting)
    stage = course.ladder.stage(course.place)
    sessions_a_week = per_week(program.schedule, stage)
    refused = any(one.on == today and one.verdict is Verdict.NO_SESSION for one in decisions)
    sore = any(relief.on == today for relief in log.reliefs)
    from_day = max(today + _DAY if refused or sore else today, lock.until if lock else today)
    days = sorted({*(day for day in log.begun if day <= today + _DAY), *done})
    off = _days_off(log, today)
    earliest, best = due_day(from_day, days, program.schedule, sessions_a_week, off)
    original = best
    open_from = _open_from(locks, log, today)
    if done:
        since = max(done[-1] + _DAY, open_from)
        _, original = due_day(since, days, program.schedule, sessions_a_week, off)
    if log.move is not None and log.move.after == (done[-1] if done else None):
        gap_days = program.schedule.min_gap_days
        is_free = clash(log.move.to, days, gap_days=gap_days, off=off) is None
        best = log.move.to if is_free and log.move.to >= earliest else best
        original = max(log.move.due_on, open_from)
    if waiting is None and (gap := course.begin(earliest)) is not None:
        decisions.append(gap)
    for measure in measures:  # those given since the last decision too
        course.measure(measure)
    return Standing(
        place=course.place,
        label=course.ladder.label(course.place),
        greens=course.greens,
        decisions=tuple(decisions),
        waiting=waiting,
        lock=lock,
        screen_due=lock is not None or not _screened(log, today),
        earliest=earliest,
        best=best,
        original=original,
        done=tuple(done),
        lacking=course.lacking(today),
    )


def _days_off(log: Log, today: date) -> frozenset[date]:
    """Return the days off from a week back on."""
    days: set[date] = set()
    for off in log.time_off:
        day = max(off.first, today - timedelta(days=7))
        while day <= off.last:
            days.add(day)
            day += _DAY
    return frozenset(days)


def _play(
    course: Course,
    program: Program,
    sessions: list[Answers],
    measures: list[Measure],
    mornings: Mapping[date, int],
    decisions: list[Decision],
    today: date,
) -> Answers | None:
    """Feed the course; return the session whose morning is still awaited."""
    fed = 0
    for number, answers in enumerate(sessions):
        morning0, morning1 = mornings.get(answers.on), mornings.get(answers.on + _DAY)
        facts = course.facts(answers, morning0, morning1)
        at_once = judge_at_once(facts, program.gates)
        if answers.refused and (at_once is None or at_once[1] is not Verdict.NO_SESSION):
            continue
        gap = course.begin(answers.on)
        if at_once is not None:
            decided_on = answers.on
        elif morning1 is not None:
            decided_on = answers.on + _DAY
        else:
            decided_on = answers.on + timedelta(days=program.schedule.min_gap_days)
            if today < decided_on and number == len(sessions) - 1:
                return answers
            decided_on = min(decided_on, today)
        while fed < len(measures) and measures[fed].on <= decided_on:
            course.measure(measures[fed])
            fed += 1
        if gap is not None:
            decisions.append(gap)
        decisions.append(course.conclude(answers, facts, decided_on))
    return None


def _begun(decisions: list[Decision], waiting: Answers | None) -> list[date]:
    """Return the days on which a session was begun, as far back as the schedule looks."""
    days = [
        one.on
        for one in decisions
        if one.rule is not Rule.GAP and one.verdict is not Verdict.NO_SESSION
    ]
    return [*days, waiting.on] if waiting else days


def _measure_key(measure: Measure) -> tuple[date, tuple[int, ...]]:
    values = (measure.raises_left, measure.raises_right, measure.running_pain)
    return measure.on, tuple(-1 if value is None else value for value in values)


def _locks(log: Log, decisions: list[Decision], today: date) -> list[Lock]:
    """Return every lock that began by a day, those lifted since among them.

    Source: the article for tightness that stays and for sharp pain; the time and the clean check
    are ours. Grade: A, D.
    """
    locks = [
        Lock(alarm.on, alarm.on + _DAY * LOCK_DAYS, alarm.tier >= Tier.TODAY)
        for alarm in log.alarms
        if alarm.on <= today + _DAY
    ]
    for decision in decisions:
        if decision.rule is Rule.G0:
            until = decision.on + _DAY * LOCK_DAYS
            locks.append(Lock(decision.on, until, needs_clinician=False))
        elif decision.rule is Rule.G2:
            until = decision.on + _DAY * STOP_DAYS
            locks.append(Lock(decision.on, until, needs_clinician=False))
    for screen in log.screens:
        if screen.on <= today and screen.tier > Tier.ASK_FIRST:
            urgent = screen.tier >= Tier.TODAY
            locks.append(Lock(screen.on, screen.on + _DAY * LOCK_DAYS, urgent))
    if log.torn_alone is not None and is_after_tear(log.torn_alone, today):
        locks.append(Lock(log.torn_alone - _DAY, log.torn_alone, needs_clinician=True))
    return locks


def _held(locks: list[Lock], log: Log, today: date) -> Lock | None:
    """Return the lock that holds on a day: all that hold in one."""
    held = [lock for lock in locks if _lifted_on(lock, log, today) is None]
    if not held:
        return None
    return Lock(
        min(lock.since for lock in held),
        max(lock.until for lock in held),
        any(lock.needs_clinician for lock in held),
    )


def _screened(log: Log, today: date) -> bool:
    """Return whether a clean check still lasts."""
    return any(
        screen.is_clean and 0 <= (today - screen.on).days < SCREEN_DAYS for screen in log.screens
    )


def _open_from(locks: list[Lock], log: Log, today: date) -> date:
    """Return the first day after every lock, as far as is known; without one the first of all."""
    opened = (_lifted_on(lock, log, today) or max(lock.until, today) for lock in locks)
    return max(opened, default=date.min)


def _lifted_on(lock: Lock, log: Log, today: date) -> date | None:
    """Return the day on which a clean check lifted a lock; None while it holds."""
    if today < lock.until:
        return None
    lifting = (
        screen.on
        for screen in log.screens
        if lock.since < screen.on <= today
        and screen.is_clean
        and (screen.clinician_seen or not lock.needs_clinician)
    )
    first = min(lifting, default=None)
    return None if first is None else max(first, lock.until)
