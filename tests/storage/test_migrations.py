"""The schema: each migration has its test, each released schema has a dump that must open."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from calfcoach.core.relief import Onset
from calfcoach.core.results import Status
from calfcoach.core.screening import Tier
from calfcoach.core.training_log import Measure
from calfcoach.storage.database import APPLICATION_ID, SCHEMA, Database
from calfcoach.storage.library import LibraryStore
from calfcoach.storage.migrations import migrations
from calfcoach.storage.runs import RunStore
from calfcoach.storage.sessions import SessionStore
from calfcoach.storage.training import TrainingStore
from tests.storage.logs import TABLES, files_in, fill, log_in, value_of
from tests.storage.rights import ROOT

DUMPS = ROOT / "tests" / "fixtures"
STRUCTURE = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"


def dump_of(schema: int) -> Path:
    return DUMPS / f"schema-{schema}.sql"


def structure(connection: sqlite3.Connection) -> list[str]:
    """Return what a log is made of, with its blanks evened out."""
    return [re.sub(r"\s+", " ", str(row[0])) for row in connection.execute(STRUCTURE)]


def structure_of(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return structure(connection)


def opened_dump(schema: int, folder: Path) -> Database:
    """Return an open log that a program of a released schema wrote."""
    log = log_in(folder)
    with closing(sqlite3.connect(log.path)) as connection:
        connection.executescript(dump_of(schema).read_text(encoding="utf-8"))
    log.open()
    return log


def write_dump(folder: Path) -> None:
    """Write the dump of today's schema; it is committed with the release that brings it."""
    log = log_in(folder)
    fill(log, "s1", "s2", ended=False)
    log.close()
    with closing(sqlite3.connect(log.path)) as connection:
        lines = [
            f"PRAGMA application_id = {APPLICATION_ID};",
            f"PRAGMA user_version = {SCHEMA};",
            *connection.iterdump(),
        ]
    dump_of(SCHEMA).write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_0001_sessions_makes_every_table(log: Database) -> None:
    tables = {row["name"] for row in log.rows("SELECT name FROM sqlite_master")}

    assert set(TABLES) <= tables


def test_0002_training_gives_old_checks_the_day_of_their_session(tmp_path: Path) -> None:
    log = opened_dump(1, tmp_path)

    days = [row[0] for row in log.rows("SELECT DISTINCT local_date FROM screenings")]

    assert days == ["2026-11-22"]
    log.close()


def test_0003_history_leaves_what_was_measured_and_adds_room_for_more(tmp_path: Path) -> None:
    log = opened_dump(2, tmp_path)
    log.rows("SELECT id, wall_left_mm, activities, visa_a, lefs FROM measures")
    store = TrainingStore(log)

    store.measure(
        "m", Measure(date(2026, 11, 23), raises_left=20), datetime(2026, 11, 23, tzinfo=UTC)
    )

    assert store.measures()[-1].raises_left == 20
    log.close()


def test_0004_running_leaves_an_older_log_without_runs_and_ready_for_some(tmp_path: Path) -> None:
    log = opened_dump(3, tmp_path)

    assert RunStore(log).all() == []
    assert len(SessionStore(log).recent()) == 2
    log.close()


def test_0005_library_leaves_an_older_log_with_an_empty_library(tmp_path: Path) -> None:
    log = opened_dump(4, tmp_path)
    store = LibraryStore(log)

    assert (store.all(), store.drafts(), store.usual()) == ([], {}, {})
    assert len(SessionStore(log).recent()) == 2
    log.close()


def test_each_migration_has_a_test_of_its_name() -> None:
    tests = [name for name in globals() if name.startswith("test_")]

    for migration in migrations._migrations:
        assert any(name.startswith(f"test_{migration.name}") for name in tests), migration.name


def test_migrations_are_numbered_without_a_gap() -> None:
    numbers = [int(migration.name[:4]) for migration in migrations._migrations]

    assert numbers == list(range(1, SCHEMA + 1))


def test_each_released_schema_has_a_dump(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite"):
        write_dump(tmp_path)

    assert sorted(DUMPS.glob("schema-*.sql")) == [dump_of(n) for n in range(1, SCHEMA + 1)]


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_the_log_of_each_released_schema_opens_with_all_that_it_holds(
    tmp_path: Path, schema: int
) -> None:
    log = opened_dump(schema, tmp_path)

    store = SessionStore(log)
    first, second = store.detail(store.recent()[1].id), store.detail(store.recent()[0].id)

    assert first is not None
    assert second is not None
    assert (first.head.status, second.head.status) == (Status.FINISHED, Status.RUNNING)
    assert first.head.onset is Onset.SLOW
    assert [step.step_id for step in first.steps] == ["stop", "gate"]
    assert [rating.value_0_10 for rating in first.ratings] == [7]
    assert first.tier is Tier.DAYS
    assert second.state is not None
    assert log.inspect() == (SCHEMA, ())
    log.close()


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_a_migrated_log_and_a_new_one_are_made_alike(tmp_path: Path, schema: int) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    old, new = opened_dump(schema, tmp_path / "old"), log_in(tmp_path / "new")
    new.open()
    old.close()
    new.close()

    assert structure_of(old.path) == structure_of(new.path)


KILLED = """
import os, signal, sys
from pathlib import Path
from calfcoach.storage import migrations
from tests.storage.logs import log_in

taught = migrations.Migrations("calfcoach")
for one in migrations.migrations._migrations:
    taught(name=one.name)(one.fn)

@taught(name="9999_killed")
def half(db):
    db.execute("DROP TABLE IF EXISTS ratings")
    db.execute("PRAGMA user_version = 9")
    os.kill(os.getpid(), signal.SIGKILL)

migrations.migrations = taught
import calfcoach.storage.database as database
database.SCHEMA = 9
log_in(Path(sys.argv[1])).open()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("exists", [False, True], ids=["a new log", "an older log"])
def test_a_program_killed_in_a_migration_leaves_a_log_that_opens(
    tmp_path: Path, exists: bool
) -> None:
    if exists:
        opened_dump(SCHEMA, tmp_path).close()

    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, capture_output=True, check=False
    )

    log = log_in(tmp_path)
    sessions = SessionStore(log).recent()
    assert done.returncode == -9
    assert len(sessions) == (2 if exists else 0)
    assert log.rows("SELECT count(*) FROM ratings")[0][0] == len(sessions)
    log.close()
    assert value_of(log.path, "PRAGMA user_version") == SCHEMA


def test_a_log_is_never_migrated_twice(log: Database, tmp_path: Path) -> None:
    log.close()
    before = files_in(tmp_path)

    log.open()
    log.close()

    assert files_in(tmp_path) == before
