"""The baseline: the least that a PySide6 program with a window and one label does."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.first_paint import report


class BareWindow(QMainWindow):
    """A window with one label."""

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False
        self.setCentralWidget(QLabel("calfcoach"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Report once the first paint is over."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, report)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = BareWindow()
    window.show()
    sys.exit(app.exec())
