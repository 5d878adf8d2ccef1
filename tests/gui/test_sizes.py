"""At every size that the window allows, nothing is cut off, with a notice and without."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calfcoach.gui.today.session_list import SessionRow
from calfcoach.gui.widgets.labels import Label
from calfcoach.media.session_sound import Silence
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import SIZES, assert_nothing_is_cut, cuts, resize

sizes = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
notices = pytest.mark.parametrize("notice", [False, True], ids=["plain", "notice"])
SAID = "The disk is full. What was done is kept and is written once there is room again."


def gate(program: Program) -> None:
    program.begin()


def rating(program: Program) -> None:
    program.begin()
    program.pass_gate()
    program.press("s", "6")


def paused_rating(program: Program) -> None:
    rating(program)
    program.relief.player.controls.pause.click()


def stop(program: Program) -> None:
    rating(program)
    program.press(Qt.Key.Key_Return)


def hold(program: Program) -> None:
    program.play_to_stretch()
    program.press("k")


def rest(program: Program) -> None:
    hold(program)
    program.advance(21)


def massage(program: Program) -> None:
    program.play_to_stretch()
    program.press(Qt.Key.Key_Return)


def long_paused_massage(program: Program) -> None:
    massage(program)
    program.press(Qt.Key.Key_Space)
    program.advance(700)


def drink(program: Program) -> None:
    massage(program)
    program.advance(60)


def walk(program: Program) -> None:
    drink(program)
    program.press(Qt.Key.Key_Return)


def rating_after(program: Program) -> None:
    walk(program)
    program.advance(120)


def outcome(program: Program) -> None:
    program.play_to_outcome()
    program.press("2")


def check(program: Program) -> None:
    program.play_to_stretch()
    program.press("x")


def emergency_check(program: Program) -> None:
    program.begin()
    program.advance(1.2)
    program.press("3", Qt.Key.Key_Return)


def result(program: Program) -> None:
    program.play_to_outcome()
    program.press("2", Qt.Key.Key_Return)


def emergency_result(program: Program) -> None:
    emergency_check(program)
    program.relief.check.go_on.click()


def which_leg(program: Program) -> None:
    program.press("r")


SCREENS = [
    which_leg, gate, rating, paused_rating, stop, hold, rest, massage, long_paused_massage, drink,
    walk, rating_after, outcome, check, emergency_check, result, emergency_result,
]  # fmt: skip


@notices
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
def test_relief_is_whole_at_every_size(
    program: Program, screen: Callable[[Program], None], notice: bool
) -> None:
    screen(program)
    if notice:
        program.relief.driver.sounds.player = Silence()
        program.relief.say(SAID)
        program.relief.driver.tick()

    for size in SIZES:
        resize(program.app.window, size)
        assert_nothing_is_cut(program.app.window)


@sizes
def test_the_silence_is_one_slim_line_that_can_be_closed(
    program: Program, size: tuple[int, int]
) -> None:
    program.relief.driver.sounds.player = Silence()
    program.begin()
    resize(program.app.window, size)
    notice = program.relief.player.notice
    assert notice.isVisible()
    assert notice.height() <= 44

    QTest.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    program.advance(0.2)

    assert notice.isHidden()


@sizes
def test_the_gate_needs_no_scrolling(program: Program, size: tuple[int, int]) -> None:
    program.relief.driver.sounds.player = Silence()
    program.begin()
    resize(program.app.window, size)

    assert not program.relief.questions.is_scrolling()


@pytest.mark.parametrize("screen", [rating, outcome], ids=lambda screen: screen.__name__)
@sizes
def test_no_other_question_needs_scrolling(
    program: Program, screen: Callable[[Program], None], size: tuple[int, int]
) -> None:
    program.relief.driver.sounds.player = Silence()
    screen(program)
    resize(program.app.window, size)

    assert not program.relief.questions.is_scrolling()


def test_a_small_player_still_says_what_to_do_beside_the_question(program: Program) -> None:
    program.begin()
    resize(program.app.window, (760, 560))
    player = program.relief.player

    assert not player.ring.isVisible()
    assert player.title.text() == "Stop and breathe"
    assert player.chip.text() == "Breathe in · 30 s"
    resize(program.app.window, (1280, 800))
    assert player.ring.isVisible()
    assert player.title.text() == "Relief"


@notices
@sizes
def test_today_and_a_session_are_whole(
    start_program: StartProgram, size: tuple[int, int], notice: bool
) -> None:
    program = start_program()
    emergency_result(program)
    program.advance(1.2)
    program.press(Qt.Key.Key_Return)
    window = program.app.window
    if notice:
        window.today.say(SAID)
    resize(window, size)
    assert window.today.list.rows
    assert_nothing_is_cut(window)

    window.today.list.rows[0].click()
    resize(window, size)
    assert window.pages.currentWidget() is window.session_room.page
    assert_nothing_is_cut(window)


def test_a_row_of_a_session_wraps_where_it_is_narrow(program: Program) -> None:
    emergency_result(program)
    head = replace(program.app.sessions.recent(1)[0], speed=10)
    around = QWidget()
    program.bot.addWidget(around)
    column = QHBoxLayout(around)
    row = SessionRow(head, None, program.clock)
    column.addWidget(row)
    around.setFixedWidth(290)
    around.show()
    QApplication.processEvents()

    assert "Stopped at the safety check, preview" in row.accessibleName()
    assert row.width() < 280
    assert_nothing_is_cut(around)


@sizes
def test_today_is_whole_with_a_session_that_was_cut_off(
    start_program: StartProgram, size: tuple[int, int]
) -> None:
    program = start_program()
    program.play_to_stretch()
    program.relief.driver.close()
    program.app.window.show_today()
    program.app.window.today.refresh()
    resize(program.app.window, size)

    assert program.app.window.today.cut_off.isVisible()
    assert_nothing_is_cut(program.app.window)


def test_a_text_that_was_once_narrow_needs_no_more_room_than_it_has_lines(qtbot: QtBot) -> None:
    label = Label("a text of several words that stands in many lines once", wrap=True)
    qtbot.addWidget(label)
    label.show()
    label.resize(90, 400)
    QApplication.processEvents()
    narrow = label.minimumHeight()
    label.resize(900, 400)
    QApplication.processEvents()

    assert label.minimumHeight() < narrow / 2
    assert label.heightForWidth(900) == label.fontMetrics().height()


# The eye itself


def small_window(bot: QtBot) -> QWidget:
    window = QWidget()
    bot.addWidget(window)
    window.setFixedSize(200, 60)
    window.show()
    return window


def test_it_sees_a_text_that_is_cut(qtbot: QtBot) -> None:
    window = small_window(qtbot)
    plain = QLabel("far too long for so little room", window)
    plain.setGeometry(0, 0, 40, 20)
    plain.show()

    assert any("wide and needs" in line for line in cuts(window))


def test_it_sees_a_wrapped_text_that_is_too_low(qtbot: QtBot) -> None:
    window = small_window(qtbot)
    label = QLabel("some words in several lines", window)
    label.setWordWrap(True)
    label.setGeometry(0, 0, 100, 10)
    label.show()

    assert any("high and needs" in line for line in cuts(window))


def test_it_sees_what_overlaps_and_what_leaves_its_parent(qtbot: QtBot) -> None:
    window = small_window(qtbot)
    for x in (0, 10, 180):
        button = QPushButton("ok", window)
        button.setGeometry(x, 0, 60, 30)
        button.show()

    found = list(cuts(window))
    assert sum("overlaps" in line for line in found) == 1
    assert sum("leaves" in line for line in found) == 1


def test_it_lets_a_good_window_pass(qtbot: QtBot) -> None:
    window = small_window(qtbot)
    row = QHBoxLayout(window)
    row.addWidget(Label("Which leg?"))
    row.addWidget(QPushButton("Left"))
    qtbot.waitExposed(window)

    assert list(cuts(window)) == []
