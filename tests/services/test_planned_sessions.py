"""Sessions ahead have names and numbers for ever: moves, cancellations, new setups, locks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.ids import EnrollmentId
from calfcoach.core.log_rows import PlannedRow
from calfcoach.core.resources import resource_path
from calfcoach.core.session_rating import SessionRating
from calfcoach.core.training_log import TimeOff
from calfcoach.services.planned_sessions import (
    PlannedAhead,
    calendar_rows,
    number_in,
    planned_ahead,
    uid_of,
)
from tests.services.runner import Runner

CATALOG = load_catalog(resource_path("exercises"))
OWN = EnrollmentId("e")
NOW = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
DAY = date(2026, 11, 22)
FIRST, LAST = DAY, DAY + timedelta(days=60)
WEEK = timedelta(days=7)


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[Runner]:
    made = Runner(tmp_path)
    made.enroll()
    yield made
    made.database.close()


def ahead_of(runner: Runner, days: int = 14) -> PlannedAhead:
    today = runner.training.today()
    return planned_ahead(runner.database, CATALOG, today, today + timedelta(days=days))


def ahead(days: Mapping[int, int], done: int = 0) -> PlannedAhead:
    """Return what is planned: sessions by number, each so many days from DAY."""
    found = {number: DAY + timedelta(days=later) for number, later in days.items()}
    return PlannedAhead(OWN, "Calf program", done, found)


def event(number: int, later: int, sequence: int = 0, *, cancelled: bool = False) -> PlannedRow:
    day = DAY + timedelta(days=later)
    return PlannedRow(uid_of(OWN, number), day, sequence, NOW, cancelled)


def rows(
    planned: PlannedAhead, before: list[PlannedRow], first: date = FIRST, last: date = LAST
) -> list[tuple[int | None, int, int, bool]]:
    """Return each event: its number, its day from DAY, its sequence, and whether it is off."""
    events, _ = calendar_rows(planned, before, first, last, LATER)
    return [
        (number_in(one.uid, OWN), (one.day - DAY).days, one.sequence, one.cancelled)
        for one in events
    ]


def test_a_session_keeps_its_name_and_its_sequence(runner: Runner) -> None:
    before = [event(1, 1), event(2, 3)]

    events, kept = calendar_rows(ahead({1: 1, 2: 3}), before, FIRST, LAST, LATER)

    assert events == before == kept


def test_a_moved_session_is_the_same_one_changed_now() -> None:
    events, kept = calendar_rows(ahead({1: 2}), [event(1, 1, 4)], FIRST, LAST, LATER)

    assert events == [PlannedRow(uid_of(OWN, 1), DAY + timedelta(days=2), 5, LATER)]
    assert kept == events


def test_a_session_that_is_planned_no_more_is_cancelled_once() -> None:
    assert rows(ahead({}), [event(1, 1)]) == [(1, 1, 1, True)]
    assert rows(ahead({}), [event(1, 1, 1, cancelled=True)]) == [(1, 1, 1, True)]


def test_a_cancelled_session_that_is_planned_again_is_back() -> None:
    assert rows(ahead({1: 1}), [event(1, 1, 1, cancelled=True)]) == [(1, 1, 2, False)]


def test_a_session_done_on_another_day_is_moved_there_and_a_done_one_is_not_new() -> None:
    assert rows(ahead({1: 1, 2: 3}, done=1), []) == [(2, 3, 0, False)]
    assert rows(ahead({1: 2}, done=1), [event(1, 1)]) == [(1, 2, 1, False)]


@pytest.mark.parametrize(("old", "new"), [(1, 100), (100, 1)])
def test_a_session_that_crosses_the_end_of_the_span_is_told(old: int, new: int) -> None:
    assert rows(ahead({1: new}), [event(1, old)]) == [(1, new, 1, False)]


def test_what_lies_outside_the_span_is_kept_but_not_told() -> None:
    before = [event(1, 100), event(2, 101)]

    events, kept = calendar_rows(ahead({2: 101}), before, FIRST, LAST, LATER)

    assert (events, kept) == ([], before)


def test_sessions_of_an_earlier_setup_are_cancelled() -> None:
    other = PlannedRow("other-1@calfcoach", DAY + timedelta(days=1), 0, NOW)

    events, _ = calendar_rows(ahead({1: 1}), [other], FIRST, LAST, LATER)

    assert [(one.uid, one.cancelled) for one in events] == [
        (uid_of(OWN, 1), False), ("other-1@calfcoach", True),
    ]  # fmt: skip


plans = st.dictionaries(st.integers(1, 6), st.integers(0, 60), max_size=6)


@given(steps=st.lists(plans, min_size=1, max_size=5))
def test_whatever_changes_a_sequence_never_falls_and_only_changes_raise_it(
    steps: list[dict[int, int]],
) -> None:
    kept: list[PlannedRow] = []
    for step in steps:
        events, after = calendar_rows(ahead(step), kept, FIRST, LAST, LATER)
        known = {one.uid: one for one in kept}

        assert len({one.uid for one in events}) == len(events)
        assert {one.uid for one in events if not one.cancelled} == {uid_of(OWN, n) for n in step}
        for one in events:
            old = known.get(one.uid)
            if old is not None:
                is_changed = (old.day, old.cancelled) != (one.day, one.cancelled)
                assert one.sequence == old.sequence + is_changed
        assert set(known) <= {one.uid for one in after}
        kept = after


def test_uids_are_read_back_by_their_setup_alone() -> None:
    assert number_in(uid_of(OWN, 12), OWN) == 12
    assert number_in(uid_of(OWN, 12), EnrollmentId("f")) is None
    assert number_in("e-²@calfcoach", OWN) is None


def test_planned_days_keep_the_rhythm_of_the_program(runner: Runner) -> None:
    found = ahead_of(runner, 27)
    days = sorted(found.days.values())

    assert found.done == 0
    assert list(found.days) == list(range(1, len(days) + 1))
    assert min(b - a for a, b in pairwise(days)) >= timedelta(days=2)
    assert 11 <= len(days) <= 13, "three a week for four weeks"


def test_done_sessions_are_counted_and_come_first(runner: Runner) -> None:
    first = runner.training.today()
    runner.green_day()

    found = ahead_of(runner)

    assert (found.done, found.days[1]) == (1, first)
    assert found.days[2] >= first + timedelta(days=2)


def test_days_off_hold_no_session(runner: Runner) -> None:
    today = runner.training.today()
    off = TimeOff(today + timedelta(days=3), today + timedelta(days=9))
    runner.schedule.take_time_off(off)

    days = set(ahead_of(runner).days.values())

    assert days
    assert not days & {off.first + timedelta(days=n) for n in range(7)}


def test_none_is_planned_while_exercise_is_locked(runner: Runner) -> None:
    runner.train(SessionRating(during=7, after=7, sharp=True, limp=True, rpe=8, rir=0))
    locked = runner.training.view().lock

    assert locked is not None
    assert set(ahead_of(runner).days) == {1}


def test_no_more_than_a_year_is_planned(runner: Runner) -> None:
    today = runner.training.today()
    found = planned_ahead(runner.database, CATALOG, today, date.max)

    assert max(found.days.values()) <= today + timedelta(days=366)


def test_a_session_known_before_is_planned_even_beyond_the_end(runner: Runner) -> None:
    today = runner.training.today()
    near = ahead_of(runner, 7)
    known = PlannedRow(uid_of(near.enrollment_id, 15), today + 3 * WEEK, 0, NOW)

    found = planned_ahead(runner.database, CATALOG, today, today + WEEK, [known])

    assert set(found.days) == set(range(1, 16))
