"""Reads the sets of strength sessions as rows that leave the house.

The seconds of a repetition are in the stored plan alone; one that many sessions ran is read once.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from calfcoach.core.ids import SessionId
from calfcoach.core.log_rows import SetRow
from calfcoach.core.plan import Side
from calfcoach.storage import rows
from calfcoach.storage.database import Database
from calfcoach.storage.units import kilograms

Days = tuple[str, str]
"""The first and the last local day, both included; "" and "~" are no bounds."""
BETWEEN = "sessions.local_date BETWEEN ? AND ?"
MORNING = "LEFT JOIN check_ins ON check_ins.local_date = date(sessions.local_date, '+1 day')"
_SETS = f"""
SELECT sessions.id, sessions.started_at, sessions.local_date, steps.seq, steps.step_id,
    steps.exercise, steps.side, steps.load_g, steps.reps_planned, steps.reps_done, steps.done_ms,
    steps.finished_at, coalesce(steps.pain, trainings.during) AS during, trainings.program_id,
    trainings.program_revision, trainings.rest, trainings.after, trainings.rpe, trainings.note,
    check_ins.pain AS morning
FROM sessions
JOIN session_steps AS steps ON steps.session_id = sessions.id AND steps.kind = 'set'
LEFT JOIN trainings ON trainings.session_id = sessions.id
{MORNING}
WHERE {BETWEEN} AND NOT EXISTS (
    SELECT 1 FROM session_steps AS later WHERE later.session_id = steps.session_id
    AND later.step_id = steps.step_id AND later.seq > steps.seq
)
ORDER BY sessions.started_at, sessions.id, steps.seq
"""
_PARTS = ("up", "hold", "lower", "stay")
"""The motions of a repetition in the order of the columns."""


_Parts = tuple[Decimal | None, Decimal | None, Decimal | None, Decimal | None]


@dataclass(frozen=True, slots=True)
class _PlannedSet:
    """What a session's plan says of one set: exercise's name, turn, seconds of its parts."""

    name: str
    turn: int
    parts: _Parts


def set_rows(database: Database, days: Days) -> Iterator[SetRow]:
    """Yield the sets between two days, oldest first.

    Raises:
        UserError: The log cannot be read.
    """
    plans = _plans(database, days)
    head: _Head | None = None
    counts: dict[tuple[str, str], int] = {}
    for row in database.stream(_SETS, days):
        if head is None or head.id != row["id"]:
            head = rows.parsed("sessions", row["id"], lambda row=row: _head(row))  # type: ignore[misc]
            counts = {}
        leg = (row["exercise"] or "", row["side"] or "")
        counts[leg] = counts.get(leg, 0) + 1
        planned = plans.get(row["id"], {}).get(row["step_id"])
        yield rows.parsed(
            "session_steps",
            f"{row['id']}/{row['seq']}",
            lambda row=row, head=head, planned=planned, count=counts[leg]: _set(  # type: ignore[misc]
                row, head, planned, count
            ),
        )


def _plans(database: Database, days: Days) -> dict[str, dict[str, _PlannedSet]]:
    """Return the planned sets of each strength session; a plan that many ran is read once."""
    known: dict[str, dict[str, _PlannedSet]] = {}
    found: dict[str, dict[str, _PlannedSet]] = {}
    for row in database.stream(
        f"SELECT id, plan FROM sessions WHERE kind <> 'relief' AND {BETWEEN}", days
    ):
        text = row["plan"]
        if text not in known:
            known[text] = rows.parsed("sessions", row["id"], lambda text=text: _planned(text))  # type: ignore[misc]
        found[row["id"]] = known[text]
    return found


@dataclass(frozen=True, slots=True)
class _Head:
    """What the sets of a session share."""

    id: SessionId
    started_at: datetime
    on: date
    program_id: str
    program_revision: int | None
    note: str


def _head(row: sqlite3.Row) -> _Head:
    return _Head(
        SessionId(row["id"]),
        rows.instant(row["started_at"]),
        date.fromisoformat(row["local_date"]),
        row["program_id"] or "",
        row["program_revision"],
        row["note"] or "",
    )


def _set(row: sqlite3.Row, head: _Head, planned: _PlannedSet | None, count: int) -> SetRow:
    up_s, top_s, down_s, bottom_s = planned.parts if planned else (None, None, None, None)
    return SetRow(
        head.id,
        head.started_at,
        head.on,
        head.program_id,
        head.program_revision,
        row["exercise"] or "",
        planned.name if planned else "",
        Side(row["side"]) if row["side"] else None,
        (planned.turn if planned else 0) or count,
        row["reps_planned"],
        row["reps_done"],
        _kilograms(row["load_g"] or 0),
        up_s,
        top_s,
        down_s,
        bottom_s,
        row["rest"],
        row["during"],
        row["after"],
        row["morning"],
        row["rpe"],
        head.note,
        row["done_ms"],
        rows.instant(row["finished_at"]),
    )


def _planned(text: str) -> dict[str, _PlannedSet]:
    """Return the sets of a stored plan by the ids of their steps."""
    found: dict[str, _PlannedSet] = {}
    for step in json.loads(text)["steps"]:
        if step["kind"] == "set":
            lengths = dict.fromkeys(_PARTS, 0)
            for beat in step["rhythm"]:
                motion = beat[2] if len(beat) > 2 else None
                if motion is not None:
                    lengths[motion] += int(beat[1])
            up, top, down, bottom = (_seconds(lengths[motion]) for motion in _PARTS)
            turn = int(step.get("turn", 0))
            found[step["id"]] = _PlannedSet(str(step["word"]), turn, (up, top, down, bottom))
    return found


@lru_cache(maxsize=1024)
def _kilograms(whole_grams: int) -> Decimal:
    return kilograms(whole_grams)


@lru_cache(maxsize=1024)
def _seconds(ms: int) -> Decimal:
    seconds = Decimal(ms) / 1000
    return seconds.quantize(Decimal(1)) if seconds == seconds.to_integral() else seconds.normalize()
