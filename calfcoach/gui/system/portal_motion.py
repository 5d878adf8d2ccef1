"""Asks the desktop portal of Linux whether less motion is wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusPendingCallWatcher, QDBusVariant

from calfcoach.gui.system.session_bus import ask, open_bus

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
KEYS = (
    ("org.freedesktop.appearance", "reduced-motion"),
    ("org.gnome.desktop.interface", "enable-animations"),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"),
)


class PortalMotion(QObject):
    """Knows the wish once it has been answered; until then motion is welcome.

    Attributes:
        is_reduced: Less motion is wanted.
        answers: How many keys the desktop has answered, known to it or not.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_reduced = False
        self.answers = 0
        self._waiting: dict[QDBusPendingCallWatcher, str] = {}
        self._said: dict[str, bool] = {}

    def ask(self) -> None:
        """Ask the desktop anew; returns at once."""
        bus = open_bus()
        if bus is None or self._waiting:
            return
        for space, key in KEYS:
            watcher = ask(bus, SERVICE, PATH, INTERFACE, "Read", space, key)
            self._waiting[watcher] = key
            watcher.finished.connect(self._take)
            if watcher.isFinished():  # at once, without a signal, where the bus is gone
                self._take(watcher)

    def _take(self, watcher: QDBusPendingCallWatcher) -> None:
        key = self._waiting.pop(watcher, "")
        self.answers += bool(key)
        values = [] if watcher.isError() else watcher.reply().arguments()
        if key and values:
            self._said[key] = asks_for_less(key, _plain(values[0]))
        self.is_reduced = any(self._said.values())


def asks_for_less(key: str, value: object) -> bool:
    """Return what a value of the desktop's settings means."""
    if key == "enable-animations":
        return value is False
    try:
        number = float(str(value))
    except ValueError:
        return False
    return number == (1 if key == "reduced-motion" else 0)


def _plain(value: object) -> object:
    """Return what is inside a variant, which `Read` wraps twice."""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
