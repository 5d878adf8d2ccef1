"""Begins sessions, keeps what happens in them as it happens, closes them, offers cut-off ones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from calfcoach.core.clock import Clock, local_day
from calfcoach.core.engine_state import EngineState
from calfcoach.core.enrollment import TrainingStart
from calfcoach.core.errors import UserError
from calfcoach.core.events import StepFinished
from calfcoach.core.ids import ScreeningId, SessionId, new_id
from calfcoach.core.plan import Plan, Question, StepKind
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.relief_tally import ReliefTally, best_relief
from calfcoach.core.results import (
    Rating,
    Screening,
    SessionDetail,
    SessionHead,
    Status,
    StepResult,
)
from calfcoach.core.session_rating import SessionRating
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.storage.session_writes import (
    NewEnd,
    NewOnset,
    NewPain,
    NewRating,
    NewScreening,
    NewSession,
    NewSessionRating,
    NewSetReport,
    NewState,
    NewStep,
    NewTraining,
    Write,
)
from calfcoach.storage.sessions import SessionStore


class SessionService:
    """Sessions as use cases.

    A write that finds no room, or no right, does not stop the session: it is kept in memory and
    tried again, in order, with the next one. `unsaved` says so until it has worked.

    Attributes:
        is_preview: Nothing of it reaches the log.
        unsaved: Why the last write did not work; None when all is saved.
    """

    def __init__(
        self,
        store: SessionStore,
        clock: Clock,
        changes: ChangeBus,
        day_start_hour: int,
        *,
        is_preview: bool = False,
    ) -> None:
        self.is_preview = is_preview
        self._store = store
        self._clock = clock
        self._changes = changes
        self.day_start_hour = day_start_hour
        self._pending: list[Write] = []
        self.unsaved: UserError | None = None

    def begin(
        self,
        plan: Plan,
        state: EngineState,
        *,
        speed: int = 1,
        training: TrainingStart | None = None,
    ) -> SessionDetail:
        """Store a session that begins now, and return it.

        Args:
            plan: What it will do.
            state: Where its engine stands.
            speed: How many times faster it is played.
            training: Set for a strength session.
        """
        head = self._new_head(plan, Status.RUNNING, speed)
        writes: list[Write] = [NewSession(head, plan, state)]
        if training is not None:
            writes.append(NewTraining(head.id, training))
        self._write(*writes)
        return SessionDetail(head, plan, state, head.started_at, (), (), ())

    def refuse(self, plan: Plan, training: TrainingStart) -> None:
        """Keep that a strength session was asked for and not begun."""
        head = self._new_head(plan, Status.REFUSED, 1)
        self._write(
            NewSession(head, plan, None),
            NewTraining(head.id, training),
            NewEnd(head.id, Status.REFUSED, None, head.started_at),
        )
        self._changes.publish(Changed(sessions=True))

    def _new_head(self, plan: Plan, status: Status, speed: int) -> SessionHead:
        now = self._clock.now()
        local = self._clock.local(now)
        return SessionHead(
            id=SessionId(new_id(now)),
            kind=plan.kind,
            started_at=now,
            ended_at=None,
            local_date=local_day(local, self.day_start_hour),
            zone=self._clock.zone(),
            side=plan.side,
            status=status,
            outcome=None,
            onset=None,
            speed=speed,
            step_count=0,
        )

    def record_progress(
        self,
        session_id: SessionId,
        first_seq: int,
        finished: Sequence[tuple[StepFinished, str]],
        state: EngineState | None,
    ) -> None:
        """Keep finished steps and where the engine stands, all of it at once or nothing.

        Args:
            session_id: The session.
            first_seq: The place of the first of these steps among all of the session.
            finished: Steps, each with the variant that was chosen, "" for none.
            state: Where the engine stands; None once the plan is over: the last steps then wait
                for `finish`, so that a session ends with its last step or not at all.
        """
        now = self._clock.now()
        writes: list[Write] = [
            NewStep(session_id, seq, _result(event, variant, now))
            for seq, (event, variant) in enumerate(finished, first_seq)
        ]
        if state is None:
            self._pending.extend(writes)
        else:
            self._write(*writes, NewState(session_id, state, now))

    def record_rating(self, session_id: SessionId, question: Question, value_0_10: int) -> None:
        """Keep a rating; a second one for the same question replaces the first."""
        self._write(NewRating(session_id, Rating(question, value_0_10, self._clock.now())))

    def record_set(self, session_id: SessionId, seq: int, reps_done: int, pain: int | None) -> None:
        """Keep what the person says of a set that is over.

        Args:
            session_id: The session.
            seq: The place of the set among the finished steps.
            reps_done: Repetitions that were done.
            pain: The worst in it, 0 to 10; None when not said.
        """
        self._write(NewSetReport(session_id, seq, reps_done, pain))

    def record_pain(self, session_id: SessionId, pain: int) -> None:
        """Keep pain, 0 to 10, that was told in the middle of a strength session."""
        self._write(NewPain(session_id, pain))

    def record_session_rating(self, session_id: SessionId, rating: SessionRating) -> None:
        """Keep what the person says of a strength session; a second one replaces the first."""
        self._write(NewSessionRating(session_id, rating, self._clock.now()))
        self._changes.publish(Changed(sessions=True))

    def record_onset(self, session_id: SessionId, onset: Onset) -> None:
        """Keep how the tightness came."""
        self._write(NewOnset(session_id, onset))

    def new_screening_id(self) -> ScreeningId:
        """Return the id of a safety check that begins now."""
        return ScreeningId(new_id(self._clock.now()))

    def record_screening(
        self,
        screening_id: ScreeningId,
        session_id: SessionId,
        screening: Screening,
        *,
        stops_with: Outcome | None = None,
    ) -> None:
        """Keep a safety check; more answers under the same id are added.

        Args:
            screening_id: The check.
            session_id: The session.
            screening: All of its answers so far.
            stops_with: The outcome of a session that the check stops.
        """
        writes: list[Write] = [NewScreening(screening_id, session_id, screening)]
        if stops_with is not None:
            writes.append(NewEnd(session_id, Status.STOPPED, stops_with, self._clock.now()))
        self._write(*writes)

    def finish(
        self,
        session_id: SessionId,
        status: Status,
        outcome: Outcome | None,
        rating: SessionRating | None = None,
    ) -> None:
        """Close a session, with what the person says of it, at once or not at all."""
        now = self._clock.now()
        writes: list[Write] = [NewEnd(session_id, status, outcome, now)]
        if rating is not None:
            writes.append(NewSessionRating(session_id, rating, now))
        self._write(*writes)
        self._changes.publish(Changed(sessions=True))

    def cut_off(self) -> list[SessionHead]:
        """Return sessions that began and never ended, oldest first.

        What is not saved yet is no session that was cut off.

        Raises:
            UserError: The log cannot be read.
        """
        self.save_pending()
        unsaved = {write.session_id for write in self._pending}
        return [head for head in self._store.running() if head.id not in unsaved]

    def keep(self, session_id: SessionId) -> None:
        """Keep a cut-off session as it is; it is not offered again.

        Raises:
            UserError: The log cannot be written.
        """
        self._store.write([NewEnd(session_id, Status.CUT_OFF, None, None)])
        self._changes.publish(Changed(sessions=True))

    def discard(self, session_id: SessionId) -> None:
        """Remove a session for good.

        Raises:
            UserError: The log cannot be written.
        """
        self._store.delete(session_id)
        self._pending = [write for write in self._pending if write.session_id != session_id]
        if not self._pending:
            self.unsaved = None
        self._changes.publish(Changed(sessions=True))

    def recent(self, limit: int | None = None) -> list[SessionHead]:
        """Return sessions, newest first.

        Raises:
            UserError: The log cannot be read.
        """
        return self._store.recent(limit)

    def best_relief(self) -> ReliefTally | None:
        """Return which kind of relief helped most often, or None while too little is known.

        Raises:
            UserError: The log cannot be read.
        """
        return best_relief(self._store.relief_results())

    def detail(self, session_id: SessionId) -> SessionDetail | None:
        """Return all of a session.

        Raises:
            UserError: The log cannot be read.
        """
        return self._store.detail(session_id)

    def save_pending(self) -> None:
        """Try again to write what could not be written."""
        if not self._pending:
            return
        try:
            self._store.write(self._pending)
        except UserError as error:
            self.unsaved = error
            return
        self._pending.clear()
        self.unsaved = None

    def _write(self, *writes: Write) -> None:
        self._pending.extend(writes)
        self.save_pending()


def _result(event: StepFinished, variant: str, now: datetime) -> StepResult:
    """Return a finished step as it is kept; a set with its exercise, load and repetitions."""
    step = event.step
    is_set = step.kind is StepKind.SET
    return StepResult(
        step_id=step.id,
        kind=step.kind,
        side=step.side,
        planned_ms=event.planned_ms,
        done_ms=event.done_ms,
        paused_ms=event.paused_ms,
        ended=event.how,
        finished_at=now,
        variant=variant,
        exercise=step.exercise,
        load_kg=step.load_kg,
        reps_planned=step.reps if is_set else None,
        reps_done=event.reps_done if is_set else None,
    )
