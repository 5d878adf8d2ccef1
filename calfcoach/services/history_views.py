"""What the Progress page shows: values only, words are the screens'."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from calfcoach.core.ids import SessionId
from calfcoach.core.past_calendar import PastKind
from calfcoach.core.relief import Outcome
from calfcoach.core.relief_tally import PastRelief


class Span(Enum):
    """How far back to look; the values are stored."""

    WEEKS_4 = "4w"
    MONTHS_3 = "3m"
    MONTHS_6 = "6m"
    YEAR = "1y"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class PastDay:
    """One day of the calendar.

    Attributes:
        kind: What it was; a session done on another day than planned is MOVED.
        relief: Relief was needed on it.
        planned_on: Of a MOVED day, the day that was planned.
        sessions: The sessions of the day, strength and relief, oldest first.
    """

    day: date
    kind: PastKind
    relief: bool = False
    planned_on: date | None = None
    sessions: tuple[SessionId, ...] = ()


@dataclass(frozen=True, slots=True)
class PainPoint:
    """Pain around one session, each from 0 to 10; None where it was not told.

    Attributes:
        rest: Before it.
        morning: Of the day after it.
        note: What the person wrote on it.
    """

    on: date
    session_id: SessionId
    rest: int | None
    during: int | None
    after: int | None
    morning: int | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class WorkPoint:
    """The work of one session by the muscle that did most of it.

    In kg, repetitions times what each leg lifted (body mass and load, halved on two legs), where
    the body mass is known; else in repetitions.

    Attributes:
        straight: Knee straight, gastrocnemius.
        bent: Knee bent, soleus.
    """

    on: date
    session_id: SessionId
    straight: Decimal
    bent: Decimal


@dataclass(frozen=True, slots=True)
class LadderPoint:
    """Where one session stood in the program.

    Attributes:
        stage: From 0.
        step: Within the stage, from 0.
        height: Ladder steps below it in the whole program; what a plot draws.
        label: Such as "3x12".
        is_new_stage: The session before it was in another stage.
    """

    on: date
    session_id: SessionId
    stage: int
    step: int
    height: int
    label: str
    is_new_stage: bool


@dataclass(frozen=True, slots=True)
class MeasurePoint:
    """What was measured on one occasion; None for what was not.

    Attributes:
        raises_left: Single-leg heel raises.
        wall_left_mm: Knee-to-wall distance.
        activity: The activity score, 0 to 10, the mean of its activities.
        visa_a: A total from a clinician, 0 to 100.
        lefs: A total from a clinician, 0 to 80.
    """

    on: date
    measure_id: str
    raises_left: int | None = None
    raises_right: int | None = None
    wall_left_mm: int | None = None
    wall_right_mm: int | None = None
    activity: Decimal | None = None
    visa_a: int | None = None
    lefs: int | None = None


@dataclass(frozen=True, slots=True)
class ReliefPart:
    """What one way of relief did, over the range.

    Attributes:
        variant: The massage that was chosen, or "" for sessions without one.
        times: Sessions with it.
        drop: The mean fall of tightness, 0 to 10; None where it was never rated twice.
    """

    variant: str
    times: int
    drop: Decimal | None


@dataclass(frozen=True, slots=True)
class ReliefPast:
    """Relief over the range: how often it ended how, what helped, and each, oldest first."""

    outcomes: tuple[tuple[Outcome | None, int], ...]
    parts: tuple[ReliefPart, ...]
    sessions: tuple[PastRelief, ...] = ()


@dataclass(frozen=True, slots=True)
class Tiles:
    """The four numbers on top.

    Attributes:
        done: Sessions done in the range.
        planned: Sessions planned in the range, up to today.
        morning: The mean morning pain of the last seven days with a check-in, to 0.1.
        morning_before: The same of the first seven in the range; None where they are the same.
        morning_before_on: The first day of those.
        raises_left: At the last test or setup, whenever that was.
        raises_right: The same for the other leg.
        raises_on: When that was.
        typical: Heel raises that are typical for age and sex.
        symmetry: The weaker leg in percent of the stronger one.
        within_noise: The legs differ by less than the test can tell.
    """

    done: int
    planned: int
    morning: Decimal | None = None
    morning_before: Decimal | None = None
    morning_before_on: date | None = None
    raises_left: int | None = None
    raises_right: int | None = None
    raises_on: date | None = None
    typical: int | None = None
    symmetry: Decimal | None = None
    within_noise: bool = False


@dataclass(frozen=True, slots=True)
class ProgressView:
    """All that the Progress page shows of one range.

    Attributes:
        first: Its first day; the first day of the log for all of it.
        last: Today.
        is_empty: There is nothing in the whole log.
        days: Each day of the range in order, without a gap.
        pains: One for each strength session, oldest first, like the next two.
        works: The work of each.
        works_in_kg: Whether it is in kg; else in repetitions.
        ladder: Where each stood.
        stage_starts: The height at which each stage begins, from the first stage up.
        measures: Oldest first, setup among them.
        relief: What relief did.
        pain_limit: Pain during a session up to which it was right, 0 to 10.
        morning_limit: The same for the next morning.
        raises_goal: The symmetry to reach, in percent.
        tiles: The numbers on top.
    """

    first: date
    last: date
    is_empty: bool
    days: tuple[PastDay, ...]
    pains: tuple[PainPoint, ...]
    works: tuple[WorkPoint, ...]
    works_in_kg: bool
    ladder: tuple[LadderPoint, ...]
    stage_starts: tuple[int, ...]
    measures: tuple[MeasurePoint, ...]
    relief: ReliefPast
    pain_limit: int
    morning_limit: int
    raises_goal: int
    tiles: Tiles
