"""Looks once a minute at what is due, and says it where the person is."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from calfcoach.core.errors import UserError
from calfcoach.core.reminder import Occasion, Snooze
from calfcoach.gui.main_window import MainWindow
from calfcoach.gui.reminders.reminder_bar import ReminderBar
from calfcoach.gui.reminders.reminder_words import occasion_words, open_words, snooze_words
from calfcoach.gui.reminders.tray import Tray, has_tray
from calfcoach.gui.system.bus_notes import DEFAULT, BusNotes
from calfcoach.services.reminders import ReminderService

logger = logging.getLogger(__name__)

LOOK_MS = 60_000


class Reminders(QObject):
    """What is due is said in a bar over the page, and on the desktop unless the window is in front.

    The desktop's own notes come first, for they can be put off where they stand; then the tray's;
    without either, the window asks for attention. Nothing is said while a session is open, nor
    while Today, which shows it, is in front.

    Attributes:
        notes: The desktop's notes.
        tray: The icon; None where the desktop has no tray.

    Signals:
        open_requested(): Show the window with Today.
        relief_requested(): Start relief, from the tray.
        session_requested(): Start today's session, from the tray.
        quit_requested(): End the program, from the tray.
        tray_found(): The desktop has a tray.
    """

    open_requested = Signal()
    relief_requested = Signal()
    session_requested = Signal()
    quit_requested = Signal()
    tray_found = Signal()

    def __init__(self, service: ReminderService, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._open: Occasion | None = None
        self.tray: Tray | None = None
        self.notes = BusNotes(self)
        self.notes.chosen.connect(self._take_choice)
        self.notes.failed.connect(self._say_without_notes)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)
        self.take_window(window)

    def take_window(self, window: MainWindow) -> None:
        """Say things in another window, the present one to begin with."""
        self._window = window
        self.bar = ReminderBar()
        window.add_bar(self.bar)
        self.bar.opened.connect(self._open_it)
        self.bar.snoozed.connect(self.snooze)
        self.bar.closed.connect(self._settle)
        if self._open is not None:
            self.bar.show_occasion(self._open)
        self._find_tray()

    def look(self) -> None:
        """Say what is due, if now is the time; take back what is done."""
        self._find_tray()
        try:
            if self._open is not None and not self._service.still_holds(self._open):
                self._settle()
            if self._window.is_in_session or self._window.shows_today:
                return
            occasion = self._service.due()
        except UserError as error:
            logger.warning("cannot remind: %s", error)
            return
        if occasion is not None:
            self._say(occasion)

    def snooze(self, snooze: Snooze) -> None:
        """Put off what was said last."""
        if self._open is not None:
            self._service.snooze(self._open, snooze)
            self._settle()

    def let_go(self) -> None:
        """Take the icon away and look no more."""
        self._timer.stop()
        if self.tray is not None:
            self.tray.let_go()
        self.deleteLater()

    def _say(self, occasion: Occasion) -> None:
        self._service.say(occasion)
        self._open = occasion
        self.bar.show_occasion(occasion)
        if not self._window.isActiveWindow():
            snoozes = {one.value: snooze_words(one) for one in Snooze}
            choices = {DEFAULT: open_words(occasion), **snoozes}
            self.notes.say("calfcoach", occasion_words(occasion), choices)

    def _say_without_notes(self) -> None:
        if self._open is None:
            return
        if self.tray is not None:
            self.tray.say(self._open)
            return
        if not self._window.isVisible():
            self._window.showMinimized()
        QApplication.alert(self._window)

    def _take_choice(self, key: str) -> None:
        if key == DEFAULT:
            self._open_it()
        elif key in {one.value for one in Snooze}:
            self.snooze(Snooze(key))

    def _open_it(self) -> None:
        self._settle()
        self.open_requested.emit()

    def _settle(self) -> None:
        self._open = None
        self.bar.hide()
        if self.tray is not None:
            self.tray.forget()

    def _find_tray(self) -> None:
        """Take a place in the tray; one may come later than we do, as when the desktop starts."""
        if self.tray is None and has_tray():
            self.tray = Tray(self)
            self.tray.open_requested.connect(self._open_it)
            self.tray.relief_requested.connect(self.relief_requested)
            self.tray.session_requested.connect(self.session_requested)
            self.tray.quit_requested.connect(self.quit_requested)
            self.tray.snoozed.connect(self.snooze)
            self._emit_tray_found()

    def _emit_tray_found(self) -> None:
        self.tray_found.emit()
