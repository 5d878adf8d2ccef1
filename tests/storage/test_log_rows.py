"""The log is read as rows that leave the house: sets, sessions, relief, mornings, measures."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from calfcoach.core.engine_state import EngineState
from calfcoach.core.enrollment import Enrollment, TrainingStart
from calfcoach.core.errors import BrokenDatabaseError
from calfcoach.core.events import Ended
from calfcoach.core.ids import EnrollmentId, ScreeningId, SessionId
from calfcoach.core.log_rows import SET_COLUMNS, CheckInRow, EnrollmentRow, MeasureRow
from calfcoach.core.measurement import Activity, Measurement
from calfcoach.core.place import Place
from calfcoach.core.plan import Side, StepKind
from calfcoach.core.prescription import prescription
from calfcoach.core.results import Screening, ScreeningKind, Status, StepResult
from calfcoach.core.runs import Run, Surface
from calfcoach.core.screening import Tier
from calfcoach.core.session_plan import session_plan
from calfcoach.core.session_rating import SessionRating
from calfcoach.core.shoes import Shoe, ShoeKind
from calfcoach.core.training_log import Done, Morning, Profile
from calfcoach.storage.database import Database
from calfcoach.storage.enrollments import EnrollmentStore, NewCheck
from calfcoach.storage.log_rows import LogRows
from calfcoach.storage.measures import MeasureStore
from calfcoach.storage.runs import RunStore
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
from tests.interchange.programs import CATALOG, TEXTS, built_in
from tests.storage.logs import START, change, fill, head, step_result

DAY = date(2026, 11, 22)
END = START + timedelta(minutes=25)
PROGRAM = built_in()
PLAN = session_plan(prescription(PROGRAM, CATALOG, Place(3, 0), heel_bone=False), PROGRAM.id)
SETS = [step for step in PLAN.steps if step.kind is StepKind.SET]
ENROLLMENT = Enrollment(
    EnrollmentId("e1"), PROGRAM.id, PROGRAM.revision, Side.LEFT, Profile(DAY, "S3"), 5, 6,
    False, False, START,
)  # fmt: skip
BEGUN = TrainingStart(
    ENROLLMENT.id, PROGRAM.id, PROGRAM.revision, Done("S3", 0, Decimal("2.5")), DAY, rest=1,
    reps_planned=20,
)  # fmt: skip
RATING = SessionRating(3, 2, sharp=True, limp=False, rpe=6, rir=2, note="=Stairs felt fine")


@pytest.fixture
def store(log: Database) -> SessionStore:
    """A log with a setup and one session that has just begun."""
    check = NewCheck(ScreeningId("c0"), Screening(ScreeningKind.FULL, START, Tier.NONE, {}), DAY)
    EnrollmentStore(log).enroll(ENROLLMENT, TEXTS["default"], check)
    sessions = SessionStore(log)
    begin(sessions)
    return sessions


def begin(sessions: SessionStore, name: str = "t1", *, on: date = DAY) -> None:
    own = replace(head(name), kind="strength", side=Side.BOTH, local_date=on)
    sessions.write([NewSession(own, PLAN, EngineState()), NewTraining(own.id, BEGUN)])


def a_set(number: int, reps: int = 10, ended: Ended = Ended.DONE) -> StepResult:
    """Return a set of the plan as it was done."""
    step = SETS[number]
    return replace(
        step_result(step.id), kind=StepKind.SET, side=step.side, exercise=step.exercise,
        load_kg=Decimal("2.5"), reps_planned=10, reps_done=reps, ended=ended, done_ms=60_000,
        finished_at=START + timedelta(minutes=number + 1),
    )  # fmt: skip


def rows(log: Database, first: date | None = None, last: date | None = None) -> LogRows:
    return LogRows(log, first, last)


def test_a_set_is_a_row_with_all_that_belongs_to_it(log: Database, store: SessionStore) -> None:
    own = SessionId("t1")
    store.write([NewStep(own, 0, a_set(0))])
    store.write([NewEnd(own, Status.FINISHED, None, END), NewSessionRating(own, RATING, END)])
    TrainingStore(log).check_in(Morning(DAY + timedelta(days=1), 4), END)

    (one,) = rows(log).sets()

    assert [getattr(one, name) for name in SET_COLUMNS] == [
        own, START, DAY, PROGRAM.id, PROGRAM.revision, SETS[0].exercise, SETS[0].word, Side.LEFT,
        1, 10, 10, Decimal("2.5"), 2, 1, 3, 0, 1, 3, 2, 4, 6, "=Stairs felt fine",
    ]  # fmt: skip
    assert (one.done_ms, one.finished_at) == (60_000, START + timedelta(minutes=1))


def test_pain_in_a_set_counts_before_that_of_the_session(
    log: Database, store: SessionStore
) -> None:
    own = SessionId("t1")
    store.write([NewStep(own, 0, a_set(0)), NewStep(own, 1, a_set(1))])
    store.write([NewSetReport(own, 0, 7, 5)])
    store.write([NewEnd(own, Status.FINISHED, None, END), NewSessionRating(own, RATING, END)])

    assert [(one.reps_done, one.pain_during) for one in rows(log).sets()] == [(7, 5), (10, 3)]


def test_of_a_set_done_again_the_last_is_told(log: Database, store: SessionStore) -> None:
    own = SessionId("t1")
    store.write([NewStep(own, 0, a_set(0, 4, Ended.BACK)), NewStep(own, 1, a_set(0, 9))])
    store.write([NewEnd(own, Status.FINISHED, None, END)])

    assert [(one.set_no, one.reps_done) for one in rows(log).sets()] == [(1, 9)]
    (session,) = rows(log).sessions()
    assert (session.sets, session.reps_done) == (1, 9)
    assert rows(log).count_sets() == 2, "steps, of which two are one set"


def test_each_leg_counts_its_own_sets(log: Database, store: SessionStore) -> None:
    for number in range(len(SETS)):
        store.write([NewStep(SessionId("t1"), number, a_set(number))])

    found = list(rows(log).sets())

    assert len(found) == len(SETS)
    counts = {
        (exercise, leg): [
            one.set_no for one in found if (one.exercise_id, one.side) == (exercise, leg)
        ]
        for exercise in {one.exercise_id for one in found}
        for leg in (Side.LEFT, Side.RIGHT)
    }
    assert len(counts) == 4
    assert set(map(tuple, counts.values())) == {(1, 2, 3)}


def test_a_session_is_a_row_with_its_answers(log: Database, store: SessionStore) -> None:
    own = SessionId("t1")
    store.write([NewStep(own, 0, a_set(0)), NewStep(own, 1, a_set(1, 12))])
    store.write([NewEnd(own, Status.STOPPED, None, END), NewSessionRating(own, RATING, END)])

    (one,) = rows(log).sessions()

    assert (one.session_start, one.session_end, one.status) == (START, END, "stopped")
    assert (one.stage, one.step, one.load_kg, one.due_on) == ("S3", 1, Decimal("2.5"), DAY)
    assert (one.sets, one.reps_planned, one.reps_done) == (2, 20, 20)
    assert (one.pain_before, one.pain_during, one.pain_after) == (1, 3, 2)
    assert (one.sharp, one.limp, one.effort_0_10, one.reps_left) == (True, False, 6, 2)
    assert (one.zone, one.enrollment_id) == ("Europe/Berlin", "e1")


def test_a_session_that_still_runs_has_no_end_and_no_answers(
    log: Database, store: SessionStore
) -> None:
    (one,) = rows(log).sessions()

    assert (one.status, one.session_end, one.sets, one.reps_done) == ("running", None, 0, 0)
    assert (one.pain_during, one.sharp, one.effort_0_10) == (None, None, None)


def test_relief_is_no_set_and_a_row_of_its_own(log: Database) -> None:
    fill(log, "s1")

    assert (list(rows(log).sets()), list(rows(log).sessions())) == ([], [])
    (one,) = rows(log).reliefs()
    assert (one.session_id, one.side, one.outcome, one.onset) == ("s1", Side.LEFT, "gone", "slow")
    assert (one.tightness_before, one.tightness_after, one.urgency) == (7, None, Tier.DAYS)
    assert one.massage == ""


def test_check_ins_measures_and_setups_are_rows(log: Database, store: SessionStore) -> None:
    TrainingStore(log).check_in(Morning(DAY, 3), START)
    measured = Measurement(
        "m1", DAY, END, raises_left=12, running_pain=2, wall_left_mm=95, visa_a=71, lefs=66,
        activities=(Activity("Stairs", 6), Activity("Hills", 5)), note="After work",
    )  # fmt: skip
    MeasureStore(log).put(measured)

    assert list(rows(log).check_ins()) == [CheckInRow(DAY, 3, START)]
    assert list(rows(log).measures()) == [
        MeasureRow("e1", DAY, START, raises_left=5, raises_right=6),
        MeasureRow(
            "m1", DAY, END, raises_left=12, running_pain=2, wall_left_mm=95, visa_a=71, lefs=66,
            activities=(("Stairs", 6), ("Hills", 5)), notes="After work",
        ),
    ]  # fmt: skip
    assert list(rows(log).enrollments()) == [
        EnrollmentRow(
            EnrollmentId("e1"), PROGRAM.id, PROGRAM.revision, PROGRAM.title, 3, Side.LEFT, DAY
        )
    ]


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        (None, None, ["t1", "t2", "t3"]),
        (DAY + timedelta(days=1), None, ["t2", "t3"]),
        (None, DAY + timedelta(days=1), ["t1", "t2"]),
        (DAY + timedelta(days=1), DAY + timedelta(days=1), ["t2"]),
        (DAY + timedelta(days=9), None, []),
    ],
)
def test_both_ends_of_a_span_are_in_it(
    log: Database, store: SessionStore, first: date | None, last: date | None, names: list[str]
) -> None:
    begin(store, "t2", on=DAY + timedelta(days=1))
    begin(store, "t3", on=DAY + timedelta(days=2))
    for name in ("t1", "t2", "t3"):
        store.write([NewStep(SessionId(name), 0, a_set(0))])
    found = rows(log, first, last)

    assert [one.session_id for one in found.sessions()] == names
    assert [one.session_id for one in found.sets()] == names
    assert found.count_sets() == len(names)


@pytest.mark.parametrize(
    ("sql", "named"),
    [
        ("UPDATE session_steps SET finished_at = 'soon'", "session_steps"),
        ("UPDATE sessions SET started_at = 'soon'", "sessions"),
        ("UPDATE sessions SET plan = '{'", "sessions"),
        ("UPDATE trainings SET due_on = 'soon'", "trainings"),
        ("UPDATE check_ins SET given_at = 'soon'", "check_ins"),
        ("UPDATE measures SET activities = '[1]'", "measures"),
        ("UPDATE enrollments SET leg = 'third'", "enrollments"),
    ],
)
def test_a_damaged_row_is_named(log: Database, store: SessionStore, sql: str, named: str) -> None:
    store.write([NewStep(SessionId("t1"), 0, a_set(0))])
    TrainingStore(log).check_in(Morning(DAY, 3), START)
    MeasureStore(log).put(Measurement("m1", DAY, END, raises_left=12))
    change(log.path, sql)
    found = rows(log)

    def read_all() -> None:
        for each in (
            found.sets, found.sessions, found.check_ins, found.measures, found.enrollments,
        ):  # fmt: skip
            list(each())

    with pytest.raises(BrokenDatabaseError, match=named):
        read_all()


def test_runs_with_the_name_of_their_shoe(log: Database) -> None:
    store = RunStore(log)
    made_at = datetime(2026, 11, 22, 17, tzinfo=UTC)
    day = date(2026, 11, 22)
    store.put_shoe(Shoe("s", "Old pair", ShoeKind.USUAL, 10, day), made_at)
    store.put(Run("a", day, 9_000, made_at, shoe_id="s", surface=Surface.TRACK))
    store.put(Run("b", day + timedelta(days=1), 5_000, made_at))

    first, second = LogRows(log, None, None).runs()

    assert (first.run_id, first.shoe, first.surface, first.distance_m) == (
        "a", "Old pair", "track", 9_000,
    )  # fmt: skip
    assert (second.shoe, second.surface, second.run_start) == ("", "", None)
    assert [one.run_id for one in LogRows(log, None, day).runs()] == ["a"]
