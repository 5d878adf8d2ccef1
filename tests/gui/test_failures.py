"""What goes wrong is said in a sentence, and nothing is lost or overwritten."""

from __future__ import annotations

import os
import sqlite3

import pytest
from PySide6.QtCore import Qt

from calfcoach.core.errors import DiskFullError
from calfcoach.media.session_sound import Silence
from calfcoach.storage.database import SCHEMA
from calfcoach.storage.folders import Folders
from calfcoach.storage.sessions import SessionStore
from tests.gui.conftest import Program, StartProgram
from tests.storage.odd_files import ODD, lay, odd_only


def make_session(start_program: StartProgram) -> None:
    """Leave a log with one session and a backup behind."""
    program = start_program()
    program.play_to_outcome()
    program.press("1", Qt.Key.Key_Return)
    program.app.log_file.back_up_daily()
    program.stop()


def fill_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every write fail for want of room, until `monkeypatch.undo`."""

    def full(self: SessionStore, writes: object) -> None:
        raise DiskFullError("The disk with {folder} is full.", folder="here")

    monkeypatch.setattr(SessionStore, "write", full)


def test_a_full_disk_is_said_and_nothing_is_lost_once_there_is_room(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.play_to_stretch()
    fill_disk(monkeypatch)
    program.advance(50)
    assert program.relief.player.notice.text() == "The disk with here is full."
    assert program.relief.driver.is_playing
    monkeypatch.undo()
    program.advance(31)

    detail = program.app.sessions.detail(program.app.sessions.recent(1)[0].id)
    assert detail is not None
    assert sum(step.done_ms for step in detail.steps if step.planned_ms) == 30_000 + 80_000
    assert program.relief.player.notice.text() == ""


def test_no_sound_is_said_once_and_stops_nothing(
    start_program: StartProgram,
) -> None:
    program = start_program()
    program.relief.driver.sounds.player = Silence()
    program.begin()
    assert program.relief.player.notice.isVisible()
    assert "no sound here" in program.relief.player.notice.text()
    program.pass_gate()
    program.press("4", Qt.Key.Key_Return)
    program.advance(30)

    assert program.relief.driver.is_playing
    assert program.relief.player.notice.isHidden()


def test_broken_settings_are_said_and_left_alone(
    start_program: StartProgram, folders: Folders
) -> None:
    folders.settings.write_text("{ not json", encoding="utf-8")
    program = start_program()
    assert "cannot be read" in program.app.window.today.notice.text()
    assert folders.settings.read_text(encoding="utf-8") == "{ not json"

    program.press("r", "1", "m")
    kept = list(folders.data.glob("settings-damaged-*.json"))
    assert [path.read_text(encoding="utf-8") for path in kept] == ["{ not json"]


def test_a_newer_log_is_refused_and_untouched(
    start_program: StartProgram, folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    connection = sqlite3.connect(folders.database)
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()
    before = folders.database.read_bytes()
    program = start_program()

    assert program.app.exit_code == 1
    assert "written by a newer calfcoach" in capsys.readouterr().err
    assert folders.database.read_bytes() == before


@pytest.mark.parametrize("answer", [0, 1, 2], ids=["backup", "anew", "leave"])
def test_a_broken_log_is_kept_and_the_backup_offered(
    start_program: StartProgram,
    folders: Folders,
    capsys: pytest.CaptureFixture[str],
    answer: int,
) -> None:
    make_session(start_program)
    garbage = b"this is no database" * 100
    folders.database.write_bytes(garbage)
    for ending in ("-wal", "-shm"):
        folders.database.with_name(folders.database.name + ending).unlink(missing_ok=True)
    program = start_program(answers=[answer])

    assert "damaged" in program.dialogs.asked[0][0]
    assert program.dialogs.asked[0][1][0].startswith("Use the backup of 2026-11-22")
    kept = list(folders.data.glob("calfcoach-damaged-*.sqlite3"))
    if answer == 2:
        assert kept == []
        assert folders.database.read_bytes() == garbage
        assert program.app.exit_code == 1
        assert "damaged" in capsys.readouterr().err
    else:
        assert [path.read_bytes() for path in kept] == [garbage]
        assert len(program.app.sessions.recent()) == (1 if answer == 0 else 0)
        assert str(kept[0]) in program.app.window.today.notice.text()


def test_an_error_of_ours_is_said_without_a_traceback(program: Program) -> None:
    from calfcoach.gui.error_hook import ErrorHook

    hook = ErrorHook(program.app.window.say, "the log folder")
    hook.handle(ZeroDivisionError, ZeroDivisionError("x"), None)

    said = program.app.window.today.notice.text()
    assert "Something went wrong inside calfcoach" in said
    assert "Traceback" not in said


def test_closing_with_unsaved_steps_asks_first(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.play_to_stretch()
    fill_disk(monkeypatch)
    program.advance(21)
    program.app.window.close()
    assert program.app.window.isVisible()
    assert "Not everything is saved" in program.dialogs.asked[0][0]
    monkeypatch.undo()
    program.dialogs.answers = [0]
    program.app.window.close()

    assert not program.app.window.isVisible()
    assert "Relief is going on" in program.dialogs.asked[1][0]
    assert program.app.sessions.recent(1)[0].step_count >= 4


@odd_only
@pytest.mark.parametrize("kind", ODD)
def test_settings_and_a_place_that_are_no_files_do_not_keep_the_window_shut(
    folders: Folders, start_program: StartProgram, kind: str
) -> None:
    lay(kind, folders.settings)
    lay(kind, folders.window)

    program = start_program()

    assert ODD[kind] in program.app.window.today.notice.text()
    program.stop()
    assert os.path.lexists(folders.window)
