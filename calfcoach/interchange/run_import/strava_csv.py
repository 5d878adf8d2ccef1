"""Reads the activities.csv of a Strava export, in any of its languages.

Its times are UTC. The first of two columns called Distance is in kilometers, cut to two decimals;
the second is in meters and exact. Of two elapsed times the second has the decimals.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from calfcoach.core.imported_run import Doubt, FoundRun
from calfcoach.core.runs import RunSource
from calfcoach.interchange.run_import.csv_table import Table, cell, plain
from calfcoach.interchange.run_import.csv_values import (
    as_utc,
    is_day_first,
    milliseconds,
    numbers,
    wall_time,
)
from calfcoach.interchange.run_import.csv_words import ASKED, RUNNING, STRAVA, STRAVA_OLD

NEEDED = ("id", "date", "type", "distance")
FAST_M_S = 15
"""Faster than anything on foot: the one distance of such a row is in meters."""


def is_strava(table: Table) -> bool:
    """Whether a table has the columns of Strava's."""
    return _names(table) is not None


def strava_runs(table: Table) -> list[FoundRun]:
    """Return the activities of a table, runs and others."""
    names = _names(table) or STRAVA
    at = {key: table.places(words) for key, words in names.items()}
    first = {key: places[0] if places else None for key, places in at.items()}
    day_first = is_day_first(cell(row, first["date"]) for row in table.rows)
    found: list[FoundRun] = []
    for row in table.rows:
        elapsed = _milliseconds(row, at["elapsed"])
        moving = _milliseconds(row, at["moving"])
        lasted = moving if elapsed is None else elapsed
        start = wall_time(cell(row, first["date"]), day_first=day_first is not False)
        found.append(
            FoundRun(
                as_utc(start) if isinstance(start, datetime) else None,
                "running" if (sport := plain(cell(row, first["type"]))) in RUNNING else sport[:60],
                _decimeters(row, at["distance"], lasted, is_old=names is STRAVA_OLD),
                lasted,
                RunSource.CSV,
                doubts=sport_doubts(sport),
                other_ms=moving,
            )
        )
    return found


def sport_doubts(sport: str) -> tuple[Doubt, ...]:
    """Return what is to be said of a sport, as it is compared."""
    if sport in RUNNING:
        return ()
    return (Doubt.SPORT_UNKNOWN,) if sport in ASKED or not sport else (Doubt.NOT_RUNNING,)


def _names(table: Table) -> dict[str, frozenset[str]] | None:
    for names in (STRAVA, STRAVA_OLD):
        if all(table.places(names[key]) for key in NEEDED):
            return names
    return None


def _milliseconds(row: list[str], places: list[int]) -> int | None:
    for place in reversed(places):
        found = milliseconds(cell(row, place))
        if found is not None:
            return found
    return None


def _decimeters(
    row: list[str], places: list[int], lasted: int | None, *, is_old: bool
) -> int | None:
    if len(places) > 1:
        exact = numbers(cell(row, places[1]))
        if exact:
            return _bounded(exact[0] * 10)
    read = numbers(cell(row, places[0]))
    if not read:
        return None
    as_meters = read[0] * 10
    too_fast = lasted and as_meters * 1_000 * 100 > FAST_M_S * lasted
    if is_old or (len(places) == 1 and too_fast):
        return _bounded(as_meters)
    return _bounded(as_meters * 1_000)


def _bounded(value: Decimal) -> int:
    return round(min(value, Decimal(10) ** 12))
