"""The rooms of running, built at first use: runs, their import, and what there is to learn."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from calfcoach.gui.learn.learn_page import LearnPage
    from calfcoach.gui.makers import Makers
    from calfcoach.gui.runs.import_page import ImportPage
    from calfcoach.gui.runs.runs_page import RunsPage


class RunRooms(QObject):
    """Builds each page at first use and leads from one to the other.

    Args:
        makers: Who builds the pages.
        pages: The stack beside the sidebar.

    Signals:
        page_shown(str): A page beside the sidebar is shown.
        check_requested(): The full safety check is to be done.
    """

    page_shown = Signal(str)
    check_requested = Signal()

    def __init__(self, makers: Makers, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._makers = makers
        self._pages = pages

    # Built at first use

    @cached_property
    def runs(self) -> RunsPage:
        """The page of running."""
        page = self._makers.runs()
        self._pages.addWidget(page)
        page.import_requested.connect(self.ask_for_runs)
        return page

    @cached_property
    def imports(self) -> ImportPage:
        """The page on which runs come in."""
        page = self._makers.imports()
        self._pages.addWidget(page)
        page.closed.connect(self.show_runs)
        return page

    @cached_property
    def learn(self) -> LearnPage:
        """Causes and form."""
        page = self._makers.learn()
        self._pages.addWidget(page)
        page.check_requested.connect(self.check_requested)
        return page

    # Ways

    def show_learn(self) -> None:
        """Show causes and form."""
        self.learn.refresh()
        self._pages.setCurrentWidget(self.learn)
        self.learn.take_focus()
        self.page_shown.emit("learn")

    def show_runs(self) -> None:
        """Show runs and what they did to the calf."""
        self.runs.refresh()
        self._pages.setCurrentWidget(self.runs)
        self.runs.take_focus()
        self.page_shown.emit("runs")

    def ask_for_runs(self) -> None:
        """Ask for files of runs and show what they hold."""
        if self.imports.ask():
            self._show_imports()

    def take_runs(self, paths: Sequence[Path]) -> None:
        """Show what dropped files hold, unless something covers the window."""
        if self._pages.isVisible():
            self._show_imports()
            self.imports.read(paths)

    def go_stale(self) -> None:
        """Let the pages that show the log read anew when they are shown next."""
        for name in ("runs", "learn"):
            if name in self.__dict__:
                self.__dict__[name].mark_stale()

    def let_go(self) -> None:
        """Stop what is under way."""
        if "imports" in self.__dict__:
            self.imports.call_off()

    def _show_imports(self) -> None:
        self._pages.setCurrentWidget(self.imports)
        self.page_shown.emit("runs")
        self.imports.take_focus()
