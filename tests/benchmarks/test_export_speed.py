"""How long 30,000 sets take to leave, beside sqlite-utils on the same log: printed, not more."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.benchmarks.big_log import SETS, big_log
from tests.end_to_end.child import ROOT

resource = pytest.importorskip("resource", reason="POSIX alone counts what a child spends")
RUNS = 3
_SQLITE_UTILS = (
    "from sqlite_utils.cli import cli; import sys; cli(sys.argv[1:], standalone_mode=True)"
)


def spent(words: list[str], output: Path | None = None, runs: int = RUNS) -> tuple[float, float]:
    """Return the least CPU and wall time of some runs from the start of a process, s."""
    found = []
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.perf_counter()
        with (output or Path(os.devnull)).open("wb") as file:
            subprocess.run([sys.executable, *words], cwd=ROOT, stdout=file, check=True)
        wall = time.perf_counter() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        found.append((cpu, wall))
    return min(cpu for cpu, _ in found), min(wall for _, wall in found)


def rows_in(path: Path) -> int:
    with path.open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.reader(file)) - 1


def test_speed_of_leaving(tmp_path: Path) -> None:
    log = big_log(tmp_path)
    bare_file, own_file = tmp_path / "bare.csv", tmp_path / "own.csv"
    bare = ["-c", _SQLITE_UTILS, "rows", str(log), "session_steps", "--csv"]
    bare += ["--where", "kind = 'set'"]
    own = ["-m", "calfcoach", "export", "csv", "--data-dir", str(tmp_path), "--output"]

    bare_cpu, bare_wall = spent(bare, bare_file)
    own_cpu, own_wall = spent([*own, str(own_file)])

    print(f"\nsqlite-utils rows --csv, {SETS} sets: {bare_cpu:.2f} s CPU, {bare_wall:.2f} s in all")
    print(
        f"calfcoach export csv: {own_cpu:.2f} s CPU, {own_wall:.2f} s in all, "
        f"{own_cpu / bare_cpu:.2f} and {own_wall / bare_wall:.2f} of it"
    )
    assert rows_in(bare_file) == rows_in(own_file) == SETS
