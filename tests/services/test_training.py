"""The program on a real log: setup, sessions, mornings, decisions that are kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from calfcoach.core.errors import UserError
from calfcoach.core.gates import Rule, Verdict
from calfcoach.core.plan import Question
from calfcoach.core.reasons import Say
from calfcoach.core.relief import Outcome
from calfcoach.core.results import Status
from calfcoach.core.run_today import RunVerdict
from calfcoach.core.schedule import Clash
from calfcoach.core.screening import Answer, Flag
from calfcoach.core.session_rating import SessionRating
from calfcoach.core.training_log import TimeOff
from calfcoach.services.training_views import DayKind, SessionChoice, TodayState
from tests.services.runner import NO_FLAGS, Runner, setup_answers


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[Runner]:
    made = Runner(tmp_path)
    yield made
    made.database.close()


def labels(runner: Runner) -> list[str]:
    view = runner.training.program_view()
    assert view is not None
    return [view.label]


def test_before_setup_today_leads_into_it(runner: Runner) -> None:
    assert runner.training.view().state is TodayState.SETUP


def test_setup_leads_to_a_first_session_today(runner: Runner) -> None:
    runner.enroll(raises=5)

    view = runner.training.view()

    assert view.state is TodayState.READY
    assert view.choices[0].label == "S1 3x10"
    assert not view.screen_due
    assert view.best == view.today


def test_a_session_is_judged_on_the_next_morning(runner: Runner) -> None:
    runner.enroll()
    runner.training.check_in(1)

    decided = runner.train()
    state = runner.training.view().state
    runner.pass_days()
    asked = runner.training.view().check_in
    runner.training.check_in(1)

    assert decided is None
    assert state is TodayState.DONE
    assert asked is not None
    assert asked.after is not None
    why = runner.training.view().why
    assert why is not None
    assert (why.rule, why.verdict) == (Rule.G9, Verdict.GREEN)


def test_two_green_sessions_go_one_step_up(runner: Runner) -> None:
    runner.enroll()
    runner.green_day()
    first = labels(runner)
    runner.green_day()

    assert (first, labels(runner)) == (["S1 3x10"], ["S1 3x12"])


def test_a_changed_morning_supersedes_the_decision_and_keeps_both(runner: Runner) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    runner.pass_days()
    runner.training.check_in(0)
    runner.training.check_in(3)

    view = runner.training.program_view()

    assert view is not None
    said = [(one.decision.verdict, one.superseded_at is None) for one in view.decisions]
    assert sorted(said, key=str) == [(Verdict.GREEN, False), (Verdict.REGRESS_STEP, True)]


def test_an_undone_morning_takes_the_decision_back(runner: Runner) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    runner.pass_days()
    runner.training.check_in(0)
    runner.training.forget_check_in()

    view = runner.training.program_view()

    assert view is not None
    assert [one.superseded_at is None for one in view.decisions] == [False]


def test_pain_before_a_session_refuses_it_and_is_kept(runner: Runner) -> None:
    runner.enroll()
    runner.training.check_in(0)

    decided = runner.train(rest=4)

    assert decided is not None
    assert (decided.rule, decided.verdict) == (Rule.G1, Verdict.NO_SESSION)
    view = runner.training.view()
    assert view.state is TodayState.REST
    assert view.earliest == view.today + timedelta(days=1)
    assert runner.training.view().week[6].kind is DayKind.REFUSED
    runner.pass_days()
    assert runner.training.view().state is TodayState.READY


def test_sharp_pain_stops_and_locks_for_two_days(runner: Runner) -> None:
    runner.enroll()
    runner.training.check_in(0)

    decided = runner.train(SessionRating(during=2, after=2, sharp=True))

    assert decided is not None
    assert decided.verdict is Verdict.STOP
    view = runner.training.view()
    assert view.state is TodayState.LOCKED
    assert view.run is not None
    assert view.run.verdict is RunVerdict.NO
    assert view.lock is not None
    assert view.lock.until == view.today + timedelta(days=2)


def test_a_lock_opens_with_a_clean_check_after_its_time(runner: Runner) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train(SessionRating(during=2, after=2, sharp=True))
    runner.pass_days(2)
    before = runner.training.view().state

    runner.training.screen(runner.sessions.new_screening_id(), NO_FLAGS, clinician_seen=False)

    assert (before, runner.training.view().state) == (TodayState.LOCKED, TodayState.READY)


def test_relief_that_ended_badly_locks_exercise(runner: Runner) -> None:
    runner.enroll()
    relief = runner.begin()
    runner.sessions.record_rating(relief, Question.TIGHTNESS_BEFORE, 7)
    runner.sessions.finish(relief, Status.FINISHED, Outcome.STILL_TIGHT)

    view = runner.training.view()

    assert view.state is TodayState.LOCKED


def test_relief_that_helped_waits_a_day_without_a_lock(runner: Runner) -> None:
    runner.enroll()
    relief = runner.begin()
    runner.sessions.record_rating(relief, Question.TIGHTNESS_BEFORE, 7)
    runner.sessions.finish(relief, Status.FINISHED, Outcome.GONE)

    view = runner.training.view()

    assert view.lock is None
    assert view.state is TodayState.REST
    assert view.best == view.today + timedelta(days=1)
    assert view.done_this_week == 0  # relief never counts as a session


def test_a_flag_at_setup_begins_nothing_and_is_kept(runner: Runner) -> None:
    check = {**NO_FLAGS, Flag.CLOT: Answer.YES}

    found = runner.setup.enroll("default", replace(setup_answers(), check=check))

    assert found.stage is None
    assert runner.training.enrollment() is None
    assert [screen.tier > 0 for screen in runner.log.screens()] == [True]


def test_an_easier_dose_is_kept_with_the_session(runner: Runner) -> None:
    runner.enroll()
    runner.green_day()
    runner.green_day()
    runner.training.check_in(0)

    runner.train(choice=SessionChoice(steps=-1))

    assert runner.log.trainings()[-1].start.done.step == 0


def test_repetitions_left_out_hold_the_dose(runner: Runner) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train(reps_part=Decimal("0.9"))
    runner.pass_days()
    runner.training.check_in(0)

    why = runner.training.view().why

    assert why is not None
    assert (why.rule, why.verdict) == (Rule.G10, Verdict.HOLD)


def test_a_set_done_again_counts_once(runner: Runner) -> None:
    runner.enroll()
    runner.train()

    one = runner.log.trainings()[0]
    assert one.reps_done == one.start.reps_planned == 60


def test_a_session_moves_only_to_a_day_that_is_free(runner: Runner) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    today = runner.pass_days()

    too_close = runner.schedule.move(today)
    moved = runner.schedule.move(today + timedelta(days=4))

    view = runner.training.view()
    assert (too_close, moved) == (Clash.TOO_CLOSE, None)
    assert view.best == today + timedelta(days=4)
    assert view.original == today + timedelta(days=1)


def test_a_moved_session_keeps_its_original_day(runner: Runner) -> None:
    runner.enroll()
    runner.green_day()
    first_due = runner.training.view().best
    runner.schedule.move(runner.training.today() + timedelta(days=1))
    runner.pass_days()
    runner.train()

    assert runner.log.trainings()[-1].start.due_on == first_due


def test_no_session_is_due_on_days_off(runner: Runner) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    today = runner.pass_days()
    runner.schedule.take_time_off(TimeOff(today, today + timedelta(days=6)))

    assert runner.training.view().best == today + timedelta(days=7)
    runner.schedule.forget_time_off(runner.schedule.time_off()[0][0])
    assert runner.training.view().best == today + timedelta(days=1)


def test_changed_answers_about_the_person_keep_the_way(runner: Runner) -> None:
    runner.enroll()
    runner.green_day()
    runner.setup.change(setup_answers(mass_kg=Decimal("82.5")))

    enrollment = runner.training.enrollment()
    assert enrollment is not None
    assert enrollment.profile.mass_kg == Decimal("82.5")
    assert len(runner.log.trainings()) == 1
    view = runner.training.program_view()
    assert view is not None
    assert view.greens == 1


def test_no_session_begins_within_48_hours(runner: Runner) -> None:
    runner.enroll()
    runner.train()
    runner.pass_days()

    with pytest.raises(UserError, match="2026-11-24"):
        runner.training.plan(SessionChoice())


def test_no_session_begins_behind_a_lock(runner: Runner) -> None:
    runner.enroll()
    runner.sessions.finish(runner.begin(), Status.FINISHED, Outcome.SWOLLEN)

    with pytest.raises(UserError, match="safety check"):
        runner.training.plan(SessionChoice())


def test_a_safety_check_is_due_after_four_weeks(runner: Runner) -> None:
    runner.enroll()
    runner.pass_days(28)

    assert runner.training.view().screen_due
    with pytest.raises(UserError, match="safety check"):
        runner.training.plan(SessionChoice())


def test_a_new_tear_locks_until_a_clinician_agrees(runner: Runner) -> None:
    runner.enroll()
    today = runner.training.today()

    runner.setup.change(setup_answers(torn_on=today - timedelta(days=3)))
    view = runner.training.view()
    runner.training.screen(runner.sessions.new_screening_id(), NO_FLAGS, clinician_seen=False)
    still = runner.training.view().state
    runner.training.screen(runner.sessions.new_screening_id(), NO_FLAGS, clinician_seen=True)

    assert view.state is TodayState.LOCKED
    assert view.lock is not None
    assert view.lock.needs_clinician
    assert still is TodayState.LOCKED
    assert runner.training.view().state is TodayState.READY


@pytest.mark.parametrize("days", [83, 84])
def test_a_tear_counts_for_twelve_weeks(runner: Runner, days: int) -> None:
    runner.enroll()
    torn_on = runner.training.today() - timedelta(days=days)
    runner.setup.change(setup_answers(torn_on=torn_on))

    assert (runner.training.view().lock is not None) == (days < 84)


def test_a_setup_is_kept_whole_or_not_at_all(runner: Runner) -> None:
    runner.database.rows(
        "CREATE TRIGGER refuse BEFORE INSERT ON screenings BEGIN SELECT RAISE(ABORT, 'no'); END"
    )

    with pytest.raises(sqlite3.IntegrityError):
        runner.enroll()
    assert runner.training.enrollment() is None


def test_a_rating_can_be_changed_until_the_morning_decides(runner: Runner) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    session = runner.log.trainings()[0].session_id

    decided = runner.training.rate(session, SessionRating(during=1, after=7, rpe=5))

    assert decided is not None
    assert decided.verdict is Verdict.REGRESS_STAGE


def test_a_number_that_was_given_is_not_asked_for_again(runner: Runner) -> None:
    runner.enroll(raises=9)
    while "raises" not in runner.training.view().asks:
        view = runner.training.view()
        runner.training.check_in(0)
        if view.screen_due:
            runner.training.screen(
                runner.sessions.new_screening_id(), NO_FLAGS, clinician_seen=False
            )
        if view.earliest is not None and view.earliest <= view.today:
            runner.train()
        runner.pass_days()
    lacking = runner.training.view().lacking
    runner.training.measure(raises_left=10, raises_right=12)

    assert [one.id for one in lacking] == [Say.NEED_RAISES]
    assert runner.training.view().lacking == ()
    assert runner.training.view().asks == frozenset()
