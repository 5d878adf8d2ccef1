"""What happened: sessions, finished steps, ratings and safety checks, as they are kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from calfcoach.core.engine_state import EngineState
from calfcoach.core.events import Ended
from calfcoach.core.ids import SessionId
from calfcoach.core.plan import Plan, Question, Side, StepKind
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.screening import Answer, Tier


class Status(Enum):
    """Whether a session is over; the values are stored.

    A refused one was asked for and not begun: too much pain before it.
    """

    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"
    REFUSED = "refused"
    CUT_OFF = "cut_off"


class ScreeningKind(Enum):
    """Which questions a screening asked."""

    GATE = "gate"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class StepResult:
    """One finished step. Times in ms, pauses left out of `done_ms`.

    Attributes:
        exercise: Its id in the catalog, for a set.
        load_kg: In the backpack, for a set; None where there was none.
        reps_planned: For a set.
        reps_done: For a set: as counted, or as the person said afterwards.
        pain: The worst in this set, 0 to 10; None when not said.
    """

    step_id: str
    kind: StepKind
    side: Side | None
    planned_ms: int | None
    done_ms: int
    paused_ms: int
    ended: Ended
    finished_at: datetime
    variant: str = ""
    exercise: str = ""
    load_kg: Decimal | None = None
    reps_planned: int | None = None
    reps_done: int | None = None
    pain: int | None = None


@dataclass(frozen=True, slots=True)
class Rating:
    """A number from 0 to 10 and when it was given."""

    question: Question
    value_0_10: int
    rated_at: datetime


@dataclass(frozen=True, slots=True)
class Screening:
    """A safety check: its answers by question id, and the tier that they asked for.

    Attributes:
        clinician_seen: The person said that a clinician has seen what an earlier one found.
    """

    kind: ScreeningKind
    screened_at: datetime
    tier: Tier
    answers: Mapping[str, Answer]
    clinician_seen: bool = False


@dataclass(frozen=True, slots=True)
class SessionHead:
    """A session without its steps.

    Attributes:
        started_at: UTC.
        ended_at: UTC; None while it runs or when it was cut off.
        local_date: The person's day when it began.
        zone: The person's zone when it began.
        speed: 1, or how many times faster a preview was played.
        step_count: How many steps are on disk.
    """

    id: SessionId
    kind: str
    started_at: datetime
    ended_at: datetime | None
    local_date: date
    zone: str
    side: Side
    status: Status
    outcome: Outcome | None
    onset: Onset | None
    speed: int
    step_count: int


@dataclass(frozen=True, slots=True)
class SessionDetail:
    """A session with all that is known of it.

    Attributes:
        plan: The snapshot of what it ran.
        state: Where the engine stood when last seen; None once it is over.
        seen_at: When that was, UTC.
    """

    head: SessionHead
    plan: Plan
    state: EngineState | None
    seen_at: datetime
    steps: tuple[StepResult, ...]
    ratings: tuple[Rating, ...]
    screenings: tuple[Screening, ...]

    def rating(self, question: Question) -> int | None:
        """Return the value given to a question, 0 to 10, or None."""
        for rating in self.ratings:
            if rating.question is question:
                return rating.value_0_10
        return None

    @property
    def tier(self) -> Tier:
        """The most urgent that any of its safety checks asked for."""
        return max((screening.tier for screening in self.screenings), default=Tier.NONE)
