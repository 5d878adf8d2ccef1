"""The frame that flashes at each change: when, how often at most, and when it stands still."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calfcoach.gui.session.pulse import Pulse
from calfcoach.gui.system import motion
from calfcoach.gui.system.motion import UnknownMotion
from calfcoach.gui.system.portal_motion import PortalMotion, asks_for_less
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import resize
from tests.gui.private_bus import desktop, needs_bus
from tests.gui.test_strength import begin


class Wish:
    """A wish that a test holds."""

    def __init__(self, *, is_reduced: bool = False) -> None:
        self.is_reduced = is_reduced
        self.asked = 0

    def ask(self) -> None:
        self.asked += 1


@pytest.fixture
def wish(monkeypatch: pytest.MonkeyPatch) -> Wish:
    found = Wish()
    monkeypatch.setattr(motion, "open_motion", lambda _parent: found)
    return found


def pulse_of(program: Program) -> Pulse:
    in_session = program.app.window.rooms.is_busy
    player = program.strength.player if in_session else program.relief.player
    return player.findChild(Pulse)  # type: ignore[return-value]  # it is there, or the test fails


def flashes(program: Program, seconds: float) -> list[float]:
    """Let time pass and return when it flashed, s from now; each flash is put out by hand."""
    pulse, found = pulse_of(program), []
    for tick in range(round(seconds * 10)):
        program.advance(0.1)
        if pulse.isVisible():
            found.append(round((tick + 1) / 10, 1))
            pulse.hide()
    return found


def test_each_part_of_a_repetition_and_each_step_flashes(program: Program) -> None:
    begin(program)
    started = flashes(program, 10 + 12)

    assert started == [10.0, 12.0, 13.0, 16.0, 18.0, 19.0, 22.0]


def test_a_rest_flashes(program: Program) -> None:
    begin(program)
    program.advance(10 + 59)
    pulse_of(program).hide()

    assert flashes(program, 5) == [1.0]


def test_a_hold_of_relief_flashes_and_breathing_does_not(program: Program) -> None:
    program.begin()
    program.pass_gate()
    program.press("d", "6", Qt.Key.Key_Return)
    breathing = flashes(program, 27)
    holding = flashes(program, 20)

    assert breathing == []
    assert len(holding) == 1


def test_a_pause_puts_it_out_and_going_on_does_not_flash(program: Program) -> None:
    begin(program)
    program.advance(10)
    assert pulse_of(program).isVisible()
    program.press(Qt.Key.Key_Space)
    assert not pulse_of(program).isVisible()
    program.advance(2)
    program.press(Qt.Key.Key_Space)

    assert not pulse_of(program).isVisible()


def test_it_can_be_switched_off(program: Program) -> None:
    settings = program.app.settings
    settings.change(replace(settings.current, pulse=False))
    begin(program)

    assert flashes(program, 20) == []


def test_never_more_than_three_flashes_in_a_second(program: Program) -> None:
    begin(program)
    program.advance(10)
    pulse, shown = pulse_of(program), 0
    for _ in range(6):
        pulse.hide()
        program.press(Qt.Key.Key_Right)
        shown += pulse.isVisible()
        program.clock.advance_ms(50)
    assert shown == 2
    program.clock.advance_ms(1_000)
    pulse.hide()
    program.press(Qt.Key.Key_Left)

    assert pulse.isVisible()


def test_it_fades_and_is_gone(program: Program) -> None:
    begin(program)
    program.advance(10)
    pulse = pulse_of(program)
    assert pulse.strength > 0
    program.bot.waitUntil(lambda: not pulse.isVisible(), timeout=10_000)


def test_with_reduced_motion_it_stands_still(wish: Wish, start_program: StartProgram) -> None:
    wish.is_reduced = True
    program = start_program()
    begin(program)
    program.advance(10)
    pulse = pulse_of(program)
    pulse._fade.setCurrentTime(500)

    assert pulse.isVisible()
    assert pulse.strength == 1
    assert wish.asked == 1
    program.bot.waitUntil(lambda: not pulse.isVisible(), timeout=10_000)


def test_without_the_wish_it_fades(wish: Wish, start_program: StartProgram) -> None:
    assert not wish.is_reduced
    program = start_program()
    begin(program)
    program.advance(10)
    pulse = pulse_of(program)
    pulse._fade.setCurrentTime(500)

    assert 0 < pulse.strength < 0.5


def test_only_the_edges_are_covered_and_the_mouse_goes_through(program: Program) -> None:
    begin(program)
    program.advance(10)
    pulse, player = pulse_of(program), program.strength.player
    resize(program.app.window, (1180, 760))

    assert pulse.size() == player.size()
    assert pulse.mask().contains(QPoint(5, 5))
    assert not pulse.mask().contains(player.rect().center())
    assert player.childAt(QPoint(5, 5)) is not pulse
    assert QApplication.focusWidget() is not pulse


@pytest.mark.parametrize(
    ("key", "value", "less"),
    [
        ("enable-animations", False, True),
        ("enable-animations", True, False),
        ("enable-animations", None, False),
        ("reduced-motion", 1, True),
        ("reduced-motion", 0, False),
        ("AnimationDurationFactor", "0", True),
        ("AnimationDurationFactor", "0.5", False),
        ("AnimationDurationFactor", "nonsense", False),
    ],
)
def test_what_the_desktops_keys_mean(key: str, value: object, *, less: bool) -> None:
    assert asks_for_less(key, value) is less


@needs_bus
@pytest.mark.parametrize(
    ("known", "less"),
    [("enable-animations=false", True), ("enable-animations=true", False)],
)
def test_the_portal_is_asked(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, known: str, *, less: bool
) -> None:
    with desktop(qtbot, tmp_path, known) as found:
        monkeypatch.setattr("calfcoach.gui.system.portal_motion.open_bus", lambda: found.bus)
        asked = PortalMotion()
        asked.ask()
        assert not asked.is_reduced
        qtbot.waitUntil(lambda: asked.answers == 3, timeout=10_000)

        assert asked.is_reduced is less


def test_elsewhere_nobody_knows(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motion, "ON_LINUX", False)
    found = motion.open_motion(program.app.window)
    found.ask()

    assert isinstance(found, UnknownMotion)
    assert not found.is_reduced
