"""Runs as use cases: log, change, take out; what a week and a planned run may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from calfcoach.core.clock import Clock
from calfcoach.core.errors import UserError
from calfcoach.core.ids import new_id
from calfcoach.core.record import Kind
from calfcoach.core.running import (
    Planned,
    RunDay,
    WeekCap,
    by_week,
    judge,
    longest_m,
    monday,
    run_cap_m,
    week_cap,
)
from calfcoach.core.runs import DISTANCE_M, DURATION_S, Run, RunSource, Surface
from calfcoach.core.shoes import Shoe, ShoeKind, is_transition, share_percent
from calfcoach.core.units import Unit
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.services.training import TrainingService
from calfcoach.services.undo import Undo, change_back
from calfcoach.storage.database import Database
from calfcoach.storage.records import RecordStore
from calfcoach.storage.runs import RunStore
from calfcoach.storage.training import TrainingStore

NEW_SHOE_DAYS = 7
"""So long after its first run a pair is new. Grade: D (our default)."""
COMING_BACK_DAYS = 28
"""After so long a gap the way back is shown. Grade: D (our default)."""
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class RunEntry:
    """What a person says of a run; see `core/runs.Run`."""

    on: date
    distance_m: int
    duration_s: int | None = None
    calf: int | None = None
    shoe_id: str = ""
    surface: Surface | None = None
    has_hills: bool = False
    has_speed: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Week:
    """One week of running.

    Attributes:
        first: Its Monday.
        cap_m: How far it might go; None where nothing is known.
    """

    first: date
    distance_m: int
    cap_m: int | None


@dataclass(frozen=True, slots=True)
class RunsView:
    """What the Runs page shows.

    Attributes:
        weeks: Oldest first, the week of today the last.
        this_week: Its cap.
        run_cap_m: How far the next run may go, from the longest of 30 days.
        longest_m: That one; None where there is none.
        runs: Newest first.
        mornings: Pain on the mornings of these weeks.
        reliefs: Days on which relief was needed.
        shoes: All pairs.
        share_percent: How much of the week's distance may be in the newest pair, where it asks for
            a transition; None otherwise.
    """

    today: date
    unit: Unit
    weeks: tuple[Week, ...]
    this_week: WeekCap
    run_cap_m: int
    longest_m: int | None
    runs: tuple[Run, ...]
    mornings: tuple[tuple[date, int], ...]
    reliefs: tuple[date, ...]
    shoes: tuple[Shoe, ...]
    share_percent: int | None

    @property
    def is_coming_back(self) -> bool:
        """Whether there were runs, and none for long."""
        return bool(self.runs) and (self.today - self.runs[0].on).days > COMING_BACK_DAYS


class RunningService:
    """What a person does with runs. Every method raises UserError where the log cannot be used."""

    def __init__(
        self, database: Database, training: TrainingService, clock: Clock, changes: ChangeBus
    ) -> None:
        self._database = database
        self._store = RunStore(database)
        self._log = TrainingStore(database)
        self._records = RecordStore(database)
        self._training = training
        self._clock = clock
        self._changes = changes

    # What is so

    def view(self, unit: Unit, weeks: int = 12) -> RunsView:
        """Return the last weeks with their caps, and what is left of this one."""
        today = self._training.today()
        every = self._store.all()
        shoes = self._store.shoes()
        days = run_days(every, shoes)
        first = monday(today) - _WEEK * (weeks - 1)
        sums = by_week(days)
        longest = longest_m(days, today)
        shown = [first + _WEEK * number for number in range(weeks)]
        return RunsView(
            today=today,
            unit=unit,
            weeks=tuple(
                Week(one, sums.get(one, 0), week_cap(_before(days, one), one, unit).cap_m)
                for one in shown
            ),
            this_week=week_cap(days, today, unit),
            run_cap_m=run_cap_m(longest, unit),
            longest_m=longest,
            runs=tuple(reversed(every)),
            mornings=tuple(
                (one.on, one.pain) for one in self._log.mornings() if first <= one.on <= today
            ),
            reliefs=tuple(one.on for one in self._log.reliefs() if first <= one.on <= today),
            shoes=tuple(shoes),
            share_percent=_share(shoes, today),
        )

    def plan(self, on: date, distance_m: int, unit: Unit) -> Planned:
        """Return what the rules say of a run on a day, before or after it."""
        return judge(run_days(self._store.all(), self._store.shoes()), on, distance_m, unit)

    def today(self) -> date:
        """Return the local day."""
        return self._training.today()

    def usual_m(self) -> int:
        """Return how far the last run was, meters; 0 where there is none."""
        every = self._store.all()
        return every[-1].distance_m if every else 0

    # Changes, each with its undo

    def add(self, entry: RunEntry) -> tuple[Run, Undo]:
        """Keep a run."""
        now = self._clock.now()
        run = _from(entry, Run(new_id(now), entry.on, entry.distance_m, now))
        self._refuse(run)
        undo = Undo({(Kind.RUN.value, run.id): None})
        self._store.put(run)
        self._tell()
        return run, undo

    def change(self, run_id: str, entry: RunEntry) -> Undo:
        """Change a run."""
        run = self._store.get(run_id)
        if run is None:
            raise UserError("This run is not in the log any more.")
        changed = _from(entry, run)
        if changed.distance_m != run.distance_m:
            changed = replace(changed, source=RunSource.TYPED, is_estimated=False)
        self._refuse(changed)
        undo = self._before(run_id)
        self._store.put(changed)
        self._tell()
        return undo

    def delete(self, *run_ids: str) -> Undo:
        """Take runs out of the log."""
        undo = self._before(*run_ids)
        self._store.forget(*run_ids)
        self._tell()
        return undo

    def undo(self, undo: Undo) -> None:
        """Put runs back as they were."""
        change_back(self._database, self._records, undo)
        self._tell()

    def add_shoe(self, name: str, kind: ShoeKind, drop_mm: int | None, first_on: date) -> Shoe:
        """Keep a new pair."""
        now = self._clock.now()
        shoe = Shoe(new_id(now), name.strip(), kind, drop_mm, first_on)
        if not shoe.name:
            raise UserError("Give the pair a name.")
        self._store.put_shoe(shoe, now)
        self._tell()
        return shoe

    def retire_shoe(self, shoe: Shoe) -> None:
        """Wear a pair no more; its runs stay."""
        self._store.put_shoe(replace(shoe, is_retired=True), self._clock.now())
        self._tell()

    # How it is done

    def _before(self, *run_ids: str) -> Undo:
        return Undo({(Kind.RUN.value, one): self._records.read(Kind.RUN, one) for one in run_ids})

    def _refuse(self, run: Run) -> None:
        if run.on > self._training.today():
            raise UserError("A run of a day to come cannot be logged. Plan it instead.")
        if not DISTANCE_M[0] <= run.distance_m <= DISTANCE_M[1]:
            raise UserError("The distance must be between 1 m and 500 km.")
        if run.duration_s is not None and not DURATION_S[0] <= run.duration_s <= DURATION_S[1]:
            raise UserError("The time must be between 1 s and 7 days.")

    def _tell(self) -> None:
        self._changes.publish(Changed(sessions=True))


def _from(entry: RunEntry, run: Run) -> Run:
    return replace(
        run,
        on=entry.on,
        distance_m=entry.distance_m,
        duration_s=entry.duration_s,
        calf=entry.calf,
        shoe_id=entry.shoe_id,
        surface=entry.surface,
        has_hills=entry.has_hills,
        has_speed=entry.has_speed,
        note=entry.note.strip(),
    )


def run_days(runs: Sequence[Run], shoes: Sequence[Shoe]) -> list[RunDay]:
    """Return runs as the rules read them; a pair is new in its first week."""
    first_on = {shoe.id: shoe.first_on for shoe in shoes[1:]}

    def is_new(run: Run) -> bool:
        began = first_on.get(run.shoe_id)
        return began is not None and 0 <= (run.on - began).days < NEW_SHOE_DAYS

    return [run.day(is_new_shoe=is_new(run)) for run in runs]


def _before(days: Sequence[RunDay], week: date) -> list[RunDay]:
    return [day for day in days if day.on < week + _WEEK]


def _share(shoes: Sequence[Shoe], today: date) -> int | None:
    """Return the share of the newest pair, where it asks for a transition that is not over."""
    worn = [shoe for shoe in shoes if not shoe.is_retired]
    if len(shoes) < 2 or not worn:
        return None
    newest = worn[-1]
    before = [shoe for shoe in shoes if shoe is not newest]
    share = share_percent(newest.first_on, today)
    return share if is_transition(before[-1], newest) and share < 100 else None
