"""What the engine reports: each event with the time at which it was due, engine time, ms."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from calfcoach.core.plan import Beat, Step


class Ended(Enum):
    """How a step or a session came to its end."""

    DONE = "done"
    SKIPPED = "skipped"
    LET_GO = "let_go"
    BACK = "back"
    EARLY = "early"
    HURT = "hurt"


@dataclass(frozen=True, slots=True)
class StepStarted:
    """A step begins.

    Attributes:
        at_ms: When it was due.
        index: Its place in the plan.
        step: The step.
    """

    at_ms: int
    index: int
    step: Step


@dataclass(frozen=True, slots=True)
class StepFinished:
    """A step is over.

    Attributes:
        at_ms: When it was due, or when the command came.
        index: Its place in the plan.
        step: The step.
        done_ms: How long the person was in it, pauses left out.
        paused_ms: How long it stood paused.
        planned_ms: Its length with what was added; None for "until done".
        how: What ended it.
        reps_done: Repetitions that were begun and ended, in a set; 0 for no set.
    """

    at_ms: int
    index: int
    step: Step
    done_ms: int
    paused_ms: int
    planned_ms: int | None
    how: Ended
    reps_done: int = 0


@dataclass(frozen=True, slots=True)
class Countdown:
    """One of the last seconds of a timed step begins; seconds_left is 3, 2 or 1."""

    at_ms: int
    index: int
    seconds_left: int


@dataclass(frozen=True, slots=True)
class Halfway:
    """Half of a long timed step is over."""

    at_ms: int
    index: int


@dataclass(frozen=True, slots=True)
class BeatStarted:
    """A part of a repetition begins, such as lowering.

    Attributes:
        at_ms: When it was due.
        index: The step's place in the plan.
        rep: Which repetition, from 1.
        place: Which beat of the rhythm, from 0.
        beat: The beat.
    """

    at_ms: int
    index: int
    rep: int
    place: int
    beat: Beat


@dataclass(frozen=True, slots=True)
class Paused:
    """Time stands still from `at_ms`. A gap (ms) says that the computer slept meanwhile."""

    at_ms: int
    gap_ms: int = 0


@dataclass(frozen=True, slots=True)
class Resumed:
    """Time runs again."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """The plan is over; nothing follows."""

    at_ms: int
    how: Ended


Event = (
    StepStarted | StepFinished | Countdown | Halfway | BeatStarted | Paused | Resumed | SessionEnded
)
