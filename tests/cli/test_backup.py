"""`calfcoach backup`, `restore` and `import log`: what is said, what is changed, what is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from calfcoach.cli.main import main
from calfcoach.gui.single_instance import WishServer
from tests.services.runner import Runner
from tests.storage.logs import value_of

COUNT = "SELECT count(*) FROM sessions"


def live(folder: Path, sessions: int) -> Path:
    folder.mkdir()
    runner = Runner(folder)
    runner.enroll()
    for _ in range(sessions):
        runner.green_day()
    runner.database.close()
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return live(tmp_path / "data", 1)


def log_of(data: Path) -> Path:
    return data / "calfcoach.sqlite3"


def run(data: Path, *words: str) -> int:
    return main([words[0], "--data-dir", str(data), *words[1:]])


def test_backup_says_where_and_restore_goes_back(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, "backup") == 0
    made = Path(capsys.readouterr().out.strip())
    assert made.parent == data / "backups"
    runner = Runner(data)
    runner.pass_days(2)
    runner.train()
    runner.database.close()
    assert value_of(log_of(data), COUNT) == 2
    assert run(data, "restore", str(made), "--yes") == 0
    said = capsys.readouterr().out.splitlines()
    assert value_of(log_of(data), COUNT) == 1
    assert said[0] == f"The log is as in {made}."
    kept = Path(said[1].removeprefix("The log before is kept as ").removesuffix("."))
    assert value_of(kept, COUNT) == 2


def test_backup_elsewhere_is_one_file(data: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine.calfbackup"
    assert run(data, "backup", "--output", str(target)) == 0
    other = tmp_path / "other"
    assert run(other, "restore", str(target)) == 0
    assert value_of(log_of(other), COUNT) == 1


def test_restore_asks_and_a_no_changes_nothing(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "empty.calfbackup"
    run(live(tmp_path / "other", 2), "backup", "--output", str(target))
    capsys.readouterr()
    assert run(data, "restore", str(target)) == 1
    assert "Nothing was changed" in capsys.readouterr().err
    assert value_of(log_of(data), COUNT) == 1
    assert not (data / "backups").exists()


def test_nothing_to_back_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path / "none", "backup") == 1
    assert "nothing to back up" in capsys.readouterr().err


def test_import_tells_first_and_merges(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other, file = live(tmp_path / "other", 2), tmp_path / "a.calflog"
    assert run(other, "export", "log", "--output", str(file)) == 0
    capsys.readouterr()
    assert run(data, "import", "log", str(file), "--dry-run") == 0
    assert "new" in capsys.readouterr().out
    assert value_of(log_of(data), COUNT) == 1
    assert run(data, "import", "log", str(file)) == 0
    said = capsys.readouterr().out
    kept = Path(said.splitlines()[-1].removeprefix("Done. The log before is kept as ").rstrip("."))
    assert value_of(kept, COUNT) == 1
    assert value_of(log_of(data), COUNT) == 3
    assert run(data, "import", "log", str(file)) == 0
    assert "Nothing to do" in capsys.readouterr().out
    assert run(data, "import", "log", str(file), "--json") == 0
    counts = json.loads(capsys.readouterr().out)
    assert counts["new"] == counts["conflict"] == 0
    assert counts["same"] > 0


@pytest.mark.parametrize("words", [("restore",), ("import", "log")])
def test_garbage_is_a_sentence(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"garbage")
    more = ("--yes",) if words == ("restore",) else ()
    assert run(data, *words, str(path), *more) == 1
    said = capsys.readouterr().err
    assert said.startswith("calfcoach: ")
    assert "Traceback" not in said
    assert value_of(log_of(data), COUNT) == 1


@pytest.mark.parametrize("words", [("restore", "x", "--yes"), ("import", "log", "x")])
def test_an_open_window_is_not_worked_under(
    qtbot: QtBot, data: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    server = WishServer(data)
    assert run(data, *words) == 1
    assert "A window of calfcoach is open" in capsys.readouterr().err
    server.deleteLater()


def test_the_whole_log_takes_no_days(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("export", "log", "--output", str(data / "x"), "--from", "2026-01-01")
    assert run(data, *words) == 2
    assert "holds the whole log" in capsys.readouterr().err
