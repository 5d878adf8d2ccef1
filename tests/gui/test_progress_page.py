"""The page of the past as a person uses it: ranges, calendar, plots, table, keys."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calfcoach.core.past_calendar import PastKind
from calfcoach.gui.progress.past_rows import RowKind
from calfcoach.gui.progress.progress_page import ProgressPage
from calfcoach.services.history_views import Span
from calfcoach.storage.folders import Folders
from tests.end_to_end.child import ROOT, child_environment
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import SIZES, assert_nothing_is_cut, resize
from tests.services.runner import Runner
from tests.ten_years import ten_years

Page = Callable[[], ProgressPage]
SESSIONS, SETS = 90, 900


def open_progress(program: Program) -> ProgressPage:
    QTest.mouseClick(program.app.window.sidebar.buttons["progress"], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    QApplication.processEvents()
    page = program.app.window.rooms.progress
    assert page.isVisible()
    return page


def with_log(folders: Folders, sessions: int = SESSIONS, sets: int = SETS) -> None:
    ten_years(Runner(folders.data), sessions=sessions, sets=sets)


@pytest.fixture
def page(start_program: StartProgram, folders: Folders) -> ProgressPage:
    with_log(folders)
    return open_progress(start_program())


def pick(page: ProgressPage, text: str) -> None:
    button = next(one for one in page.spans.buttons if one.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    QApplication.processEvents()


def titles(page: ProgressPage) -> list[str]:
    shown = [card for card in page.charts if not card.isHidden()]
    return [card.chart.title for card in shown if card.chart is not None]


def test_before_the_first_session_it_says_what_to_do(start_program: StartProgram) -> None:
    program = start_program()
    page = open_progress(program)
    assert "Nothing to look back on yet" in page.texts()
    assert page.today.hasFocus()
    program.press(Qt.Key.Key_Return)
    assert program.app.window.pages.currentWidget() is program.app.window.today


def test_numbers_calendar_and_plots_of_the_range(page: ProgressPage) -> None:
    tiles = page._history.view(Span.MONTHS_3).tiles
    assert page.tiles.sessions.number.text() == f"{tiles.done} of {tiles.planned}"
    assert titles(page)[:3] == ["Pain, 0 to 10", "Calf work per session", "Steps of the program"]
    pick(page, "All")
    assert page.tiles.sessions.number.text().startswith("90 of ")
    assert "Heel raises on one leg" in titles(page)
    assert page.tiles.raises.number.text() == "9 / 12"


def test_each_range_is_chosen_by_its_button(page: ProgressPage) -> None:
    before = page.calendar.grid.width()
    pick(page, "4 weeks")
    assert page.calendar.grid.width() < before
    assert [one.isChecked() for one in page.spans.buttons] == [True, False, False, False, False]


def test_days_are_said_by_mouse_and_by_key(page: ProgressPage) -> None:
    grid = page.calendar.grid
    assert "Point at a day" in page.calendar.reader.text()
    done = next(
        place
        for place, day in enumerate(grid._days)
        if day.kind is PastKind.DONE and not day.relief
    )
    at = grid.rect_of(done).center().toPoint()
    QTest.mouseMove(grid, QPoint(0, 0))
    QTest.mouseMove(grid, at)
    QApplication.processEvents()
    assert page.calendar.reader.text().endswith(": done")
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert grid.day is not None
    last = grid.day.day
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.day.day == last - timedelta(days=7)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.day.day == last - timedelta(days=6)
    assert grid.accessibleDescription() == page.calendar.reader.text()


def test_a_day_opens_its_session_and_back_returns_here(
    start_program: StartProgram, folders: Folders
) -> None:
    with_log(folders)
    program = start_program()
    page = open_progress(program)
    grid = page.calendar.grid
    grid.setFocus()
    day = next(place for place, one in enumerate(grid._days) if one.sessions)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.rect_of(day).center().toPoint())
    window = program.app.window
    assert window.pages.currentWidget() is window.session_room.page
    program.press(Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is page
    assert grid.hasFocus()


def test_plots_say_each_day_by_key(page: ProgressPage) -> None:
    card = page.charts[0]
    newest = card.reader.text()
    assert "during" in newest
    card.view.setFocus()
    QTest.keyClick(card.view, Qt.Key.Key_Home)
    assert card.reader.text() != newest
    assert card.view.accessibleDescription() == card.reader.text()
    QTest.keyClick(card.view, Qt.Key.Key_Right)
    second = card.reader.text()
    QTest.keyClick(card.view, Qt.Key.Key_Left)
    assert card.reader.text() != second
    QTest.keyClick(card.view, Qt.Key.Key_End)
    assert card.reader.text() == newest


def test_plots_show_the_limit_and_every_point(page: ProgressPage) -> None:
    pick(page, "All")
    pain = page.charts[0].chart
    assert pain is not None
    assert pain.limit is not None
    assert (pain.limit.value, pain.limit.shaded) == (5, True)
    view = page._history.view(Span.ALL)
    assert [len(one.points) for one in pain.series] == [len(view.pains)] * 2
    ladder = next(one.chart for one in page.charts if one.chart and "Steps" in one.chart.title)
    stages = len({one.stage for one in view.ladder})
    assert len(ladder.marks) == stages - 1


def test_table_says_the_same_and_opens_sessions(
    start_program: StartProgram, folders: Folders
) -> None:
    with_log(folders)
    program = start_program()
    page = open_progress(program)
    program.press("t")
    table = page.table
    assert table.isVisible()
    assert not page.area.isVisible()
    view = page._history.view(Span.MONTHS_3)
    sessions = [row for row in table.model.rows if row.kind is RowKind.SESSION]
    assert [row.session_id for row in sessions] == [one.session_id for one in view.pains][::-1]
    first = table.model.cells(table.model.rows.index(sessions[0]))
    newest = view.pains[-1]
    assert first[3:7] == tuple(
        "" if pain is None else str(pain)
        for pain in (newest.rest, newest.during, newest.after, newest.morning)
    )
    missed = sum(one.kind is PastKind.MISSED for one in view.days)
    assert sum(row.what == "Planned, not done" for row in table.model.rows) == missed > 0
    table.view.selectRow(table.model.rows.index(sessions[0]))
    program.press(Qt.Key.Key_Return)
    window = program.app.window
    assert window.pages.currentWidget() is window.session_room.page
    program.press(Qt.Key.Key_Escape)
    assert table.isVisible()
    assert table.view.hasFocus()
    program.press("t")
    assert page.area.isVisible()
    assert not table.isVisible()


def test_filters_leave_what_they_ask_for(page: ProgressPage) -> None:
    pick(page, "All")
    QTest.mouseClick(page.flip, Qt.MouseButton.LeftButton)
    table = page.table
    everything = len(table.model.rows)
    table.kind.setCurrentText("Relief")
    assert {row.kind for row in table.model.rows} == {RowKind.RELIEF}
    table.kind.setCurrentText("Everything")
    table.stage.setCurrentText("S4")
    assert {row.stage for row in table.model.rows} == {"S4"}
    table.stage.setCurrentText("All stages")
    assert len(table.model.rows) == everything
    QTest.keyClicks(table.text, "new SHOES")
    assert {row.note for row in table.model.rows} == {"New shoes"}
    assert table.count.text() == f"{len(table.model.rows)} of {everything} rows"
    QTest.keyClicks(table.text, " no such note")
    assert table.model.rows == []


def test_letters_typed_into_the_filter_start_nothing(
    start_program: StartProgram, folders: Folders
) -> None:
    with_log(folders, 30, 300)
    program = start_program()
    page = open_progress(program)
    program.press("t")
    page.table.text.setFocus()
    program.press("r", "t", "T")
    assert page.table.text.text() == "rtT"
    assert program.app.window.stack.currentWidget() is program.app.window.shell


def test_notes_are_shown_as_they_were_typed(page: ProgressPage) -> None:
    pick(page, "All")
    QTest.mouseClick(page.flip, Qt.MouseButton.LeftButton)
    notes = {row.note for row in page.table.model.rows}
    assert {"=1+1, went well", "Légère gêne, 2 min"} <= notes


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("table", [False, True])
def test_nothing_is_cut(
    start_program: StartProgram, folders: Folders, size: tuple[int, int], table: bool
) -> None:
    with_log(folders)
    program = start_program()
    page = open_progress(program)
    pick(page, "All")
    if table:
        program.press("t")
    resize(program.app.window, size)
    assert_nothing_is_cut(program.app.window)


def test_a_new_check_in_is_there_when_the_page_is_shown_again(
    start_program: StartProgram, folders: Folders
) -> None:
    with_log(folders)
    program = start_program()
    page = open_progress(program)
    before = page.tiles.morning.number.text()
    program.app.window.show_today()
    program.app.program.training.check_in(10)
    open_progress(program)
    assert page.tiles.morning.number.text() != before


def test_plots_are_loaded_only_when_progress_is_shown(tmp_path: object) -> None:
    code = (
        "import sys, calfcoach.app.app, calfcoach.app.pages, calfcoach.gui.program_rooms;"
        "import calfcoach.gui.progress.progress_page;"
        "print('pyqtgraph' in sys.modules, 'numpy' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=child_environment({"QT_QPA_PLATFORM": "offscreen"}, tmp_path),  # type: ignore[arg-type]
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.split() == ["False", "False"]
