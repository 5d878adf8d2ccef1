"""Calfcoach as a person starts it, with no words, up to its first paint."""

from __future__ import annotations

import sys

from calfcoach.app import app
from calfcoach.cli.main import main
from calfcoach.gui.main_window import MainWindow
from tests.benchmarks.first_paint import report


class ReportingWindow(MainWindow):
    """A window that lets nothing of what follows its first paint be done."""

    def _emit_first_painted(self) -> None:
        report()


if __name__ == "__main__":
    vars(app)["MainWindow"] = ReportingWindow
    sys.exit(main([]))
