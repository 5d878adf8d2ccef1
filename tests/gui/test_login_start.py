"""Starting at login: each system's entry says how, and is written and removed by the settings."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

from calfcoach.core.errors import UserError
from calfcoach.gui.settings.settings_rows import ChoiceRow
from calfcoach.gui.system.login_start import EntryFile, entry_file, open_login_start
from tests.gui.conftest import Program
from tests.gui.test_settings_page import open_settings

COMMAND = ("/opt/a folder/calfcoach", "background", "--data-dir", '/home/x/50 % "$HOME" `a` \\b')


def test_the_entry_of_linux(tmp_path: Path) -> None:
    entry = entry_file("linux", tmp_path, {}, COMMAND)
    entry.turn(on=True)

    assert entry.path == tmp_path / ".config" / "autostart" / "calfcoach.desktop"
    line = next(one for one in entry.path.read_text().splitlines() if one.startswith("Exec="))
    assert split_exec(line.removeprefix("Exec=")) == list(COMMAND)


def split_exec(value: str) -> list[str]:
    """Read the value of Exec as the Desktop Entry Specification says, all words quoted."""
    value = value.replace("\\\\", "\\")
    words, word, letters = [], None, iter(value)
    for letter in letters:
        if letter == '"':
            if word is not None:
                words.append(word)
            word = "" if word is None else None
        elif word is not None:
            word += next(letters) if letter in "\\%" else letter
    return words


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no validator")
def test_the_entry_of_linux_is_valid(tmp_path: Path) -> None:
    entry = entry_file("linux", tmp_path, {"XDG_CONFIG_HOME": str(tmp_path / "c")}, COMMAND)
    entry.turn(on=True)

    subprocess.run(["desktop-file-validate", str(entry.path)], check=True)


def test_the_entry_of_macos(tmp_path: Path) -> None:
    entry = entry_file("darwin", tmp_path, {}, COMMAND)
    entry.turn(on=True)

    assert entry.path == tmp_path / "Library" / "LaunchAgents" / "calfcoach.plist"
    assert plistlib.loads(entry.path.read_bytes()) == {
        "Label": "calfcoach",
        "ProgramArguments": list(COMMAND),
        "RunAtLoad": True,
    }


def test_an_entry_comes_and_goes(tmp_path: Path) -> None:
    entry = entry_file("linux", tmp_path, {}, COMMAND)
    assert not entry.is_on()
    entry.turn(on=True)
    assert entry.is_on()
    entry.turn(on=False)
    entry.turn(on=False)

    assert not entry.is_on()


def test_what_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where a folder belongs")
    entry = EntryFile(tmp_path / "autostart" / "calfcoach.desktop", b"")

    with pytest.raises(UserError, match="cannot be written"):
        entry.turn(on=True)


def test_the_settings_write_the_entry_and_see_it_go(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    page = open_settings(program)
    row = page.reminders.rows["start_at_login"]
    assert isinstance(row, ChoiceRow)
    on, off = row.buttons
    assert off.isChecked()
    on.click()
    entry = open_login_start(program.folders.data)
    assert entry.is_on()
    assert on.isChecked()
    entry.turn(on=False)  # as a desktop's own list of what starts with it does
    page.refresh()

    assert off.isChecked()


def test_the_settings_say_what_cannot_be_written(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config").write_text("a file where a folder belongs")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    page = open_settings(program)
    row = page.reminders.rows["start_at_login"]
    assert isinstance(row, ChoiceRow)
    row.buttons[0].click()

    assert "cannot be written" in page.notice.text()
    assert row.buttons[1].isChecked()
    assert not program.app.settings.current.start_at_login
