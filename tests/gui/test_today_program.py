"""Today with a program: each state of the day, the morning, moves, and the numbers for a stage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calfcoach.core.engine_state import EngineState
from calfcoach.core.gates import Verdict
from calfcoach.core.plan import Question, Side
from calfcoach.core.questionnaire import load_questionnaire
from calfcoach.core.reasons import word
from calfcoach.core.relief import Outcome
from calfcoach.core.resources import resource_path
from calfcoach.core.results import Status
from calfcoach.core.session_rating import SessionRating
from calfcoach.core.training_log import TimeOff
from calfcoach.gui.today.session_page import SessionPage
from calfcoach.gui.widgets.sign import Shape
from calfcoach.services.past_trainings import past_trainings
from calfcoach.services.training_views import SessionChoice, TodayState
from tests.gui.layout import assert_nothing_is_cut
from tests.gui.today_desk import TodayDesk
from tests.services.runner import NO_FLAGS, Runner

DAY = timedelta(days=1)
SHARP = SessionRating(during=2, after=2, sharp=True)
OpenToday = Callable[[], TodayDesk]


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[Runner]:
    made = Runner(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def open_today(runner: Runner, tmp_path: Path, qtbot: QtBot) -> OpenToday:
    """Return a function that opens the page on the runner's log."""
    return lambda: TodayDesk(runner, tmp_path, qtbot)


def need_relief(runner: Runner) -> None:
    relief = runner.begin()
    runner.sessions.record_rating(relief, Question.TIGHTNESS_BEFORE, 7)
    runner.sessions.finish(relief, Status.FINISHED, Outcome.GONE)


def reach_gate(runner: Runner) -> None:
    """Train until the next stage asks for raises."""
    while not runner.training.view().asks:
        view = runner.training.view()
        runner.training.check_in(0)
        if view.screen_due:
            screening = runner.sessions.new_screening_id()
            runner.training.screen(screening, NO_FLAGS, clinician_seen=False)
        if view.earliest is not None and view.earliest <= view.today:
            runner.train()
        runner.pass_days()


# States of the day


def test_before_setup_enter_leads_into_it(open_today: OpenToday) -> None:
    today = open_today()
    asked: list[bool] = []
    today.page.setup_requested.connect(lambda: asked.append(True))

    today.press(Qt.Key.Key_Return)

    assert asked == [True]
    assert not today.check_in.isVisible()
    assert not today.due.move_button.isVisible()


def test_a_due_session_shows_its_dose_and_starts_by_enter(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll(raises=25)
    today = open_today()

    said = today.said(today.due)
    for text in ("Stage S3 of S7 · two up, one down", "Straight knee", "3 × 10 each side",
                 "gastrocnemius", "soleus",
                 "Lower for 3 s · body weight · rest 60 s · about 19 min",
                 "The weaker leg manages 25 raises: start at S3."):  # fmt: skip
        assert text in said
    today.press(Qt.Key.Key_Return)
    assert today.started == [SessionChoice()]


def test_a_reason_says_on_demand_what_would_have_changed_it(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll()
    runner.green_day()
    today = open_today()
    why = today.due.why

    before = why.more.isVisible()
    why.button.click()

    assert not before
    assert why.more.isVisible()
    assert "green 1 of 2" in why.reason.text()
    assert "One more green in a row may go a step up." in why.more_text()
    assert "Silbernagel" in why.more_text()
    assert "Grade: S, P, D" in why.more_text()


def test_a_rest_day_says_when_and_why(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    runner.pass_days()
    today = open_today()

    said = today.said(today.due)
    assert "48 hours" in said
    assert "Next session: tomorrow, Tuesday · S1, 3 × 10." in said
    assert not today.due.instead.isVisible()
    assert not today.due.start.isVisible()


def test_relief_today_makes_it_a_rest_day(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    need_relief(runner)
    today = open_today()

    assert "needed relief today" in today.said(today.due)
    assert "relief" in today.strip.row.cells[6].words()


def test_a_refused_session_makes_it_a_rest_day(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train(rest=5)
    today = open_today()

    assert "too sore" in today.said(today.due)
    assert "too sore" in today.strip.row.cells[6].words()


def test_a_day_off_says_so(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    day = runner.training.today()
    runner.schedule.take_time_off(TimeOff(day, day))
    today = open_today()

    assert "one of your days off" in today.said(today.due)
    assert today.strip.row.cells[6].words().endswith("off")


def test_three_in_seven_days_are_enough(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    for _ in range(3):
        runner.green_day()
    today = open_today()

    assert "Three sessions lie in the last seven days" in today.said(today.due)


def test_a_rest_day_by_rhythm_may_become_a_training_day(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll("default-twice")
    runner.green_day()
    today = open_today()

    assert "suits your rhythm" in today.said(today.due)
    today.due.instead.setFocus()
    today.press(Qt.Key.Key_Return)

    assert today.due.start.isVisible()
    assert today.page.window().focusWidget() is today.due.start
    today.due.note.undo.click()
    assert today.due.instead.isVisible()


def test_a_done_day_says_what_was_done_and_what_decides(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    today = open_today()

    said = today.said(today.due)
    training = runner.log.trainings()[-1]
    done = f"{training.reps_done} of {training.start.reps_planned} repetitions"
    assert f"S1, 3 × 10. {done}." in said
    assert "Tomorrow morning" in said
    assert "Next session: Tuesday, November 24" in said
    assert today.page.list.rows[0].accessibleName().endswith(f"{done}, decided next morning")


def test_a_session_that_was_stopped_says_what_follows_at_once(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train(SessionRating(during=7, after=1, rpe=5))
    today = open_today()

    said = today.said(today.due)
    assert "Pain reached 7, over 5" in said
    assert "Tomorrow morning" not in said


def test_a_lock_says_since_when_and_what_opens_it(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train(SHARP)
    today = open_today()
    asked: list[bool] = []
    today.page.check_requested.connect(lambda: asked.append(True))

    said = today.said(today.due)
    assert "Since Sunday, November 22" in said
    assert "from Tuesday, November 24 on" in said
    assert "call 112 or 999 or 911" in said
    assert not today.due.check.isEnabled()
    runner.pass_days(2)
    today.page.day_turn.look()
    assert today.due.check.isEnabled()
    today.page.focus_main()
    today.press(Qt.Key.Key_Return)
    assert asked == [True]


def test_a_lock_that_needs_a_clinician_says_so(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    relief = runner.begin()
    runner.sessions.finish(relief, Status.STOPPED, Outcome.SWOLLEN)
    today = open_today()

    lock = runner.training.view().lock
    assert lock is not None
    assert ("clinician" in today.said(today.due)) is lock.needs_clinician


def test_a_safety_check_that_is_due_is_announced(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    runner.pass_days(30)
    today = open_today()

    assert today.due.start.isVisible()
    assert "safety check comes first" in today.said(today.due)
    assert "first due on Sunday, November 22" not in today.said(today.due)


def test_after_a_clean_check_nothing_is_said_of_one_to_come(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll()
    runner.train(SHARP)
    runner.pass_days(4)
    screening = runner.sessions.new_screening_id()
    runner.training.screen(screening, NO_FLAGS, clinician_seen=False)
    today = open_today()

    said = today.said(today.due)
    assert today.due.start.isVisible()
    assert "first due" not in said
    assert "Sharp pain ends a session: after 48 hours and a clean check, go on" in said
    assert "from" not in today.strip.row.cells[runner.training.today().weekday()].words()


def test_a_session_cut_off_today_is_told_as_of_today(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    plan, start = runner.training.plan(SessionChoice())
    runner.sessions.begin(plan, EngineState(), training=start)
    today = open_today()

    assert "You trained today. A calf gets 48 hours" in today.said(today.due)


# How the runner wants the session


def test_an_easier_dose_is_shown_and_passed_on(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll(raises=25)
    runner.green_day()
    runner.green_day()
    today = open_today()

    today.due.adjust.click()
    panel = today.due.adjust_panel
    for row in (panel.dose, panel.lowering, panel.pace, panel.leg):
        next(one for one in row.buttons if not one.isChecked()).click()
        today.settle()
    said = today.said(today.due)
    today.due.start.click()

    assert "3 × 10 each side" in said
    assert "Lower for 4 s" in said
    assert "at your own pace" in said
    assert "Easier than due: your choice." in said
    assert today.started == [SessionChoice(-1, 4, self_paced=True, first_leg=Side.RIGHT)]


def test_a_choice_outlives_the_check_in_and_ends_with_the_session(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll()
    today = open_today()
    today.due.adjust_panel.lowering.buttons[2].click()
    today.check_in.row.buttons[0].click()
    kept = today.due.choice

    runner.train()

    assert kept == SessionChoice(lower_s=5)
    assert today.due.choice == SessionChoice()


# The morning


def test_a_tap_is_kept_and_can_be_taken_back(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    today = open_today()

    today.check_in.row.buttons[3].click()
    today.check_in.row.buttons[1].click()
    twice = [one.pain for one in runner.log.mornings()]
    today.check_in.note.undo.click()
    once = [one.pain for one in runner.log.mornings()]
    today.check_in.note.undo.click()

    assert (twice, once, list(runner.log.mornings())) == ([1], [3], [])
    assert today.check_in.row.value() is None
    assert not today.check_in.note.undo.isVisible()


@pytest.mark.parametrize(("key", "pain"), [("0", 0), ("9", 9), ("-", 10)])
def test_a_key_answers_while_the_row_has_the_focus(
    runner: Runner, open_today: OpenToday, key: str, pain: int
) -> None:
    runner.enroll()
    today = open_today()

    today.press(key)
    before = list(runner.log.mornings())
    today.check_in.row.setFocus()
    today.press(key)

    assert before == []
    assert [one.pain for one in runner.log.mornings()] == [pain]
    assert f"{pain} of 10" in today.said(today.check_in)


def test_arrows_go_along_the_row_and_only_space_answers(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    runner.pass_days()
    today = open_today()

    today.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    before = len(runner.log.mornings())
    today.press(Qt.Key.Key_Space)

    assert before == 1
    assert runner.log.mornings()[-1].pain == 2


def test_the_next_morning_says_what_follows(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    runner.pass_days()
    today = open_today()

    asked = today.said(today.check_in)
    today.check_in.row.buttons[0].click()

    assert "After yesterday's session" in asked
    assert "Without an answer the dose will not go up" in asked
    assert "green 1 of 2" in today.said(today.check_in)
    assert today.page.list.rows[0].accessibleName().endswith("green")


@pytest.mark.parametrize(
    ("rating", "verdict"),
    [(SHARP, Verdict.STOP), (SessionRating(during=8, after=3), Verdict.REGRESS_STAGE)],
    ids=["sharp", "a stage back"],
)
def test_the_morning_after_a_stop_says_that_it_is_decided(
    runner: Runner, open_today: OpenToday, rating: SessionRating, verdict: Verdict
) -> None:
    runner.enroll(raises=25)
    runner.training.check_in(0)
    runner.train(rating)
    runner.pass_days()
    today = open_today()

    asked = today.said(today.check_in)
    decided = runner.training.view().why
    today.check_in.row.buttons[2].click()

    assert decided is not None
    assert decided.verdict is verdict
    assert "What follows from yesterday's session is decided already." in asked
    assert "average of the week" in asked
    assert "Without an answer" not in asked
    said = today.said(today.check_in)
    assert f"2 of 10. Yesterday's session has decided. {word(decided.reason)}" in said


def test_pain_until_bedtime_can_be_changed_the_next_morning(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    runner.pass_days()
    runner.training.check_in(0)
    today = open_today()

    today.check_in.change.click()
    today.check_in.after.buttons[5].click()

    rating = runner.log.trainings()[-1].rating
    assert rating is not None
    assert (rating.after, rating.during, rating.rpe) == (5, 1, 5)
    assert "bedtime: 5" in today.said(today.check_in)
    assert "Pain reached 5, over 3: the same dose again." in today.said(today.check_in)


# Whether to run


def test_a_run_comes_before_strength(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    today = open_today()
    run = today.page.program.run

    before = (run.verdict.text(), run.sign.shape)
    today.check_in.row.buttons[1].click()
    calm = (run.verdict.text(), run.sign.shape, run.order.isVisible())
    today.check_in.row.buttons[4].click()
    sore = (run.verdict.text(), run.sign.shape)
    runner.train()

    assert before == ("First the check-in", Shape.QUESTION)
    assert calm == ("Yes", Shape.CHECK, True)
    assert sore == ("Short and easy", Shape.HALF)
    assert (run.verdict.text(), run.sign.shape) == ("Not today", Shape.CROSS)
    assert not run.order.isVisible()


# The week


def trained_on_sunday(runner: Runner) -> date:
    """Train on a Sunday; return the Monday after it. The next session is due on Tuesday."""
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    return runner.pass_days()


def test_a_drag_moves_the_session_and_undo_puts_it_back(
    runner: Runner, open_today: OpenToday
) -> None:
    monday = trained_on_sunday(runner)
    today = open_today()

    today.drag(monday + DAY, monday + 3 * DAY)
    moved = runner.training.view().best
    words = today.strip.row.cells[3].words()
    today.strip.note.undo.click()

    assert moved == monday + 3 * DAY
    assert words.endswith("due, from Tue")
    assert runner.training.view().best == monday + DAY
    assert not today.strip.note.undo.isVisible()


def test_a_drag_to_a_day_that_cannot_be_says_why(runner: Runner, open_today: OpenToday) -> None:
    monday = trained_on_sunday(runner)
    today = open_today()

    today.drag(monday + DAY, monday)

    assert runner.training.view().best == monday + DAY
    assert "within 48 hours of your last session" in today.strip.note.text()
    assert not today.strip.note.undo.isVisible()


def test_only_the_due_session_can_be_dragged(runner: Runner, open_today: OpenToday) -> None:
    monday = trained_on_sunday(runner)
    today = open_today()

    today.drag(monday + 3 * DAY, monday + 5 * DAY)

    assert runner.training.view().best == monday + DAY


def test_keys_move_the_session_on_the_strip(runner: Runner, open_today: OpenToday) -> None:
    monday = trained_on_sunday(runner)
    today = open_today()

    today.strip.row.setFocus()
    today.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    moved = runner.training.view().best
    today.press(*[Qt.Key.Key_Left] * 6, Qt.Key.Key_Return)

    assert moved == monday + 3 * DAY
    assert runner.training.view().best == moved
    assert "within 48 hours" in today.strip.note.text()


def test_m_offers_days_and_moves(runner: Runner, open_today: OpenToday) -> None:
    monday = trained_on_sunday(runner)
    today = open_today()

    today.press("m", Qt.Key.Key_Down, Qt.Key.Key_Return)
    moved = runner.training.view().best

    assert moved == monday + 8 * DAY
    assert not today.due.move_panel.isVisible()
    assert today.page.window().focusWidget() is today.due.move_button
    assert "Tuesday, December 1" in today.due.note.text()
    today.due.note.undo.click()
    assert runner.training.view().best == monday + DAY


def test_a_refused_day_says_why_and_escape_leaves(runner: Runner, open_today: OpenToday) -> None:
    monday = trained_on_sunday(runner)
    runner.schedule.take_time_off(TimeOff(monday + 2 * DAY, monday + 2 * DAY))
    today = open_today()

    today.press("m", Qt.Key.Key_Left, Qt.Key.Key_Return)
    too_close = today.due.move_panel.line.text()
    today.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    off = today.due.move_panel.line.text()
    today.press(Qt.Key.Key_Escape)

    assert "within 48 hours" in too_close
    assert "days off" in off
    assert runner.training.view().best == monday + DAY
    assert not today.due.move_panel.isVisible()


# Numbers for the next stage


def test_the_next_stage_asks_for_raises_of_each_leg(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll(raises=9)
    reach_gate(runner)
    today = open_today()
    gate = today.page.program.gate

    needed = gate.lines.text()
    before = gate.save.isEnabled()
    gate.left.setValue(12)
    gate.right.setValue(11)
    gate.right.setFocus()
    today.press(Qt.Key.Key_Return)

    measure = list(runner.log.measures())[-1]
    assert "Each leg needs 10 single-leg raises (weaker leg: 9)." in needed
    assert not before
    assert (measure.raises_left, measure.raises_right, measure.running_pain) == (12, 11, None)
    assert not gate.isVisible()
    assert today.started == []


def test_without_body_mass_the_way_to_the_answers_is_offered(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll(raises=25, mass_kg=None)
    reach_gate(runner)
    today = open_today()
    asked: list[bool] = []
    today.page.change_requested.connect(lambda: asked.append(True))
    gate = today.page.program.gate

    gate.change.click()

    assert asked == [True]
    assert not gate.save.isVisible()


# The rest of the page


def test_the_day_turns_while_the_page_is_open(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    today = open_today()
    done = runner.training.view().state

    runner.clock.advance(9 * 60 * 60 + 59 * 60)
    today.page.day_turn.look()
    before = today.page._title.text()
    soon_ms = today.page.day_turn.wait_ms()
    runner.clock.advance(60)
    today.page.day_turn.look()

    assert done is TodayState.DONE
    assert before == "Sunday, November 22"
    assert 0 < soon_ms <= 60_001
    assert today.page._title.text() == "Monday, November 23"
    assert "Rest day" in today.said(today.due)
    assert "After yesterday's session" in today.said(today.check_in)


def test_the_header_says_week_session_and_days(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    runner.green_day()
    runner.green_day()
    today = open_today()

    assert (
        today.page._line.text() == "Week 2 · second session of the week · 2 days since the last one"
    )


@pytest.mark.parametrize("width", [564, 704, 984, 1700])
def test_nothing_is_cut_off_at_any_width(runner: Runner, open_today: OpenToday, width: int) -> None:
    runner.enroll(raises=9)
    reach_gate(runner)
    today = open_today()
    today.due.adjust.click()
    today.due.why.button.click()
    today.press("m")
    today.page.resize(width, 560)
    for _ in range(4):
        today.settle()

    assert_nothing_is_cut(today.page)
    bar = today.page._scroll.horizontalScrollBar()
    assert bar.maximum() == 0
    assert (today.page._cards.is_wide is True) is (width > 900)


def test_a_strength_session_of_ninety_percent_reads_as_such(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train(reps_part=Decimal("0.9"))
    today = open_today()

    training = runner.log.trainings()[-1]
    said = f"{training.reps_done} of {training.start.reps_planned} repetitions"
    assert said in today.page.list.rows[0].accessibleName()


# The page of one session


def opened(runner: Runner, qtbot: QtBot) -> str:
    """Return all that the page of the last strength session says."""
    session_id = runner.log.trainings()[-1].session_id
    words = load_questionnaire(resource_path("screening", "red-flags.toml"))
    page = SessionPage(words, runner.clock)
    qtbot.addWidget(page)
    session = runner.sessions.detail(session_id)
    assert session is not None
    past = past_trainings(runner.training, [session_id])[session_id]
    page.show_session(session, ("112",), past, runner.training.catalog)
    return "\n".join(page.texts())


def test_an_opened_strength_session_shows_sets_answers_and_plan(
    runner: Runner, qtbot: QtBot
) -> None:
    runner.enroll(raises=25)
    runner.training.check_in(0)
    runner.train(SessionRating(during=2, after=1, rpe=6, rir=3, note="shoes off"))

    said = opened(runner, qtbot)

    for text in ("S3, 3 × 10", "120 of 120 repetitions", "10 of 10", "2 of 10", "shoes off",
                 "Straight knee, set 1 of 3, Left leg", "Bent knee, set 3 of 3, Right leg",
                 "Nothing yet: the next morning decides."):  # fmt: skip
        assert text in said


def test_an_opened_strength_session_shows_decisions_that_no_longer_hold(
    runner: Runner, qtbot: QtBot
) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    runner.pass_days()
    runner.training.check_in(0)
    runner.training.check_in(1)

    said = opened(runner, qtbot)

    assert "green 1 of 2" in said
    assert "replaced when an answer changed. Rule G9" in said
    assert "Morning pain rose by 1 overnight: the same dose again." in said
