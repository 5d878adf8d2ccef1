"""F1 opens the help on the page that is shown, "?" its keys; both work offline."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from calfcoach.core.errors import UserError
from calfcoach.core.help_file import load_about, load_help
from calfcoach.core.resources import resource_path
from calfcoach.gui.help.help_dialog import (
    ABOUT,
    HelpDialog,
    Leaf,
    about_leaves,
    topic_keys,
    topic_leaf,
)
from calfcoach.gui.i18n import error_words
from calfcoach.gui.main_window import MainWindow
from calfcoach.gui.widgets.keys_card import KeysCard, page_keys

TOPICS = {
    "TodayPage": "today",
    "SessionPage": "progress",
    "AddPage": "progress",
    "ReliefPage": "relief",
    "StrengthPage": "session",
    "RoutinePage": "session",
    "RaiseTestPage": "measure",
    "ScreenPage": "setup",
    "SetupPage": "setup",
    "ProgramPage": "program",
    "ProgressPage": "progress",
    "DataPage": "data",
    "RunsPage": "runs",
    "ImportPage": "runs",
    "MeasurePage": "measure",
    "LearnPage": "learn",
    "PhysioPage": "physio",
    "EditorPage": "physio",
    "IncomingPage": "physio",
    "PreviewPage": "physio",
    "PlayPage": "session",
    "ClientPage": "physio",
    "SettingsPage": "settings",
}
"""The topic of each page, by its class."""


class HelpRoom(QObject):
    """Shows help over a window.

    Args:
        window: Whose pages are explained.
        folder: Where the person's data lies.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self.help_key = QShortcut(QKeySequence("F1"), window)
        self.help_key.activated.connect(self.open)
        self.keys_key = QShortcut(QKeySequence("?"), window.shell)
        self.keys_key.activated.connect(self.show_keys)
        window.rooms.about_requested.connect(self.open_about)

    def topic(self) -> str:
        """Return the topic of what is shown."""
        return TOPICS[type(self.page()).__name__]

    def open(self) -> None:
        """Open the help on what is shown; one that is open goes there."""
        self._open(self.topic())

    def open_about(self) -> None:
        """Open what tells of the program itself."""
        self._open(ABOUT)

    def show_keys(self) -> None:
        """Show the keys of the page."""
        try:
            topics = load_help(resource_path("help", "help.toml"))
        except UserError as error:
            self._window.say(error_words(error))
            return
        topic = next(one for one in topics if one.name == self.topic())
        KeysCard(self._window, page_keys(topic_keys(topic))).open()

    def _open(self, name: str) -> None:
        dialog = self._window.findChild(HelpDialog)
        if dialog is None:
            try:
                dialog = HelpDialog(self._window, self._leaves())
            except UserError as error:
                self._window.say(error_words(error))
                return
        dialog.show_topic(name)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _leaves(self) -> Sequence[Leaf]:
        topics = load_help(resource_path("help", "help.toml"))
        shipped, sources = load_about(resource_path("about", "about.toml"))
        pages = [topic_leaf(one) for one in topics]
        return [*pages, *about_leaves(self._folder, shipped, sources)]

    def page(self) -> QWidget | None:
        """Return the page that is shown."""
        whole = self._window.stack.currentWidget()
        return self._window.pages.currentWidget() if whole is self._window.shell else whole
