"""A second start's wish for relief comes through at once, whatever form or card is open."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from calfcoach.core.engine_state import Phase
from calfcoach.gui.relief.options_dialog import OptionsDialog
from calfcoach.gui.single_instance import WishServer
from calfcoach.gui.widgets.keys_card import KeysCard
from tests.gui.conftest import Program
from tests.gui.test_strength import enroll

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Windows cannot be raised on a screen that is not there."""


def server_of(program: Program) -> WishServer:
    program.bot.waitUntil(lambda: program.app.outside is not None)
    assert program.app.outside is not None
    return program.app.outside.server


def once_open(program: Program, kind: type[QDialog], do: Callable[[], None]) -> list[QDialog]:
    """Do something as soon as a dialog of a kind is open; return a list that notes it."""
    seen: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            seen.append(dialog)
            timer.stop()
            do()

    timer = QTimer(program.app.window)
    timer.timeout.connect(look)
    timer.start(0)
    return seen


def test_relief_starts_at_once_behind_an_open_form(program: Program) -> None:
    server = server_of(program)
    before = program.app.settings.current
    seen = once_open(program, OptionsDialog, server.relief_requested.emit)
    program.app.window.today.options.click()

    assert len(seen) == 1
    window = program.app.window
    program.bot.waitUntil(lambda: window.stack.currentWidget() is program.relief)
    assert program.relief.stack.currentWidget() is program.relief.side_panel
    assert QApplication.activeModalWidget() is None
    assert program.app.settings.current == before


def test_the_card_of_keys_makes_way_for_the_question(program: Program) -> None:
    server = server_of(program)
    program.play_to_stretch()
    program.press("?")
    assert isinstance(QApplication.activeModalWidget(), KeysCard)
    server.relief_requested.emit()
    program.bot.waitUntil(lambda: bool(program.dialogs.asked))

    assert QApplication.activeModalWidget() is None
    assert "Begin again?" in program.dialogs.asked[0][0]
    engine = program.relief.driver.engine
    assert engine is not None
    assert engine.phase is Phase.RUNNING


def test_a_wish_on_the_last_page_asks_which_leg(program: Program) -> None:
    server = server_of(program)
    program.play_to_outcome()
    program.press("1", Qt.Key.Key_Return)
    program.advance(1.2)
    server.relief_requested.emit()

    page = program.relief
    program.bot.waitUntil(lambda: page.stack.currentWidget() is page.side_panel)


def test_a_wish_for_todays_session_starts_it(program: Program) -> None:
    enroll(program)
    server_of(program).session_requested.emit()

    window = program.app.window
    program.bot.waitUntil(lambda: window.stack.currentWidget() is program.strength)


def test_without_a_session_that_is_due_today_is_shown(program: Program) -> None:
    window = program.app.window
    window.rooms.show_settings()
    server_of(program).session_requested.emit()

    program.bot.waitUntil(lambda: window.pages.currentWidget() is window.today)


def test_a_wish_for_todays_session_leaves_relief_alone(program: Program) -> None:
    program.begin()
    server_of(program).session_requested.emit()
    QApplication.processEvents()

    assert program.app.window.stack.currentWidget() is program.relief
