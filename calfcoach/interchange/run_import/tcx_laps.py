"""Reads the activities of a TCX file by their laps: start, distance and time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation

from calfcoach.core.imported_run import Doubt, FoundRun
from calfcoach.core.phrases import Phrase
from calfcoach.core.runs import RunSource
from calfcoach.interchange.run_import.xml_reading import PathReader, XmlError, instant

_ACTIVITY = ("TrainingCenterDatabase", "Activities", "Activity")
_LAP = (*_ACTIVITY, "Lap")
FAR = Decimal("0.05")
"""So far from its laps is a track told of. Measured on real files."""
_MOST = Decimal(10) ** 9


@dataclass(slots=True)
class _Activity:
    sport: str
    start: datetime | None = None
    meters: Decimal | None = None
    seconds: Decimal | None = None
    track: Decimal | None = None


class _Activities:
    """Gathers activities as they go by."""

    def __init__(self) -> None:
        self.found: list[_Activity] = []

    def start(self, path: tuple[str, ...], attributes: dict[str, str]) -> None:
        if len(path) == 1 and path[0] != _ACTIVITY[0]:
            raise XmlError(Phrase("it is no TCX file"))
        if path == _ACTIVITY:
            self.found.append(_Activity(attributes.get("Sport", "").lower()))
        elif path == _LAP and self.found[-1].start is None:
            self.found[-1].start = instant(attributes.get("StartTime", ""))

    def end(self, path: tuple[str, ...], text: str) -> None:
        if not self.found:
            return
        one = self.found[-1]
        if path == (*_ACTIVITY, "Id"):
            one.start = one.start or instant(text)
        elif path == (*_LAP, "DistanceMeters"):
            one.meters = _added(one.meters, text)
        elif path == (*_LAP, "Track", "Trackpoint", "DistanceMeters"):
            one.track = _added(None, text) or one.track
        elif path == (*_LAP, "TotalTimeSeconds"):
            one.seconds = _added(one.seconds, text)


def tcx_runs(pieces: Iterator[bytes]) -> list[FoundRun]:
    """Return the activities of a TCX file.

    Raises:
        XmlError: It is none, or cannot be read.
    """
    activities = _Activities()
    PathReader(activities.start, activities.end).read(pieces)
    if not activities.found:
        return [FoundRun(None, "", None, None, RunSource.TCX, doubts=(Doubt.NO_ACTIVITY,))]
    return [_run(one) for one in activities.found]


def _run(one: _Activity) -> FoundRun:
    doubts: tuple[Doubt, ...] = ()
    if one.sport in ("", "other"):
        doubts = (Doubt.SPORT_UNKNOWN,)
    elif one.sport != "running":
        doubts = (Doubt.NOT_RUNNING,)
    elif one.meters and one.track and abs(one.track - one.meters) > one.meters * FAR:
        doubts = (Doubt.LAPS_DIFFER,)
    return FoundRun(
        one.start,
        one.sport,
        None if one.meters is None else round(one.meters * 10),
        None if one.seconds is None else round(one.seconds * 1_000),
        RunSource.TCX,
        doubts=doubts,
    )


def _added(so_far: Decimal | None, text: str) -> Decimal | None:
    """Return a sum with one more number; what is none, negative or absurd adds nothing."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        return so_far
    if not value.is_finite() or not 0 <= value <= _MOST:
        return so_far
    return (so_far or Decimal(0)) + value
