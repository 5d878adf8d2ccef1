"""The guided heel-raise test as a person does it, by keys: count, faults, rest, keep or not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calfcoach.core.engine_state import Phase
from calfcoach.core.errors import DiskFullError
from calfcoach.core.heel_raise_test import Fault, Ground, Stopped
from calfcoach.core.measurement import Measurement
from calfcoach.core.results import SessionHead, Status
from calfcoach.core.screening import Answer, Flag
from calfcoach.gui.measure.raise_test_page import RaiseTestPage
from calfcoach.gui.widgets.keys_card import KeysCard
from calfcoach.gui.widgets.labels import Label
from calfcoach.storage.measures import MeasureStore
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import SIZES, assert_nothing_is_cut, resize
from tests.gui.test_strength import enroll

KEYS = Qt.Key
WARM_UP_S = 10 + 20 + 60
"""Ready, ten raises on both legs, rest."""
READY_S, REST_S = 10, 120


def page_of(program: Program) -> RaiseTestPage:
    return program.app.window.rooms.raise_test


def ask(program: Program) -> RaiseTestPage:
    """Go to the test's questions by the real buttons."""
    program.app.window.sidebar.buttons["measure"].click()
    program.app.window.rooms.measure.start.click()
    QApplication.processEvents()
    return page_of(program)


def begin(program: Program) -> RaiseTestPage:
    page = ask(program)
    program.press(KEYS.Key_Return)
    assert page.stack.currentWidget() is page.player
    return page


def to_first_leg(program: Program) -> RaiseTestPage:
    page = begin(program)
    program.advance(WARM_UP_S + READY_S + 0.5)
    return page


def raise_(program: Program, times: int, key: Qt.Key = KEYS.Key_Space) -> None:
    """Do and count so many raises, at the pace."""
    for _ in range(times):
        program.advance(2)
        program.press(key)


def to_result(program: Program, first: int = 21, second: int = 25) -> RaiseTestPage:
    page = to_first_leg(program)
    raise_(program, first)
    program.press("d")
    program.advance(REST_S + READY_S + 0.5)
    raise_(program, second)
    program.press("d")
    return page


def measures(program: Program) -> list[Measurement]:
    return program.app.program.measuring.all()


def head(program: Program) -> SessionHead:
    return program.app.sessions.recent(1)[0]


def step(page: RaiseTestPage) -> str:
    assert page.driver.engine is not None
    return page.driver.engine.step.id


def said(page: RaiseTestPage) -> str:
    labels = page.findChildren(Label)
    return "\n".join(one.text() for one in labels if one.text() and one.isVisibleTo(page))


def test_both_legs_by_keys_alone_from_measure_to_the_log(program: Program) -> None:
    page = to_result(program)

    assert page.stack.currentWidget() is page.result
    assert "The weaker leg reaches 84 % of the other." in said(page)
    assert "within test noise" in said(page)
    program.clock.advance(1.1)
    program.press(KEYS.Key_Return)

    window = program.app.window
    assert window.stack.currentWidget() is window.shell
    assert window.pages.currentWidget() is window.rooms.measure
    (kept,) = measures(program)
    assert (kept.raises_left, kept.raises_right, kept.ground) == (21, 25, Ground.FLOOR)
    assert (kept.stopped_left, kept.stopped_right) == (Stopped.DONE, Stopped.DONE)
    assert (head(program).kind, head(program).status) == ("heel_raise_test", Status.FINISHED)
    assert "Left 21 · Right 25 · Nov 22, 2026, on the floor" in window.rooms.measure.texts()


def test_the_other_leg_first_and_on_an_incline(program: Program) -> None:
    page = ask(program)
    program.press("2", "4", KEYS.Key_Return)
    program.advance(WARM_UP_S + READY_S + 0.5)

    assert page.player.side.text() == "RIGHT LEG"
    raise_(program, 9)
    program.press("d")

    (kept,) = measures(program)
    assert (kept.raises_right, kept.raises_left, kept.ground) == (9, None, Ground.INCLINE)


@pytest.mark.parametrize(
    "key", [KEYS.Key_Space, KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_PageDown, KEYS.Key_Period]
)
def test_each_of_these_keys_counts_one_raise(program: Program, key: Qt.Key) -> None:
    page = to_first_leg(program)

    raise_(program, 3, key)

    assert page.player.ring.face.number == "3"
    assert page.player.counted.text() == "raises, counted by you"


def test_a_key_that_bounces_or_is_held_counts_once(program: Program) -> None:
    page = to_first_leg(program)
    raise_(program, 1)
    program.advance(0.4)
    program.press(KEYS.Key_Space)
    held = QKeyEvent(
        QEvent.Type.KeyPress, KEYS.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=True
    )
    program.advance(1.1)
    QApplication.sendEvent(page, held)

    assert page.player.ring.face.number == "1"


def test_one_too_many_is_taken_back_by_key_or_button(program: Program) -> None:
    page = to_first_leg(program)
    raise_(program, 4)

    program.press(KEYS.Key_Left)
    QTest.mouseClick(page.player.less, Qt.MouseButton.LeftButton)

    assert page.player.ring.face.number == "2"
    program.advance(2)
    program.press(KEYS.Key_Space)
    assert page.player.ring.face.number == "3"


def test_where_nobody_presses_the_beat_counts(program: Program) -> None:
    page = to_first_leg(program)
    program.advance(2 * 17)

    assert page.player.counted.text() == "raises, counted by the beat"
    program.press("d")

    assert measures(program)[0].raises_left == 17


def test_the_pace_is_sixty_beats_a_minute(program: Program) -> None:
    page = to_first_leg(program)

    words = []
    for _ in range(4):
        words.append(page.player.word.text())
        program.advance(1)

    assert words == ["Up", "Down", "Up", "Down"]


@pytest.mark.parametrize(
    ("key", "fault", "words", "why"),
    [
        ("1", Fault.HEIGHT, "Higher", Stopped.HEIGHT),
        ("2", Fault.PACE, "With the beat", Stopped.PACE),
        ("3", Fault.POSTURE, "Knee and back straight", Stopped.POSTURE),
        ("4", Fault.HANDS, "Fingertips only", Stopped.HANDS),
    ],
)
def test_a_fault_is_told_once_and_ends_the_leg_when_it_stays(
    program: Program, key: str, fault: Fault, words: str, why: Stopped
) -> None:
    page = to_first_leg(program)
    raise_(program, 8)

    QTest.mouseClick(page.player.faults[fault], Qt.MouseButton.LeftButton)
    assert page.player.word.text() == words
    program.advance(2.5)
    goes_on = step(page) == "test-left"
    program.press(key)

    assert goes_on
    assert step(page) == "rest"
    (kept,) = measures(program)
    assert (kept.raises_left, kept.stopped_left) == (8, why)


def test_a_fault_that_was_corrected_is_forgotten(program: Program) -> None:
    page = to_first_leg(program)
    program.press("1")
    program.advance(10)
    program.press("1")

    assert step(page) == "test-left"
    assert page.player.word.text() == "Higher"
    program.advance(4.1)
    assert page.player.word.text() in ("Up", "Down")


def test_the_first_leg_is_in_the_log_before_the_rest(program: Program) -> None:
    page = to_first_leg(program)
    raise_(program, 12)
    program.press("b")

    assert [(one.raises_left, one.raises_right) for one in measures(program)] == [(12, None)]
    assert step(page) == "rest"
    program.press(KEYS.Key_PageDown, KEYS.Key_Return)
    assert step(page) == "rest"


def test_after_a_pause_a_leg_starts_over_and_nothing_of_it_counts(program: Program) -> None:
    page = to_first_leg(program)
    raise_(program, 6)

    program.press("p")

    assert step(page) == "ready-left"
    assert "this one starts over" in page.player.alarm.text()
    assert measures(program) == []
    program.press(KEYS.Key_Space)
    program.advance(READY_S + 0.5)
    raise_(program, 5)
    program.press("d")
    assert measures(program)[0].raises_left == 5


def test_a_nap_of_the_computer_starts_the_leg_over(program: Program) -> None:
    page = to_first_leg(program)
    raise_(program, 6)
    program.clock.sleep_through(300)
    page.driver.tick()

    assert step(page) == "ready-left"
    assert page.driver.engine is not None
    assert page.driver.engine.phase is Phase.PAUSED
    assert "slept for about 5 min" in page.player.alarm.text()


def test_sharp_pain_ends_the_test_and_the_leg_counts_as_stopped(program: Program) -> None:
    page = to_first_leg(program)
    raise_(program, 7)
    program.press("x")
    assert page.stack.currentWidget() is page.hurt
    program.clock.advance(1.1)
    program.press("s", "n", KEYS.Key_Return)

    assert page.stack.currentWidget() is page.result
    assert "tomorrow morning" in said(page)
    (kept,) = measures(program)
    assert (kept.raises_left, kept.stopped_left) == (7, Stopped.PAIN)


@pytest.mark.parametrize(("pain", "ends"), [("3", False), ("4", True)])
def test_dull_pain_ends_the_test_from_four_on(program: Program, pain: str, *, ends: bool) -> None:
    page = to_first_leg(program)
    raise_(program, 7)
    program.press("x")
    program.clock.advance(1.1)
    program.press("d", "n", pain, KEYS.Key_Return)

    assert (page.stack.currentWidget() is page.result) is ends
    if not ends:
        program.press(KEYS.Key_Space)
        program.advance(REST_S + READY_S + 1)
        assert step(page) == "test-right"


def test_the_key_that_counted_last_does_not_keep_the_test(program: Program) -> None:
    page = to_result(program)

    program.press(KEYS.Key_Return, KEYS.Key_Space, KEYS.Key_Delete)

    assert page.stack.currentWidget() is page.result
    assert page.is_busy
    assert program.dialogs.asked == []


def test_a_test_that_is_thrown_away_leaves_nothing(start_program: StartProgram) -> None:
    program = start_program(answers=[1, 0])
    page = to_result(program)
    program.clock.advance(1.1)

    program.press(KEYS.Key_Delete)
    assert measures(program) != []
    page.result.throw.click()

    assert measures(program) == []
    assert program.app.sessions.recent(5) == []
    assert program.app.window.pages.currentWidget() is program.app.window.rooms.measure


def test_a_leg_that_finds_no_room_is_kept_once_there_is_some(
    start_program: StartProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: MeasureStore, found: Measurement) -> None:
        raise DiskFullError("The disk with {folder} is full.", folder="here")

    program = start_program(answers=[1])
    monkeypatch.setattr(MeasureStore, "put", full)
    page = to_result(program)
    shown = page.result.notice.text()
    program.clock.advance(1.1)
    program.press(KEYS.Key_Return)
    assert page.is_busy

    monkeypatch.undo()
    program.press(KEYS.Key_Return)

    assert shown == "The disk with here is full."
    assert "not in the log" in program.dialogs.asked[0][0]
    assert (measures(program)[0].raises_left, measures(program)[0].raises_right) == (21, 25)
    assert not page.is_busy


def test_escape_ends_the_test_only_after_a_yes(start_program: StartProgram) -> None:
    program = start_program(answers=[1, 0])
    page = to_first_leg(program)
    program.press(KEYS.Key_Escape)
    assert (page.is_busy, step(page)) == (True, "ready-left")

    program.press(KEYS.Key_Escape)

    assert measures(program) == []
    assert head(program).status is Status.STOPPED
    assert program.app.window.pages.currentWidget() is program.app.window.rooms.measure


def test_relief_may_end_the_test(start_program: StartProgram) -> None:
    program = start_program(answers=[0])
    page = to_first_leg(program)
    raise_(program, 3)
    program.press("d", "r")

    assert not page.is_busy
    assert program.app.window.stack.currentWidget() is program.relief
    assert measures(program)[0].raises_left == 3


def test_a_window_that_is_closed_keeps_the_leg_that_is_over(start_program: StartProgram) -> None:
    program = start_program(answers=[1, 0])
    to_first_leg(program)
    raise_(program, 3)
    program.press("d")
    program.app.window.close()
    assert program.app.window.isVisible()

    program.app.window.close()

    assert "a leg that is over is kept" in program.dialogs.asked[-1][0].lower()
    program.stop()
    again = start_program(clock=program.clock)
    assert measures(again)[0].raises_left == 3
    assert again.app.window.today.cut_off.isHidden()


def test_a_test_that_was_killed_cannot_go_on(start_program: StartProgram) -> None:
    program = start_program()
    page = to_first_leg(program)
    page.driver.pause()
    page.driver.close()
    program.app.window.show_today()
    program.app.window.today.refresh()
    card = program.app.window.today.cut_off

    assert card.isVisible()
    assert card.go_on.isHidden()
    card.keep.click()
    assert card.isHidden()
    row = program.app.window.today.list.rows[0]
    assert "Heel-raise test. Cut off" in row.accessibleName()
    row.click()
    assert program.app.window.pages.currentWidget() is program.app.window.session_room.page
    assert not any("Tightness" in text for text in program.app.window.session_room.page.texts())


def test_no_test_begins_while_exercise_is_locked(program: Program) -> None:
    enroll(program)
    page = ask(program)
    program.app.program.training.screen(
        program.app.sessions.new_screening_id(),
        dict.fromkeys(Flag, Answer.YES),
        clinician_seen=False,
    )
    program.press(KEYS.Key_Return)

    assert not page.is_busy
    assert "locked" in page.start_panel.notice.text()
    program.press(KEYS.Key_Escape)
    measure = program.app.window.rooms.measure
    assert not measure.start.isEnabled()
    assert any("Exercise is locked" in text for text in measure.texts())


def test_all_keys_are_listed_and_none_twice(program: Program) -> None:
    to_first_leg(program)
    program.press("?")

    card = QApplication.activeModalWidget()
    assert isinstance(card, KeysCard)
    caps = [one.text() for one in card.findChildren(Label) if one.property("role") == "keycap"]
    assert {"Space, Enter, Page Down", "D, B", "1 2 3 4", "X", "Esc"} <= set(caps)
    assert len(caps) == len(set(caps))
    assert "P, B, Play" not in caps


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_screen_of_the_test_is_whole(program: Program, size: tuple[int, int]) -> None:
    window = program.app.window
    ask(program)
    resize(window, size)
    assert_nothing_is_cut(window)
    program.press(KEYS.Key_Return)
    resize(window, size)
    assert_nothing_is_cut(window)
    program.advance(WARM_UP_S + READY_S + 0.5)
    raise_(program, 12)
    program.press("3")
    resize(window, size)
    assert_nothing_is_cut(window)
    program.press("p")
    resize(window, size)
    assert_nothing_is_cut(window)
    program.press(KEYS.Key_Space)
    program.advance(READY_S + 0.5)
    program.press("d")
    program.advance(1)
    resize(window, size)
    assert_nothing_is_cut(window)
    program.advance(REST_S + READY_S + 0.5)
    program.press("x")
    resize(window, size)
    assert_nothing_is_cut(window)
