"""Changing the log by hand: what is said otherwise, added, taken out, and taken back."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from calfcoach.core.errors import UserError
from calfcoach.core.plan import Question, StepKind
from calfcoach.core.record import Kind
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.results import Status
from calfcoach.core.session_rating import SessionRating
from calfcoach.services.editing import (
    EditingService,
    PastSessionEntry,
    ReliefEdit,
    SetEdit,
    TrainingEdit,
)
from calfcoach.storage.log_tables import log_tables
from calfcoach.storage.records import RecordStore
from tests.services.runner import CALM, Runner

SORE = SessionRating(during=7, after=6, rpe=8, rir=0, note="too much")


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    found = Runner(tmp_path)
    found.enroll()
    return found


@pytest.fixture
def editing(runner: Runner) -> EditingService:
    return EditingService(runner.database, runner.training, runner.clock)


def content(runner: Runner) -> dict[str, list[tuple[object, ...]]]:
    """Return all that the log says, but for decisions and how often entries were changed."""
    return {
        one.name: list(one.rows)
        for one in log_tables(runner.database, None, None)
        if one.name not in {"decisions", "editions"}
    }


def newest(runner: Runner) -> str:
    return runner.training.folded().trainings[-1].session_id


def test_a_changed_answer_supersedes_the_decision_and_undo_brings_it_back(
    runner: Runner, editing: EditingService
) -> None:
    for _ in range(2):
        runner.green_day()
    before, place = content(runner), runner.training.folded().stands.place
    session = runner.training.folded().trainings[0].session_id
    undo = editing.change_training(session, TrainingEdit(rest=1, rating=SORE))
    view = runner.training.program_view()
    assert view is not None
    of_first = [
        one for one in view.decisions if one.decision.on == runner.training.folded().trainings[0].on
    ]
    assert [one.superseded_at is None for one in of_first] == [True, False]
    changed = runner.training.training(session)
    assert changed is not None
    assert (changed.start.rest, changed.rating) == (1, SORE)

    editing.undo(undo)

    assert content(runner) == before
    assert runner.training.folded().stands.place == place


def test_sets_are_changed_one_by_one(runner: Runner, editing: EditingService) -> None:
    runner.train()
    session = runner.sessions.detail(newest(runner))  # type: ignore[arg-type]
    assert session is not None
    seq = next(n for n, one in enumerate(session.steps) if one.kind is StepKind.SET)
    editing.change_training(
        session.head.id, TrainingEdit(rest=0, rating=CALM, sets={seq: SetEdit(3, 6)})
    )
    changed = runner.sessions.detail(session.head.id)
    assert changed is not None
    assert (changed.steps[seq].reps_done, changed.steps[seq].pain) == (3, 6)
    others = [one for number, one in enumerate(changed.steps) if number != seq]
    assert others == [one for number, one in enumerate(session.steps) if number != seq]
    assert runner.training.training(session.head.id).worst == 6  # type: ignore[union-attr]


def test_a_deleted_session_is_gone_and_comes_back_whole(
    runner: Runner, editing: EditingService
) -> None:
    runner.green_day()
    before = content(runner)
    session = newest(runner)
    undo = editing.delete(session)  # type: ignore[arg-type]
    assert runner.training.folded().trainings == ()
    assert runner.sessions.detail(session) is None  # type: ignore[arg-type]
    editing.undo(undo)
    assert content(runner) == before
    assert runner.training.folded().trainings[0].rating == CALM


def test_relief_is_told_otherwise(runner: Runner, editing: EditingService) -> None:
    session = runner.begin()
    for seq in range(2):
        runner.play(session, seq)
    runner.sessions.record_rating(session, Question.TIGHTNESS_BEFORE, 7)
    runner.sessions.finish(session, Status.FINISHED, Outcome.STILL_TIGHT, None)
    assert runner.training.folded().stands.lock is not None
    before = content(runner)
    undo = editing.change_relief(session, ReliefEdit(6, 1, Onset.SLOW, Outcome.GONE))
    changed = runner.stored(session)
    assert changed.rating(Question.TIGHTNESS_BEFORE) == 6
    assert changed.rating(Question.TIGHTNESS_AFTER) == 1
    assert (changed.head.onset, changed.head.outcome) == (Onset.SLOW, Outcome.GONE)
    assert runner.training.folded().stands.lock is None
    editing.undo(undo)
    assert content(runner) == before
    assert runner.training.folded().stands.lock is not None


def entry(runner: Runner, days_ago: int, part: str = "1") -> PastSessionEntry:
    on = runner.training.today() - timedelta(days=days_ago)
    return PastSessionEntry(on, 1, 0, Decimal(0), Decimal(part), 1, CALM)


def test_a_session_of_a_past_day_counts(runner: Runner, editing: EditingService) -> None:
    runner.pass_days(6)
    session_id, undo = editing.add(entry(runner, 4, "0.5"))
    (found,) = runner.training.folded().trainings
    assert found.session_id == session_id
    assert found.on == runner.training.today() - timedelta(days=4)
    assert found.status is Status.FINISHED
    assert 0 < found.reps_done < found.start.reps_planned
    assert runner.training.folded().log.begun == (found.on,)
    detail = runner.stored(session_id)
    assert {one.exercise for one in detail.steps} != {""}
    editing.undo(undo)
    assert runner.training.folded().trainings == ()
    gone = RecordStore(runner.database).read(Kind.SESSION, session_id)
    assert gone is not None
    assert gone.deleted


@pytest.mark.parametrize("days_ago", [-1, 7])
def test_no_session_of_a_day_to_come_or_before_the_program(
    runner: Runner, editing: EditingService, days_ago: int
) -> None:
    runner.pass_days(6)
    with pytest.raises(UserError, match="from 2026-11-22 to today"):
        editing.add(entry(runner, days_ago))
    assert runner.training.folded().trainings == ()


def test_a_morning_is_changed_and_taken_back(runner: Runner, editing: EditingService) -> None:
    day = runner.training.today()
    first = editing.change_check_in(day, 3)
    second = editing.change_check_in(day, None)
    assert runner.training.folded().log.mornings == ()
    editing.undo(second)
    assert [one.pain for one in runner.training.folded().log.mornings] == [3]
    editing.undo(first)
    assert runner.training.folded().log.mornings == ()


def test_an_undo_counts_as_the_newest_change(runner: Runner, editing: EditingService) -> None:
    runner.train()
    session = newest(runner)
    records = RecordStore(runner.database)
    first = records.read(Kind.SESSION, session)
    undo = editing.change_training(session, TrainingEdit(rest=2, rating=SORE))  # type: ignore[arg-type]
    changed = records.read(Kind.SESSION, session)
    editing.undo(undo)
    back = records.read(Kind.SESSION, session)
    assert first
    assert changed
    assert back
    assert first.revision < changed.revision < back.revision
    assert back.digest == first.digest
