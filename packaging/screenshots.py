"""Takes the README's pictures from the running program, so that they stay true.

Usage, from the checkout: `python3 packaging/dev.py env` prints the python to run it with:
`QT_QPA_PLATFORM=offscreen PYTHONPATH=. PYTHON packaging/screenshots.py`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calfcoach.app.app import App
from calfcoach.app.launch import Launch
from calfcoach.core.settings import Settings, ThemeChoice
from calfcoach.storage.folders import find_folders
from calfcoach.storage.preferences import PreferencesFile

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
    """Plays relief and takes pictures on the way."""

    def __init__(self, qt: QApplication, theme: ThemeChoice, folder: Path) -> None:
        folders = find_folders(str(folder))
        PreferencesFile(folders.settings).save(Settings(theme=theme), START)
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
        for _ in range(seconds):
            self.clock.passed_ms += 1_000
            self.app.window.relief.driver.tick()
        self.settle()

    def picture(self, name: str) -> None:
        PICTURES.mkdir(exist_ok=True)
        path = PICTURES / f"{name}-{self.theme.value}.png"
        self.app.window.grab().save(str(path))
        print(path)

    def take(self) -> None:
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
        self.advance(2)
        self.press(enter)
        self.picture("today")
        self.app.stop()


def main() -> int:
    """Take all pictures, light and dark."""
    os.environ["CALFCOACH_AUDIO"] = "none"
    qt = QApplication(sys.argv[:1])
    qt.setStyle("Fusion")
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        with tempfile.TemporaryDirectory() as folder:
            Tour(qt, theme, Path(folder)).take()
    return 0


if __name__ == "__main__":
    sys.exit(main())
