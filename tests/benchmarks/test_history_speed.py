"""How long looking back takes on ten years of log: CPU beside a baseline, printed, not asserted."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from calfcoach.services.history_views import Span
from tests.benchmarks.test_progression_speed import cpu_ms
from tests.end_to_end.child import ROOT, child_environment
from tests.services.runner import Runner
from tests.services.test_history import history
from tests.ten_years import SESSIONS, SETS, ten_years

BOUND_S = 120


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


def test_speed_of_the_progress_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.progress_window", str(tmp_path / "data")],
        cwd=ROOT,
        env=child_environment({"QT_QPA_PLATFORM": "offscreen"}, tmp_path),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=BOUND_S,
        check=True,
    )
    found = json.loads(done.stdout)
    bare = found["first"]
    with capsys.disabled():
        print(f"\nProgress, first time with the import of the plots: {bare:.0f} ms")
        for name, took in found.items():
            print(f"Progress on ten years, {name}: {took:.0f} ms, {took / bare:.2f} of that")
    assert set(found) == {"first", "again", "scroll", *(span.value for span in Span)}
