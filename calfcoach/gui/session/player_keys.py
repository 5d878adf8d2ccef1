"""What each key means in a player: one table for keyboard, presenter's clicker and media keys."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt

from calfcoach.core.clock import Clock

HELD_MS = 1_000
"""A clicker's back key that is down for so long says that it hurts."""
SETTLED_MS = 80
"""A key that was let go for so long is up, and does not only repeat."""
CLICKER_BACK = Qt.Key.Key_PageUp
"""Back when it is let go, "it hurts" when it is held."""


class Wish(Enum):
    """What a person can want of a session that plays; each player has a button for most."""

    GO = auto()
    PAUSE = auto()
    DONE = auto()
    NEXT = auto()
    SKIP = auto()
    BACK = auto()
    MORE_REST = auto()
    BENT = auto()
    MUTE = auto()
    HURTS = auto()
    FULL_SCREEN = auto()
    KEYS = auto()
    END = auto()
    FIRST = auto()
    SECOND = auto()
    THIRD = auto()


WISHES = {
    Qt.Key.Key_Space: Wish.GO,
    Qt.Key.Key_Return: Wish.DONE,
    Qt.Key.Key_Enter: Wish.DONE,
    Qt.Key.Key_P: Wish.PAUSE,
    Qt.Key.Key_B: Wish.PAUSE,
    Qt.Key.Key_MediaPlay: Wish.PAUSE,
    Qt.Key.Key_MediaPause: Wish.PAUSE,
    Qt.Key.Key_MediaTogglePlayPause: Wish.PAUSE,
    Qt.Key.Key_PageDown: Wish.NEXT,
    Qt.Key.Key_Period: Wish.NEXT,
    Qt.Key.Key_MediaNext: Wish.NEXT,
    Qt.Key.Key_Right: Wish.SKIP,
    Qt.Key.Key_Left: Wish.BACK,
    Qt.Key.Key_MediaPrevious: Wish.BACK,
    Qt.Key.Key_Up: Wish.MORE_REST,
    Qt.Key.Key_K: Wish.BENT,
    Qt.Key.Key_M: Wish.MUTE,
    Qt.Key.Key_X: Wish.HURTS,
    Qt.Key.Key_F: Wish.FULL_SCREEN,
    Qt.Key.Key_Question: Wish.KEYS,
    Qt.Key.Key_Escape: Wish.END,
    Qt.Key.Key_1: Wish.FIRST,
    Qt.Key.Key_2: Wish.SECOND,
    Qt.Key.Key_3: Wish.THIRD,
}
"""The wish of each key; `CLICKER_BACK` has two, by how long it is down."""


class Turn(Enum):
    """What has come of a key that went down."""

    HELD = auto()
    SHORT = auto()


class HeldKey:
    """A key that means one thing when it is let go early, and another once it has been held.

    A key that repeats seems to come up and go down again, and on X11 Qt does not always say that it
    only repeats (seen with 6.11.3, of 40 repeats 30 unmarked). So a release counts once it has
    lasted.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since_ms: int | None = None
        self._let_go_ms: int | None = None
        self._is_spent = False

    def press(self) -> None:
        """It goes down, or repeats."""
        now_ms, let_go_ms = self._clock.monotonic_ms(), self._let_go_ms
        if self._since_ms is None or (let_go_ms is not None and now_ms - let_go_ms >= SETTLED_MS):
            self._since_ms, self._is_spent = now_ms, False
        self._let_go_ms = None

    def release(self) -> None:
        """It comes up, or repeats."""
        if self._since_ms is not None:
            self._let_go_ms = self._clock.monotonic_ms()

    def turn(self) -> Turn | None:
        """Return what has come of it by now, once for each press."""
        if self._since_ms is None:
            return None
        now_ms, let_go_ms = self._clock.monotonic_ms(), self._let_go_ms
        until_ms = now_ms if let_go_ms is None else let_go_ms
        found = None
        if until_ms - self._since_ms >= HELD_MS and not self._is_spent:
            found, self._is_spent = Turn.HELD, True
        if let_go_ms is not None and now_ms - let_go_ms >= SETTLED_MS:
            found = found or (None if self._is_spent else Turn.SHORT)
            self.drop()
        return found

    def drop(self) -> None:
        """Forget that it is down."""
        self._since_ms = self._let_go_ms = None
        self._is_spent = False
