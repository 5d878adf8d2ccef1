"""A run as the log has it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from calfcoach.core.running import RunDay

DISTANCE_M = (1, 500_000)
DURATION_S = (1, 7 * 24 * 60 * 60)
NOTE_MOST = 500


class Surface(Enum):
    """What was run on; the values are stored."""

    ROAD = "road"
    TRAIL = "trail"
    TRACK = "track"
    TREADMILL = "treadmill"


class RunSource(Enum):
    """Where a run is known from, the best first; the values are stored."""

    FIT = "fit"
    TCX = "tcx"
    CSV = "csv"
    HEALTH = "health"
    GPX = "gpx"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class Run:
    """One run.

    Attributes:
        on: Its local day.
        started_at: UTC; None where only the day is known.
        distance_m: Whole meters.
        duration_s: Seconds in motion; None where nobody said.
        calf: How the calf felt, 0 to 10; None where nobody said.
        shoe_id: "" for none.
        has_hills: Hills that were not run before.
        has_speed: Faster than before.
        source: What it is known from.
        also: Other sources that told of the same run.
        is_estimated: The distance is reckoned from a track.
        made_at: When it came into the log, UTC.
    """

    id: str
    on: date
    distance_m: int
    made_at: datetime
    duration_s: int | None = None
    started_at: datetime | None = None
    calf: int | None = None
    shoe_id: str = ""
    surface: Surface | None = None
    has_hills: bool = False
    has_speed: bool = False
    note: str = ""
    source: RunSource = RunSource.TYPED
    also: tuple[RunSource, ...] = field(default=())
    is_estimated: bool = False

    def day(self, *, is_new_shoe: bool) -> RunDay:
        """Return the run as the rules read it."""
        return RunDay(self.on, self.distance_m, is_new_shoe or self.has_hills or self.has_speed)
