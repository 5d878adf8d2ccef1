"""Takes runs of other programs into the log: look into files, show what counts, take in, undo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from calfcoach.core.clock import Clock
from calfcoach.core.ids import new_id
from calfcoach.core.imported_run import FoundRun, doubted
from calfcoach.core.record import Kind
from calfcoach.core.run_columns import RunColumns
from calfcoach.core.run_matching import Fate, Located, Matched, match
from calfcoach.core.runs import DURATION_S, Run
from calfcoach.core.units import Unit
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.services.run_reading import ReadFile, RunReader
from calfcoach.services.undo import Undo
from calfcoach.storage.database import Database
from calfcoach.storage.records import RecordStore
from calfcoach.storage.run_columns import RunColumnsFile
from calfcoach.storage.runs import RunStore

KM_IN_MILE = (1_609_344, 1_000_000)
"""As a fraction."""


@dataclass(frozen=True, slots=True)
class FoundRuns:
    """What files hold, and what would become of it.

    Attributes:
        files: Each file, or part of a zip, in order.
        runs: Every activity, in order.
        units: The unit of each file that does not tell it, as it was taken.
    """

    files: tuple[ReadFile, ...]
    runs: tuple[Matched, ...]
    units: tuple[tuple[str, Unit], ...] = field(default=())

    @property
    def counted(self) -> list[int]:
        """The numbers of those that are taken in without a question."""
        return [number for number, one in enumerate(self.runs) if one.is_written]

    @property
    def asked(self) -> list[int]:
        """The numbers of those that a person has to say something about."""
        return [number for number, one in enumerate(self.runs) if one.fate is Fate.ASKED]

    @property
    def is_readable(self) -> bool:
        """Whether any file could be read."""
        return any(not one.error for one in self.files)


class RunImportService:
    """Runs from files. Methods raise UserError where the log cannot be read or written."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        changes: ChangeBus,
        remembered: RunColumnsFile,
        reader: RunReader | None = None,
    ) -> None:
        self._database = database
        self._store = RunStore(database)
        self._records = RecordStore(database)
        self._clock = clock
        self._changes = changes
        self._remembered = remembered
        self._reader = reader or RunReader(clock)

    def read(
        self,
        paths: Sequence[Path],
        progress: Callable[[str, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[ReadFile]:
        """Return what is in files; nothing of the log is touched, so it may run in a thread.

        Raises:
            CancelledError: It was called off.
        """
        return self._reader.read(paths, self._remembered.load(), progress, cancelled)

    def remember(self, columns: RunColumns) -> None:
        """Keep what a person has told of a file's columns.

        Raises:
            UserError: It cannot be kept.
        """
        self._remembered.remember(columns)

    def judge(self, files: Sequence[ReadFile], unit: Unit | None = None) -> FoundRuns:
        """Return what would become of the activities of files.

        Args:
            files: As they were read.
            unit: What a person says of files that do not tell their unit; None for the guess.
        """
        now = self._clock.now()
        located: list[Located] = []
        units: dict[str, Unit] = {}
        for file in files:
            for run in file.runs:
                found = run
                if file.unit is not None:
                    units[file.name] = unit or file.unit
                    found = _in_unit(run, file.unit, units[file.name])
                located.append(self._located(file.name, found, now))
        logged = self._store.all() if located and self._database.exists() else []
        return FoundRuns(tuple(files), tuple(match(located, logged)), tuple(units.items()))

    def take_in(self, found: FoundRuns, agreed: Collection[int] = ()) -> Undo:
        """Write what counts into the log, all of it or nothing; return its undo.

        Args:
            found: What was judged.
            agreed: The numbers of those asked about that count, as a person has said.
        """
        now = self._clock.now()
        before = {}
        written: list[Run] = []
        for number, one in enumerate(found.runs):
            if not one.is_written and number not in agreed:
                continue
            run = self._run(one, now)
            if run is None:
                continue
            written.append(run)
            old = self._records.read(Kind.RUN, run.id) if one.logged else None
            before[Kind.RUN.value, run.id] = old
        self._store.put(*written)
        self._changes.publish(Changed(sessions=True))
        return Undo(before)

    def _located(self, file: str, run: FoundRun, now: datetime) -> Located:
        """Return a run with its place in the person's time; a wall time is read in their zone."""
        found, on = run, None
        try:
            if run.start is not None:
                on = self._clock.local(run.start).date()
            elif run.wall is not None:
                found, on = replace(run, start=self._instant(run.wall)), run.wall.date()
        except (OverflowError, ValueError):
            found = replace(run, start=None)
        return Located(file, doubted(found, now), on)

    def _instant(self, wall: datetime) -> datetime:
        guess = wall.replace(tzinfo=UTC)
        for _ in range(2):  # the offset of the guess may be that of the other side of a change
            offset = self._clock.local(guess).utcoffset() or timedelta()
            guess = wall.replace(tzinfo=UTC) - offset
        return guess

    def _run(self, one: Matched, now: datetime) -> Run | None:
        found = one.found
        if found.distance_dm is None or one.on is None or one.fate is Fate.REFUSED:
            return None
        seconds = None if found.duration_ms is None else (found.duration_ms + 500) // 1_000
        if seconds is not None and not DURATION_S[0] <= seconds <= DURATION_S[1]:
            seconds = None
        meters = max(1, (found.distance_dm + 5) // 10)
        if one.logged is None:
            return Run(
                new_id(now),
                one.on,
                meters,
                now,
                seconds,
                found.start,
                source=found.source,
                also=one.also,
                is_estimated=found.is_estimated,
            )
        sources = dict.fromkeys((*one.logged.also, one.logged.source, *one.also))
        sources.pop(found.source, None)
        return replace(
            one.logged,
            on=one.on,
            started_at=found.start,
            distance_m=meters,
            duration_s=one.logged.duration_s if seconds is None else seconds,
            source=found.source,
            also=tuple(sources),
            is_estimated=found.is_estimated,
        )


def reasons(one: Matched) -> list[str]:
    """Return the names of all that is to be said of an activity, as they are printed."""
    said = [doubt.value for doubt in one.found.doubts]
    if one.fate in (Fate.BETTER, Fate.LOGGED, Fate.TWICE):
        said.append(one.fate.value)
    return said


def _in_unit(run: FoundRun, read_in: Unit, unit: Unit) -> FoundRun:
    if run.distance_dm is None or read_in is unit:
        return run
    times, parts = KM_IN_MILE if unit is Unit.MILE else KM_IN_MILE[::-1]
    return replace(run, distance_dm=(run.distance_dm * times + parts // 2) // parts)
