"""What can be written of a session, each write with the rows that it makes or changes."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from calfcoach.core.engine_state import EngineState
from calfcoach.core.enrollment import TrainingStart
from calfcoach.core.ids import ScreeningId, SessionId
from calfcoach.core.plan import Plan
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.results import Rating, Screening, SessionHead, Status, StepResult
from calfcoach.core.session_rating import SessionRating
from calfcoach.storage.units import grams


class Write(Protocol):
    """One change of the log that belongs to a session."""

    @property
    def session_id(self) -> SessionId:
        """The session."""
        ...

    def apply(self, connection: sqlite3.Connection) -> None:
        """Make the change, inside a transaction."""
        ...


@dataclass(frozen=True, slots=True)
class NewSession:
    """A session that begins; one without a state is over already."""

    head: SessionHead
    plan: Plan
    state: EngineState | None

    @property
    def session_id(self) -> SessionId:
        """The session."""
        return self.head.id

    def apply(self, connection: sqlite3.Connection) -> None:
        """Add its row."""
        head = self.head
        connection.execute(
            "INSERT INTO sessions (id, kind, started_at, local_date, zone, side, status, speed,"
            " plan, state, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                head.id,
                head.kind,
                head.started_at.isoformat(),
                head.local_date.isoformat(),
                head.zone,
                head.side.value,
                head.status.value,
                head.speed,
                json.dumps(self.plan.record(), ensure_ascii=False),
                json.dumps(self.state.record()) if self.state else None,
                head.started_at.isoformat(),
            ),
        )


@dataclass(frozen=True, slots=True)
class NewStep:
    """A step that is over, and its place among the steps of the session."""

    session_id: SessionId
    seq: int
    result: StepResult

    def apply(self, connection: sqlite3.Connection) -> None:
        """Add its row."""
        result = self.result
        connection.execute(
            "INSERT INTO session_steps (session_id, seq, step_id, kind, side, planned_ms, done_ms,"
            " paused_ms, ended, finished_at, variant, exercise, load_g, reps_planned, reps_done,"
            " pain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self.session_id,
                self.seq,
                result.step_id,
                result.kind.value,
                result.side.value if result.side else None,
                result.planned_ms,
                result.done_ms,
                result.paused_ms,
                result.ended.value,
                result.finished_at.isoformat(),
                result.variant,
                result.exercise or None,
                None if result.load_kg is None else grams(result.load_kg),
                result.reps_planned,
                result.reps_done,
                result.pain,
            ),
        )


@dataclass(frozen=True, slots=True)
class NewSetReport:
    """What the person says of a set that is over."""

    session_id: SessionId
    seq: int
    reps_done: int
    pain: int | None

    def apply(self, connection: sqlite3.Connection) -> None:
        """Change the set's row."""
        connection.execute(
            "UPDATE session_steps SET reps_done = ?, pain = ? WHERE session_id = ? AND seq = ?",
            (self.reps_done, self.pain, self.session_id, self.seq),
        )


@dataclass(frozen=True, slots=True)
class NewState:
    """Where the engine of a running session stands."""

    session_id: SessionId
    state: EngineState
    seen_at: datetime

    def apply(self, connection: sqlite3.Connection) -> None:
        """Change the session's row."""
        connection.execute(
            "UPDATE sessions SET state = ?, seen_at = ? WHERE id = ?",
            (json.dumps(self.state.record()), self.seen_at.isoformat(), self.session_id),
        )


@dataclass(frozen=True, slots=True)
class NewRating:
    """A rating, new or changed."""

    session_id: SessionId
    rating: Rating

    def apply(self, connection: sqlite3.Connection) -> None:
        """Add or replace its row."""
        rating = self.rating
        connection.execute(
            "INSERT INTO ratings VALUES (?, ?, ?, ?) ON CONFLICT (session_id, question)"
            " DO UPDATE SET value_0_10 = excluded.value_0_10, rated_at = excluded.rated_at",
            (
                self.session_id,
                rating.question.value,
                rating.value_0_10,
                rating.rated_at.isoformat(),
            ),
        )


@dataclass(frozen=True, slots=True)
class NewScreening:
    """A safety check within a session, new or with more answers."""

    id: ScreeningId
    session_id: SessionId
    screening: Screening

    def apply(self, connection: sqlite3.Connection) -> None:
        """Add its rows, or what is new in them."""
        write_screening(connection, self.id, self.session_id, self.screening)


@dataclass(frozen=True, slots=True)
class NewOnset:
    """How the tightness came."""

    session_id: SessionId
    onset: Onset

    def apply(self, connection: sqlite3.Connection) -> None:
        """Change the session's row."""
        connection.execute(
            "UPDATE sessions SET onset = ? WHERE id = ?", (self.onset.value, self.session_id)
        )


@dataclass(frozen=True, slots=True)
class NewTraining:
    """What is known of a strength session when it begins, or is refused."""

    session_id: SessionId
    start: TrainingStart

    def apply(self, connection: sqlite3.Connection) -> None:
        """Add its row."""
        start = self.start
        connection.execute(
            "INSERT INTO trainings (session_id, enrollment_id, program_id, program_revision,"
            " stage, step, load_g, due_on, rest, reps_planned)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self.session_id,
                start.enrollment_id,
                start.program_id,
                start.program_revision,
                start.done.stage,
                start.done.step,
                grams(start.done.load_kg),
                start.due_on.isoformat(),
                start.rest,
                start.reps_planned,
            ),
        )


@dataclass(frozen=True, slots=True)
class NewRest:
    """Pain right before a strength session, told otherwise."""

    session_id: SessionId
    rest: int

    def apply(self, connection: sqlite3.Connection) -> None:
        """Change the training's row."""
        connection.execute(
            "UPDATE trainings SET rest = ? WHERE session_id = ?", (self.rest, self.session_id)
        )


@dataclass(frozen=True, slots=True)
class NewSessionRating:
    """What the person says of a whole strength session; a second one replaces the first."""

    session_id: SessionId
    rating: SessionRating
    rated_at: datetime

    def apply(self, connection: sqlite3.Connection) -> None:
        """Change the training's row."""
        rating = self.rating
        connection.execute(
            "UPDATE trainings SET during = ?, after = ?, sharp = ?, limp = ?, rpe = ?, rir = ?,"
            " note = ?, rated_at = ? WHERE session_id = ?",
            (
                rating.during,
                rating.after,
                int(rating.sharp),
                int(rating.limp),
                rating.rpe,
                rating.rir,
                rating.note,
                self.rated_at.isoformat(),
                self.session_id,
            ),
        )


@dataclass(frozen=True, slots=True)
class NewPain:
    """Pain that was told in the middle of a strength session; the most counts until it is rated."""

    session_id: SessionId
    pain: int

    def apply(self, connection: sqlite3.Connection) -> None:
        """Change the training's row."""
        connection.execute(
            "UPDATE trainings SET during = max(coalesce(during, 0), ?)"
            " WHERE session_id = ? AND rated_at IS NULL",
            (self.pain, self.session_id),
        )


@dataclass(frozen=True, slots=True)
class NewEnd:
    """A session that is over."""

    session_id: SessionId
    status: Status
    outcome: Outcome | None
    ended_at: datetime | None

    def apply(self, connection: sqlite3.Connection) -> None:
        """Change the session's row."""
        connection.execute(
            "UPDATE sessions SET status = ?, outcome = ?, ended_at = ?, state = NULL WHERE id = ?",
            (
                self.status.value,
                self.outcome.value if self.outcome else None,
                self.ended_at.isoformat() if self.ended_at else None,
                self.session_id,
            ),
        )


def write_screening(
    connection: sqlite3.Connection,
    screening_id: ScreeningId,
    session_id: SessionId | None,
    screening: Screening,
    on: date | None = None,
) -> None:
    """Add a safety check with its answers; more answers under the same id are added.

    `on` is its local day; one within a session has the session's.
    """
    connection.execute(
        "INSERT INTO screenings (id, session_id, kind, screened_at, tier, local_date,"
        " clinician_seen) VALUES (?, ?, ?, ?, ?,"
        " coalesce(?, (SELECT local_date FROM sessions WHERE sessions.id = ?)), ?)"
        " ON CONFLICT (id) DO UPDATE SET tier = excluded.tier,"
        " clinician_seen = excluded.clinician_seen",
        (
            screening_id,
            session_id,
            screening.kind.value,
            screening.screened_at.isoformat(),
            int(screening.tier),
            on.isoformat() if on else None,
            session_id,
            int(screening.clinician_seen),
        ),
    )
    connection.executemany(
        "INSERT INTO screening_answers VALUES (?, ?, ?)"
        " ON CONFLICT (screening_id, question) DO UPDATE SET answer = excluded.answer",
        [(screening_id, question, answer.value) for question, answer in screening.answers.items()],
    )
