"""The page of running as a person uses it: log, change, delete, plan, in both units."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from calfcoach.core.units import Unit
from calfcoach.gui.runs.runs_page import RunsPage
from calfcoach.services.running import RunEntry
from tests.gui.conftest import Program
from tests.gui.layout import SIZES, assert_nothing_is_cut, resize

LEFT = Qt.MouseButton.LeftButton
KEYS = Qt.Key


def opened(program: Program) -> RunsPage:
    QTest.mouseClick(program.app.window.sidebar.buttons["runs"], LEFT)
    QApplication.processEvents()
    QApplication.processEvents()
    page = program.app.window.run_rooms.runs
    assert page.isVisible()
    return page


def ran(program: Program, days_ago: int, distance_m: int, **others: object) -> None:
    on = program.app.program.training.today() - timedelta(days=days_ago)
    program.app.program.running.add(RunEntry(on, distance_m, **others))  # type: ignore[arg-type]


def runs(program: Program) -> list[tuple[int, int | None, int | None]]:
    view = program.app.program.running.view(Unit.KM)
    return [(run.distance_m, run.duration_s, run.calf) for run in view.runs]


def test_a_run_is_logged_by_keys_alone(program: Program) -> None:
    page = opened(program)
    assert page.form.distance.hasFocus()
    QTest.keyClicks(page.form.distance, "10.02")
    QTest.keyClick(page.form.distance, KEYS.Key_Tab)
    QTest.keyClicks(page.form.minutes, "52")
    page.form.keep.setFocus()
    program.press(KEYS.Key_Return)
    assert runs(program) == [(10_020, 3_120, None)]
    assert "10.0 km, 52 min" in page.rows[0].label.text()
    assert page.form.distance.value() == 0
    assert program.app.window.undo_bar.text() == "The run is logged."
    QTest.keyClick(program.app.window, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert runs(program) == []
    assert page.rows == []


def test_more_can_be_said_of_a_run(program: Program) -> None:
    page = opened(program)
    page.form.distance.setValue(5)
    QTest.mouseClick(page.form.more, LEFT)
    page.form.calf.row.choose(4)
    page.form.surface.setCurrentIndex(2)
    page.form.hills.click()
    QTest.keyClicks(page.form.note, "=windy")
    QTest.keyClick(page.form.note, KEYS.Key_Return)
    assert runs(program) == [(5_000, None, 4)]
    assert "calf 4 of 10, trail, hills" in page.rows[0].label.text()


def test_without_a_distance_nothing_is_kept(program: Program) -> None:
    page = opened(program)
    page.form.keep.click()
    assert "distance is still open" in page.notice.text()
    assert runs(program) == []


def test_a_run_is_changed_and_deleted_with_undo(program: Program) -> None:
    ran(program, 1, 8_000, calf=2)
    page = opened(program)
    page.rows[0].change.click()
    assert page.form.title.text() == "Change the run"
    assert page.form.distance.value() == 8.0
    page.form.distance.setValue(9)
    page.form.keep.click()
    assert runs(program) == [(9_000, None, 2)]
    page.rows[0].delete.click()
    assert runs(program) == []
    program.app.window.undo_bar.undo.click()
    assert runs(program) == [(9_000, None, 2)]
    page.rows[0].change.click()
    page.form.cancel.click()
    assert page.form.title.text() == "Log a run"
    assert runs(program) == [(9_000, None, 2)]


def test_what_is_left_of_the_week_and_what_it_rests_on(program: Program) -> None:
    page = opened(program)
    assert page.load.left.text() == "–"
    assert "no week before" in page.load.week.text()
    ran(program, 8, 20_000)
    ran(program, 2, 5_000)
    page = opened(program)
    assert page.load.left.text() == "17.0 km of 22.0 km"
    assert page.load.week.text() == "10 % more than last week's 20.0 km."
    assert "up to 22.0 km" in page.load.run.text()


def test_can_i_run_that_far(program: Program) -> None:
    ran(program, 8, 10_000)
    page = opened(program)
    page.load.distance.setValue(12)
    page.load.ask.click()
    answer = page.load.answer.text()
    assert "more than what is left" in answer
    assert "up to 11.0 km is a small step" in answer
    assert "1.64 times the rate of injuries" in answer
    page.load.distance.setValue(10.5)
    page.load.ask.click()
    assert page.load.answer.text().startswith("Yes.")
    assert runs(program) == [(10_000, None, None)]


def test_a_day_to_come_can_be_planned_and_not_logged(program: Program) -> None:
    page = opened(program)
    today = program.app.program.training.today()
    sunday = QDate(today.year, today.month, today.day).addDays(7)
    page.load.day.setDate(sunday)
    page.form.day.setDate(sunday)
    assert page.load.planned()[0] == today + timedelta(days=7)
    assert page.form.day.day() == today


def test_plots_say_weeks_and_the_calf(program: Program) -> None:
    ran(program, 8, 20_000, calf=3)
    program.app.program.training.check_in(2)
    page = opened(program)
    weeks, calf = (card.chart for card in page.charts)
    assert weeks is not None
    assert calf is not None
    assert weeks.said[weeks.days[-1]] == "week with 0.0 km of 22.0 km"
    assert calf.said[calf.days[-1]] == "morning 2"
    assert calf.said[calf.days[0]] == "while running 3"


def test_miles_are_shown_and_typed(program: Program) -> None:
    settings = program.app.settings
    settings.change(replace(settings.current, unit=Unit.MILE))
    page = opened(program)
    page.form.distance.setValue(3.1)
    page.form.keep.click()
    assert runs(program) == [(4_989, None, None)]
    assert "3.1 mi" in page.rows[0].label.text()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut(program: Program, size: tuple[int, int]) -> None:
    ran(program, 8, 20_000, calf=3)
    ran(program, 1, 5_000, calf=3)
    page = opened(program)
    page.form.more.click()
    page.load.distance.setValue(40)
    page.load.ask.click()
    resize(program.app.window, size)
    assert_nothing_is_cut(program.app.window)


def test_a_run_that_was_too_much_is_said_after_it(program: Program) -> None:
    for days_ago in (12, 10, 8):
        ran(program, days_ago, 5_000)
    page = opened(program)
    page.form.distance.setValue(9)
    page.form.keep.click()
    assert "Noted. Your longest run of 30 days is 5.0 km" in page.notice.text()
    assert "1.52 times the rate of injuries" in page.notice.text()
    page.form.distance.setValue(1)
    page.form.keep.click()
    assert page.notice.text() == ""


def test_the_way_back_opens_after_a_long_gap(program: Program) -> None:
    ran(program, 40, 5_000)
    page = opened(program)
    assert page.way_back.open.isChecked()
    said = " ".join(label.text() for label in page.way_back.findChildren(QLabel))
    for words in ("Walk briskly for 30 min", "walk 4 min, run 1 min", "walk 1 min, run 4 min"):
        assert words in said
    page.way_back.open.click()
    assert "walk 4 min" not in " ".join(
        label.text() for label in page.way_back.findChildren(QLabel) if label.isVisible()
    )
