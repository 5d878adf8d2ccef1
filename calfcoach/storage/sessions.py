"""Writes and reads sessions, one row a finished step."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from calfcoach.core.engine_state import EngineState
from calfcoach.core.ids import ScreeningId, SessionId
from calfcoach.core.plan import Plan
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.results import (
    Rating,
    Screening,
    SessionDetail,
    SessionHead,
    Status,
    StepResult,
)
from calfcoach.storage import rows
from calfcoach.storage.database import Database

_STEP_COUNT = (
    "(SELECT count(*) FROM session_steps"
    " WHERE session_steps.session_id = sessions.id) AS step_count"
)
_HEADS = (
    "SELECT id, kind, started_at, ended_at, local_date, zone, side, status, outcome, onset, speed,"
    f" {_STEP_COUNT} FROM sessions"
)
_WHOLE = f"SELECT sessions.*, {_STEP_COUNT} FROM sessions"


@dataclass(frozen=True, slots=True)
class NewSession:
    """A session that begins."""

    head: SessionHead
    plan: Plan
    state: EngineState


@dataclass(frozen=True, slots=True)
class NewStep:
    """A step that is over, and where the engine stood after it."""

    session_id: SessionId
    seq: int
    result: StepResult


@dataclass(frozen=True, slots=True)
class NewState:
    """Where the engine of a running session stands."""

    session_id: SessionId
    state: EngineState
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class NewRating:
    """A rating, new or changed."""

    session_id: SessionId
    rating: Rating


@dataclass(frozen=True, slots=True)
class NewScreening:
    """A safety check, new or with more answers."""

    id: ScreeningId
    session_id: SessionId
    screening: Screening


@dataclass(frozen=True, slots=True)
class NewOnset:
    """How the tightness came."""

    session_id: SessionId
    onset: Onset


@dataclass(frozen=True, slots=True)
class NewEnd:
    """A session that is over."""

    session_id: SessionId
    status: Status
    outcome: Outcome | None
    ended_at: datetime | None


Write = NewSession | NewStep | NewState | NewRating | NewScreening | NewOnset | NewEnd


def session_of(write: Write) -> SessionId:
    """Return the session that a write belongs to."""
    return write.head.id if isinstance(write, NewSession) else write.session_id


class SessionStore:
    """Sessions in the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(self, writes: list[Write]) -> None:
        """Write all of it in one transaction, or nothing.

        Raises:
            UserError: The log cannot be opened or written.
        """
        with self._database.transaction() as connection:
            for one in writes:
                _write(connection, one)

    def delete(self, session_id: SessionId) -> None:
        """Remove a session with everything that belongs to it.

        Raises:
            UserError: The log cannot be opened or written.
        """
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM screening_answers WHERE screening_id IN"
                " (SELECT id FROM screenings WHERE session_id = ?)",
                (session_id,),
            )
            for table in ("screenings", "ratings", "session_steps"):
                connection.execute(f"DELETE FROM {table} WHERE session_id = ?", (session_id,))
            connection.execute("DELETE FROM sessions WHERE id = ?", (session_id,))

    def recent(self, limit: int | None = None) -> list[SessionHead]:
        """Return sessions, newest first, at most `limit` of them.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows(
            f"{_HEADS} ORDER BY started_at DESC, id DESC LIMIT ?", (-1 if limit is None else limit,)
        )
        return [rows.head(row) for row in found]

    def running(self) -> list[SessionHead]:
        """Return sessions that have begun and not ended, oldest first.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows(
            f"{_HEADS} WHERE status = ? ORDER BY started_at, id", (Status.RUNNING.value,)
        )
        return [rows.head(row) for row in found]

    def detail(self, session_id: SessionId) -> SessionDetail | None:
        """Return all of a session, or None if there is none of that id.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows(f"{_WHOLE} WHERE id = ?", (session_id,))
        if not found:
            return None
        row = found[0]
        select = self._database.rows
        screenings = select(
            "SELECT * FROM screenings WHERE session_id = ? ORDER BY screened_at, id", (session_id,)
        )
        return SessionDetail(
            head=rows.head(row),
            plan=rows.plan(row),
            state=rows.state(row),
            seen_at=rows.seen_at(row),
            steps=tuple(
                rows.step(step)
                for step in select(
                    "SELECT * FROM session_steps WHERE session_id = ? ORDER BY seq", (session_id,)
                )
            ),
            ratings=tuple(
                rows.rating(rating)
                for rating in select(
                    "SELECT * FROM ratings WHERE session_id = ? ORDER BY rated_at", (session_id,)
                )
            ),
            screenings=tuple(
                rows.screening(
                    screening,
                    select(
                        "SELECT * FROM screening_answers WHERE screening_id = ?",
                        (screening[0],),
                    ),
                )
                for screening in screenings
            ),
        )


def _write(connection: sqlite3.Connection, one: Write) -> None:
    match one:
        case NewSession():
            _write_session(connection, one)
        case NewStep():
            _write_step(connection, one)
        case NewState():
            connection.execute(
                "UPDATE sessions SET state = ?, seen_at = ? WHERE id = ?",
                (json.dumps(one.state.record()), one.seen_at.isoformat(), one.session_id),
            )
        case NewRating():
            connection.execute(
                "INSERT OR REPLACE INTO ratings VALUES (?, ?, ?, ?)",
                (
                    one.session_id,
                    one.rating.question.value,
                    one.rating.value_0_10,
                    one.rating.rated_at.isoformat(),
                ),
            )
        case NewScreening():
            _write_screening(connection, one)
        case NewOnset():
            connection.execute(
                "UPDATE sessions SET onset = ? WHERE id = ?", (one.onset.value, one.session_id)
            )
        case NewEnd():
            connection.execute(
                "UPDATE sessions SET status = ?, outcome = ?, ended_at = ?, state = NULL"
                " WHERE id = ?",
                (
                    one.status.value,
                    one.outcome.value if one.outcome else None,
                    one.ended_at.isoformat() if one.ended_at else None,
                    one.session_id,
                ),
            )


def _write_session(connection: sqlite3.Connection, one: NewSession) -> None:
    head = one.head
    connection.execute(
        "INSERT INTO sessions (id, kind, started_at, local_date, zone, side, status, speed, plan,"
        " state, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            head.id,
            head.kind,
            head.started_at.isoformat(),
            head.local_date.isoformat(),
            head.zone,
            head.side.value,
            head.status.value,
            head.speed,
            json.dumps(one.plan.record(), ensure_ascii=False),
            json.dumps(one.state.record()),
            head.started_at.isoformat(),
        ),
    )


def _write_step(connection: sqlite3.Connection, one: NewStep) -> None:
    result = one.result
    connection.execute(
        "INSERT INTO session_steps (session_id, seq, step_id, kind, side, planned_ms, done_ms,"
        " paused_ms, ended, finished_at, variant) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            one.session_id,
            one.seq,
            result.step_id,
            result.kind.value,
            result.side.value if result.side else None,
            result.planned_ms,
            result.done_ms,
            result.paused_ms,
            result.ended.value,
            result.finished_at.isoformat(),
            result.variant,
        ),
    )


def _write_screening(connection: sqlite3.Connection, one: NewScreening) -> None:
    screening = one.screening
    connection.execute(
        "INSERT INTO screenings (id, session_id, kind, screened_at, tier) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET tier = excluded.tier",
        (
            one.id,
            one.session_id,
            screening.kind.value,
            screening.screened_at.isoformat(),
            int(screening.tier),
        ),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO screening_answers VALUES (?, ?, ?)",
        [(one.id, question, answer.value) for question, answer in screening.answers.items()],
    )
