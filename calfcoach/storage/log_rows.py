"""Reads the log as rows that leave the house, one after the other, however long it is."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import date

from calfcoach.core.ids import EnrollmentId, SessionId
from calfcoach.core.log_rows import (
    CheckInRow,
    EnrollmentRow,
    MeasureRow,
    ReliefRow,
    RunRow,
    SessionRow,
    SetRow,
)
from calfcoach.core.plan import Side
from calfcoach.storage import rows
from calfcoach.storage.database import Database
from calfcoach.storage.set_rows import BETWEEN, MORNING, set_rows
from calfcoach.storage.units import kilograms

_SESSIONS = f"""
SELECT sessions.id, sessions.started_at, sessions.ended_at, sessions.local_date, sessions.zone,
    sessions.status, trainings.*, check_ins.pain AS morning,
    (
        SELECT count(DISTINCT step_id) FROM session_steps
        WHERE session_steps.session_id = sessions.id AND session_steps.kind = 'set'
    ) AS sets,
    coalesce((
        SELECT sum(min(reps_done, coalesce(reps_planned, reps_done))) FROM (
            SELECT session_steps.reps_done, session_steps.reps_planned, max(session_steps.seq)
            FROM session_steps
            WHERE session_steps.session_id = sessions.id AND session_steps.kind = 'set'
            GROUP BY session_steps.step_id
        )
    ), 0) AS reps_done
FROM sessions JOIN trainings ON trainings.session_id = sessions.id
{MORNING}
WHERE {BETWEEN} ORDER BY sessions.started_at, sessions.id
"""
_RELIEFS = f"""
SELECT sessions.*,
    (SELECT value_0_10 FROM ratings WHERE session_id = sessions.id
        AND question = 'tightness_before') AS tight_before,
    (SELECT value_0_10 FROM ratings WHERE session_id = sessions.id
        AND question = 'tightness_after') AS tight_after,
    (SELECT variant FROM session_steps WHERE session_id = sessions.id
        AND kind = 'massage' AND variant <> '' ORDER BY seq DESC LIMIT 1) AS massage,
    (SELECT max(tier) FROM screenings WHERE session_id = sessions.id) AS tier
FROM sessions WHERE sessions.kind = 'relief' AND {BETWEEN}
ORDER BY sessions.started_at, sessions.id
"""
_MEASURES = """
SELECT id, local_date, given_at, raises_left, raises_right, floor, stopped_left, stopped_right,
    running_pain, wall_left_mm, wall_right_mm, activities, visa_a, lefs, note
FROM measures WHERE local_date BETWEEN ? AND ?
UNION ALL
SELECT id, started_on, made_at, raises_left, raises_right, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL
FROM enrollments WHERE started_on BETWEEN ? AND ?
ORDER BY 2, 3, 1
"""
_RUNS = """
SELECT runs.*, shoes.name AS shoe FROM runs LEFT JOIN shoes ON shoes.id = runs.shoe_id
WHERE runs.local_date BETWEEN ? AND ?
ORDER BY runs.local_date, runs.started_at, runs.made_at, runs.id
"""
_ENROLLMENTS = """
SELECT enrollments.*, json_extract(document, '$.title') AS title,
    json_extract(document, '$.schedule.sessions_per_week') AS per_week
FROM enrollments LEFT JOIN programs ON programs.id = enrollments.program_id
    AND programs.revision = enrollments.program_revision
ORDER BY enrollments.made_at, enrollments.id
"""


class LogRows:
    """The log between two local days, both included; None is no bound.

    Each method raises UserError where the log cannot be read.
    """

    def __init__(self, database: Database, first: date | None, last: date | None) -> None:
        self._database = database
        self._days = (first.isoformat() if first else "", last.isoformat() if last else "~")

    def count_sets(self) -> int:
        """Return how many steps of all sessions were sets."""
        found = self._database.rows(
            "SELECT count(*) FROM sessions JOIN session_steps ON session_id = sessions.id"
            f" WHERE session_steps.kind = 'set' AND {BETWEEN}",
            self._days,
        )
        return int(found[0][0])

    def sets(self) -> Iterator[SetRow]:
        """Yield the sets of strength sessions, oldest first."""
        return set_rows(self._database, self._days)

    def sessions(self) -> Iterator[SessionRow]:
        """Yield the strength sessions, oldest first."""
        for row in self._database.stream(_SESSIONS, self._days):
            yield rows.parsed("trainings", row["id"], lambda row=row: _session(row))  # type: ignore[misc]

    def reliefs(self) -> Iterator[ReliefRow]:
        """Yield the relief sessions, oldest first."""
        for row in self._database.stream(_RELIEFS, self._days):
            yield rows.parsed("sessions", row["id"], lambda row=row: _relief(row))  # type: ignore[misc]

    def check_ins(self) -> Iterator[CheckInRow]:
        """Yield the check-ins, oldest first."""
        for row in self._database.stream(
            "SELECT * FROM check_ins WHERE local_date BETWEEN ? AND ? ORDER BY local_date",
            self._days,
        ):
            yield rows.parsed("check_ins", row[0], lambda row=row: _check_in(row))  # type: ignore[misc]

    def measures(self) -> Iterator[MeasureRow]:
        """Yield what was measured, oldest first, the heel raises of each setup among them."""
        for row in self._database.stream(_MEASURES, (*self._days, *self._days)):
            yield rows.parsed("measures", row["id"], lambda row=row: _measure(row))  # type: ignore[misc]

    def runs(self) -> Iterator[RunRow]:
        """Yield runs, oldest first."""
        for row in self._database.stream(_RUNS, self._days):
            yield rows.parsed("runs", row["id"], lambda row=row: _a_run(row))  # type: ignore[misc]

    def enrollments(self) -> Iterator[EnrollmentRow]:
        """Yield every setup, oldest first, of whatever day."""
        for row in self._database.stream(_ENROLLMENTS):
            yield rows.parsed("enrollments", row["id"], lambda row=row: _enrollment(row))  # type: ignore[misc]


def _session(row: sqlite3.Row) -> SessionRow:
    return SessionRow(
        session_id=SessionId(row["id"]),
        session_start=rows.instant(row["started_at"]),
        session_end=rows.instant(row["ended_at"]) if row["ended_at"] else None,
        local_date=date.fromisoformat(row["local_date"]),
        zone=row["zone"],
        status=row["status"],
        program_id=row["program_id"],
        program_revision=row["program_revision"],
        stage=row["stage"],
        step=row["step"] + 1,
        load_kg=kilograms(row["load_g"]),
        due_on=date.fromisoformat(row["due_on"]),
        sets=row["sets"],
        reps_planned=row["reps_planned"],
        reps_done=row["reps_done"],
        pain_before=row["rest"],
        pain_during=row["during"],
        pain_after=row["after"],
        pain_next_morning=row["morning"],
        sharp=_flag(row["sharp"]),
        limp=_flag(row["limp"]),
        effort_0_10=row["rpe"],
        reps_left=row["rir"],
        notes=row["note"] or "",
        enrollment_id=EnrollmentId(row["enrollment_id"]),
    )


def _relief(row: sqlite3.Row) -> ReliefRow:
    return ReliefRow(
        session_id=SessionId(row["id"]),
        session_start=rows.instant(row["started_at"]),
        session_end=rows.instant(row["ended_at"]) if row["ended_at"] else None,
        local_date=date.fromisoformat(row["local_date"]),
        zone=row["zone"],
        side=Side(row["side"]),
        status=row["status"],
        outcome=row["outcome"] or "",
        onset=row["onset"] or "",
        massage=row["massage"] or "",
        tightness_before=row["tight_before"],
        tightness_after=row["tight_after"],
        urgency=row["tier"] or 0,
    )


def _check_in(row: sqlite3.Row) -> CheckInRow:
    return CheckInRow(
        date.fromisoformat(row["local_date"]), row["pain"], rows.instant(row["given_at"])
    )


def _measure(row: sqlite3.Row) -> MeasureRow:
    activities = json.loads(row["activities"]) if row["activities"] else []
    return MeasureRow(
        measure_id=row["id"],
        local_date=date.fromisoformat(row["local_date"]),
        given_at=rows.instant(row["given_at"]),
        raises_left=row["raises_left"],
        raises_right=row["raises_right"],
        floor=row["floor"] or "",
        stopped_left=row["stopped_left"] or "",
        stopped_right=row["stopped_right"] or "",
        running_pain=row["running_pain"],
        wall_left_mm=row["wall_left_mm"],
        wall_right_mm=row["wall_right_mm"],
        activities=tuple((str(one["name"]), int(one["score"])) for one in activities),
        visa_a=row["visa_a"],
        lefs=row["lefs"],
        notes=row["note"] or "",
    )


def _a_run(row: sqlite3.Row) -> RunRow:
    return RunRow(
        run_id=row["id"],
        local_date=date.fromisoformat(row["local_date"]),
        run_start=rows.instant(row["started_at"]) if row["started_at"] else None,
        distance_m=row["distance_m"],
        duration_s=row["duration_s"],
        calf_0_10=row["calf"],
        shoe=row["shoe"] or "",
        surface=row["surface"] or "",
        hills=bool(row["hills"]),
        speed=bool(row["speed"]),
        source=row["source"],
        estimated=bool(row["estimated"]),
        notes=row["note"] or "",
    )


def _enrollment(row: sqlite3.Row) -> EnrollmentRow:
    return EnrollmentRow(
        enrollment_id=EnrollmentId(row["id"]),
        program_id=row["program_id"],
        program_revision=row["program_revision"],
        title=row["title"] or "",
        sessions_per_week=int(row["per_week"] or 0),
        leg=Side(row["leg"]),
        started_on=date.fromisoformat(row["started_on"]),
    )


def _flag(value: int | None) -> bool | None:
    return None if value is None else bool(value)
