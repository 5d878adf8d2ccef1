"""A screen for all processes of a run, a fresh data folder for each test, and ways to start."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.end_to_end.child import BOUND_S, ROOT, Child, child_environment
from tests.end_to_end.screen import virtual_screen

StartPlayer = Callable[..., Child]
RunCalfcoach = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def screen() -> Iterator[Mapping[str, str]]:
    with virtual_screen() as environment:
        yield environment


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def environment(screen: Mapping[str, str], tmp_path: Path) -> dict[str, str]:
    return child_environment(screen, tmp_path)


@pytest.fixture
def start_player(environment: dict[str, str], data: Path) -> Iterator[StartPlayer]:
    """Return a function that starts calfcoach with a person in front of it."""
    started: list[Child] = []

    def start(*wishes: str, words: tuple[str, ...] = (), folder: Path = data) -> Child:
        arguments = [*wishes, "--", *words, "--data-dir", str(folder)]
        child = Child("tests.end_to_end.player", arguments, environment)
        started.append(child)
        return child

    yield start
    for child in started:
        child.kill()


@pytest.fixture
def run_calfcoach(environment: dict[str, str], data: Path) -> RunCalfcoach:
    """Return a function that runs calfcoach to its end, with nobody in front of it."""

    def run(
        *words: str, folder: Path = data, changes: Mapping[str, str | None] | None = None
    ) -> subprocess.CompletedProcess[str]:
        changed = {**environment, **(changes or {})}
        return subprocess.run(
            [sys.executable, "-m", "calfcoach", "--data-dir", str(folder), *words],
            env={name: value for name, value in changed.items() if value is not None},
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=BOUND_S,
            check=False,
        )

    return run
