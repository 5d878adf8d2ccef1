"""The Program page on a real log: the ladder, what comes next, decisions, days off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSpinBox
from pytestqt.qtbot import QtBot

from calfcoach.core.program import HeelBone
from calfcoach.core.session_rating import SessionRating
from calfcoach.gui.program.decision_list import SHOWN_AT_ONCE
from calfcoach.gui.program.program_page import TWO_COLUMNS_FROM, ProgramPage
from calfcoach.gui.program.rung import Mark
from calfcoach.gui.style_sheet import style_sheet
from calfcoach.gui.theme import load_theme
from calfcoach.services.changes import Changed
from tests.gui.green_weeks import train_green
from tests.services.runner import NO_FLAGS, Runner

ShowPage = Callable[..., ProgramPage]
SORE = SessionRating(during=5, after=4, rpe=6, rir=2)


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[Runner]:
    made = Runner(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def show_page(qtbot: QtBot, runner: Runner) -> Iterator[ShowPage]:
    """Return a function that shows the page of the runner's log, as the window does."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    pages: list[ProgramPage] = []

    def follow(change: Changed) -> None:
        if change.sessions:
            for page in pages:
                page.mark_stale()

    def show(width: int = 900, height: int = 640) -> ProgramPage:
        page = ProgramPage(runner.training, runner.schedule, runner.clock)
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(width, height)
        page.refresh()
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.setFocus()
        QApplication.processEvents()
        return page

    runner.changes.subscribe(follow)
    yield show
    for page in pages:
        page.close()
    QLocale.setDefault(before)


def press(*keys: Qt.Key) -> None:
    """Press keys at whatever has the focus."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        QApplication.processEvents()


def settle() -> None:
    """Let nested layouts come to rest; each round may ask for another."""
    for _ in range(6):
        QApplication.processEvents()


def said(page: ProgramPage) -> str:
    return "\n".join(page.texts())


def marks(page: ProgramPage) -> dict[str, Mark]:
    return {row.stage_id: row.rung.rung.mark for row in page.map.rows}


def test_before_setup_it_offers_the_setup_alone(show_page: ShowPage, qtbot: QtBot) -> None:
    page = show_page()

    assert "No program is set up yet" in page.texts()
    assert "How it decides" not in page.texts()
    assert not page.change.isVisible()
    with qtbot.waitSignal(page.setup_requested, timeout=0):
        press(Qt.Key.Key_Return)


def test_a_fresh_program_stands_at_its_first_step(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    page = show_page()

    assert page.title.text() == "Calf program, three a week"
    assert page.subtitle.text().startswith("Revision 1 · 3 sessions a week, at least 48 hours")
    assert page.next.here.text() == "S1 3x10"
    assert page.next.next.text() == "Next: S1 3x12, after 2 green sessions in a row."
    assert page.next.greens.text() == "Green sessions in a row here: 0 of 2."
    assert page.decisions.empty.isVisible()
    assert page.decisions.rows == []


def test_the_map_shows_every_stage_and_where_one_is(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    page = show_page()

    assert [row.stage_id for row in page.map.rows] == [*(f"S{n}" for n in range(1, 8)), "S0"]
    assert [stage for stage, mark in marks(page).items() if mark is Mark.HERE] == ["S1"]
    assert page.texts().count("You are here") == 2
    pills = [pill.accessibleName() for pill in page.map.rows[0].pills]
    assert pills == ["3x10: due next", "3x12: not yet", "3x15: not yet"]
    assert "To fall back on" in page.texts()
    assert "Asks that each leg manages 10 single-leg raises." in page.texts()


def test_one_session_counts_and_is_explained(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    page = show_page()
    runner.green_day()

    assert page.map.rows[0].pills[0].accessibleName() == "3x10: due next, once"
    assert page.next.next.text() == "Next: S1 3x12, after one more green session."
    assert len(page.decisions.rows) == 1
    row = page.decisions.rows[0]
    assert row.head.verdict.text() == "Green"
    assert row.head.when.text() == "Sunday, November 22, stays at S1 3x10"
    assert row.reason.text() == "All repetitions, little pain, a calm morning: green 1 of 2."
    assert row.replaced.isHidden()


def test_ten_sessions_lead_up_the_ladder(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    train_green(runner, 10)
    page = show_page()

    assert page.next.here.text() == "S2 3x15"
    assert marks(page)["S1"] is Mark.PASSED
    assert marks(page)["S2"] is Mark.HERE
    assert marks(page)["S3"] is Mark.AHEAD
    days = [row.recorded.decision.on for row in page.decisions.rows]
    assert len(days) == 10
    assert days == sorted(days, reverse=True)
    assert "from S2 3x12 to S2 3x15" in page.decisions.rows[0].head.when.text()


def test_a_stage_below_the_start_is_not_called_done(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll(raises=20)
    page = show_page()

    assert marks(page)["S3"] is Mark.HERE
    assert marks(page)["S1"] is Mark.SKIPPED
    assert page.texts().count("You began above this stage.") == 2


def test_an_opened_decision_says_all_of_it(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    runner.green_day()
    page = show_page()
    row = page.decisions.rows[0]
    row.head.setFocus()
    press(Qt.Key.Key_Return)

    assert row.details is not None
    assert row.details.isVisible()
    assert row.head.hint.text() == "Less"
    text = said(page)
    assert "One more green in a row may go a step up." in text
    assert "G9, All well" in text
    assert "Silbernagel 2007 and NHS AHP Suffolk" in text
    assert "S, P, D: a source read at second hand, a source we read, our own default" in text
    assert "Monday, November 23, 6:00" in text.replace("\u202f", " ")
    press(Qt.Key.Key_Return)
    assert not row.details.isVisible()
    assert row.head.hint.text() == "Why"


def test_advice_stands_in_an_opened_decision(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll(raises=20)
    for _ in range(2):
        runner.training.check_in(0)
        runner.train(SessionRating(during=7, after=2, rpe=5, rir=3))
        runner.pass_days(2)
    page = show_page()
    page.decisions.rows[0].head.click()

    assert page.decisions.rows[0].head.verdict.text() == "A stage back"
    assert "Back twice within 14 days: see a physio." in page.texts()


def test_a_changed_answer_strikes_the_old_decision(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    day = runner.training.today()
    runner.green_day()
    page = show_page()
    assert "replaced after an edit" not in page.texts()
    runner.training.check_in(4, day + timedelta(days=1))
    QApplication.processEvents()

    new = next(row for row in page.decisions.rows if row.recorded.superseded_at is None)
    old = next(row for row in page.decisions.rows if row.recorded.superseded_at is not None)
    assert len(page.decisions.rows) == 2
    assert new.head.verdict.text() == "A step back"
    assert not new.reason.font().strikeOut()
    assert old.head.verdict.text() == "Green"
    assert old.reason.font().strikeOut()
    assert old.replaced.isVisible()
    assert "replaced after an edit" in old.head.accessibleName()
    old.head.click()
    assert "Replaced" in page.texts()


def test_a_gate_says_what_it_lacks(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll(raises=20)
    train_green(runner, 9)
    runner.training.measure(raises_left=5, raises_right=12)
    train_green(runner, 3)
    page = show_page()

    row = page.decisions.rows[0]
    assert row.head.verdict.text() == "Same dose again"
    assert row.reason.text() == (
        "Green, but before S5 each leg needs 10 single-leg raises (weaker leg: 5)."
    )
    assert page.next.here.text() == "S4 3x15"
    assert "Still missing for S5: each leg needs 10 single-leg raises" in page.next.greens.text()


def test_the_heavy_program_shows_its_twelve_steps(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll("heavy-slow", raises=12)
    train_green(runner, 4)
    page = show_page()

    (row,) = page.map.rows
    assert len(row.pills) == 12
    assert row.pills[0].accessibleName() == "3x15: 3 times"
    assert row.pills[1].accessibleName() == "3x12: due next, once"
    assert "To fall back on" not in page.texts()
    assert "More load" not in page.texts()
    assert "3 greens in a row go a step up." in said(page)


def test_a_sore_heel_bone_skips_stages_and_says_why(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll(raises=20, heel_bone=True)
    train_green(runner, 2)
    page = show_page()
    view = runner.training.program_view()
    assert view is not None
    skipped = [stage.id for stage in view.program.stages if stage.heel_bone is HeelBone.SKIP]

    assert skipped == ["S2", "S4"]
    for row in page.map.rows:
        assert (row.pills == ()) is (row.stage_id in skipped)
        if row.stage_id in skipped:
            assert row.rung.rung.mark is Mark.SKIPPED
    assert page.texts().count("Skipped: it needs a step, and your heel bone hurts.") == 2


def test_the_pack_s_load_stands_at_its_step(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll(raises=20)
    train_green(runner, 20)
    page = show_page()

    assert page.next.here.text() == "S6 3x12 3.5 kg"
    pills = next(row for row in page.map.rows if row.stage_id == "S6").pills
    assert pills[0].accessibleName() == "3x10: 2 times, 3.5 kg"


def test_the_arrows_go_through_the_decisions(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    train_green(runner, 5)
    page = show_page()
    heads = [row.head for row in page.decisions.rows]
    heads[0].setFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is heads[2]
    press(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is heads[1]
    assert not heads[1].visibleRegion().isEmpty()

    tabbed = [head for head in heads if head.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert tabbed == [heads[1]]
    press(Qt.Key.Key_Return)
    assert page.decisions.rows[1].details is not None
    press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is heads[0]


def test_an_opened_decision_is_seen_whole(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    train_green(runner, 6)
    page = show_page()
    page.decisions.rows[0].head.setFocus()
    for _ in range(5):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)

    details = page.decisions.rows[5].details
    assert details is not None
    assert details.visibleRegion().boundingRect() == details.rect()
    assert not page.decisions.rows[5].head.visibleRegion().isEmpty()


def test_tab_reaches_buttons_and_decisions(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    train_green(runner, 3)
    page = show_page()
    reached = [QApplication.focusWidget()]
    for _ in range(3):
        press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())

    first = page.decisions.rows[0].head
    assert reached == [page.change, page.take_time_off, first, page.change]


def test_older_decisions_come_when_asked_for(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    train_green(runner, SHOWN_AT_ONCE + 2)
    page = show_page()
    assert len(page.decisions.rows) == SHOWN_AT_ONCE
    page.decisions.more.click()

    assert len(page.decisions.rows) == SHOWN_AT_ONCE + 2
    assert QApplication.focusWidget() is page.decisions.rows[SHOWN_AT_ONCE].head
    assert not page.decisions.more.isVisible()


def test_keys_scroll_the_page(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    page = show_page()
    bar = page.area.verticalScrollBar()
    assert bar.maximum() > 0
    press(Qt.Key.Key_PageDown)
    assert 0 < bar.value() < bar.maximum()
    press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    press(Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()
    press(Qt.Key.Key_Home)
    assert bar.value() == 0


def test_answers_can_be_changed(runner: Runner, show_page: ShowPage, qtbot: QtBot) -> None:
    runner.enroll()
    page = show_page()

    with qtbot.waitSignal(page.change_requested, timeout=0):
        page.change.click()


def test_days_off_are_taken_and_taken_back(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    page = show_page()
    page.take_time_off.click()
    panel = page.time_off
    assert panel.isVisible()
    assert panel.empty.isVisible()
    panel.first.setDate(QDate(2026, 11, 22))
    panel.last.setDate(QDate(2026, 11, 25))
    panel.take.click()

    assert [row.days.text() for row in panel.rows] == [
        "Sunday, November 22 to Wednesday, November 25"
    ]
    assert str(runner.training.view().best) == "2026-11-26"
    panel.take.click()
    assert panel.notice.text() == "These days are off already."
    assert len(runner.schedule.time_off()) == 1
    panel.rows[0].take_back.click()
    assert panel.rows == []
    assert panel.empty.isVisible()
    assert runner.schedule.time_off() == []
    assert str(runner.training.view().best) == "2026-11-22"


def test_a_day_off_is_written_clear_of_its_frame(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    page = show_page()
    theme = load_theme("light")
    page.setStyleSheet(style_sheet(theme.name, theme.tokens))
    page.take_time_off.click()
    QApplication.processEvents()

    box = page.time_off.last
    option = QStyleOptionSpinBox()
    option.initFrom(box)
    buttons = [
        box.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, which, box)
        for which in (QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxDown)
    ]
    text = box.lineEdit().geometry()
    assert [button.width() for button in buttons] == [24, 24]
    assert all(button.left() >= text.right() for button in buttons)
    assert box.lineEdit().cursorRect().left() + text.left() >= 4
    assert box.lineEdit().fontMetrics().horizontalAdvance(box.text()) < text.width() - 8


def test_a_lock_is_told_as_on_today(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    page = show_page()
    assert not page.lock.isVisible()

    runner.train(SessionRating(during=2, after=2, sharp=True))
    assert page.lock.heading.text() == "Paused for safety"
    since, opens = page.lock.lines.text().split("\n")
    assert since == "Since Sunday, November 22: no exercise and no running."
    assert opens == "A clean safety check opens it, from Tuesday, November 24 on."

    runner.pass_days(2)
    page.mark_stale()
    assert page.lock.lines.text().endswith("A clean safety check opens it. It can be done now.")

    screening = runner.sessions.new_screening_id()
    runner.training.screen(screening, NO_FLAGS, clinician_seen=False)
    assert not page.lock.isVisible()


def test_a_safety_check_that_is_due_is_told(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    runner.pass_days(28)
    page = show_page()

    assert page.lock.isVisible()
    assert page.lock.heading.text() == "A safety check is due"


def test_days_off_by_keys_alone(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    page = show_page()
    press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert page.time_off.first.hasFocus()
    press(Qt.Key.Key_Return)
    assert [row.days.text() for row in page.time_off.rows] == ["Sunday, November 22"]
    press(Qt.Key.Key_Escape)

    assert not page.time_off.isVisible()
    assert page.take_time_off.hasFocus()


def test_wrong_days_are_told_in_a_sentence(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    page = show_page()
    page.take_time_off.click()
    page.time_off.last.setDate(QDate(2026, 11, 20))
    page.time_off.take.click()

    assert page.time_off.notice.text() == (
        "Time off ends on the day it begins or later, and within a year."
    )
    assert runner.schedule.time_off() == []


def test_days_off_that_are_over_are_not_listed(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    page = show_page()
    page.take_time_off.click()
    page.time_off.take.click()
    assert len(page.time_off.rows) == 1
    runner.pass_days()
    page.refresh()

    assert page.time_off.rows == []


@pytest.mark.parametrize("width", [560, 1080])
def test_nothing_is_wider_than_the_page(runner: Runner, show_page: ShowPage, width: int) -> None:
    runner.enroll(raises=20)
    train_green(runner, 3)
    page = show_page(width)
    for row in page.decisions.rows:
        row.head.click()
    page.take_time_off.click()
    page.time_off.take.click()
    QApplication.processEvents()

    assert page.area.horizontalScrollBar().maximum() == 0
    beside = page.decisions.y() < page.map.y() + page.map.height()
    assert beside is (width >= TWO_COLUMNS_FROM)


def test_a_wider_page_takes_less_height_again(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    page = show_page(1080)
    settle()
    before = page.rules.height()
    page.resize(560, 640)
    settle()
    narrow = page.rules.height()
    page.resize(1080, 640)
    settle()

    assert narrow > before
    assert page.rules.height() == before


def test_a_hold_for_pain_says_the_dose_stays(runner: Runner, show_page: ShowPage) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train(SORE)
    runner.pass_days()
    runner.training.check_in(0)
    page = show_page()

    assert page.decisions.rows[0].head.verdict.text() == "Same dose again"
    assert page.decisions.rows[0].reason.text() == "Pain reached 5, over 3: the same dose again."
