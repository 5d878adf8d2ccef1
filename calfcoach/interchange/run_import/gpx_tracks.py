"""Reads the tracks of a GPX file: start, length over ground, and time from first to last point."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from calfcoach.core.imported_run import Doubt, FoundRun
from calfcoach.core.phrases import Phrase
from calfcoach.core.runs import RunSource
from calfcoach.interchange.run_import.xml_reading import PathReader, XmlError, instant

EARTH_M = 6_371_000
RUNNING = frozenset({"running", "run", "trail_running", "treadmill_running", "9"})
"""What files call it; 9 is an old number of Strava's."""
UNKNOWN = frozenset({"", "unknown", "other"})


@dataclass(slots=True)
class _Track:
    sport: str = ""
    first: datetime | None = None
    last: datetime | None = None
    meters: float = 0.0
    points: int = 0


class _Tracks:
    """Gathers tracks as they go by."""

    def __init__(self) -> None:
        self.found: list[_Track] = []
        self.is_gpx = False
        self._before: tuple[float, float] | None = None

    def start(self, path: tuple[str, ...], attributes: dict[str, str]) -> None:
        if len(path) == 1:
            self.is_gpx = path[0] == "gpx"
            if not self.is_gpx:
                raise XmlError(Phrase("it is no GPX file"))
        if path[1:] == ("trk",):
            self.found.append(_Track())
        elif path[1:] == ("trk", "trkseg"):
            self._before = None
        elif path[1:] == ("trk", "trkseg", "trkpt"):
            self._point(attributes)

    def end(self, path: tuple[str, ...], text: str) -> None:
        if path[1:] == ("trk", "type"):
            self.found[-1].sport = text.lower()
        elif path[1:] == ("trk", "trkseg", "trkpt", "time"):
            at = instant(text)
            track = self.found[-1]
            if at is not None:
                track.first = at if track.first is None else min(track.first, at)
                track.last = at if track.last is None else max(track.last, at)

    def _point(self, attributes: dict[str, str]) -> None:
        try:
            here = float(attributes["lat"]), float(attributes["lon"])
        except (KeyError, ValueError):
            return
        if not (-90 <= here[0] <= 90 and -180 <= here[1] <= 180):
            return
        track = self.found[-1]
        track.points += 1
        if self._before is not None:
            track.meters += _meters(self._before, here)
        self._before = here


def gpx_runs(pieces: Iterator[bytes]) -> list[FoundRun]:
    """Return the tracks of a GPX file; their distances are estimated.

    Raises:
        XmlError: It is none, or cannot be read.
    """
    tracks = _Tracks()
    PathReader(tracks.start, tracks.end).read(pieces)
    if not tracks.found:
        return [FoundRun(None, "", None, None, RunSource.GPX, doubts=(Doubt.NO_ACTIVITY,))]
    return [_run(one) for one in tracks.found]


def _run(track: _Track) -> FoundRun:
    doubts: list[Doubt] = []
    if track.first is None or track.last is None:
        doubts.append(Doubt.NO_TIMES)
    if track.sport in UNKNOWN:
        doubts.append(Doubt.SPORT_UNKNOWN)
    elif track.sport not in RUNNING:
        doubts.append(Doubt.NOT_RUNNING)
    lasted = None
    if track.first is not None and track.last is not None:
        lasted = round((track.last - track.first).total_seconds() * 1_000)
    return FoundRun(
        track.first,
        "running" if track.sport in RUNNING else track.sport,
        round(track.meters * 10),
        lasted,
        RunSource.GPX,
        is_estimated=True,
        doubts=tuple(doubts),
    )


def _meters(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the way between two points, degrees, over a round earth (haversine)."""
    (lat_a, lon_a), (lat_b, lon_b) = (map(math.radians, point) for point in (one, other))
    half = (
        math.sin((lat_b - lat_a) / 2) ** 2
        + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    )
    return 2 * EARTH_M * math.asin(math.sqrt(min(1.0, half)))
