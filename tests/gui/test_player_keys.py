"""What each key does in the player, and that a focused button keeps its own keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from calfcoach.core.engine_state import Phase
from calfcoach.core.events import Ended
from calfcoach.core.plan import Question, Step, StepKind
from calfcoach.core.relief import Outcome
from calfcoach.core.results import Status
from tests.gui.conftest import Program


def step_of(program: Program) -> Step:
    engine = program.relief.driver.engine
    assert engine is not None
    return engine.step


def phase_of(program: Program) -> Phase:
    engine = program.relief.driver.engine
    assert engine is not None
    return engine.phase


def test_space_pauses_and_goes_on_where_it_was(program: Program) -> None:
    program.play_to_stretch()
    program.advance(7)
    before = program.relief.player.ring.face.number
    program.press(Qt.Key.Key_Space)
    program.advance(60)
    assert phase_of(program) is Phase.PAUSED
    assert program.relief.player.word.text() == "Paused"
    assert program.relief.player.line.text() == "Press Space to go on."
    program.press(Qt.Key.Key_Space)

    assert phase_of(program) is Phase.RUNNING
    assert program.relief.player.ring.face.number == before


def test_right_skips_and_left_goes_back(program: Program) -> None:
    program.play_to_stretch()
    first = step_of(program)
    program.press(Qt.Key.Key_Right)
    assert step_of(program).kind is StepKind.REST
    program.press(Qt.Key.Key_Left)

    assert step_of(program) == first


def test_up_adds_fifteen_seconds_to_a_rest_and_nothing_to_a_hold(program: Program) -> None:
    program.play_to_stretch()
    program.press(Qt.Key.Key_Up)
    assert program.relief.player.ring.face.number == "20"
    program.advance(20)
    assert program.relief.player.ring.face.number == "10"
    program.press(Qt.Key.Key_Up)

    assert program.relief.player.ring.face.number == "25"


def test_enter_says_that_it_has_let_go(program: Program) -> None:
    program.play_to_stretch()
    program.advance(4)
    program.press(Qt.Key.Key_Return)

    assert step_of(program).kind is StepKind.MASSAGE
    head = program.app.sessions.recent(1)[0]
    detail = program.app.sessions.detail(head.id)
    assert detail is not None
    assert detail.steps[-1].ended is Ended.LET_GO


def test_k_adds_bent_knee_holds_and_takes_them_back(program: Program) -> None:
    program.play_to_stretch()
    bent = program.relief.player.controls.bent
    program.press("k")
    assert bent.isChecked()
    program.press("k")
    assert not bent.isChecked()
    program.press("k", Qt.Key.Key_Return)

    assert step_of(program).group.startswith("stretch-bent")


def test_the_button_for_bent_knee_holds_says_what_it_will_do(program: Program) -> None:
    program.play_to_stretch()
    bent = program.relief.player.controls.bent
    assert bent.shown_text() == "Add bent-knee holds"
    program.press("k")
    assert bent.shown_text() == "Leave out bent-knee holds"
    program.press("k")

    assert bent.shown_text() == "Add bent-knee holds"


def test_going_back_to_the_rating_shows_what_was_said(program: Program) -> None:
    program.play_to_stretch()
    program.press(Qt.Key.Key_Left)
    panel = program.relief.questions.before
    assert program.relief.questions.asked is Question.TIGHTNESS_BEFORE
    assert panel.row.value() == 6
    assert panel.slow.isChecked()
    assert panel.row.buttons[6].hasFocus()
    program.press(Qt.Key.Key_Return)

    assert step_of(program).kind is StepKind.STRETCH


def test_r_on_the_last_page_starts_relief_again(program: Program) -> None:
    program.play_to_outcome()
    program.press("1", Qt.Key.Key_Return, "r")
    assert program.relief.stack.currentWidget() is program.relief.result
    program.advance(1.2)
    program.press("r")
    assert program.relief.stack.currentWidget() is program.relief.side_panel
    program.press("2")

    heads = program.app.sessions.recent()
    assert [head.status for head in heads] == [Status.RUNNING, Status.FINISHED]


def test_the_way_of_massage_is_chosen_by_number_and_stored(program: Program) -> None:
    program.play_to_stretch()
    program.press(Qt.Key.Key_Return, "2")
    assert "roller" in program.relief.player.line.text()
    program.advance(60)

    head = program.app.sessions.recent(1)[0]
    detail = program.app.sessions.detail(head.id)
    assert detail is not None
    assert detail.steps[-1].variant == "roller"


def test_a_focused_button_keeps_its_own_space(program: Program) -> None:
    program.play_to_stretch()
    program.relief.player.controls.skip.setFocus()
    program.press(Qt.Key.Key_Space)

    assert step_of(program).kind is StepKind.REST
    assert phase_of(program) is Phase.RUNNING


def test_a_focused_button_keeps_its_own_enter(program: Program) -> None:
    program.play_to_stretch()
    program.relief.player.controls.pause.setFocus()
    program.press(Qt.Key.Key_Return)

    assert step_of(program).kind is StepKind.STRETCH
    assert phase_of(program) is Phase.PAUSED


def test_escape_leaves_full_screen_first_and_then_asks(program: Program) -> None:
    program.play_to_stretch()
    program.press("f")
    assert program.app.window.isFullScreen()
    program.press(Qt.Key.Key_Escape)
    assert not program.app.window.isFullScreen()
    assert program.dialogs.asked == []
    program.dialogs.answers = [0]
    program.press(Qt.Key.Key_Escape)

    assert program.dialogs.asked[0][1] == ("End it", "Go on")
    head = program.app.sessions.recent(1)[0]
    assert (head.status, head.outcome) == (Status.STOPPED, Outcome.ENDED_EARLY)


def test_saying_go_on_takes_the_session_up_again(program: Program) -> None:
    program.play_to_stretch()
    program.dialogs.answers = [1]
    program.press(Qt.Key.Key_Escape)

    assert phase_of(program) is Phase.RUNNING


def test_a_paused_session_stays_paused_after_a_no(program: Program) -> None:
    program.play_to_stretch()
    program.press(Qt.Key.Key_Space)
    program.press(Qt.Key.Key_Escape)

    assert phase_of(program) is Phase.PAUSED


def test_r_in_a_session_pauses_and_asks(program: Program) -> None:
    program.play_to_stretch()
    program.press("r")

    assert len(program.dialogs.asked) == 1
    assert phase_of(program) is Phase.RUNNING


def test_r_and_begin_again_closes_the_first_session(program: Program) -> None:
    program.play_to_stretch()
    program.dialogs.answers = [0]
    program.press("r")
    assert program.relief.stack.currentWidget() is program.relief.side_panel
    program.press("2")

    heads = program.app.sessions.recent()
    assert [head.status for head in heads] == [Status.RUNNING, Status.STOPPED]


def test_m_mutes_and_is_kept(program: Program) -> None:
    program.play_to_stretch()
    program.press("m")
    assert program.app.settings.current.muted
    assert program.relief.player.controls.mute.shown_text() == "Sound on"
    program.press("m")

    assert not program.app.settings.current.muted


def test_escape_at_the_first_question_leaves_nothing_behind(program: Program) -> None:
    program.press("r", Qt.Key.Key_Escape)

    assert program.app.sessions.recent() == []
    assert program.app.window.stack.currentWidget() is program.app.window.shell


@pytest.mark.parametrize(("gap_s", "said"), [(20, "about 20 s"), (600, "about 10 min")])
def test_a_nap_of_the_computer_pauses_and_says_so(program: Program, gap_s: int, said: str) -> None:
    program.play_to_stretch()
    program.advance(4)
    program.clock.sleep_through(gap_s)
    program.relief.driver.tick()

    assert phase_of(program) is Phase.PAUSED
    assert said in program.relief.player.alarm.text()
    assert program.relief.player.ring.face.number == "16"
    program.press(Qt.Key.Key_Space)
    assert phase_of(program) is Phase.RUNNING
