"""What a plot shows: lines, bars, a limit and marks over days. Values and words, nothing drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum


class Look(Enum):
    """How a series is drawn; never told apart by color alone."""

    LINE = "line"
    DASHED = "dashed"
    STEPS = "steps"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class Series:
    """Values over days, oldest first.

    Attributes:
        name: What they are, for the legend.
        token: The color, by the theme's token.
    """

    name: str
    points: tuple[tuple[date, float], ...]
    token: str
    look: Look = Look.LINE


@dataclass(frozen=True, slots=True)
class Limit:
    """A line across the plot.

    Attributes:
        shaded: What lies above it is shaded.
    """

    value: float
    name: str
    shaded: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """One plot.

    Attributes:
        note: What it shows, in a line below the title.
        said: What each day says after its date, for who hovers or goes along it by key.
        first: The first day of the axis.
        bottom: The beginning of the axis of values.
        top: The end of the axis of values; None for what the values need.
        marks: Days with a word, such as a new stage.
        ticks: Values that have a name instead of a number.
    """

    title: str
    note: str
    series: tuple[Series, ...]
    said: Mapping[date, str]
    first: date
    last: date
    limit: Limit | None = None
    bottom: float = 0
    top: float | None = None
    marks: tuple[tuple[date, str], ...] = ()
    ticks: tuple[tuple[float, str], ...] = ()

    @property
    def days(self) -> tuple[date, ...]:
        """The days that have a value, oldest first."""
        return tuple(sorted(self.said))

    @property
    def is_empty(self) -> bool:
        """Whether there is no value at all."""
        return not any(one.points for one in self.series)
