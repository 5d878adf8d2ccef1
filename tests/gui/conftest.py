"""A whole program for each test: real widgets, a real database file, a clock held in hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calfcoach.app.app import App
from calfcoach.app.launch import Launch
from calfcoach.gui.main_window import MainWindow
from calfcoach.gui.relief.relief_page import ReliefPage
from calfcoach.gui.strength.strength_page import StrengthPage
from calfcoach.gui.system import bus_inhibitor, bus_notes, portal_motion
from calfcoach.storage.folders import Folders
from tests.fakes import FakeClock, FakeDialogs

STEP_MS = 2_000
"""How far time goes between two looks of the driver: less than what it takes for a nap."""


def no_bus() -> None:
    """Leave the desktop of whoever runs the tests alone."""


def nothing_ahead(_: MainWindow) -> None:
    """Leave relief to be built when it is first needed."""


class Program:
    """A running calfcoach and the hands of the person in front of it."""

    def __init__(
        self, bot: QtBot, app: App, clock: FakeClock, dialogs: FakeDialogs, folders: Folders
    ) -> None:
        self.bot = bot
        self.app = app
        self.clock = clock
        self.dialogs = dialogs
        self.folders = folders
        self._is_stopped = False

    def stop(self) -> None:
        """Leave the program as a closed window does; a second time does nothing."""
        if not self._is_stopped:
            self._is_stopped = True
            self.app.stop()

    @property
    def relief(self) -> ReliefPage:
        return self.app.window.relief

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys at whatever has the focus."""
        for key in keys:
            focused = QApplication.focusWidget() or self.app.window
            if isinstance(key, str):
                QTest.keyClicks(focused, key)
            else:
                QTest.keyClick(focused, key)
            QApplication.processEvents()

    @property
    def strength(self) -> StrengthPage:
        return self.app.window.rooms.strength

    def advance(self, seconds: float) -> None:
        """Let time pass as it does: in small steps, each seen by the driver that plays."""
        rooms = self.app.window.rooms
        driver = (rooms.playing or self.relief).driver
        left_ms = round(seconds * 1000)
        while left_ms > 0:
            step_ms = min(left_ms, STEP_MS)
            self.clock.advance_ms(step_ms)
            driver.tick()
            left_ms -= step_ms

    def begin(self, leg: str = "1") -> None:
        """Start relief and choose a leg, by keys."""
        self.press("r", leg)

    def pass_gate(self) -> None:
        """Answer "none of these", once the first second is over."""
        self.advance(1.2)
        self.press(Qt.Key.Key_Return)

    def play_to_stretch(self) -> None:
        """Begin, pass the gate, rate 6, dull, and wait out the stop."""
        self.begin()
        self.pass_gate()
        self.press("d", "6", Qt.Key.Key_Return)
        self.advance(28.8)

    def play_to_outcome(self) -> None:
        """Play on to the last question."""
        self.play_to_stretch()
        self.advance(20 + 10 + 20 + 10 + 20 + 60)
        self.press(Qt.Key.Key_Return)
        self.advance(120)
        self.press("2", Qt.Key.Key_Return)


StartProgram = Callable[..., Program]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    data = tmp_path / "data"
    data.mkdir()
    return Folders(data, data / "logs", data / "window.ini")


@pytest.fixture
def start_program(
    qtbot: QtBot,
    qapp: QApplication,
    folders: Folders,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Iterator[StartProgram]:
    """Return a function that starts a program on the test's folder."""
    monkeypatch.setenv("CALFCOACH_AUDIO", "none")
    monkeypatch.setattr(bus_inhibitor, "open_bus", no_bus)
    monkeypatch.setattr(portal_motion, "open_bus", no_bus)
    monkeypatch.setattr(bus_notes, "open_bus", no_bus)
    if "prepared" not in request.keywords:  # else R builds relief when it is pressed
        monkeypatch.setattr(MainWindow, "prepare_relief", nothing_ahead)
    started: list[Program] = []

    def start(
        launch: Launch | None = None,
        clock: FakeClock | None = None,
        answers: list[int] | None = None,
    ) -> Program:
        clock = clock or FakeClock()
        dialogs = FakeDialogs()
        dialogs.answers = answers or []
        app = App(qapp, folders, launch or Launch(), clock, dialogs)
        with qtbot.waitSignal(app.window.first_painted, timeout=20_000):
            app.show()
        if app.window.isVisible():
            app.window.activateWindow()
        started.append(Program(qtbot, app, clock, dialogs, folders))
        return started[-1]

    yield start
    for program in started:
        program.stop()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def program(start_program: StartProgram) -> Program:
    return start_program()
