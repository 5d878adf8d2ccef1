"""Sessions as they go: stored at once, kept in memory while the disk is full, offered again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from calfcoach.core.engine_state import EngineState
from calfcoach.core.errors import BusyDatabaseError, DiskFullError, FolderError
from calfcoach.core.ids import SessionId
from calfcoach.core.plan import Question
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.results import Screening, ScreeningKind, Status
from calfcoach.core.screening import Answer, Tier
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.services.sessions import SessionService
from calfcoach.storage import database as database_module
from calfcoach.storage.database import IN_MEMORY, Database
from calfcoach.storage.sessions import SessionStore
from tests.fakes import FakeClock
from tests.services.desk import RUNNING, Desk, finished
from tests.storage.logs import PLAN


def running(desk: Desk) -> list[SessionId]:
    return [head.id for head in desk.sessions.cut_off()]


# As it goes


def test_a_session_is_in_the_log_as_soon_as_it_begins(desk: Desk) -> None:
    session = desk.sessions.begin(PLAN, EngineState(), speed=7)

    assert desk.stored(session.head.id) == session
    assert session.head.started_at == desk.clock.now()
    assert (session.head.zone, session.head.status) == ("Europe/Berlin", Status.RUNNING)
    assert session.head.speed == 7


def test_each_session_has_an_id_of_its_own_in_the_order_of_time(desk: Desk) -> None:
    ids = []
    for _ in range(4):
        ids.append(desk.begin())
        desk.clock.advance_ms(1)

    assert all(earlier < later for earlier, later in pairwise(ids))


def test_finished_steps_are_in_the_log_with_where_the_engine_stands(desk: Desk) -> None:
    own = desk.begin()
    desk.clock.advance(40)
    steps = [(finished(PLAN.steps[0]), ""), (finished(PLAN.steps[1]), "hand")]

    desk.sessions.record_progress(own, 0, steps, RUNNING)

    stored = desk.stored(own)
    assert [(one.step_id, one.variant) for one in stored.steps] == [("stop", ""), ("gate", "hand")]
    assert {one.finished_at for one in stored.steps} == {desk.clock.now()}
    assert (stored.state, stored.seen_at) == (RUNNING, desk.clock.now())


def test_where_the_engine_stands_is_stored_without_a_step(desk: Desk) -> None:
    own = desk.begin()
    desk.clock.advance(5)

    desk.sessions.record_progress(own, 0, [], RUNNING)

    assert desk.stored(own).seen_at == desk.clock.now()
    assert desk.stored(own).steps == ()


def test_an_engine_that_has_ended_stands_nowhere(desk: Desk) -> None:
    own = desk.begin()

    desk.sessions.record_progress(own, 0, [], None)

    assert desk.stored(own).state == EngineState()


def test_ratings_onset_and_checks_are_in_the_log_at_once(desk: Desk) -> None:
    own = desk.begin()
    check = Screening(ScreeningKind.GATE, desk.clock.now(), Tier.NONE, {"tear": Answer.NO})

    desk.sessions.record_rating(own, Question.TIGHTNESS_BEFORE, 8)
    desk.sessions.record_onset(own, Onset.SHARP)
    desk.sessions.record_screening(desk.sessions.new_screening_id(), own, check)

    stored = desk.stored(own)
    assert stored.rating(Question.TIGHTNESS_BEFORE) == 8
    assert stored.head.onset is Onset.SHARP
    assert stored.screenings == (check,)


def test_a_check_that_stops_a_session_is_stored_together_with_its_end(desk: Desk) -> None:
    own = desk.begin()
    check = Screening(ScreeningKind.GATE, desk.clock.now(), Tier.TODAY, {"tear": Answer.YES})

    desk.sessions.record_screening(
        desk.sessions.new_screening_id(), own, check, stops_with=Outcome.RED_FLAG
    )

    head = desk.stored(own).head
    assert (head.status, head.outcome) == (Status.STOPPED, Outcome.RED_FLAG)
    assert running(desk) == []


def test_a_finished_session_has_its_outcome_and_its_end(desk: Desk) -> None:
    own = desk.begin()
    desk.clock.advance(290)

    desk.sessions.finish(own, Status.FINISHED, Outcome.GONE)

    stored = desk.stored(own)
    assert (stored.head.status, stored.head.outcome) == (Status.FINISHED, Outcome.GONE)
    assert stored.head.ended_at == desk.clock.now()
    assert stored.state is None


def test_a_preview_reaches_no_disk(tmp_path: Path) -> None:
    clock = FakeClock()
    database = Database(IN_MEMORY, tmp_path / "backups", clock)
    store = SessionStore(database)
    sessions = SessionService(store, clock, ChangeBus(), 4, is_preview=True)

    own = sessions.begin(PLAN, EngineState(), speed=60).head.id
    sessions.finish(own, Status.FINISHED, Outcome.GONE)

    assert sessions.is_preview
    assert [head.id for head in sessions.recent()] == [own]
    assert list(tmp_path.iterdir()) == []
    database.close()


# The local day


@pytest.mark.parametrize(
    ("start", "offset_h", "day_start_hour", "day"),
    [
        ("2026-11-22T17:00:00+00:00", 1, 4, date(2026, 11, 22)),
        ("2026-11-23T02:59:59+00:00", 1, 4, date(2026, 11, 22)),
        ("2026-11-23T03:00:00+00:00", 1, 4, date(2026, 11, 23)),
        ("2026-11-23T03:00:00+00:00", 0, 4, date(2026, 11, 22)),
        ("2026-11-22T12:00:00+00:00", 13, 4, date(2026, 11, 22)),
        ("2026-11-22T15:00:00+00:00", 13, 4, date(2026, 11, 23)),
        ("2026-11-22T08:00:00+00:00", -10, 4, date(2026, 11, 21)),
        ("2026-11-22T23:30:00+00:00", 1, 0, date(2026, 11, 23)),
        ("2027-01-01T02:00:00+00:00", 1, 4, date(2026, 12, 31)),
    ],
)
def test_a_session_belongs_to_the_person_s_own_day(
    tmp_path: Path, start: str, offset_h: int, day_start_hour: int, day: date
) -> None:
    clock = FakeClock(start, offset_h)
    database = Database(tmp_path / "calfcoach.sqlite3", tmp_path / "backups", clock)
    sessions = SessionService(SessionStore(database), clock, ChangeBus(), day_start_hour)

    session = sessions.begin(PLAN, EngineState())

    assert session.head.local_date == day
    assert [head.local_date for head in sessions.recent()] == [day]
    database.close()


def test_a_session_keeps_the_day_on_which_it_began(desk: Desk) -> None:
    desk.clock.advance(timedelta(hours=9, minutes=59).total_seconds())
    own = desk.begin()
    desk.clock.advance(600)

    desk.sessions.finish(own, Status.FINISHED, Outcome.GONE)

    assert desk.stored(own).head.local_date == date(2026, 11, 22)


# Not saved yet


def test_what_finds_no_room_is_kept_and_said(desk: Desk) -> None:
    own = desk.begin()
    desk.fill_disk()

    for seq in range(9):
        desk.play(own, seq)

    assert isinstance(desk.unsaved(), DiskFullError)
    assert len(desk.stored(own).steps) < 9


def test_what_was_kept_is_saved_in_order_once_there_is_room(desk: Desk) -> None:
    own = desk.begin()
    desk.fill_disk()
    for seq in range(9):
        desk.play(own, seq)
    desk.sessions.record_rating(own, Question.TIGHTNESS_AFTER, 3)
    desk.free_disk()

    desk.sessions.record_rating(own, Question.TIGHTNESS_AFTER, 1)

    stored = desk.stored(own)
    assert desk.unsaved() is None
    assert [one.step_id for one in stored.steps] == [step.id for step in PLAN.steps[:9]]
    assert stored.rating(Question.TIGHTNESS_AFTER) == 1
    assert desk.database.inspect()[1] == ()


def test_a_whole_session_without_room_is_saved_afterwards(desk: Desk) -> None:
    desk.begin()
    desk.fill_disk()
    own = desk.begin()
    for seq in range(3):
        desk.play(own, seq)
    desk.sessions.finish(own, Status.FINISHED, Outcome.GONE)
    assert desk.store.detail(own) is None

    desk.free_disk()
    desk.sessions.save_pending()

    assert desk.stored(own).head.step_count == 3
    assert desk.stored(own).head.outcome is Outcome.GONE


def test_a_try_that_fails_again_keeps_all(desk: Desk) -> None:
    desk.begin()
    desk.fill_disk()
    own = desk.begin()
    for _ in range(3):
        desk.sessions.save_pending()

    desk.free_disk()
    desk.sessions.save_pending()

    assert desk.stored(own).head.id == own


def test_with_nothing_to_save_there_is_nothing_unsaved(desk: Desk) -> None:
    desk.sessions.save_pending()

    assert desk.unsaved() is None
    assert not desk.database.exists()


def test_a_busy_log_is_tried_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "BUSY_MS", 20)
    own = desk.begin()
    with closing(sqlite3.connect(desk.database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.play(own, 0)
        assert isinstance(desk.unsaved(), BusyDatabaseError)
        other.execute("ROLLBACK")

    desk.play(own, 1)

    assert desk.unsaved() is None
    assert desk.stored(own).head.step_count == 2


def test_a_folder_that_is_gone_does_not_stop_a_session(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "gone")

    own = desk.begin()
    desk.play(own, 0)
    assert isinstance(desk.unsaved(), FolderError)
    (tmp_path / "gone").mkdir()
    desk.play(own, 1)

    assert desk.unsaved() is None
    assert desk.stored(own).head.step_count == 2
    desk.database.close()


def test_the_latest_reason_is_the_one_that_is_said(desk: Desk) -> None:
    own = desk.begin()
    desk.fill_disk()
    for seq in range(9):
        desk.play(own, seq)
    first = desk.unsaved()

    desk.play(own, 9)

    assert desk.unsaved() is not first


# Cut off


def test_a_session_that_never_ended_is_offered(desk: Desk) -> None:
    own = desk.begin()
    desk.play(own, 0)

    later = Desk(desk.database.path.parent)

    assert running(later) == [own]
    assert later.sessions.detail(own) == desk.stored(own)
    later.database.close()


def test_nothing_changes_by_offering_a_session(desk: Desk) -> None:
    own = desk.begin()
    before = desk.stored(own)

    running(desk)

    assert desk.stored(own) == before


def test_a_session_that_is_kept_is_offered_no_more_and_loses_nothing(desk: Desk) -> None:
    own = desk.begin()
    desk.play(own, 0)
    desk.sessions.record_rating(own, Question.TIGHTNESS_BEFORE, 5)
    before = desk.stored(own)

    desk.sessions.keep(own)

    after = desk.stored(own)
    assert running(desk) == []
    assert after.head.status is Status.CUT_OFF
    assert (after.steps, after.ratings, after.plan) == (before.steps, before.ratings, before.plan)
    assert after.head.ended_at is None


def test_a_session_that_is_thrown_away_is_gone_and_no_other(desk: Desk) -> None:
    kept, gone = desk.begin(), desk.begin()

    desk.sessions.discard(gone)

    assert [head.id for head in desk.sessions.recent()] == [kept]


def test_a_session_that_is_not_saved_yet_was_not_cut_off(desk: Desk) -> None:
    own = desk.begin()
    desk.fill_disk()
    for seq in range(9):
        desk.play(own, seq)
    desk.sessions.finish(own, Status.FINISHED, Outcome.GONE)
    assert desk.unsaved() is not None

    assert running(desk) == []


def test_what_is_not_saved_is_tried_again_before_sessions_are_offered(desk: Desk) -> None:
    own = desk.begin()
    desk.fill_disk()
    for seq in range(9):
        desk.play(own, seq)
    desk.sessions.finish(own, Status.FINISHED, Outcome.GONE)
    desk.free_disk()

    assert running(desk) == []
    assert desk.stored(own).head.status is Status.FINISHED


def test_a_discarded_session_is_not_written_again(desk: Desk) -> None:
    own = desk.begin()
    desk.fill_disk()
    for seq in range(9):
        desk.play(own, seq)
    desk.free_disk()

    desk.sessions.discard(own)
    other = desk.begin()

    assert desk.unsaved() is None
    assert [head.id for head in desk.sessions.recent()] == [other]


def test_an_answer_to_a_busy_log_is_refused_in_words(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_MS", 20)
    own = desk.begin()
    with closing(sqlite3.connect(desk.database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        for answer in (desk.sessions.keep, desk.sessions.discard):
            with pytest.raises(BusyDatabaseError):
                answer(own)

        other.execute("ROLLBACK")
    assert running(desk) == [own]


# Who hears of it


def test_the_end_of_a_session_is_a_change(desk: Desk) -> None:
    own = desk.begin()
    desk.play(own, 0)
    before = list(desk.changed)

    desk.sessions.finish(own, Status.FINISHED, Outcome.GONE)

    assert (before, desk.changed) == ([], [Changed(sessions=True)])


def test_keeping_and_throwing_away_are_changes(desk: Desk) -> None:
    first, second = desk.begin(), desk.begin()

    desk.sessions.keep(first)
    desk.sessions.discard(second)

    assert desk.changed == [Changed(sessions=True)] * 2


def test_a_refused_answer_is_no_change(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "gone")

    with pytest.raises(FolderError):
        desk.sessions.keep(SessionId("s1"))

    assert desk.changed == []


def test_who_hears_of_the_end_finds_it_in_the_log(desk: Desk) -> None:
    own = desk.begin()
    found: list[Status] = []
    desk.changes.subscribe(lambda _: found.append(desk.stored(own).head.status))

    desk.sessions.finish(own, Status.STOPPED, Outcome.ENDED_EARLY)

    assert found == [Status.STOPPED]
