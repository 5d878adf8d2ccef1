"""Changes what a person said, adds a session of a past day, takes one out; each can be undone.

A change never rewrites a decision: the log is folded anew, and what it says otherwise supersedes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from decimal import Decimal

from calfcoach.core.clock import Clock
from calfcoach.core.enrollment import TrainingStart
from calfcoach.core.errors import UserError
from calfcoach.core.events import Ended
from calfcoach.core.ids import SessionId, new_id
from calfcoach.core.place import Place
from calfcoach.core.plan import Plan, Question, StepKind
from calfcoach.core.prescription import prescription
from calfcoach.core.record import Kind
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.results import Rating, SessionHead, Status, StepResult
from calfcoach.core.session_plan import session_plan
from calfcoach.core.session_rating import SessionRating
from calfcoach.core.training_log import Done, Morning
from calfcoach.services.training import TrainingService
from calfcoach.services.undo import Undo, change_back
from calfcoach.storage.database import Database
from calfcoach.storage.records import RecordStore
from calfcoach.storage.session_writes import (
    NewEnd,
    NewOnset,
    NewRating,
    NewRest,
    NewSession,
    NewSessionRating,
    NewSetReport,
    NewStep,
    NewTraining,
    Write,
)
from calfcoach.storage.sessions import SessionStore
from calfcoach.storage.training import TrainingStore

NOON = time(12)
"""When a session that is added was; nobody is asked for the time."""
TOLD_OUTCOMES = (Outcome.GONE, Outcome.STILL_TIGHT, Outcome.SWOLLEN, Outcome.CAME_BACK)
"""What a person says of the end of relief; the others follow from a safety check or a key."""


@dataclass(frozen=True, slots=True)
class SetEdit:
    """What is said of a set: repetitions done, and pain from 0 to 10 or None."""

    reps: int
    pain: int | None


@dataclass(frozen=True, slots=True)
class TrainingEdit:
    """What is said of a strength session.

    Attributes:
        rest: Pain right before it, 0 to 10.
        rating: None leaves it unrated.
        sets: Those that change, by their place in the session.
    """

    rest: int
    rating: SessionRating | None
    sets: Mapping[int, SetEdit] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReliefEdit:
    """What is said of a relief session; None for what was not said.

    Attributes:
        before: Tightness, 0 to 10.
        after: The same at its end.
        outcome: One of `TOLD_OUTCOMES`; None leaves it as it is.
    """

    before: int | None
    after: int | None
    onset: Onset | None
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class PastSessionEntry:
    """A strength session that was done without the program.

    Attributes:
        on: Its day, today or before.
        stage: Its number in the program, from 0.
        step: Of the stage's ladder, from 0.
        load_kg: Of the pack.
        reps_part: What part of the repetitions was done, 0 to 1.
        rest: Pain right before it, 0 to 10.
    """

    on: date
    stage: int
    step: int
    load_kg: Decimal
    reps_part: Decimal
    rest: int
    rating: SessionRating


class EditingService:
    """Changes to the log by hand. Every method raises UserError where it cannot be written."""

    def __init__(self, database: Database, training: TrainingService, clock: Clock) -> None:
        self._database = database
        self._records = RecordStore(database)
        self._sessions = SessionStore(database)
        self._log = TrainingStore(database)
        self._training = training
        self._clock = clock

    def change_training(self, session_id: SessionId, edit: TrainingEdit) -> Undo:
        """Change what was said of a strength session."""
        undo = self._before(Kind.SESSION, session_id)
        writes: list[Write] = [NewRest(session_id, edit.rest)]
        if edit.rating is not None:
            writes.append(NewSessionRating(session_id, edit.rating, self._clock.now()))
        writes += [
            NewSetReport(session_id, seq, one.reps, one.pain) for seq, one in edit.sets.items()
        ]
        return self._write(undo, writes)

    def change_relief(self, session_id: SessionId, edit: ReliefEdit) -> Undo:
        """Change what was said of a relief session."""
        undo = self._before(Kind.SESSION, session_id)
        session = self._sessions.detail(session_id)
        if session is None:
            raise UserError("This session is not in the log any more.")
        now = self._clock.now()
        told = ((Question.TIGHTNESS_BEFORE, edit.before), (Question.TIGHTNESS_AFTER, edit.after))
        writes: list[Write] = [
            NewRating(session_id, Rating(question, value, now))
            for question, value in told
            if value is not None and value != session.rating(question)
        ]
        if edit.onset is not None:
            writes.append(NewOnset(session_id, edit.onset))
        head = session.head
        if edit.outcome is not None and edit.outcome is not head.outcome:
            writes.append(NewEnd(session_id, head.status, edit.outcome, head.ended_at))
        return self._write(undo, writes)

    def delete(self, session_id: SessionId) -> Undo:
        """Take a session out of the log."""
        undo = self._before(Kind.SESSION, session_id)
        self._sessions.delete(session_id)
        self._training.follow()
        return undo

    def add(self, entry: PastSessionEntry) -> tuple[SessionId, Undo]:
        """Add a strength session of a past day.

        Raises:
            UserError: Nothing is set up, or the day is to come or before the program began.
        """
        folded = self._training.folded()
        program, enrollment = folded.program, folded.enrollment
        if not enrollment.profile.started_on <= entry.on <= self._training.today():
            raise UserError(
                "A session can be added for a day from {first} to today.",
                first=enrollment.profile.started_on,
            )
        loads = (entry.load_kg,) if entry.load_kg else ()
        place = Place(entry.stage, entry.step, loads)
        heel_bone = enrollment.profile.heel_bone
        due = prescription(program, self._training.catalog, place, heel_bone=heel_bone)
        plan = session_plan(due, program.id)
        start = TrainingStart(
            enrollment_id=enrollment.id,
            program_id=program.id,
            program_revision=program.revision,
            done=Done(program.stages[entry.stage].id, entry.step, entry.load_kg),
            due_on=entry.on,
            rest=entry.rest,
            reps_planned=sum(step.reps for step in plan.steps),
        )
        head = self._head(plan, entry.on)
        now = self._clock.now()
        writes: list[Write] = [
            NewSession(head, plan, None),
            NewTraining(head.id, start),
            *self._sets(head, plan, entry),
            NewSessionRating(head.id, entry.rating, now),
            NewEnd(head.id, Status.FINISHED, None, head.started_at),
        ]
        name = (Kind.SESSION.value, head.id)
        return head.id, self._write(Undo({name: None}), writes)

    def change_check_in(self, on: date, pain: int | None) -> Undo:
        """Change how the calf was on a morning; None takes the answer back."""
        undo = self._before(Kind.CHECK_IN, on.isoformat())
        if pain is None:
            self._log.forget_check_in(on)
        else:
            self._log.check_in(Morning(on, pain), self._clock.now())
        self._training.follow()
        return undo

    def undo(self, undo: Undo) -> None:
        """Put entries back as they were."""
        change_back(self._database, self._records, undo)
        self._training.follow()

    # How it is done

    def _before(self, kind: Kind, key: str) -> Undo:
        return Undo({(kind.value, key): self._records.read(kind, key)})

    def _write(self, undo: Undo, writes: list[Write]) -> Undo:
        self._sessions.write(writes)
        self._training.follow()
        return undo

    def _head(self, plan: Plan, on: date) -> SessionHead:
        now = self._clock.now()
        zone = self._clock.local(now).tzinfo
        started_at = datetime.combine(on, NOON, zone).astimezone(UTC)
        return SessionHead(
            id=SessionId(new_id(now)),
            kind=plan.kind,
            started_at=min(started_at, now),
            ended_at=None,
            local_date=on,
            zone=self._clock.zone(),
            side=plan.side,
            status=Status.FINISHED,
            outcome=None,
            onset=None,
            speed=1,
            step_count=0,
        )

    def _sets(self, head: SessionHead, plan: Plan, entry: PastSessionEntry) -> list[Write]:
        sets = [step for step in plan.steps if step.kind is StepKind.SET]
        return [
            NewStep(
                head.id,
                seq,
                StepResult(
                    step_id=step.id,
                    kind=step.kind,
                    side=step.side,
                    planned_ms=step.length_ms,
                    done_ms=step.length_ms or 0,
                    paused_ms=0,
                    ended=Ended.DONE,
                    finished_at=head.started_at,
                    exercise=step.exercise,
                    load_kg=step.load_kg,
                    reps_planned=step.reps,
                    reps_done=round(step.reps * entry.reps_part),
                ),
            )
            for seq, step in enumerate(sets)
        ]
