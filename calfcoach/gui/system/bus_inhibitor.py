"""Keeps the screen on through org.freedesktop.ScreenSaver, as desktops on Linux offer it."""

from __future__ import annotations

import logging

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusPendingCallWatcher

from calfcoach.gui.system.session_bus import ask, open_bus

logger = logging.getLogger(__name__)

NAME = "calfcoach"
REASON = "A session is running"
SERVICE = INTERFACE = "org.freedesktop.ScreenSaver"
PATH = "/org/freedesktop/ScreenSaver"
RELEASE = "UnInhibit"
RELEASED_MS = 100
"""How long an answer to the release is waited for; a service that hangs reads it later."""


class BusInhibitor(QObject):
    """Asks org.freedesktop.ScreenSaver, under our own name.

    A killed program leaves nothing behind: the service lets go when our connection is gone.
    """

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._is_wanted = False
        self._asked: QDBusPendingCallWatcher | None = None
        self._cookie: int | None = None
        self._service: QDBusInterface | None = None

    @property
    def is_held(self) -> bool:
        """Whether the service keeps the screen on for us."""
        return self._cookie is not None

    def hold(self) -> None:
        """Keep the screen on, unless it is kept on, or is being asked for, already."""
        self._is_wanted = True
        if self._asked is None and self._cookie is None:
            self._asked = ask(self._bus, SERVICE, PATH, INTERFACE, "Inhibit", NAME, REASON)
            self._asked.finished.connect(self._take)
            if self._asked.isFinished():  # at once, without a signal, where the bus is gone
                self._take(self._asked)

    def release(self) -> None:
        """Give the cookie back; one that is still on its way is given back when it comes."""
        self._is_wanted = False
        if self._cookie is None or self._service is None:
            return
        # A plain call would send a signed number, which the service does not take; the interface
        # has read its methods from the service and so knows better.
        number = Q_ARG("uint", self._cookie)
        QMetaObject.invokeMethod(self._service, RELEASE, Qt.ConnectionType.DirectConnection, number)
        self._cookie = self._service = None

    def _take(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher is not self._asked:
            return
        self._asked = None
        answer = watcher.reply()
        values = answer.arguments()
        if watcher.isError() or not values or not isinstance(values[0], int):
            logger.info("the screen is not kept on: %s", answer.errorMessage())
            return
        service = QDBusInterface(SERVICE, PATH, INTERFACE, self._bus)
        service.setTimeout(RELEASED_MS)
        if service.metaObject().indexOfMethod(f"{RELEASE}(uint)") < 0:
            logger.info("the screen is kept on by a service that has no %s", RELEASE)
            return
        self._cookie, self._service = values[0], service
        if not self._is_wanted:
            self.release()


def open_bus_inhibitor() -> BusInhibitor | None:
    """Return a way through the session bus, or None where there is no bus."""
    bus = open_bus()
    return None if bus is None else BusInhibitor(bus)


def is_there() -> bool:
    """Whether somebody offers to keep the screen on; waits for the bus alone."""
    bus = open_bus()
    if bus is None:
        return False
    place = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
    watcher = ask(bus, *place, "GetNameOwner", SERVICE)
    watcher.waitForFinished()
    return not watcher.isError()
