"""Reminders: once a day, never in quiet hours, never of what is done, and as late as was asked."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.reminder import Facts, Occasion, Said, Snooze, is_quiet, open_occasions
from calfcoach.core.settings import Settings

TODAY = date(2026, 11, 24)
HOURS = st.integers(min_value=0, max_value=23)
SESSIONS = (Occasion.MOVED, Occasion.SESSION)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime.combine(TODAY, time(hour, minute))


@pytest.mark.parametrize(
    ("hour", "may_be_said"),
    [
        (7, ()),
        (8, (Occasion.MORNING,)),
        (16, (Occasion.MORNING,)),
        (17, tuple(Occasion)),
        (21, tuple(Occasion)),
        (22, ()),
        (1, ()),
    ],
)
def test_what_may_be_said_at_an_hour(hour: int, may_be_said: tuple[Occasion, ...]) -> None:
    assert open_occasions(at(hour), TODAY, Settings(), Said()) == may_be_said


@pytest.mark.parametrize(
    ("settings", "may_be_said"),
    [
        (Settings(remind_session=False), (Occasion.MORNING,)),
        (Settings(remind_morning=False), SESSIONS),
        (Settings(session_hour=20), (Occasion.MORNING,)),
    ],
)
def test_what_is_not_wanted_is_not_said(
    settings: Settings, may_be_said: tuple[Occasion, ...]
) -> None:
    assert open_occasions(at(18), TODAY, settings, Said()) == may_be_said


def test_each_is_said_once_a_day() -> None:
    said = Said()
    for occasion in Occasion:
        said = said.say(occasion, TODAY)
    tomorrow = TODAY + timedelta(days=1)

    assert open_occasions(at(18), TODAY, Settings(), said) == ()
    assert open_occasions(at(18) + timedelta(days=1), tomorrow, Settings(), said)


@pytest.mark.parametrize(
    ("snooze", "silent", "again"),
    [(Snooze.QUARTER, at(17, 14), at(17, 15)), (Snooze.HOUR, at(17, 59), at(18))],
)
def test_a_snooze_ends_when_it_was_said_to(
    snooze: Snooze, silent: datetime, again: datetime
) -> None:
    said = Said().say(Occasion.SESSION, TODAY).snooze(Occasion.SESSION, at(17), snooze)

    assert Occasion.SESSION not in open_occasions(silent, TODAY, Settings(), said)
    assert Occasion.SESSION in open_occasions(again, TODAY, Settings(), said)


def test_until_tomorrow_is_the_rest_of_the_day() -> None:
    said = Said().say(Occasion.SESSION, TODAY).snooze(Occasion.SESSION, at(17), Snooze.TOMORROW)

    assert Occasion.SESSION not in open_occasions(at(21, 59), TODAY, Settings(), said)


@pytest.mark.parametrize(
    ("facts", "occasions"),
    [
        (Facts(is_due=True, is_moved=False, morning_is_open=False), [Occasion.SESSION]),
        (Facts(is_due=True, is_moved=True, morning_is_open=True), [*Occasion][:2]),
        (Facts(is_due=False, is_moved=True, morning_is_open=False), []),
    ],
)
def test_the_log_decides(facts: Facts, occasions: list[Occasion]) -> None:
    assert [one for one in Occasion if facts.hold(one)] == occasions


@given(hour=HOURS, first=HOURS, end=HOURS)
def test_quiet_hours_are_those_from_the_first_to_the_end(hour: int, first: int, end: int) -> None:
    walked = [(first + step) % 24 for step in range((end - first) % 24)]

    assert is_quiet(hour, Settings(quiet_from=first, quiet_to=end)) is (hour in walked)
