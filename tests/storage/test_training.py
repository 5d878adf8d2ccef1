"""What the rules read is kept and read back as it was; a damaged row is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calfcoach.core.decision import Decision
from calfcoach.core.engine_state import EngineState
from calfcoach.core.enrollment import Enrollment, TrainingStart
from calfcoach.core.errors import BrokenDatabaseError
from calfcoach.core.events import Ended
from calfcoach.core.gates import Rule, Verdict
from calfcoach.core.heel_raise import Sex
from calfcoach.core.ids import EnrollmentId, ScreeningId, SessionId
from calfcoach.core.place import Place
from calfcoach.core.plan import Side, StepKind
from calfcoach.core.reasons import Reason, Say
from calfcoach.core.relief import Outcome
from calfcoach.core.results import Screening, ScreeningKind, Status
from calfcoach.core.screening import Answer, Flag, Tier
from calfcoach.core.session_rating import SessionRating
from calfcoach.core.training_log import (
    Alarm,
    Done,
    Measure,
    Morning,
    Move,
    Profile,
    Relief,
    Screen,
    TimeOff,
)
from calfcoach.storage.database import SCHEMA, Database
from calfcoach.storage.decisions import DecisionStore
from calfcoach.storage.enrollments import EnrollmentStore, NewCheck
from calfcoach.storage.session_writes import (
    NewEnd,
    NewSession,
    NewSessionRating,
    NewSetReport,
    NewStep,
    NewTraining,
)
from calfcoach.storage.sessions import SessionStore
from calfcoach.storage.training import TrainingStore
from calfcoach.storage.units import grams, kilograms
from tests.storage.logs import PLAN, START, change, fill, head, step_result

DAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
ENROLLMENT = Enrollment(
    id=EnrollmentId("e1"),
    program_id="p1",
    program_revision=1,
    leg=Side.LEFT,
    profile=Profile(DAY, "S1"),
    raises_left=5,
    raises_right=6,
    morning_sore=False,
    clinician_agrees=False,
    made_at=NOW,
)
CHECK = NewCheck(ScreeningId("c0"), Screening(ScreeningKind.FULL, NOW, Tier.NONE, {}), DAY)
BEGUN = TrainingStart(
    EnrollmentId("e1"), "p1", 1, Done("S1", 0, Decimal("3.5")), DAY, rest=1, reps_planned=60
)
RATING = SessionRating(3, 2, sharp=True, limp=False, rpe=6, rir=2, note="Stairs felt fine.")
SET = replace(
    step_result("1-1-both"), kind=StepKind.SET, side=Side.BOTH, exercise="two-leg-raise",
    load_kg=Decimal("3.5"), reps_planned=10, reps_done=10,
)  # fmt: skip


@pytest.fixture
def enrolled(log: Database) -> Database:
    EnrollmentStore(log).enroll(ENROLLMENT, "{}", CHECK)
    return log


def begin(log: Database, name: str = "t1") -> SessionStore:
    store = SessionStore(log)
    own = SessionId(name)
    begun = NewSession(replace(head(name), kind="strength"), PLAN, EngineState())
    store.write([begun, NewTraining(own, BEGUN)])
    return store


def test_an_enrollment_is_read_back_as_it_was(log: Database) -> None:
    profile = Profile(DAY, "S3", 44, Sex.FEMALE, Decimal("61.25"), heel_bone=True, torn_on=DAY)
    one = replace(ENROLLMENT, profile=profile, morning_sore=True, clinician_agrees=True)
    store = EnrollmentStore(log)

    store.enroll(one, '{"a": 1}', CHECK)

    assert store.current() == one
    assert store.document("p1", 1) == '{"a": 1}'
    assert store.document("p1", 2) is None


def test_a_changed_enrollment_stays_one_and_its_program_as_first_kept(enrolled: Database) -> None:
    store = EnrollmentStore(enrolled)
    changed = replace(ENROLLMENT, raises_left=12)

    store.change(changed)

    assert store.current() == changed
    assert enrolled.rows("SELECT count(*) FROM enrollments")[0][0] == 1
    assert store.document("p1", 1) == "{}"


def test_the_newest_enrollment_is_the_present_one(enrolled: Database) -> None:
    later = replace(ENROLLMENT, id=EnrollmentId("e2"), made_at=NOW.replace(hour=19))
    EnrollmentStore(enrolled).enroll(later, "{}", replace(CHECK, id=ScreeningId("c2")))

    assert EnrollmentStore(enrolled).current() == later


def test_a_session_is_read_back_with_its_rating(enrolled: Database) -> None:
    store = begin(enrolled)
    own = SessionId("t1")
    store.write([NewStep(own, 0, SET), NewStep(own, 1, replace(SET, step_id="1-2-both"))])
    ended = NewEnd(own, Status.FINISHED, None, NOW)
    store.write([ended, NewSessionRating(own, RATING, NOW)])

    (one,) = TrainingStore(enrolled).trainings()

    assert (one.on, one.status, one.start) == (DAY, Status.FINISHED, BEGUN)
    assert (one.rating, one.reps_done) == (RATING, 20)
    assert TrainingStore(enrolled).training(own) == one
    assert TrainingStore(enrolled).training(SessionId("none")) is None


def test_of_a_set_done_again_the_last_counts(enrolled: Database) -> None:
    store = begin(enrolled)
    own = SessionId("t1")
    first = replace(SET, reps_done=4, ended=Ended.BACK)
    store.write([NewStep(own, 0, first), NewStep(own, 1, replace(SET, reps_done=9))])

    assert TrainingStore(enrolled).trainings()[0].reps_done == 9


def test_what_is_said_of_a_set_changes_it(enrolled: Database) -> None:
    store = begin(enrolled)
    own = SessionId("t1")
    store.write([NewStep(own, 0, SET)])
    store.write([NewSetReport(own, 0, 7, 4)])

    found = store.detail(own)
    assert found is not None
    assert (found.steps[0].reps_done, found.steps[0].pain) == (7, 4)
    assert (found.steps[0].exercise, found.steps[0].load_kg) == ("two-leg-raise", Decimal("3.5"))


def test_a_session_that_is_thrown_away_takes_its_training_along(enrolled: Database) -> None:
    begin(enrolled).delete(SessionId("t1"))

    assert TrainingStore(enrolled).trainings() == []
    assert enrolled.inspect() == (SCHEMA, ())


def test_check_ins_are_kept_changed_and_taken_back(log: Database) -> None:
    store = TrainingStore(log)
    store.check_in(Morning(DAY, 3), NOW)
    store.check_in(Morning(DAY, 10), NOW)

    assert store.mornings() == [Morning(DAY, 10)]
    store.forget_check_in(DAY)
    assert store.mornings() == []


def test_measures_checks_moves_and_days_off_are_read_back(log: Database) -> None:
    store = TrainingStore(log)
    check = Screening(
        ScreeningKind.FULL, NOW, Tier.DAYS, {Flag.CLOT.value: Answer.NO}, clinician_seen=True
    )
    store.measure("m1", Measure(DAY, 12, None, 2), NOW)
    store.screen(ScreeningId("c1"), check, DAY)
    store.move("v1", Move(None, DAY, DAY.replace(day=24)), NOW)
    store.move("v2", Move(DAY, DAY, DAY.replace(day=26)), NOW.replace(hour=19))
    store.take_time_off("o1", TimeOff(DAY, DAY.replace(day=25)), NOW)

    assert store.measures() == [Measure(DAY, 12, None, 2)]
    assert store.screens() == [Screen(DAY, Tier.DAYS, clinician_seen=True)]
    assert store.last_move() == Move(DAY, DAY, DAY.replace(day=26))
    assert store.time_off() == [("o1", TimeOff(DAY, DAY.replace(day=25)))]
    store.forget_time_off("o1")
    assert store.time_off() == []


def test_relief_is_read_as_relief_and_bad_ends_as_alarms(log: Database) -> None:
    sessions = fill(log, "s1", "s2")
    sessions.write([NewEnd(SessionId("s2"), Status.FINISHED, Outcome.STILL_TIGHT, START)])
    store = TrainingStore(log)

    assert store.reliefs() == [Relief(DAY, sharp=False), Relief(DAY, sharp=False)]
    assert store.alarms([Outcome.STILL_TIGHT.value]) == [Alarm(DAY, Tier.DAYS)]


def test_relief_that_was_ended_before_the_first_question_counts_for_nothing(log: Database) -> None:
    sessions = SessionStore(log)
    sessions.write([NewSession(head("s1"), PLAN, EngineState())])
    sessions.write([NewEnd(SessionId("s1"), Status.STOPPED, Outcome.ENDED_EARLY, START)])

    assert TrainingStore(log).reliefs() == []


# Decisions

GREEN = Decision(
    on=DAY,
    decided_on=DAY.replace(day=23),
    rule=Rule.G9,
    verdict=Verdict.GREEN,
    before=Place(1, 0),
    after=Place(1, 0, (Decimal("3.5"),)),
    reason=Reason(Say.GREEN, (("count", 1), ("needed", 2))),
    change=Reason(Say.IF_GREEN_AGAIN),
    advice=(Reason(Say.PHYSIO_PAIN),),
)


def test_a_decision_is_kept_once_and_read_back_as_it_was(enrolled: Database) -> None:
    store = DecisionStore(enrolled)
    store.record(ENROLLMENT.id, [GREEN], NOW)
    store.record(ENROLLMENT.id, [GREEN], NOW.replace(hour=20))

    (one,) = store.all(ENROLLMENT.id)

    assert (one.decision, one.recorded_at, one.superseded_at) == (GREEN, NOW, None)


def test_a_decision_that_differs_supersedes_and_both_stay(enrolled: Database) -> None:
    store = DecisionStore(enrolled)
    later = NOW.replace(hour=20)
    held = replace(GREEN, verdict=Verdict.HOLD, rule=Rule.G6)
    store.record(ENROLLMENT.id, [GREEN], NOW)
    store.record(ENROLLMENT.id, [held], later)

    first, second = store.all(ENROLLMENT.id)

    assert (first.decision, first.superseded_at) == (GREEN, later)
    assert (second.decision, second.superseded_at) == (held, None)


def test_new_words_for_the_same_conclusion_supersede_nothing(enrolled: Database) -> None:
    store = DecisionStore(enrolled)
    store.record(ENROLLMENT.id, [GREEN], NOW)
    store.record(ENROLLMENT.id, [replace(GREEN, advice=(), change=Reason(Say.IF_ALL))], NOW)

    assert [one.superseded_at for one in store.all(ENROLLMENT.id)] == [None]


def test_another_reason_supersedes(enrolled: Database) -> None:
    store = DecisionStore(enrolled)
    store.record(ENROLLMENT.id, [GREEN], NOW)
    store.record(ENROLLMENT.id, [replace(GREEN, reason=Reason(Say.AT_THE_TOP))], NOW)

    assert [one.superseded_at is None for one in store.all(ENROLLMENT.id)] == [False, True]


def test_two_decisions_of_a_day_are_kept_apart(enrolled: Database) -> None:
    store = DecisionStore(enrolled)
    gap = replace(GREEN, rule=Rule.GAP, verdict=Verdict.REPEAT)
    store.record(ENROLLMENT.id, [gap, GREEN], NOW)
    store.record(ENROLLMENT.id, [gap, GREEN], NOW)

    assert [one.decision for one in store.all(ENROLLMENT.id)] == [gap, GREEN]


# Damage


@pytest.mark.parametrize(
    ("sql", "named"),
    [
        ("UPDATE check_ins SET pain = 11", "check_ins"),
        ("UPDATE decisions SET said = 'x'", "decisions"),
        ("UPDATE decisions SET rule = 'G99'", "decisions"),
        ("UPDATE enrollments SET sex = 'X'", "enrollments"),
        ("UPDATE moves SET moved_to = 'soon'", "moves"),
    ],
)
def test_a_damaged_row_is_named(enrolled: Database, sql: str, named: str) -> None:
    store, decisions = TrainingStore(enrolled), DecisionStore(enrolled)
    store.check_in(Morning(DAY, 3), NOW)
    store.move("v1", Move(None, DAY, DAY), NOW)
    decisions.record(ENROLLMENT.id, [GREEN], NOW)
    change(enrolled.path, sql)

    def read_all() -> None:
        store.mornings()
        store.last_move()
        EnrollmentStore(enrolled).current()
        decisions.all(ENROLLMENT.id)

    with pytest.raises(BrokenDatabaseError, match=named):
        read_all()


@given(st.integers(0, 10**9))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_masses_are_kept_to_the_gram(weight_g: int) -> None:
    assert grams(kilograms(weight_g)) == weight_g
    assert "E" not in str(kilograms(weight_g))


def test_a_fraction_of_a_gram_is_no_mass() -> None:
    with pytest.raises(ValueError, match="gram"):
        grams(Decimal("0.0005"))
