"""A program: stages, each a ladder of doses, with its schedule, gates and room for the runner.

The names of the fields are the keys of a program file (`interchange/program_file`). What no
program may go beyond is in `core/program_bounds`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from calfcoach.core.own_exercise import OwnExercise


class HeelBone(Enum):
    """What becomes of a stage for a runner whose heel bone hurts: floor only, no step.

    Source: Fahlström 2003 (drops below the edge helped few insertional tendons). Grade: P.
    """

    AS_IS = "as_is"
    ON_FLOOR = "on_floor"
    SKIP = "skip"


class Weekday(Enum):
    """A day of the week; the values are those of a program file."""

    MON = "Mon"
    TUE = "Tue"
    WED = "Wed"
    THU = "Thu"
    FRI = "Fri"
    SAT = "Sat"
    SUN = "Sun"

    @property
    def number(self) -> int:
        """Monday is 0, as in `date.weekday`."""
        return tuple(Weekday).index(self)


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds of one repetition: up, hold, down, and a stay at the bottom."""

    up_s: int
    hold_s: int
    down_s: int
    bottom_s: int

    @property
    def rep_s(self) -> int:
        """Seconds of the whole repetition."""
        return self.up_s + self.hold_s + self.down_s + self.bottom_s

    def __str__(self) -> str:
        return f"{self.up_s}-{self.hold_s}-{self.down_s}-{self.bottom_s}"


@dataclass(frozen=True, slots=True)
class Dose:
    """Sets and repetitions of one exercise; in one-leg work, repetitions of each leg."""

    sets: int
    reps: int

    def __str__(self) -> str:
        return f"{self.sets}x{self.reps}"


@dataclass(frozen=True, slots=True)
class Work:
    """An exercise as a stage does it.

    Attributes:
        exercise: Its id in the catalog.
        tempo: Of each repetition.
        rest_s: Between sets; in one-leg work after both legs.
        switch_s: From one leg to the other.
    """

    exercise: str
    tempo: Tempo
    rest_s: int
    switch_s: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """What a stage asks for before it is entered; zero and None ask for nothing.

    Attributes:
        raises_each_leg: Single-leg raises that each leg manages.
        typical_raises: The weaker leg reaches the typical number for age and sex.
        symmetry_percent: The weaker leg's raises in percent of the stronger leg's.
        running_pain_at_most: 0 to 10.
        weeks_since_start: Whole weeks since the program began.
    """

    raises_each_leg: int = 0
    typical_raises: bool = False
    symmetry_percent: int = 0
    running_pain_at_most: int | None = None
    weeks_since_start: int = 0


@dataclass(frozen=True, slots=True)
class Pack:
    """A backpack and how its load grows.

    A step is `step_percent` of body mass and pack, at least `step_min_kg`, at most `step_max_kg`,
    rounded down to `round_kg`; the pack never weighs more than `most_percent` of body mass.

    Attributes:
        grows: The load goes up after the ladder's last step; otherwise it stays as it came.
    """

    grows: bool
    step_percent: int
    step_min_kg: Decimal
    step_max_kg: Decimal
    round_kg: Decimal
    most_percent: int


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a program.

    Attributes:
        id: Such as "S1".
        title: What a person calls it.
        exercises: In the order of the session.
        ladder: Steps, lowest first; each has one dose for each exercise.
        rest_between_s: From one exercise to the next.
        heel_bone: What becomes of it when the heel bone hurts.
        fallback: Gaps lead no lower than the first stage that is not a fallback.
        rep_max: The runner chooses a load with which the repetitions are just possible.
        sessions_per_week: Where it differs from the program's.
        entry: What it asks for before it is entered.
        pack: Set for work with a backpack.
    """

    id: str
    title: str
    exercises: tuple[Work, ...]
    ladder: tuple[tuple[Dose, ...], ...]
    rest_between_s: int
    heel_bone: HeelBone
    fallback: bool = False
    rep_max: bool = False
    sessions_per_week: int | None = None
    entry: Entry | None = None
    pack: Pack | None = None


@dataclass(frozen=True, slots=True)
class Schedule:
    """How often: sessions in seven days, the least gap in hours, days that suit best."""

    sessions_per_week: int
    min_gap_h: int
    preferred_days: tuple[Weekday, ...] = ()

    @property
    def min_gap_days(self) -> int:
        """The gap in local days: 48 h is two days later, Monday to Wednesday."""
        return -(-self.min_gap_h // 24)


@dataclass(frozen=True, slots=True)
class Gates:
    """The limits of the decision table (`core/gates`); pain from 0 to 10.

    Attributes:
        rest_pain_at_most: More before a session: no session (G1).
        morning_at_most: More in the morning: no session (G1), a step back (G4).
        pain_at_most: More during or after: a stage back (G3).
        pain_at_most_after_tear: The same, in the 12 weeks after a calf tear.
        morning_rise_at_most: A greater rise overnight: a step back (G4).
        weekly_rise_from: A rise of a week's mean from which it goes a step back (G5).
        green_pain_at_most: More during or after holds the dose (G6, G9).
        holds_in_a_row: So many holds for pain go a step back (G6).
        reps_done_percent: Fewer in two sessions running go a step back (G7).
        effort_at_most: More is not green (G9).
        greens_in_a_row: So many go one step up (G9).
        reps_left_at_least: In as many sessions, before the pack gets heavier.
    """

    rest_pain_at_most: int
    morning_at_most: int
    pain_at_most: int
    pain_at_most_after_tear: int
    morning_rise_at_most: int
    weekly_rise_from: Decimal
    green_pain_at_most: int
    holds_in_a_row: int
    reps_done_percent: int
    effort_at_most: int
    greens_in_a_row: int
    reps_left_at_least: int


@dataclass(frozen=True, slots=True)
class Adjust:
    """How far the runner may change what is due.

    Attributes:
        ease_steps: Ladder steps down.
        raise_steps: Ladder steps up.
        lower_s_at_most: The slowest lowering.
    """

    ease_steps: int
    raise_steps: int
    lower_s_at_most: int


@dataclass(frozen=True, slots=True)
class Start:
    """The stage for a weaker leg that manages at least so many single-leg raises."""

    raises_from: int
    stage: str


@dataclass(frozen=True, slots=True)
class Program:
    """A versioned document: what to do, how often, and when to go on.

    Attributes:
        id: A UUID that stays through all revisions.
        revision: Grows with each change.
        title: What a person calls it.
        language: Of its texts, such as "en".
        issued: When this revision was made.
        schedule: How often.
        gates: The limits of the decision table.
        adjust: The runner's own room.
        start: Where to begin, fewest raises first.
        stages: Easiest first.
        author: Who wrote it.
        for_runner: A pseudonym.
        notes: For people.
        exercises: Raises of its own, besides those of the catalog.
    """

    id: str
    revision: int
    title: str
    language: str
    issued: date
    schedule: Schedule
    gates: Gates
    adjust: Adjust
    start: tuple[Start, ...]
    stages: tuple[Stage, ...]
    author: str = ""
    for_runner: str = ""
    notes: str = ""
    exercises: tuple[OwnExercise, ...] = ()
