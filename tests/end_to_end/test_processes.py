"""Calfcoach as a process among others: second programs, stale locks, previews, ends, refusals."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.end_to_end.child import wait_for_file
from tests.end_to_end.conftest import RunCalfcoach, StartPlayer
from tests.end_to_end.log_copy import LOG, copy_log, read_sessions

FAST = ("relief", "--speed", "60")
LOGGED = (*FAST, "--log")
PLANNED_MS = 290_000
APPLICATION_ID = 0x63616C66
posix_only = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals and rights")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="a screen can lack on Linux only")


def sentence(done: subprocess.CompletedProcess[str]) -> str:
    """Return the one sentence that a program said as it refused."""
    assert done.stdout == ""
    assert done.stderr.startswith("calfcoach: ")
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


# Second programs


def test_a_second_program_raises_the_first_window_and_leaves(
    start_player: StartPlayer, run_calfcoach: RunCalfcoach
) -> None:
    first = start_player("--cover")
    first.wait_for("covered")

    second = run_calfcoach()

    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    first.wait_for("front")
    assert first.is_running


def test_relief_in_a_second_program_starts_relief_in_the_first_window(
    start_player: StartPlayer, run_calfcoach: RunCalfcoach
) -> None:
    first = start_player("--cover")
    first.wait_for("covered")

    second = run_calfcoach("relief")

    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    first.wait_for("asks which leg")
    first.wait_for("front")


def test_relief_in_a_second_program_asks_before_it_touches_a_running_session(
    start_player: StartPlayer, run_calfcoach: RunCalfcoach
) -> None:
    first = start_player("--until", "drink", "--button", "Go on", words=LOGGED)
    first.wait_for("rests")

    second = run_calfcoach("relief")

    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert first.wait_for("box")["text"] == "Relief is going on. Begin again?"
    assert first.is_running, first.errors
    (session,) = json.loads(run_calfcoach("log", "--json").stdout)
    assert (session["status"], session["outcome"]) == ("running", None)
    assert session["steps"][-1]["id"] == "massage-left"
    first.kill()
    assert_goes_on(start_player, "drink")


def test_a_second_program_started_while_the_first_still_opens_leaves_with_0(
    start_player: StartPlayer, run_calfcoach: RunCalfcoach, data: Path
) -> None:
    first = start_player("--watch")

    wait_for_file(data / "window.lock")
    second = run_calfcoach("relief")

    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    first.wait_for("asks which leg")


def test_a_start_while_the_last_one_still_ends_opens_its_own_window(
    start_player: StartPlayer,
) -> None:
    last = start_player("--linger")
    last.wait_for("lingers")

    assert start_player("--watch").wait_for("open")["notice"] == ""
    assert last.wait() == 0


@posix_only
def test_the_lock_of_a_killed_program_does_not_block(start_player: StartPlayer, data: Path) -> None:
    killed = start_player("--watch")
    killed.wait_for("open")
    killed.kill()
    assert (data / "window.lock").exists()

    assert start_player("--watch").wait_for("open")["notice"] == ""


# Sessions played to their end


def test_a_preview_ends_by_itself_and_leaves_no_session(
    start_player: StartPlayer, run_calfcoach: RunCalfcoach, data: Path
) -> None:
    player = start_player(words=FAST)

    assert player.wait() == 0

    assert [claim["how"] for claim in player.claims if claim["says"] == "over"] == ["done"]
    assert not (data / LOG).exists()
    assert json.loads(run_calfcoach("log", "--json").stdout) == []


def test_a_logged_preview_is_in_the_log_with_all_its_steps(
    start_player: StartPlayer, run_calfcoach: RunCalfcoach
) -> None:
    assert start_player("--sessions", "1", words=LOGGED).wait() == 0

    listed = run_calfcoach("log", "--json")

    assert listed.returncode == 0
    (session,) = json.loads(listed.stdout)
    assert (session["kind"], session["side"]) == ("relief", "left")
    assert (session["status"], session["outcome"]) == ("finished", "gone")
    assert session["preview"] is True
    assert sum(step["planned_ms"] or 0 for step in session["steps"]) == PLANNED_MS
    timed = [step for step in session["steps"] if step["planned_ms"]]
    assert all(step["done_ms"] == step["planned_ms"] for step in timed)
    assert {step["ended"] for step in session["steps"]} == {"done"}
    assert session["steps"][-1]["id"] == "outcome"


def test_a_running_session_can_be_listed_and_the_log_checked(
    start_player: StartPlayer, run_calfcoach: RunCalfcoach
) -> None:
    player = start_player("--until", "stretch-straight-left-1", words=LOGGED)
    player.wait_for("rests")

    listed, checked = run_calfcoach("log", "--json"), run_calfcoach("doctor", "--json")

    (session,) = json.loads(listed.stdout)
    assert (session["status"], session["outcome"]) == ("running", None)
    assert [step["id"] for step in session["steps"]] == ["stop", "gate", "rate-before"]
    assert (checked.returncode, json.loads(checked.stdout)["integrity"]) == (0, "ok")
    assert player.is_running


# Ends in the middle of a session


def test_a_window_closed_in_a_session_is_offered_at_the_next_start(
    start_player: StartPlayer,
) -> None:
    closed = start_player(
        "--until", "stretch-straight-left-2", "--then-close", "--button", "Close", words=LOGGED
    )
    assert closed.wait() == 0
    assert [claim for claim in closed.claims if claim["says"] == "box"]

    assert_goes_on(start_player, str(closed.wait_for("rests")["step"]))


@posix_only
def test_a_session_ended_by_the_system_is_offered_at_the_next_start(
    start_player: StartPlayer,
) -> None:
    ended = start_player("--until", "massage-left", words=LOGGED)
    ended.wait_for("rests")
    ended.ask_to_end()

    assert_goes_on(start_player, "massage-left")


@posix_only
def test_ctrl_c_ends_the_window_and_the_session_is_offered(start_player: StartPlayer) -> None:
    stopped = start_player("--until", "massage-left", words=LOGGED)
    stopped.wait_for("rests")
    stopped.interrupt()

    assert "Traceback" not in "\n".join(stopped.errors)
    assert_goes_on(start_player, "massage-left")


@posix_only
def test_ctrl_c_ends_an_idle_window(start_player: StartPlayer) -> None:
    stopped = start_player("--watch")
    stopped.wait_for("open")

    stopped.interrupt()

    assert "Traceback" not in "\n".join(stopped.errors)


def assert_goes_on(start_player: StartPlayer, step: str) -> None:
    """The next start offers the session, goes on paused at its step, and plays it to its end."""
    player = start_player("--cut-off", "go_on", "--sessions", "1", words=LOGGED)
    assert player.wait() == 0
    assert player.wait_for("today")["offered"] is True
    shown = player.wait_for("shown")
    assert (shown["step"], shown["paused"]) == (step, True)
    assert player.wait_for("over")["how"] == "done"


# Refusals: a sentence and an exit code, and nothing hangs


def test_a_data_folder_that_cannot_be_made_is_one_sentence(
    run_calfcoach: RunCalfcoach, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("not a folder")

    done = run_calfcoach(folder=tmp_path / "file" / "data")

    assert done.returncode == 1
    assert "cannot be used" in sentence(done)
    assert "--data-dir" in done.stderr


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write anywhere"
)
def test_a_data_folder_without_the_right_to_write_is_one_sentence(
    run_calfcoach: RunCalfcoach, data: Path
) -> None:
    data.mkdir(mode=0o500)

    done = run_calfcoach()

    assert done.returncode == 1
    assert "right to write" in sentence(done)
    assert list(data.iterdir()) == []


@pytest.mark.parametrize("words", [(), LOGGED, ("log",)], ids=["window", "relief", "log"])
def test_a_newer_log_is_refused_and_left_as_it_is(
    run_calfcoach: RunCalfcoach, data: Path, words: tuple[str, ...]
) -> None:
    data.mkdir()
    with closing(sqlite3.connect(data / LOG)) as connection:
        connection.executescript(
            f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 99;"
            "CREATE TABLE later (thing TEXT) STRICT; INSERT INTO later VALUES ('kept');"
        )
    before = (data / LOG).read_bytes()

    done = run_calfcoach(*words)

    assert done.returncode == 1
    assert "newer calfcoach" in sentence(done)
    assert (data / LOG).read_bytes() == before


def test_a_damaged_log_is_kept_aside_and_an_empty_one_begun(
    start_player: StartPlayer, data: Path
) -> None:
    data.mkdir()
    (data / LOG).write_bytes(b"no log at all" * 1000)

    player = start_player("--button", "Begin an empty log", "--sessions", "1", words=LOGGED)

    assert player.wait() == 0
    assert "cannot be used" in str(player.wait_for("box")["text"])
    assert len(read_sessions(copy_log(data, data / "copy"))) == 1
    (kept,) = data.glob("*-damaged-*")
    assert kept.read_bytes() == b"no log at all" * 1000


def test_broken_settings_are_said_in_the_window_and_left_as_they_are(
    start_player: StartPlayer, data: Path
) -> None:
    data.mkdir()
    (data / "settings.json").write_text("{ broken")

    window = start_player("--watch")

    assert "cannot be read" in str(window.wait_for("open")["notice"])
    assert (data / "settings.json").read_text() == "{ broken"


@linux_only
@pytest.mark.parametrize("words", [(), FAST], ids=["window", "relief"])
def test_without_a_screen_it_says_one_sentence(
    run_calfcoach: RunCalfcoach, data: Path, words: tuple[str, ...]
) -> None:
    nothing = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}

    done = run_calfcoach(*words, changes=nothing)

    assert done.returncode == 1
    assert "no screen" in sentence(done)
    assert not data.exists()


@linux_only
def test_a_screen_that_does_not_answer_is_one_sentence(run_calfcoach: RunCalfcoach) -> None:
    done = run_calfcoach(changes={"DISPLAY": ":31999", "QT_QPA_PLATFORM": None})

    assert done.returncode == 1
    assert ":31999" in sentence(done)
