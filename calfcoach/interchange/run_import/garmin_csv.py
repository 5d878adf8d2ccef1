"""Reads the list of activities that Garmin Connect writes as CSV, in any of its languages.

Its times are those on the wall, without a zone. It does not tell its unit, and one file can mix
decimal points and commas: pace and time settle what a number means, cadence and stride the unit.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from calfcoach.core.imported_run import FoundRun
from calfcoach.core.runs import RunSource
from calfcoach.core.units import Unit
from calfcoach.interchange.run_import.csv_table import Table, cell, plain
from calfcoach.interchange.run_import.csv_values import (
    as_utc,
    is_day_first,
    milliseconds,
    numbers,
    wall_time,
)
from calfcoach.interchange.run_import.csv_words import GARMIN, RUNNING
from calfcoach.interchange.run_import.strava_csv import sport_doubts

NEEDED = ("type", "date", "distance", "time")
CLOSE = Decimal("0.02")
"""So near is time over pace to the distance. Measured on 343 rows."""
SLOWEST_M_S, FASTEST_M_S = Decimal("0.5"), Decimal(7)
"""Where nothing else settles a number: what a person on foot can do. Grade: D (our defaults)."""
LONGEST_STRIDE_M = 10
"""A longer one is in centimeters."""
MILES_BELOW = 0.8
"""Between 1 for kilometers and 0.62 for miles."""
DM_IN_MILE = Decimal("16093.44")


@dataclass(frozen=True, slots=True)
class _Places:
    type: int | None
    date: int | None
    distance: int | None
    time: int | None
    moving: int | None
    pace: int | None
    cadence: int | None
    stride: int | None


def is_garmin(table: Table) -> bool:
    """Whether a table has the columns of Garmin's."""
    return all(table.places(GARMIN[key]) for key in NEEDED)


def garmin_runs(table: Table, unit: Unit | None = None) -> tuple[list[FoundRun], Unit]:
    """Return the activities of a table, runs and others, and the unit that they were read in.

    Args:
        table: Where `is_garmin` holds.
        unit: What a person says that it is; None to guess it.
    """
    at = _Places(**{key: next(iter(table.places(words)), None) for key, words in GARMIN.items()})
    lengths = [_length(row, at) for row in table.rows]
    read_in = unit or _unit(table, at, lengths)
    in_unit = DM_IN_MILE if read_in is Unit.MILE else Decimal(10_000)
    day_first = is_day_first(cell(row, at.date) for row in table.rows)
    found: list[FoundRun] = []
    for row, length in zip(table.rows, lengths, strict=True):
        sport = plain(cell(row, at.type))
        wall = wall_time(cell(row, at.date), day_first=bool(day_first))
        zoned = wall is not None and wall.tzinfo is not None
        found.append(
            FoundRun(
                as_utc(wall) if wall is not None and zoned else None,
                "running" if sport in RUNNING else sport[:60],
                None if length is None else round(min(length * in_unit, Decimal(10) ** 12)),
                milliseconds(cell(row, at.time)),
                RunSource.CSV,
                doubts=sport_doubts(sport),
                other_ms=milliseconds(cell(row, at.moving)),
                wall=None if zoned else wall,
            )
        )
    return found, read_in


def _length(row: list[str], at: _Places) -> Decimal | None:
    """Return a distance, kilometers or miles; what it means is settled by pace, else by time."""
    read = numbers(cell(row, at.distance))
    if not read:
        return None
    every = [*read, *(value / 1_000 for value in read if value >= 100)]
    lasted = milliseconds(cell(row, at.time))
    pace = milliseconds(cell(row, at.pace)) if ":" in cell(row, at.pace) else None
    if not lasted:
        return read[0]
    if pace:
        told = Decimal(lasted) / pace
        near = [value for value in every if abs(value - told) <= CLOSE * told]
        if near:
            return near[0]
    if len(every) == 1:
        return read[0]
    usual = [value for value in every if SLOWEST_M_S <= value * 1_000_000 / lasted <= FASTEST_M_S]
    return usual[0] if usual else read[0]


def _unit(table: Table, at: _Places, lengths: list[Decimal | None]) -> Unit:
    """Return the unit in which distances agree with steps times stride; kilometers for none."""
    ratios: list[float] = []
    for row, length in zip(table.rows, lengths, strict=True):
        lasted = milliseconds(cell(row, at.time))
        steps = numbers(cell(row, at.cadence))
        stride = numbers(cell(row, at.stride))
        if not (length and lasted and steps and stride and steps[0] and stride[0]):
            continue
        meters = stride[0] / 100 if stride[0] > LONGEST_STRIDE_M else stride[0]
        way = meters * steps[0] * Decimal(lasted) / 60_000
        if way:
            ratios.append(float(length * 1_000 / way))
    return Unit.MILE if ratios and median(ratios) < MILES_BELOW else Unit.KM
