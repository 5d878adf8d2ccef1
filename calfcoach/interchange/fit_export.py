"""Writes one strength session as a FIT activity with its sets, for Strava, Garmin and their kin.

FIT has no field for side, tempo or pain: each leg has sets of its own, and the side stands in the
title of the exercise. Sets that were not done are left out.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import BinaryIO

from calfcoach.core.clock import utc_offset
from calfcoach.core.exercises import Catalog, Exercise, Surface
from calfcoach.core.log_rows import SessionRow, SetRow
from calfcoach.core.plan import Side
from calfcoach.interchange.fit_message import (
    ENUM,
    UINT8,
    UINT16,
    UINT32,
    Field,
    fit_file,
    message,
    seconds,
)
from calfcoach.interchange.text_cells import one_line

CALF_RAISE = 1
"""The category of exercises."""
KILOGRAM = 1
_FILE_ID, _SESSION, _LAP, _EVENT, _ACTIVITY, _SET, _TITLE = 0, 18, 19, 21, 34, 225, 264
_ACTIVITY_FILE, _DEVELOPMENT = 4, 255
_TRAINING, _STRENGTH = 10, 20
_REST, _ACTIVE = 0, 1
_TIMESTAMP, _MESSAGE_INDEX = 253, 254
_SIDES = {Side.LEFT: "Left: ", Side.RIGHT: "Right: "}
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
"""The same for every member, so that the same log gives the same bytes."""


def fit_activity(session: SessionRow, sets: Sequence[SetRow], catalog: Catalog) -> bytes:
    """Return a session as a FIT file.

    Args:
        session: The session.
        sets: Its sets, in the order in which they ended.
        catalog: Says which exercise of FIT a movement is.
    """
    done = [one for one in sets if one.reps_done]
    ends = [one.finished_at for one in done]
    start = min([session.session_start, *(_start(one) for one in done)])
    end = max([session.session_end or session.session_start, *ends])
    titles = list(dict.fromkeys(_title(one, catalog) for one in done))
    messages = [
        message(
            _FILE_ID,
            [
                (0, ENUM, _ACTIVITY_FILE),
                (1, UINT16, _DEVELOPMENT),
                (2, UINT16, 0),
                (4, UINT32, seconds(start)),
            ],
        ),
        message(_EVENT, [(_TIMESTAMP, UINT32, seconds(start)), (0, ENUM, 0), (1, ENUM, 0)]),
        *_sets(done, titles, catalog),
    ]
    for place, (exercise, text) in enumerate(titles):
        fields = [(_MESSAGE_INDEX, UINT16, place), (0, UINT16, CALF_RAISE), (1, UINT16, exercise)]
        messages.append(message(_TITLE, [*fields, (2, None, text)]))
    messages.append(
        message(_EVENT, [(_TIMESTAMP, UINT32, seconds(end)), (0, ENUM, 0), (1, ENUM, 4)])
    )
    messages.extend(_totals(session, start, end))
    return fit_file(messages)


def fit_name(session: SessionRow) -> str:
    """Return the name of a session's file, such as calf-2026-11-22-1803.fit."""
    return f"calf-{session.local_date}-{session.session_start:%H%M%S}.fit"


def write_fit_zip(file: BinaryIO, activities: Iterable[tuple[str, bytes]]) -> int:
    """Write FIT files, each under its name, into one ZIP file; return how many."""
    names: set[str] = set()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as folder:
        for name, data in activities:
            own, number = name, 2
            while own in names:
                own, number = f"{name.removesuffix('.fit')}-{number}.fit", number + 1
            names.add(own)
            folder.writestr(zipfile.ZipInfo(own, _ZIP_TIME), data, zipfile.ZIP_DEFLATED)
    return len(names)


def fit_exercise(exercise: Exercise | None, side: Side | None, *, loaded: bool) -> int:
    """Return the calf raise of FIT's list that a movement is nearest to."""
    if exercise is not None and exercise.surface is Surface.SEAT:
        return 7 if loaded else 6
    if side not in _SIDES:
        return 19 if loaded else 18
    if exercise is not None and exercise.knee_bent:
        return 10 if loaded else 9
    return 16 if loaded else 15


def _title(one: SetRow, catalog: Catalog) -> tuple[int, str]:
    """Return which exercise of FIT a set is, and what it is called, the leg first."""
    leg = _SIDES.get(one.side, "") if one.side else ""
    exercise = fit_exercise(catalog.get(one.exercise_id), one.side, loaded=one.load_kg > 0)
    return exercise, f"{leg}{one_line(one.exercise_name or one.exercise_id)}"


def _sets(
    done: Sequence[SetRow], titles: Sequence[tuple[int, str]], catalog: Catalog
) -> Iterable[bytes]:
    """Yield the sets with the rests between them."""
    number = 0
    before: datetime | None = None
    for one in done:
        start = _start(one)
        if before is not None and start > before:
            yield message(_SET, _set_fields(number, before, start, _REST))
            number += 1
        fields = _set_fields(number, start, one.finished_at, _ACTIVE)
        title = _title(one, catalog)
        fields += [
            (3, UINT16, one.reps_done or 0),
            (4, UINT16, round(one.load_kg * 16)),
            (7, UINT16, CALF_RAISE),
            (8, UINT16, title[0]),
            (9, UINT16, KILOGRAM),
            (11, UINT16, titles.index(title)),
        ]
        yield message(_SET, fields)
        number += 1
        before = one.finished_at


def _set_fields(number: int, start: datetime, end: datetime, kind: int) -> list[Field]:
    return [
        (254, UINT32, seconds(end)),
        (0, UINT32, _thousandths(end - start)),
        (5, UINT8, kind),
        (6, UINT32, seconds(start)),
        (10, UINT16, number),
    ]


def _totals(session: SessionRow, start: datetime, end: datetime) -> Iterable[bytes]:
    """Yield the lap, the session and the activity."""
    length = _thousandths(end - start)
    stop: list[Field] = [(_TIMESTAMP, UINT32, seconds(end)), (1, ENUM, 1)]
    whole: list[Field] = [
        (2, UINT32, seconds(start)),
        (7, UINT32, length),
        (8, UINT32, length),
        (_MESSAGE_INDEX, UINT16, 0),
    ]
    yield message(_LAP, [*stop, (0, ENUM, 9), *whole])
    sport: list[Field] = [(5, ENUM, _TRAINING), (6, ENUM, _STRENGTH)]
    laps: list[Field] = [(25, UINT16, 0), (26, UINT16, 1), (28, ENUM, 0)]
    yield message(_SESSION, [*stop, (0, ENUM, 8), *whole, *sport, *laps])
    activity: list[Field] = [
        (_TIMESTAMP, UINT32, seconds(end)),
        (0, UINT32, length),
        (1, UINT16, 1),
        (2, ENUM, 0),
        (3, ENUM, 26),
        (4, ENUM, 1),
        (5, UINT32, seconds(end + utc_offset(session.zone, end))),
    ]
    yield message(_ACTIVITY, activity)


def _start(one: SetRow) -> datetime:
    return one.finished_at - timedelta(milliseconds=one.done_ms)


def _thousandths(length: timedelta) -> int:
    return round(length / timedelta(milliseconds=1))
