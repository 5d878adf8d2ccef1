"""Which backups are kept: many of the last days, fewer of the weeks and months before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

DAYS = 10
WEEKS = 8
MONTHS = 24
OTHERS = 5
"""So many days, weeks and months keep their newest daily backup; so many of each other reason.

Grade: D (our defaults).
"""
DAILY = "daily"


@dataclass(frozen=True, slots=True)
class Made:
    """A backup: its name, when it was made (UTC), and why."""

    name: str
    at: datetime
    reason: str


def kept(backups: Iterable[Made]) -> set[str]:
    """Return the names of the backups to keep; the newest of each reason is always among them."""
    newest = sorted(backups, key=lambda one: (one.at, one.name), reverse=True)
    daily = [one for one in newest if one.reason == DAILY]
    found: set[str] = set()
    for most, pattern in ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        spans: dict[str, str] = {}
        for one in daily:
            spans.setdefault(one.at.strftime(pattern), one.name)
        found.update(list(spans.values())[:most])
    count: dict[str, int] = {}
    for one in newest:
        if one.reason != DAILY:
            count[one.reason] = count.get(one.reason, 0) + 1
            if count[one.reason] <= OTHERS:
                found.add(one.name)
    return found
