"""Whether to run today: the gravest reason decides."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from calfcoach.core.progression import Lock
from calfcoach.core.reasons import Say, word
from calfcoach.core.run_today import RunVerdict, run_today
from calfcoach.core.training_log import Relief

TODAY = date(2026, 11, 23)
BEFORE = TODAY - timedelta(days=1)
LOCK = Lock(TODAY, TODAY, needs_clinician=False)


@pytest.mark.parametrize(
    ("lock", "relief", "trained", "morning", "verdict", "say"),
    [
        (LOCK, None, None, 0, "no", Say.RUN_LOCKED),
        (None, Relief(TODAY, sharp=True), None, 0, "no", Say.RUN_SHARP),
        (None, Relief(BEFORE, sharp=True), None, 0, "yes", Say.RUN_FREE),
        (None, Relief(TODAY, sharp=False), None, 0, "easy", Say.RUN_RELIEF),
        (None, Relief(TODAY, sharp=False), None, 6, "no", Say.RUN_SORE),
        (None, None, TODAY, 0, "no", Say.RUN_AFTER_STRENGTH),
        (None, None, BEFORE, 0, "yes", Say.RUN_FREE),
        (None, None, None, None, "ask", Say.RUN_UNKNOWN),
        (None, None, None, 3, "yes", Say.RUN_FREE),
        (None, None, None, 4, "easy", Say.RUN_CAREFUL),
        (None, None, None, 5, "easy", Say.RUN_CAREFUL),
        (None, None, None, 6, "no", Say.RUN_SORE),
    ],
)
def test_the_gravest_reason_decides(
    lock: Lock | None,
    relief: Relief | None,
    trained: date | None,
    morning: int | None,
    verdict: str,
    say: Say,
) -> None:
    reliefs, days = [relief] if relief else [], [trained] if trained else []

    found = run_today(TODAY, lock, reliefs, days, morning)

    assert (found.verdict, found.reason.id) == (RunVerdict(verdict), say)
    assert "{" not in word(found.reason)
