"""The log as a file: made, refused, migrated, busy, full, out of reach; nothing is ever lost."""

from __future__ import annotations

import contextlib
import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database as Utils
from sqlite_utils import Migrations

from calfcoach.core.errors import (
    BrokenDatabaseError,
    BusyDatabaseError,
    DiskFullError,
    FolderError,
    NewerDatabaseError,
    UserError,
)
from calfcoach.core.ids import SessionId
from calfcoach.storage import database as database_module
from calfcoach.storage import migrations as migrations_module
from calfcoach.storage.backups import backups_in
from calfcoach.storage.database import APPLICATION_ID, IN_MEMORY, SCHEMA, Database
from calfcoach.storage.sessions import SessionStore
from tests.fakes import FakeClock
from tests.storage.conftest import fill_disk
from tests.storage.logs import (
    change,
    files_in,
    fill,
    filled_file,
    killed_file,
    log_in,
    value_of,
    whole_session,
)
from tests.storage.odd_files import ODD, lay, odd_only
from tests.storage.rights import ROOT, run_without_rights

GARBAGE = random.Random(1).randbytes(9_000)


def cut(share: float) -> Callable[[bytes], bytes]:
    return lambda whole: whole[: int(len(whole) * share)]


def zeroed_page(whole: bytes) -> bytes:
    return whole[:4096] + bytes(4096) + whole[8192:]


DAMAGES = {
    "cut after 50 bytes": lambda whole: whole[:50],
    "cut in its first page": lambda whole: whole[:2_000],
    "cut in the middle": cut(0.5),
    "cut near the end": cut(0.9),
    "garbage": lambda whole: GARBAGE,
    "text": lambda whole: b"Dear diary,\n",
    "garbage behind a true header": lambda whole: whole[:100] + GARBAGE,
}


@pytest.fixture
def next_schema(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make this program one schema newer than the logs that exist."""

    def add_boats(db: Utils) -> None:
        db.table("boats").create({"id": str, "name": str}, pk="id", strict=True)
        db.execute(f"PRAGMA user_version = {SCHEMA + 1}")

    teach(monkeypatch, add_boats)


@pytest.fixture
def failing_schema(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make this program one schema newer, by a migration that fails half-way."""

    def add_boats_and_fall(db: Utils) -> None:
        db.table("boats").create({"id": str}, pk="id", strict=True)
        db.execute("DELETE FROM ratings")
        db.execute(f"PRAGMA user_version = {SCHEMA + 1}")
        raise RuntimeError("fell over")

    teach(monkeypatch, add_boats_and_fall)


def teach(monkeypatch: pytest.MonkeyPatch, step: Callable[[Utils], None]) -> None:
    taught = Migrations("calfcoach")
    for one in migrations_module.migrations._migrations:
        taught(name=one.name)(one.fn)
    taught(name="9999_next")(step)
    monkeypatch.setattr(migrations_module, "migrations", taught)
    monkeypatch.setattr(database_module, "SCHEMA", SCHEMA + 1)


def broken(folder: Path, damage: Callable[[bytes], bytes]) -> Database:
    """Return a log that holds sessions, and was damaged."""
    path = filled_file(folder, "s1", "s2", "s3")
    path.write_bytes(damage(path.read_bytes()))
    return log_in(folder)


def other_program(path: Path, user_version: int = 0) -> Path:
    """Make a database that is none of ours."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
        connection.execute(f"PRAGMA user_version = {user_version}")
    return path


# Made


def test_a_new_log_is_in_wal_mode(log: Database) -> None:
    assert log.rows("PRAGMA journal_mode")[0][0] == "wal"


def test_a_new_log_waits_until_each_write_is_on_disk(log: Database) -> None:
    assert log.rows("PRAGMA synchronous")[0][0] == 2


def test_a_row_without_its_session_is_refused(log: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError), log.transaction() as connection:
        connection.execute("INSERT INTO ratings VALUES ('nobody', 'gate', 1, 'now')")


def test_every_table_of_ours_is_strict(log: Database) -> None:
    tables = log.rows("PRAGMA table_list")

    ours = {row["name"]: row["strict"] for row in tables if not row["name"].startswith("sqlite_")}
    assert {name for name, strict in ours.items() if not strict} == {"_sqlite_migrations"}


def test_a_new_log_carries_its_schema_and_its_mark(log: Database) -> None:
    assert log.rows("PRAGMA user_version")[0][0] == SCHEMA
    assert log.rows("PRAGMA application_id")[0][0] == APPLICATION_ID


def test_the_quick_number_of_the_schema_is_that_of_the_migrations() -> None:
    assert migrations_module.LATEST == SCHEMA


def test_a_log_that_is_opened_twice_stays_open(log: Database) -> None:
    log.open()

    assert log.rows("SELECT 1")[0][0] == 1


def test_a_closed_log_opens_again_at_its_next_use(log: Database) -> None:
    store = fill(log, "s1")
    log.close()

    assert [head.id for head in store.recent()] == ["s1"]


def test_a_closed_log_is_one_file(tmp_path: Path) -> None:
    filled_file(tmp_path)

    assert list(files_in(tmp_path)) == ["calfcoach.sqlite3"]


def test_a_log_of_no_bytes_is_a_new_log(tmp_path: Path) -> None:
    log = log_in(tmp_path)
    log.path.touch()

    assert SessionStore(log).recent() == []
    log.close()


def test_a_log_in_memory_reaches_no_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    log = Database(IN_MEMORY, tmp_path / "backups", FakeClock())

    store = fill(log, "s1")

    assert len(store.recent()) == 1
    assert (log.exists(), log.is_in_memory, files_in(tmp_path)) == (False, True, {})
    log.close()


def test_a_log_exists_once_it_was_opened(tmp_path: Path) -> None:
    log = log_in(tmp_path)
    before = log.exists()

    log.open()

    assert (before, log.exists()) == (False, True)
    log.close()


# All or nothing


def test_a_transaction_that_fails_leaves_nothing(log: Database) -> None:
    fill(log, "s1")
    before = log.rows("SELECT * FROM sessions")

    with pytest.raises(sqlite3.IntegrityError), log.transaction() as connection:
        connection.executemany(
            "UPDATE sessions SET zone = ?, status = ?", [("Mars", "lost"), ("Venus", None)]
        )

    assert log.rows("SELECT * FROM sessions") == before


def test_after_a_failed_transaction_the_next_one_works(log: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError), log.transaction() as connection:
        connection.execute("INSERT INTO ratings VALUES ('nobody', 'gate', 1, 'now')")

    fill(log, "s1")

    assert len(log.rows("SELECT * FROM ratings")) == 1


def test_a_mistake_of_ours_in_sql_is_no_sentence_for_a_person(log: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="syntax"):
        log.rows("SELEKT 1")


# Refused


@pytest.mark.parametrize("version", [SCHEMA + 1, 2**31 - 1])
def test_a_newer_log_is_refused_and_not_one_byte_changes(tmp_path: Path, version: int) -> None:
    path = filled_file(tmp_path)
    change(path, f"PRAGMA user_version = {version}")
    before = files_in(tmp_path)

    with pytest.raises(NewerDatabaseError, match=str(version)):
        log_in(tmp_path).open()

    assert files_in(tmp_path) == before


def test_a_newer_log_that_was_cut_off_keeps_what_is_in_its_wal(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    log = log_in(other)
    log.open()
    with log.transaction() as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    folder = tmp_path / "data"
    folder.mkdir()
    for path in other.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    log.close()
    before = files_in(folder)
    assert "calfcoach.sqlite3-wal" in before

    with pytest.raises(NewerDatabaseError):
        log_in(folder).open()

    assert files_in(folder) == before


@pytest.mark.parametrize("user_version", [0, SCHEMA, 75])
def test_a_database_of_another_program_is_refused_untouched(
    tmp_path: Path, user_version: int
) -> None:
    log = log_in(tmp_path)
    other_program(log.path, user_version)
    before = files_in(tmp_path)

    with pytest.raises(BrokenDatabaseError, match="not a log of calfcoach"):
        log.open()

    assert files_in(tmp_path) == before


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_file_is_refused_untouched(
    tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    log = broken(tmp_path, damage)
    before = files_in(tmp_path)

    with pytest.raises(BrokenDatabaseError, match=str(log.path)):
        log.open()

    assert files_in(tmp_path) == before


def test_a_damaged_page_is_found_by_the_quick_check(tmp_path: Path) -> None:
    log = broken(tmp_path, zeroed_page)

    with pytest.raises(BrokenDatabaseError):
        log.check_quickly()
    log.close()


def test_a_sound_log_passes_the_quick_check(log: Database) -> None:
    fill(log, "s1")

    log.check_quickly()


def test_an_emptied_log_with_backups_is_damaged_and_not_new(tmp_path: Path) -> None:
    path = filled_file(tmp_path)
    log = log_in(tmp_path)
    log.copy_to(tmp_path / "backups" / "calfcoach-20261121T170000Z-daily.sqlite3")
    log.close()
    path.write_bytes(b"")
    before = files_in(tmp_path)

    with pytest.raises(BrokenDatabaseError, match="backups"):
        log.open()
    with pytest.raises(BrokenDatabaseError, match="backups"):
        log.inspect()

    assert files_in(tmp_path) == before


@pytest.mark.parametrize("seed", range(40))
def test_flipped_bytes_are_read_past_or_named_but_never_a_bug(tmp_path: Path, seed: int) -> None:
    path = filled_file(tmp_path, "s1", "s2")
    whole, draw = path.read_bytes(), random.Random(seed)
    for _ in range(10):
        flipped = bytearray(whole)
        reach = draw.choice((100, 4096, len(whole)))
        for _ in range(draw.choice((1, 1, 3, 20))):
            flipped[draw.randrange(reach)] = draw.randrange(256)
        path.write_bytes(flipped)

        read_all(log_in(tmp_path))

        for companion in tmp_path.glob("*.sqlite3-*"):
            companion.unlink()


def read_all(log: Database) -> None:
    """Read a log in every way, with no regard for what a person is told."""
    store = SessionStore(log)
    for call in (log.inspect, log.check_quickly, store.running, store.recent):
        with contextlib.suppress(UserError):
            call()
    for name in ("s1", "s2"):
        with contextlib.suppress(UserError):
            store.detail(SessionId(name))
    log.close()


# Migrated


@pytest.mark.usefixtures("next_schema")
def test_an_older_log_is_backed_up_and_then_migrated(tmp_path: Path) -> None:
    filled_file_of_schema(tmp_path)
    log = log_in(tmp_path)

    log.open()

    assert log.rows("PRAGMA user_version")[0][0] == SCHEMA + 1
    assert log.rows("SELECT * FROM boats") == []
    assert [head.id for head in SessionStore(log).recent()] == ["s2", "s1"]
    log.close()
    backup = backups_in(tmp_path / "backups")[0]
    assert backup.name.endswith(f"-before-schema-{SCHEMA + 1}.sqlite3")
    assert value_of(backup, "PRAGMA user_version") == SCHEMA
    assert value_of(backup, "SELECT count(*) FROM sessions") == 2


@pytest.mark.usefixtures("next_schema")
def test_what_a_killed_program_left_in_the_wal_is_backed_up_too(tmp_path: Path) -> None:
    path = filled_file_of_schema(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as running:
        running.execute("PRAGMA journal_mode = WAL")
        running.execute("UPDATE sessions SET zone = 'in the wal'")
        folder = tmp_path / "killed"
        folder.mkdir()
        for name, found in files_in(tmp_path).items():
            (folder / name).write_bytes(found)

    log = log_in(folder)
    log.open()
    log.close()

    backup = backups_in(folder / "backups")[0]
    assert value_of(backup, "SELECT zone FROM sessions") == "in the wal"


@pytest.mark.usefixtures("failing_schema")
def test_a_migration_that_fails_leaves_the_old_log(tmp_path: Path) -> None:
    path = filled_file_of_schema(tmp_path)

    with pytest.raises(RuntimeError, match="fell over"):
        log_in(tmp_path).open()

    assert value_of(path, "PRAGMA user_version") == SCHEMA
    assert value_of(path, "SELECT count(*) FROM ratings") == 1
    assert value_of(path, "SELECT count(*) FROM sqlite_master WHERE name = 'boats'") == 0


@pytest.mark.usefixtures("failing_schema")
def test_no_migration_begins_without_its_backup(tmp_path: Path) -> None:
    path = filled_file_of_schema(tmp_path)
    (tmp_path / "backups").write_text("a file is in the way")

    with pytest.raises(FolderError):
        log_in(tmp_path).open()

    assert value_of(path, "PRAGMA user_version") == SCHEMA


@pytest.mark.usefixtures("failing_schema")
def test_a_damaged_older_log_is_not_migrated(tmp_path: Path) -> None:
    path = filled_file_of_schema(tmp_path)
    path.write_bytes(zeroed_page(path.read_bytes()))

    with pytest.raises(BrokenDatabaseError):
        log_in(tmp_path).open()

    assert not (tmp_path / "backups").exists()


def filled_file_of_schema(folder: Path) -> Path:
    """Make a log with a session by the dump of the released schema."""
    path = folder / "calfcoach.sqlite3"
    dump = (ROOT / "tests" / "fixtures" / f"schema-{SCHEMA}.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(dump)
        connection.execute("DELETE FROM ratings WHERE rowid > 1")
    return path


def test_a_log_that_was_restored_gets_its_wal_back(tmp_path: Path) -> None:
    path = filled_file(tmp_path)
    change(path, "PRAGMA journal_mode = DELETE")

    log = log_in(tmp_path)

    assert log.rows("PRAGMA journal_mode")[0][0] == "wal"
    log.close()


# Busy


@pytest.fixture
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "BUSY_MS", 20)


@pytest.mark.usefixtures("_hurried")
def test_a_log_that_another_program_writes_is_busy_and_unchanged(tmp_path: Path) -> None:
    path = filled_file(tmp_path, "s1")
    log = log_in(tmp_path)
    store = SessionStore(log)
    log.open()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(BusyDatabaseError, match="Another program"):
            store.write(whole_session("s2"))

        other.execute("ROLLBACK")
    assert [head.id for head in store.recent()] == ["s1"]
    store.write(whole_session("s2"))
    assert len(store.recent()) == 2
    log.close()


@pytest.mark.usefixtures("_hurried")
def test_a_log_that_another_program_writes_can_be_read(tmp_path: Path) -> None:
    path = filled_file(tmp_path, "s1")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM ratings")

        log = log_in(tmp_path)

        assert len(SessionStore(log).recent()) == 1
        assert log.inspect() == (SCHEMA, ())
        log.close()
        other.execute("ROLLBACK")


@pytest.mark.usefixtures("_hurried")
def test_a_log_that_another_program_has_to_itself_is_busy(tmp_path: Path) -> None:
    path = filled_file(tmp_path, "s1")
    change(path, "PRAGMA journal_mode = DELETE")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(BusyDatabaseError):
            log_in(tmp_path).open()

        other.execute("ROLLBACK")


def test_programs_that_make_a_log_at_the_same_time_make_one(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from tests.storage.logs import *\n"
        "import calfcoach.storage.migrations\n"
        "print(flush=True)\n"
        "sys.stdin.readline()\n"
        "log = log_in(Path(sys.argv[1]))\n"
        "[fill(log, f'{sys.argv[2]}-{n}') for n in range(5)]\n"
        "log.close()\n"
    )
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path), name],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("a", "b", "c")
    ]
    for program in programs:
        assert program.stdout is not None
        program.stdout.readline()

    said = [program.communicate("\n")[1] for program in programs]

    assert said == ["", "", ""]
    assert value_of(tmp_path / "calfcoach.sqlite3", "SELECT count(*) FROM sessions") == 15


# Out of reach


def test_a_folder_below_a_file_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    log = log_in(tmp_path / "file")

    with pytest.raises(FolderError, match="cannot be"):
        log.open()


def test_a_missing_folder_is_not_made_by_the_log(tmp_path: Path) -> None:
    with pytest.raises(FolderError):
        log_in(tmp_path / "missing").open()

    assert files_in(tmp_path) == {}


def test_a_folder_where_the_log_should_be_is_refused(tmp_path: Path) -> None:
    log = log_in(tmp_path)
    log.path.mkdir()

    with pytest.raises(FolderError):
        log.open()
    with pytest.raises(FolderError):
        log.inspect()


@odd_only
@pytest.mark.parametrize(("kind", "words"), ODD.items(), ids=ODD)
def test_a_backup_that_is_no_file_is_refused(log: Database, kind: str, words: str) -> None:
    with pytest.raises(FolderError, match=words):
        log.beside(lay(kind, log.path.with_name("backup.sqlite3"))).inspect()


@odd_only
def test_a_companion_is_looked_for_beside_the_log_that_a_link_leads_to(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    far = filled_file(tmp_path / "far")
    lay("a pipe", far.with_name(far.name + "-wal"))
    log = log_in(tmp_path)
    log.path.symlink_to(far)

    with pytest.raises(FolderError, match="it is a pipe"):
        log.open()


def test_a_link_that_leads_nowhere_is_no_new_log(tmp_path: Path) -> None:
    log = log_in(tmp_path)
    log.path.symlink_to(tmp_path / "unplugged.sqlite3")

    with pytest.raises(FolderError):
        log.open()

    assert log.exists()
    assert files_in(tmp_path) == {}


def test_a_link_to_a_log_is_the_log(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    far = filled_file(tmp_path / "far", "s1")
    log = log_in(tmp_path)
    log.path.symlink_to(far)

    assert len(SessionStore(log).recent()) == 1
    assert log.inspect() == (SCHEMA, ())
    log.close()


def test_a_folder_with_a_name_too_long_is_a_sentence(tmp_path: Path) -> None:
    log = log_in(tmp_path / ("a" * 300))

    with pytest.raises(FolderError):
        log.exists()


@pytest.mark.parametrize("mode", [0o555, 0o000])
def test_a_folder_without_the_right_to_write_is_refused(shared_folder: Path, mode: int) -> None:
    filled_file(shared_folder)
    shared_folder.chmod(mode)

    said = run_without_rights(
        "log = log_in(folder)\n"
        "for call in (log.open, SessionStore(log).recent):\n"
        "    try: call()\n"
        "    except UserError as error: print(type(error).__name__)\n",
        shared_folder,
    )

    shared_folder.chmod(0o755)
    assert said.split() == ["FolderError", "FolderError"]


def test_a_log_that_may_only_be_read_is_refused_at_once(shared_folder: Path) -> None:
    path = filled_file(shared_folder)
    path.chmod(0o444)
    shared_folder.chmod(0o777)

    said = run_without_rights(
        "try: log_in(folder).open()\n"
        "except UserError as error: print(type(error).__name__, error)\n",
        shared_folder,
    )

    assert said.startswith(f"FolderError The log {path} cannot be written.")


# Full


def test_a_full_log_keeps_what_it_has_and_takes_no_half_write(log: Database) -> None:
    store = fill(log, "s1")
    pages = log.rows("PRAGMA page_count")[0][0]
    log.rows(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(DiskFullError, match="full"):
        store.write([one for n in range(9) for one in whole_session(f"more-{n}")])

    assert [head.id for head in store.recent()] == ["s1"]
    assert log.inspect() == (SCHEMA, ())


def test_a_full_disk_keeps_what_it_has_and_takes_the_rest_later(small_disk: Path) -> None:
    log = log_in(small_disk)
    store = fill(log, "s1")
    junk = fill_disk(small_disk)

    with pytest.raises(DiskFullError, match=str(small_disk)):
        store.write([one for n in range(9) for one in whole_session(f"more-{n}")])

    assert [head.id for head in store.recent()] == ["s1"]
    assert log.inspect() == (SCHEMA, ())
    junk.unlink()
    store.write(whole_session("s2"))
    assert len(store.recent()) == 2
    log.close()


def test_a_log_is_not_made_on_a_full_disk_but_once_there_is_room(small_disk: Path) -> None:
    junk = fill_disk(small_disk)
    log = log_in(small_disk)
    with pytest.raises(DiskFullError):
        log.open()

    junk.unlink()

    assert SessionStore(log).recent() == []
    log.close()


def test_a_killed_log_opens_on_a_full_disk_or_says_why(tmp_path: Path, small_disk: Path) -> None:
    (tmp_path / "other").mkdir()
    killed_file(small_disk, tmp_path / "other")
    junk = fill_disk(small_disk)
    log = log_in(small_disk)
    with contextlib.suppress(DiskFullError, FolderError):
        log.open()
    log.close()

    junk.unlink()

    detail = SessionStore(log).detail(SessionId("s1"))
    assert detail is not None
    assert len(detail.steps) == 2
    log.close()


def test_an_opening_that_finds_no_room_says_so_and_leaves_a_log_to_look_at(
    small_disk: Path,
) -> None:
    filled_file(small_disk)
    junk = fill_disk(small_disk)
    log = log_in(small_disk)

    with pytest.raises(DiskFullError):
        log.open()
    with pytest.raises(DiskFullError):
        log.open()

    assert log.inspect() == (SCHEMA, ())
    junk.unlink()
    assert len(SessionStore(log).recent()) == 1
    log.close()


# To read


def test_a_log_opened_to_read_is_one_to_write_where_it_can_be(tmp_path: Path) -> None:
    filled_file(tmp_path, "s1")
    log = log_in(tmp_path)

    log.open_to_read()

    SessionStore(log).write(whole_session("s2", minutes=1))
    assert len(SessionStore(log).recent()) == 2
    log.close()


def test_a_log_on_a_full_disk_is_read_and_not_written(small_disk: Path) -> None:
    filled_file(small_disk, "s1")
    fill_disk(small_disk)
    log = log_in(small_disk)

    log.open_to_read()

    store = SessionStore(log)
    assert len(store.recent()) == 1
    with pytest.raises(UserError):
        store.write(whole_session("s2"))
    assert len(store.recent()) == 1
    log.close()


def test_where_there_is_no_log_none_is_made_to_read(small_disk: Path) -> None:
    fill_disk(small_disk)

    with pytest.raises(DiskFullError):
        log_in(small_disk).open_to_read()


def test_a_newer_or_damaged_log_is_not_read(small_disk: Path) -> None:
    path = filled_file(small_disk, "s1")
    change(path, f"PRAGMA user_version = {SCHEMA + 1}")
    fill_disk(small_disk)
    with pytest.raises(NewerDatabaseError):
        log_in(small_disk).open_to_read()

    path.write_bytes(b"no log")

    with pytest.raises(BrokenDatabaseError):
        log_in(small_disk).open_to_read()


def test_a_log_with_a_change_to_undo_is_not_read_past_it(shared_folder: Path) -> None:
    path = filled_file(shared_folder)
    path.with_name(path.name + "-journal").write_bytes(b"a change half made")
    path.chmod(0o444)

    said = run_without_rights(
        "try: log_in(folder).open_to_read()\n"
        "except UserError as error: print(type(error).__name__, error)\n",
        shared_folder,
    )

    assert said.startswith(f"FolderError The log {path} cannot be written.")


def test_a_link_that_leads_nowhere_is_not_called_cut_off(tmp_path: Path) -> None:
    log = log_in(tmp_path)
    log.path.symlink_to(tmp_path / "unplugged.sqlite3")

    with pytest.raises(FolderError, match="cannot be written"):
        log.open_to_read()


# Looked at


def test_a_look_at_a_log_says_its_schema_and_makes_no_file(tmp_path: Path) -> None:
    filled_file(tmp_path)
    before = files_in(tmp_path)

    assert log_in(tmp_path).inspect() == (SCHEMA, ())

    assert files_in(tmp_path) == before


def test_a_look_at_a_killed_log_leaves_its_wal(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    killed_file(tmp_path / "data", tmp_path / "other")
    before = files_in(tmp_path / "data")

    assert log_in(tmp_path / "data").inspect() == (SCHEMA, ())

    assert files_in(tmp_path / "data") == before


@pytest.mark.usefixtures("next_schema")
def test_a_look_at_an_older_log_does_not_migrate_it(tmp_path: Path) -> None:
    filled_file_of_schema(tmp_path)
    before = files_in(tmp_path)

    assert log_in(tmp_path).inspect() == (SCHEMA, ())

    assert files_in(tmp_path) == before


def test_a_look_at_a_newer_log_is_refused(tmp_path: Path) -> None:
    change(filled_file(tmp_path), f"PRAGMA user_version = {SCHEMA + 1}")

    with pytest.raises(NewerDatabaseError):
        log_in(tmp_path).inspect()


def test_a_look_names_what_is_damaged(tmp_path: Path) -> None:
    log = broken(tmp_path, lambda whole: whole[:39] + b"\5" + whole[40:])
    before = files_in(tmp_path)

    _, faults = log.inspect()

    assert "freelist" in " ".join(faults).lower()
    assert files_in(tmp_path) == before


def test_a_look_names_rows_that_have_lost_their_session(tmp_path: Path) -> None:
    change(filled_file(tmp_path), "DELETE FROM sessions")

    _, faults = log_in(tmp_path).inspect()

    assert "a row of ratings has lost its parent" in faults


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_look_at_a_damaged_file_changes_nothing(
    tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    log = broken(tmp_path, damage)
    before = files_in(tmp_path)

    with pytest.raises(BrokenDatabaseError):
        log.inspect()

    assert files_in(tmp_path) == before


def test_a_log_in_a_read_only_folder_can_be_looked_at(shared_folder: Path) -> None:
    filled_file(shared_folder)
    shared_folder.chmod(0o555)

    said = run_without_rights("print(log_in(folder).inspect())", shared_folder)

    assert said.strip() == f"({SCHEMA}, ())"
