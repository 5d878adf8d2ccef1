"""The catalog: every movement that a program or routine may name, with its cues and its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class ExerciseKind(Enum):
    """What an exercise is for."""

    RAISE = "raise"
    STRETCH = "stretch"
    MASSAGE = "massage"
    WARM_UP = "warm_up"
    TEST = "test"


class Muscle(Enum):
    """What it works on most. No knee angle works on one calf muscle alone."""

    GASTROCNEMIUS = "gastrocnemius"
    SOLEUS = "soleus"
    CALF = "calf"
    WHOLE_LEG = "whole_leg"


class Surface(Enum):
    """Where it is done."""

    FLOOR = "floor"
    STEP = "step"
    SEAT = "seat"
    ANY = "any"


class Sides(Enum):
    """Whether the legs work at the same time or one after the other."""

    BOTH = "both"
    EACH = "each"


class Way(Enum):
    """How many legs lift and how many lower, in a raise."""

    TWO_UP_TWO_DOWN = "two_up_two_down"
    TWO_UP_ONE_DOWN = "two_up_one_down"
    ONE_UP_ONE_DOWN = "one_up_one_down"


class Grade(Enum):
    """How well a rule is founded, best first."""

    ARTICLE = "A"
    PRIMARY = "P"
    SECONDARY = "S"
    BACKGROUND = "B"
    DEFAULT = "D"


@dataclass(frozen=True, slots=True)
class Exercise:
    """One movement of the catalog.

    Attributes:
        id: Also the name of its file.
        name: What a person calls it.
        kind: What it is for.
        muscle: What it works on most.
        knee_deg: Least and most bend of the knee, degrees; 0 is straight.
        surface: Where it is done.
        sides: Both legs at once, or one after the other.
        figure: The drawing that shows it.
        cues: What to do, a short sentence each, in order.
        cautions: What to mind.
        source: What its use rests on.
        grade: How well.
        way: Who lifts and who lowers; raises only.
        pack: Done with a loaded backpack.
        on_floor: The exercise that takes its place where no heel may sink below an edge.
        picture: A PNG or JPEG file in base64 that is shown instead of the drawing; "" for none.
    """

    id: str
    name: str
    kind: ExerciseKind
    muscle: Muscle
    knee_deg: tuple[int, int]
    surface: Surface
    sides: Sides
    figure: str
    cues: tuple[str, ...]
    cautions: tuple[str, ...]
    source: str
    grade: Grade
    way: Way | None = None
    pack: bool = False
    on_floor: str = ""
    picture: str = ""

    @property
    def knee_bent(self) -> bool:
        """Whether the knee is bent throughout, which is the soleus version of a raise."""
        return self.knee_deg[0] > 0

    @property
    def legs(self) -> int:
        """How many times a set is done: once for both legs together, or once a leg."""
        return 1 if self.sides is Sides.BOTH else 2


Catalog = Mapping[str, Exercise]
"""Exercises by id."""
