"""The icon in the tray, where the desktop has one, with what can be done from there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from calfcoach.core.reminder import Occasion, Snooze
from calfcoach.gui.icons import app_icon
from calfcoach.gui.reminders.reminder_words import occasion_words, snooze_words


def has_tray() -> bool:
    """Return whether the desktop has a tray; of all that Qt tells of it, this alone is true."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """An icon with a menu.

    Signals:
        open_requested(): Show the window.
        relief_requested(): Start relief.
        session_requested(): Start today's session.
        quit_requested(): End the program.
        snoozed(Snooze): Say again later what was just said.
    """

    open_requested = Signal()
    relief_requested = Signal()
    session_requested = Signal()
    quit_requested = Signal()
    snoozed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.icon = QSystemTrayIcon(app_icon(), self)
        self.icon.setToolTip("calfcoach")
        self.menu = QMenu()
        self._add(self.tr("Open calfcoach"), self.open_requested.emit)
        self._add(self.tr("Start relief"), self.relief_requested.emit)
        self._add(self.tr("Today's session"), self.session_requested.emit)
        self.menu.addSeparator()
        self._snoozes = [self._add_snooze(one) for one in Snooze]
        self.menu.addSeparator()
        self._add(self.tr("Quit"), self.quit_requested.emit)
        self.forget()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        self.icon.messageClicked.connect(self.open_requested)
        self.icon.show()

    def say(self, occasion: Occasion) -> None:
        """Show a note at the icon; until it is settled, the menu can put it off."""
        for action in self._snoozes:
            action.setVisible(True)
        self.icon.showMessage("calfcoach", occasion_words(occasion), app_icon())

    def forget(self) -> None:
        """Take from the menu what puts a note off."""
        for action in self._snoozes:
            action.setVisible(False)

    def let_go(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _add_snooze(self, snooze: Snooze) -> QAction:
        text = self.tr("Remind me: {}").format(snooze_words(snooze))
        return self._add(text, lambda: self.snoozed.emit(snooze))

    def _add(self, text: str, do: object) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(do)
        return action

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_requested.emit()
