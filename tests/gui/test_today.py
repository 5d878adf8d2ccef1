"""The page of today: what it offers, what it lists, and the page of one session."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from calfcoach.app.launch import Launch
from calfcoach.core.settings import ThemeChoice
from calfcoach.gui.relief.options_dialog import OptionsDialog
from tests.fakes import FakeClock
from tests.gui.conftest import Program, StartProgram


def test_it_shows_the_local_day(program: Program) -> None:
    assert program.app.window.today._title.text() == "Sunday, November 22"


def test_a_night_session_lies_on_the_day_that_turns_at_four(start_program: StartProgram) -> None:
    program = start_program(clock=FakeClock("2026-11-22T02:30:00+00:00"))
    today = program.app.window.today
    program.play_to_stretch()
    program.relief.driver.close()
    program.app.window.show_today()
    today.refresh()
    assert "Nov 21, 2026, 3:30 AM" in today.cut_off.text.text()
    today.cut_off.keep.click()
    assert today.list.rows[0].accessibleName().startswith("Nov 21, 2026, 3:30 AM")
    today.list.rows[0].click()

    assert program.app.window.session_room.page.texts()[0] == "Relief, Saturday, November 21"


def test_the_number_to_fill_in_does_not_look_filled_in(program: Program) -> None:
    dialog = OptionsDialog(program.app.settings.current)

    assert dialog.number.placeholderText() == "e.g. 112"
    dialog.deleteLater()


def test_after_relief_one_more_enter_begins_no_other(program: Program) -> None:
    program.play_to_outcome()
    program.press("1", Qt.Key.Key_Return)
    program.advance(1.2)
    program.press(Qt.Key.Key_Return)

    today = program.app.window.today
    assert program.app.window.pages.currentWidget() is today
    assert today.list.rows[0].hasFocus()
    program.press(Qt.Key.Key_Return)

    assert program.app.window.pages.currentWidget() is program.app.window.session_room.page
    assert len(program.app.sessions.recent()) == 1
    assert program.app.window.stack.currentWidget() is program.app.window.shell


def test_an_empty_log_says_what_to_do(program: Program) -> None:
    assert "press R" in program.app.window.today.list.empty.text()
    assert program.app.window.today.list.empty.isVisible()


def test_enter_leads_into_setup_and_escape_back(program: Program) -> None:
    program.press(Qt.Key.Key_Return)
    rooms = program.app.window.rooms
    assert program.app.window.pages.currentWidget() is rooms.setup

    program.press(Qt.Key.Key_Escape)
    assert program.app.window.pages.currentWidget() is program.app.window.today


def test_setup_is_taken_up_where_it_was_left(program: Program) -> None:
    program.press(Qt.Key.Key_Return, "2", "41", Qt.Key.Key_Escape)
    program.press(Qt.Key.Key_Return)

    setup = program.app.window.rooms.setup
    assert setup.isVisible()
    assert setup.step.text() == "Step 1 of 3"
    assert setup.person.age.edit.text() == "41"


def test_the_big_button_starts_relief(program: Program) -> None:
    program.app.window.sidebar.relief.click()

    assert program.app.window.stack.currentWidget() is program.relief


def test_the_command_starts_relief(start_program: StartProgram) -> None:
    program = start_program(Launch(relief=True))

    assert program.app.window.stack.currentWidget() is program.relief


def test_a_preview_is_marked_and_not_logged(start_program: StartProgram) -> None:
    program = start_program(Launch(relief=True, speed=10))
    program.press("1")

    assert program.relief.player.preview.isVisible()
    assert not program.folders.database.exists()


def test_a_finished_session_is_listed_and_opens_whole(program: Program) -> None:
    program.play_to_outcome()
    program.press("2", Qt.Key.Key_Return)
    program.advance(1.2)
    program.press(Qt.Key.Key_Return)
    rows = program.app.window.today.list.rows
    assert len(rows) == 1
    assert rows[0].accessibleName().endswith("Left leg. Still tight")
    rows[0].setFocus()
    program.press(Qt.Key.Key_Return)

    texts = program.app.window.session_room.page.texts()
    for text in ("Still tight", "6 of 10", "2 of 10", "Left leg", "Slow and dull", "Safety check"):
        assert text in texts
    assert texts.count("20 s") >= 6
    assert "The run is over for today. Walk home slowly if walking does not hurt" in " ".join(texts)
    program.press(Qt.Key.Key_Escape)
    assert program.app.window.pages.currentWidget() is program.app.window.today


def test_relief_can_be_adjusted_within_its_bounds(program: Program) -> None:
    dialog = OptionsDialog(program.app.settings.current)
    dialog.hold.setValue(25)
    dialog.holds.setValue(0)
    dialog.massage.setValue(500)
    chosen = dialog.settings()
    assert (chosen.relief_hold_s, chosen.relief_holds, chosen.relief_massage_s) == (20, 1, 120)
    dialog.number.setText("not a number")
    assert not dialog.save.isEnabled()
    dialog.number.setText("144")
    assert dialog.settings().emergency_numbers() == ("144",)
    dialog.deleteLater()


def test_r_types_a_letter_where_text_is_typed(program: Program) -> None:
    dialog = OptionsDialog(program.app.settings.current, program.app.window)
    dialog.show()
    dialog.number.setFocus()
    QApplication.processEvents()
    program.press("r")
    assert dialog.number.text() == "r"
    assert program.app.window.stack.currentWidget() is program.app.window.shell
    dialog.close()
    dialog.deleteLater()


def test_a_chosen_theme_takes_effect_at_once(program: Program) -> None:
    from dataclasses import replace

    settings = program.app.settings
    settings.change(replace(settings.current, theme=ThemeChoice.DARK))
    assert program.app.theme.current.name == "dark"
    settings.change(replace(settings.current, theme=ThemeChoice.LIGHT))
    assert program.app.theme.current.name == "light"


def test_size_and_place_are_kept(start_program: StartProgram) -> None:
    program = start_program()
    program.app.window.resize(780, 600)
    program.stop()

    assert program.folders.window.exists()
    again = start_program()
    assert (again.app.window.width(), again.app.window.height()) == (780, 600)
