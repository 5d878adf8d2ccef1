"""Why a calf may be tight: questions, what answers speak for, and what is likely to matter.

A checklist, no diagnosis. Points rank causes for one person; they measure nothing (grade D, our
default). The causes are the article's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Likely(Enum):
    """How much speaks for a cause."""

    MUCH = "much"
    SOME = "some"
    LITTLE = "little"


MUCH_FROM, SOME_FROM = 3, 1
"""Points from which much, or something, speaks for a cause. Grade: D (our defaults)."""


class LogFact(Enum):
    """What the log may know; the values are those of the file."""

    RISE = "rise"
    NEW = "new"
    STRENGTH = "strength"
    RAISES = "raises"
    CADENCE = "cadence"
    SHOES = "shoes"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer.

    Attributes:
        points: For which causes it speaks, and how much.
        reason: Why, in a sentence; "" where it speaks for none.
    """

    id: str
    text: str
    points: Mapping[str, int]
    reason: str


@dataclass(frozen=True, slots=True)
class CauseQuestion:
    """One question of the self-check.

    Attributes:
        log: What of the log answers it; None for nothing.
    """

    id: str
    text: str
    options: tuple[Option, ...]
    log: LogFact | None = None

    def option(self, option_id: str) -> Option | None:
        """Return an answer by its id."""
        return next((one for one in self.options if one.id == option_id), None)


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause and its page.

    Attributes:
        picture: The drawing that shows it.
        exercises: Exercises whose motions show it, one after the other; none for most.
        try_first: What to try first, a sentence each.
        watch: What to keep an eye on.
    """

    id: str
    title: str
    short: str
    picture: str
    exercises: tuple[str, ...]
    text: tuple[str, ...]
    try_first: tuple[str, ...]
    watch: str
    source: str
    grade: str


@dataclass(frozen=True, slots=True)
class CauseGuide:
    """All of it, in the order of the file."""

    questions: tuple[CauseQuestion, ...]
    causes: tuple[Cause, ...]

    def cause(self, cause_id: str) -> Cause:
        """Return a cause.

        Raises:
            KeyError: There is none of that id.
        """
        return {one.id: one for one in self.causes}[cause_id]


@dataclass(frozen=True, slots=True)
class Ranked:
    """How much speaks for a cause, and why."""

    cause: str
    points: int
    reasons: tuple[str, ...]

    @property
    def likely(self) -> Likely:
        """How much speaks for it."""
        if self.points >= MUCH_FROM:
            return Likely.MUCH
        return Likely.SOME if self.points >= SOME_FROM else Likely.LITTLE


def rank(guide: CauseGuide, answers: Mapping[str, str]) -> tuple[Ranked, ...]:
    """Return all causes, the likeliest first; equal ones in the order of the file.

    Args:
        guide: Questions and causes.
        answers: The id of the chosen option, by question; what is not answered speaks for nothing.
    """
    points = {cause.id: 0 for cause in guide.causes}
    reasons: dict[str, list[str]] = {cause.id: [] for cause in guide.causes}
    for question in guide.questions:
        option = question.option(answers.get(question.id, ""))
        if option is None:
            continue
        for cause_id, more in option.points.items():
            points[cause_id] += more
            reasons[cause_id].append(option.reason)
    ranked = [Ranked(one.id, points[one.id], tuple(reasons[one.id])) for one in guide.causes]
    return tuple(sorted(ranked, key=lambda one: -one.points))
