"""What must never loosen: tears, checks, refused sessions, mornings told later, travel."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from calfcoach.core.gates import Rule, Verdict
from calfcoach.core.progression import standing
from calfcoach.core.screening import Tier
from calfcoach.core.training_log import Alarm, Answers, Log, Morning, Screen
from tests.core.test_progression import GREEN, PROGRAM, START, after, day, log_of


def test_a_tear_does_not_change_what_came_before_it() -> None:
    profile = replace(START, torn_on=day(20))
    sore = log_of([replace(GREEN, on=day(0), during=4)], profile)
    torn = log_of([replace(GREEN, on=day(20), during=4)], profile)

    assert after(sore).decisions[-1].rule is Rule.G6
    assert after(torn).decisions[-1].rule is Rule.G3


def test_a_tear_without_a_go_ahead_locks_until_a_clinician_has_seen_it() -> None:
    check = Screen(day(11), Tier.NONE)
    torn = replace(log_of([]), torn_alone=day(10), screens=(Screen(day(0), Tier.NONE), check))
    seen = replace(torn, screens=(replace(check, clinician_seen=True),))

    locked = standing(PROGRAM, torn, day(12)).lock

    assert locked is not None
    assert locked.needs_clinician
    assert standing(PROGRAM, seen, day(12)).lock is None
    assert standing(PROGRAM, torn, day(9)).lock is None
    assert standing(PROGRAM, torn, day(94)).lock is None


def test_a_check_that_asks_for_a_clinician_first_is_clean_with_a_go_ahead_only() -> None:
    check = Screen(day(0), Tier.ASK_FIRST)
    asked = replace(log_of([]), screens=(check,))
    agreed = replace(asked, screens=(replace(check, clinician_seen=True),))

    assert standing(PROGRAM, asked, day(1)).screen_due
    assert not standing(PROGRAM, agreed, day(1)).screen_due


def test_a_refused_session_is_none_once_the_morning_was_put_right() -> None:
    asked = replace(Answers(day(2)), reps_done=Decimal(0), refused=True)
    sore = Log(START, (asked,), (Morning(day(2), 7),))
    right = replace(sore, mornings=(Morning(day(2), 1),))

    assert [one.verdict for one in after(sore).decisions] == [Verdict.NO_SESSION]
    assert after(right).decisions == ()
    assert standing(PROGRAM, right, day(2)).earliest == day(2)


def test_a_session_that_was_begun_keeps_its_distance_whatever_the_morning_says_later() -> None:
    log = Log(START, (replace(GREEN, on=day(2)),), (Morning(day(2), 7),), begun=(day(2), day(2)))

    found = after(log)

    assert found.decisions[-1].verdict is Verdict.NO_SESSION
    assert found.earliest == day(4)


def test_travel_west_over_the_date_line_loosens_nothing() -> None:
    log = replace(log_of([]), begun=(day(3),))
    alarmed = replace(log, alarms=(Alarm(day(3), Tier.NONE),))

    assert standing(PROGRAM, log, day(2)).earliest == day(5)
    assert standing(PROGRAM, log, day(1)).earliest == day(1)
    assert standing(PROGRAM, alarmed, day(2)).lock is not None
