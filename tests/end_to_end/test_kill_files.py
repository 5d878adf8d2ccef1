"""Killed while a file is written, a log is merged, a backup is made or gone back to, or migrated.

Whatever the instant: the log opens, is sound, and is all as before or all as after; no half file
lies under a name that was asked for.
"""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from calfcoach.core.exports import ExportKind
from tests.end_to_end.child import BOUND_S, ROOT
from tests.services.runner import Runner, exporting
from tests.storage.migration_dump import write_schema
from tests.ten_years import ten_years

SEED = 5
LOG = "calfcoach.sqlite3"
WORDS: Mapping[str, tuple[str, ...]] = {
    "export": ("export", "csv", "--output", "{target}"),
    "report": ("export", "pdf", "--output", "{target}"),
    "save": ("export", "backup", "--output", "{target}"),
    "merge": ("import", "log", "{other}"),
    "backup": ("backup",),
    "restore": ("restore", "{saved}", "--yes"),
    "migrate": ("export", "json", "--output", "{target}"),
}


class Bench:
    """A data folder, files made of other logs, and what each command leaves when it may end."""

    def __init__(self, place: Path, environment: Mapping[str, str]) -> None:
        self._environment = dict(environment)
        self._original = place / "original"
        self.data, self.target = place / "data", place / "out" / "target"
        self.other, self.saved = place / "other.calflog", place / "saved.calfbackup"
        for folder, sessions in (("original", 60), ("other", 80)):
            (place / folder).mkdir()
            runner = Runner(place / folder)
            ten_years(runner, sessions=sessions, sets=sessions * 10)
            if folder == "other":
                exporting(runner).export(ExportKind.LOG, self.other)
                exporting(runner).export(ExportKind.BACKUP, self.saved)
            runner.database.close()

    def fresh(self, what: str) -> None:
        """Lay the folders out anew."""
        for folder in (self.data, self.target.parent):
            shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self._original, self.data)
        self.target.parent.mkdir()
        if what == "migrate":
            (self.data / LOG).unlink()
            write_schema(self.data / LOG, 1)

    def start(self, what: str) -> subprocess.Popen[bytes]:
        """Start a command."""
        places = {"target": self.target, "other": self.other, "saved": self.saved}
        words = [word.format(**places) for word in WORDS[what]]
        return subprocess.Popen(
            [sys.executable, "-m", "calfcoach", "--data-dir", str(self.data), *words],
            cwd=ROOT,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def whole(self, what: str) -> tuple[float, object]:
        """Let a command end; return how long it took and what it left."""
        self.fresh(what)
        began = time.monotonic()
        assert self.start(what).wait(BOUND_S) == 0
        return time.monotonic() - began, self.left()

    def left(self) -> object:
        """Return what the log holds; it must be sound."""
        with closing(sqlite3.connect(self.data / LOG)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            counts = [
                connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("sessions", "session_steps", "ratings")
            ]
        return version, counts


def kill(bench: Bench, what: str, times: int) -> None:
    """Kill a command at so many instants, and look at what it leaves."""
    random = Random(f"{SEED} {what}")
    took_s, after = bench.whole(what)
    whole_target = bench.target.read_bytes() if bench.target.exists() else None
    bench.fresh(what)
    before = bench.left()
    hits = 0
    for _ in range(times):
        bench.fresh(what)
        delay_s = random.uniform(0, took_s)
        process = bench.start(what)
        time.sleep(delay_s)
        hits += process.poll() is None
        process.kill()
        process.wait()
        said = f"{what}, killed after {delay_s:.3f} of {took_s:.3f} s"
        if what in {"merge", "restore", "migrate"}:
            assert bench.left() in (before, after), said
        else:
            assert bench.left() == before, said
        if bench.target.exists() and whole_target is not None:
            assert abs(bench.target.stat().st_size - len(whole_target)) <= 64, said
        backups = bench.data / "backups"
        for path in backups.glob("*.sqlite3") if backups.exists() else ():
            with closing(sqlite3.connect(path)) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",), said
    assert hits > times // 3, f"{what}: only {hits} of {times} kills hit a running command"


@pytest.mark.parametrize("what", WORDS)
def test_killed_at_seeded_instants(tmp_path: Path, environment: dict[str, str], what: str) -> None:
    kill(Bench(tmp_path, environment), what, 20)


@pytest.mark.long
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("what", WORDS)
def test_killed_at_many_instants(tmp_path: Path, environment: dict[str, str], what: str) -> None:
    kill(Bench(tmp_path, environment), what, 200)
