"""How long deciding takes: CPU time beside a baseline of the same run, printed, not asserted."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from calfcoach.core.progression import standing
from calfcoach.core.simulation import always_green, simulate
from calfcoach.core.training_log import Answers, Log, Measure, Morning, Profile
from tests.interchange.programs import CATALOG, TEXTS, built_in

MONDAY = date(2027, 1, 4)
PROFILE = Profile(MONDAY, "S1", mass_kg=Decimal(70))
YEARS = 10


def cpu_ms(work: Callable[[], object]) -> float:
    """Return the least CPU time of five runs, ms."""
    times = []
    for _ in range(5):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return min(times)


def ten_years() -> Log:
    days = [
        MONDAY + timedelta(days=7 * week + day) for week in range(52 * YEARS) for day in (0, 2, 4)
    ]
    sessions = tuple(Answers(on, rpe=5 + number % 4, rir=3) for number, on in enumerate(days))
    mornings = tuple(
        Morning(on + timedelta(days=later), number % 9 == 8)
        for number, on in enumerate(days)
        for later in (0, 1)
    )
    return Log(PROFILE, sessions, mornings, (Measure(MONDAY, 30, 30, 0),))


def test_speed_of_deciding() -> None:
    program, log = built_in(), ten_years()
    today = max(one.on for one in log.sessions) + timedelta(days=1)
    baseline = cpu_ms(lambda: [json.loads(TEXTS["default"]) for _ in range(100)])

    folded = cpu_ms(lambda: standing(program, log, today))
    played = cpu_ms(lambda: list(simulate(program, CATALOG, PROFILE, always_green(), 84)))

    print(f"\nbaseline, 100 program files as bare JSON: {baseline:.1f} ms of CPU")
    print(f"prescription from ten years of log: {folded:.1f} ms, {folded / baseline:.2f} of it")
    print(f"twelve weeks played forward: {played:.1f} ms, {played / baseline:.2f} of it")
    assert len(log.sessions) == 3 * 52 * YEARS
