"""The safety gate cannot be skipped, hurried or answered by a held key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calfcoach.core.plan import Question, StepKind
from calfcoach.core.screening import GateQuestion
from tests.gui.conftest import Program


def gate_is_open(program: Program) -> bool:
    return program.relief.questions.asked is Question.GATE


def hold_down(key: Qt.Key) -> None:
    """Send a key that repeats because it is held."""
    target = QApplication.focusWidget()
    assert target is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, autorep=True)
        QApplication.sendEvent(target, event)


def test_the_gate_stands_beside_the_stop_from_the_start(program: Program) -> None:
    program.begin()

    engine = program.relief.driver.engine
    assert engine is not None
    assert engine.step.kind is StepKind.STOP
    assert gate_is_open(program)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_1])
def test_keys_in_the_first_second_are_ignored(program: Program, key: Qt.Key) -> None:
    program.begin()
    program.advance(0.9)
    program.press(key)

    assert gate_is_open(program)
    assert not any(box.isChecked() for box in program.relief.questions.gate.boxes.values())


def test_a_click_in_the_first_second_is_ignored(program: Program) -> None:
    program.begin()
    gate = program.relief.questions.gate
    QTest.mouseClick(gate.go_on, Qt.MouseButton.LeftButton)

    assert gate_is_open(program)
    program.advance(1.2)
    QTest.mouseClick(gate.go_on, Qt.MouseButton.LeftButton)
    assert not gate_is_open(program)


def test_a_held_key_never_answers(program: Program) -> None:
    program.begin()
    program.advance(5)
    hold_down(Qt.Key.Key_Return)
    hold_down(Qt.Key.Key_1)
    program.relief.questions.gate.go_on.setFocus()
    hold_down(Qt.Key.Key_Return)
    hold_down(Qt.Key.Key_Space)

    assert gate_is_open(program)
    assert not program.relief.questions.gate.boxes[GateQuestion.TEAR].isChecked()


def test_no_key_but_its_own_passes_the_gate(program: Program) -> None:
    program.begin()
    program.advance(31)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_B, Qt.Key.Key_PageDown, Qt.Key.Key_4):
        program.press(key)
    program.advance(600)

    engine = program.relief.driver.engine
    assert engine is not None
    assert gate_is_open(program)
    assert engine.step.question is Question.GATE


def test_stop_cannot_be_skipped(program: Program) -> None:
    program.begin()
    program.pass_gate()
    program.press("5", Qt.Key.Key_Return, Qt.Key.Key_Right)

    engine = program.relief.driver.engine
    assert engine is not None
    assert engine.step.kind is StepKind.STOP
    assert not program.relief.player.controls.skip.isEnabled()


def test_a_second_press_takes_a_tick_back(program: Program) -> None:
    program.begin()
    program.advance(1.2)
    program.press("2", "2", Qt.Key.Key_Return)

    assert not gate_is_open(program)
    assert program.relief.driver.is_playing


def test_space_on_a_focused_box_ticks_it_and_does_not_pause(program: Program) -> None:
    program.begin()
    program.advance(1.2)
    box = program.relief.questions.gate.boxes[GateQuestion.SWOLLEN]
    box.setFocus()
    program.press(Qt.Key.Key_Space)

    engine = program.relief.driver.engine
    assert engine is not None
    assert box.isChecked()
    assert engine.phase.value == "running"
