"""How long an activities.csv of 5,000 runs takes to come in, beside Python's own csv: printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.test_export_speed import spent
from tests.interchange.run_import.csv_files import strava_rows

pytest.importorskip("resource", reason="POSIX alone counts what a child spends")
ROWS = 5_000


def test_speed_of_coming_in(tmp_path: Path) -> None:
    path = tmp_path / "activities.csv"
    path.write_bytes(strava_rows(ROWS + 1))  # the first of them is in the log
    bare_cpu, bare_wall = spent(
        ["-c", f"import csv; print(sum(1 for _ in csv.DictReader(open({str(path)!r}))))"]
    )
    words = ["-m", "calfcoach", "import", "runs", str(path), "--data-dir"]
    first = tmp_path / "first.csv"
    first.write_bytes(strava_rows(1))
    own_cpu, own_wall = float("inf"), float("inf")
    for number in range(3):
        output = tmp_path / f"{number}.txt"
        # The log stands, as a runner's does: making one is no part of taking runs in.
        spent([*words[:-2], str(first), "--data-dir", str(tmp_path / str(number))], output, 1)
        cpu, wall = spent([*words, str(tmp_path / str(number))], output, 1)
        own_cpu, own_wall = min(cpu, own_cpu), min(wall, own_wall)
        assert f"{ROWS} of {ROWS + 1} taken in." in output.read_text()
    print(f"\ncsv.DictReader, {ROWS} rows: {bare_cpu:.2f} s CPU, {bare_wall:.2f} s in all")
    print(
        f"calfcoach import runs: {own_cpu:.2f} s CPU, {own_wall:.2f} s in all, "
        f"{own_cpu / bare_cpu:.2f} and {own_wall / bare_wall:.2f} of it"
    )
