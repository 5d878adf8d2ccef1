"""Counts one leg on screen: presses that come too close, prompts that stand for a while."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt

from calfcoach.core.engine_state import SessionView
from calfcoach.core.heel_raise_test import Fault, LegCount, Stopped
from calfcoach.gui.measure.raise_words import prompt_words
from calfcoach.services.measuring import LegRaises

PROMPT_MS = 4_000
"""How long a prompt stands: two raises. Grade: D (our default)."""
PRESS_MS = 1_000
"""Two presses closer together count as one raise: it takes two seconds. Grade: D."""


class LegWish(Enum):
    """What a key means on one leg, besides a fault."""

    COUNT = auto()
    LESS = auto()
    OVER = auto()


LEG_KEYS: dict[Qt.Key, LegWish | Fault] = {
    Qt.Key.Key_Space: LegWish.COUNT,
    Qt.Key.Key_Return: LegWish.COUNT,
    Qt.Key.Key_Enter: LegWish.COUNT,
    Qt.Key.Key_PageDown: LegWish.COUNT,
    Qt.Key.Key_Period: LegWish.COUNT,
    Qt.Key.Key_Left: LegWish.LESS,
    Qt.Key.Key_Backspace: LegWish.LESS,
    Qt.Key.Key_D: LegWish.OVER,
    Qt.Key.Key_B: LegWish.OVER,
    Qt.Key.Key_1: Fault.HEIGHT,
    Qt.Key.Key_2: Fault.PACE,
    Qt.Key.Key_3: Fault.POSTURE,
    Qt.Key.Key_4: Fault.HANDS,
}


class LegTally:
    """A leg's count with what a hand does to it; times are ms into the step."""

    def __init__(self) -> None:
        self._count = LegCount()
        self._pressed_ms: int | None = None
        self._told: tuple[Fault, int] | None = None

    @property
    def is_by_hand(self) -> bool:
        """Whether somebody presses for each raise."""
        return self._count.presses > 0

    @property
    def is_over(self) -> bool:
        """Whether the leg has ended."""
        return self._count.stopped is not None

    def press(self, at_ms: int) -> None:
        """Count a raise, unless one was counted a moment ago."""
        if self._pressed_ms is None or at_ms - self._pressed_ms >= PRESS_MS:
            self._pressed_ms = at_ms
            self._count.press()

    def take_back(self) -> None:
        """Count a raise less."""
        self._count.take_back()

    def tell(self, fault: Fault, at_ms: int) -> None:
        """Note a fault; its prompt stands from now on, or the leg is over."""
        self._count.tell(fault, at_ms)
        self._told = fault, at_ms

    def end(self, why: Stopped) -> None:
        """The leg is over."""
        self._count.end(why)

    def prompt(self, at_ms: int) -> str:
        """Return what a fault wants that was told a moment ago; "" for none."""
        if self._told is None or at_ms - self._told[1] >= PROMPT_MS:
            return ""
        return prompt_words(self._told[0])

    def raises(self, view: SessionView) -> int:
        """Return the count by now."""
        return self._count.raises(max(0, view.rep - 1))

    def result(self, on_the_beat: int) -> LegRaises:
        """Return the count of a leg that is over."""
        return LegRaises(self._count.raises(on_the_beat), self._count.stopped or Stopped.DONE)
