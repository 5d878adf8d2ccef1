"""The settings in force: changed at once, saved if they can be, never lost in between."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from calfcoach.core.errors import FolderError
from calfcoach.core.settings import Settings, ThemeChoice
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.services.settings import SettingsService
from calfcoach.storage.preferences import PreferencesFile
from tests.fakes import FakeClock

DARK = Settings(theme=ThemeChoice.DARK)


class Form:
    """Settings of a folder, and what was heard of them."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "settings.json"
        self.bus = ChangeBus()
        self.heard: list[tuple[Changed, Settings]] = []
        self.service = SettingsService(PreferencesFile(self.path), FakeClock(), self.bus)
        self.bus.subscribe(lambda changed: self.heard.append((changed, self.service.current)))


@pytest.fixture
def form(tmp_path: Path) -> Form:
    return Form(tmp_path)


def test_a_change_holds_at_once_and_at_the_next_start(form: Form) -> None:
    error = form.service.change(DARK)

    assert error is None
    assert form.service.current == DARK
    assert Form(form.path.parent).service.current == DARK


def test_a_change_is_heard_with_the_new_settings_in_force(form: Form) -> None:
    form.service.change(DARK)

    assert form.heard == [(Changed(settings=True), DARK)]


def test_no_change_writes_nothing_and_is_not_heard(form: Form) -> None:
    error = form.service.change(Settings())

    assert error is None
    assert form.heard == []
    assert not form.path.exists()


def test_a_change_that_cannot_be_saved_holds_and_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    form = Form(tmp_path / "file")

    error = form.service.change(DARK)

    assert isinstance(error, FolderError)
    assert form.service.current == DARK
    assert form.heard == [(Changed(settings=True), DARK)]


def test_a_file_in_order_has_no_fault(form: Form) -> None:
    assert form.service.fault is None


def test_a_damaged_file_is_said_and_its_sound_part_holds(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"volume": 10, "theme": "pink"}', encoding="utf-8")

    form = Form(tmp_path)

    assert "theme" in str(form.service.fault)
    assert form.service.current == Settings(volume=10)


def test_the_first_change_keeps_the_damaged_file(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("not JSON", encoding="utf-8")
    form = Form(tmp_path)

    form.service.change(DARK)
    form.service.change(replace(DARK, volume=3))

    kept = [path.read_text(encoding="utf-8") for path in tmp_path.glob("settings-damaged-*")]
    assert kept == ["not JSON"]
    assert Form(tmp_path).service.current == replace(DARK, volume=3)
