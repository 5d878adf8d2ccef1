"""Says once that there is no sound, for those who want some."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from calfcoach.core.clock import Clock
from calfcoach.core.settings import Settings
from calfcoach.media.session_sound import SessionSound

SHOWN_MS = 12_000
"""How long it stands. Grade: D (our default)."""


class SilenceNotice:
    """Notices when sound is missing, at the start of a session or in the middle of it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since_ms: int | None = None

    def restart(self) -> None:
        """Say it again: a session begins."""
        self._since_ms = None

    def text(self, sound: SessionSound, settings: Settings) -> str:
        """Return what to show now, "" where sound is heard, unwanted, or was missed long ago."""
        if not sound.is_silent or settings.muted:
            self._since_ms = None
            return ""
        now_ms = self._clock.monotonic_ms()
        if self._since_ms is None:
            self._since_ms = now_ms
        if now_ms - self._since_ms >= SHOWN_MS:
            return ""
        return QCoreApplication.translate(
            "SilenceNotice", "There is no sound here. Numbers and words show every change."
        )
