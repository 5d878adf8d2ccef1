"""A strength session that is killed at any instant: every finished set is there, and it goes on."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from tests.end_to_end.child import Child
from tests.end_to_end.log_copy import copy_log, soundness

WHOLE_S = 17.0
"""How long a first session lasts at that speed, with a little more for its form."""
SETS = 6
StartTrainer = Callable[..., Child]


@pytest.fixture
def start_trainer(environment: dict[str, str], data: Path) -> StartTrainer:
    def start(*words: str) -> Child:
        return Child("tests.end_to_end.trainer", [str(data), *words], environment)

    return start


def sets_on_disk(log: Path) -> list[tuple[str, int]]:
    """Return the sets of the log in order, read with SQL alone."""
    with closing(sqlite3.connect(log)) as connection:
        return [
            (str(row[0]), int(row[1]))
            for row in connection.execute(
                "SELECT step_id, reps_done FROM session_steps WHERE kind = 'set' ORDER BY seq"
            )
        ]


def kill_and_go_on(times: int, seed: int, start: StartTrainer, data: Path, scratch: Path) -> None:
    """Kill one session so many times, each at a random instant, then let it end."""
    random, claimed = Random(seed), 0
    for number in range(times):
        with start() as child:
            assert child.wait_for("open")["offered"] == (number > 0), child.last_words()
            time.sleep(random.uniform(0, WHOLE_S / times))
            child.kill()
            claimed += sum(claim["says"] == "set" for claim in child.claims)
        log = copy_log(data, scratch)
        assert soundness(log) == [], child.last_words()
        assert len(sets_on_disk(log)) >= claimed, child.last_words()
        assert all(reps == 10 for _, reps in sets_on_disk(log)), child.last_words()
    with start("--rate") as child:
        assert child.wait_for("open")["offered"] is True
        assert child.wait_for("saved")["title"] == "Well done, it is saved"
        assert child.wait() == 0
    log = copy_log(data, scratch)
    with closing(sqlite3.connect(log)) as connection:
        status, rated = connection.execute(
            "SELECT status, rated_at FROM sessions JOIN trainings ON id = session_id"
        ).fetchone()
    assert status == "finished"
    assert rated is not None
    assert len({step for step, _ in sets_on_disk(log)}) == SETS


def test_a_training_killed_again_and_again_loses_no_set(
    start_trainer: StartTrainer, data: Path, tmp_path: Path
) -> None:
    kill_and_go_on(2, 11_23, start_trainer, data, tmp_path / "copy")


def test_a_training_killed_at_its_form_asks_again(
    start_trainer: StartTrainer, data: Path, tmp_path: Path
) -> None:
    with start_trainer() as child:
        child.wait_for("asked")
        child.kill()
    assert len(sets_on_disk(copy_log(data, tmp_path / "copy"))) == SETS

    with start_trainer("--rate") as child:
        assert child.wait_for("open")["offered"] is True
        child.wait_for("saved")


@pytest.mark.long
@pytest.mark.parametrize("seed", range(5))
def test_fifty_kills_in_trainings_lose_no_set(
    seed: int, start_trainer: StartTrainer, data: Path, tmp_path: Path
) -> None:
    kill_and_go_on(10, seed, start_trainer, data, tmp_path / "copy")
