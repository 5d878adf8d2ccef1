"""Finds runs that are told of twice, by two files or by a file and the log."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from calfcoach.core.imported_run import Doubt, FoundRun
from calfcoach.core.runs import Run, RunSource

START_S = 120
DISTANCE_PERCENT, TRACK_PERCENT = 5, 15
"""So much may two distances of one run differ; more where one is reckoned from a track."""
DURATION_PERCENT = 10
SAME_PER_MILLE = 2
"""So near are two distances of one file that was saved once more, hours off."""
MOST_HOURS_OFF = 14
RANK = {source: rank for rank, source in enumerate(RunSource)}
"""The better source has the lower number. All of it is ours (grade D), measured on real files."""
A_DAY = 100
"""No more of a day are compared: a file that holds thousands is no log of runs."""
_HOUR, _DAY = 3_600, 86_400
LOGGED = -1
"""The place of a run that is in the log and that no file is better than so far."""


class Fate(Enum):
    """What becomes of an activity that was found; the values are printed."""

    NEW = "new"
    BETTER = "better_than_logged"
    LOGGED = "already_logged"
    TWICE = "duplicate"
    ASKED = "asked"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Located:
    """An activity with its place in the runner's time.

    Attributes:
        file: What it was found in.
        on: Its day on the wall; None without a start.
    """

    file: str
    found: FoundRun
    on: date | None


@dataclass(frozen=True, slots=True)
class Matched:
    """An activity and what becomes of it.

    Attributes:
        logged: The run of the log that it is; None for none.
        also: Other sources of this import that tell of the same run.
        hours_off: So many hours after or before the run that it looks like.
    """

    file: str
    found: FoundRun
    on: date | None
    fate: Fate
    logged: Run | None = None
    also: tuple[RunSource, ...] = ()
    hours_off: int = 0

    @property
    def is_written(self) -> bool:
        """Whether something of it goes into the log without a question."""
        return self.fate in (Fate.NEW, Fate.BETTER)


@dataclass(slots=True)
class _Known:
    """A run that others can be the same as.

    Attributes:
        at: Its start, seconds since 1970.
        lasted: Its time, with pauses and without, seconds.
        place: Where it was found, among all that were.
    """

    at: int
    dm: int
    lasted: tuple[int, ...]
    source: RunSource
    logged: Run | None
    place: int
    also: list[RunSource]


_Days = dict[int, list[_Known]]
"""Runs by the day of their start, days since 1970."""


def match(found: Sequence[Located], logged: Iterable[Run]) -> list[Matched]:
    """Return what becomes of each activity, in the same order.

    The better source wins, whatever the order of the files; runs that are asked about never take
    the place of others.
    """
    known: _Days = defaultdict(list)
    typed: dict[date, list[Run]] = defaultdict(list)
    for run in logged:
        start = run.started_at
        if start is None:
            typed[run.on].append(run)
            continue
        lasted = (run.duration_s,) if run.duration_s else ()
        _put(
            known, _Known(_seconds(start), run.distance_m * 10, lasted, run.source, run, LOGGED, [])
        )
    answers: dict[int, Matched] = {}
    order = sorted(range(len(found)), key=lambda place: RANK[found[place].found.source])
    for place in order:
        answers[place] = _judge(found[place], place, known, typed)
    for ones in known.values():
        for one in ones:
            if one.place != LOGGED and one.also:
                also = tuple(dict.fromkeys(one.also))
                answers[one.place] = replace(answers[one.place], also=also)
    return [answers[place] for place in range(len(found))]


def _judge(one: Located, place: int, known: _Days, typed: Mapping[date, Sequence[Run]]) -> Matched:
    found = one.found
    start, dm = found.start, found.distance_dm
    if found.is_refused or start is None or dm is None:
        return Matched(one.file, found, one.on, Fate.REFUSED)
    lasted = tuple(ms // 1_000 for ms in (found.duration_ms, found.other_ms) if ms)
    mine = _Known(_seconds(start), dm, lasted, found.source, None, place, [])
    others = _near(known, mine.at)
    same = next((other for other in others if _is_same(mine, other)), None)
    if same is not None:
        return _twice(one, mine, same)
    copied = next((other for other in others if _is_copy(mine, other)), None)
    hours = 0 if copied is None else _hours_between(copied.at, mine.at)
    by_hand = next((run for run in typed.get(one.on or date.min, ()) if _is_like(dm, run)), None)
    more = [Doubt.HOURS_OFF] * bool(hours) + [Doubt.TYPED_THAT_DAY] * (by_hand is not None)
    if more:
        found = replace(found, doubts=(*found.doubts, *more))
    if not found.counts:
        return Matched(one.file, found, one.on, Fate.ASKED, by_hand, (), hours)
    _put(known, mine)
    return Matched(one.file, found, one.on, Fate.NEW)


def _twice(one: Located, mine: _Known, same: _Known) -> Matched:
    found = one.found
    if same.logged is None:
        same.also.append(found.source)
        return Matched(one.file, found, one.on, Fate.TWICE)
    is_better = RANK[found.source] < RANK[same.source]
    if same.place == LOGGED and is_better and found.counts:
        same.at, same.dm, same.lasted = mine.at, mine.dm, mine.lasted or same.lasted
        same.source, same.place = mine.source, mine.place
        return Matched(one.file, found, one.on, Fate.BETTER, same.logged)
    if same.place != LOGGED:
        same.also.append(found.source)
    return Matched(one.file, found, one.on, Fate.LOGGED, same.logged)


def _put(known: _Days, one: _Known) -> None:
    day = known[one.at // _DAY]
    if len(day) < A_DAY:
        day.append(one)


def _near(known: _Days, at: int) -> list[_Known]:
    """Return the runs of a day, of the one before and of the one after."""
    day = at // _DAY
    return [one for near in (day - 1, day, day + 1) for one in known.get(near, ())]


def _is_same(one: _Known, other: _Known) -> bool:
    if abs(one.at - other.at) > START_S:
        return False
    track = RunSource.GPX in (one.source, other.source)
    percent = TRACK_PERCENT if track else DISTANCE_PERCENT
    return _within(one.dm, other.dm, percent, 100) and _lasted_like(one, other)


def _is_copy(one: _Known, other: _Known) -> bool:
    """Whether one may be the other, saved once more with its start whole hours off."""
    return (
        1 <= abs(_hours_between(one.at, other.at)) <= MOST_HOURS_OFF
        and _within(one.dm, other.dm, SAME_PER_MILLE, 1_000)
        and _lasted_like(one, other)
    )


def _hours_between(earlier: int, later: int) -> int:
    """Return how many whole hours lie between two times; 0 where it is not a whole number."""
    hours = (later - earlier + _HOUR // 2) // _HOUR
    return hours if abs(later - earlier - hours * _HOUR) <= START_S else 0


def _lasted_like(one: _Known, other: _Known) -> bool:
    """Whether times agree, with pauses or without; a time that is missing agrees with any."""
    if not one.lasted or not other.lasted:
        return True
    return any(
        _within(mine, theirs, DURATION_PERCENT, 100)
        for mine in one.lasted
        for theirs in other.lasted
    )


def _is_like(dm: int, run: Run) -> bool:
    return _within(dm, run.distance_m * 10, DISTANCE_PERCENT, 100)


def _within(one: int, other: int, parts: int, whole: int) -> bool:
    return abs(one - other) * whole <= parts * max(one, other)


def _seconds(start: datetime) -> int:
    return int(start.timestamp())
