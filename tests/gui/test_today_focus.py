"""Today by keys: where the focus is, where Tab leads, and what stays in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from calfcoach.core.session_rating import SessionRating
from tests.gui.conftest import Program
from tests.gui.layout import resize
from tests.gui.today_desk import TodayDesk
from tests.services.runner import Runner

NARROW = (704, 640)
SHARP = SessionRating(during=2, after=2, sharp=True)
OpenToday = Callable[[], TodayDesk]


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[Runner]:
    made = Runner(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def open_today(runner: Runner, tmp_path: Path, qtbot: QtBot) -> OpenToday:
    """Return a function that opens the page on the runner's log, in one column."""

    def show() -> TodayDesk:
        today = TodayDesk(runner, tmp_path, qtbot)
        today.page.resize(*NARROW)
        today.settle()
        return today

    return show


def focused(today: TodayDesk) -> QWidget:
    widget = today.page.window().focusWidget()
    assert widget is not None
    return widget


def is_in_sight(today: TodayDesk, widget: QWidget) -> bool:
    area = today.page.findChild(QScrollArea)
    assert area is not None
    view = area.viewport()
    return view.rect().contains(QRect(widget.mapTo(view, QPoint(0, 0)), widget.size()))


def round_of_tabs(today: TodayDesk) -> list[QWidget]:
    """Return where Tab leads, once round."""
    met = [focused(today)]
    for _ in range(60):
        today.press(Qt.Key.Key_Tab)
        if focused(today) is met[0]:
            return met
        assert is_in_sight(today, focused(today))
        met.append(focused(today))
    raise AssertionError("no way round")


def test_tab_goes_down_the_page(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    runner.green_day()
    runner.training.check_in(0)
    today = open_today()
    today.due.why.button.setFocus()

    met = round_of_tabs(today)

    due, check_in, run = today.due, today.check_in, today.page.program.run
    assert met == [
        due.why.button, due.start, due.adjust, due.move_button, check_in.row.buttons[0],
        run.warm_up, run.back,
        today.strip.row, today.page.start, today.page.options, *today.page.list.rows,
    ]  # fmt: skip
    heights = [widget.mapTo(today.page, QPoint(0, 0)).y() for widget in met]
    area_top = [one + today.page._scroll.verticalScrollBar().value() for one in heights]
    assert area_top == sorted(area_top)


def test_tab_begins_with_the_check_in_while_it_is_open(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll()
    today = open_today()
    first = today.check_in.row.buttons[0]
    first.setFocus()

    met = round_of_tabs(today)
    due = today.due
    back = today.page.program.run.back
    shown = [first, due.start, due.adjust, due.move_button, back, today.strip.row]
    assert met == [*shown, today.page.start, today.page.options]


def test_tab_leads_into_what_adjust_has_opened(runner: Runner, open_today: OpenToday) -> None:
    runner.enroll()
    today = open_today()
    panel = today.due.adjust_panel
    today.due.adjust.setFocus()
    today.press(Qt.Key.Key_Space, Qt.Key.Key_Tab)
    assert panel.isAncestorOf(focused(today))
    assert is_in_sight(today, focused(today))

    today.press(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert focused(today) is today.due.adjust
    today.press(Qt.Key.Key_Tab)
    assert focused(today) is today.due.move_button


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_chosen_option_looks_focused_only_with_the_focus(
    runner: Runner, open_today: OpenToday, theme: str
) -> None:
    from calfcoach.gui.style_sheet import style_sheet
    from calfcoach.gui.theme import load_theme

    runner.enroll()
    today = open_today()
    tokens = load_theme(theme).tokens
    today.page.setStyleSheet(style_sheet(theme, tokens))
    today.due.adjust.click()
    today.settle()
    chosen = next(one for one in today.due.adjust_panel.pace.buttons if one.isChecked())

    assert edge(chosen) == tokens["accent"]
    chosen.setFocus()
    assert edge(chosen) == tokens["text"]

    today.check_in.row.buttons[3].click()
    today.due.start.setFocus()
    assert edge(today.check_in.row.buttons[3]) != tokens["text"]
    today.check_in.row.buttons[3].setFocus()
    assert edge(today.check_in.row.buttons[3]) == tokens["text"]


def edge(button: QPushButton) -> str:
    """Return the color of a button's left edge."""
    QApplication.processEvents()
    return button.grab().toImage().pixelColor(0, button.height() // 2).name()


def test_after_a_sharp_stop_the_focus_is_on_the_reason(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train(SHARP)
    today = open_today()
    today.page.focus_main()
    today.settle()

    assert focused(today) is today.due.why.button
    assert is_in_sight(today, focused(today))


def test_what_has_the_focus_at_the_start_is_in_sight(
    runner: Runner, tmp_path: Path, open_today: OpenToday
) -> None:
    runner.enroll()
    today = open_today()
    today.page.focus_main()
    today.settle()

    assert today.page.program.waits_for_check_in
    assert focused(today) is today.due.start
    assert is_in_sight(today, today.due.start)


def test_a_changed_answer_keeps_what_follows_in_sight(
    runner: Runner, open_today: OpenToday
) -> None:
    runner.enroll()
    runner.training.check_in(0)
    runner.train()
    runner.pass_days()
    runner.training.check_in(1)
    today = open_today()
    today.check_in.change.setFocus()
    today.page._scroll.ensureWidgetVisible(today.check_in.change)
    today.settle()
    today.press(Qt.Key.Key_Space)
    assert focused(today) is today.check_in.after.buttons[1]
    before = today.page._scroll.verticalScrollBar().value()
    QTest.mouseClick(today.check_in.after.buttons[5], Qt.MouseButton.LeftButton)
    today.settle()

    assert "Pain reached 5" in today.check_in.note.text()
    assert today.page._scroll.verticalScrollBar().value() == before
    assert is_in_sight(today, today.check_in.note)
    assert focused(today) is today.check_in.change


def test_after_relief_keys_scroll_and_enter_begins_nothing(program: Program) -> None:
    program.play_to_outcome()
    program.press("2", Qt.Key.Key_Return)
    program.advance(1.2)
    program.press(Qt.Key.Key_Return)

    window = program.app.window
    today = window.today
    at = QApplication.focusWidget()
    assert at is not None
    assert today.isAncestorOf(at)
    bar = today._scroll.verticalScrollBar()
    resize(window, (760, 560))
    program.press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    program.press(Qt.Key.Key_PageUp, Qt.Key.Key_Home)
    assert bar.value() == 0
    assert QApplication.focusWidget() not in (today.start, window.sidebar.relief)
