"""A presenter's clicker and media keys in both players: next, back, held for pain, pause."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from calfcoach.core.engine_state import Phase
from calfcoach.gui.session.driver import SessionDriver
from calfcoach.gui.widgets.keys_card import KeysCard
from calfcoach.gui.widgets.labels import Label
from tests.gui.conftest import Program
from tests.gui.test_strength import begin

BACK = Qt.Key.Key_PageUp


def relief(program: Program) -> None:
    program.play_to_stretch()
    program.advance(4)


def strength(program: Program) -> None:
    begin(program)
    program.advance(10 + 8)


PLAYERS = [relief, strength]
Play = Callable[[Program], None]
players = pytest.mark.parametrize("play", PLAYERS, ids=lambda play: play.__name__)


def driver_of(program: Program) -> SessionDriver:
    rooms = program.app.window.rooms
    return rooms.strength.driver if rooms.is_busy else program.relief.driver


def index_of(program: Program) -> int:
    engine = driver_of(program).engine
    assert engine is not None
    return engine.view().index


def phase_of(program: Program) -> Phase | None:
    engine = driver_of(program).engine
    return None if engine is None else engine.phase


def has_stopped_for_pain(program: Program) -> bool:
    """Whether "it hurts" was said: relief shows its check, a session asks about the pain."""
    page = program.strength if program.app.window.rooms.is_busy else program.relief
    shown = page.stack.currentWidget()
    return shown is program.relief.check or shown is program.strength.hurt


def focused(program: Program) -> QWidget:
    return QApplication.focusWidget() or program.app.window


def tick(program: Program) -> None:
    driver_of(program).tick()
    QApplication.processEvents()


def let_pass(program: Program, seconds: float) -> None:
    program.advance(seconds)
    QApplication.processEvents()


def go_down(program: Program, key: Qt.Key = BACK) -> None:
    QTest.keyPress(focused(program), key)


def come_up(program: Program, key: Qt.Key = BACK) -> None:
    QTest.keyRelease(focused(program), key)


def press(program: Program, key: Qt.Key | str) -> None:
    """Press a key; QTest warns of media keys, whose letter it does not know."""
    if isinstance(key, str):
        program.press(key)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(focused(program), event)


def repeat(program: Program, *, marked: bool, key: Qt.Key = BACK) -> None:
    """Repeat a key that is down: it seems to come up and go down again, marked or not."""
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", marked)
        QApplication.sendEvent(focused(program), event)


@players
@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, ".", Qt.Key.Key_MediaNext])
def test_next_goes_on_to_what_follows(program: Program, play: Play, key: Qt.Key | str) -> None:
    play(program)
    before = index_of(program)
    press(program, key)

    assert index_of(program) == before + 1


@players
def test_back_goes_back_when_the_key_is_let_go(program: Program, play: Play) -> None:
    play(program)
    program.press(Qt.Key.Key_PageDown)
    before = index_of(program)
    go_down(program)
    assert index_of(program) == before
    come_up(program)
    let_pass(program, 0.1)

    assert index_of(program) < before
    assert not has_stopped_for_pain(program)


@players
def test_back_held_for_a_second_is_pain_and_never_back(program: Program, play: Play) -> None:
    play(program)
    before = index_of(program)
    go_down(program)
    program.clock.advance_ms(999)
    tick(program)
    assert not has_stopped_for_pain(program)
    program.clock.advance_ms(1)
    tick(program)
    assert has_stopped_for_pain(program)
    tick(program)
    assert program.app.window.windowTitle() == "calfcoach"
    come_up(program)

    assert has_stopped_for_pain(program)
    if driver_of(program).is_playing:
        assert index_of(program) == before


@players
@pytest.mark.parametrize("marked", [True, False], ids=["marked", "unmarked"])
def test_a_key_that_repeats_counts_from_when_it_went_down(
    program: Program, play: Play, *, marked: bool
) -> None:
    play(program)
    before = index_of(program)
    go_down(program)
    for _ in range(24):
        program.clock.advance_ms(40)
        repeat(program, marked=marked)
        tick(program)
    assert index_of(program) == before
    assert not has_stopped_for_pain(program)
    program.clock.advance_ms(40)
    repeat(program, marked=marked)
    assert has_stopped_for_pain(program)
    for _ in range(40):
        program.clock.advance_ms(40)
        repeat(program, marked=marked)
    come_up(program)
    let_pass(program, 1)

    assert has_stopped_for_pain(program)


@players
def test_two_short_presses_go_back_twice(program: Program, play: Play) -> None:
    play(program)
    program.press(*[Qt.Key.Key_PageDown] * 3)
    before = index_of(program)
    for _ in range(2):
        go_down(program)
        program.advance(0.1)
        come_up(program)
        let_pass(program, 0.1)

    assert index_of(program) == before - 2
    assert not has_stopped_for_pain(program)


@players
def test_a_long_press_counts_even_if_nothing_ticked_meanwhile(program: Program, play: Play) -> None:
    play(program)
    go_down(program)
    program.clock.advance_ms(1_200)
    come_up(program)

    assert has_stopped_for_pain(program)


@players
def test_a_key_that_is_let_go_elsewhere_means_nothing(program: Program, play: Play) -> None:
    play(program)
    go_down(program)
    other = QWidget()
    program.bot.addWidget(other)
    other.show()
    other.activateWindow()
    QApplication.processEvents()
    let_pass(program, 2)
    program.app.window.activateWindow()
    QApplication.processEvents()
    let_pass(program, 2)

    assert not has_stopped_for_pain(program)


@players
@pytest.mark.parametrize(
    "key",
    ["b", "p", Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaPause, Qt.Key.Key_MediaTogglePlayPause],
)
def test_the_pause_keys_pause_and_go_on(program: Program, play: Play, key: Qt.Key | str) -> None:
    play(program)
    press(program, key)
    assert phase_of(program) is Phase.PAUSED
    press(program, key)

    assert phase_of(program) is Phase.RUNNING


@players
def test_escape_leaves_full_screen_first(program: Program, play: Play) -> None:
    play(program)
    program.press("f", Qt.Key.Key_Escape)

    assert not program.app.window.isFullScreen()
    assert program.dialogs.asked == []
    assert phase_of(program) is Phase.RUNNING


def test_escape_leaves_full_screen_before_it_leaves_the_questions(program: Program) -> None:
    strength(program)
    program.press("f", "x")
    assert program.strength.stack.currentWidget() is program.strength.hurt
    program.press(Qt.Key.Key_Escape)

    assert not program.app.window.isFullScreen()
    assert program.strength.stack.currentWidget() is program.strength.hurt


@players
def test_the_keys_of_a_clicker_are_on_the_card(program: Program, play: Play) -> None:
    play(program)
    program.press("?")
    card = QApplication.activeModalWidget()
    assert isinstance(card, KeysCard)
    said = " ".join(label.text() for label in card.findChildren(Label))
    card.reject()

    assert "Page Down" in said
    assert "Page Up held for a second: it hurts" in said
    assert "P, B, Play" in said
