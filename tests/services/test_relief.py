"""Relief as it goes: each answer stored as it comes, and the same conclusion ever after."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calfcoach.core.engine_state import EngineState, Phase
from calfcoach.core.events import Ended
from calfcoach.core.ids import SessionId
from calfcoach.core.plan import Question
from calfcoach.core.relief import CHECKED, Advice, Conclusion, Onset, Outcome
from calfcoach.core.results import ScreeningKind, Status
from calfcoach.core.screening import CRAMP_ESCALATE_S, Answer, Flag, GateQuestion, Tier
from calfcoach.services.relief import REGATE_AFTER, ReliefCase, conclude_past, is_long
from tests.services.desk import Desk

NONE = dict.fromkeys(GateQuestion, Answer.NO)
REGATE_S = int(REGATE_AFTER.total_seconds())
BEFORE_GATE = EngineState(Phase.RUNNING, 0, 10_000)
AFTER_GATE = EngineState(Phase.RUNNING, 3, 4_000, answered=frozenset({Question.GATE}))
gate_answers = st.dictionaries(st.sampled_from(GateQuestion), st.sampled_from(Answer))
check_answers = st.dictionaries(st.sampled_from(Flag), st.sampled_from(Answer))


def open_case(desk: Desk, *, state: EngineState = BEFORE_GATE) -> tuple[ReliefCase, SessionId]:
    """Begin a session; return its case and its id."""
    own = desk.begin()
    desk.sessions.record_progress(own, 0, [], state)
    return ReliefCase(desk.sessions, desk.clock, desk.stored(own)), own


def reopened(desk: Desk, session_id: SessionId) -> ReliefCase:
    """Return the case of a session as the next run of the program finds it."""
    return ReliefCase(desk.sessions, desk.clock, desk.stored(session_id))


# The gate


def test_the_answers_of_the_gate_are_stored_as_given(desk: Desk) -> None:
    case, own = open_case(desk)

    case.take_gate({**NONE, GateQuestion.SWOLLEN: Answer.UNSURE})

    stored = desk.stored(own).screenings[0]
    assert (stored.kind, stored.screened_at) == (ScreeningKind.GATE, desk.clock.now())
    assert stored.answers == {
        "tear": Answer.NO,
        "swollen": Answer.UNSURE,
        "whole_body": Answer.NO,
    }


def test_three_times_no_lets_relief_go_on(desk: Desk) -> None:
    case, own = open_case(desk)

    assert case.take_gate(NONE)

    assert case.outcome is None
    assert Question.GATE in case.answered
    assert desk.stored(own).head.status is Status.RUNNING


@pytest.mark.parametrize("answer", [Answer.YES, Answer.UNSURE])
@pytest.mark.parametrize("question", GateQuestion)
def test_a_yes_or_unsure_stops_relief(desk: Desk, question: GateQuestion, answer: Answer) -> None:
    case, _ = open_case(desk)

    assert not case.take_gate({**NONE, question: answer})

    assert case.outcome is Outcome.RED_FLAG
    assert case.tier >= Tier.TODAY
    assert Question.GATE not in case.answered


@pytest.mark.parametrize("missing", GateQuestion)
def test_a_question_without_an_answer_stops_relief(desk: Desk, missing: GateQuestion) -> None:
    case, _ = open_case(desk)

    assert not case.take_gate({key: value for key, value in NONE.items() if key is not missing})


def test_a_red_flag_is_never_offered_to_go_on_even_if_the_program_dies_at_once(
    desk: Desk,
) -> None:
    case, own = open_case(desk)

    case.take_gate({**NONE, GateQuestion.TEAR: Answer.YES})

    stored = desk.stored(own)
    assert desk.sessions.cut_off() == []
    assert (stored.head.status, stored.head.outcome) == (Status.STOPPED, Outcome.RED_FLAG)
    assert stored.tier is Tier.TODAY


@settings(deadline=None)
@given(answers=gate_answers)
def test_relief_goes_on_after_three_times_no_and_nothing_else(
    answers: Mapping[GateQuestion, Answer],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        case, _ = open_case(desk)

        assert case.take_gate(answers) is (dict(answers) == NONE)
        desk.database.close()


# Taken up again


@pytest.mark.parametrize(
    ("away_s", "needed"),
    [(0, False), (REGATE_S, False), (REGATE_S + 1, True), (86_400, True), (-60, True)],
)
def test_a_session_away_for_long_asks_the_gate_again(desk: Desk, away_s: int, needed: bool) -> None:
    _, own = open_case(desk, state=AFTER_GATE)
    desk.clock.advance(away_s)

    assert reopened(desk, own).needs_gate is needed


def test_a_closed_laptop_counts_as_away(desk: Desk) -> None:
    _, own = open_case(desk, state=AFTER_GATE)
    desk.clock.sleep_through(REGATE_S + 1)

    assert reopened(desk, own).needs_gate


def test_a_gate_that_was_never_answered_is_left_to_the_plan(desk: Desk) -> None:
    _, own = open_case(desk, state=BEFORE_GATE)
    desk.clock.advance(REGATE_S + 1)

    case = reopened(desk, own)

    assert not case.needs_gate
    assert Question.GATE not in case.answered


def test_a_new_session_does_not_ask_twice(desk: Desk) -> None:
    case, _ = open_case(desk)

    assert not case.needs_gate
    assert case.answered == set()


def test_what_was_answered_and_found_before_still_counts(desk: Desk) -> None:
    case, own = open_case(desk)
    case.take_onset(Onset.SHARP)
    case.take_check({Flag.BONE: Answer.YES})
    answered = frozenset({Question.GATE, Question.TIGHTNESS_BEFORE})
    desk.sessions.record_progress(own, 0, [], replace(AFTER_GATE, answered=answered))

    later = reopened(desk, own)
    later.take_outcome(Outcome.GONE)

    assert later.answered == {*answered, Question.OUTCOME}
    assert later.tier is Tier.DAYS
    assert later.conclude(10)[0].run_over


def test_a_second_gate_is_stored_beside_the_first(desk: Desk) -> None:
    case, own = open_case(desk)
    case.take_gate(NONE)
    desk.clock.advance(REGATE_S + 60)

    reopened(desk, own).take_gate({**NONE, GateQuestion.TEAR: Answer.YES})

    assert [one.tier for one in desk.stored(own).screenings] == [Tier.NONE, Tier.TODAY]


# Other answers


def test_a_rating_is_stored_at_once(desk: Desk) -> None:
    case, own = open_case(desk)

    case.take_rating(Question.TIGHTNESS_BEFORE, 8)

    assert desk.stored(own).rating(Question.TIGHTNESS_BEFORE) == 8
    assert Question.TIGHTNESS_BEFORE in case.answered


def test_the_onset_is_stored_at_once(desk: Desk) -> None:
    case, own = open_case(desk)

    case.take_onset(Onset.SLOW)

    assert desk.stored(own).head.onset is Onset.SLOW


def test_the_full_check_is_one_check_however_often_it_is_answered(desk: Desk) -> None:
    case, own = open_case(desk)

    case.take_check({Flag.CLOT: Answer.YES})
    case.take_check({Flag.CLOT: Answer.NO, Flag.TEAR: Answer.YES})

    checks = desk.stored(own).screenings
    assert [one.kind for one in checks] == [ScreeningKind.FULL]
    assert checks[0].tier is Tier.DAYS
    assert checks[0].answers == {Flag.CLOT.value: Answer.NO, Flag.TEAR.value: Answer.YES}


def test_a_check_never_lowers_what_the_gate_has_found(desk: Desk) -> None:
    case, own = open_case(desk)
    case.take_gate({**NONE, GateQuestion.WHOLE_BODY: Answer.YES})

    case.take_check(dict.fromkeys(Flag, Answer.NO))

    assert desk.stored(own).tier is Tier.EMERGENCY
    assert case.conclude(30, dict.fromkeys(Flag, Answer.NO))[0].tier is Tier.EMERGENCY


def test_what_the_gate_has_said_is_in_the_check_and_taking_it_back_lowers_nothing(
    desk: Desk,
) -> None:
    case, own = open_case(desk)
    case.take_gate({**NONE, GateQuestion.TEAR: Answer.YES})

    known, left_out = case.begin_check()

    assert known == {Flag.RUPTURE: Answer.YES}
    assert left_out == (Flag.STILL_TIGHT,)
    full = [one for one in desk.stored(own).screenings if one.kind is ScreeningKind.FULL]
    assert [one.answers for one in full] == [{Flag.RUPTURE.value: Answer.YES}]
    case.take_check({Flag.RUPTURE: Answer.NO})
    assert case.conclude(30, {Flag.RUPTURE: Answer.NO})[0].tier is Tier.TODAY


def test_swelling_opens_the_check_with_days_as_the_least(desk: Desk) -> None:
    case, own = open_case(desk)
    case.take_outcome(Outcome.SWOLLEN)

    known, left_out = case.begin_check()

    assert case.tier is Tier.DAYS
    assert (known, left_out) == ({Flag.SWELLING: Answer.YES}, ())
    assert Outcome.SWOLLEN in CHECKED
    case.close(Ended.DONE)
    assert conclude_past(desk.stored(own)) == case.conclude(290, known)


@pytest.mark.parametrize(
    ("how", "status"),
    [
        (Ended.DONE, Status.FINISHED),
        (Ended.EARLY, Status.STOPPED),
        (Ended.HURT, Status.STOPPED),
    ],
)
def test_closing_stores_how_it_ended(desk: Desk, how: Ended, status: Status) -> None:
    case, own = open_case(desk)
    case.take_outcome(Outcome.GONE)

    assert case.close(how) is Outcome.GONE

    assert (desk.stored(own).head.status, desk.stored(own).head.outcome) == (status, Outcome.GONE)


def test_relief_that_ends_without_an_outcome_was_ended_early(desk: Desk) -> None:
    case, own = open_case(desk)

    assert case.close(Ended.EARLY) is Outcome.ENDED_EARLY

    assert desk.stored(own).head.outcome is Outcome.ENDED_EARLY


@pytest.mark.parametrize(
    ("since_start_s", "long"), [(0, False), (CRAMP_ESCALATE_S - 1, False), (CRAMP_ESCALATE_S, True)]
)
def test_relief_is_long_from_ten_minutes_on(since_start_s: int, long: bool) -> None:
    assert is_long(since_start_s) is long


# The conclusion, then and now


@dataclass(frozen=True)
class Story:
    """What a person does and says in one relief session.

    Attributes:
        outcome: Asked for at the end, or RED_FLAG or HURT that come by other ways.
        lasts_s: Real time until it is over.
        checks: Answers of the full check, each with all before.
    """

    outcome: Outcome
    onset: Onset | None
    gate: Mapping[GateQuestion, Answer]
    lasts_s: int
    speed: int
    checks: tuple[Mapping[Flag, Answer], ...]


@st.composite
def stories(draw: st.DrawFn) -> Story:
    outcome = draw(st.sampled_from(Outcome))
    gate = dict(NONE)
    if outcome is Outcome.RED_FLAG:
        gate[draw(st.sampled_from(GateQuestion))] = Answer.YES
    checked = draw(check_answers) if outcome in CHECKED else {}
    return Story(
        outcome=outcome,
        onset=draw(st.none() | st.sampled_from(Onset)),
        gate=gate,
        lasts_s=draw(st.integers(0, 2_000) | st.sampled_from([599, 600, 601])),
        speed=draw(st.sampled_from([1, 1, 2, 60])),
        checks=tuple(dict(list(checked.items())[: n + 1]) for n in range(len(checked))),
    )


def live(desk: Desk, story: Story) -> tuple[SessionId, tuple[Conclusion, tuple[Flag, ...]]]:
    """Live a story as the page of relief does; return what its last page said."""
    own = desk.begin(speed=story.speed)
    case = ReliefCase(desk.sessions, desk.clock, desk.stored(own))
    if story.onset is not None:
        case.take_onset(story.onset)
    desk.clock.advance(story.lasts_s)
    went_on = case.take_gate(story.gate)
    assert went_on is (story.outcome is not Outcome.RED_FLAG)
    how = Ended.DONE
    if story.outcome is Outcome.HURT:
        case.outcome, how = Outcome.HURT, Ended.HURT
    elif story.outcome in (Outcome.RED_FLAG, Outcome.ENDED_EARLY):
        how = Ended.EARLY
    else:
        case.take_outcome(story.outcome)
    known = case.begin_check()[0] if case.close(how) in CHECKED else {}
    checks = [{**known, **answers} for answers in story.checks]
    for answers in checks:
        desk.clock.advance(20)
        case.take_check(answers)
    passed = desk.clock.now() - desk.stored(own).head.started_at
    since_start_s = int(passed.total_seconds() * story.speed)
    return own, case.conclude(since_start_s, checks[-1] if checks else known)


@pytest.mark.parametrize("outcome", Outcome)
def test_a_past_session_says_what_it_said_for_each_outcome(desk: Desk, outcome: Outcome) -> None:
    gate = {**NONE, GateQuestion.TEAR: Answer.YES} if outcome is Outcome.RED_FLAG else NONE

    own, said = live(desk, Story(outcome, None, gate, 290, 1, ()))

    assert desk.stored(own).head.outcome is outcome
    assert conclude_past(desk.stored(own)) == said


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(told=st.lists(stories(), min_size=1, max_size=3))
def test_a_past_session_says_what_it_said(told: list[Story]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        lived = [live(desk, story) for story in told]
        desk.database.close()

        for own, said in lived:
            assert conclude_past(desk.stored(own)) == said
        desk.database.close()


def test_a_preview_that_is_logged_keeps_its_ten_minutes(desk: Desk) -> None:
    own, said = live(desk, Story(Outcome.STILL_TIGHT, None, NONE, 20, 60, ()))

    past = conclude_past(desk.stored(own))

    assert Advice.LONG_CRAMP in said[0].advice
    assert past == said


def test_a_session_that_was_cut_off_and_kept_says_that_it_was_not_checked(desk: Desk) -> None:
    _, own = open_case(desk, state=AFTER_GATE)
    desk.sessions.keep(own)

    conclusion, flags = conclude_past(desk.stored(own))

    assert Advice.NOT_CHECKED in conclusion.advice
    assert flags == ()


def test_a_clock_that_was_set_back_is_no_negative_time(desk: Desk) -> None:
    own, _ = live(desk, Story(Outcome.STILL_TIGHT, None, NONE, 60, 1, ()))
    stored = desk.stored(own)
    later = replace(stored.head, started_at=stored.head.started_at.replace(year=2027))

    conclusion, _ = conclude_past(replace(stored, head=later))

    assert Advice.LONG_CRAMP not in conclusion.advice
