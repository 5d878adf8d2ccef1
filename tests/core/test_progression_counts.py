"""What is counted from session to session: refusals, reserve, steps back, weeks; and locks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from calfcoach.core.gates import Rule, Verdict
from calfcoach.core.program import Weekday
from calfcoach.core.progression import standing
from calfcoach.core.reasons import Reason, Say
from calfcoach.core.schedule import clash, due_day
from calfcoach.core.screening import Tier
from calfcoach.core.training_log import Alarm, Answers, Measure, Morning, Profile
from tests.core.test_progression import GREEN, MONDAY, PROGRAM, START, after, day, greens, log_of

SORE = Answers(MONDAY, rest=5)


def advised(sessions: list[Answers], say: Say, profile: Profile = START) -> bool:
    return Reason(say) in after(log_of(sessions, profile)).decisions[-1].advice


def test_refused_days_with_a_session_between_are_not_in_a_row() -> None:
    sessions = [
        replace(SORE, on=day(0)),
        replace(SORE, on=day(1)),
        replace(GREEN, on=day(2)),
        replace(SORE, on=day(4)),
    ]

    assert not advised(sessions, Say.PHYSIO_REFUSED)
    assert advised([*sessions[:2], replace(SORE, on=day(2))], Say.PHYSIO_REFUSED)


def test_a_refused_session_starts_the_greens_anew() -> None:
    first, last = greens(1)[0], replace(GREEN, on=day(4))

    assert after(log_of([first, replace(SORE, on=day(2)), last])).greens == 1


def test_repetitions_in_reserve_must_be_there_twice_running() -> None:
    profile = replace(START, stage="S5")
    sessions = [replace(one, rir=1) for one in greens(10)]
    sessions += [replace(GREEN, on=day(20 + 2 * at), rir=rir) for at, rir in enumerate((3, 1, 3))]
    twice = [*sessions, replace(GREEN, on=day(26), rir=3)]

    assert after(log_of(sessions, profile)).label == "S6 3x15 3.5 kg"
    assert after(log_of(twice, profile)).label == "S6 3x10 7.0 kg"


@pytest.mark.parametrize(("days", "told"), [(14, True), (15, False)])
def test_two_steps_back_within_14_days_lead_to_a_physio(days: int, told: bool) -> None:
    back = [replace(GREEN, on=day(at), during=6) for at in (0, days)]

    assert advised(back, Say.PHYSIO_TWICE_BACK) is told


@pytest.mark.parametrize(("last", "told"), [(27, False), (28, True)])
def test_no_gain_in_four_weeks_leads_to_a_physio(last: int, told: bool) -> None:
    hard = [replace(GREEN, on=day(at), rpe=9) for at in (*range(0, 26, 3), last)]

    assert advised(hard, Say.PHYSIO_NO_GAIN) is told


def test_at_the_top_no_gain_is_no_reason_for_a_physio() -> None:
    top = replace(START, stage="S7")
    sessions = [replace(GREEN, on=day(at)) for at in range(0, 36, 3)]

    assert not advised(sessions, Say.PHYSIO_NO_GAIN, top)


def test_only_a_step_back_for_the_morning_waits_for_the_morning() -> None:
    few = [replace(GREEN, on=day(at), reps_done=Decimal("0.5")) for at in (0, 2)]
    log = log_of([*few, replace(GREEN, on=day(4))])
    raised = replace(log, mornings=(*log.mornings, Morning(day(4), 1), Morning(day(5), 1)))

    found = after(raised).decisions

    assert [one.rule for one in found][-2:] == [Rule.G7, Rule.G9]
    assert found[-1].verdict is Verdict.GREEN


def test_a_measure_counts_for_a_decision_of_the_same_day() -> None:
    profile = replace(START, stage="S4", mass_kg=None)
    log = log_of(greens(6), profile)
    given = replace(log, measures=(Measure(day(11), 12, 12),))
    later = replace(log, measures=(Measure(day(12), 12, 12),))

    assert after(given).label.startswith("S5")
    assert after(later).decisions[-1].rule is Rule.GATE


def test_several_locks_hold_as_the_strictest_and_since_the_first() -> None:
    alarms = (Alarm(day(0), Tier.TODAY), Alarm(day(3), Tier.NONE))

    lock = standing(PROGRAM, replace(log_of([]), alarms=alarms), day(3)).lock

    assert lock is not None
    assert (lock.since, lock.until, lock.needs_clinician) == (day(0), day(4), True)


def test_the_fourth_session_is_free_on_the_same_weekday_again() -> None:
    assert clash(day(7), [day(0), day(2), day(4)]) is None
    assert clash(day(3), [day(0), day(5), day(7)]) is None
    assert clash(day(6), [day(0), day(2), day(4)]) is not None


def test_weekdays_that_do_not_fit_the_sessions_a_week_are_passed_over() -> None:
    schedule = replace(PROGRAM.schedule, preferred_days=(Weekday.SUN,))
    without = replace(PROGRAM.schedule, preferred_days=())
    found = due_day(MONDAY + timedelta(days=1), [MONDAY], schedule, 3)

    assert found == due_day(MONDAY + timedelta(days=1), [MONDAY], without, 3)
