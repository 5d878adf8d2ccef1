"""Writes and reads sessions, one row a finished step."""

from __future__ import annotations

from collections.abc import Sequence

from calfcoach.core.events import Ended
from calfcoach.core.ids import SessionId
from calfcoach.core.plan import Question, StepKind
from calfcoach.core.relief_tally import ReliefResult
from calfcoach.core.results import SessionDetail, SessionHead, Status
from calfcoach.storage import rows
from calfcoach.storage.database import Database
from calfcoach.storage.session_writes import Write

_STEP_COUNT = (
    "(SELECT count(*) FROM session_steps"
    " WHERE session_steps.session_id = sessions.id) AS step_count"
)
_HEADS = (
    "SELECT id, kind, started_at, ended_at, local_date, zone, side, status, outcome, onset, speed,"
    f" {_STEP_COUNT} FROM sessions"
)
_WHOLE = f"SELECT sessions.*, {_STEP_COUNT} FROM sessions"


class SessionStore:
    """Sessions in the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(self, writes: Sequence[Write]) -> None:
        """Write all of it in one transaction, or nothing.

        Raises:
            UserError: The log cannot be opened or written.
        """
        with self._database.transaction() as connection:
            for one in writes:
                one.apply(connection)

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
            for table in ("screenings", "ratings", "session_steps", "trainings"):
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

    def relief_results(self) -> list[ReliefResult]:
        """Return the relief sessions with a massage and both ratings, oldest first.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows(
            "SELECT session_steps.variant, first.value_0_10 AS before, last.value_0_10 AS after,"
            " max(session_steps.seq) FROM session_steps"
            " JOIN ratings first ON first.session_id = session_steps.session_id"
            " AND first.question = ?"
            " JOIN ratings last ON last.session_id = session_steps.session_id AND last.question = ?"
            " WHERE session_steps.kind = ? AND session_steps.variant <> '' AND ended = ?"
            " GROUP BY session_steps.session_id ORDER BY session_steps.finished_at",
            (
                Question.TIGHTNESS_BEFORE.value,
                Question.TIGHTNESS_AFTER.value,
                StepKind.MASSAGE.value,
                Ended.DONE.value,
            ),
        )
        return [ReliefResult(row["variant"], row["before"], row["after"]) for row in found]

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
