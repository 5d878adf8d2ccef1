"""Runs of other programs come in as a person has them do it: dropped, looked at, taken in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calfcoach.core.errors import FolderError, UserError
from calfcoach.core.run_columns import RunColumns
from calfcoach.core.units import Unit
from calfcoach.gui.background import in_thread
from calfcoach.gui.runs.import_page import ImportPage
from calfcoach.interchange.run_import.parts import PartError, parts_of
from calfcoach.interchange.run_import.reading import ReadError, UnknownColumnsError, read_part
from calfcoach.services.export_writers import CancelledError
from calfcoach.services.run_reading import ReadFile, RunReader
from tests.gui.conftest import Program
from tests.gui.layout import SIZES, assert_nothing_is_cut, resize
from tests.interchange.run_import.csv_files import garmin, garmin_row, strava
from tests.interchange.run_import.test_csv_files import OTHER
from tests.interchange.run_import.test_fit_sessions import activity, session
from tests.interchange.run_import.test_tracks import gpx

LEFT = Qt.MouseButton.LeftButton
KEYS = Qt.Key


class DirectReader(RunReader):
    """Reads in this process, so that no test waits for another one."""

    def read(
        self,
        paths: Sequence[Path],
        columns: Sequence[RunColumns] = (),
        progress: Callable[[str, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[ReadFile]:
        found: list[ReadFile] = []
        for path in paths:
            if cancelled is not None and cancelled():
                raise CancelledError
            try:
                for part in parts_of(path):
                    if progress is not None:
                        progress(part.name, len(found))
                    read = read_part(part, columns)
                    found.append(ReadFile(part.name, path, tuple(read.runs), unit=read.unit))
            except UnknownColumnsError as error:
                rows = tuple(map(tuple, error.rows))
                found.append(
                    ReadFile(path.name, path, error=str(error), columns=error.guess, rows=rows)
                )
            except (PartError, ReadError) as error:
                found.append(ReadFile(path.name, path, error=str(error)))
        return found


@pytest.fixture
def page(program: Program) -> Iterator[ImportPage]:
    made = program.app.window.run_rooms.imports
    made.imports._reader = DirectReader(program.clock)  # a real one is a process
    made.background = lambda work: work()
    yield made
    made.background = in_thread


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def drop(program: Program, *paths: Path) -> None:
    window = program.app.window
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(200, 200), action, data, buttons, none)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), action, data, buttons, none))
    QApplication.processEvents()


def logged(program: Program) -> list[int]:
    return [run.distance_m for run in program.app.program.running.view(Unit.KM).runs]


def cells(page: ImportPage, column: int) -> list[str]:
    model = page.table.model
    return [str(model.data(model.index(row, column)) or "") for row in range(model.rowCount())]


def test_dropped_files_are_looked_at_and_taken_in(
    program: Program, page: ImportPage, tmp_path: Path
) -> None:
    files = [write(tmp_path, "a.fit", activity(session())), write(tmp_path, "b.csv", strava())]
    drop(program, *files, write(tmp_path, "c.txt", b"hello"))
    assert page.isVisible()
    assert "c.txt cannot be read: it is no table" in page.notice.text()
    assert page.summary.text() == "2 of 2 activities count."
    assert cells(page, 2) == ["10.0 km", "4.8 km"]
    assert logged(program) == []
    QTest.mouseClick(page.take, LEFT)
    assert sorted(logged(program)) == [4_826, 10_002]
    assert program.app.window.run_rooms.runs.isVisible()
    assert program.app.window.undo_bar.text() == "2 runs were taken in."
    QTest.keyClick(program.app.window, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert logged(program) == []


def test_by_keys_alone_a_run_is_ticked(program: Program, page: ImportPage, tmp_path: Path) -> None:
    program.dialogs.paths = [write(tmp_path, "a.gpx", gpx(None).encode())]
    QTest.mouseClick(program.app.window.sidebar.buttons["runs"], LEFT)
    QApplication.processEvents()
    runs = program.app.window.run_rooms.runs
    runs.imports.setFocus()
    program.press(KEYS.Key_Return)
    assert page.table.view.hasFocus()
    assert cells(page, 4) == ["the file does not say which sport it is"]
    assert not page.take.isVisible()
    assert "Not ticked and left out: 1." in page.summary.text()
    program.press(KEYS.Key_Space)
    assert page.take.shown_text() == "Take in 1 run"
    program.press(KEYS.Key_Space)
    assert not page.take.isVisible()
    program.press(KEYS.Key_Space)
    page.take.setFocus()
    program.press(KEYS.Key_Return)
    assert logged(program) == [211]
    assert program.app.window.undo_bar.text() == "1 run was taken in."


def test_what_does_not_count_is_shown_with_why(
    program: Program, page: ImportPage, tmp_path: Path
) -> None:
    drop(program, write(tmp_path, "a.fit", activity(session(), session(sport=2))))
    assert [page.table.filter.itemText(row) for row in range(4)] == [
        "All (2)",
        "Asked about (0)",
        "Count (1)",
        "Do not count (1)",
    ]
    page.table.filter.setCurrentIndex(3)
    assert cells(page, 0) == ["no"]
    assert cells(page, 4) == ["cycling; not running"]
    drop(program, tmp_path / "a.fit")
    QTest.mouseClick(page.take, LEFT)
    drop(program, tmp_path / "a.fit")
    assert "already in the log" in cells(page, 4)[0]
    assert not page.take.isVisible()


def test_columns_are_asked_once(program: Program, page: ImportPage, tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", OTHER.encode())
    drop(program, path)
    assert page.columns.isVisible()
    assert not page.table.isVisible()
    assert page.columns.date.hasFocus()
    assert "start_date_local | type | distance" in page.columns.sample.text()
    page.columns.distance.setCurrentIndex(0)
    assert not page.columns.use.isEnabled()
    page.columns.distance.setCurrentIndex(3)
    QTest.mouseClick(page.columns.use, LEFT)
    assert not page.columns.isVisible()
    assert page.summary.text() == "1 of 3 activities count. Not ticked and left out: 1."
    assert cells(page, 4) == ["dated in the future"]
    page.leave.click()
    drop(program, path)
    assert not page.columns.isVisible()


def test_columns_that_cannot_be_kept(
    program: Program, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(columns: RunColumns) -> None:
        raise FolderError("no room for {name}", name=columns.date)

    drop(program, write(tmp_path, "a.csv", OTHER.encode()))
    monkeypatch.setattr(page.imports, "remember", refuse)
    QTest.mouseClick(page.columns.use, LEFT)
    assert page.notice.text() == "no room for start_date_local"


def test_the_unit_is_asked_where_a_file_does_not_tell_it(
    program: Program, page: ImportPage, tmp_path: Path
) -> None:
    drop(program, write(tmp_path, "a.csv", garmin("en", garmin_row())))
    assert page.unit.isVisible()
    assert page.unit.currentText() == "kilometers"
    assert cells(page, 2) == ["5.0 km"]
    page.unit.setCurrentIndex(1)
    assert cells(page, 2) == ["8.0 km"]
    QTest.mouseClick(page.take, LEFT)
    assert logged(program) == [8_047]


def test_it_can_be_called_off_and_left(program: Program, page: ImportPage, tmp_path: Path) -> None:
    waiting: list[Callable[[], None]] = []
    page.background = waiting.append
    drop(program, write(tmp_path, "a.fit", activity(session())))
    assert page.is_reading
    assert page.stop.hasFocus()
    page.read([tmp_path / "b.fit"])
    assert "being read already" in page.notice.text()
    program.press(KEYS.Key_Return)
    waiting.pop()()
    assert page.notice.text() == "Called off."
    assert not page.reading.isVisible()
    program.press(KEYS.Key_Escape)
    assert program.app.window.run_rooms.runs.isVisible()
    assert logged(program) == []


def test_a_log_that_cannot_be_written_is_said(
    program: Program, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UserError("no room")

    drop(program, write(tmp_path, "a.fit", activity(session())))
    monkeypatch.setattr(page.imports, "take_in", refuse)
    QTest.mouseClick(page.take, LEFT)
    assert page.notice.text() == "no room"
    assert page.isVisible()
    monkeypatch.setattr(page.imports, "judge", refuse)
    drop(program, tmp_path / "a.fit")
    assert page.notice.text() == "no room"
    monkeypatch.setattr(page.imports, "read", refuse)
    drop(program, tmp_path / "a.fit")
    assert page.notice.text() == "no room"


def test_no_file_is_no_import(program: Program, page: ImportPage) -> None:
    rooms = program.app.window.run_rooms
    rooms.show_runs()
    rooms.runs.imports.click()
    assert not page.isVisible()
    data = QMimeData()
    data.setText("hello")
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, LEFT, none)
    QApplication.sendEvent(program.app.window, enter)
    assert not enter.isAccepted()


def test_nothing_is_dropped_into_a_session(
    program: Program, page: ImportPage, tmp_path: Path
) -> None:
    program.app.window.start_relief()
    drop(program, write(tmp_path, "a.fit", activity(session())))
    assert not page.isVisible()
    assert not page.is_reading


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut(
    program: Program, page: ImportPage, tmp_path: Path, size: tuple[int, int]
) -> None:
    resize(program.app.window, size)
    drop(
        program,
        write(tmp_path, "a.csv", garmin("en", garmin_row(), garmin_row("Cycling"))),
        write(tmp_path, "b.csv", OTHER.encode()),
    )
    assert_nothing_is_cut(page)
