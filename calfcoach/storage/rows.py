"""Turns rows of the log into frozen values, in one place, with an error that names the row."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

from calfcoach.core.engine_state import EngineState
from calfcoach.core.errors import BrokenDatabaseError
from calfcoach.core.events import Ended
from calfcoach.core.ids import SessionId
from calfcoach.core.plan import Plan, Question, Side, StepKind
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.results import (
    Rating,
    Screening,
    ScreeningKind,
    SessionHead,
    Status,
    StepResult,
)
from calfcoach.core.screening import Answer, Tier

_Value = TypeVar("_Value")


def parsed(table: str, key: object, read: Callable[[], _Value]) -> _Value:
    """Return what `read` makes of a row.

    Raises:
        BrokenDatabaseError: The row holds what no calfcoach writes.
    """
    try:
        return read()
    except (KeyError, TypeError, ValueError) as error:
        raise BrokenDatabaseError(
            "The log has a damaged row ({table} {key}: {reason}). Nothing was changed. A backup "
            "may hold it whole.",
            table=table,
            key=key,
            reason=error,
        ) from error


def head(row: sqlite3.Row) -> SessionHead:
    """Return a session's head from a row of sessions with its step_count."""
    return parsed(
        "sessions",
        row["id"],
        lambda: SessionHead(
            id=SessionId(row["id"]),
            kind=row["kind"],
            started_at=datetime.fromisoformat(row["started_at"]),
            ended_at=datetime.fromisoformat(row["ended_at"]) if row["ended_at"] else None,
            local_date=date.fromisoformat(row["local_date"]),
            zone=row["zone"],
            side=Side(row["side"]),
            status=Status(row["status"]),
            outcome=Outcome(row["outcome"]) if row["outcome"] else None,
            onset=Onset(row["onset"]) if row["onset"] else None,
            speed=row["speed"],
            step_count=row["step_count"],
        ),
    )


def plan(row: sqlite3.Row) -> Plan:
    """Return the plan that a session ran."""
    return parsed("sessions", row["id"], lambda: Plan.from_record(json.loads(row["plan"])))


def state(row: sqlite3.Row) -> EngineState | None:
    """Return where a session's engine stood when last seen, or None."""
    if not row["state"]:
        return None
    return parsed("sessions", row["id"], lambda: EngineState.from_record(json.loads(row["state"])))


def seen_at(row: sqlite3.Row) -> datetime:
    """Return when a session was last seen."""
    return parsed("sessions", row["id"], lambda: datetime.fromisoformat(row["seen_at"]))


def step(row: sqlite3.Row) -> StepResult:
    """Return a finished step."""
    return parsed(
        "session_steps",
        f"{row['session_id']}/{row['seq']}",
        lambda: StepResult(
            step_id=row["step_id"],
            kind=StepKind(row["kind"]),
            side=Side(row["side"]) if row["side"] else None,
            planned_ms=row["planned_ms"],
            done_ms=row["done_ms"],
            paused_ms=row["paused_ms"],
            ended=Ended(row["ended"]),
            finished_at=datetime.fromisoformat(row["finished_at"]),
            variant=row["variant"],
        ),
    )


def rating(row: sqlite3.Row) -> Rating:
    """Return a rating."""
    return parsed(
        "ratings",
        row["session_id"],
        lambda: Rating(
            question=Question(row["question"]),
            value_0_10=row["value_0_10"],
            rated_at=datetime.fromisoformat(row["rated_at"]),
        ),
    )


def screening(row: sqlite3.Row, answers: list[sqlite3.Row]) -> Screening:
    """Return a safety check with its answers."""
    return parsed(
        "screenings",
        row["id"],
        lambda: Screening(
            kind=ScreeningKind(row["kind"]),
            screened_at=datetime.fromisoformat(row["screened_at"]),
            tier=Tier(row["tier"]),
            answers={answer["question"]: Answer(answer["answer"]) for answer in answers},
        ),
    )
