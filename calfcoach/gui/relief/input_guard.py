"""Ignores keys and clicks right after a page appears: they were meant for the one before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.screening import KEY_GUARD_MS

_CLICKS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)
_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)
"""Keys that press a button; all others go on to the page, "it hurts" among them."""


class InputGuard(QObject):
    """Guards a page for its first second, and against keys that repeat because they are held.

    What the page's own widgets would take is swallowed by `watch`; what the page itself takes, it
    asks `stops` about.
    """

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._began_ms = clock.monotonic_ms() - KEY_GUARD_MS

    def restart(self) -> None:
        """Let the first second begin."""
        self._began_ms = self._clock.monotonic_ms()

    def is_on(self) -> bool:
        """Whether the first second is not over."""
        return self._clock.monotonic_ms() - self._began_ms < KEY_GUARD_MS

    def stops(self, event: QKeyEvent) -> bool:
        """Whether a key comes too early, or repeats."""
        return event.isAutoRepeat() or self.is_on()

    def watch(self, *widgets: QWidget) -> None:
        """Swallow what comes too early for these widgets."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow clicks that come too early, and keys that do or that repeat."""
        if isinstance(event, QKeyEvent):
            if event.key() in _PRESSING and self.stops(event):
                return True
        elif event.type() in _CLICKS and self.is_on():
            return True
        return super().eventFilter(watched, event)
