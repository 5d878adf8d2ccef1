"""Sessions in the log: whatever is written is read back, and only what is deleted goes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from calfcoach.core.engine_state import EngineState, Phase
from calfcoach.core.ids import ScreeningId, SessionId
from calfcoach.core.plan import Question
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.results import Rating, Screening, ScreeningKind, SessionDetail, Status
from calfcoach.core.screening import Answer, Flag, Tier
from calfcoach.storage.database import Database
from calfcoach.storage.session_writes import (
    NewEnd,
    NewOnset,
    NewRating,
    NewScreening,
    NewSession,
    NewState,
    NewStep,
)
from calfcoach.storage.sessions import SessionStore
from tests.storage.logs import (
    PLAN,
    START,
    TABLES,
    details,
    fill,
    head,
    log_in,
    step_result,
    whole_session,
    writes_of,
)

S1 = SessionId("s1")


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SessionStore]:
    """One log for all drawn sessions of this file; each has an id of its own."""
    log = log_in(tmp_path_factory.mktemp("shared"))
    yield SessionStore(log)
    log.close()


@pytest.fixture(scope="module")
def ids() -> Iterator[int]:
    """Numbers that no drawn session has had."""
    return count()


@pytest.fixture
def store(log: Database) -> SessionStore:
    return SessionStore(log)


def begun(store: SessionStore) -> SessionStore:
    store.write([NewSession(head(), PLAN, EngineState())])
    return store


def detail(store: SessionStore, session_id: str = "s1") -> SessionDetail:
    found = store.detail(SessionId(session_id))
    assert found is not None
    return found


def row_counts(log: Database) -> dict[str, int]:
    """Return how many rows each table has, but for the record that one was taken out."""
    counted = (table for table in TABLES if table != "editions")
    return {table: log.rows(f"SELECT count(*) FROM {table}")[0][0] for table in counted}


# Round trips


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(drawn=details())
def test_whatever_is_written_is_read_back(
    shared_store: SessionStore, ids: Iterator[int], drawn: SessionDetail
) -> None:
    name = f"drawn-{next(ids)}"

    shared_store.write(writes_of(drawn, name))

    found = detail(shared_store, name)
    assert replace(found, ratings=(), screenings=()) == replace(
        drawn, head=replace(drawn.head, id=SessionId(name)), ratings=(), screenings=()
    )
    assert set(found.ratings) == set(drawn.ratings)
    assert [one.rated_at for one in found.ratings] == sorted(one.rated_at for one in drawn.ratings)
    by_time = sorted(drawn.screenings, key=lambda one: one.screened_at)
    assert list(found.screenings) == by_time
    assert found.head in shared_store.recent()


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(drawn=details(), other=details())
def test_delete_removes_a_session_whole_and_nothing_else(
    shared_store: SessionStore, ids: Iterator[int], drawn: SessionDetail, other: SessionDetail
) -> None:
    gone, kept = (f"delete-{next(ids)}" for _ in range(2))
    log = shared_store._database
    shared_store.write(writes_of(other, kept))
    before, rows_before = detail(shared_store, kept), row_counts(log)
    shared_store.write(writes_of(drawn, gone))

    shared_store.delete(SessionId(gone))

    assert shared_store.detail(SessionId(gone)) is None
    assert detail(shared_store, kept) == before
    assert row_counts(log) == rows_before
    (edition,) = log.rows("SELECT * FROM editions WHERE key = ?", (gone,))
    assert (edition["kind"], edition["deleted"]) == ("session", 1)


def test_a_session_outlives_the_program(tmp_path: Path, log: Database) -> None:
    before = detail(fill(log, "s1"))
    log.close()

    later = log_in(tmp_path)

    assert detail(SessionStore(later)) == before
    later.close()


def test_a_session_begins_with_nothing_done(store: SessionStore) -> None:
    found = detail(begun(store))

    assert found == SessionDetail(head(), PLAN, EngineState(), START, (), (), ())


def test_a_second_rating_of_a_question_replaces_the_first(store: SessionStore) -> None:
    begun(store)
    later = START.replace(minute=9)
    for value, rated_at in ((3, START), (8, later)):
        store.write([NewRating(S1, Rating(Question.TIGHTNESS_AFTER, value, rated_at))])

    assert detail(store).ratings == (Rating(Question.TIGHTNESS_AFTER, 8, later),)


def test_more_answers_of_a_check_are_added_and_its_tier_follows(store: SessionStore) -> None:
    begun(store)
    first = Screening(ScreeningKind.FULL, START, Tier.TODAY, {Flag.CLOT.value: Answer.YES})
    answers = {Flag.CLOT.value: Answer.NO, Flag.TEAR.value: Answer.UNSURE}
    second = Screening(ScreeningKind.FULL, START, Tier.DAYS, answers)

    for one in (first, second):
        store.write([NewScreening(ScreeningId("c"), S1, one)])

    assert detail(store).screenings == (second,)


def test_the_last_onset_counts(store: SessionStore) -> None:
    begun(store).write([NewOnset(S1, Onset.SHARP), NewOnset(S1, Onset.SLOW)])

    assert detail(store).head.onset is Onset.SLOW


def test_a_session_that_is_over_has_no_state(store: SessionStore) -> None:
    begun(store).write([NewState(S1, EngineState(Phase.PAUSED, 3), START)])

    store.write([NewEnd(S1, Status.STOPPED, Outcome.HURT, START)])

    found = detail(store)
    assert found.state is None
    assert (found.head.status, found.head.outcome) == (Status.STOPPED, Outcome.HURT)
    assert found.head.ended_at == START


def test_steps_come_in_their_order(store: SessionStore) -> None:
    begun(store).write([NewStep(S1, seq, step_result(str(seq))) for seq in (2, 0, 10, 1)])

    assert [step.step_id for step in detail(store).steps] == ["0", "1", "2", "10"]


@pytest.mark.parametrize("text", ["", "\0", "'; DROP TABLE sessions; --", "שוק 🦵 \u2028"])
def test_any_text_comes_back_as_it_was(store: SessionStore, text: str) -> None:
    strange = replace(PLAN, title=text)

    store.write([NewSession(replace(head(), zone=text), strange, EngineState())])

    assert (detail(store).plan.title, detail(store).head.zone) == (text, text)


def test_a_session_that_is_not_there_is_none(store: SessionStore) -> None:
    assert store.detail(SessionId("nobody")) is None


# All or nothing


def test_writes_that_belong_together_are_kept_together(store: SessionStore) -> None:
    begun(store)

    with pytest.raises(sqlite3.IntegrityError):
        store.write(
            [
                NewStep(S1, 0, step_result()),
                NewState(S1, EngineState(Phase.RUNNING, 5), START),
                NewStep(SessionId("nobody"), 0, step_result()),
            ]
        )

    assert detail(store).steps == ()
    assert detail(store).state == EngineState()


def test_a_step_is_kept_once(store: SessionStore) -> None:
    begun(store).write([NewStep(S1, 0, step_result())])

    with pytest.raises(sqlite3.IntegrityError):
        store.write([NewStep(S1, 0, step_result())])

    assert detail(store).head.step_count == 1


def test_each_write_knows_its_session() -> None:
    assert {write.session_id for write in whole_session("s7")} == {"s7"}


# Lists


def test_recent_sessions_come_newest_first(store: SessionStore) -> None:
    fill(store._database, "s1", "s2", "s3")

    assert [one.id for one in store.recent()] == ["s3", "s2", "s1"]


def test_sessions_of_the_same_instant_come_by_id(store: SessionStore) -> None:
    for name in ("b", "c", "a"):
        store.write([NewSession(head(name), PLAN, EngineState())])

    assert [one.id for one in store.recent()] == ["c", "b", "a"]


@pytest.mark.parametrize(("limit", "found"), [(1, 1), (2, 2), (3, 3), (99, 3), (None, 3)])
def test_recent_sessions_are_no_more_than_asked_for(
    store: SessionStore, limit: int | None, found: int
) -> None:
    fill(store._database, "s1", "s2", "s3")

    assert len(store.recent(limit)) == found


def test_a_fraction_of_a_second_later_is_later(store: SessionStore) -> None:
    for name, microsecond in (("even", 0), ("later", 1)):
        started_at = START.replace(microsecond=microsecond)
        one = replace(head(name), started_at=started_at)
        store.write([NewSession(one, PLAN, EngineState())])

    assert [one.id for one in store.recent()] == ["later", "even"]


def test_a_head_counts_its_steps(store: SessionStore) -> None:
    fill(store._database, "s1")

    assert store.recent()[0].step_count == 2


def test_running_are_the_sessions_that_have_not_ended_oldest_first(store: SessionStore) -> None:
    fill(store._database, "s1", "s2", "s3")
    for name, minutes in (("s9", 30), ("s8", 20)):
        store.write([NewSession(head(name, minutes=minutes), PLAN, EngineState())])

    assert [one.id for one in store.running()] == ["s8", "s9"]


@pytest.mark.parametrize("status", [one for one in Status if one is not Status.RUNNING])
def test_a_session_that_is_over_is_not_running(store: SessionStore, status: Status) -> None:
    begun(store).write([NewEnd(S1, status, None, None)])

    assert store.running() == []


def test_deleting_what_is_not_there_is_no_error(store: SessionStore) -> None:
    fill(store._database, "s1")

    store.delete(SessionId("nobody"))

    assert len(store.recent()) == 1
