"""A strength session as a person does it: by keyboard alone, from Today to the decision."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from calfcoach.core.enrollment import Training
from calfcoach.core.gates import Verdict
from calfcoach.core.plan import StepKind
from calfcoach.core.results import SessionDetail, Status
from calfcoach.core.screening import Answer, Flag
from calfcoach.gui.session.ring import NUMBER_SHARES
from calfcoach.gui.strength.strength_page import StrengthPage
from calfcoach.gui.widgets.keys_card import KeysCard
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.training_views import SessionChoice, TodayState
from calfcoach.storage.training import TrainingStore
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import SIZES, assert_nothing_is_cut, resize
from tests.services.runner import setup_answers

ENTER = Qt.Key.Key_Return
DAY_S = 24 * 60 * 60
S1_S = 10 + 960
"""Get ready, and the first session of stage S1."""


def enroll(program: Program, raises: int = 5) -> None:
    found = program.app.program.setup.enroll("default", setup_answers(raises))
    assert found.stage is not None


def begin(
    program: Program,
    *,
    raises: int = 5,
    choice: SessionChoice | None = None,
    enrolled: bool = False,
) -> StrengthPage:
    """Set a program up, start its first session and answer the first questions."""
    if not enrolled:
        enroll(program, raises)
    if choice is None:
        program.press(ENTER)
    else:
        program.app.window.rooms.start_session(choice)
    assert page_of(program) is program.strength.start_panel
    program.press("1", "0", ENTER)
    return program.strength


def page_of(program: Program) -> object:
    return program.strength.stack.currentWidget()


def rate(program: Program, during: str = "2", after: str = "1", effort: str = "5") -> None:
    """Answer the form by keys."""
    program.advance(0)
    program.clock.advance(1.1)
    if program.strength.rating.during.value() is None:
        program.press(during)
    program.press(after, effort, "3", ENTER)


def stored(program: Program) -> tuple[Training, SessionDetail]:
    database = program.app._database
    assert database is not None
    (training,) = TrainingStore(database).trainings()
    session = program.app.sessions.detail(training.session_id)
    assert session is not None
    return training, session


def test_a_session_by_keyboard_alone_from_today_to_the_decision(program: Program) -> None:
    page = begin(program)
    program.advance(S1_S)

    assert page_of(program) is page.rating
    rate(program)
    assert page_of(program) is page.decision
    training, session = stored(program)
    sets = [step for step in session.steps if step.kind is StepKind.SET]
    assert [(one.reps_planned, one.reps_done) for one in sets] == [(10, 10)] * 6
    assert (training.status, training.start.rest, training.reps_done) == (Status.FINISHED, 0, 60)
    assert training.rating is not None
    assert (training.rating.during, training.rating.after, training.rating.rpe) == (2, 1, 5)
    program.clock.advance(1.1)
    program.press(ENTER)
    assert program.app.window.stack.currentWidget() is program.app.window.shell
    assert program.app.program.training.view().state is TodayState.DONE
    assert program.app.program.training.view().check_in is not None


def test_the_next_morning_one_key_decides(program: Program) -> None:
    begin(program)
    program.advance(S1_S)
    rate(program)
    program.clock.advance(1.1)
    program.press(ENTER)
    program.clock.advance(DAY_S)
    program.app.window.today.mark_stale()

    program.app.window.today.focus_main()
    program.press("1")

    why = program.app.program.training.view().why
    assert why is not None
    assert why.verdict is Verdict.GREEN


def test_a_dose_that_changed_behind_the_questions_is_shown_before_it_begins(
    program: Program,
) -> None:
    enroll(program)
    program.press(ENTER)
    panel = program.strength.start_panel
    is_new = panel.changed.isHidden()

    program.clock.advance(1)
    enroll(program, 25)
    program.press("1", "0", ENTER)
    asks_again = page_of(program) is panel and not panel.changed.isHidden()
    program.press("0", ENTER)

    assert is_new
    assert asks_again
    training, _ = stored(program)
    assert training.start.done.stage == "S3"
    assert program.strength.driver.is_playing


def test_a_lock_that_came_behind_the_questions_lets_no_session_begin(
    program: Program,
) -> None:
    enroll(program)
    program.press(ENTER)
    program.app.program.training.screen(
        program.app.sessions.new_screening_id(),
        dict.fromkeys(Flag, Answer.YES),
        clinician_seen=False,
    )

    program.press("1", "0", ENTER)

    assert page_of(program) is program.strength.decision
    assert not program.strength.driver.is_playing


def test_every_finished_set_is_on_disk_before_the_rating(program: Program) -> None:
    begin(program)
    program.advance(S1_S)

    _, session = stored(program)

    assert len([one for one in session.steps if one.kind is StepKind.SET]) == 6
    assert session.head.status is Status.RUNNING


def test_the_player_shows_phase_repetition_set_and_muscle(program: Program) -> None:
    page = begin(program)
    program.advance(10 + 6 + 3.5)
    player = page.player

    assert player.word.text() == "Lower slowly"
    assert player.reps.text() == "rep 2 of 10"
    assert player.ring.face.number == "3"
    assert player.count.text() == "Set 1 of 3"
    assert (player.title.text(), player.muscle.text()) == ("Straight knee", "gastrocnemius")
    assert player.side.isHidden()


def test_in_one_leg_work_the_leg_is_shown_and_switched(program: Program) -> None:
    page = begin(program, raises=25)
    program.advance(11)
    first = page.player.side.text()
    program.advance(60)

    assert first == "LEFT LEG"
    assert page.player.word.text() == "Switch to the right leg"
    program.advance(10)
    assert page.player.side.text() == "RIGHT LEG"


def test_in_a_rest_the_repetitions_of_either_leg_are_corrected(program: Program) -> None:
    page = begin(program, raises=25)
    program.advance(10 + 60 + 10 + 60 + 1)
    report = page.player.report

    assert [label.text() for label in report.counts] == [
        "Left leg: 10 of 10 reps",
        "Right leg: 10 of 10 reps",
    ]
    report.fewer[1].click()
    report.fewer[1].click()
    program.press("3")

    _, session = stored(program)
    sets = [step for step in session.steps if step.kind is StepKind.SET]
    assert [(one.reps_done, one.pain) for one in sets] == [(10, 3), (8, 3)]
    assert page.stack.currentWidget() is page.player


def test_a_rest_can_be_extended_and_skipped(program: Program) -> None:
    page = begin(program)
    program.advance(10 + 60 + 5)
    program.press(Qt.Key.Key_Up)
    assert page.player.ring.face.number == "130"

    program.press(Qt.Key.Key_Right)

    assert page.player.count.text() == "Set 2 of 3"


def test_too_much_pain_in_a_set_ends_the_session_and_goes_a_stage_back(program: Program) -> None:
    page = begin(program)
    program.advance(10 + 60 + 5)

    program.press("6")

    assert page.stack.currentWidget() is page.decision
    training, _ = stored(program)
    assert training.status is Status.STOPPED
    why = program.app.program.training.view().why
    assert why is not None
    assert why.verdict is Verdict.REGRESS_STAGE


@pytest.mark.parametrize(
    ("keys", "verdict"),
    [(("s",), Verdict.STOP), (("d", "y"), Verdict.STOP), (("d", "n", "7"), Verdict.REGRESS_STAGE)],
)
def test_what_hurts_too_much_ends_the_session(
    program: Program, keys: tuple[str, ...], verdict: Verdict
) -> None:
    page = begin(program)
    program.advance(30)
    program.press("x")
    assert page.stack.currentWidget() is page.hurt
    program.clock.advance(1.1)

    program.press(*keys, ENTER)

    assert page.stack.currentWidget() is page.decision
    training, session = stored(program)
    assert training.status is Status.STOPPED
    assert [one.reps_done for one in session.steps if one.kind is StepKind.SET] == [3]
    why = program.app.program.training.view().why
    assert why is not None
    assert why.verdict is verdict


def test_a_dull_pain_under_the_limit_lets_the_session_go_on(program: Program) -> None:
    page = begin(program)
    program.advance(30)
    program.press("x")
    program.clock.advance(1.1)
    program.press("d", "n", "4", ENTER)

    assert page.stack.currentWidget() is page.player
    assert "Press Space" in page.player.alarm.text()
    program.advance(60)
    program.press(" ")
    program.advance(S1_S - 30)
    assert page.rating.during.value() == 4


def test_pain_told_in_the_middle_outlives_the_program(start_program: StartProgram) -> None:
    program = start_program()
    begin(program)
    program.advance(30)
    program.press("x")
    program.clock.advance(1.1)
    program.press("d", "n", "5", ENTER)
    program.stop()

    again = start_program(clock=program.clock)
    again.app.window.today.cut_off.go_on.click()
    QApplication.processEvents()
    again.press(" ")
    again.advance(S1_S)

    assert again.strength.rating.during.value() == 5


@pytest.mark.parametrize(
    ("keys", "verdict"),
    [(("s",), Verdict.STOP), (("d", "y"), Verdict.STOP), (("d", "n", "7"), Verdict.REGRESS_STAGE)],
)
def test_ending_after_telling_of_pain_keeps_what_was_told(
    program: Program, keys: tuple[str, ...], verdict: Verdict
) -> None:
    page = begin(program)
    program.advance(30)
    program.press("x")
    program.clock.advance(1.1)

    program.press(*keys, Qt.Key.Key_Escape)

    assert page.stack.currentWidget() is page.decision
    why = program.app.program.training.view().why
    assert why is not None
    assert why.verdict is verdict


def test_ending_for_a_pain_under_the_limit_asks_how_it_was(program: Program) -> None:
    page = begin(program)
    program.advance(30)
    program.press("x")
    program.clock.advance(1.1)

    program.press("d", "n", "4", Qt.Key.Key_Escape)

    assert page.stack.currentWidget() is page.rating
    assert page.rating.during.value() == 4


def test_ending_without_a_word_about_pain_presumes_none(program: Program) -> None:
    page = begin(program)
    program.advance(30)
    program.press("x")
    program.clock.advance(1.1)

    program.press(Qt.Key.Key_Escape)

    assert page.stack.currentWidget() is page.rating
    assert page.rating.during.value() is None


def test_the_key_that_stops_for_pain_answers_nothing(program: Program) -> None:
    page = begin(program)
    program.advance(30)

    program.press("x", "s", ENTER)

    assert page.stack.currentWidget() is page.hurt
    assert not page.hurt.sharp.isChecked()


def test_pain_before_it_refuses_the_session_and_says_why(program: Program) -> None:
    enroll(program)
    program.press(ENTER, "1", "5", ENTER)

    assert page_of(program) is program.strength.decision
    assert "over 3" in " ".join(program.strength.decision.texts())
    assert stored(program)[0].status is Status.REFUSED


def test_a_session_can_be_left_before_it_begins(program: Program) -> None:
    enroll(program)
    program.press(ENTER, Qt.Key.Key_Escape)

    assert program.app.window.stack.currentWidget() is program.app.window.shell
    assert program.app.sessions.recent() == []


def test_at_ones_own_pace_space_counts_and_the_metronome_follows(program: Program) -> None:
    page = begin(program, choice=SessionChoice(self_paced=True))
    program.advance(10)
    assert page.player.word.text() == "Ready"
    for _ in range(10):
        program.press(Qt.Key.Key_Space)
        program.advance(7)

    assert page.player.word.text() == "Rest"
    _, session = stored(program)
    assert [one.reps_done for one in session.steps if one.kind is StepKind.SET] == [10]


def test_at_ones_own_pace_a_repetition_is_done_when_its_beats_are_over(program: Program) -> None:
    page = begin(program, choice=SessionChoice(self_paced=True))
    program.advance(10)
    program.press(Qt.Key.Key_Space)
    program.advance(5)
    during = page.player.dots.accessibleName()
    program.advance(2)

    assert during == "0 of 10 repetitions done"
    assert page.player.dots.accessibleName() == "1 of 10 repetitions done"


def test_at_ones_own_pace_the_sets_are_on_the_strip_and_in_the_time_left(program: Program) -> None:
    page = begin(program, choice=SessionChoice(self_paced=True))
    program.advance(10)

    engine = page.driver.engine
    assert engine is not None
    assert len(engine.view().marks) == 1 + 11
    assert page.player.left.text() == "about 16:00 left"


@pytest.mark.parametrize("raises", [5, 25])
def test_the_number_of_a_set_is_read_from_afar(program: Program, raises: int) -> None:
    page = begin(program, raises=raises)
    window = program.app.window
    resize(window, (1180, 760))
    program.advance(10 + 7)

    ring = page.player.ring
    side = min(ring.width(), ring.height())
    assert len(ring.face.number) == 1
    assert side * NUMBER_SHARES[1] >= 0.28 * window.height()


def test_a_clicker_pauses_and_counts(program: Program) -> None:
    page = begin(program, choice=SessionChoice(self_paced=True))
    program.press("b")
    assert page.player.word.text() == "Paused"
    program.press("b")
    assert page.player.word.text() == "Get ready"
    program.press(Qt.Key.Key_PageDown)
    assert page.player.word.text() == "Ready"
    program.press(Qt.Key.Key_PageDown)
    assert page.player.reps.text() == "rep 1 of 10"
    program.advance(20)
    program.press(".")
    assert page.player.reps.text() == "rep 2 of 10"


def test_a_paused_session_at_ones_own_pace_goes_on_by_next(program: Program) -> None:
    page = begin(program, choice=SessionChoice(self_paced=True))
    program.press(Qt.Key.Key_PageDown, "p")
    assert page.player.word.text() == "Paused"
    program.press(Qt.Key.Key_PageDown)

    assert page.player.word.text() == "Ready"


def test_the_keys_are_those_of_this_session(program: Program) -> None:
    begin(program)
    program.advance(12)
    program.press("?")

    card = QApplication.activeModalWidget()
    assert isinstance(card, KeysCard)
    said = " ".join(label.text() for label in card.findChildren(Label))
    assert "most pain in the set" in said
    assert "bent-knee" not in said
    program.press(Qt.Key.Key_Escape)
    assert program.strength.driver.is_playing


def test_ending_early_asks_and_keeps_what_was_done(program: Program) -> None:
    page = begin(program)
    program.advance(10 + 60 + 5)
    program.dialogs.answers = [0]
    program.press(Qt.Key.Key_Escape)
    rate(program)

    assert page.stack.currentWidget() is page.decision
    assert page.decision.texts()[0] == "What was done is saved"
    training, _ = stored(program)
    assert (training.status, training.reps_done) == (Status.STOPPED, 10)


def test_relief_ends_the_session_after_asking(program: Program) -> None:
    begin(program)
    program.advance(30)
    program.dialogs.answers = [0]

    program.press("r")

    assert program.app.window.stack.currentWidget() is program.relief
    training, _ = stored(program)
    assert (training.status, training.rating) == (Status.STOPPED, None)


def test_a_session_that_was_cut_off_goes_on_where_it_was(
    start_program: StartProgram,
) -> None:
    first = start_program()
    begin(first)
    first.advance(10 + 60 + 120 + 20)
    clock = first.clock
    first.stop()
    again = start_program(clock=clock)
    again.app.window.today.cut_off.go_on.click()
    QApplication.processEvents()

    page = again.strength
    assert page.player.word.text() == "Paused"
    again.press(Qt.Key.Key_Space)
    again.advance(S1_S)
    assert page.stack.currentWidget() is page.rating
    rate(again)
    assert stored(again)[0].reps_done == 60


def test_a_session_killed_before_its_rating_asks_for_it(start_program: StartProgram) -> None:
    first = start_program()
    begin(first)
    first.advance(S1_S)
    clock = first.clock
    first.stop()
    again = start_program(clock=clock)
    again.app.window.today.cut_off.go_on.click()
    QApplication.processEvents()

    page = again.strength
    assert page.stack.currentWidget() is page.rating
    rate(again)
    assert stored(again)[0].status is Status.FINISHED


def test_a_full_disk_loses_no_set_and_says_so(program: Program) -> None:
    enroll(program)
    database = program.app._database
    assert database is not None
    pages = database.rows("PRAGMA page_count")[0][0]
    database.rows(f"PRAGMA max_page_count = {pages}")
    program.press(ENTER, "1", "0", ENTER)
    page = program.strength
    program.advance(20)
    assert page.player.notice.isVisibleTo(page.player)
    program.advance(S1_S - 20)
    rate(program)
    assert page.decision.texts()[0] == "Not saved yet"
    database.rows("PRAGMA max_page_count = 1000000")
    program.app.sessions.save_pending()

    training, _ = stored(program)
    assert (training.status, training.reps_done) == (Status.FINISHED, 60)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("raises", [5, 25])
def test_nothing_is_cut_in_any_size(program: Program, size: tuple[int, int], raises: int) -> None:
    window = program.app.window
    enroll(program, raises)
    program.press(ENTER)
    resize(window, size)
    assert_nothing_is_cut(window)
    program.press("1", "0", ENTER)
    for seconds in (5, 10, 60, 65, 20):
        program.advance(seconds)
        resize(window, size)
        assert_nothing_is_cut(window)
    program.press("x")
    resize(window, size)
    assert_nothing_is_cut(window)
    program.clock.advance(1.1)
    program.press("d", "n", "2")
    resize(window, size)
    assert_nothing_is_cut(window)
    program.press(ENTER, " ")
    program.advance(1_300)
    resize(window, size)
    assert page_of(program) is program.strength.rating
    assert_nothing_is_cut(window)
    rate(program)
    resize(window, size)
    assert_nothing_is_cut(window)
