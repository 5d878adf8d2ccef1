"""A session bus of our own with a desktop's services on it, for one test."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
DAEMON = shutil.which("dbus-daemon")
needs_bus = pytest.mark.skipif(DAEMON is None, reason="there is no dbus-daemon")


class Desktop:
    """Services on a bus, and what was asked of them.

    Attributes:
        bus: Our connection.
    """

    def __init__(self, bus: QDBusConnection, log: Path, bot: QtBot) -> None:
        self.bus = bus
        self._log = log
        self._bot = bot

    def calls(self) -> list[str]:
        """Return each call so far."""
        return self._log.read_text(encoding="utf-8").splitlines()[1:]

    def wait_for(self, *calls: str) -> None:
        """Wait until exactly these calls have come."""
        self._bot.waitUntil(lambda: self.calls() == list(calls), timeout=10_000)


@contextmanager
def desktop(bot: QtBot, folder: Path, *known: str) -> Iterator[Desktop]:
    """Start a bus and its services; `known` are the portal's keys as "key=value"."""
    log = folder / "calls.txt"
    daemon = subprocess.Popen(
        [str(DAEMON), "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    service = subprocess.Popen(
        [sys.executable, "-m", "tests.gui.desktop_service", str(log), *known],
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address},
        cwd=ROOT,
    )
    try:
        bot.waitUntil(lambda: log.exists() and "ready" in log.read_text(), timeout=20_000)
        yield Desktop(QDBusConnection.connectToBus(address, "calfcoach-test"), log, bot)
    finally:
        QDBusConnection.disconnectFromBus("calfcoach-test")
        for process in (service, daemon):
            process.terminate()
            process.wait()
        daemon.stdout.close()
