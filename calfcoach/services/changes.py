"""The one bell: tells whoever cares that something in the log or the settings changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changed:
    """What changed."""

    sessions: bool = False
    settings: bool = False


class ChangeBus:
    """Calls each listener, in the order in which they came, on every change."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Changed], None]] = []

    def subscribe(self, listener: Callable[[Changed], None]) -> None:
        """Call `listener` from now on."""
        self._listeners.append(listener)

    def publish(self, changed: Changed) -> None:
        """Ring the bell."""
        for listener in tuple(self._listeners):
            listener(changed)
