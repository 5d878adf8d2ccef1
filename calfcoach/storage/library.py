"""Keeps programs that were written here or received, what is not saved of them, and usual doses."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from calfcoach.core.program import Dose, Tempo
from calfcoach.core.program_edit import UsualDose
from calfcoach.storage import rows
from calfcoach.storage.database import Database


class Origin(Enum):
    """Where a program of the library comes from."""

    OWN = "own"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class KeptProgram:
    """A program of the library as its file's text."""

    id: str
    origin: Origin
    document: str
    changed_at: datetime


class LibraryStore:
    """The library. Every method raises UserError where the log cannot be used."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[KeptProgram]:
        """Return all programs, the one that was changed last first."""
        found = self._database.rows("SELECT * FROM library ORDER BY changed_at DESC, id")
        return [_kept(row) for row in found]

    def get(self, program_id: str) -> KeptProgram | None:
        """Return one program, or None."""
        found = self._database.rows("SELECT * FROM library WHERE id = ?", (program_id,))
        return _kept(found[0]) if found else None

    def put(self, kept: KeptProgram) -> None:
        """Keep a program in the place of the one of its id; its draft goes."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO library (id, origin, document, changed_at)"
                " VALUES (?, ?, ?, ?)",
                (kept.id, kept.origin.value, kept.document, kept.changed_at.isoformat()),
            )
            connection.execute("DELETE FROM drafts WHERE id = ?", (kept.id,))

    def remove(self, program_id: str) -> None:
        """Take a program and its draft out."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM library WHERE id = ?", (program_id,))
            connection.execute("DELETE FROM drafts WHERE id = ?", (program_id,))

    # What is not saved

    def drafts(self) -> dict[str, str]:
        """Return what is not saved, by the id of its program, as files' texts."""
        found = self._database.rows("SELECT id, document FROM drafts ORDER BY changed_at DESC")
        return {str(row["id"]): str(row["document"]) for row in found}

    def keep_draft(self, program_id: str, document: str, changed_at: datetime) -> None:
        """Keep what is not saved of a program."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO drafts (id, document, changed_at) VALUES (?, ?, ?)",
                (program_id, document, changed_at.isoformat()),
            )

    def drop_draft(self, program_id: str) -> None:
        """Forget what is not saved of a program."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM drafts WHERE id = ?", (program_id,))

    # Usual doses

    def usual(self) -> dict[str, UsualDose]:
        """Return how exercises are usually given, by their ids."""
        found = self._database.rows("SELECT * FROM usual_doses")
        return {str(row["exercise"]): _usual(row) for row in found}

    def keep_usual(self, exercise: str, usual: UsualDose) -> None:
        """Keep how an exercise is usually given."""
        tempo = usual.tempo
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO usual_doses (exercise, sets, reps, up_s, hold_s, down_s,"
                " bottom_s, rest_s, switch_s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    exercise,
                    usual.dose.sets,
                    usual.dose.reps,
                    tempo.up_s,
                    tempo.hold_s,
                    tempo.down_s,
                    tempo.bottom_s,
                    usual.rest_s,
                    usual.switch_s,
                ),
            )


def _kept(row: sqlite3.Row) -> KeptProgram:
    return rows.parsed(
        "library",
        row["id"],
        lambda: KeptProgram(
            str(row["id"]),
            Origin(row["origin"]),
            str(row["document"]),
            rows.instant(row["changed_at"]),
        ),
    )


def _usual(row: sqlite3.Row) -> UsualDose:
    return rows.parsed(
        "usual_doses",
        row["exercise"],
        lambda: UsualDose(
            Dose(rows.number(row["sets"], 0), rows.number(row["reps"], 0)),
            Tempo(
                *(rows.number(row[name], 0) for name in ("up_s", "hold_s", "down_s", "bottom_s"))
            ),
            rows.number(row["rest_s"], 0),
            rows.number(row["switch_s"], 0),
        ),
    )
