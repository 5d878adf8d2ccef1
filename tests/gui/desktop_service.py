"""A stand-in for a desktop's services on a private bus, in a process of its own.

Usage: python -m tests.gui.desktop_service LOG [KEY=VALUE ...]; each call is written to LOG.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusVariant

COOKIE = 3_000_000_001


def note(line: str) -> None:
    with Path(sys.argv[1]).open("a", encoding="utf-8") as log:
        log.write(f"{line}\n")


def on_bus(interface: str) -> Callable[[type], type]:
    """Name the interface of a class; the stubs do not know that ClassInfo can be called."""
    decorator: Any = ClassInfo
    return cast("Callable[[type], type]", decorator({"D-Bus Interface": interface}))


@on_bus("org.freedesktop.ScreenSaver")
class ScreenSaver(QObject):
    """Hands out one cookie."""

    @Slot(str, str, result="uint")
    def Inhibit(self, name: str, reason: str) -> int:
        note(f"Inhibit {name}: {reason}")
        return COOKIE

    @Slot("uint")
    def UnInhibit(self, cookie: int) -> None:
        note(f"UnInhibit {cookie}")


@on_bus("org.freedesktop.Notifications")
class Notifications(QObject):
    """Shows notes by writing them down, and presses the button that it was started with."""

    ActionInvoked = Signal("uint", str)  # type: ignore[arg-type]  # a type of C++

    @Slot(result="QStringList")
    def GetCapabilities(self) -> list[str]:
        return ["actions", "body"]

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(
        self,
        name: str,
        replaces: int,
        _icon: str,
        title: str,
        text: str,
        buttons: list[str],
        _hints: dict[str, object],
        _timeout: int,
    ) -> int:
        note(f"Notify {name} {replaces} {title}: {text} {buttons}")
        pressed = dict(pair.split("=") for pair in sys.argv[2:]).get("press")
        if pressed is not None:
            QTimer.singleShot(0, lambda: self.ActionInvoked.emit(COOKIE, pressed))
        return COOKIE


@on_bus("org.freedesktop.portal.Settings")
class Portal(QObject):
    """Knows the keys that it was started with."""

    @Slot(str, str, result="QDBusVariant")
    def Read(self, _space: str, key: str) -> QDBusVariant:
        known = dict(pair.split("=") for pair in sys.argv[2:])
        note(f"Read {key}")
        words: dict[str, object] = {"true": True, "false": False}
        value = known.get(key, "")
        return QDBusVariant(words.get(value, value))


def main() -> None:
    app = QCoreApplication(sys.argv[:1])
    bus = QDBusConnection.sessionBus()
    slots = QDBusConnection.RegisterOption.ExportAllSlots
    signals = QDBusConnection.RegisterOption.ExportAllSignals
    screen_saver, portal, notes = ScreenSaver(), Portal(), Notifications()
    bus.registerObject("/org/freedesktop/Notifications", notes, slots | signals)
    bus.registerService("org.freedesktop.Notifications")
    bus.registerObject("/org/freedesktop/ScreenSaver", screen_saver, slots)
    bus.registerObject("/org/freedesktop/portal/desktop", portal, slots)
    bus.registerService("org.freedesktop.portal.Desktop")
    bus.registerService("org.freedesktop.ScreenSaver")
    note("ready")
    app.exec()


if __name__ == "__main__":
    main()
