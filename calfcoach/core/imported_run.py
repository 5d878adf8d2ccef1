"""A run as it was found in a file, before anyone has said that it counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import Enum

from calfcoach.core.runs import DISTANCE_M, RunSource

FASTEST_CM_S = 650
"""A mean above 6.5 m/s is asked about: it may be a ride. Grade: D (our default)."""
LONGEST_M = 100_000
LONGEST_S = 24 * 60 * 60
TINY_M = 200
LEAST_DM = 5
"""Less is no meter."""
FIRST_YEAR = 2000
_TOMORROW = timedelta(days=1)


class Doubt(Enum):
    """Why a run does not count, or is asked about; the values are printed."""

    NOT_RUNNING = "not_running"
    NO_ACTIVITY = "no_activity"
    NO_TIMES = "no_times"
    SPORT_UNKNOWN = "sport_unknown"
    NO_DISTANCE = "no_distance"
    AT_LEAST = "at_least"
    NO_START = "no_start"
    NO_RUN_IS_SO_LONG = "no_run_is_so_long"
    TOO_FAST = "too_fast"
    TOO_LONG = "too_long"
    TOO_FAR = "too_far"
    TINY = "tiny"
    BEFORE_2000 = "before_2000"
    TO_COME = "to_come"
    WRONG_CHECKSUM = "wrong_checksum"
    LAPS_DIFFER = "laps_differ"
    HOURS_OFF = "hours_off"
    TYPED_THAT_DAY = "typed_that_day"


REFUSED = frozenset(
    {
        Doubt.NOT_RUNNING,
        Doubt.NO_ACTIVITY,
        Doubt.NO_TIMES,
        Doubt.NO_DISTANCE,
        Doubt.NO_START,
        Doubt.NO_RUN_IS_SO_LONG,
    }
)
"""What never counts; the others are asked about."""
ONLY_TOLD = frozenset({Doubt.WRONG_CHECKSUM, Doubt.TINY, Doubt.LAPS_DIFFER})
"""What is told and counts all the same."""


@dataclass(frozen=True, slots=True)
class FoundRun:
    """One activity of a file.

    Attributes:
        start: UTC; None where the file has none.
        sport: As the file calls it, in small letters.
        distance_dm: Tenths of a meter; None where the file has none.
        duration_ms: As the file counts it; None where the file has none.
        is_estimated: The distance is reckoned from a track.
        doubts: In the order in which they are told.
        other_ms: Another count of the time, as with pauses; None for none.
        wall: The start on the wall, without a zone, of a file that has no zone.
    """

    start: datetime | None
    sport: str
    distance_dm: int | None
    duration_ms: int | None
    source: RunSource
    is_estimated: bool = False
    doubts: tuple[Doubt, ...] = ()
    other_ms: int | None = None
    wall: datetime | None = None

    @property
    def counts(self) -> bool:
        """Whether it is a run about which nothing has to be asked."""
        return not set(self.doubts) - ONLY_TOLD

    @property
    def is_refused(self) -> bool:
        """Whether it never counts, whatever a person says."""
        return bool(set(self.doubts) & REFUSED)


def doubted(run: FoundRun, now: datetime) -> FoundRun:
    """Return a run with all that is to be asked of it, beside what its reader found."""
    if set(run.doubts) & {Doubt.NO_ACTIVITY, Doubt.NOT_RUNNING}:
        return run
    doubts = list(run.doubts)
    if run.start is None:
        doubts.append(Doubt.NO_START)
    elif run.start < datetime(FIRST_YEAR, 1, 1, tzinfo=UTC):
        doubts.append(Doubt.BEFORE_2000)
    elif run.start > now + _TOMORROW:
        doubts.append(Doubt.TO_COME)
    if not run.distance_dm or run.distance_dm < LEAST_DM:
        doubts.append(Doubt.NO_DISTANCE)
    elif run.distance_dm > DISTANCE_M[1] * 10:
        doubts.append(Doubt.NO_RUN_IS_SO_LONG)
    else:
        if run.distance_dm < TINY_M * 10:
            doubts.append(Doubt.TINY)
        if run.distance_dm > LONGEST_M * 10:
            doubts.append(Doubt.TOO_FAR)
        if run.duration_ms and run.distance_dm * 10_000 > FASTEST_CM_S * run.duration_ms:
            doubts.append(Doubt.TOO_FAST)
    if run.duration_ms is not None and run.duration_ms > LONGEST_S * 1_000:
        doubts.append(Doubt.TOO_LONG)
    told = tuple(dict.fromkeys(doubts))
    return run if told == run.doubts else replace(run, doubts=told)
