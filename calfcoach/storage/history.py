"""Reads a stretch of the log at once, for what looks back: sessions, sets, relief, mornings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from calfcoach.core.ids import SessionId
from calfcoach.core.plan import Question, Side, StepKind
from calfcoach.core.relief import Outcome
from calfcoach.core.relief_tally import PastRelief
from calfcoach.core.results import Status
from calfcoach.core.statistics import SetWork
from calfcoach.storage import rows
from calfcoach.storage.database import Database
from calfcoach.storage.training import RELIEF
from calfcoach.storage.units import kilograms


@dataclass(frozen=True, slots=True)
class PastHead:
    """What a list of days asks of a session."""

    id: SessionId
    kind: str
    on: date
    status: Status


class HistoryStore:
    """What happened between two local days, both included.

    Every method raises UserError where the log cannot be read.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def first_day(self) -> date | None:
        """Return the first day of the log with anything on it, or None while it is empty."""
        found = self._database.rows(
            "SELECT min(day) AS day FROM (SELECT min(local_date) AS day FROM sessions"
            " UNION ALL SELECT min(local_date) FROM check_ins"
            " UNION ALL SELECT min(local_date) FROM measures"
            " UNION ALL SELECT min(started_on) FROM enrollments)"
        )
        day = found[0]["day"]
        return None if day is None else rows.parsed("sessions", day, lambda: _day(day))

    def heads(self, first: date, last: date) -> list[PastHead]:
        """Return all sessions, oldest first."""
        found = self._database.rows(
            "SELECT id, kind, local_date, status FROM sessions WHERE local_date BETWEEN ? AND ?"
            " ORDER BY started_at, id",
            (first.isoformat(), last.isoformat()),
        )
        return [
            rows.parsed(
                "sessions",
                row["id"],
                lambda row=row: PastHead(  # type: ignore[misc]
                    SessionId(row["id"]),
                    row["kind"],
                    _day(row["local_date"]),
                    Status(row["status"]),
                ),
            )
            for row in found
        ]

    def sets(self, first: date, last: date) -> list[SetWork]:
        """Return what was done in sets; of a set done again, the last counts."""
        found = self._database.rows(
            "SELECT session_id, exercise, side, load_g, sum(reps_done) AS reps FROM ("
            " SELECT steps.session_id, steps.exercise, steps.side, steps.load_g, steps.reps_done,"
            " max(steps.seq) FROM session_steps steps"
            " JOIN sessions ON sessions.id = steps.session_id"
            " WHERE steps.kind = ? AND steps.reps_done > 0 AND steps.exercise IS NOT NULL"
            " AND sessions.local_date BETWEEN ? AND ?"
            " GROUP BY steps.session_id, steps.step_id"
            ") GROUP BY session_id, exercise, side, load_g",
            (StepKind.SET.value, first.isoformat(), last.isoformat()),
        )
        return [
            rows.parsed(
                "session_steps",
                row["session_id"],
                lambda row=row: SetWork(  # type: ignore[misc]
                    SessionId(row["session_id"]),
                    row["exercise"],
                    row["side"] not in {Side.LEFT.value, Side.RIGHT.value},
                    kilograms(row["load_g"] or 0),
                    row["reps"],
                ),
            )
            for row in found
        ]

    def reliefs(self, first: date, last: date) -> list[PastRelief]:
        """Return relief sessions, oldest first, but those ended before the first question."""
        found = self._database.rows(
            "SELECT id, local_date, outcome,"
            " (SELECT variant FROM session_steps WHERE session_id = sessions.id AND kind = ?"
            "  AND variant <> '' ORDER BY seq DESC LIMIT 1) AS massage,"
            " (SELECT value_0_10 FROM ratings WHERE session_id = sessions.id AND question = ?)"
            "  AS before,"
            " (SELECT value_0_10 FROM ratings WHERE session_id = sessions.id AND question = ?)"
            "  AS after"
            " FROM sessions WHERE kind = ? AND local_date BETWEEN ? AND ?"
            " AND (outcome IS NULL OR outcome <> ? OR EXISTS"
            " (SELECT 1 FROM screenings WHERE screenings.session_id = sessions.id))"
            " ORDER BY started_at, id",
            (
                StepKind.MASSAGE.value,
                Question.TIGHTNESS_BEFORE.value,
                Question.TIGHTNESS_AFTER.value,
                RELIEF,
                first.isoformat(),
                last.isoformat(),
                Outcome.ENDED_EARLY.value,
            ),
        )
        return [
            rows.parsed(
                "sessions",
                row["id"],
                lambda row=row: PastRelief(  # type: ignore[misc]
                    SessionId(row["id"]),
                    _day(row["local_date"]),
                    Outcome(row["outcome"]) if row["outcome"] else None,
                    row["massage"] or "",
                    row["before"],
                    row["after"],
                ),
            )
            for row in found
        ]


def _day(text: str) -> date:
    return date.fromisoformat(text)
