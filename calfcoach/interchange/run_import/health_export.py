"""Reads the workouts of an Apple Health export.

Such a file can have gigabytes of records. The workouts are cut out of the stream first, and only
its beginning and they are read as XML; so the list of elements at its head is judged as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation

from calfcoach.core.imported_run import Doubt, FoundRun
from calfcoach.core.phrases import Phrase
from calfcoach.core.runs import RunSource
from calfcoach.interchange.run_import.csv_values import as_utc
from calfcoach.interchange.run_import.xml_reading import PathReader, XmlError

_WITHIN = rb"(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>"
ROOT = re.compile(rb"<HealthData\b" + _WITHIN)
WORKOUT = re.compile(rb"<Workout\s" + _WITHIN)
HEAD_BYTES, WORKOUT_BYTES = 1024 * 1024, 4 * 1024 * 1024
_END, _CLOSED = b"</Workout>", b"</HealthData>"
_TAIL = 64
_KIND = "HKWorkoutActivityType"
_WALKED = "HKQuantityTypeIdentifierDistanceWalkingRunning"
_DM = {"km": Decimal(10_000), "m": Decimal(10), "mi": Decimal("16093.44"), "ft": Decimal("3.048")}
_MS = {"min": 60_000, "s": 1_000, "sec": 1_000, "hr": 3_600_000, "h": 3_600_000}
_MOST = Decimal(10) ** 12


@dataclass(slots=True)
class _Workout:
    kind: str
    start: str
    dm: int | None
    lasted: int | None


class _Workouts:
    """Gathers workouts as they go by."""

    def __init__(self) -> None:
        self.found: list[_Workout] = []

    def start(self, path: tuple[str, ...], attributes: dict[str, str]) -> None:
        if path == ("HealthData", "Workout"):
            self.found.append(
                _Workout(
                    attributes.get("workoutActivityType", ""),
                    attributes.get("startDate", ""),
                    _in(_DM, attributes.get("totalDistance"), attributes.get("totalDistanceUnit")),
                    _in(_MS, attributes.get("duration"), attributes.get("durationUnit", "min")),
                )
            )
        elif path[1:] == ("Workout", "WorkoutStatistics") and attributes.get("type") == _WALKED:
            told = _in(_DM, attributes.get("sum"), attributes.get("unit"))
            if told is not None:
                self.found[-1].dm = told


def health_runs(pieces: Iterator[bytes]) -> list[FoundRun]:
    """Return the workouts of an export, runs and others.

    Raises:
        XmlError: It is none, or cannot be read.
    """
    workouts = _Workouts()
    PathReader(workouts.start, _nothing, with_doctype=True).read(_workouts_of(pieces))
    if not workouts.found:
        return [FoundRun(None, "", None, None, RunSource.HEALTH, doubts=(Doubt.NO_ACTIVITY,))]
    return [_run(one) for one in workouts.found]


def _workouts_of(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Yield a file's head, its workouts and its end; all between them is passed over."""
    held, in_head, was_closed = b"", True, False
    for piece in pieces:
        held += piece
        if in_head:
            root = ROOT.search(held)
            if root is None:
                if len(held) > HEAD_BYTES:
                    raise XmlError(Phrase("it is no Health export"))
                continue
            yield held[: root.end()]
            held, in_head = held[root.end() :], False
        cut: list[bytes] = []
        while (begin := WORKOUT.search(held)) is not None:
            end = begin.end()
            if not begin[0].endswith(b"/>"):
                end = held.find(_END, end)
                if end < 0:
                    break
                end += len(_END)
            cut.append(held[begin.start() : end])
            held = held[end:]
        yield b"".join(cut)
        was_closed = was_closed or _CLOSED in held
        held = _rest(held)
    if in_head:
        raise XmlError(Phrase("it is no Health export"))
    if not was_closed or WORKOUT.search(held):
        raise XmlError(Phrase("its end is missing"))
    yield _CLOSED


def _rest(held: bytes) -> bytes:
    """Return what may be the beginning of a workout or of the end."""
    begun = held.find(b"<Workout")
    while begun >= 0 and begun + 8 < len(held) and not held[begun + 8 : begun + 9].isspace():
        begun = held.find(b"<Workout", begun + 8)
    if begun < 0:
        return held[-_TAIL:]
    if len(held) - begun > WORKOUT_BYTES:
        raise XmlError(Phrase("a workout in it has no end"))
    return held[begun:]


def _run(one: _Workout) -> FoundRun:
    kind = one.kind.removeprefix(_KIND).lower()
    try:
        start = as_utc(datetime.fromisoformat(one.start))
    except ValueError:
        start = None
    return FoundRun(
        start,
        kind[:60],
        one.dm,
        one.lasted,
        RunSource.HEALTH,
        doubts=() if kind == "running" else (Doubt.NOT_RUNNING,),
    )


def _in(
    units: dict[str, Decimal] | dict[str, int], text: str | None, unit: str | None
) -> int | None:
    if text is None or unit is None or unit not in units:
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    return round(min(value * units[unit], _MOST)) if value.is_finite() and value >= 0 else None


def _nothing(path: tuple[str, ...], text: str) -> None:
    del path, text
