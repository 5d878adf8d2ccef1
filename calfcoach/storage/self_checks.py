"""Keeps self-checks of causes: one row each."""

from __future__ import annotations

import json
import sqlite3
from datetime import date
from typing import Any

from calfcoach.core.self_check import SelfCheck
from calfcoach.storage import rows
from calfcoach.storage.database import Database

MOST_POINTS = 1_000


class SelfCheckStore:
    """Self-checks in the log. Every method raises UserError where it cannot be used."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[SelfCheck]:
        """Return all self-checks, oldest first."""
        found = self._database.rows("SELECT * FROM self_checks ORDER BY local_date, made_at, id")
        return [_check(row) for row in found]

    def put(self, check: SelfCheck) -> None:
        """Keep a self-check."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO self_checks (id, local_date, answers, found, made_at)"
                " VALUES (?, ?, ?, ?, ?)",
                (
                    check.id,
                    check.on.isoformat(),
                    json.dumps(dict(check.answers)),
                    json.dumps(dict(check.found)),
                    check.made_at.isoformat(),
                ),
            )

    def forget(self, check_id: str) -> None:
        """Take a self-check out of the log."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM self_checks WHERE id = ?", (check_id,))


def _check(row: sqlite3.Row) -> SelfCheck:
    return rows.parsed(
        "self_checks",
        row["id"],
        lambda: SelfCheck(
            row["id"],
            date.fromisoformat(row["local_date"]),
            rows.instant(row["made_at"]),
            {key: str(value) for key, value in _object(row["answers"]).items()},
            {key: rows.number(one, 0, MOST_POINTS) for key, one in _object(row["found"]).items()},
        ),
    )


def _object(text: str) -> dict[str, Any]:
    found = json.loads(text)
    if not isinstance(found, dict):
        raise TypeError("it is no object")
    return found
