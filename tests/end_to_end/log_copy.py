"""Reads the log as a kill left it, from a copy: the next start must meet the files untouched."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

LOG = "calfcoach.sqlite3"


@dataclass(frozen=True, slots=True)
class LoggedSession:
    """One session, read with SQL alone.

    Attributes:
        name: Its id.
        steps: Ids of the finished steps, in order.
        played: Ids of the steps that its plan plays unless something is added.
        places: The place of each of these in the plan.
        state: Where the engine stood; None once the session is over.
        answers: What was answered, by question: ratings, and "gate" with how many of its
            questions.
    """

    name: str
    status: str
    outcome: str | None
    steps: tuple[str, ...]
    played: tuple[str, ...]
    places: tuple[int, ...]
    state: Mapping[str, object] | None
    answers: Mapping[str, int]


def copy_log(folder: Path, target: Path) -> Path:
    """Copy the log with its companions; return the copy of the log."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for path in folder.glob(f"{LOG}*"):
        shutil.copy2(path, target)
    return target / LOG


def soundness(log: Path) -> list[str]:
    """Return what SQLite's own checks find wrong with a log."""
    with closing(sqlite3.connect(log)) as connection:
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
        orphans = [str(row) for row in connection.execute("PRAGMA foreign_key_check")]
    return [line for line in found if line != "ok"] + orphans


def tables(log: Path) -> tuple[int, set[str]]:
    """Return a log's schema number and its tables."""
    with closing(sqlite3.connect(log)) as connection:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return version, {str(row[0]) for row in rows}


def read_sessions(log: Path) -> dict[str, LoggedSession]:
    """Return all sessions by id, oldest first."""
    with closing(sqlite3.connect(log)) as connection:
        connection.row_factory = sqlite3.Row
        rows = connection.execute("SELECT * FROM sessions ORDER BY started_at").fetchall()
        return {str(row["id"]): _session(connection, row) for row in rows}


def _session(connection: sqlite3.Connection, row: sqlite3.Row) -> LoggedSession:
    which = (row["id"],)
    steps = connection.execute(
        "SELECT seq, step_id FROM session_steps WHERE session_id = ? ORDER BY seq", which
    ).fetchall()
    ratings = connection.execute(
        "SELECT question, value_0_10 FROM ratings WHERE session_id = ?", which
    )
    gate = connection.execute(
        "SELECT count(DISTINCT question) FROM screening_answers"
        " JOIN screenings ON id = screening_id WHERE session_id = ? AND kind = 'gate'",
        which,
    ).fetchone()
    plan = json.loads(row["plan"])
    played = [step for step in plan["steps"] if not step["optional"]]
    return LoggedSession(
        name=row["id"],
        status=row["status"],
        outcome=row["outcome"],
        steps=tuple(step["step_id"] for step in steps),
        played=tuple(step["id"] for step in played),
        places=tuple(plan["steps"].index(step) for step in played),
        state=json.loads(row["state"]) if row["state"] else None,
        answers={**{r["question"]: r["value_0_10"] for r in ratings}, "gate": gate[0]},
    )
