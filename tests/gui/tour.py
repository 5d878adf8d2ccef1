"""A walk through every page of the window, with a log behind it, for tests that look at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from calfcoach.core.settings import Settings
from calfcoach.gui.measure.measure_page import MeasurePage
from calfcoach.storage.folders import Folders
from calfcoach.storage.preferences import PreferencesFile
from tests.fakes import FakeClock
from tests.gui.conftest import Program, StartProgram
from tests.services.runner import Runner
from tests.ten_years import ten_years

ENTER = Qt.Key.Key_Return
Walk = Callable[[Program], Iterator[str]]
SESSIONS = 40


def with_log(
    start_program: StartProgram, folders: Folders, settings: Settings | None = None
) -> Program:
    """Return a program on some months of log."""
    if settings is not None:
        PreferencesFile(folders.settings).save(settings, FakeClock().now())
    runner = Runner(folders.data)
    ten_years(runner, sessions=SESSIONS, sets=SESSIONS * 12)
    runner.database.close()
    return start_program()


def pages(program: Program) -> Iterator[str]:
    """Show each page beside the sidebar; yield its name while it is shown."""
    window = program.app.window
    rooms, runs, physio = window.rooms, window.run_rooms, window.physio_rooms
    yield from _shown("today")
    for name in ("program", "progress", "measure", "data"):
        getattr(rooms, f"show_{name}")()
        yield from _shown(name)
    runs.show_runs()
    yield from _shown("runs")
    learn = runs.learn
    runs.show_learn()
    yield from _shown("learn")
    for cause in learn.hub.causes:
        learn.show_cause(cause)
        yield from _shown(f"cause {cause}")
    physio.show_programs()
    yield from _shown("programs")
    library = program.app.program.library
    physio.edit(library.duplicate("default", "Mine"))
    editor = physio.editor
    for row in range(editor.stages.count()):
        editor.stages.setCurrentRow(row)
        yield from _shown(f"editor, row {row}")
    physio.show_preview(library.duplicate("heavy-slow", "Heavy"))
    yield from _shown("preview")
    physio.show_clients()
    yield from _shown("clients")
    rooms.show_settings()
    yield from _shown("settings")
    rooms.change_answers()
    yield from _shown("answers")
    window.show_today()
    window.today.list.rows[0].click()
    yield from _shown("session")
    window.show_today()


def sessions(program: Program) -> Iterator[str]:
    """Play what can be played; yield the name of each moment."""
    window = program.app.window
    window.start_relief()
    yield from _shown("which leg")
    program.press("1")
    yield from _shown("gate")
    program.pass_gate()
    yield from _shown("rating before")
    program.press("d", "6", ENTER)
    program.advance(28.8)
    yield from _shown("stretch")
    program.advance(20 + 10 + 20 + 10 + 20)
    yield from _shown("massage")
    program.advance(60)
    yield from _shown("drink")
    program.press(ENTER)
    yield from _shown("walk")
    program.advance(120)
    program.press("2", ENTER)
    yield from _shown("outcome")
    program.press("2", ENTER)
    yield from _shown("result")
    window.show_today()
    window.rooms.check()
    yield from _shown("check")
    window.show_today()


def _shown(name: str) -> Iterator[str]:
    for _ in range(4):
        QApplication.processEvents()
    yield name


def measure_page(program: Program) -> MeasurePage:
    """Return the page of the measures."""
    return program.app.window.rooms.measure
