"""Reads and writes whole entries of the log: a row with all that hangs on it, and its edition."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from calfcoach.core.errors import BrokenDatabaseError
from calfcoach.core.record import Cell, Key, Kind, Record, Row, canonical
from calfcoach.core.results import Status
from calfcoach.storage.database import Database


@dataclass(frozen=True, slots=True)
class _Part:
    """A table of a kind of entry.

    Attributes:
        where: Which of its rows belong to the entry of a key.
        order: What keeps their order.
    """

    table: str
    where: str
    order: str


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a kind of entry lies in the tables.

    Attributes:
        names: A query for the keys of all entries of the kind.
        parts: Its tables, the root first.
    """

    names: str
    parts: tuple[_Part, ...]


_OF_SESSION = "SELECT id FROM screenings WHERE session_id = ?"
SHAPES = {
    Kind.PROGRAM: _Shape(
        "SELECT id || '@' || revision FROM programs",
        (_Part("programs", "id || '@' || revision = ?", "id"),),
    ),
    Kind.ENROLLMENT: _Shape("SELECT id FROM enrollments", (_Part("enrollments", "id = ?", "id"),)),
    Kind.SESSION: _Shape(
        f"SELECT id FROM sessions WHERE status <> '{Status.RUNNING.value}'",
        (
            _Part("sessions", "id = ?", "id"),
            _Part("trainings", "session_id = ?", "session_id"),
            _Part("session_steps", "session_id = ?", "seq"),
            _Part("ratings", "session_id = ?", "question"),
            _Part("screenings", "session_id = ?", "id"),
            _Part(
                "screening_answers", f"screening_id IN ({_OF_SESSION})", "screening_id, question"
            ),
        ),
    ),
    Kind.CHECK: _Shape(
        "SELECT id FROM screenings WHERE session_id IS NULL",
        (
            _Part("screenings", "id = ? AND session_id IS NULL", "id"),
            _Part("screening_answers", "screening_id = ?", "question"),
        ),
    ),
    Kind.CHECK_IN: _Shape(
        "SELECT local_date FROM check_ins", (_Part("check_ins", "local_date = ?", "local_date"),)
    ),
    Kind.MEASURE: _Shape("SELECT id FROM measures", (_Part("measures", "id = ?", "id"),)),
    Kind.MOVE: _Shape("SELECT id FROM moves", (_Part("moves", "id = ?", "id"),)),
    Kind.TIME_OFF: _Shape("SELECT id FROM time_off", (_Part("time_off", "id = ?", "id"),)),
    Kind.SHOE: _Shape("SELECT id FROM shoes", (_Part("shoes", "id = ?", "id"),)),
    Kind.RUN: _Shape("SELECT id FROM runs", (_Part("runs", "id = ?", "id"),)),
    Kind.CADENCE: _Shape("SELECT id FROM cadences", (_Part("cadences", "id = ?", "id"),)),
    Kind.SELF_CHECK: _Shape("SELECT id FROM self_checks", (_Part("self_checks", "id = ?", "id"),)),
}
_DECIDED = (
    "enrollment_id", "session_on", "place", "decided_on", "rule", "verdict", "before", "after",
    "said", "recorded_at",
)  # fmt: skip
"""What names a decision in every copy of the log; its number does not."""


class RecordStore:
    """Entries of the log, read and written whole.

    Every method raises UserError where the log cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known_columns: dict[str, tuple[str, ...]] = {}

    def all(self) -> Iterator[Record]:
        """Yield every entry that is not under way, then those that were taken out."""
        editions = self._editions()
        for kind, shape in SHAPES.items():
            for row in self._database.rows(f"{shape.names} ORDER BY 1"):
                yield self._record(kind, str(row[0]), editions)
        yield from self._decisions()
        gone = sorted(name for name, (_, deleted) in editions.items() if deleted)
        for kind_name, key in gone:
            yield Record(Kind(kind_name), key, editions[kind_name, key][0], deleted=True, tables={})

    def read(self, kind: Kind, key: str) -> Record | None:
        """Return an entry, one that was taken out too; None where there never was one."""
        editions = self._editions(kind, key)
        if kind is Kind.DECISION:
            return next((one for one in self._decisions() if one.key == key), None)
        found = self._record(kind, key, editions)
        return found if found.tables or found.deleted else None

    def columns(self, table: str) -> tuple[str, ...]:
        """Return the names of a table's columns."""
        if table not in self._known_columns:
            found = self._database.rows(f"PRAGMA table_info({table})")
            self._known_columns[table] = tuple(str(row["name"]) for row in found)
        return self._known_columns[table]

    def put(self, connection: sqlite3.Connection, record: Record) -> None:
        """Write an entry in the place of the one that is here, its edition too.

        Args:
            connection: In a transaction.
            record: One without rows takes the entry out.
        """
        if record.kind is Kind.DECISION:
            self._put_decision(connection, record)
            return
        shape = SHAPES[record.kind]
        for part in reversed(shape.parts):
            connection.execute(f"DELETE FROM {part.table} WHERE {part.where}", (record.key,))
        for part in shape.parts:
            for row in record.tables.get(part.table, ()):
                _insert(connection, part.table, row)
        connection.execute("DELETE FROM editions WHERE kind = ? AND key = ?", record.name)
        connection.execute(
            "INSERT INTO editions VALUES (?, ?, ?, ?)",
            (*record.name, record.revision, int(record.deleted)),
        )

    def forget(self, connection: sqlite3.Connection, names: Collection[Key]) -> None:
        """Remove entries as if they had never been, their editions too."""
        for kind_name, key in names:
            if kind_name != Kind.DECISION.value:
                empty = Record(Kind(kind_name), key, 1, deleted=True, tables={})
                self.put(connection, empty)
                connection.execute("DELETE FROM editions WHERE kind = ? AND key = ?", empty.name)
        decided = {key for kind, key in names if kind == Kind.DECISION.value}
        if decided:
            every = connection.execute("SELECT * FROM decisions").fetchall()
            gone = [(row["id"],) for row in every if _decision_key(row) in decided]
            connection.executemany("DELETE FROM decisions WHERE id = ?", gone)

    # How it is done

    def _editions(self, kind: Kind | None = None, key: str = "") -> dict[Key, tuple[int, bool]]:
        where = " WHERE kind = ? AND key = ?" if kind is not None else ""
        values = (kind.value, key) if kind is not None else ()
        return {
            (row["kind"], row["key"]): (row["revision"], bool(row["deleted"]))
            for row in self._database.rows(f"SELECT * FROM editions{where}", values)
        }

    def _record(self, kind: Kind, key: str, editions: dict[Key, tuple[int, bool]]) -> Record:
        revision, deleted = editions.get((kind.value, key), (1, False))
        tables: dict[str, tuple[Row, ...]] = {}
        for part in SHAPES[kind].parts:
            found = self._database.rows(
                f"SELECT * FROM {part.table} WHERE {part.where} ORDER BY {part.order}", (key,)
            )
            if found:
                tables[part.table] = tuple(dict(row) for row in found)
        return Record(kind, key, revision, deleted, tables)

    def _decisions(self) -> Iterator[Record]:
        """Yield decisions; of what was said again in the same moment, the last."""
        every = map(_decision, self._database.rows("SELECT * FROM decisions ORDER BY id"))
        yield from {one.key: one for one in every}.values()

    def _put_decision(self, connection: sqlite3.Connection, record: Record) -> None:
        """Write a decision; of one that is here, when it was superseded."""
        (row,) = record.tables["decisions"]
        here = connection.execute(
            "SELECT * FROM decisions WHERE enrollment_id = ? AND session_on = ?",
            (row["enrollment_id"], row["session_on"]),
        ).fetchall()
        same = [one for one in here if _decision_key(one) == record.key]
        if not same:
            _insert(connection, "decisions", row)
            return
        connection.executemany(
            "UPDATE decisions SET superseded_at = ? WHERE id = ?",
            [(row["superseded_at"], one["id"]) for one in same],
        )


def check_whole(connection: sqlite3.Connection) -> None:
    """Make sure that nothing refers to what is not there.

    Raises:
        BrokenDatabaseError: Something does.
    """
    orphans: Sequence[sqlite3.Row] = connection.execute("PRAGMA foreign_key_check").fetchall()
    if orphans:
        raise BrokenDatabaseError(
            "The file is not whole: an entry of {table} refers to one that is in neither log. "
            "Nothing was changed.",
            table=orphans[0][0],
        )


def _insert(connection: sqlite3.Connection, table: str, row: Row) -> None:
    names = ", ".join(row)
    marks = ", ".join("?" for _ in row)
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))


def _decision(row: sqlite3.Row) -> Record:
    cells: dict[str, Cell] = {name: row[name] for name in row.keys() if name != "id"}  # noqa: SIM118
    revision = 1 if row["superseded_at"] is None else 2
    tables = {"decisions": (cells,)}
    return Record(Kind.DECISION, _decision_key(row), revision, deleted=False, tables=tables)


def _decision_key(row: sqlite3.Row) -> str:
    named = canonical([row[name] for name in _DECIDED])
    return hashlib.sha256(named.encode()).hexdigest()[:32]
