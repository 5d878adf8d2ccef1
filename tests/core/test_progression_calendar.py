"""Days off, moved sessions and relief: they move the next session, never against the schedule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.progression import Standing, standing
from calfcoach.core.schedule import clash
from calfcoach.core.screening import Tier
from calfcoach.core.training_log import Alarm, Answers, Log, Move, Relief, Screen, TimeOff
from tests.core.test_progression import MONDAY, PROGRAM, START, day

DAYS = st.integers(0, 40)
gaps = st.lists(st.integers(2, 9), max_size=8)


def log_of(numbers: list[int]) -> Log:
    """Return a log with green sessions so many days apart."""
    on, days = MONDAY, []
    for gap in numbers:
        days.append(on)
        on += timedelta(days=gap)
    return Log(START, tuple(Answers(one, rpe=5) for one in days))


def stands(log: Log, today: date) -> Standing:
    return standing(PROGRAM, log, today)


@given(gaps, DAYS, st.integers(-5, 60), st.none() | st.integers(0, 40), st.booleans())
def test_a_move_never_makes_two_sessions_within_48_hours_nor_four_in_a_week(
    numbers: list[int], today: int, to: int, after: int | None, fits: bool
) -> None:
    log = log_of(numbers)
    before = stands(log, day(today))
    last = before.done[-1] if before.done else None
    wished = last if fits else None if after is None else day(after)
    found = stands(replace(log, move=Move(wished, before.best, day(to))), day(today))

    assert found.best >= found.earliest >= day(today)
    assert clash(found.best, found.done) is None


@given(gaps, DAYS, st.integers(0, 30))
def test_a_move_to_a_free_day_is_kept(numbers: list[int], today: int, later: int) -> None:
    log = log_of(numbers)
    before = stands(log, day(today))
    to = before.earliest + timedelta(days=later)
    last = before.done[-1] if before.done else None

    found = stands(replace(log, move=Move(last, before.best, to)), day(today))

    if clash(to, before.done) is None:
        assert (found.best, found.original) == (to, before.best)
    else:
        assert found.best == before.best


def test_a_session_done_since_uses_a_move_up() -> None:
    log = replace(log_of([2]), move=Move(None, day(0), day(9)))

    assert stands(log, day(1)).best == day(2)


def test_a_moved_session_that_was_missed_is_due_at_once() -> None:
    log = replace(log_of([2]), move=Move(day(0), day(2), day(4)))

    found = stands(log, day(6))

    assert (found.best, found.original) == (day(6), day(2))


@given(gaps, DAYS, st.integers(0, 40), st.integers(0, 20))
def test_nothing_is_due_on_days_off(numbers: list[int], today: int, first: int, more: int) -> None:
    off = TimeOff(day(first), day(first + more))
    log = replace(log_of(numbers), time_off=(off,))

    found = stands(log, day(today))

    assert not off.covers(found.best)
    assert not off.covers(found.earliest)


def test_loading_waits_a_day_after_relief() -> None:
    log = replace(log_of([]), reliefs=(Relief(day(3), sharp=False),))

    assert stands(log, day(3)).earliest == day(4)
    assert stands(log, day(4)).earliest == day(4)


def test_sessions_of_an_earlier_program_keep_their_distance() -> None:
    log = Log(replace(START, started_on=day(3)), begun=(day(2),))

    assert stands(log, day(3)).earliest == day(4)


def test_the_original_day_stays_while_a_session_is_missed() -> None:
    log = log_of([2])

    for today in (1, 2, 3, 6):
        assert stands(log, day(today)).original == day(2)


@pytest.mark.parametrize("today", [2, 5])
def test_a_missed_session_is_due_today_and_not_before(today: int) -> None:
    assert stands(log_of([2]), day(today)).best == day(today)


@pytest.mark.parametrize("today", [5, 9])
def test_a_session_was_never_due_while_exercise_was_locked(today: int) -> None:
    stopped = Answers(day(0), sharp=True, rpe=5)
    log = Log(START, (stopped,), screens=(Screen(day(1), Tier.NONE), Screen(day(5), Tier.NONE)))
    early = replace(log, screens=log.screens[:1])
    locked = replace(log, screens=())

    assert stands(log, day(4)).original == day(2)  # the check of day 1 lifts it when 48 h are over
    assert stands(replace(log, screens=log.screens[1:]), day(today)).original == day(5)
    assert stands(early, day(today)).original == day(2)
    assert stands(locked, day(today)).original == stands(locked, day(today)).best == day(today)


def test_a_moved_session_was_never_due_while_exercise_was_locked() -> None:
    log = replace(
        log_of([2]),
        move=Move(day(0), day(2), day(4)),
        alarms=(Alarm(day(3), Tier.NONE),),
        screens=(Screen(day(6), Tier.NONE),),
    )

    assert stands(log, day(7)).original == day(6)
