"""What the screens of the program show: values only, words are the screens'."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from calfcoach.core.decision import Decision, RecordedDecision
from calfcoach.core.enrollment import Enrollment, Training
from calfcoach.core.place import Place
from calfcoach.core.plan import Side
from calfcoach.core.prescription import Prescription
from calfcoach.core.program import Program
from calfcoach.core.progression import Lock
from calfcoach.core.reasons import Reason
from calfcoach.core.run_today import RunAdvice


class TodayState(Enum):
    """What Today is about."""

    SETUP = "setup"
    LOCKED = "locked"
    READY = "ready"
    REST = "rest"
    DONE = "done"


class DayKind(Enum):
    """What a day of the week strip is."""

    DONE = "done"
    REFUSED = "refused"
    DUE = "due"
    PLANNED = "planned"
    OFF = "off"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class DayMark:
    """One day of the week strip.

    Attributes:
        relief: Relief was needed on it.
        moved_from: The day that suited best, where the session was moved here.
    """

    day: date
    kind: DayKind
    is_today: bool
    relief: bool = False
    moved_from: date | None = None


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The morning's question.

    Attributes:
        on: The day that it is about: today.
        pain: What was answered, 0 to 10; None while it was not.
        after: The session whose next morning this is; None where it is not.
    """

    on: date
    pain: int | None
    after: Training | None


@dataclass(frozen=True, slots=True)
class DoseChoice:
    """A dose that the runner may take: the one that is due, an easier or a harder one.

    Attributes:
        steps: 0 for the one that is due, below for easier, above for harder.
    """

    steps: int
    place: Place
    label: str
    prescription: Prescription


@dataclass(frozen=True, slots=True)
class SessionChoice:
    """How the runner wants one session.

    Attributes:
        steps: Which `DoseChoice`.
        lower_s: Seconds of each lowering; None as the program says.
        self_paced: Each repetition waits for a press.
        first_leg: Which leg begins each set of one-leg work.
    """

    steps: int = 0
    lower_s: int | None = None
    self_paced: bool = False
    first_leg: Side = Side.LEFT


@dataclass(frozen=True, slots=True)
class TodayView:
    """All that Today shows.

    Attributes:
        today: The local day.
        state: What it is about.
        check_in: The morning's question; None before setup.
        run: Whether to run today; None before setup.
        week: Monday to Sunday of this week.
        program: The program; None before setup.
        enrollment: The way through it; None before setup.
        choices: Doses for the next session, the one that is due first.
        why: The last decision; None before the first.
        lock: Set while there must be no exercise.
        screen_due: A full safety check comes before the next session.
        earliest: The first day on which the next session may be.
        best: The day that suits best, or that was wished.
        original: The day that suited best before it was moved or missed.
        program_week: Weeks from Monday to Sunday since the start, from 1.
        done_this_week: Sessions since Monday.
        last_on: The day of the last session.
        asks: Numbers that the next step up asks for: "raises", "running", "mass".
        lacking: What the next step up asks for and is not met.
    """

    today: date
    state: TodayState
    check_in: CheckIn | None = None
    run: RunAdvice | None = None
    week: tuple[DayMark, ...] = ()
    program: Program | None = None
    enrollment: Enrollment | None = None
    choices: tuple[DoseChoice, ...] = ()
    why: Decision | None = None
    lock: Lock | None = None
    screen_due: bool = False
    earliest: date | None = None
    best: date | None = None
    original: date | None = None
    program_week: int = 0
    done_this_week: int = 0
    last_on: date | None = None
    asks: frozenset[str] = frozenset()
    lacking: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class StageView:
    """One stage of the map.

    Attributes:
        number: Its place in the program, from 0.
        is_skipped: Passed over, because the heel bone hurts.
        steps: One for each ladder step.
    """

    number: int
    is_skipped: bool
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True)
class StepView:
    """One ladder step of the map.

    Attributes:
        label: Such as "3x12".
        times: Sessions done at it.
        is_here: The next session is at it.
        load_kg: The heaviest pack used at it; 0 without one.
    """

    label: str
    times: int
    is_here: bool
    load_kg: Decimal


@dataclass(frozen=True, slots=True)
class ProgramView:
    """All that the Program page shows.

    Attributes:
        greens: Greens in a row at the present place.
        decisions: All, newest first; superseded ones too.
        labels: Of each place that a decision names.
        lacking: What the next stage asks for and is not met.
        lock: Set while there must be no exercise.
        screen_due: A full safety check comes before the next session.
    """

    program: Program
    enrollment: Enrollment
    place: Place
    label: str
    greens: int
    stages: tuple[StageView, ...]
    decisions: tuple[RecordedDecision, ...]
    labels: Mapping[Place, str]
    lacking: tuple[Reason, ...]
    lock: Lock | None
    screen_due: bool
