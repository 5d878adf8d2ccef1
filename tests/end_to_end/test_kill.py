"""A program that is killed at any instant has lost nothing, and offers to go on."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from calfcoach.storage.database import SCHEMA
from tests.end_to_end.child import Child, Claim, wait_for_file
from tests.end_to_end.conftest import StartPlayer
from tests.end_to_end.log_copy import (
    LOG,
    LoggedSession,
    copy_log,
    read_sessions,
    soundness,
    tables,
)
from tests.storage.logs import TABLES

RELIEF = ("relief", "--speed", "60", "--log")
LATEST_S = 2.6
"""The latest instant after a session began or went on; one that plays whole lasts about 6 s."""
FIRST_START_S = 0.2
"""How long after the file appears a first start is killed at the latest."""


class Killing:
    """Starts calfcoach on one folder again and again, kills it, and checks what it left.

    Each start checks two things: that the log holds what the program had claimed before it was
    killed, and that the next start offers to go on.
    """

    def __init__(self, seed: int, start: StartPlayer, data: Path, scratch: Path) -> None:
        self.hits = 0
        self._random = Random(seed)
        self._start = start
        self._data = data
        self._scratch = scratch
        self._left: LoggedSession | None = None
        self._settled: dict[str, str] = {}

    def kill_once(self) -> None:
        """Start, answer what was cut off, play, kill at a random instant, and look."""
        how = self._random.choices(("go_on", "keep", "discard"), (6, 1, 1))[0]
        delay_s = self._random.uniform(0, LATEST_S)
        with self._start("--cut-off", how, words=RELIEF) as child:
            self._check_offer(child, how)
            child.wait_for("shown")
            time.sleep(delay_s)
            assert child.is_running, child.errors
            child.kill()
            self._check(child, f"{how}, killed after {delay_s:.3f} s; {child.last_words()}")

    def _check_offer(self, child: Child, how: str) -> None:
        """Compare what the start offers with what was running when the last one was killed."""
        offered = child.wait_for("today")["offered"]
        assert offered == (self._left is not None), child.last_words()
        if self._left is None:
            return
        if how == "go_on":
            shown = child.wait_for("shown")
            assert self._left.state is not None
            assert shown["session"] == self._left.name, child.last_words()
            assert shown["index"] == self._left.state["index"], child.last_words()
            assert shown["paused"] is True
        else:
            self._settled[self._left.name] = how

    def _check(self, child: Child, said: str) -> None:
        log = copy_log(self._data, self._scratch)
        assert soundness(log) == [], said
        sessions = read_sessions(log)
        for session in sessions.values():
            check_steps(session, said)
            check_end(session, said)
        check_claims(child.claims, sessions, said)
        for name, how in self._settled.items():
            status = sessions[name].status if name in sessions else "removed"
            assert status == {"keep": "cut_off", "discard": "removed"}[how], said
        running = [session for session in sessions.values() if session.status == "running"]
        assert len(running) <= 1, said
        self._left = running[0] if running else None
        self.hits += bool(running)


def check_steps(session: LoggedSession, said: str) -> None:
    """Steps are those of the plan, in order, each once."""
    assert session.steps == session.played[: len(session.steps)], said


def check_end(session: LoggedSession, said: str) -> None:
    """A session is over with its last step or not at all, and one that runs can go on."""
    if session.status == "finished":
        assert session.steps == session.played, said
        assert session.outcome is not None, said
    elif session.status == "running":
        assert session.state is not None, said
        assert len(session.steps) < len(session.played), said
        assert session.state["index"] == session.places[len(session.steps)], said


def check_claims(claims: Sequence[Claim], sessions: dict[str, LoggedSession], said: str) -> None:
    """What the program has shown as done is in the log."""
    for claim in claims:
        if claim["says"] not in ("shown", "answered", "over"):
            continue
        assert claim["session"] in sessions, said
        session = sessions[str(claim["session"])]
        if claim["says"] == "shown":
            assert len(session.steps) >= session.places.index(int(str(claim["index"]))), said
        elif claim["says"] == "over":
            assert session.status == "finished", said
        elif claim["question"] == "gate":
            assert session.answers["gate"] == 3, said
        elif claim["question"] in ("tightness_before", "tightness_after"):
            assert session.answers[str(claim["question"])] == 6, said


def kill_sessions(times: int, seed: int, start: StartPlayer, data: Path, scratch: Path) -> None:
    """Kill until so many kills have hit a running session."""
    killing = Killing(seed, start, data, scratch)
    for _ in range(times + times // 4 + 2):
        if killing.hits == times:
            return
        killing.kill_once()
    raise AssertionError(f"only {killing.hits} kills hit a running session")


def kill_first_starts(times: int, seed: int, start: StartPlayer, place: Path) -> None:
    """Kill while the log is made for the first time, then start again and play."""
    random = Random(seed)
    for number in range(times):
        folder = place / f"first-{number}"
        delay_s = random.uniform(0, FIRST_START_S)
        with start(words=RELIEF, folder=folder) as child:
            wait_for_file(folder / LOG)
            time.sleep(delay_s)
            child.kill()
        said = (
            f"start {number} killed {delay_s:.3f} s after the file appeared; {child.last_words()}"
        )
        log = copy_log(folder, place / f"copy-{number}")
        assert soundness(log) == [], said
        version, found = tables(log)
        assert (version, found & set(TABLES)) in ((0, set()), (SCHEMA, set(TABLES))), said
        with start("--cut-off", "go_on", words=RELIEF, folder=folder) as child:
            assert child.wait_for("open")["notice"] == "", said
            child.wait_for("shown")


def test_eight_kills_in_sessions_lose_nothing(
    start_player: StartPlayer, data: Path, tmp_path: Path
) -> None:
    kill_sessions(8, 20_26, start_player, data, tmp_path / "copy")


def test_kills_in_the_first_start_leave_a_log_that_opens(
    start_player: StartPlayer, tmp_path: Path
) -> None:
    kill_first_starts(4, 11_22, start_player, tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="a process cannot kill itself so")
def test_a_kill_as_the_session_is_closed_asks_the_last_question_again(
    start_player: StartPlayer, data: Path, tmp_path: Path
) -> None:
    killed = start_player("--die-before-end", words=RELIEF)
    assert killed.wait() == -signal.SIGKILL
    (left,) = read_sessions(copy_log(data, tmp_path / "copy")).values()
    check_steps(left, killed.last_words())
    check_end(left, killed.last_words())

    player = start_player("--cut-off", "go_on", "--sessions", "1", words=RELIEF)
    assert player.wait() == 0
    assert player.wait_for("shown")["step"] == "outcome"
    (whole,) = read_sessions(copy_log(data, tmp_path / "copy")).values()
    assert (whole.status, whole.outcome) == ("finished", "gone")
    check_end(whole, player.last_words())


@pytest.mark.long
@pytest.mark.parametrize("seed", range(5))
def test_a_hundred_kills_in_sessions_lose_nothing(
    seed: int, start_player: StartPlayer, data: Path, tmp_path: Path
) -> None:
    kill_sessions(20, seed, start_player, data, tmp_path / "copy")


@pytest.mark.long
def test_twenty_kills_in_the_first_start_leave_a_log_that_opens(
    start_player: StartPlayer, tmp_path: Path
) -> None:
    kill_first_starts(20, 815, start_player, tmp_path)
