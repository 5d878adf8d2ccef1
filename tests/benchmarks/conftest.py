"""A screen for the benchmarks, and a way to run a program until its window is painted."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.end_to_end.child import BOUND_S, ROOT, child_environment
from tests.end_to_end.screen import virtual_screen


@dataclass(frozen=True, slots=True)
class FirstPaint:
    """What a process had spent when its window was painted; see `first_paint.report`."""

    cpu_s: float
    peak_kib: int
    modules: frozenset[str]


Paint = Callable[[str], FirstPaint]


@pytest.fixture(scope="session")
def screen() -> Iterator[Mapping[str, str]]:
    with virtual_screen() as environment:
        yield environment


@pytest.fixture
def paint(screen: Mapping[str, str], tmp_path: Path) -> Paint:
    """Return a function that runs a module until it reports its first paint."""
    folder = {"CALFCOACH_DATA_DIR": str(tmp_path / "data")}
    environment = {**child_environment(screen, tmp_path), **folder}

    def run(module: str) -> FirstPaint:
        done = subprocess.run(
            [sys.executable, "-m", module],
            env=environment,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=BOUND_S,
            check=True,
        )
        said = json.loads(done.stdout)
        return FirstPaint(said["cpu_s"], said["peak_kib"], frozenset(said["modules"]))

    return run
