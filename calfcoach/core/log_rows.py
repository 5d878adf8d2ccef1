"""The log as rows that leave the house: one frozen value a set, a session, a check-in, a measure.

Times are UTC, days are local ones, masses kg; pain and effort go from 0 to 10, and None is what was
not said. The names of the fields are the names of the columns in a table file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal

from calfcoach.core.ids import EnrollmentId, SessionId
from calfcoach.core.plan import Side


@dataclass(frozen=True, slots=True)
class SetRow:
    """One set of a strength session; of a set done again, the last.

    Attributes:
        exercise_name: As it was called when the session began.
        set_no: Which set of its exercise, for its leg.
        up_s: Seconds of each part of a repetition; of a set at one's own pace, those of its beat.
        pain_during: In this set; where that was not said, in the session.
        effort_0_10: Of the session, like the pain before, after and on the next morning.
        done_ms: How long it took; no column of a table.
        finished_at: When it ended; no column of a table.
    """

    session_id: SessionId
    session_start: datetime
    local_date: date
    program_id: str
    program_revision: int | None
    exercise_id: str
    exercise_name: str
    side: Side | None
    set_no: int
    reps_planned: int | None
    reps_done: int | None
    load_kg: Decimal
    up_s: Decimal | None
    top_s: Decimal | None
    down_s: Decimal | None
    bottom_s: Decimal | None
    pain_before: int | None
    pain_during: int | None
    pain_after: int | None
    pain_next_morning: int | None
    effort_0_10: int | None
    notes: str
    done_ms: int
    finished_at: datetime


SET_COLUMNS = tuple(
    one.name for one in fields(SetRow) if one.name not in {"done_ms", "finished_at"}
)
"""The columns of a table of sets."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One strength session.

    Attributes:
        status: "running", "finished", "stopped", "refused" or "cut_off".
        stage: Its id in the program.
        step: On the ladder of the stage, from 1.
        due_on: The day that suited best.
        reps_done: Of all its sets; those beyond what was planned make up for none.
        reps_left: Repetitions left in the last sets.
        enrollment_id: The setup that it belongs to.
    """

    session_id: SessionId
    session_start: datetime
    session_end: datetime | None
    local_date: date
    zone: str
    status: str
    program_id: str
    program_revision: int
    stage: str
    step: int
    load_kg: Decimal
    due_on: date
    sets: int
    reps_planned: int
    reps_done: int
    pain_before: int
    pain_during: int | None
    pain_after: int | None
    pain_next_morning: int | None
    sharp: bool | None
    limp: bool | None
    effort_0_10: int | None
    reps_left: int | None
    notes: str
    enrollment_id: EnrollmentId


@dataclass(frozen=True, slots=True)
class ReliefRow:
    """One relief session.

    Attributes:
        massage: By "hand", "roller" or "tool"; "" without one.
        urgency: The most that a safety check of it asked for, 0 (nothing) to the largest tier.
    """

    session_id: SessionId
    session_start: datetime
    session_end: datetime | None
    local_date: date
    zone: str
    side: Side
    status: str
    outcome: str
    onset: str
    massage: str
    tightness_before: int | None
    tightness_after: int | None
    urgency: int


@dataclass(frozen=True, slots=True)
class CheckInRow:
    """How the calf was on one morning."""

    local_date: date
    pain: int
    given_at: datetime


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """What was measured on one occasion, setup among them.

    Attributes:
        floor: What the heel raises were done on.
        stopped_left: Why the left leg's test ended.
        wall_left_mm: Knee-to-wall distance.
        activities: Each with its score, 0 to 10.
        visa_a: A total from a clinician, 0 to 100.
        lefs: A total from a clinician, 0 to 80.
    """

    measure_id: str
    local_date: date
    given_at: datetime
    raises_left: int | None = None
    raises_right: int | None = None
    floor: str = ""
    stopped_left: str = ""
    stopped_right: str = ""
    running_pain: int | None = None
    wall_left_mm: int | None = None
    wall_right_mm: int | None = None
    activities: tuple[tuple[str, int], ...] = ()
    visa_a: int | None = None
    lefs: int | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run.

    Attributes:
        duration_s: In motion.
        calf_0_10: How the calf felt.
        shoe: The name of the pair.
        source: What it is known from, such as "fit" or "typed".
        estimated: The distance is reckoned from a track.
    """

    run_id: str
    local_date: date
    run_start: datetime | None
    distance_m: int
    duration_s: int | None
    calf_0_10: int | None
    shoe: str
    surface: str
    hills: bool
    speed: bool
    source: str
    estimated: bool
    notes: str


@dataclass(frozen=True, slots=True)
class EnrollmentRow:
    """One way through a program."""

    enrollment_id: EnrollmentId
    program_id: str
    program_revision: int
    title: str
    sessions_per_week: int
    leg: Side
    started_on: date


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One planned session as a calendar knows it.

    Attributes:
        uid: The same for ever, wherever the session is moved.
        sequence: How often it was changed since it was first handed out.
        changed_at: When that was last.
        cancelled: It is planned no more.
    """

    uid: str
    day: date
    sequence: int
    changed_at: datetime
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class LogTable:
    """One table of the log with all that it holds.

    Attributes:
        rows: One value a column; a column of JSON holds what its text says.
    """

    name: str
    columns: tuple[str, ...]
    rows: Iterator[tuple[object, ...]]
