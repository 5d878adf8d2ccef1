"""How long looking back takes on ten years of log: CPU beside a baseline, printed, not asserted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from calfcoach.services.history_views import Span
from tests.benchmarks.test_progression_speed import cpu_ms
from tests.services.runner import Runner
from tests.services.test_history import history
from tests.ten_years import SESSIONS, SETS, ten_years


def test_speed_of_looking_back(tmp_path: Path) -> None:
    runner = Runner(tmp_path)
    past = ten_years(runner)
    service = history(runner)

    def read_bare() -> None:
        with closing(sqlite3.connect(runner.database.path)) as connection:
            connection.execute("SELECT * FROM session_steps").fetchall()

    baseline = cpu_ms(read_bare)
    service.view(Span.ALL)
    print(f"\nbaseline, all rows of the sets read bare: {baseline:.1f} ms of CPU")
    for span in Span:
        took = cpu_ms(lambda span=span: service.view(span))  # type: ignore[misc]
        print(f"looking back, {span.value}: {took:.1f} ms, {took / baseline:.2f} of it")
    assert (len(past.strength), past.sets) == (SESSIONS, SETS)
