"""Keeps what the rules read besides sessions: check-ins, measures, safety checks, days off."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime

from calfcoach.core.enrollment import Training, TrainingStart
from calfcoach.core.ids import EnrollmentId, ScreeningId, SessionId
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.results import Screening, ScreeningKind, Status
from calfcoach.core.screening import Tier
from calfcoach.core.session_rating import SessionRating
from calfcoach.core.training_log import Alarm, Done, Measure, Morning, Move, Relief, Screen, TimeOff
from calfcoach.storage import rows
from calfcoach.storage.database import Database
from calfcoach.storage.session_writes import write_screening
from calfcoach.storage.units import kilograms

RELIEF = "relief"
"""The kind of a relief session."""
_TRAININGS = """
SELECT trainings.*, sessions.local_date, sessions.status,
    coalesce((
        SELECT sum(min(reps_done, coalesce(reps_planned, reps_done))) FROM (
            SELECT session_steps.reps_done, session_steps.reps_planned, max(session_steps.seq)
            FROM session_steps
            WHERE session_steps.session_id = trainings.session_id AND session_steps.kind = 'set'
            GROUP BY session_steps.step_id
        )
    ), 0) AS reps_done,
    (
        SELECT max(pain) FROM (
            SELECT pain FROM session_steps WHERE session_steps.session_id = trainings.session_id
            UNION ALL SELECT trainings.during
        )
    ) AS worst
FROM trainings JOIN sessions ON sessions.id = trainings.session_id
"""


class TrainingStore:
    """Everything that the prescription depends on, but for the enrollment."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Reading

    def state(self) -> tuple[int, int, int]:
        """Return what is different as soon as anyone has written to the log.

        Raises:
            UserError: The log cannot be read.
        """
        return self._database.state()

    def trainings(self) -> list[Training]:
        """Return all strength sessions, oldest first; of a set done again, the last counts.

        Repetitions beyond those planned make up for none that are missing elsewhere.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows(f"{_TRAININGS} ORDER BY sessions.started_at, sessions.id")
        return [_training(row) for row in found]

    def training(self, session_id: SessionId) -> Training | None:
        """Return one strength session, or None.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows(f"{_TRAININGS} WHERE trainings.session_id = ?", (session_id,))
        return _training(found[0]) if found else None

    def mornings(self) -> list[Morning]:
        """Return all check-ins, oldest first.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows("SELECT * FROM check_ins ORDER BY local_date")
        return [
            rows.parsed(
                "check_ins",
                row[0],
                lambda row=row: Morning(  # type: ignore[misc]
                    date.fromisoformat(row["local_date"]), rows.number(row["pain"], 0, 10)
                ),
            )
            for row in found
        ]

    def measures(self) -> list[Measure]:
        """Return all numbers typed in for gates, oldest first.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows("SELECT * FROM measures ORDER BY given_at, id")
        return [
            rows.parsed(
                "measures",
                row[0],
                lambda row=row: Measure(  # type: ignore[misc]
                    date.fromisoformat(row["local_date"]),
                    row["raises_left"],
                    row["raises_right"],
                    row["running_pain"],
                ),
            )
            for row in found
        ]

    def screens(self) -> list[Screen]:
        """Return all full safety checks, oldest first.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows(
            "SELECT * FROM screenings WHERE kind = ? ORDER BY screened_at, id",
            (ScreeningKind.FULL.value,),
        )
        return [
            rows.parsed(
                "screenings",
                row[0],
                lambda row=row: Screen(  # type: ignore[misc]
                    date.fromisoformat(row["local_date"]),
                    Tier(row["tier"]),
                    clinician_seen=bool(row["clinician_seen"]),
                ),
            )
            for row in found
        ]

    def alarms(self, outcomes: Iterable[str]) -> list[Alarm]:
        """Return relief sessions that ended with one of these outcomes, oldest first.

        Raises:
            UserError: The log cannot be read.
        """
        wanted = tuple(outcomes)
        found = self._database.rows(
            "SELECT sessions.id, sessions.local_date, coalesce(max(screenings.tier), 0) AS tier"
            " FROM sessions LEFT JOIN screenings ON screenings.session_id = sessions.id"
            f" WHERE sessions.outcome IN ({', '.join('?' for _ in wanted)})"
            " GROUP BY sessions.id ORDER BY sessions.started_at",
            wanted,
        )
        return [
            rows.parsed(
                "sessions",
                row[0],
                lambda row=row: Alarm(  # type: ignore[misc]
                    date.fromisoformat(row["local_date"]), Tier(row["tier"])
                ),
            )
            for row in found
        ]

    def reliefs(self) -> list[Relief]:
        """Return all relief sessions but those ended before the first question, oldest first.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows(
            "SELECT id, local_date, onset FROM sessions WHERE kind = ?"
            " AND (outcome IS NULL OR outcome <> ? OR EXISTS"
            " (SELECT 1 FROM screenings WHERE screenings.session_id = sessions.id))"
            " ORDER BY started_at, id",
            (RELIEF, Outcome.ENDED_EARLY.value),
        )
        return [
            rows.parsed(
                "sessions",
                row[0],
                lambda row=row: Relief(  # type: ignore[misc]
                    date.fromisoformat(row["local_date"]), sharp=row["onset"] != Onset.SLOW.value
                ),
            )
            for row in found
        ]

    def last_move(self) -> Move | None:
        """Return the last wish to move the next session, or None.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows("SELECT * FROM moves ORDER BY made_at DESC, id DESC LIMIT 1")
        if not found:
            return None
        row = found[0]
        return rows.parsed(
            "moves",
            row["id"],
            lambda: Move(
                date.fromisoformat(row["after_day"]) if row["after_day"] else None,
                date.fromisoformat(row["due_on"]),
                date.fromisoformat(row["moved_to"]),
            ),
        )

    def time_off(self) -> list[tuple[str, TimeOff]]:
        """Return days off with their ids, the earliest first.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows("SELECT * FROM time_off ORDER BY first_day, id")
        return [
            rows.parsed(
                "time_off",
                row["id"],
                lambda row=row: (  # type: ignore[misc]
                    str(row["id"]),
                    TimeOff(
                        date.fromisoformat(row["first_day"]), date.fromisoformat(row["last_day"])
                    ),
                ),
            )
            for row in found
        ]

    # Writing; each raises UserError where the log cannot be written

    def check_in(self, morning: Morning, given_at: datetime) -> None:
        """Keep a check-in; a second one for the day replaces the first."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO check_ins VALUES (?, ?, ?) ON CONFLICT (local_date)"
                " DO UPDATE SET pain = excluded.pain, given_at = excluded.given_at",
                (morning.on.isoformat(), morning.pain, given_at.isoformat()),
            )

    def forget_check_in(self, on: date) -> None:
        """Take a check-in back."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM check_ins WHERE local_date = ?", (on.isoformat(),))

    def measure(self, measure_id: str, measure: Measure, given_at: datetime) -> None:
        """Keep numbers that were typed in."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO measures (id, local_date, raises_left, raises_right, running_pain,"
                " given_at) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    measure_id,
                    measure.on.isoformat(),
                    measure.raises_left,
                    measure.raises_right,
                    measure.running_pain,
                    given_at.isoformat(),
                ),
            )

    def screen(self, screening_id: ScreeningId, screening: Screening, on: date) -> None:
        """Keep a full safety check that belongs to no session."""
        with self._database.transaction() as connection:
            write_screening(connection, screening_id, None, screening, on)

    def move(self, move_id: str, move: Move, made_at: datetime) -> None:
        """Keep a wish to move the next session."""
        after = move.after.isoformat() if move.after else None
        days = (after, move.due_on.isoformat(), move.to.isoformat())
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO moves VALUES (?, ?, ?, ?, ?)", (move_id, *days, made_at.isoformat())
            )

    def take_time_off(self, time_off_id: str, days: TimeOff, made_at: datetime) -> None:
        """Keep days off."""
        first, last = days.first.isoformat(), days.last.isoformat()
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO time_off VALUES (?, ?, ?, ?)",
                (time_off_id, first, last, made_at.isoformat()),
            )

    def forget_time_off(self, time_off_id: str) -> None:
        """Take days off back."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM time_off WHERE id = ?", (time_off_id,))


def _training(row: sqlite3.Row) -> Training:
    return rows.parsed(
        "trainings",
        row["session_id"],
        lambda: Training(
            session_id=SessionId(row["session_id"]),
            on=date.fromisoformat(row["local_date"]),
            status=Status(row["status"]),
            start=TrainingStart(
                enrollment_id=EnrollmentId(row["enrollment_id"]),
                program_id=row["program_id"],
                program_revision=row["program_revision"],
                done=Done(row["stage"], row["step"], kilograms(row["load_g"])),
                due_on=date.fromisoformat(row["due_on"]),
                rest=rows.number(row["rest"], 0, 10),
                reps_planned=rows.number(row["reps_planned"], 0),
            ),
            reps_done=rows.number(row["reps_done"], 0),
            rating=_rating(row) if row["rated_at"] else None,
            worst=None if row["worst"] is None else rows.number(row["worst"], 0, 10),
        ),
    )


def _rating(row: sqlite3.Row) -> SessionRating:
    return SessionRating(
        during=rows.number(row["during"], 0, 10),
        after=rows.number(row["after"], 0, 10),
        sharp=bool(row["sharp"]),
        limp=bool(row["limp"]),
        rpe=None if row["rpe"] is None else rows.number(row["rpe"], 0, 10),
        rir=None if row["rir"] is None else rows.number(row["rir"], 0),
        note=row["note"] or "",
    )
