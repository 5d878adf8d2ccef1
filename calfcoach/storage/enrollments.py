"""Keeps programs as they were when used, and each person's way through them."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime

from calfcoach.core.enrollment import Enrollment
from calfcoach.core.heel_raise import Sex
from calfcoach.core.ids import EnrollmentId
from calfcoach.core.plan import Side
from calfcoach.core.training_log import Profile
from calfcoach.storage import rows
from calfcoach.storage.database import Database
from calfcoach.storage.units import grams, kilograms


class EnrollmentStore:
    """Programs and enrollments in the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def enroll(self, enrollment: Enrollment, document: str, *, is_new: bool) -> None:
        """Keep an enrollment and the program that it follows.

        Args:
            enrollment: New, or with changed answers.
            document: The program's file; the first one kept for a revision stays.
            is_new: Add it; otherwise its row is changed.

        Raises:
            UserError: The log cannot be written.
        """
        profile = enrollment.profile
        values = (
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
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO programs VALUES (?, ?, ?, ?)",
                (
                    enrollment.program_id,
                    enrollment.program_revision,
                    document,
                    enrollment.made_at.isoformat(),
                ),
            )
            connection.execute(_INSERT if is_new else _UPDATE, values)

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
