"""Numbers over a stretch of the log: mean morning pain, work by muscle, how alike the legs are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from calfcoach.core.exercises import Catalog
from calfcoach.core.ids import SessionId
from calfcoach.core.measurement import Kind, is_real
from calfcoach.core.training_log import Morning

MORNINGS = 7
"""So many check-ins make a mean. Grade: D (our default)."""
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class SetWork:
    """What was done in the sets of one exercise in a session, all with the same load.

    Attributes:
        two_legs: Both legs worked at once.
    """

    session_id: SessionId
    exercise_id: str
    two_legs: bool
    load_kg: Decimal
    reps: int


def mean_morning(mornings: Sequence[Morning]) -> Decimal | None:
    """Return the mean of mornings, 0 to 10, to 0.1; None of none."""
    if not mornings:
        return None
    total = Decimal(sum(one.pain for one in mornings))
    return (total / len(mornings)).quantize(_TENTH, ROUND_HALF_UP)


def first_and_last_week(
    mornings: Sequence[Morning],
) -> tuple[Sequence[Morning], Sequence[Morning]]:
    """Return the first and the last seven check-ins; the first are none where they overlap."""
    last = mornings[-MORNINGS:]
    first = mornings[:MORNINGS] if len(mornings) >= 2 * MORNINGS else ()
    return first, last


def work_of(
    sets: Iterable[SetWork], mass_kg: Decimal | None, catalog: Catalog
) -> dict[SessionId, tuple[Decimal, Decimal]]:
    """Return the work of each session, with a straight and with a bent knee.

    In kg: repetitions times what each leg lifted, body mass and load, halved on two legs. Where the
    body mass is not known, in repetitions. An exercise that the catalog does not have counts as
    done with a straight knee.
    """
    found: dict[SessionId, list[Decimal]] = {}
    bent = {one.id: one.knee_bent for one in catalog.values()}
    for one in sets:
        lifted = Decimal(1) if mass_kg is None else mass_kg + one.load_kg
        if mass_kg is not None and one.two_legs:
            lifted /= 2
        found.setdefault(one.session_id, [Decimal(0), Decimal(0)])[
            bent.get(one.exercise_id, False)
        ] += one.reps * lifted
    return {key: (straight, bent_) for key, (straight, bent_) in found.items()}


def is_within_noise(left: int, right: int) -> bool:
    """Whether the legs' raises differ by less than the test can tell."""
    return not is_real(Kind.RAISES, left, right)
