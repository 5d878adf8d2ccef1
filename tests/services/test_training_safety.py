"""No way around a lock or the 48 hours on a real log, and no pain that is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from calfcoach.core.engine_state import EngineState
from calfcoach.core.errors import UserError
from calfcoach.core.events import Ended, StepFinished
from calfcoach.core.gates import Rule
from calfcoach.core.ids import SessionId
from calfcoach.core.plan import StepKind
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.results import Status
from calfcoach.core.session_rating import SessionRating
from calfcoach.services.training_views import SessionChoice, TodayState
from tests.services.runner import NO_FLAGS, Runner, setup_answers
from tests.services.test_training import runner as runner  # a fixture


def begun(runner: Runner, reps_done: int | None = None, pain: int | None = None) -> SessionId:
    """Begin a session, finish its first two sets, and say how the first was."""
    plan, start = runner.training.plan(SessionChoice())
    session_id = runner.sessions.begin(plan, EngineState(), training=start).head.id
    for seq, step in enumerate([one for one in plan.steps if one.kind is StepKind.SET][:2]):
        event = StepFinished(1, seq, step, 1_000, 0, step.length_ms, Ended.DONE, step.reps)
        runner.sessions.record_progress(session_id, seq, [(event, "")], EngineState())
    if reps_done is not None or pain is not None:
        runner.sessions.record_set(session_id, 0, reps_done or 0, pain)
    return session_id


def test_no_second_session_beside_one_that_was_cut_off(runner: Runner) -> None:
    runner.enroll()
    session_id = begun(runner)

    with pytest.raises(UserError):
        runner.training.plan(SessionChoice())

    runner.sessions.discard(session_id)
    runner.training.plan(SessionChoice())


def test_a_morning_made_worse_later_allows_no_second_session_within_48_hours(
    runner: Runner,
) -> None:
    runner.enroll()
    runner.training.check_in(1)
    runner.train()
    runner.training.check_in(7)
    runner.pass_days()

    view = runner.training.view()

    assert view.earliest == view.today + timedelta(days=1)
    assert view.last_on == view.today - timedelta(days=1)


def test_the_pain_of_a_set_counts_in_a_session_that_nobody_rated(runner: Runner) -> None:
    runner.enroll()
    runner.sessions.keep(begun(runner, reps_done=10, pain=7))

    decided = runner.training.record_decisions()

    assert [one.rule for one in decided] == [Rule.G3]


def test_repetitions_beyond_the_plan_make_up_for_none(runner: Runner) -> None:
    runner.enroll()
    session_id = begun(runner, reps_done=25)
    training = runner.training.training(session_id)

    assert training is not None
    assert training.reps_done == 20


def test_a_new_tear_locks_until_a_clinician_agrees(runner: Runner) -> None:
    runner.enroll()
    today = runner.training.today()
    torn = setup_answers(torn_on=today)

    runner.setup.change(torn)
    assert runner.training.view().state is TodayState.LOCKED

    runner.setup.change(replace(torn, clinician_agrees=True))
    assert runner.training.view().state is TodayState.READY


def test_an_open_session_is_not_judged(runner: Runner) -> None:
    runner.enroll()
    begun(runner, reps_done=10, pain=7)

    assert runner.training.record_decisions() == ()


def test_only_a_session_that_was_rated_is_asked_about_in_the_morning(runner: Runner) -> None:
    runner.enroll()
    runner.sessions.keep(begun(runner))
    runner.pass_days()

    check_in = runner.training.view().check_in

    assert check_in is not None
    assert check_in.after is None


def test_a_new_setup_opens_no_stop(runner: Runner) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train(SessionRating(during=2, after=2, sharp=True))

    runner.enroll(raises=25)
    same_day = runner.training.view()
    runner.pass_days(2)
    later = runner.training.view().state
    runner.training.screen(runner.sessions.new_screening_id(), NO_FLAGS, clinician_seen=False)

    assert same_day.state is TodayState.LOCKED
    assert later is TodayState.LOCKED
    assert runner.training.view().state is TodayState.READY


@pytest.mark.parametrize(
    ("onset", "rule", "state"),
    [(Onset.SHARP, Rule.G2, TodayState.LOCKED), (Onset.SLOW, Rule.G10, TodayState.REST)],
)
def test_a_calf_that_seizes_in_a_session_stops_as_sharp_pain_does(
    runner: Runner, onset: Onset, rule: Rule, state: TodayState
) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.training.finish(begun(runner), Status.STOPPED, None)
    relief = runner.begin()
    runner.sessions.record_onset(relief, onset)
    runner.sessions.finish(relief, Status.FINISHED, Outcome.GONE)

    runner.pass_days()
    runner.training.check_in(0)

    assert [one.rule for one in runner.training.record_decisions()] == [rule]
    assert runner.training.view().state is state


def test_pain_told_in_the_middle_of_a_session_is_kept(runner: Runner) -> None:
    runner.enroll()
    session_id = begun(runner, pain=2)
    runner.sessions.record_pain(session_id, 5)
    runner.sessions.record_pain(session_id, 4)

    training = runner.training.training(session_id)

    assert training is not None
    assert (training.rating, training.worst) == (None, 5)


def test_a_rating_takes_the_place_of_what_was_told_before(runner: Runner) -> None:
    runner.enroll()
    session_id = begun(runner)
    runner.sessions.record_pain(session_id, 5)
    runner.training.finish(session_id, Status.FINISHED, SessionRating(during=5, after=1))
    runner.sessions.record_pain(session_id, 9)

    training = runner.training.training(session_id)

    assert training is not None
    assert training.rating == SessionRating(during=5, after=1)
