"""Shows a note on the desktop through org.freedesktop.Notifications, as Linux has it."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from PySide6.QtCore import (
    Q_ARG,
    Q_RETURN_ARG,
    SIGNAL,
    SLOT,
    QMetaObject,
    QObject,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusPendingCallWatcher

from calfcoach.gui.system.session_bus import ask, open_bus

logger = logging.getLogger(__name__)

SERVICE = INTERFACE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
NOTIFY = "Notify(QString,uint,QString,QString,QString,QStringList,QVariantMap,int)"
SENT_MS = 1_000
"""How long the service may take to show a note."""
DEFAULT = "default"
"""The key of a press on the note itself."""
_AS_THE_DESKTOP_DOES = -1


class BusNotes(QObject):
    """One note at a time: the next takes the place of the last.

    Signals:
        chosen(str): The key of what was pressed on the note; `DEFAULT` for the note itself.
        failed(): Nobody shows notes here.
    """

    chosen = Signal(str)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service: QDBusInterface | None = None
        self._asked: QDBusPendingCallWatcher | None = None
        self._bus: QDBusConnection | None = None
        self._note: tuple[str, str, list[str]] = ("", "", [])
        self._id = 0

    def say(self, title: str, text: str, choices: Mapping[str, str]) -> None:
        """Show a note; returns at once.

        Args:
            title: Its first line.
            text: What it says.
            choices: The words of its buttons by their keys.
        """
        self._note = title, text, [part for choice in choices.items() for part in choice]
        self._bus = open_bus()
        if self._bus is None:
            self.failed.emit()
            return
        self._asked = ask(self._bus, SERVICE, PATH, INTERFACE, "GetCapabilities")
        self._asked.finished.connect(self._take)
        if self._asked.isFinished():  # at once, without a signal, where the bus is gone
            self._take(self._asked)

    def _take(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher is not self._asked or self._bus is None:
            return
        self._asked = None
        if watcher.isError() or not self._send(self._bus, watcher.reply().arguments()[0]):
            logger.info("no note is shown: %s", watcher.reply().errorMessage())
            self.failed.emit()

    def _send(self, bus: QDBusConnection, can: list[str]) -> bool:
        """Send the note; return whether it was taken."""
        if self._service is None:
            # A plain call would send signed numbers, which the service does not take; the
            # interface has read its methods from the service and so knows better.
            self._service = QDBusInterface(SERVICE, PATH, INTERFACE, bus)
            self._service.setTimeout(SENT_MS)
            pressed = SIGNAL("ActionInvoked(uint,QString)")
            QObject.connect(self._service, pressed, self, SLOT("_press(uint,QString)"))
        if self._service.metaObject().indexOfMethod(NOTIFY) < 0:
            return False
        title, text, buttons = self._note
        note = QMetaObject.invokeMethod(
            self._service,
            "Notify",
            Qt.ConnectionType.DirectConnection,
            Q_RETURN_ARG("uint"),
            Q_ARG("QString", "calfcoach"),
            Q_ARG("uint", self._id),
            Q_ARG("QString", "calfcoach"),
            Q_ARG("QString", title),
            Q_ARG("QString", text),
            Q_ARG("QStringList", buttons if "actions" in can else []),
            Q_ARG("QVariantMap", {"desktop-entry": "calfcoach"}),
            Q_ARG("int", _AS_THE_DESKTOP_DOES),
        )
        self._id = note if isinstance(note, int) else 0
        return self._id > 0

    @Slot("uint", "QString")
    def _press(self, note: int, key: str) -> None:
        if note == self._id:
            self.chosen.emit(key)
