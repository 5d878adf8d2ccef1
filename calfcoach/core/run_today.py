"""Whether to run today: one verdict with its reason, from lock, relief, training and morning."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import Enum

from calfcoach.core.progression import Lock
from calfcoach.core.reasons import Reason, Say
from calfcoach.core.training_log import Relief

CAREFUL_FROM = 4
"""Morning pain from which a run is short and slow. Source: NHS AHP Suffolk. Grade: P."""
SORE_FROM = 6
"""Pain from which a run ends, or does not begin. Source: NHS AHP Suffolk. Grade: P."""


class RunVerdict(Enum):
    """Whether to run today."""

    YES = "yes"
    EASY = "easy"
    NO = "no"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class RunAdvice:
    """The verdict and why."""

    verdict: RunVerdict
    reason: Reason


def run_today(
    today: date,
    lock: Lock | None,
    reliefs: Collection[Relief],
    trained: Collection[date],
    morning: int | None,
) -> RunAdvice:
    """Return whether to run today.

    Args:
        today: The local day.
        lock: Set while a warning sign is open.
        reliefs: Relief sessions.
        trained: Days of strength sessions.
        morning: This morning's pain, 0 to 10; None when not said.

    Source: the article for tightness that came sharp; NHS AHP Suffolk for the bands; Green 2022 for
    strength after the run. Grade: A, P, S.
    """
    today_ones = [relief for relief in reliefs if relief.on == today]
    if lock is not None:
        return RunAdvice(RunVerdict.NO, Reason(Say.RUN_LOCKED))
    if any(relief.sharp for relief in today_ones):
        return RunAdvice(RunVerdict.NO, Reason(Say.RUN_SHARP))
    if morning is not None and morning >= SORE_FROM:
        numbers = (("pain", morning), ("limit", SORE_FROM - 1))
        return RunAdvice(RunVerdict.NO, Reason(Say.RUN_SORE, numbers))
    if today in trained:
        return RunAdvice(RunVerdict.NO, Reason(Say.RUN_AFTER_STRENGTH))
    if today_ones:
        return RunAdvice(RunVerdict.EASY, Reason(Say.RUN_RELIEF))
    if morning is None:
        return RunAdvice(RunVerdict.ASK, Reason(Say.RUN_UNKNOWN))
    if morning >= CAREFUL_FROM:
        return RunAdvice(RunVerdict.EASY, Reason(Say.RUN_CAREFUL, (("pain", morning),)))
    numbers = (("pain", morning), ("limit", SORE_FROM))
    return RunAdvice(RunVerdict.YES, Reason(Say.RUN_FREE, numbers))
