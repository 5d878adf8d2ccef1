"""What a running session costs, figure moving, beside a timer that repaints an empty window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.child import ROOT, child_environment

SHORT_S, LONG_S = 3, 60
BOUND_S = 60


def spend(words: list[str], place: Path) -> dict[str, float]:
    """Return what a process prints of itself."""
    screen = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.session_window", *words],
        cwd=ROOT,
        env=child_environment(screen, place),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=LONG_S + BOUND_S,
        check=True,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def test_a_running_session_beside_an_empty_window(
    tmp_path: Path, pytestconfig: pytest.Config, capsys: pytest.CaptureFixture[str]
) -> None:
    seconds = LONG_S if pytestconfig.getoption("--long") else SHORT_S

    session = spend([str(tmp_path / "data"), str(seconds)], tmp_path)
    bare = spend(["--bare", str(seconds)], tmp_path)

    with capsys.disabled():
        print(
            f"\na session of {seconds} s: {session['cpu']:.1%} of a core,"
            f" {session['paints']:.0f} figures a second; an empty window: {bare['cpu']:.1%},"
            f" {bare['paints']:.0f} paints a second"
        )
    assert session["paints"] > 0
    assert bare["paints"] > 0
