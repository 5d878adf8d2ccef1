"""The session bus of Linux desktops, asked without waiting."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

ASKED_MS = 1_000
"""How long an answer is waited for; a dead service must not hold anything up."""


def open_bus() -> QDBusConnection | None:
    """Return the session bus, or None where there is none; never starts one."""
    if not _is_announced():
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


def ask(
    bus: QDBusConnection, service: str, path: str, interface: str, name: str, *args: str
) -> QDBusPendingCallWatcher:
    """Call a method and return at once; the watcher is finished when the answer is there."""
    message = QDBusMessage.createMethodCall(service, path, interface, name)
    message.setArguments(list(args))
    return QDBusPendingCallWatcher(bus.asyncCall(message, ASKED_MS))


def _is_announced() -> bool:
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(runtime) and (Path(str(runtime)) / "bus").exists()
