"""The settings by keys and mouse: each change holds at once, is kept, and is shown everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calfcoach.core.cues import Cue
from calfcoach.core.settings import Settings, ThemeChoice
from calfcoach.core.voices import SYSTEM, VoiceFolder
from calfcoach.gui.settings.settings_lists import (
    day_settings,
    reminder_settings,
    screen_settings,
    sound_settings,
)
from calfcoach.gui.settings.settings_page import SettingsPage
from calfcoach.gui.settings.settings_rows import ChoiceRow, NumberRow, SeveralRow, TextRow
from calfcoach.media import open_player
from calfcoach.media.session_sound import Silence
from calfcoach.storage.preferences import PreferencesFile
from tests.fakes import RecordingSound
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import SIZES, assert_nothing_is_cut, resize
from tests.gui.test_strength import begin, enroll

CONTROL = Qt.KeyboardModifier.ControlModifier


class ThreeVoices:
    """A built-in voice, a whole one and one that lacks much."""

    folder = Path("/home/a/very/long/way/to/the/data/folder/of/this/person/calfcoach/voices")

    def found(self) -> Sequence[VoiceFolder]:
        missing = tuple(f"prompt {number}" for number in range(40))
        return (
            VoiceFolder("", 213),
            VoiceFolder("my physio", 213, ("halfway", "next")),
            VoiceFolder("ours", 213, missing),
        )


@pytest.fixture
def player(monkeypatch: pytest.MonkeyPatch) -> RecordingSound:
    found = RecordingSound()
    found.device = "Speakers"
    monkeypatch.setattr(open_player, "open_player", lambda _clock: found)
    return found


@pytest.fixture
def loud(player: RecordingSound, start_program: StartProgram) -> Program:
    """A program with sound."""
    assert player.tones() == []
    return start_program()


def open_settings(program: Program) -> SettingsPage:
    QTest.keyClick(program.app.window, Qt.Key.Key_Comma, CONTROL)
    QApplication.processEvents()
    page = program.app.window.rooms.settings
    assert program.app.window.pages.currentWidget() is page
    return page


def pick(page: SettingsPage, field: str, text: str) -> None:
    """Click one of a row's values."""
    row = {**page.sound.rows, **page.screen_form.rows, **page.days.rows}[field]
    assert isinstance(row, ChoiceRow)
    (button,) = [one for one in row.buttons if one.text() == text]
    button.click()


def chosen(page: SettingsPage, field: str) -> str:
    row = {**page.sound.rows, **page.screen_form.rows, **page.days.rows}[field]
    if isinstance(row, NumberRow):
        return row.spin.text()
    assert isinstance(row, ChoiceRow)
    (button,) = [one for one in row.buttons if one.isChecked()]
    return button.text()


def stored(program: Program) -> Settings:
    settings, fault = PreferencesFile(program.folders.settings).load()
    assert fault is None
    return settings


def test_every_setting_has_one_row() -> None:
    rows = [*sound_settings(), *screen_settings(), *day_settings()]
    rows += reminder_settings(has_tray=True)
    elsewhere = {"voice", "relief_hold_s", "relief_holds", "relief_massage_s"}

    assert {row.field for row in rows} == {field.name for field in fields(Settings)} - elsewhere
    assert len({row.field for row in rows}) == len(rows)


def test_the_settings_open_from_the_sidebar(program: Program) -> None:
    program.app.window.sidebar.buttons["settings"].click()

    window = program.app.window
    assert window.pages.currentWidget() is window.rooms.settings
    assert window.sidebar.buttons["settings"].isChecked()


def test_a_session_is_not_left_for_the_settings(program: Program) -> None:
    begin(program)
    QTest.keyClick(program.strength, Qt.Key.Key_Comma, CONTROL)

    assert program.app.window.stack.currentWidget() is program.strength
    assert program.app.window.sidebar.buttons["today"].isChecked()


def test_the_page_shows_what_is_in_force(program: Program) -> None:
    settings = program.app.settings
    settings.change(Settings(ThemeChoice.DARK, volume=35, voice_volume=0, spoken=False))
    page = open_settings(program)

    assert chosen(page, "theme") == "Dark"
    assert chosen(page, "volume") == "35 %"
    assert chosen(page, "voice_volume") == "0 %"
    assert chosen(page, "spoken") == "Off"
    assert chosen(page, "muted") == "On"
    assert chosen(page, "pulse") == "On"


def test_a_choice_holds_at_once_and_is_kept(program: Program) -> None:
    page = open_settings(program)
    pick(page, "theme", "Dark")
    pick(page, "full_screen", "On")
    pick(page, "pulse", "Off")
    pick(page, "spoken", "Off")

    assert program.app.theme.current.name == "dark"
    wanted = Settings(ThemeChoice.DARK, full_screen=True, pulse=False, spoken=False)
    assert program.app.settings.current == stored(program) == wanted


def test_by_keyboard_alone(program: Program) -> None:
    page = open_settings(program)
    page.sound.rows["muted"].focus_here()
    program.press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert program.app.settings.current.muted
    program.press(Qt.Key.Key_Left, Qt.Key.Key_Space)
    page.sound.rows["volume"].focus_here()
    program.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    program.press(Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Space)

    assert stored(program) == Settings(volume=90, spoken=False)


def test_tab_goes_down_the_page(program: Program) -> None:
    page = with_three_voices(program)
    page.take_focus()
    heights, inside = [], page.area.widget()
    assert inside is not None
    for _ in range(9):
        widget = QApplication.focusWidget()
        assert widget is not None
        assert page.isAncestorOf(widget)
        heights.append(widget.mapTo(inside, QPoint()).y())
        program.press(Qt.Key.Key_Tab)

    assert len(set(heights)) == 9
    assert heights == sorted(heights)


def test_a_typed_number_holds_when_it_is_complete(program: Program) -> None:
    page = open_settings(program)
    row = page.sound.rows["voice_volume"]
    assert isinstance(row, NumberRow)
    row.focus_here()
    row.spin.selectAll()
    program.press("4")
    assert program.app.settings.current.voice_volume == 80
    program.press("5", Qt.Key.Key_Return)

    assert stored(program).voice_volume == 45


@pytest.mark.prepared
def test_the_test_tone_is_heard_as_loud_as_it_is_set(loud: Program, player: RecordingSound) -> None:
    page = open_settings(loud)
    row = page.sound.rows["volume"]
    assert isinstance(row, NumberRow)
    row.spin.setValue(40)
    page.test.click()

    assert player.tones() == [Cue.CHANGE]
    assert player.volumes == (40, 80)
    assert page.output.text() == "Sound comes out of Speakers, by recording."


@pytest.mark.prepared
def test_muted_there_is_nothing_to_test(loud: Program, player: RecordingSound) -> None:
    page = open_settings(loud)
    pick(page, "muted", "Muted")

    assert not page.test.isEnabled()
    assert page.output.text() == "Muted: nothing is played."
    assert player.volumes == (0, 0)


def test_without_a_device_it_is_said(
    start_program: StartProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_player, "open_player", lambda _clock: Silence())
    page = open_settings(start_program())

    assert not page.test.isEnabled()
    assert page.output.text().startswith("There is no sound here.")


def test_without_sound_at_will_it_is_said(program: Program) -> None:
    page = open_settings(program)

    assert not page.test.isEnabled()
    assert page.output.text() == "Sound was switched off when calfcoach was started."


def test_a_mute_elsewhere_is_shown(program: Program) -> None:
    page = open_settings(program)
    settings = program.app.settings
    settings.change(replace(settings.current, muted=True))

    assert chosen(page, "muted") == "Muted"


def test_a_change_that_cannot_be_kept_holds_and_is_said(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_settings(program)
    with monkeypatch.context() as full:
        full.setattr("os.replace", _disk_is_full)
        full.setattr(Path, "replace", _disk_is_full)
        pick(page, "pulse", "Off")

    assert not program.app.settings.current.pulse
    assert page.notice.isVisible()
    assert "settings.json" in page.notice.text()
    pick(page, "pulse", "On")
    assert not page.notice.isVisible()


def _disk_is_full(*_args: object) -> None:
    raise OSError(28, "No space left on device")


def test_the_built_in_voice_is_there_and_where_to_put_others(program: Program) -> None:
    page = open_settings(program)

    named = [button.text() for button in page.voices.buttons]
    assert named == ["Built in", "This computer's speech"]
    assert page.voices.buttons[0].isChecked()
    assert page.voices.folder.text() == str(program.folders.data / "voices")
    assert page.voices.folder.isReadOnly()
    assert page.voices.gone.isHidden()


def with_three_voices(program: Program) -> SettingsPage:
    page = open_settings(program)
    page.voices._voices = ThreeVoices()
    page.refresh()
    QApplication.processEvents()
    return page


def test_a_voice_is_chosen_by_keys_and_kept(program: Program) -> None:
    page = with_three_voices(program)
    page.voices.buttons[0].setFocus()
    program.press(Qt.Key.Key_Down, Qt.Key.Key_Space)

    assert page.voices.buttons[1].isChecked()
    assert stored(program).voice == "my physio"


def test_what_a_voice_lacks_is_listed(program: Program) -> None:
    page = with_three_voices(program)
    lines = [line.text() for line in page.voices.lines]

    assert lines[:2] == ["213 of 213 prompts.", "211 of 213 prompts. Missing: halfway, next."]
    assert lines[2].startswith("173 of 213 prompts. Missing: prompt 0, prompt 1, ")
    assert lines[2].endswith("prompt 11 and 28 more.")


def test_a_voice_that_is_gone_is_said(program: Program) -> None:
    settings = program.app.settings
    settings.change(replace(settings.current, voice="aunt"))
    page = open_settings(program)

    assert page.voices.buttons[0].isChecked()
    assert "aunt" in page.voices.gone.text()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_settings_are_whole(program: Program, size: tuple[int, int]) -> None:
    page = with_three_voices(program)
    page.notice.say("The disk is full. What was done is kept until there is room again.")
    page.voices.gone.show()
    resize(program.app.window, size)

    assert_nothing_is_cut(program.app.window)
    assert page.area.verticalScrollBar().maximum() > 0 or size[1] > 760


def test_the_computers_speech_is_chosen_and_kept(program: Program) -> None:
    page = open_settings(program)
    QTest.mouseClick(page.voices.buttons[-1], Qt.MouseButton.LeftButton)

    assert program.app.settings.current.voice == SYSTEM
    assert page.voices.buttons[-1].isChecked()
    assert page.voices.gone.isHidden()
    assert "not as punctually" in page.voices.lines[-1].text()


def test_own_weekdays_move_the_due_day_at_once(program: Program) -> None:
    enroll(program)
    page = open_settings(program)
    row = page.days.rows["weekdays"]
    assert isinstance(row, SeveralRow)
    for day in (1, 3, 5):
        row.buttons[day].click()

    assert stored(program).weekdays == (1, 3, 5)
    best = program.app.program.training.view().best
    assert best is not None
    assert best.weekday() == 1


def test_weekdays_too_near_leave_the_programs_own(program: Program) -> None:
    enroll(program)
    before = program.app.program.training.view().best
    page = open_settings(program)
    row = page.days.rows["weekdays"]
    assert isinstance(row, SeveralRow)
    for day in (1, 2, 3):
        row.buttons[day].click()

    assert program.app.program.training.view().best == before


def test_a_telephone_number_that_is_none_is_not_kept(program: Program) -> None:
    page = open_settings(program)
    row = page.days.rows["emergency_number"]
    assert isinstance(row, TextRow)
    row.focus_here()
    program.press("help", Qt.Key.Key_Return)
    assert row.fault.isVisible()
    assert stored(program).emergency_number == ""

    row.edit.selectAll()
    program.press("144", Qt.Key.Key_Return)
    assert not row.fault.isVisible()
    assert stored(program).emergency_number == "144"


def test_the_hour_of_a_new_day_holds_at_once(program: Program) -> None:
    page = open_settings(program)
    row = page.days.rows["day_start_hour"]
    assert isinstance(row, NumberRow)
    row.spin.setValue(6)

    assert program.app.sessions.day_start_hour == 6
    assert stored(program).day_start_hour == 6


def test_the_data_are_near(program: Program) -> None:
    page = open_settings(program)
    assert page.folder.text() == str(program.folders.data)
    page.data.click()

    assert program.app.window.pages.currentWidget() is program.app.window.rooms.data
