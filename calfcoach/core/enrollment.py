"""A person's way through one program: which one, since when, for which leg, and the profile."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from calfcoach.core.ids import EnrollmentId, SessionId
from calfcoach.core.plan import Side
from calfcoach.core.results import Status
from calfcoach.core.session_rating import SessionRating
from calfcoach.core.training_log import Done, Profile


@dataclass(frozen=True, slots=True)
class Enrollment:
    """One way through a program; a new setup begins a new one, a changed answer changes it.

    Attributes:
        program_id: The program's own id.
        program_revision: Which revision of it.
        leg: The leg that troubles, or both.
        profile: What the rules ask about the person, with the first day and stage.
        raises_left: Single-leg raises at setup.
        raises_right: The same for the other leg.
        morning_sore: The Achilles tendon was sore or stiff in the mornings at setup.
        clinician_agrees: A clinician gave the go-ahead.
        made_at: When it was set up, UTC.
    """

    id: EnrollmentId
    program_id: str
    program_revision: int
    leg: Side
    profile: Profile
    raises_left: int
    raises_right: int
    morning_sore: bool
    clinician_agrees: bool
    made_at: datetime


@dataclass(frozen=True, slots=True)
class TrainingStart:
    """What is known of a strength session when it begins.

    Attributes:
        done: The dose that it has; easier than due where the runner chose so.
        due_on: The day that suited best, before it was moved.
        rest: Pain right before it, 0 to 10.
        reps_planned: Of all its sets, both legs.
    """

    enrollment_id: EnrollmentId
    program_id: str
    program_revision: int
    done: Done
    due_on: date
    rest: int
    reps_planned: int


@dataclass(frozen=True, slots=True)
class Training:
    """A strength session as the log has it.

    Attributes:
        on: Its local day.
        reps_done: Of all its sets, both legs.
        rating: None where it was cut off before anything was said, or refused.
        worst: The most pain that was told, 0 to 10; None where none was.
    """

    session_id: SessionId
    on: date
    status: Status
    start: TrainingStart
    reps_done: int
    rating: SessionRating | None
    worst: int | None = None
