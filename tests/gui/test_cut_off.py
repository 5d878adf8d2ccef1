"""A session that was cut off is offered at the next start; nothing happens before the answer."""

from __future__ import annotations

from PySide6.QtCore import Qt

from calfcoach.core.engine_state import Phase
from calfcoach.core.plan import Question, StepKind
from calfcoach.core.results import Status
from calfcoach.gui.today.cut_off_card import CutOffCard
from tests.fakes import FakeClock
from tests.gui.conftest import Program, StartProgram


def cut_off_in_the_stretch(start_program: StartProgram, clock: FakeClock) -> None:
    """Play into the second hold, then leave as a killed program does: without a word."""
    program = start_program(clock=clock)
    program.play_to_stretch()
    program.advance(37)
    program.relief.driver.close()
    program.app.window.close()
    program.stop()


def start_again(start_program: StartProgram, clock: FakeClock) -> tuple[Program, CutOffCard]:
    program = start_program(clock=clock)
    return program, program.app.window.today.cut_off


def phase_of(program: Program) -> Phase:
    engine = program.relief.driver.engine
    assert engine is not None
    return engine.phase


def test_going_on_takes_it_up_paused_where_it_was(start_program: StartProgram) -> None:
    clock = FakeClock()
    cut_off_in_the_stretch(start_program, clock)
    clock.advance(60)
    program, card = start_again(start_program, clock)
    assert card.isVisible()
    card.go_on.click()

    engine = program.relief.driver.engine
    assert engine is not None
    assert engine.phase is Phase.PAUSED
    assert engine.step.id == "stretch-straight-left-2"
    assert 0 < engine.view().elapsed_ms <= 7_000
    program.press(Qt.Key.Key_Space)
    program.advance(20)
    assert engine.step.kind is StepKind.REST


def test_steps_of_both_halves_are_stored_once_each(start_program: StartProgram) -> None:
    clock = FakeClock()
    cut_off_in_the_stretch(start_program, clock)
    program, card = start_again(start_program, clock)
    card.go_on.click()
    program.press(Qt.Key.Key_Space)
    program.advance(20 + 10 + 20 + 60)
    program.press(Qt.Key.Key_Return)
    program.advance(120)
    program.press("1", Qt.Key.Key_Return, "1", Qt.Key.Key_Return)

    detail = program.app.sessions.detail(program.app.sessions.recent(1)[0].id)
    assert detail is not None
    ids = [step.step_id for step in detail.steps]
    assert len(ids) == len(set(ids))
    assert detail.head.status is Status.FINISHED
    assert sum(step.planned_ms or 0 for step in detail.steps) == 290_000


def test_after_ten_minutes_the_gate_is_asked_again_first(start_program: StartProgram) -> None:
    clock = FakeClock()
    cut_off_in_the_stretch(start_program, clock)
    clock.advance(601)
    program, card = start_again(start_program, clock)
    card.go_on.click()
    assert program.relief.questions.asked is Question.GATE
    program.press(Qt.Key.Key_Space)
    assert phase_of(program) is Phase.PAUSED
    program.advance(1.2)
    program.press(Qt.Key.Key_Return)

    assert phase_of(program) is Phase.RUNNING


def test_a_yes_at_the_second_gate_stops(start_program: StartProgram) -> None:
    clock = FakeClock()
    cut_off_in_the_stretch(start_program, clock)
    clock.advance(601)
    program, card = start_again(start_program, clock)
    card.go_on.click()
    program.advance(1.2)
    program.press("2", Qt.Key.Key_Return)

    assert program.relief.stack.currentWidget() is program.relief.check
    assert program.app.sessions.recent(1)[0].status is Status.STOPPED


def test_keeping_closes_it_as_it_is(start_program: StartProgram) -> None:
    clock = FakeClock()
    cut_off_in_the_stretch(start_program, clock)
    program, card = start_again(start_program, clock)
    steps = program.app.sessions.recent(1)[0].step_count
    card.keep.click()

    head = program.app.sessions.recent(1)[0]
    assert (head.status, head.step_count) == (Status.CUT_OFF, steps)
    assert card.isHidden()
    assert len(program.app.window.today.list.rows) == 1


def test_throwing_away_asks_once_more(start_program: StartProgram) -> None:
    clock = FakeClock()
    cut_off_in_the_stretch(start_program, clock)
    program, card = start_again(start_program, clock)
    card.discard.click()
    assert len(program.app.sessions.recent()) == 1
    program.dialogs.answers = [0]
    card.discard.click()

    assert program.app.sessions.recent() == []
    assert card.isHidden()


def test_nothing_is_deleted_before_the_answer(start_program: StartProgram) -> None:
    clock = FakeClock()
    cut_off_in_the_stretch(start_program, clock)
    for _ in range(3):
        program, card = start_again(start_program, clock)
        assert card.isVisible()
        program.stop()

    program, _ = start_again(start_program, clock)
    assert len(program.app.sessions.cut_off()) == 1


def test_closing_the_window_in_a_session_asks_and_can_be_taken_up(
    start_program: StartProgram,
) -> None:
    clock = FakeClock()
    program = start_program(clock=clock)
    program.play_to_stretch()
    program.app.window.close()
    assert program.app.window.isVisible()
    program.dialogs.answers = [0]
    program.app.window.close()
    assert not program.app.window.isVisible()
    program.stop()

    _, card = start_again(start_program, clock)
    assert card.isVisible()
