"""Warm-up and cool-down as a runner does them, by keys: W before the run, B and Enter after it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calfcoach.core.results import SessionHead, Status
from calfcoach.core.units import Unit
from calfcoach.gui.routine.routine_page import RoutinePage
from calfcoach.services.running import RunEntry
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import SIZES, assert_nothing_is_cut, resize
from tests.gui.test_strength import enroll

KEYS = Qt.Key
WARM_UP_S, COOL_DOWN_S = 360, 240


@pytest.fixture
def runner(program: Program) -> Program:
    """A program that is set up, on a morning without pain."""
    enroll(program)
    training = program.app.program.training
    training.check_in(1)
    program.app.window.show_today()
    QApplication.processEvents()
    return program


def page_of(program: Program) -> RoutinePage:
    return program.app.window.rooms.routine


def last(program: Program) -> SessionHead:
    return program.app.sessions.recent(1)[0]


def runs(program: Program) -> list[tuple[int, int | None]]:
    view = program.app.program.running.view(Unit.KM)
    return [(run.distance_m, run.duration_s) for run in view.runs]


def test_today_offers_both_on_a_day_to_run(runner: Program) -> None:
    card = runner.app.window.today.program.run
    assert card.verdict.text() == "Yes"
    assert card.warm_up.isVisible()
    assert card.back.isVisible()


def test_a_calf_that_is_sore_is_offered_neither(runner: Program) -> None:
    training = runner.app.program.training
    training.check_in(7)
    QApplication.processEvents()
    card = runner.app.window.today.program.run
    assert card.verdict.text() == "Not today"
    assert not card.warm_up.isVisible()
    assert not card.back.isVisible()
    runner.press("w")
    assert runner.app.window.stack.currentWidget() is runner.app.window.shell


def test_the_warm_up_plays_to_its_end_by_one_key(runner: Program) -> None:
    runner.press("w")
    page = page_of(runner)
    assert page.stack.currentWidget() is page.player
    assert page.player.word.text() == "Walk briskly, or jog"
    assert not page.player.controls.let_go.isVisible()
    runner.advance(120.5)
    assert page.player.word.text() == "Swing front and back"
    assert page.player.side.text() == "LEFT LEG"
    runner.advance(160)
    assert page.player.chip.text() == "Round 1 of 3"
    runner.advance(20)
    assert page.player.word.text() == "Shake it out"
    assert not page.player.controls.bent.isVisible()
    assert page.player.controls.more_rest.isVisible()
    runner.advance(WARM_UP_S - 300)
    assert page.stack.currentWidget() is page.done
    assert page.done.title.text() == "Warm"
    head = last(runner)
    assert (head.kind, head.status, head.step_count) == ("warm_up", Status.FINISHED, 10)
    runner.clock.advance(1.1)
    runner.press(KEYS.Key_Return)
    assert runner.app.window.stack.currentWidget() is runner.app.window.shell
    assert "Warm-up" in runner.app.window.today.list.rows[0].accessibleName()
    assert "Done" in runner.app.window.today.list.rows[0].accessibleName()


def test_back_from_a_run_in_two_keys(runner: Program) -> None:
    day = runner.app.program.training.today()
    runner.app.program.running.add(RunEntry(day, 8_000))
    QApplication.processEvents()
    runner.press("b")
    page = page_of(runner)
    assert page.back.distance.hasFocus()
    assert page.back.distance.value() == 8.0
    runner.press(KEYS.Key_Return)
    assert runs(runner) == [(8_000, None), (8_000, None)]
    assert page.player.word.text() == "Knee straight, heel down"
    assert page.player.side.text() == "LEFT LEG"
    assert page.player.chip.text() == "Hold 1 of 2"
    runner.advance(30.5)
    assert page.player.side.text() == "RIGHT LEG"
    runner.advance(COOL_DOWN_S - 30)
    assert page.done.title.text() == "Done"
    assert (last(runner).kind, last(runner).step_count) == ("cool_down", 8)


def test_the_distance_can_be_typed_over(runner: Program) -> None:
    runner.press("b", "6.25")
    runner.press(KEYS.Key_Tab)
    runner.press("35", KEYS.Key_Return)
    assert runs(runner) == [(6_250, 2_100)]
    assert page_of(runner).is_busy


def test_without_a_distance_it_asks_and_can_be_left(runner: Program) -> None:
    runner.press("b", KEYS.Key_Return)
    page = page_of(runner)
    assert "How far was it" in page.back.notice.text()
    assert runs(runner) == []
    runner.press(KEYS.Key_Escape)
    assert runner.app.window.stack.currentWidget() is runner.app.window.shell
    runner.press("b")
    page.back.only.click()
    assert page.is_busy
    assert runs(runner) == []


def test_pain_ends_it_and_says_what_to_do(runner: Program) -> None:
    runner.press("w")
    runner.advance(10)
    runner.press("x")
    page = page_of(runner)
    assert page.done.title.text() == "Stopped, and that is right"
    assert "press R" in page.done.text.text()
    assert last(runner).status is Status.STOPPED
    runner.press(KEYS.Key_Return)
    assert page.done.isVisible()  # the first second: the key was meant for the page before
    runner.clock.advance(1.1)
    runner.press(KEYS.Key_Escape)
    assert "Stopped because it hurt" in runner.app.window.today.list.rows[0].accessibleName()


def test_escape_asks_and_can_be_answered_no(runner: Program) -> None:
    runner.press("w")
    runner.advance(5)
    runner.dialogs.answers = [1]
    runner.press(KEYS.Key_Escape)
    page = page_of(runner)
    assert page.is_busy
    runner.dialogs.answers = [0]
    runner.press(KEYS.Key_Escape)
    assert page.done.title.text() == "Ended here"


def test_space_pauses_and_arrows_skip(runner: Program) -> None:
    runner.press("w")
    page = page_of(runner)
    runner.press(KEYS.Key_Space)
    assert page.player.word.text() == "Paused"
    runner.press(KEYS.Key_Space, KEYS.Key_Right)
    assert page.player.word.text() == "Swing front and back"
    runner.press(KEYS.Key_M)
    assert runner.app.settings.current.muted
    assert page.player.controls.mute.shown_text() == "Sound on"


def test_r_asks_and_starts_relief(runner: Program) -> None:
    runner.press("w")
    runner.advance(5)
    runner.dialogs.answers = [0]
    runner.press("r")
    assert runner.app.window.stack.currentWidget() is runner.relief
    assert last(runner).status is Status.STOPPED
    assert not page_of(runner).is_busy


def test_one_that_was_cut_off_goes_on(runner: Program, start_program: StartProgram) -> None:
    runner.press("w")
    runner.advance(130)
    runner.press(KEYS.Key_Space)
    runner.stop()
    again = start_program()
    card = again.app.window.today.cut_off
    assert "A warm-up was cut off" in "".join(card._heading.text())
    QTest.mouseClick(card.go_on, Qt.MouseButton.LeftButton)
    page = page_of(again)
    assert page.player.word.text() == "Paused"
    again.press(KEYS.Key_Space)
    assert page.player.word.text() == "Swing front and back"


def test_closing_the_window_asks(runner: Program) -> None:
    runner.press("w")
    runner.advance(3)
    runner.dialogs.answers = [1]
    event = QEvent(QEvent.Type.Close)
    QApplication.sendEvent(runner.app.window, event)
    assert "A session is going on." in runner.dialogs.asked[-1][0]
    assert page_of(runner).is_busy


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut(runner: Program, size: tuple[int, int]) -> None:
    window = runner.app.window
    resize(window, size)
    assert_nothing_is_cut(window.today)
    runner.press("b")
    assert_nothing_is_cut(window)
    runner.press(KEYS.Key_Escape, "w")
    assert_nothing_is_cut(window)
    runner.advance(125)
    resize(window, size)
    assert_nothing_is_cut(window)
    runner.press("x")
    assert_nothing_is_cut(window)
