"""Reads any other CSV whose columns a person has told."""

from __future__ import annotations

from decimal import Decimal

from calfcoach.core.imported_run import Doubt, FoundRun
from calfcoach.core.run_columns import LengthUnit, RunColumns
from calfcoach.core.runs import RunSource
from calfcoach.interchange.run_import.csv_table import Table, cell, plain
from calfcoach.interchange.run_import.csv_values import (
    as_utc,
    is_day_first,
    milliseconds,
    numbers,
    wall_time,
)
from calfcoach.interchange.run_import.strava_csv import sport_doubts

SHOWN_ROWS = 5
SHOWN_LETTERS = 40
DATES = ("start_date_local", "start_date", "start_time", "start", "date", "datum", "fecha", "data")
DISTANCES = ("distance", "distanz", "distance_km", "distance (km)", "distancia", "distanza", "km")
DURATIONS = ("moving_time", "duration", "elapsed_time", "time", "dauer", "zeit", "durée", "tempo")
SPORTS = ("type", "sport", "activity type", "activity_type", "sportart")
METERS_FROM = 500
"""A column in which half of the numbers are larger than this is guessed to be in meters."""


def mapped_runs(table: Table, columns: RunColumns) -> list[FoundRun]:
    """Return the runs of a table; without a column for the sport, every row is one."""
    read = {name: place for place, name in reversed(list(enumerate(table.header)))}
    date, length = read.get(columns.date), read.get(columns.distance)
    lasted, sport = read.get(columns.duration), read.get(columns.sport)
    day_first = is_day_first(cell(row, date) for row in table.rows)
    found: list[FoundRun] = []
    for row in table.rows:
        start = wall_time(cell(row, date), day_first=day_first is not False)
        values = numbers(cell(row, length))
        zoned = start is not None and start.tzinfo is not None
        name = plain(cell(row, sport))
        doubts: tuple[Doubt, ...] = sport_doubts(name) if columns.sport else ()
        found.append(
            FoundRun(
                as_utc(start) if start is not None and zoned else None,
                "running" if not doubts else name[:60],
                round(min(values[0] * columns.unit.in_dm, Decimal(10) ** 12)) if values else None,
                _lasted(cell(row, lasted), columns),
                RunSource.CSV,
                doubts=doubts,
                wall=None if zoned else start,
            )
        )
    return found


def guessed(table: Table) -> RunColumns:
    """Return what the columns may be, for a person to look at."""
    by_name = {plain(name): name for name in reversed(table.header)}

    def first(names: tuple[str, ...]) -> str:
        return next((by_name[name] for name in names if name in by_name), "")

    distance = first(DISTANCES)
    place = table.header.index(distance) if distance else None
    values = sorted(read[0] for row in table.rows if (read := numbers(cell(row, place))))
    in_meters = bool(values) and values[len(values) // 2] > METERS_FROM
    return RunColumns(
        header=table.header,
        date=first(DATES),
        distance=distance,
        unit=LengthUnit.M if in_meters else LengthUnit.KM,
        duration=first(DURATIONS),
        sport=first(SPORTS),
    )


def first_rows(table: Table) -> list[list[str]]:
    """Return the first rows, for a person to look at."""
    return [[cell(row, place)[:SHOWN_LETTERS] for place in range(len(table.header))]
            for row in table.rows[:SHOWN_ROWS]]  # fmt: skip


def _lasted(text: str, columns: RunColumns) -> int | None:
    found = milliseconds(text)
    if found is None or ":" in text or not columns.is_in_minutes:
        return found
    return found * 60
