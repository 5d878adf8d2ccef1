"""Tells when the local day turns while the window is open."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from calfcoach.core.clock import Clock, local_day
from calfcoach.services.settings import SettingsService

LONGEST_WAIT_MS = 600_000
"""The clock is read at least so often: a computer that slept, a new zone, a change of the hour."""


class DayTurn(QObject):
    """A timer to the next turn of the day.

    Signals:
        day_turned(): Another day has begun.
    """

    day_turned = Signal()

    def __init__(self, clock: Clock, settings: SettingsService, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._settings = settings
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._day = self.today()
        self._timer.start(self.wait_ms())

    def today(self) -> date:
        """Return the local day."""
        local = self._clock.local(self._clock.now())
        return local_day(local, self._settings.current.day_start_hour)

    def wait_ms(self) -> int:
        """Return how long to wait before the next look, ms."""
        local = self._clock.local(self._clock.now()).replace(tzinfo=None)
        turn = local.replace(hour=0, minute=0, second=0, microsecond=0)
        turn += timedelta(hours=self._settings.current.day_start_hour)
        while turn <= local:
            turn += timedelta(days=1)
        return min(LONGEST_WAIT_MS, int((turn - local) / timedelta(milliseconds=1)) + 1)

    def look(self) -> None:
        """Read the clock, tell if the day has turned, and wait for the next turn."""
        today = self.today()
        if today != self._day:
            self._day = today
            self._emit_day_turned()
        self._timer.start(self.wait_ms())

    def _emit_day_turned(self) -> None:
        self.day_turned.emit()
