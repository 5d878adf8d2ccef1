"""The page of Today over a runner's real log, with hands on its keys and its mouse."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from calfcoach.gui.fonts import app_font, load_fonts
from calfcoach.gui.style_sheet import style_sheet
from calfcoach.gui.theme import load_theme
from calfcoach.gui.today.check_in_card import CheckInCard
from calfcoach.gui.today.due_card import DueCard
from calfcoach.gui.today.today_page import TodayPage
from calfcoach.gui.today.week_strip import WeekStrip
from calfcoach.gui.translations import Translations
from calfcoach.services.changes import Changed
from calfcoach.services.settings import SettingsService
from calfcoach.services.training_views import SessionChoice
from calfcoach.storage.preferences import PreferencesFile
from tests.fakes import FakeDialogs
from tests.services.runner import Runner


class TodayDesk:
    """A furnished page.

    Attributes:
        started: What `start_requested` sent.
    """

    def __init__(self, runner: Runner, folder: Path, bot: QtBot) -> None:
        load_fonts()
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        translations = Translations(qt)
        translations.choose("en")
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
        qt.setFont(app_font())
        theme = load_theme("light")
        qt.setStyleSheet(style_sheet(theme.name, theme.tokens))
        self.runner = runner
        settings = SettingsService(
            PreferencesFile(folder / "settings.json"), runner.clock, runner.changes
        )
        self.page = TodayPage(settings, FakeDialogs(), runner.clock)
        bot.addWidget(self.page, before_close_func=lambda _: translations.let_go())
        self.page.resize(984, 900)
        self.page.show()
        self.page.start.setFocus()
        self.started: list[SessionChoice] = []
        self.page.furnish(runner.sessions, runner.training, runner.schedule)
        self.page.start_requested.connect(self.started.append)
        runner.changes.subscribe(self._refresh)
        self.page.activateWindow()
        self.settle()

    @property
    def due(self) -> DueCard:
        return self.page.program.due

    @property
    def check_in(self) -> CheckInCard:
        return self.page.program.check_in

    @property
    def strip(self) -> WeekStrip:
        return self.page.program.strip

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys at whatever has the focus."""
        for key in keys:
            focused = self.page.window().focusWidget() or self.page
            if isinstance(key, str):
                QTest.keyClicks(focused, key)
            else:
                QTest.keyClick(focused, key)
            self.settle()

    def drag(self, from_day: date, to_day: date) -> None:
        """Drag from one day of the strip to another."""
        row = self.strip.row
        places = [row.mapFromGlobal(self._middle(day)) for day in (from_day, to_day)]
        QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=places[0])
        QTest.mouseMove(row, places[1])
        QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=places[1])
        self.settle()

    def settle(self) -> None:
        """Let Qt do what waits, and a second pass."""
        self.runner.clock.advance(1)
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def said(self, card: QWidget) -> str:
        """Return all that a card of the page says."""
        assert isinstance(card, DueCard | CheckInCard)
        return "\n".join(card.texts())

    def _middle(self, day: date) -> QPoint:
        cell = next(c for c in self.strip.row.cells if c.mark is not None and c.mark.day == day)
        return cell.mapToGlobal(cell.rect().center())

    def _refresh(self, changed: Changed) -> None:
        if changed.sessions:
            self.page.mark_stale()
