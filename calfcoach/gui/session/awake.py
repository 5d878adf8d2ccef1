"""Keeps the screen on while a session runs, and only then."""

from __future__ import annotations

from PySide6.QtCore import QObject

from calfcoach.core.clock import Clock
from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.plan import StepKind
from calfcoach.gui.system.inhibitor import Inhibitor

FORGOTTEN_MS = 15 * 60 * 1000
"""A step that lasts until done and has lasted this long is forgotten: the screen may go dark."""


class Awake(QObject):
    """Follows what a driver shows; a pause, a question and the end let the screen go dark."""

    def __init__(self, inhibitor: Inhibitor, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inhibitor = inhibitor
        self._clock = clock
        self._is_held = False
        self._place = (-1, -1)
        self._since_ms = 0

    def follow(self, view: SessionView) -> None:
        """Keep the screen on, or let it go, as the view asks for."""
        now_ms, place = self._clock.monotonic_ms(), (view.index, view.rep)
        if place != self._place:
            self._place, self._since_ms = place, now_ms
        runs = view.phase is Phase.RUNNING and view.step.kind is not StepKind.ASK
        if runs and now_ms - self._since_ms < FORGOTTEN_MS:
            if not self._is_held:
                self._is_held = True
                self._inhibitor.hold()
        else:
            self.end()

    def end(self) -> None:
        """The session is over, or was let go of."""
        if self._is_held:
            self._is_held = False
            self._inhibitor.release()
