"""By keyboard alone: something always shows the focus, and no key too many does harm."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from calfcoach.core.plan import Question, Side
from calfcoach.core.relief import Outcome
from calfcoach.core.screening import Answer, Flag
from calfcoach.gui.today.session_page import SessionPage
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import resize

SCROLL_KEYS = (
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_End,
    Qt.Key.Key_Home,
)


def which_leg(program: Program) -> None:
    program.press("r")


def gate(program: Program) -> None:
    program.begin()


def rating(program: Program) -> None:
    program.begin()
    program.pass_gate()


def outcome(program: Program) -> None:
    program.play_to_outcome()


def check(program: Program) -> None:
    program.play_to_stretch()
    program.press("x")


def result(program: Program) -> None:
    program.play_to_outcome()
    program.press("2", Qt.Key.Key_Return)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def hold(key: Qt.Key) -> None:
    """Send a key that repeats because it is held."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, autorep=True)
    QApplication.sendEvent(focused(), event)


def on_result(program: Program) -> bool:
    page = program.relief
    is_shown = program.app.window.stack.currentWidget() is page
    return is_shown and page.stack.currentWidget() is page.result


@pytest.mark.parametrize(
    "screen", [which_leg, gate, rating, outcome, check, result], ids=lambda screen: screen.__name__
)
def test_each_screen_opens_with_the_focus_on_a_control(
    program: Program, screen: Callable[[Program], None]
) -> None:
    screen(program)

    assert isinstance(focused(), QAbstractButton)
    assert focused().isVisible()


# Which leg


def test_arrows_only_move_between_the_legs(program: Program) -> None:
    which_leg(program)
    panel = program.relief.side_panel
    program.press(Qt.Key.Key_Right)
    assert panel.right.hasFocus()
    program.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert panel.both.hasFocus()
    program.press(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left)

    assert panel.left.hasFocus()
    assert program.app.sessions.recent() == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_choose_the_leg_in_focus(program: Program, key: Qt.Key) -> None:
    which_leg(program)
    program.press(Qt.Key.Key_Right, key)

    assert program.app.sessions.recent(1)[0].side is Side.RIGHT


# Enter goes on, and never chooses


def test_enter_alone_rates_nothing(program: Program) -> None:
    rating(program)
    program.press(Qt.Key.Key_Return, Qt.Key.Key_Return)

    assert program.relief.questions.asked is Question.TIGHTNESS_BEFORE
    assert program.relief.questions.before.row.value() is None


def test_enter_alone_says_nothing_about_how_it_is(program: Program) -> None:
    outcome(program)
    program.press(Qt.Key.Key_Return, Qt.Key.Key_Return)

    assert program.relief.questions.asked is Question.OUTCOME


def test_up_and_down_move_over_the_numbers_and_space_chooses(program: Program) -> None:
    rating(program)
    program.press(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space)

    assert program.relief.questions.before.row.value() == 2


def test_the_focus_follows_what_a_key_has_chosen(program: Program) -> None:
    rating(program)
    program.press("s")
    assert program.relief.questions.before.sharp.hasFocus()
    program.press("7")
    assert program.relief.questions.before.row.buttons[7].hasFocus()
    program.press(Qt.Key.Key_Return)
    program.advance(28.8 + 80 + 60)
    program.press(Qt.Key.Key_Return)
    program.advance(120)
    program.press("2", Qt.Key.Key_Return, "4")

    assert program.relief.questions.outcome.buttons[Outcome.CAME_BACK].hasFocus()


def test_left_goes_back_in_the_player_wherever_the_focus_is(program: Program) -> None:
    program.play_to_stretch()
    program.press(Qt.Key.Key_Return)
    program.advance(60)
    program.press(Qt.Key.Key_Return)
    program.advance(120)
    assert program.relief.questions.after.row.buttons[0].hasFocus()
    program.press(Qt.Key.Key_Left)

    assert program.relief.player.word.text() == "Walk and feel"


def test_a_click_on_a_button_of_the_player_leaves_space_to_pause(program: Program) -> None:
    program.play_to_stretch()
    QTest.mouseClick(program.relief.player.controls.mute, Qt.MouseButton.LeftButton)
    program.press(Qt.Key.Key_Space)

    assert program.app.settings.current.muted
    assert program.relief.player.word.text() == "Paused"


# The full check


def test_it_hurts_works_in_the_first_second_of_the_gate(program: Program) -> None:
    gate(program)
    program.press("x")

    assert program.relief.stack.currentWidget() is program.relief.check


def test_keys_in_the_first_second_answer_nothing(program: Program) -> None:
    check(program)
    program.press("y", Qt.Key.Key_Space, Qt.Key.Key_Return)
    QTest.mouseClick(program.relief.check.go_on, Qt.MouseButton.LeftButton)

    rows = program.relief.check.rows.values()
    assert not any(button.isChecked() for row in rows for button in row.buttons.values())
    assert not on_result(program)


def test_the_row_in_focus_shows_it(program: Program) -> None:
    check(program)
    program.advance(1.2)
    rows = program.relief.check.rows
    program.press(Qt.Key.Key_Down)

    assert [flag for flag, row in rows.items() if row.property("current")] == [Flag.COMPARTMENT]


def test_left_and_right_move_within_a_row_and_change_no_answer(program: Program) -> None:
    check(program)
    program.advance(1.2)
    buttons = program.relief.check.rows[Flag.CHEST].buttons
    buttons[Answer.NO].click()
    buttons[Answer.NO].setFocus()
    program.press(Qt.Key.Key_Right)

    assert buttons[Answer.UNSURE].hasFocus()
    assert buttons[Answer.NO].isChecked()


def test_up_from_the_last_button_comes_back_to_the_last_question(program: Program) -> None:
    check(program)
    program.advance(1.2)
    program.relief.check.go_on.setFocus()
    program.press(Qt.Key.Key_Up)

    assert program.relief.check.rows[Flag.ASK_FIRST].isAncestorOf(focused())


# The last page


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_the_result_stays_for_its_first_second(program: Program, key: Qt.Key) -> None:
    result(program)
    program.press(key)
    QTest.mouseClick(program.relief.result.done, Qt.MouseButton.LeftButton)
    assert on_result(program)

    program.advance(1.2)
    hold(key)
    assert on_result(program)
    program.press(key)
    assert program.app.window.stack.currentWidget() is program.app.window.shell


def scrolled_by(program: Program, area: QScrollArea) -> list[int]:
    """Return where the area stands after each of the keys that scroll."""
    resize(program.app.window, (760, 560))
    places = []
    for key in SCROLL_KEYS:
        program.press(key)
        places.append(area.verticalScrollBar().value())
    return places


def assert_scrolls(places: list[int], area: QScrollArea) -> None:
    down, up, page_down, page_up, end, home = places
    assert area.verticalScrollBar().maximum() > 0
    assert (up, page_up, home) == (0, 0, 0)
    assert 0 < down < page_down
    assert page_down <= end == area.verticalScrollBar().maximum()


def test_the_result_scrolls_by_keys(program: Program) -> None:
    program.begin()
    program.advance(1.2)
    program.press("1", "2", "3", Qt.Key.Key_Return)
    for row in program.relief.check.rows.values():
        row.buttons[Answer.YES].click()
    program.relief.check.go_on.click()

    area = program.relief.result.area
    assert_scrolls(scrolled_by(program, area), area)
    assert on_result(program)


def test_the_page_of_a_session_scrolls_by_keys(program: Program) -> None:
    result(program)
    program.advance(1.2)
    program.press(Qt.Key.Key_Return)
    program.app.window.today.list.rows[0].click()

    page = program.app.window.session_room.page
    assert isinstance(page, SessionPage)
    assert_scrolls(scrolled_by(program, page.area), page.area)


# What was cut off


@pytest.mark.parametrize("how", ["keep", "discard"])
def test_after_the_offer_one_more_enter_starts_nothing(
    start_program: StartProgram, how: str
) -> None:
    first = start_program()
    first.play_to_stretch()
    first.relief.driver.close()
    first.app.window.close()
    first.stop()
    program = start_program(answers=[0])
    getattr(program.app.window.today.cut_off, how).setFocus()
    program.press(Qt.Key.Key_Space)

    assert program.app.window.today.cut_off.isHidden()
    assert isinstance(focused(), QAbstractButton)
    assert focused() is not program.app.window.today.start
    assert focused() is not program.app.window.sidebar.relief
