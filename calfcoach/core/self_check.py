"""One self-check of causes as the log has it, and what has changed since another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum


class Change(Enum):
    """How a cause stands beside the check before."""

    UP = "up"
    DOWN = "down"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """One self-check.

    Attributes:
        answers: The chosen option, by question.
        found: Points, by cause.
    """

    id: str
    on: date
    made_at: datetime
    answers: Mapping[str, str]
    found: Mapping[str, int]


def changes(before: SelfCheck | None, now: Mapping[str, int]) -> dict[str, Change]:
    """Return how each cause has changed; nothing where there is none to compare with."""
    if before is None:
        return {}
    return {
        cause: (Change.UP if points > was else Change.DOWN if points < was else Change.SAME)
        for cause, points in now.items()
        if (was := before.found.get(cause)) is not None
    }
