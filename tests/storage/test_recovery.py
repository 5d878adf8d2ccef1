"""A damaged log: kept under a new name, replaced by a sound backup or a new one, never lost."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from calfcoach.core.errors import BrokenDatabaseError, FolderError, NewerDatabaseError, UserError
from calfcoach.storage.backups import backup_name, backups_in
from calfcoach.storage.database import IN_MEMORY, SCHEMA, Database
from calfcoach.storage.recovery import daily_backup, last_backup, restore_backup, start_anew
from calfcoach.storage.sessions import SessionStore
from tests.fakes import FakeClock
from tests.storage.logs import START, change, files_in, fill, filled_file, log_in
from tests.storage.rights import run_without_rights

NEXT_DAY = START + timedelta(days=1)
DAMAGED = b"once a log"


def backed_up(folder: Path, *days: int) -> Database:
    """Return a closed log with one session, backed up on some days."""
    log = log_in(folder)
    fill(log, "s1")
    for day in days:
        log.copy_to(log.backups / backup_name(START + timedelta(days=day), "daily"))
    log.close()
    return log


def damaged(folder: Path, *days: int) -> Database:
    """Return a damaged log, with a -wal and with backups of some days."""
    log = backed_up(folder, *days)
    log.path.write_bytes(DAMAGED)
    log.path.with_name(log.path.name + "-wal").write_bytes(b"the last minutes")
    return log


def sessions(log: Database) -> list[str]:
    found = [head.id for head in SessionStore(log).recent()]
    log.close()
    return list(found)


# Backups by day


def test_a_log_with_sessions_is_backed_up_once_a_day(tmp_path: Path) -> None:
    log = backed_up(tmp_path)

    daily_backup(log, START)
    daily_backup(log, START + timedelta(hours=2))
    daily_backup(log, NEXT_DAY)

    log.close()
    assert [path.name for path in backups_in(log.backups)] == [
        backup_name(NEXT_DAY, "daily"),
        backup_name(START, "daily"),
    ]


def test_a_clock_that_was_wrong_once_does_not_make_a_backup_at_every_start(tmp_path: Path) -> None:
    log = backed_up(tmp_path, 30_000)

    daily_backup(log, START)
    daily_backup(log, START + timedelta(hours=2))

    log.close()
    assert len(backups_in(log.backups)) == 2


def test_an_empty_log_is_not_backed_up(log: Database) -> None:
    daily_backup(log, START)

    assert not log.backups.exists()


def test_a_preview_is_not_backed_up(tmp_path: Path) -> None:
    log = Database(IN_MEMORY, tmp_path / "backups", FakeClock())
    fill(log, "s1")

    daily_backup(log, START)

    assert not log.backups.exists()
    log.close()


def test_a_backup_that_finds_no_folder_is_a_sentence(tmp_path: Path) -> None:
    log = backed_up(tmp_path)
    log.backups.write_text("a file is in the way")

    with pytest.raises(FolderError):
        daily_backup(log, START)

    assert sessions(log) == ["s1"]


# The last backup


def test_without_backups_there_is_no_last_one(tmp_path: Path) -> None:
    assert last_backup(log_in(tmp_path)) is None


def test_the_last_backup_is_the_newest(tmp_path: Path) -> None:
    log = backed_up(tmp_path, 0, 1)

    assert last_backup(log) == (log.backups / backup_name(NEXT_DAY, "daily"), NEXT_DAY)


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0"])
def test_a_backup_that_is_not_sound_is_passed_over(tmp_path: Path, content: bytes) -> None:
    log = backed_up(tmp_path, 0, 1)
    (log.backups / backup_name(NEXT_DAY, "daily")).write_bytes(content)

    assert last_backup(log) == (log.backups / backup_name(START, "daily"), START)


def test_a_look_for_the_last_backup_changes_nothing(tmp_path: Path) -> None:
    log = damaged(tmp_path, 0, 1)
    before = files_in(tmp_path)

    last_backup(log)

    assert files_in(tmp_path) == before


def test_a_folder_of_backups_that_is_closed_is_a_sentence(shared_folder: Path) -> None:
    backed_up(shared_folder, 0).backups.chmod(0o000)

    said = run_without_rights(
        "from calfcoach.storage.recovery import last_backup\n"
        "try: print(last_backup(log_in(folder)))\n"
        "except UserError as error: print(type(error).__name__)\n",
        shared_folder,
    )

    (shared_folder / "backups").chmod(0o755)
    assert said.strip() == "FolderError"


# Mending


def test_a_new_log_begins_and_the_damaged_one_is_kept_whole(tmp_path: Path) -> None:
    log = damaged(tmp_path)

    kept = start_anew(log, START)

    assert sessions(log) == []
    assert kept.read_bytes() == DAMAGED
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"the last minutes"


def test_a_backup_takes_the_place_of_the_damaged_log_which_is_kept_whole(tmp_path: Path) -> None:
    log = damaged(tmp_path, 0)
    backup = log.backups / backup_name(START, "daily")

    kept = restore_backup(log, backup, START)

    assert sessions(log) == ["s1"]
    assert kept.read_bytes() == DAMAGED
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"the last minutes"
    assert backup.exists()


def test_a_restored_log_leaves_nothing_half_done(tmp_path: Path) -> None:
    log = damaged(tmp_path, 0)
    (tmp_path / "calfcoach.restored").write_bytes(b"of an earlier try")

    restore_backup(log, log.backups / backup_name(START, "daily"), START)
    log.close()

    assert sorted(files_in(tmp_path)) == [
        f"backups/{backup_name(START, 'daily')}",
        "calfcoach-damaged-20261122T170000Z.sqlite3",
        "calfcoach-damaged-20261122T170000Z.sqlite3-wal",
        "calfcoach.sqlite3",
    ]


@pytest.mark.parametrize("content", [b"", b"no database", None], ids=["empty", "text", "missing"])
def test_a_backup_that_cannot_be_restored_leaves_all_as_it_was(
    tmp_path: Path, content: bytes | None
) -> None:
    log = damaged(tmp_path, 0)
    backup = log.backups / backup_name(START, "daily")
    backup.unlink()
    if content is not None:
        backup.write_bytes(content)
    before = files_in(tmp_path)

    with pytest.raises(UserError):
        restore_backup(log, backup, START)

    assert files_in(tmp_path) == before


def test_a_backup_with_a_damaged_page_is_not_restored(tmp_path: Path) -> None:
    log = damaged(tmp_path, 0)
    backup = log.backups / backup_name(START, "daily")
    whole = backup.read_bytes()
    backup.write_bytes(whole[:39] + b"\5" + whole[40:])
    before = files_in(tmp_path)

    with pytest.raises(BrokenDatabaseError, match="backup"):
        restore_backup(log, backup, START)

    assert files_in(tmp_path) == before


def test_a_backup_of_a_newer_program_is_not_restored(tmp_path: Path) -> None:
    log = damaged(tmp_path, 0)
    backup = log.backups / backup_name(START, "daily")
    change(backup, f"PRAGMA user_version = {SCHEMA + 1}")
    before = files_in(tmp_path)

    with pytest.raises(NewerDatabaseError):
        restore_backup(log, backup, START)

    assert files_in(tmp_path) == before


def test_a_restore_without_room_leaves_the_damaged_log(small_disk: Path, tmp_path: Path) -> None:
    source = filled_file(tmp_path, *(f"s{n}" for n in range(30)))
    log = log_in(small_disk)
    log.path.write_bytes(DAMAGED)
    (small_disk / "something-large").write_bytes(bytes(900_000))

    with pytest.raises(UserError, match="full"):
        restore_backup(log, source, START)

    assert log.path.read_bytes() == DAMAGED
    assert not (small_disk / "calfcoach.part").exists()


def test_without_the_right_to_rename_the_damaged_log_stays(shared_folder: Path) -> None:
    damaged(shared_folder, 0)
    before = files_in(shared_folder)
    shared_folder.chmod(0o555)

    said = run_without_rights(
        "from calfcoach.storage.recovery import restore_backup, start_anew\n"
        "log = log_in(folder)\n"
        "backup = next(log.backups.iterdir())\n"
        "for call, *words in ((start_anew, log, START), (restore_backup, log, backup, START)):\n"
        "    try: call(*words)\n"
        "    except UserError as error: print(type(error).__name__)\n",
        shared_folder,
    )

    assert said.split() == ["FolderError", "FolderError"]
    assert files_in(shared_folder) == before
