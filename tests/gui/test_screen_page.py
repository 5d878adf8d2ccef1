"""The safety check before a session or behind a lock: nothing that warns is ever lost."""

from __future__ import annotations

from PySide6.QtCore import Qt

from calfcoach.core.screening import Answer, Flag
from calfcoach.gui.strength.screen_page import ScreenPage
from calfcoach.services.training_views import SessionChoice, TodayState
from tests.gui.conftest import Program
from tests.services.runner import setup_answers

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
DAY_S = 24 * 60 * 60


def due_check(program: Program) -> ScreenPage:
    """Return the check of a runner whose last one was four weeks ago, on screen and answerable."""
    assert program.app.program.setup.enroll("default", setup_answers(5)).stage is not None
    program.clock.advance(28 * DAY_S)
    program.app.window.today.mark_stale()
    program.app.window.rooms.start_session(SessionChoice())
    screen = program.app.window.rooms.screen
    assert program.app.window.stack.currentWidget() is screen
    program.clock.advance(1.1)
    return screen


def test_a_safety_check_that_is_due_comes_first(program: Program) -> None:
    screen = due_check(program)

    program.press(*["n"] * 25, ENTER)
    assert "Exercise is open" in " ".join(screen.result.texts())
    program.clock.advance(1.1)
    program.press(ENTER)
    assert not program.app.program.training.view().screen_due


def test_leaving_keeps_a_warning_sign_and_says_what_to_do(program: Program) -> None:
    screen = due_check(program)

    program.press("n", "n", "n", "n", "y", ESCAPE)

    assert screen.stack.currentWidget() is screen.result
    assert program.app.program.training.view().state is TodayState.LOCKED


def test_leaving_before_any_warning_sign_keeps_nothing(program: Program) -> None:
    due_check(program)

    program.press("n", "n", ESCAPE)

    view = program.app.program.training.view()
    assert program.app.window.stack.currentWidget() is program.app.window.shell
    assert (view.lock, view.screen_due) == (None, True)


def test_a_clean_check_after_a_warning_sign_wants_a_clinician(program: Program) -> None:
    screen = due_check(program)
    program.press("y", ESCAPE)
    program.clock.advance(1.1)
    program.press(ENTER)
    program.clock.advance(2 * DAY_S)
    program.dialogs.answers = [1]

    program.app.window.rooms.check()
    program.clock.advance(1.1)
    program.press(*["n"] * 25, ENTER)

    assert "clinician" in " ".join(screen.result.texts())
    assert program.app.program.training.view().state is TodayState.LOCKED


def test_what_takes_the_check_off_the_screen_loses_no_warning_sign(program: Program) -> None:
    due_check(program)
    program.press("y")

    program.app.window.show_today()

    assert program.app.program.training.view().state is TodayState.LOCKED


def test_enter_shows_what_to_do_from_the_first_warning_sign_on(program: Program) -> None:
    screen = due_check(program)
    program.press("n", ENTER)
    asked = screen.stack.currentWidget() is screen.check
    program.press("y", ENTER)

    assert asked
    assert screen.stack.currentWidget() is screen.result
    assert screen.check.answers()[Flag.CHEST] is Answer.NO
