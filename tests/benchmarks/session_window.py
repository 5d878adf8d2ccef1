"""Runs a session in its window, or repaints an empty one as often, and says what that costs.

    python -m tests.benchmarks.session_window FOLDER SECONDS    a strength session, figure moving
    python -m tests.benchmarks.session_window --bare SECONDS    a QTimer and an empty widget

Prints one JSON object: CPU seconds a second, and how often was painted a second.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from calfcoach.app.app import App
from calfcoach.app.launch import Launch
from calfcoach.app.run import run_window
from calfcoach.gui.session.figure_feed import FRAME_MS
from calfcoach.services.training_views import SessionChoice
from calfcoach.storage.folders import Folders
from tests.end_to_end.player import cut_off_card
from tests.end_to_end.trainer import ANSWERS

SIZE = QSize(1180, 760)
LOOK_MS = 50


class Meter(QObject):
    """Counts what a widget paints and what the process spends, then ends it."""

    def __init__(self, widget: QWidget, seconds: float) -> None:
        super().__init__(widget)
        self._painted = 0
        self._seconds = seconds
        self._begun_s, self._cpu_s = time.perf_counter(), time.process_time()
        widget.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._report)
        self._timer.start(round(seconds * 1000))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count paints."""
        self._painted += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)

    def _report(self) -> None:
        passed_s = time.perf_counter() - self._begun_s
        cpu = (time.process_time() - self._cpu_s) / passed_s
        print(json.dumps({"cpu": cpu, "paints": self._painted / passed_s}), flush=True)
        os._exit(0)


class Session(QObject):
    """Starts the session that is due, and measures from the first repetition on."""

    def __init__(self, app: App, seconds: float) -> None:
        super().__init__(app.window)
        self._app = app
        self._seconds = seconds
        self._is_begun = self._is_measured = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)

    def look(self) -> None:
        """Do the one thing that is next."""
        window = self._app.window
        if cut_off_card(window) is None:
            return
        page = window.rooms.strength
        if not self._is_begun:
            self._is_begun = True
            window.resize(SIZE)
            self._app.program.setup.enroll("default", ANSWERS)
            window.rooms.start_session(SessionChoice())
            for row in (page.start_panel.morning, page.start_panel.rest):
                if row.isVisibleTo(page.start_panel):
                    row.choose(1)
            QTest.keyClick(page.start_panel, Qt.Key.Key_Return)
            page.driver.skip()
        elif not self._is_measured and page.player.figure.figure is not None:
            self._is_measured = True
            self._timer.stop()
            Meter(page.player.figure, self._seconds)


class Bare(QWidget):
    """Repaints nothing, as often as a figure at its quickest."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.update)
        self._timer.start(FRAME_MS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing."""


def run_session(folder: Path, seconds: float) -> int:
    """Run a session in its window."""
    run = App.run

    def run_watched(app: App) -> int:
        Session(app, seconds)
        return run(app)

    folder.mkdir(parents=True, exist_ok=True)
    with patch.object(App, "run", run_watched):
        return run_window(Folders(folder, folder / "logs", folder / "window.ini"), Launch())


def run_bare(seconds: float) -> int:
    """Repaint an empty window."""
    app = QApplication(sys.argv)
    window = Bare()
    window.resize(SIZE)
    window.show()
    Meter(window, seconds)
    return app.exec()


if __name__ == "__main__":
    first, last = sys.argv[1:]
    wanted_s = float(last)
    sys.exit(run_bare(wanted_s) if first == "--bare" else run_session(Path(first), wanted_s))
