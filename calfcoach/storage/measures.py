"""Keeps what a calf was measured by: one row an occasion."""

from __future__ import annotations

import json
import sqlite3
from datetime import date

from calfcoach.core.heel_raise_test import Ground, Stopped
from calfcoach.core.measurement import (
    LEFS,
    RAISES,
    SCORE,
    VISA_A,
    WALL_MM,
    Activity,
    Measurement,
)
from calfcoach.storage import rows
from calfcoach.storage.database import Database

_COLUMNS = (
    "local_date", "given_at", "raises_left", "raises_right", "running_pain", "floor",
    "stopped_left", "stopped_right", "wall_left_mm", "wall_right_mm", "activities", "visa_a",
    "lefs", "note",
)  # fmt: skip
_PUT = (
    f"INSERT INTO measures (id, {', '.join(_COLUMNS)})"
    f" VALUES ({', '.join('?' for _ in range(len(_COLUMNS) + 1))})"
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS)}"
)


class MeasureStore:
    """Measurements in the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, found: Measurement) -> None:
        """Keep a measurement; one of the same id is replaced.

        Raises:
            UserError: The log cannot be written.
        """
        with self._database.transaction() as connection:
            connection.execute(_PUT, _values(found))

    def all(self) -> list[Measurement]:
        """Return all measurements, oldest first.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows("SELECT * FROM measures ORDER BY local_date, given_at, id")
        return [_measurement(row) for row in found]

    def forget(self, measure_id: str) -> None:
        """Take a measurement back.

        Raises:
            UserError: The log cannot be written.
        """
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM measures WHERE id = ?", (measure_id,))


def _values(found: Measurement) -> tuple[object, ...]:
    activities = [{"name": one.name, "score": one.score} for one in found.activities]
    return (
        found.id,
        found.on.isoformat(),
        found.given_at.isoformat(),
        found.raises_left,
        found.raises_right,
        found.running_pain,
        found.ground.value if found.ground else None,
        found.stopped_left.value if found.stopped_left else None,
        found.stopped_right.value if found.stopped_right else None,
        found.wall_left_mm,
        found.wall_right_mm,
        json.dumps(activities, ensure_ascii=False) if activities else None,
        found.visa_a,
        found.lefs,
        found.note or None,
    )


def _measurement(row: sqlite3.Row) -> Measurement:
    return rows.parsed(
        "measures",
        row["id"],
        lambda: Measurement(
            id=row["id"],
            on=date.fromisoformat(row["local_date"]),
            given_at=rows.instant(row["given_at"]),
            raises_left=_within(row["raises_left"], (RAISES[0], None)),
            raises_right=_within(row["raises_right"], (RAISES[0], None)),
            ground=Ground(row["floor"]) if row["floor"] else None,
            stopped_left=Stopped(row["stopped_left"]) if row["stopped_left"] else None,
            stopped_right=Stopped(row["stopped_right"]) if row["stopped_right"] else None,
            running_pain=_within(row["running_pain"], SCORE),
            wall_left_mm=_within(row["wall_left_mm"], WALL_MM),
            wall_right_mm=_within(row["wall_right_mm"], WALL_MM),
            activities=_activities(row["activities"]),
            visa_a=_within(row["visa_a"], VISA_A),
            lefs=_within(row["lefs"], LEFS),
            note=row["note"] or "",
        ),
    )


def _within(value: int | None, bounds: tuple[int, int | None]) -> int | None:
    return None if value is None else rows.number(value, *bounds)


def _activities(text: str | None) -> tuple[Activity, ...]:
    if not text:
        return ()
    return tuple(
        Activity(str(one["name"]), rows.number(one["score"], *SCORE)) for one in json.loads(text)
    )
