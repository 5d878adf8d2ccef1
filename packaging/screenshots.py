"""Takes the README's pictures from the running program, so that they stay true.

Usage, from the checkout: `python3 packaging/dev.py env` prints the python to run it with:
`QT_QPA_PLATFORM=offscreen PYTHONPATH=. PYTHON packaging/screenshots.py`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calfcoach.app.app import App
from calfcoach.app.launch import Launch
from calfcoach.core.plan import Side
from calfcoach.core.screening import Answer, Flag
from calfcoach.core.settings import Settings, ThemeChoice
from calfcoach.services.setup import SetupAnswers
from calfcoach.services.training_views import TodayState
from calfcoach.storage.folders import find_folders
from calfcoach.storage.preferences import PreferencesFile
from tests.services.runner import Runner
from tests.ten_years import ten_years

PAST_SESSIONS = 78
PICTURES = Path(__file__).parent / "pictures"
START = datetime(2026, 11, 22, 17, 4, tzinfo=UTC)


class HeldClock:
    """A clock that the script moves, so that a session takes no time."""

    def __init__(self) -> None:
        self.passed_ms = 0

    def monotonic_ms(self) -> int:
        return self.passed_ms

    def now(self) -> datetime:
        return START + timedelta(milliseconds=self.passed_ms)

    def local(self, instant: datetime) -> datetime:
        return instant

    def zone(self) -> str:
        return "Europe/Lisbon"


class Tour:
    """Trains and plays relief, and takes pictures on the way."""

    def __init__(self, qt: QApplication, theme: ThemeChoice, folder: Path) -> None:
        folders = find_folders(str(folder))
        PreferencesFile(folders.settings).save(Settings(theme=theme, pulse=False), START)
        self.qt = qt
        self.theme = theme
        self.clock = HeldClock()
        self.app = App(qt, folders, Launch(), self.clock)
        self.app.show()
        self.app.window.resize(1180, 760)
        self.settle()

    def settle(self) -> None:
        for _ in range(5):
            self.qt.processEvents()

    def press(self, *keys: str | Qt.Key) -> None:
        for key in keys:
            target = QApplication.focusWidget() or self.app.window
            (QTest.keyClicks if isinstance(key, str) else QTest.keyClick)(target, key)
            self.settle()

    def advance(self, seconds: int) -> None:
        rooms = self.app.window.rooms
        driver = rooms.strength.driver if rooms.is_busy else self.app.window.relief.driver
        for _ in range(seconds):
            self.clock.passed_ms += 1_000
            driver.tick()
        self.settle()

    def picture(self, name: str) -> None:
        PICTURES.mkdir(exist_ok=True)
        path = PICTURES / f"{name}-{self.theme.value}.png"
        self.app.window.grab().save(str(path))
        print(path)

    def take(self) -> None:
        self.train()
        self.relieve()
        self.prepare()
        self.learn()
        self.app.stop()

    def prepare(self) -> None:
        """Show the editor of a program at the stage that most runners are at."""
        rooms = self.app.window.physio_rooms
        self.app.window.show_today()
        copy = self.app.program.library.duplicate("default", "Return to running, 12 weeks")
        rooms.edit(replace(copy, author="Clinic on the square", for_runner="J."))
        rooms.editor.stages.setCurrentRow(4)
        self.settle()
        self.picture("physio")

    def learn(self) -> None:
        """Show where causes are looked for."""
        self.app.window.run_rooms.show_learn()
        self.settle()
        self.picture("learn")

    def train(self) -> None:
        """Set a program up, train twice a step for some days, and show the next day."""
        enter = Qt.Key.Key_Return
        answers = SetupAnswers(Side.LEFT, 22, 25, dict.fromkeys(Flag, Answer.NO), 41)
        self.app.program.setup.enroll("default", answers)
        for _ in range(4):
            self.morning("1")
            self.press(enter, "1", enter)
            self.play()
            self.advance(2)
            self.press("2", "1", "6", "3", enter)
            self.advance(2)
            self.press(enter)
            self.pass_to_next_session()
        self.morning("1")
        self.picture("today")
        self.app.window.rooms.show_program()
        self.settle()
        self.picture("program")
        self.app.window.show_today()
        self.app.window.today.focus_main()
        self.press(enter, "1", enter)
        self.advance(10 + 90 + 10 + 35)
        self.picture("session")
        self.press("x")
        self.advance(2)
        self.press("d", "n", "2", enter, Qt.Key.Key_Space)
        self.play()
        self.advance(2)
        self.press("1", "6", "3", enter)
        self.advance(2)
        self.press(enter)
        self.pass_days(2)

    def morning(self, pain: str) -> None:
        row = self.app.window.today.program.check_in.row
        row.setFocus()
        self.press(pain)
        self.app.window.today.focus_main()

    def play(self) -> None:
        """Let the session play to its rating."""
        while self.app.window.rooms.strength.driver.is_playing:
            self.advance(30)

    def pass_days(self, days: int) -> None:
        self.clock.passed_ms += days * 86_400_000
        self.app.window.today.mark_stale()
        self.settle()

    def pass_to_next_session(self) -> None:
        """Let days pass, each with its morning, until a session is due."""
        training = self.app.program.training
        self.pass_days(1)
        while training.view().state is not TodayState.READY:
            self.morning("1")
            self.pass_days(1)

    def relieve(self) -> None:
        enter = Qt.Key.Key_Return
        self.press("r", "1")
        self.advance(4)
        self.picture("gate")
        self.press(enter, "d", "6", enter)
        self.advance(26 + 34)
        self.picture("stretch")
        self.advance(46 + 60)
        self.press(enter)
        self.advance(120)
        self.press("1", enter, "1", enter)
        self.picture("result")


def look_back(qt: QApplication, theme: ThemeChoice, folder: Path) -> None:
    """Take the picture of Progress, on some months of log."""
    ten_years(Runner(folder), sessions=PAST_SESSIONS, sets=PAST_SESSIONS * 12)
    tour = Tour(qt, theme, folder)
    tour.clock.passed_ms += 86_400_000
    tour.app.window.resize(1180, 1020)
    tour.app.window.rooms.show_progress()
    tour.settle()
    tour.app.window.rooms.progress.flip.clearFocus()
    tour.picture("progress")
    tour.app.stop()


def main() -> int:
    """Take all pictures, light and dark."""
    os.environ["CALFCOACH_AUDIO"] = "none"
    qt = QApplication(sys.argv[:1])
    qt.setStyle("Fusion")
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        with tempfile.TemporaryDirectory() as folder:
            Tour(qt, theme, Path(folder)).take()
        with tempfile.TemporaryDirectory() as folder:
            look_back(qt, theme, Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
