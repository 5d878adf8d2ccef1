"""What is due is said once, where the person is, and waits when it is asked to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from calfcoach.app.launch import Launch
from calfcoach.app.outside import Outside
from calfcoach.core.reminder import Snooze
from calfcoach.core.settings import Settings, TextSize
from calfcoach.gui.reminders import reminders as reminders_module
from calfcoach.gui.reminders.reminder_bar import ReminderBar
from calfcoach.gui.reminders.reminders import Reminders
from calfcoach.gui.reminders.tray import Tray
from calfcoach.gui.system import bus_notes
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import assert_nothing_is_cut
from tests.gui.private_bus import desktop, needs_bus
from tests.gui.test_strength import S1_S, begin, enroll, rate

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")
"""A screen that is not there raises no windows and has no tray."""
DUE = "Today's session is due."
MIN_S = 60


def outside_of(program: Program) -> Outside:
    program.bot.waitUntil(lambda: program.app.outside is not None)
    assert program.app.outside is not None
    return program.app.outside


def reminders_of(program: Program) -> Reminders:
    return outside_of(program).reminders


@pytest.fixture
def due(program: Program) -> Program:
    """A program whose first session is due since 17 o'clock; the settings are in front."""
    enroll(program)
    program.app.window.rooms.show_settings()
    return program


def bar_of(program: Program) -> ReminderBar:
    return reminders_of(program).bar


@pytest.mark.parametrize("size", [(900, 640), (1280, 800)])
def test_a_due_session_is_said_once(due: Program, size: tuple[int, int]) -> None:
    due.app.window.resize(*size)
    reminders_of(due).look()
    bar = bar_of(due)
    assert bar.isVisible()
    assert bar.text() == DUE
    assert_nothing_is_cut(bar)
    bar.close_button.click()
    reminders_of(due).look()

    assert not bar.isVisible()


def test_what_was_said_is_not_said_again_by_the_next_start(start_program: StartProgram) -> None:
    first = start_program()
    enroll(first)
    first.app.window.rooms.show_settings()
    reminders_of(first).look()
    assert bar_of(first).isVisible()
    first.stop()
    second = start_program(clock=first.clock)
    second.app.window.rooms.show_settings()
    reminders_of(second).look()

    assert not bar_of(second).isVisible()


@pytest.mark.parametrize(("snooze", "wait_min"), [(Snooze.QUARTER, 15), (Snooze.HOUR, 60)])
def test_it_waits_as_long_as_was_asked(due: Program, snooze: Snooze, wait_min: int) -> None:
    reminders_of(due).look()
    bar = bar_of(due)
    bar.snoozes[snooze].click()
    due.clock.advance((wait_min - 1) * MIN_S)
    reminders_of(due).look()
    assert not bar.isVisible()
    due.clock.advance(MIN_S)
    reminders_of(due).look()

    assert bar.isVisible()


def test_tomorrow_leaves_the_evening_in_peace(due: Program) -> None:
    reminders_of(due).look()
    bar_of(due).snoozes[Snooze.TOMORROW].click()
    due.clock.advance(3 * 60 * MIN_S)
    reminders_of(due).look()
    assert not bar_of(due).isVisible()
    due.clock.advance(20 * 60 * MIN_S)
    reminders_of(due).look()

    assert bar_of(due).isVisible()


def test_its_button_leads_to_today(due: Program) -> None:
    window = due.app.window
    reminders_of(due).look()
    bar_of(due).open.click()

    assert window.pages.currentWidget() is window.today
    assert QApplication.focusWidget() is window.today.program.due.start
    assert not bar_of(due).isVisible()


def test_it_goes_when_the_session_is_done(due: Program) -> None:
    reminders_of(due).look()
    assert bar_of(due).isVisible()
    train(due)
    reminders_of(due).look()

    assert not bar_of(due).isVisible()


def test_the_morning_after_is_asked_for_until_it_is_answered(due: Program) -> None:
    train(due)
    window = due.app.window
    due.clock.advance(13 * 60 * MIN_S)  # 7 o'clock
    window.rooms.show_settings()
    reminders_of(due).look()
    assert not bar_of(due).isVisible()
    due.clock.advance(60 * MIN_S)
    reminders_of(due).look()
    assert bar_of(due).text().startswith("How is your calf this morning?")
    assert bar_of(due).open.accessibleName() == "Answer"
    due.app.program.training.check_in(1)
    reminders_of(due).look()

    assert not bar_of(due).isVisible()


def train(program: Program) -> None:
    """Do today's session by keys, up to the end."""
    program.app.window.show_today()
    begin(program, enrolled=True)
    program.advance(S1_S)
    rate(program)
    program.clock.advance(1.1)
    program.press(Qt.Key.Key_Return)
    program.app.window.rooms.show_settings()


def test_nothing_is_said_while_a_session_is_open(program: Program) -> None:
    begin(program)
    reminders_of(program).look()

    assert not bar_of(program).isVisible()


def test_nothing_is_said_in_relief(due: Program) -> None:
    due.begin()
    reminders_of(due).look()

    assert not bar_of(due).isVisible()


def test_today_in_front_says_it_itself(due: Program) -> None:
    due.app.window.show_today()
    reminders_of(due).look()

    assert not bar_of(due).isVisible()


def test_nothing_is_said_where_it_is_not_wanted(due: Program) -> None:
    due.app.settings.change(Settings(remind_session=False))
    reminders_of(due).look()

    assert not bar_of(due).isVisible()


def test_a_new_window_still_says_it(due: Program) -> None:
    reminders_of(due).look()
    before = due.app.window
    due.app.settings.change(Settings(language="en", text_size=TextSize.LARGE))
    due.bot.waitUntil(lambda: due.app.window is not before)

    assert bar_of(due).isVisible()
    assert bar_of(due).window() is due.app.window


# Outside the window


@needs_bus
def test_a_note_on_the_desktop_can_put_it_off(
    due: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desktop(due.bot, tmp_path, "press=hour") as there:
        monkeypatch.setattr(bus_notes, "open_bus", lambda: there.bus)
        due.app.window.hide()
        reminders_of(due).look()
        due.bot.waitUntil(lambda: not bar_of(due).isVisibleTo(due.app.window))

        buttons = "['default', 'Show it', 'quarter', 'In 15 min', 'hour', 'In 1 h', "
        there.wait_for(f"Notify calfcoach 0 calfcoach: {DUE} {buttons}'tomorrow', 'Tomorrow']")
    due.clock.advance(60 * MIN_S)
    reminders_of(due).look()
    assert bar_of(due).isVisibleTo(due.app.window)


@needs_bus
def test_a_press_on_the_note_opens_today(
    due: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = due.app.window
    with desktop(due.bot, tmp_path, "press=default") as there:
        monkeypatch.setattr(bus_notes, "open_bus", lambda: there.bus)
        window.hide()
        reminders_of(due).look()
        due.bot.waitUntil(window.isVisible)

    assert window.pages.currentWidget() is window.today


def test_without_a_desktop_the_window_asks_for_attention(due: Program) -> None:
    window = due.app.window
    window.hide()
    reminders_of(due).look()

    assert window.isMinimized()
    assert bar_of(due).isVisibleTo(window)


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch, start_program: StartProgram) -> Program:
    """A program on a desktop that has a tray."""
    monkeypatch.setattr(reminders_module, "has_tray", lambda: True)
    return start_program()


def tray_of(program: Program) -> Tray:
    found = reminders_of(program).tray
    assert found is not None
    return found


def entries(tray: Tray) -> list[str]:
    return [one.text() for one in tray.menu.actions() if one.isVisible() and one.text()]


def choose(tray: Tray, text: str) -> None:
    next(one for one in tray.menu.actions() if one.text() == text).trigger()


def test_the_tray_can_put_it_off(with_tray: Program) -> None:
    enroll(with_tray)
    tray = tray_of(with_tray)
    usual = ["Open calfcoach", "Start relief", "Today's session", "Quit"]
    assert entries(tray) == usual
    with_tray.app.window.hide()
    reminders_of(with_tray).look()
    assert "Remind me: In 15 min" in entries(tray)
    choose(tray, "Remind me: In 15 min")

    assert entries(tray) == usual
    with_tray.clock.advance(15 * MIN_S)
    reminders_of(with_tray).look()
    assert "Remind me: In 15 min" in entries(tray)


def test_a_closed_window_stays_in_the_tray(with_tray: Program) -> None:
    window = with_tray.app.window
    tray = tray_of(with_tray)
    with_tray.app.settings.change(Settings(stay_in_tray=True))
    window.close()
    assert not window.isVisible()
    choose(tray, "Open calfcoach")
    assert window.isVisible()
    window.close()
    choose(tray, "Start relief")
    with_tray.bot.waitUntil(lambda: window.stack.currentWidget() is with_tray.relief)

    assert window.isVisible()


def test_quit_in_the_tray_asks_about_an_open_session(with_tray: Program) -> None:
    window = with_tray.app.window
    with_tray.app.settings.change(Settings(stay_in_tray=True))
    tray = tray_of(with_tray)
    begin(with_tray)
    with_tray.advance(3)
    with_tray.dialogs.answers = [1]
    choose(tray, "Quit")

    assert with_tray.dialogs.asked[-1][0].startswith("A session is going on.")
    assert window.isVisible()
    assert window.hides_when_closed


def test_a_start_in_the_background_shows_no_window(start_program: StartProgram) -> None:
    program = start_program(Launch(is_in_background=True))
    window = program.app.window
    outside = outside_of(program)
    assert not window.isVisible()
    outside.server.relief_requested.emit()
    program.bot.waitUntil(lambda: window.stack.currentWidget() is program.relief)

    assert window.isVisible()


def test_the_bar_takes_no_focus(due: Program) -> None:
    due.press(Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    reminders_of(due).look()

    assert QApplication.focusWidget() is focused
