"""Opens Progress on ten years of log in a window and says how long that takes, as JSON.

    python -m tests.benchmarks.progress_window FOLDER

Milliseconds: the first time with the import of the plots, the ranges, and the slowest of the steps
in which the page is scrolled from top to bottom and painted.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calfcoach.app.app import App
from calfcoach.app.launch import Launch
from calfcoach.services.history_views import Span
from calfcoach.storage.folders import Folders
from tests.fakes import FakeClock
from tests.services.runner import Runner
from tests.ten_years import ten_years

STEPS = 40


def took_ms(work: Callable[[], object]) -> float:
    """Return how long something takes until all of it is painted."""
    start = time.perf_counter()
    work()
    for _ in range(3):
        QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def main(folder: Path) -> None:
    """Measure and print."""
    folder.mkdir(parents=True)
    ten_years(Runner(folder))
    qt = QApplication([])
    app = App(qt, Folders(folder, folder / "logs", folder / "w.ini"), Launch(), FakeClock())
    app.show()
    app.window.resize(1180, 760)
    for _ in range(20):
        qt.processEvents()
    rooms = app.window.rooms
    found = {"first": took_ms(rooms.show_progress)}
    took_ms(app.window.show_today)
    found["again"] = took_ms(rooms.show_progress)
    for span in Span:
        button = rooms.progress.spans.buttons[list(Span).index(span)]
        found[span.value] = took_ms(lambda button=button: QTest.mouseClick(  # type: ignore[misc]
            button, Qt.MouseButton.LeftButton
        ))  # fmt: skip
    bar = rooms.progress.area.verticalScrollBar()
    steps = [bar.maximum() * step // STEPS for step in range(STEPS + 1)]
    found["scroll"] = max(took_ms(lambda to=to: bar.setValue(to)) for to in steps)  # type: ignore[misc]
    print(json.dumps(found), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
