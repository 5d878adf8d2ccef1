"""Keeps runs, shoes and cadences: one row each."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime

from calfcoach.core.runs import DISTANCE_M, DURATION_S, Run, RunSource, Surface
from calfcoach.core.shoes import DROP_MM, Shoe, ShoeKind
from calfcoach.storage import rows
from calfcoach.storage.database import Database

_RUN = (
    "local_date", "started_at", "distance_m", "duration_s", "calf", "shoe_id", "surface", "hills",
    "speed", "note", "source", "also", "estimated", "made_at",
)  # fmt: skip
_SHOE = ("name", "kind", "drop_mm", "first_on", "retired", "made_at")


class RunStore:
    """Runs in the log. Every method raises UserError where it cannot be read or written."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Reading

    def all(self, first: date | None = None, last: date | None = None) -> list[Run]:
        """Return the runs between two local days, both included, oldest first."""
        found = self._database.rows(
            "SELECT * FROM runs WHERE local_date BETWEEN ? AND ?"
            " ORDER BY local_date, started_at, made_at, id",
            (first.isoformat() if first else "", last.isoformat() if last else "~"),
        )
        return [_run(row) for row in found]

    def get(self, run_id: str) -> Run | None:
        """Return a run, or None."""
        found = self._database.rows("SELECT * FROM runs WHERE id = ?", (run_id,))
        return _run(found[0]) if found else None

    def shoes(self) -> list[Shoe]:
        """Return all shoes, the first worn first."""
        found = self._database.rows("SELECT * FROM shoes ORDER BY first_on, made_at, id")
        return [_shoe(row) for row in found]

    def cadences(self) -> list[tuple[date, int]]:
        """Return all cadences that were counted or typed in, oldest first."""
        found = self._database.rows("SELECT * FROM cadences ORDER BY local_date, made_at, id")
        return [
            rows.parsed(
                "cadences",
                row["id"],
                lambda row=row: (  # type: ignore[misc]
                    date.fromisoformat(row["local_date"]),
                    rows.number(row["steps_a_minute"], 1),
                ),
            )
            for row in found
        ]

    # Writing

    def put(self, *runs: Run) -> None:
        """Keep runs; one of the same id is replaced. All of them, or none."""
        with self._database.transaction() as connection:
            connection.executemany(_put("runs", _RUN), [_values(run) for run in runs])

    def forget(self, *run_ids: str) -> None:
        """Take runs out of the log. All of them, or none."""
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM runs WHERE id = ?", [(one,) for one in run_ids])

    def put_shoe(self, shoe: Shoe, made_at: datetime) -> None:
        """Keep a pair; one of the same id is replaced."""
        values = (
            shoe.name, shoe.kind.value, shoe.drop_mm, shoe.first_on.isoformat(),
            int(shoe.is_retired), made_at.isoformat(), shoe.id,
        )  # fmt: skip
        with self._database.transaction() as connection:
            connection.execute(_put("shoes", _SHOE), values)

    def forget_shoe(self, shoe_id: str) -> None:
        """Take a pair out of the log; runs in it stay."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE runs SET shoe_id = NULL WHERE shoe_id = ?", (shoe_id,))
            connection.execute("DELETE FROM shoes WHERE id = ?", (shoe_id,))

    def put_cadence(
        self, cadence_id: str, on: date, steps_a_minute: int, made_at: datetime
    ) -> None:
        """Keep a cadence."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO cadences VALUES (?, ?, ?, ?)",
                (cadence_id, on.isoformat(), steps_a_minute, made_at.isoformat()),
            )

    def forget_cadence(self, cadence_id: str) -> None:
        """Take a cadence back."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM cadences WHERE id = ?", (cadence_id,))


def _put(table: str, columns: tuple[str, ...]) -> str:
    named = ", ".join(columns)
    marks = ", ".join("?" for _ in range(len(columns) + 1))
    changed = ", ".join(f"{name} = excluded.{name}" for name in columns)
    return (
        f"INSERT INTO {table} ({named}, id) VALUES ({marks})"
        f" ON CONFLICT (id) DO UPDATE SET {changed}"
    )


def _values(run: Run) -> tuple[object, ...]:
    return (
        run.on.isoformat(),
        run.started_at.isoformat() if run.started_at else None,
        run.distance_m,
        run.duration_s,
        run.calf,
        run.shoe_id or None,
        run.surface.value if run.surface else None,
        int(run.has_hills),
        int(run.has_speed),
        run.note or None,
        run.source.value,
        " ".join(one.value for one in run.also),
        int(run.is_estimated),
        run.made_at.isoformat(),
        run.id,
    )


def _run(row: sqlite3.Row) -> Run:
    return rows.parsed(
        "runs",
        row["id"],
        lambda: Run(
            id=row["id"],
            on=date.fromisoformat(row["local_date"]),
            distance_m=rows.number(row["distance_m"], *DISTANCE_M),
            made_at=rows.instant(row["made_at"]),
            duration_s=(
                None if row["duration_s"] is None else rows.number(row["duration_s"], *DURATION_S)
            ),
            started_at=rows.instant(row["started_at"]) if row["started_at"] else None,
            calf=None if row["calf"] is None else rows.number(row["calf"], 0, 10),
            shoe_id=row["shoe_id"] or "",
            surface=Surface(row["surface"]) if row["surface"] else None,
            has_hills=bool(row["hills"]),
            has_speed=bool(row["speed"]),
            note=row["note"] or "",
            source=RunSource(row["source"]),
            also=tuple(RunSource(one) for one in row["also"].split()),
            is_estimated=bool(row["estimated"]),
        ),
    )


def _shoe(row: sqlite3.Row) -> Shoe:
    return rows.parsed(
        "shoes",
        row["id"],
        lambda: Shoe(
            id=row["id"],
            name=row["name"],
            kind=ShoeKind(row["kind"]),
            drop_mm=None if row["drop_mm"] is None else rows.number(row["drop_mm"], *DROP_MM),
            first_on=date.fromisoformat(row["first_on"]),
            is_retired=bool(row["retired"]),
        ),
    )
