"""Backups made, listed, saved elsewhere and gone back to; what is not fit changes nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from calfcoach.core.errors import BrokenDatabaseError, BusyDatabaseError, UserError
from calfcoach.core.exports import ExportKind
from calfcoach.services.backups import BackupService
from calfcoach.storage.database import SCHEMA
from calfcoach.storage.log_tables import log_tables
from tests.services.runner import Runner, exporting
from tests.storage.logs import change, value_of


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    found = Runner(tmp_path)
    found.enroll()
    found.green_day()
    return found


@pytest.fixture
def backups(runner: Runner) -> BackupService:
    return BackupService(runner.database, runner.clock, runner.changes)


def saved(runner: Runner, path: Path) -> Path:
    return exporting(runner).export(ExportKind.BACKUP, path).path


def content(runner: Runner) -> dict[str, list[tuple[object, ...]]]:
    return {one.name: list(one.rows) for one in log_tables(runner.database, None, None)}


def test_a_backup_made_by_hand_is_listed_first(runner: Runner, backups: BackupService) -> None:
    made = backups.make()
    (view,) = backups.all()
    assert (view.path, view.reason, view.made_at) == (made, "by-hand", runner.clock.now())
    assert view.size == made.stat().st_size > 0


def test_going_back_keeps_what_was_there(runner: Runner, backups: BackupService) -> None:
    before = content(runner)
    made = backups.make()
    runner.green_day()
    after = content(runner)
    kept = backups.restore(made)
    assert content(runner) == before
    assert runner.changed[-1].sessions
    assert kept is not None
    assert [one.reason for one in backups.all()] == ["before-restore", "by-hand"]
    backups.restore(kept)
    assert content(runner) == after


def test_a_saved_log_comes_back_on_another_computer(runner: Runner, tmp_path: Path) -> None:
    target = saved(runner, tmp_path / "mine.calfbackup")
    folder = tmp_path / "other"
    folder.mkdir()
    other = Runner(folder)
    service = BackupService(other.database, other.clock, other.changes)
    assert service.restore(target) is None
    assert content(other) == content(runner)
    assert not list(folder.glob("*.restored*"))
    assert other.training.view().program is not None


def test_a_damaged_log_is_set_aside(runner: Runner, backups: BackupService) -> None:
    before = content(runner)
    made = backups.make()
    runner.database.close()
    path = runner.database.path
    path.write_bytes(b"SQLite format 3\0" + b"x" * 5_000)
    kept = backups.restore(made)
    assert content(runner) == before
    assert kept is not None
    assert "damaged" in kept.name


def test_a_backup_of_an_older_schema_is_brought_up(
    runner: Runner, backups: BackupService, tmp_path: Path
) -> None:
    old = tmp_path / "old.calfbackup"
    dump = Path(__file__).parents[1] / "fixtures" / "schema-1.sql"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    backups.restore(old)
    assert value_of(runner.database.path, "PRAGMA user_version") == SCHEMA
    assert runner.sessions.recent()


@pytest.mark.parametrize("data", [b"", b"not a log", b"SQLite format 3\0" + b"x" * 5_000])
def test_garbage_is_refused_and_changes_nothing(
    runner: Runner, backups: BackupService, tmp_path: Path, data: bytes
) -> None:
    before = content(runner)
    path = tmp_path / "x.calfbackup"
    path.write_bytes(data)
    with pytest.raises(BrokenDatabaseError):
        backups.restore(path)
    assert content(runner) == before
    assert backups.all() == []


def test_a_newer_log_and_a_missing_one_are_refused(
    runner: Runner, backups: BackupService, tmp_path: Path
) -> None:
    newer = saved(runner, tmp_path / "newer.calfbackup")
    change(newer, f"PRAGMA user_version = {SCHEMA + 1}")
    before = content(runner)
    for path, said in ((newer, "newer calfcoach"), (tmp_path / "none", "none")):
        with pytest.raises(UserError, match=said):
            backups.restore(path)
    assert content(runner) == before


def test_a_log_that_another_program_holds_is_not_replaced(
    runner: Runner, backups: BackupService
) -> None:
    made = backups.make()
    runner.green_day()
    before = content(runner)
    other = sqlite3.connect(runner.database.path)
    other.execute("SELECT count(*) FROM sessions").fetchone()
    with pytest.raises(BusyDatabaseError):
        backups.restore(made)
    other.close()
    assert content(runner) == before
    assert not list(runner.database.path.parent.glob("*.restored*"))


def test_the_log_itself_is_no_target(runner: Runner) -> None:
    for name in (runner.database.path.name, "settings.json"):
        with pytest.raises(UserError, match="own file"):
            saved(runner, runner.database.path.with_name(name))
