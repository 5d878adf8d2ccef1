"""Reads the log table by table, every column of it, for a file that holds the whole log."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from calfcoach.core.log_rows import LogTable
from calfcoach.storage import rows
from calfcoach.storage.database import Database

_IN = "BETWEEN ?1 AND ?2"
_OF_SESSION = f"session_id IN (SELECT id FROM sessions WHERE local_date {_IN})"


@dataclass(frozen=True, slots=True)
class _Reading:
    """How a table is read.

    Attributes:
        order: The columns that put its rows in an order that stays.
        between: Which rows lie between two days; "" for all, of whatever day.
        json: Columns whose text is JSON.
    """

    order: str
    between: str = ""
    json: frozenset[str] = frozenset()


TABLES = {
    "programs": _Reading("id, revision", json=frozenset({"document"})),
    "enrollments": _Reading("made_at, id"),
    "sessions": _Reading("started_at, id", f"local_date {_IN}", frozenset({"plan", "state"})),
    "trainings": _Reading("session_id", _OF_SESSION),
    "session_steps": _Reading("session_id, seq", _OF_SESSION),
    "ratings": _Reading("session_id, question", _OF_SESSION),
    "screenings": _Reading("screened_at, id", f"local_date {_IN}"),
    "screening_answers": _Reading(
        "screening_id, question",
        f"screening_id IN (SELECT id FROM screenings WHERE local_date {_IN})",
    ),
    "check_ins": _Reading("local_date", f"local_date {_IN}"),
    "measures": _Reading(
        "local_date, given_at, id", f"local_date {_IN}", frozenset({"activities"})
    ),
    "decisions": _Reading(
        "session_on, place, id", f"session_on {_IN}", frozenset({"before", "after", "said"})
    ),
    "moves": _Reading("made_at, id", f"due_on {_IN}"),
    "time_off": _Reading("first_day, id", "first_day <= ?2 AND last_day >= ?1"),
    "library": _Reading("id", json=frozenset({"document"})),
    "drafts": _Reading("id", json=frozenset({"document"})),
    "usual_doses": _Reading("exercise"),
    "runs": _Reading("local_date, made_at, id", f"local_date {_IN}"),
    "shoes": _Reading("first_on, id"),
    "cadences": _Reading("local_date, made_at, id", f"local_date {_IN}"),
    "self_checks": _Reading(
        "local_date, made_at, id", f"local_date {_IN}", frozenset({"answers", "found"})
    ),
    "editions": _Reading("kind, key"),
}
"""Every table: what a person did or said, and how often each entry was changed."""


def log_tables(database: Database, first: date | None, last: date | None) -> Iterator[LogTable]:
    """Yield every table between two local days, both included; None is no bound.

    Raises:
        UserError: The log cannot be read.
    """
    days = (first.isoformat() if first else "", last.isoformat() if last else "~")
    for name, reading in TABLES.items():
        columns = tuple(str(row["name"]) for row in database.rows(f"PRAGMA table_info({name})"))
        yield LogTable(name, columns, _values(database, name, reading, days))


def count_rows(database: Database) -> int:
    """Return how many rows these tables have in all.

    Raises:
        UserError: The log cannot be read.
    """
    return sum(int(database.rows(f"SELECT count(*) FROM {name}")[0][0]) for name in TABLES)


def _values(
    database: Database, name: str, reading: _Reading, days: tuple[str, str]
) -> Iterator[tuple[object, ...]]:
    where = f" WHERE {reading.between}" if reading.between else ""
    found = database.stream(
        f"SELECT * FROM {name}{where} ORDER BY {reading.order}", days if where else ()
    )
    for row in found:
        if not reading.json:
            yield tuple(row)
        else:
            yield rows.parsed(name, row[0], lambda row=row: _parsed(row, reading.json))  # type: ignore[misc]


def _parsed(row: sqlite3.Row, json_columns: frozenset[str]) -> tuple[object, ...]:
    return tuple(
        json.loads(value) if name in json_columns and value is not None else value
        for name, value in zip(row.keys(), row, strict=True)
    )
