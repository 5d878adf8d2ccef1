"""A document for paper: headings, text, facts, tables and plots, in the order of reading.

Words are the reader's own language already; how it looks is the painter's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from calfcoach.core.exercises import Exercise

LEAST_HIGH = 1e-6
"""The smallest value that sets a scale: what is less cannot be told from zero on paper."""


class Draw(Enum):
    """How the values of a series are drawn; each can be told from the others without color."""

    LINE = "line"
    DASHED = "dashed"
    STEPS = "steps"
    BARS = "bars"
    PALE_BARS = "pale_bars"


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; a soft one is small and gray."""

    text: str
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A number with its name above and a note below."""

    name: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts side by side."""

    items: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under a head that is repeated on each page.

    Attributes:
        head: The name of each column.
        rows: As many cells as the head, each.
        widths: The share of each column; any sum.
        numbers: The places of columns of numbers, aligned to the right.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Series:
    """Values over days, in order.

    Attributes:
        points: A day and a value each.
    """

    name: str
    draw: Draw
    points: tuple[tuple[date, float], ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """Series over the same days.

    Attributes:
        title: What is shown, with its unit.
        first: The first day on the axis.
        last: The last day on the axis, not before the first.
        marks: Days that the axis names, in the reader's words.
        series: All drawn on one scale that begins at 0.
        high: The upper end of the scale; None to fit the values.
        limit: A value that is marked across the plot, such as the pain that a program allows.
        limit_name: What it is called.
    """

    title: str
    first: date
    last: date
    marks: tuple[tuple[date, str], ...]
    series: tuple[Series, ...]
    high: float | None = None
    limit: float | None = None
    limit_name: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """An exercise with pictures of its start and its end, and what is said beside them.

    Attributes:
        name: What a person calls it.
        lines: Dose, tempo, cues, cautions.
    """

    exercise: Exercise
    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Boxed:
    """Lines under a title in a frame; without lines it is room to write or stamp on."""

    title: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ticks:
    """Boxes to tick off, a row each.

    Attributes:
        title: What is ticked off.
        rows: The name of each row.
        columns: The name of each column.
    """

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]


Part = Heading | Paragraph | Facts | Table | Plot | Shown | Boxed | Ticks


@dataclass(frozen=True, slots=True)
class Sheet:
    """Parts on one page of their own; what is too much for it is made smaller, all alike."""

    parts: tuple[Part, ...]


Block = Part | Sheet


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    Attributes:
        title: On top of the first page, and the file's own title.
        subtitle: Under it.
        footer: On each page, beside its number.
        page: Words for a page's number with two `{}`: this one, and how many there are.
        blocks: In the order of reading.
    """

    title: str
    subtitle: str
    footer: str
    page: str
    blocks: tuple[Block, ...]


def nice_high(values: list[float]) -> float:
    """Return a round number from which no value sticks out: 1, 2, 2.5 or 5 times a power of ten."""
    most = max(values, default=0.0)
    if most < LEAST_HIGH:
        return 1.0
    power = 1.0
    while power * 10 < most:
        power *= 10
    while power >= most:
        power /= 10
    return next(power * step for step in (2, 2.5, 5, 10) if power * step >= most)


def day_marks(first: date, last: date, most: int) -> list[date]:
    """Return up to `most` days for an axis: evenly spaced, both ends among them."""
    days = (last - first).days
    if days <= 0 or most < 2:
        return [first]
    count = min(most - 1, days)
    return [date.fromordinal(first.toordinal() + round(days * n / count)) for n in range(count + 1)]
