"""Relief sessions of the log, and which kind of relief helped most often."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from calfcoach.core.ids import SessionId
from calfcoach.core.relief import Outcome

MEANINGFUL_DROP = 2
"""Points from 0 to 10 by which a rating must fall to count. Source: Salaffi 2004. Grade: P."""
LEAST_TIMES = 3
"""A kind that was used less often says nothing yet. Grade: D (our default)."""


@dataclass(frozen=True, slots=True)
class ReliefResult:
    """One relief session: the kind of massage, and the ratings before and after, 0 to 10."""

    kind: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class PastRelief:
    """How one relief session went.

    Attributes:
        on: Its local day.
        massage: The variant that was used; "" without one.
        before: Tightness, 0 to 10; None where it was not told.
        after: The same at its end.
    """

    session_id: SessionId
    on: date
    outcome: Outcome | None
    massage: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class ReliefTally:
    """The kind that helped most often.

    Attributes:
        kind: Such as "roller"; the id of a massage variant.
        helped: Sessions in which the rating fell by a meaningful amount.
        times: Sessions with it.
    """

    kind: str
    helped: int
    times: int


def best_relief(results: Iterable[ReliefResult]) -> ReliefTally | None:
    """Return the kind with the largest part of helpful sessions, or None while too little is known.

    Of two alike the one used more often is named; one that never helped is not.
    """
    counts: dict[str, tuple[int, int]] = {}
    for one in results:
        helped, times = counts.get(one.kind, (0, 0))
        fell = one.before - one.after >= MEANINGFUL_DROP
        counts[one.kind] = helped + fell, times + 1
    found = [
        ReliefTally(kind, helped, times)
        for kind, (helped, times) in sorted(counts.items())
        if times >= LEAST_TIMES and helped
    ]
    return max(found, key=lambda one: (Fraction(one.helped, one.times), one.times), default=None)
