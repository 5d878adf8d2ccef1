"""Keeps programs as they were when used, and each person's way through them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date, datetime

from calfcoach.core.enrollment import Enrollment
from calfcoach.core.heel_raise import Sex
from calfcoach.core.ids import EnrollmentId, ScreeningId
from calfcoach.core.plan import Side
from calfcoach.core.results import Screening
from calfcoach.core.training_log import Profile
from calfcoach.storage import rows
from calfcoach.storage.database import Database
from calfcoach.storage.session_writes import write_screening
from calfcoach.storage.units import grams, kilograms


@dataclass(frozen=True, slots=True)
class NewCheck:
    """A full safety check that belongs to no session, and its local day."""

    id: ScreeningId
    screening: Screening
    on: date


class EnrollmentStore:
    """Programs and enrollments in the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def enroll(self, enrollment: Enrollment, document: str, check: NewCheck) -> None:
        """Keep a new enrollment, the program that it follows and its safety check, or nothing.

        Args:
            enrollment: The way that begins.
            document: The program's file; the first one kept for a revision stays.
            check: The safety check of the setup.

        Raises:
            UserError: The log cannot be written.
        """
        made_at = enrollment.made_at.isoformat()
        program = enrollment.program_id, enrollment.program_revision, document, made_at
        with self._database.transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO programs VALUES (?, ?, ?, ?)", program)
            connection.execute(_INSERT, _values(enrollment))
            write_screening(connection, check.id, None, check.screening, check.on)

    def change(self, enrollment: Enrollment) -> None:
        """Keep changed answers.

        Raises:
            UserError: The log cannot be written.
        """
        with self._database.transaction() as connection:
            connection.execute(_UPDATE, _values(enrollment))

    def take_revision(self, enrollment: Enrollment, document: str, now: datetime) -> None:
        """Keep another revision of a program and the enrollment that follows it from now on.

        Raises:
            UserError: The log cannot be written.
        """
        program = enrollment.program_id, enrollment.program_revision, document, now.isoformat()
        with self._database.transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO programs VALUES (?, ?, ?, ?)", program)
            connection.execute(_UPDATE, _values(enrollment))

    def current(self) -> Enrollment | None:
        """Return the newest enrollment, or None before the first.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows(
            "SELECT * FROM enrollments ORDER BY made_at DESC, id DESC LIMIT 1"
        )
        return _enrollment(found[0]) if found else None

    def document(self, program_id: str, revision: int) -> str | None:
        """Return a program's file as it was kept, or None.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows(
            "SELECT document FROM programs WHERE id = ? AND revision = ?", (program_id, revision)
        )
        return str(found[0][0]) if found else None


_COLUMNS = (
    "program_id", "program_revision", "leg", "started_on", "stage", "age_years", "sex", "mass_g",
    "heel_bone", "torn_on", "raises_left", "raises_right", "morning_sore", "clinician_agrees",
    "made_at",
)  # fmt: skip
_INSERT = (
    f"INSERT INTO enrollments ({', '.join(_COLUMNS)}, id)"
    f" VALUES ({', '.join('?' for _ in range(len(_COLUMNS) + 1))})"
)
_UPDATE = f"UPDATE enrollments SET {', '.join(f'{name} = ?' for name in _COLUMNS)} WHERE id = ?"


def _values(enrollment: Enrollment) -> tuple[object, ...]:
    profile = enrollment.profile
    return (
        enrollment.program_id,
        enrollment.program_revision,
        enrollment.leg.value,
        profile.started_on.isoformat(),
        profile.stage,
        profile.age_years,
        profile.sex.value if profile.sex else None,
        None if profile.mass_kg is None else grams(profile.mass_kg),
        int(profile.heel_bone),
        profile.torn_on.isoformat() if profile.torn_on else None,
        enrollment.raises_left,
        enrollment.raises_right,
        int(enrollment.morning_sore),
        int(enrollment.clinician_agrees),
        enrollment.made_at.isoformat(),
        enrollment.id,
    )


def _enrollment(row: sqlite3.Row) -> Enrollment:
    return rows.parsed(
        "enrollments",
        row["id"],
        lambda: Enrollment(
            id=EnrollmentId(row["id"]),
            program_id=row["program_id"],
            program_revision=rows.number(row["program_revision"], 1),
            leg=Side(row["leg"]),
            profile=Profile(
                started_on=date.fromisoformat(row["started_on"]),
                stage=row["stage"],
                age_years=None if row["age_years"] is None else rows.number(row["age_years"], 0),
                sex=Sex(row["sex"]) if row["sex"] else None,
                mass_kg=None if row["mass_g"] is None else kilograms(row["mass_g"]),
                heel_bone=bool(row["heel_bone"]),
                torn_on=date.fromisoformat(row["torn_on"]) if row["torn_on"] else None,
            ),
            raises_left=rows.number(row["raises_left"], 0),
            raises_right=rows.number(row["raises_right"], 0),
            morning_sore=bool(row["morning_sore"]),
            clinician_agrees=bool(row["clinician_agrees"]),
            made_at=datetime.fromisoformat(row["made_at"]),
        ),
    )
