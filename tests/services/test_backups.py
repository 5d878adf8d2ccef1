"""Backups made, listed, saved elsewhere and gone back to; what is not fit changes nothing."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calfcoach.core.errors import BrokenDatabaseError, BusyDatabaseError, UserError
from calfcoach.core.exports import ExportKind
from calfcoach.core.session_rating import SessionRating
from calfcoach.services.backups import BackupService
from calfcoach.services.merging import MergeService
from calfcoach.storage.database import SCHEMA
from calfcoach.storage.log_tables import log_tables
from tests.services.runner import Runner, exporting
from tests.storage.conftest import fill_disk, small_disk
from tests.storage.logs import change, value_of
from tests.ten_years import ten_years

__all__ = ["small_disk"]


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


def large(folder: Path) -> Runner:
    """Return a log that is larger than what is left on a small disk."""
    found = Runner(_made(folder))
    ten_years(found, sessions=60, sets=1_500)
    return found


def test_no_room_for_the_log_leaves_it_as_it_was(small_disk: Path, tmp_path: Path) -> None:
    backup = saved(large(tmp_path / "large"), tmp_path / "large.calfbackup")
    folder = small_disk / "data"
    folder.mkdir()
    small = Runner(folder)
    small.enroll()
    small.green_day()
    before = content(small)
    fill_disk(small_disk)
    service = BackupService(small.database, small.clock, small.changes)
    with pytest.raises(UserError, match=r"full|no room"):
        service.restore(backup)
    assert content(small) == before
    with pytest.raises(UserError, match=r"full|no room"):
        service.make()
    assert content(small) == before
    assert service.all() == []
    assert not list(folder.glob("*.restored*"))
    small.database.close()


def test_no_room_for_a_log_that_is_taken_in(small_disk: Path, tmp_path: Path) -> None:
    bundle = (
        exporting(large(tmp_path / "large")).export(ExportKind.LOG, tmp_path / "a.calflog").path
    )
    folder = small_disk / "data"
    folder.mkdir()
    small = Runner(folder)
    small.enroll()
    small.green_day()
    before = content(small)
    service = MergeService(small.database, small.training.catalog, small.changes)
    incoming = service.look_into(bundle)
    fill_disk(small_disk)
    with pytest.raises(UserError, match=r"full|no room"):
        service.take_in(incoming)
    assert content(small) == before
    small.database.close()


@settings(max_examples=8, deadline=None)
@given(
    pains=st.lists(st.integers(0, 10), min_size=1, max_size=5),
    notes=st.lists(st.text(max_size=40), min_size=1, max_size=3),
)
def test_any_log_comes_back_equal_from_backup_log_and_json(
    tmp_path_factory: pytest.TempPathFactory, pains: list[int], notes: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("round")
    one = Runner(_made(folder / "one"))
    one.enroll()
    for pain, note in zip(pains, notes * 5, strict=False):
        one.training.check_in(pain)
        clean = "".join(letter for letter in note if letter.isprintable())
        one.train(SessionRating(during=min(pain, 3), after=0, note=clean))
        one.pass_days(3)
    before = content(one)
    back = Runner(_made(folder / "back"))
    BackupService(back.database, back.clock, back.changes).restore(saved(one, folder / "a"))
    assert content(back) == before
    merged = Runner(_made(folder / "merged"))
    bundle = exporting(one).export(ExportKind.LOG, folder / "b").path
    service = MergeService(merged.database, merged.training.catalog, merged.changes)
    service.take_in(service.look_into(bundle))
    left_out = {"editions", "decisions"}
    assert {name: rows for name, rows in content(merged).items() if name not in left_out} == {
        name: rows for name, rows in before.items() if name not in left_out
    }
    path = exporting(one).export(ExportKind.JSON, folder / "c").path
    document = json.loads(path.read_text(encoding="utf-8"))
    for table in log_tables(one.database, None, None):
        assert document["tables"][table.name] == [
            dict(zip(table.columns, row, strict=True)) for row in table.rows
        ]
    for runner in (one, back, merged):
        runner.database.close()


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
