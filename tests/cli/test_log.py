"""`calfcoach log`: sessions newest first, as text and as JSON, or one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from calfcoach.cli.main import main
from calfcoach.core.ids import SessionId
from calfcoach.core.relief import Outcome
from calfcoach.core.results import Status
from calfcoach.storage.database import SCHEMA
from calfcoach.storage.session_writes import NewEnd
from tests.services.runner import Runner
from tests.storage.conftest import fill_disk
from tests.storage.logs import (
    START,
    change,
    files_in,
    fill,
    filled_file,
    killed_file,
    log_in,
    whole_session,
)
from tests.storage.rights import run_without_rights

KEYS = {"id", "kind", "started_at", "local_date", "side", "status", "outcome", "steps"}


def told(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Return what `calfcoach log` prints of a folder."""
    assert main(["log", "--data-dir", str(folder), *words]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return said.out


def refused(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Return the one sentence of a `calfcoach log` that fails."""
    assert main(["log", "--data-dir", str(folder), *words]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("calfcoach: ")
    assert said.err.count("\n") == 1
    return said.err


def test_each_session_is_a_line_newest_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled_file(tmp_path, "s1", "s2")

    lines = told(tmp_path, capsys).splitlines()

    assert lines == [
        "2026-11-22  2026-11-22T17:01:00Z  relief  left  finished  gone  2 steps  s2",
        "2026-11-22  2026-11-22T17:00:00Z  relief  left  finished  gone  2 steps  s1",
    ]


def test_a_session_that_still_runs_has_no_outcome_yet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = log_in(tmp_path)
    fill(log, "s1", ended=False)
    log.close()

    assert "  running  -  " in told(tmp_path, capsys)


def test_a_preview_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(filled_file(tmp_path), "UPDATE sessions SET speed = 60")

    assert told(tmp_path, capsys).endswith("preview\n")
    assert json.loads(told(tmp_path, capsys, "--json"))[0]["preview"] is True


def test_json_holds_each_session_with_its_steps(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled_file(tmp_path, "s1", "s2")

    records = json.loads(told(tmp_path, capsys, "--json"))

    assert [record["id"] for record in records] == ["s2", "s1"]
    assert records[1] == {
        "id": "s1",
        "kind": "relief",
        "started_at": "2026-11-22T17:00:00+00:00",
        "ended_at": "2026-11-22T17:00:00+00:00",
        "local_date": "2026-11-22",
        "zone": "Europe/Berlin",
        "side": "left",
        "status": "finished",
        "outcome": "gone",
        "preview": False,
        "steps": [
            {
                "id": step_id,
                "kind": "stop",
                "side": "left",
                "planned_ms": 30_000,
                "done_ms": 30_000,
                "paused_ms": 1_500,
                "ended": "done",
                "finished_at": "2026-11-22T17:00:00+00:00",
            }
            for step_id in ("stop", "gate")
        ],
    }


@pytest.mark.parametrize("outcome", [None, *Outcome])
@pytest.mark.parametrize("status", Status)
def test_json_names_every_status_and_outcome(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], status: Status, outcome: Outcome | None
) -> None:
    log = log_in(tmp_path)
    fill(log, "s1", ended=False).write([NewEnd(SessionId("s1"), status, outcome, START)])
    log.close()

    record = json.loads(told(tmp_path, capsys, "--json"))[0]

    assert record.keys() >= KEYS
    assert record["status"] == status.value
    assert record["outcome"] == (outcome.value if outcome else None)


@pytest.mark.parametrize(("limit", "found"), [("1", ["s3"]), ("2", ["s3", "s2"])])
def test_no_more_sessions_than_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], limit: str, found: list[str]
) -> None:
    filled_file(tmp_path, "s1", "s2", "s3")

    records = json.loads(told(tmp_path, capsys, "--json", "--limit", limit))

    assert [record["id"] for record in records] == found
    assert len(told(tmp_path, capsys, "--limit", limit).splitlines()) == len(found)


def test_a_limit_beyond_all_numbers_is_no_limit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled_file(tmp_path)

    assert len(told(tmp_path, capsys, "--limit", "9" * 40).splitlines()) == 1


def test_without_a_log_there_is_no_session_and_none_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "new"

    assert told(folder, capsys) == f"There is no session yet in {folder / 'calfcoach.sqlite3'}.\n"
    assert json.loads(told(folder, capsys, "--json")) == []
    assert list(tmp_path.iterdir()) == []


def test_an_empty_log_has_no_session(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = log_in(tmp_path)
    log.open()
    log.close()

    assert told(tmp_path, capsys) == "There is no session yet.\n"
    assert json.loads(told(tmp_path, capsys, "--json")) == []


def test_the_log_of_a_killed_program_is_told_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "other").mkdir()
    killed_file(tmp_path / "data", tmp_path / "other")

    assert "2 steps  s1" in told(tmp_path / "data", capsys)


def test_a_log_that_a_window_has_open_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = log_in(tmp_path)
    store = fill(log, "s1")

    first = told(tmp_path, capsys)
    store.write(whole_session("s2", minutes=5))

    assert len(first.splitlines()) == 1
    assert len(told(tmp_path, capsys).splitlines()) == 2
    log.close()


@pytest.mark.parametrize("words", [[], ["--json"], ["--limit", "1"]])
def test_a_broken_log_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    path = filled_file(tmp_path)
    path.write_bytes(path.read_bytes()[:5_000])
    before = files_in(tmp_path)

    assert "damaged" in refused(tmp_path, capsys, *words)
    assert files_in(tmp_path) == before


def test_a_newer_log_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(filled_file(tmp_path), f"PRAGMA user_version = {SCHEMA + 1}")
    before = files_in(tmp_path)

    assert "newer" in refused(tmp_path, capsys)
    assert files_in(tmp_path) == before


def test_a_damaged_row_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(filled_file(tmp_path), "UPDATE session_steps SET kind = 'jump'")

    assert "session_steps s1/0" in refused(tmp_path, capsys, "--json")


def test_a_folder_that_is_a_file_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()

    assert "file" in refused(tmp_path / "file", capsys)


# Where nothing can be written


@pytest.mark.parametrize("killed", [False, True], ids=["closed", "killed"])
def test_a_log_in_a_folder_that_may_only_be_read_is_told(shared_folder: Path, killed: bool) -> None:
    if killed:
        (shared_folder / "other").mkdir()
        killed_file(shared_folder, shared_folder / "other")
    else:
        filled_file(shared_folder)
    shared_folder.chmod(0o555)

    said = run_without_rights(
        "print('code', calfcoach.cli.main.main(['log', '--data-dir', str(folder)]))\n",
        shared_folder,
    )

    assert "2 steps  s1" in said
    assert said.endswith("code 0\n")


def test_a_log_that_may_only_be_read_is_told(shared_folder: Path) -> None:
    filled_file(shared_folder).chmod(0o444)

    said = run_without_rights(
        "print('code', calfcoach.cli.main.main(['log', '--data-dir', str(folder)]))\n",
        shared_folder,
    )

    assert "2 steps  s1" in said
    assert said.endswith("code 0\n")


def test_a_log_on_a_full_disk_is_told_as_often_as_asked(
    small_disk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled_file(small_disk, "s1", "s2")
    fill_disk(small_disk)

    assert len(told(small_disk, capsys).splitlines()) == 2
    assert len(told(small_disk, capsys).splitlines()) == 2


def test_a_log_cut_off_on_a_full_disk_is_the_true_sentence(
    small_disk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "other").mkdir()
    killed_file(small_disk, tmp_path / "other")
    (small_disk / "calfcoach.sqlite3-shm").unlink()
    junk = fill_disk(small_disk)

    assert "free some space" in refused(small_disk, capsys)
    junk.unlink()
    assert "2 steps  s1" in told(small_disk, capsys)


def test_json_tells_what_was_done_in_a_set(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    runner = Runner(tmp_path)
    runner.enroll()
    runner.train()
    runner.database.close()

    (record,) = json.loads(told(tmp_path, capsys, "--json"))

    sets = [step for step in record["steps"] if step["kind"] == "set"]
    assert (record["kind"], record["status"], len(sets)) == ("strength", "finished", 6)
    assert (sets[0]["exercise"], sets[0]["load_kg"]) == ("two-leg-raise-floor-straight", 0)
    assert (sets[0]["reps_planned"], sets[0]["reps_done"], sets[0]["pain"]) == (10, 10, None)
    assert "exercise" not in record["steps"][0]
