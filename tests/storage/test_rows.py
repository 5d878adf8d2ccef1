"""A row that no calfcoach writes is named, with its table, and never guessed at."""

from __future__ import annotations

from pathlib import Path

import pytest

from calfcoach.core.errors import BrokenDatabaseError
from calfcoach.core.ids import SessionId
from calfcoach.storage.sessions import SessionStore
from tests.storage.logs import change, filled_file, log_in

DEEP = "[" * 100_000
DAMAGES = [
    ("sessions", "started_at", "yesterday"),
    ("sessions", "started_at", "2026-11-22T17:00:00"),
    ("sessions", "ended_at", "2026-13-22T17:00:00+00:00"),
    ("sessions", "local_date", "22.11.2026"),
    ("sessions", "side", "middle"),
    ("sessions", "status", "lost"),
    ("sessions", "outcome", "fine"),
    ("sessions", "onset", "odd"),
    ("sessions", "speed", 0),
    ("sessions", "seen_at", ""),
    ("sessions", "plan", ""),
    ("sessions", "plan", "{"),
    ("sessions", "plan", "[]"),
    ("sessions", "plan", "{}"),
    ("sessions", "plan", DEEP),
    ("sessions", "plan", '{"source_id":"","kind":"","title":"","side":"left","steps":[7]}'),
    ("sessions", "state", "7"),
    ("sessions", "state", '{"phase":"running"}'),
    ("session_steps", "kind", "jump"),
    ("session_steps", "side", "middle"),
    ("session_steps", "ended", "somehow"),
    ("session_steps", "finished_at", "later"),
    ("session_steps", "done_ms", -1),
    ("session_steps", "paused_ms", -1),
    ("session_steps", "planned_ms", -1),
    ("ratings", "question", "why"),
    ("ratings", "value_0_10", 11),
    ("ratings", "value_0_10", -1),
    ("ratings", "rated_at", "soon"),
    ("screenings", "kind", "half"),
    ("screenings", "screened_at", "soon"),
    ("screenings", "tier", 6),
    ("screening_answers", "question", "f99_unknown"),
    ("screening_answers", "answer", "maybe"),
]
KEYS = {
    "sessions": "sessions s1",
    "session_steps": "session_steps s1/0",
    "ratings": "ratings s1/",
    "screenings": "screenings s1-full",
    "screening_answers": "screenings s1-full",
}


def name(value: object) -> str:
    return str(value)[:24]


@pytest.mark.parametrize(("table", "column", "value"), DAMAGES, ids=name)
def test_a_damaged_row_is_named(tmp_path: Path, table: str, column: str, value: object) -> None:
    path = filled_file(tmp_path, "s1")
    change(path, f"UPDATE {table} SET {column} = ?", (value,))
    log = log_in(tmp_path)

    with pytest.raises(BrokenDatabaseError) as caught:
        SessionStore(log).detail(SessionId("s1"))

    assert f"({KEYS[table]}" in str(caught.value)
    log.close()


def test_a_session_beside_a_damaged_one_can_be_read(tmp_path: Path) -> None:
    path = filled_file(tmp_path, "s1", "s2")
    change(path, "UPDATE sessions SET plan = 'gone' WHERE id = 's1'")
    log = log_in(tmp_path)

    found = SessionStore(log).detail(SessionId("s2"))

    assert found is not None
    assert len(found.steps) == 2
    log.close()


def test_a_session_whose_plan_is_damaged_is_still_listed(tmp_path: Path) -> None:
    path = filled_file(tmp_path, "s1", "s2")
    change(path, "UPDATE sessions SET plan = 'gone' WHERE id = 's1'")
    log = log_in(tmp_path)

    assert [head.id for head in SessionStore(log).recent()] == ["s2", "s1"]
    log.close()


def test_text_that_is_no_text_is_damage_and_no_bug(tmp_path: Path) -> None:
    path = filled_file(tmp_path, "s1")
    change(path, "UPDATE sessions SET zone = CAST(X'FF' AS TEXT)")
    log = log_in(tmp_path)

    with pytest.raises(BrokenDatabaseError):
        SessionStore(log).recent()
    log.close()


def test_a_column_that_is_gone_is_damage_and_no_bug(tmp_path: Path) -> None:
    path = filled_file(tmp_path, "s1")
    change(path, "ALTER TABLE session_steps RENAME COLUMN ended TO endet")
    log = log_in(tmp_path)

    with pytest.raises(BrokenDatabaseError, match="session_steps s1/0"):
        SessionStore(log).detail(SessionId("s1"))
    log.close()


def test_a_table_that_is_gone_is_damage_and_no_bug(tmp_path: Path) -> None:
    path = filled_file(tmp_path, "s1")
    change(path, "DROP TABLE ratings")
    log = log_in(tmp_path)

    with pytest.raises(BrokenDatabaseError):
        SessionStore(log).detail(SessionId("s1"))
    log.close()
