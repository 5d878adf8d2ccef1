"""What the rules read: the answers of each session, mornings, measures, checks, and the person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from calfcoach.core.heel_raise import Sex
from calfcoach.core.screening import Tier

TEAR_DAYS = 84
"""A calf tear counts for twelve weeks. Grade: D (our default)."""


@dataclass(frozen=True, slots=True, order=True)
class Done:
    """The dose that a session really had: stage id, step from 0, load."""

    stage: str
    step: int
    load_kg: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person said about one session. Pain from 0 to 10.

    Attributes:
        on: The local day.
        rest: Pain before it.
        during: The most during it.
        after: The most from its end to bedtime.
        sharp: Sharp or seizing pain.
        limp: Pain changed the walk.
        red_flag: Any red flag, or swelling that is new, or tightness that did not go.
        reps_done: Part of the repetitions, 0 to 1.
        rpe: Effort, 0 to 10; None when not said.
        rir: Repetitions left in the last sets; None when not said.
        done: The dose it had; None where it was the one that was due.
        refused: It was asked for and not begun; it is none once nothing refuses it any more.
    """

    on: date
    rest: int = 0
    during: int = 0
    after: int = 0
    sharp: bool = False
    limp: bool = False
    red_flag: bool = False
    reps_done: Decimal = Decimal(1)
    rpe: int | None = None
    rir: int | None = None
    done: Done | None = None
    refused: bool = False

    def sort_key(self) -> tuple[object, ...]:
        """Return what orders sessions, whatever order they were read in."""
        flags = (self.sharp, self.limp, self.red_flag)
        pains = (self.rest, self.during, self.after)
        effort = (self.reps_done, -1 if self.rpe is None else self.rpe)
        left = -1 if self.rir is None else self.rir
        return (self.on, *pains, *flags, *effort, left, repr(self.done), self.refused)


@dataclass(frozen=True, slots=True)
class Morning:
    """The check-in of one local day: pain from 0 to 10."""

    on: date
    pain: int


@dataclass(frozen=True, slots=True)
class Measure:
    """Numbers typed in for a gate; None for those not given."""

    on: date
    raises_left: int | None = None
    raises_right: int | None = None
    running_pain: int | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """A full safety check: how urgent, and whether a clinician has seen what it found."""

    on: date
    tier: Tier
    clinician_seen: bool = False

    @property
    def is_clean(self) -> bool:
        """Whether nothing in it speaks against exercise."""
        agreed = self.tier is Tier.ASK_FIRST and self.clinician_seen
        return self.tier is Tier.NONE or agreed


@dataclass(frozen=True, slots=True)
class Alarm:
    """Relief that ended badly, or a red flag outside of a session."""

    on: date
    tier: Tier


@dataclass(frozen=True, slots=True)
class Profile:
    """The person, as far as the rules ask.

    Attributes:
        started_on: The day on which the program began.
        stage: The id of the stage to start with.
        age_years: None when not said.
        sex: For typical values only.
        mass_kg: Body mass; None when not said.
        heel_bone: The heel bone hurts: floor only.
        torn_on: The day of the last calf tear.
    """

    started_on: date
    stage: str
    age_years: int | None = None
    sex: Sex | None = None
    mass_kg: Decimal | None = None
    heel_bone: bool = False
    torn_on: date | None = None


@dataclass(frozen=True, slots=True)
class TimeOff:
    """Days without a session, both ends included."""

    first: date
    last: date

    def covers(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Move:
    """The next session was put on another day than the one that suited best.

    Attributes:
        after: The day of the session before it; None before the first. A later one uses it up.
        due_on: The day that suited best.
        to: The day that was wished.
    """

    after: date | None
    due_on: date
    to: date


@dataclass(frozen=True, slots=True)
class Relief:
    """A calf needed relief on a day; sharp says how it came, or that nobody said."""

    on: date
    sharp: bool


@dataclass(frozen=True, slots=True)
class Log:
    """Everything that the next prescription depends on, in any order.

    Attributes:
        reliefs: Each relief session: loading waits until the next day.
        begun: Days on which a session was begun, whatever is judged of it, of this program or
            one before, for the schedule alone.
        move: The last wish to move the next session.
        torn_alone: The day of a calf tear to which no clinician has given a go-ahead.
    """

    profile: Profile
    sessions: tuple[Answers, ...] = ()
    mornings: tuple[Morning, ...] = ()
    measures: tuple[Measure, ...] = ()
    screens: tuple[Screen, ...] = ()
    alarms: tuple[Alarm, ...] = ()
    reliefs: tuple[Relief, ...] = ()
    begun: tuple[date, ...] = ()
    time_off: tuple[TimeOff, ...] = ()
    move: Move | None = None
    torn_alone: date | None = None


def is_after_tear(torn_on: date | None, on: date) -> bool:
    """Whether a day lies in the weeks after a calf tear; days before it do not."""
    return torn_on is not None and 0 <= (on - torn_on).days < TEAR_DAYS
