"""The page of the person's data: files written, a log merged, backups gone back to, by clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calfcoach.core.exports import FORMATS, ExportKind
from calfcoach.gui.data.data_page import DataPage
from calfcoach.services.backups import BackupService
from calfcoach.storage.folders import Folders
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import SIZES, assert_nothing_is_cut, resize
from tests.services.runner import Runner, exporting

LEFT = Qt.MouseButton.LeftButton


def live(folder: Path, sessions: int = 1) -> Runner:
    folder.mkdir(exist_ok=True)
    runner = Runner(folder)
    runner.enroll()
    for _ in range(sessions):
        runner.green_day()
    return runner


@pytest.fixture
def program(start_program: StartProgram, folders: Folders) -> Program:
    live(folders.data).database.close()
    return start_program()


def opened(program: Program) -> DataPage:
    rooms = program.app.window.rooms
    rooms.show_progress()
    QTest.mouseClick(rooms.progress.data, LEFT)
    QApplication.processEvents()
    assert rooms.data.isVisible()
    return rooms.data


def sessions(program: Program) -> int:
    return len(program.app.sessions.recent())


@pytest.mark.parametrize("kind", ExportKind)
def test_every_kind_is_saved_where_it_was_asked_for(
    program: Program, tmp_path: Path, kind: ExportKind
) -> None:
    page = opened(program)
    target = tmp_path / f"out{FORMATS[kind].suffix}"
    program.dialogs.paths = [target]
    page.export.kind.setCurrentIndex(page.export.kind.findData(kind))
    QTest.mouseClick(page.export.save, LEFT)
    assert target.stat().st_size > 0
    assert str(target) in page.notice.text().replace("\u200b", "")
    assert program.dialogs.asked[-1][1][0] == f"calfcoach{FORMATS[kind].suffix}"
    assert bool(page.export.left.text()) is bool(FORMATS[kind].leaves_out)


def test_what_a_format_cannot_carry_is_said_before(program: Program) -> None:
    page = opened(program)
    page.export.kind.setCurrentIndex(page.export.kind.findData(ExportKind.FIT))
    assert "pain" in page.export.left.text()
    assert "the leg" in page.export.left.text()
    page.export.kind.setCurrentIndex(page.export.kind.findData(ExportKind.BACKUP))
    assert page.export.days.isHidden()


def test_only_some_days_are_saved(program: Program, tmp_path: Path) -> None:
    page = opened(program)
    target = tmp_path / "days.csv"
    program.dialogs.paths = [target]
    page.export.kind.setCurrentIndex(page.export.kind.findData(ExportKind.CSV))
    QTest.mouseClick(page.export.days.buttons[1], LEFT)
    page.export.first.setDate(page.export.last.date())
    page.export.last.setDate(page.export.first.date())
    QTest.mouseClick(page.export.save, LEFT)
    assert page.export.span() == (page.export.last.day(), page.export.last.day())
    lines = target.read_text(encoding="utf-8").splitlines()
    days = {line.split(",")[2] for line in lines[1:]}
    assert days <= {page.export.last.day().isoformat()}


def test_thinking_better_of_it_writes_nothing(program: Program, tmp_path: Path) -> None:
    page = opened(program)
    QTest.mouseClick(page.export.save, LEFT)
    assert page.notice.isHidden()


def test_what_cannot_be_written_is_said(program: Program, tmp_path: Path) -> None:
    page = opened(program)
    program.dialogs.paths = [tmp_path / "none" / "out.pdf"]
    QTest.mouseClick(page.export.save, LEFT)
    assert "does not exist" in page.notice.text()


def test_a_log_is_merged_after_a_look_and_taken_back(program: Program, tmp_path: Path) -> None:
    other = live(tmp_path / "other", 2)
    file = tmp_path / "other.calflog"
    exporting(other).export(ExportKind.LOG, file)
    page = opened(program)
    program.dialogs.paths = [file]
    QTest.mouseClick(page.imports.open, LEFT)
    assert "new" in page.imports.preview.text()
    assert sessions(program) == 1
    QTest.mouseClick(page.imports.take, LEFT)
    assert sessions(program) == 3
    assert any("before a log was taken in" in row.label.text() for row in page.backups.rows)
    QTest.mouseClick(program.app.window.undo_bar.undo, LEFT)
    assert sessions(program) == 1
    program.dialogs.paths = [file]
    QTest.mouseClick(page.imports.open, LEFT)
    QTest.mouseClick(page.imports.drop, LEFT)
    assert page.imports.preview.isHidden()
    assert sessions(program) == 1


def test_a_log_that_is_here_already_says_so(program: Program, tmp_path: Path) -> None:
    page = opened(program)
    file = tmp_path / "own.calflog"
    program.dialogs.paths = [file]
    page.export.kind.setCurrentIndex(page.export.kind.findData(ExportKind.LOG))
    QTest.mouseClick(page.export.save, LEFT)
    program.dialogs.paths = [file]
    QTest.mouseClick(page.imports.open, LEFT)
    assert "here already" in page.imports.preview.text()
    assert page.imports.take.isHidden()


def test_garbage_is_said_in_a_sentence(program: Program, tmp_path: Path) -> None:
    page = opened(program)
    path = tmp_path / "x.calflog"
    path.write_bytes(b"garbage")
    program.dialogs.paths = [path]
    QTest.mouseClick(page.imports.open, LEFT)
    assert "is no log that calfcoach handed over" in page.notice.text()
    program.dialogs.paths, program.dialogs.answers = [path], [0]
    QTest.mouseClick(page.backups.open, LEFT)
    assert "x.calflog" in page.notice.text()
    assert sessions(program) == 1


def test_back_to_a_backup_in_two_clicks(program: Program) -> None:
    page = opened(program)
    QTest.mouseClick(page.backups.make, LEFT)
    assert "Backed up as" in page.notice.text()
    program.app.sessions.discard(program.app.sessions.recent()[0].id)
    assert sessions(program) == 0
    row = next(row for row in page.backups.rows if "by hand" in row.label.text())
    QTest.mouseClick(row.back, LEFT)
    assert sessions(program) == 0
    QTest.mouseClick(row.sure, LEFT)
    assert sessions(program) == 1
    assert any("before going back" in row.label.text() for row in page.backups.rows)
    assert program.app.program.training.folded().trainings


def test_a_no_leaves_the_log(program: Program) -> None:
    page = opened(program)
    QTest.mouseClick(page.backups.make, LEFT)
    row = page.backups.rows[0]
    QTest.mouseClick(row.back, LEFT)
    assert row.no.hasFocus()
    program.press(Qt.Key.Key_Return)
    assert row.back.isVisible()
    program.press(Qt.Key.Key_Escape)
    window = program.app.window
    assert window.pages.currentWidget() is window.rooms.progress


def test_many_backups_are_shown_on_request(program: Program) -> None:
    database = program.app._database
    assert database is not None
    service = BackupService(database, program.clock, program.app.changes)
    for _ in range(9):
        program.clock.advance(24 * 60 * 60)
        service.make("daily")
    page = opened(program)
    assert len(page.backups.rows) == 6
    QTest.mouseClick(page.backups.more, LEFT)
    assert len(page.backups.rows) == len(service.all()) > 6
    assert page.backups.more.isHidden()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut(program: Program, size: tuple[int, int]) -> None:
    page = opened(program)
    QTest.mouseClick(page.backups.make, LEFT)
    page.export.kind.setCurrentIndex(page.export.kind.findData(ExportKind.FIT))
    QTest.mouseClick(page.export.days.buttons[1], LEFT)
    resize(program.app.window, size)
    assert_nothing_is_cut(program.app.window)
