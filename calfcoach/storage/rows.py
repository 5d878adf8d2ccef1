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
from calfcoach.core.screening import Answer, Flag, GateQuestion, Tier
from calfcoach.storage.units import kilograms

_Value = TypeVar("_Value")


def parsed(table: str, key: object, read: Callable[[], _Value]) -> _Value:
    """Return what `read` makes of a row.

    Raises:
        BrokenDatabaseError: The row holds what no calfcoach writes.
    """
    try:
        return read()
    except (LookupError, TypeError, ValueError, ArithmeticError, RecursionError) as error:
        raise BrokenDatabaseError(
            "The log has a damaged row ({table} {key}: {reason}). Nothing was changed. A backup "
            "may hold it whole.",
            table=table,
            key=key,
            reason=str(error) or type(error).__name__,
        ) from error


def head(row: sqlite3.Row) -> SessionHead:
    """Return a session's head from a row of sessions with its step_count."""
    return parsed(
        "sessions",
        row[0],
        lambda: SessionHead(
            id=SessionId(row["id"]),
            kind=row["kind"],
            started_at=instant(row["started_at"]),
            ended_at=instant(row["ended_at"]) if row["ended_at"] else None,
            local_date=date.fromisoformat(row["local_date"]),
            zone=row["zone"],
            side=Side(row["side"]),
            status=Status(row["status"]),
            outcome=Outcome(row["outcome"]) if row["outcome"] else None,
            onset=Onset(row["onset"]) if row["onset"] else None,
            speed=number(row["speed"], 1),
            step_count=row["step_count"],
        ),
    )


def plan(row: sqlite3.Row) -> Plan:
    """Return the plan that a session ran."""
    return parsed("sessions", row[0], lambda: Plan.from_record(json.loads(row["plan"])))


def state(row: sqlite3.Row) -> EngineState | None:
    """Return where a session's engine stood when last seen, or None."""
    return parsed(
        "sessions",
        row[0],
        lambda: EngineState.from_record(json.loads(row["state"])) if row["state"] else None,
    )


def seen_at(row: sqlite3.Row) -> datetime:
    """Return when a session was last seen."""
    return parsed("sessions", row[0], lambda: instant(row["seen_at"]))


def step(row: sqlite3.Row) -> StepResult:
    """Return a finished step."""
    return parsed(
        "session_steps",
        f"{row[0]}/{row[1]}",
        lambda: StepResult(
            step_id=row["step_id"],
            kind=StepKind(row["kind"]),
            side=Side(row["side"]) if row["side"] else None,
            planned_ms=None if row["planned_ms"] is None else number(row["planned_ms"], 0),
            done_ms=number(row["done_ms"], 0),
            paused_ms=number(row["paused_ms"], 0),
            ended=Ended(row["ended"]),
            finished_at=instant(row["finished_at"]),
            variant=row["variant"],
            exercise=row["exercise"] or "",
            load_kg=None if row["load_g"] is None else kilograms(row["load_g"]),
            reps_planned=None if row["reps_planned"] is None else number(row["reps_planned"], 0),
            reps_done=None if row["reps_done"] is None else number(row["reps_done"], 0),
            pain=None if row["pain"] is None else number(row["pain"], 0, 10),
        ),
    )


def rating(row: sqlite3.Row) -> Rating:
    """Return a rating."""
    return parsed(
        "ratings",
        f"{row[0]}/{row[1]}",
        lambda: Rating(
            question=Question(row["question"]),
            value_0_10=number(row["value_0_10"], 0, 10),
            rated_at=instant(row["rated_at"]),
        ),
    )


def screening(row: sqlite3.Row, answers: list[sqlite3.Row]) -> Screening:
    """Return a safety check with its answers."""
    return parsed(
        "screenings",
        row[0],
        lambda: Screening(
            kind=ScreeningKind(row["kind"]),
            screened_at=instant(row["screened_at"]),
            tier=Tier(row["tier"]),
            answers={
                _asked(row["kind"], answer["question"]): Answer(answer["answer"])
                for answer in answers
            },
            clinician_seen=bool(row["clinician_seen"]),
        ),
    )


def instant(text: str) -> datetime:
    """Return a stored instant.

    Raises:
        ValueError: It is none, or does not say how far it is from UTC.
    """
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError(f"{text} does not say how far it is from UTC")
    return found


def number(value: int, least: int, most: int | None = None) -> int:
    """Return a whole number within its bounds.

    Raises:
        ValueError: It is out of bounds.
    """
    if value < least or (most is not None and value > most):
        raise ValueError(f"{value} is out of bounds")
    return value


def _asked(kind: str, question: str) -> str:
    """Return the id of a question that the kind of safety check asks."""
    if kind == ScreeningKind.GATE.value:
        return str(GateQuestion(question).value)
    return str(Flag(question).value)
