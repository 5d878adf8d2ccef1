"""Copies of the log: whole or not at all, thinned by day, and put aside without a loss."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from calfcoach.core.thinning import DAYS, MONTHS, OTHERS, WEEKS
from calfcoach.storage.backups import (
    back_up,
    backup_name,
    backups_in,
    daily_in,
    made_at,
    restore,
    set_aside,
    thin,
)
from calfcoach.storage.database import Database
from tests.storage.conftest import fill_disk
from tests.storage.logs import START, files_in, fill, filled_file, value_of

NAME = "calfcoach-20261122T170000Z-daily.sqlite3"


def make_backups(folder: Path, days: int, reason: str = "daily") -> None:
    for day in range(days):
        (folder / backup_name(START + timedelta(days=day), reason)).touch()


def test_a_backup_is_named_for_its_instant_and_its_reason() -> None:
    assert backup_name(START, "daily") == NAME


def test_the_name_of_a_backup_says_when_it_was_made() -> None:
    assert made_at(Path("somewhere") / NAME) == START


@pytest.mark.parametrize(
    "name",
    [
        "calfcoach.sqlite3",
        "calfcoach-20261122T170000Z-daily.part",
        "calfcoach-20261199T170000Z-daily.sqlite3",
        "calfcoach-20261122T170000Z-My Copy.sqlite3",
    ],
)
def test_another_name_is_no_backup(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()

    assert backups_in(tmp_path) == []
    with pytest.raises(ValueError, match=r"not the name|format"):
        made_at(tmp_path / name)


def test_backups_come_newest_first(tmp_path: Path) -> None:
    make_backups(tmp_path, 3)
    make_backups(tmp_path, 1, "before-schema-2")

    found = [made_at(path).day for path in backups_in(tmp_path)]

    assert found == [24, 23, 22, 22]


def test_a_folder_that_is_not_there_has_no_backups(tmp_path: Path) -> None:
    assert backups_in(tmp_path / "missing") == []


def test_a_backup_holds_what_still_lies_in_the_wal(tmp_path: Path, log: Database) -> None:
    fill(log, "s1")

    log.copy_to(tmp_path / "backups" / NAME)

    assert value_of(tmp_path / "backups" / NAME, "SELECT count(*) FROM session_steps") == 2


def test_a_backup_is_one_file(tmp_path: Path, log: Database) -> None:
    fill(log, "s1")

    log.copy_to(tmp_path / "backups" / NAME)

    assert [path.name for path in (tmp_path / "backups").iterdir()] == [NAME]


def test_a_backup_that_fails_leaves_no_half_file(tmp_path: Path) -> None:
    source = sqlite3.connect(":memory:")
    source.close()

    with pytest.raises(sqlite3.Error):
        back_up(source, tmp_path / NAME)

    assert files_in(tmp_path) == {}


def test_a_backup_on_a_full_disk_leaves_no_half_file(small_disk: Path, tmp_path: Path) -> None:
    path = filled_file(tmp_path, *(f"s{n}" for n in range(40)))
    junk = fill_disk(small_disk)

    with (
        closing(sqlite3.connect(path)) as source,
        pytest.raises(sqlite3.OperationalError, match="full"),
    ):
        back_up(source, small_disk / NAME)

    assert list(small_disk.iterdir()) == [junk]


def test_a_backup_takes_the_place_of_what_a_killed_program_left(
    tmp_path: Path, log: Database
) -> None:
    fill(log, "s1")
    (tmp_path / f"{NAME}.part").write_bytes(b"half a copy")

    log.copy_to(tmp_path / NAME)

    assert value_of(tmp_path / NAME, "SELECT count(*) FROM sessions") == 1


def test_backups_of_days_weeks_and_months_stay(tmp_path: Path) -> None:
    make_backups(tmp_path, 400)

    thin(tmp_path)

    found = [made_at(path) for path in daily_in(tmp_path)]
    last = START + timedelta(days=399)
    assert found[:DAYS] == [last - timedelta(days=days) for days in range(DAYS)]
    assert len({one.strftime("%Y-%m") for one in found}) == 14
    assert DAYS < len(found) <= DAYS + WEEKS + MONTHS


def test_a_few_of_each_other_reason_stay(tmp_path: Path) -> None:
    make_backups(tmp_path, OTHERS + 3, "before-schema-2")
    make_backups(tmp_path, 2, "by-hand")
    (tmp_path / "notes.txt").touch()

    thin(tmp_path)

    assert len(backups_in(tmp_path)) == OTHERS + 2
    assert (tmp_path / "notes.txt").exists()


def test_thinning_clears_up_after_a_killed_program(tmp_path: Path) -> None:
    (tmp_path / f"{NAME}.part").touch()

    thin(tmp_path)

    assert files_in(tmp_path) == {}


def test_a_damaged_log_is_set_aside_with_its_companions(tmp_path: Path) -> None:
    path = tmp_path / "calfcoach.sqlite3"
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).write_text(f"bytes{ending}")

    kept = set_aside(path, START)

    assert kept.name == "calfcoach-damaged-20261122T170000Z.sqlite3"
    assert files_in(tmp_path) == {
        kept.name: b"bytes",
        kept.name + "-journal": b"bytes-journal",
        kept.name + "-wal": b"bytes-wal",
    }


def test_a_log_that_is_set_aside_takes_nobody_s_place(tmp_path: Path) -> None:
    path = tmp_path / "calfcoach.sqlite3"
    path.write_text("first")
    first = set_aside(path, START)
    path.write_text("second")

    second = set_aside(path, START)

    assert (first.read_text(), second.read_text()) == ("first", "second")


def test_a_log_that_cannot_be_set_aside_keeps_its_companions(tmp_path: Path) -> None:
    path = tmp_path / "calfcoach.sqlite3"
    path.with_name(path.name + "-wal").write_text("precious")

    with pytest.raises(FileNotFoundError):
        set_aside(path, START)

    assert files_in(tmp_path) == {"calfcoach.sqlite3-wal": b"precious"}


def test_a_backup_is_restored_whole(tmp_path: Path, log: Database) -> None:
    fill(log, "s1")
    log.copy_to(tmp_path / NAME)

    restore(tmp_path / NAME, tmp_path / "restored.sqlite3")

    assert value_of(tmp_path / "restored.sqlite3", "SELECT id FROM sessions") == "s1"


def test_nothing_is_restored_over_a_log(tmp_path: Path) -> None:
    path = filled_file(tmp_path)
    before = files_in(tmp_path)

    with pytest.raises(FileExistsError):
        restore(path, path)

    assert files_in(tmp_path) == before


def test_a_backup_that_is_none_restores_nothing(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"no database at all, however long it may be" * 100)
    before = files_in(tmp_path)

    with pytest.raises(sqlite3.DatabaseError):
        restore(tmp_path / NAME, tmp_path / "restored.sqlite3")

    assert files_in(tmp_path) == before
