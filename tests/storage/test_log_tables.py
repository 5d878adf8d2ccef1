"""Every table of the log that holds what a person did is read, every column of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from calfcoach.core.errors import BrokenDatabaseError
from calfcoach.core.ids import SessionId
from calfcoach.core.relief import Outcome
from calfcoach.core.results import Status
from calfcoach.storage.database import Database
from calfcoach.storage.log_tables import TABLES as READ
from calfcoach.storage.log_tables import count_rows, log_tables
from calfcoach.storage.session_writes import NewEnd
from tests.storage.logs import START, TABLES, change, fill

DAY = date(2026, 11, 22)


def read(
    log: Database, first: date | None = None, last: date | None = None
) -> dict[str, list[object]]:
    return {table.name: list(table.rows) for table in log_tables(log, first, last)}


def test_no_table_of_the_log_is_forgotten(log: Database) -> None:
    with closing(sqlite3.connect(log.path)) as connection:
        there = {
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if not name.startswith(("sqlite_", "_"))
        }

    assert set(READ) == there == set(TABLES)


def test_every_column_is_read_and_json_is_read_as_json(log: Database) -> None:
    fill(log, "s1").write([NewEnd(SessionId("s1"), Status.FINISHED, Outcome.GONE, START)])
    found = {table.name: table for table in log_tables(log, None, None)}
    (row,) = found["sessions"].rows
    session = dict(zip(found["sessions"].columns, row, strict=True))

    assert (session["id"], session["outcome"]) == ("s1", "gone")
    plan = session["plan"]
    assert isinstance(plan, dict)
    assert plan["steps"]
    for name, table in found.items():
        there = [row["name"] for row in log.rows(f"PRAGMA table_info({name})")]
        assert list(table.columns) == there


def test_all_rows_are_there_and_counted(log: Database) -> None:
    fill(log, "s1", "s2")
    found = read(log)

    assert {name: len(rows) for name, rows in found.items() if rows} == {
        "sessions": 2, "session_steps": 4, "ratings": 2, "screenings": 4, "screening_answers": 4,
        "editions": 2,
    }  # fmt: skip
    assert count_rows(log) == 18


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [(DAY, DAY, 1), (None, date(2026, 11, 21), 0), (date(2026, 11, 23), None, 0)],
)
def test_days_that_were_not_asked_for_are_left_out(
    log: Database, first: date | None, last: date | None, count: int
) -> None:
    fill(log, "s1")
    found = read(log, first, last)

    assert len(found["sessions"]) == count
    assert len(found["session_steps"]) == 2 * count
    assert len(found["screening_answers"]) == 2 * count


def test_a_row_that_is_no_json_is_named(log: Database) -> None:
    fill(log, "s1")
    change(log.path, "UPDATE sessions SET plan = '{'")

    with pytest.raises(BrokenDatabaseError, match="sessions"):
        read(log)


def test_an_export_sees_the_log_as_it_was_when_it_began(log: Database) -> None:
    store = fill(log, "s1")
    beside = log.beside(log.path)
    beside.open_to_read()
    with closing(beside), beside.still():
        before = len(read(beside)["sessions"])
        store.write([])
        fill(log, "s2")
        after = len(read(beside)["sessions"])

    assert (before, after, len(read(log)["sessions"])) == (1, 1, 2)
