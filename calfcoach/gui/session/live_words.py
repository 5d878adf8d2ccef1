"""Tells a screen reader what the player has begun to show: a step, a pause, going on."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.gui.widgets.labels import Label


class Player(Protocol):
    """What the players of all sessions have."""

    side: Label
    word: Label
    line: Label


class LiveWords(QObject):
    """Follows what a driver shows, after the player has painted it.

    Beats and seconds are left to tones and voice: they would drown all else.
    """

    def __init__(self, player: Player, parent: QObject) -> None:
        super().__init__(parent)
        self._player = player
        self._source = parent
        self._place: tuple[int, bool] | None = None

    def follow(self, view: SessionView) -> None:
        """Say the words once, when they belong to something new."""
        place = view.index, view.phase is Phase.PAUSED
        if place != self._place:
            self._place = place
            labels = (self._player.side, self._player.word, self._player.line)
            said = [label.text() for label in labels if label.text() and not label.isHidden()]
            announce(self._source, ". ".join(said))

    def end(self) -> None:
        """The session is over, or was let go of."""
        self._place = None


def announce(source: QObject, text: str) -> None:
    """Let a screen reader say something at the next chance."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))
