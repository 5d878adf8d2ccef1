"""What a session asks of sound, and the player that stays silent."""

from __future__ import annotations

from typing import Protocol

from calfcoach.core.cues import Cue


class SoundError(Exception):
    """This way of making sound does not work here; the next one is tried."""


class CuePlayer(Protocol):
    """Plays short sounds at once. Nothing it does may block or raise.

    Attributes:
        backend: What makes the sound, for `doctor`.
        device: Where it comes out, "" when unknown.
        is_silent: Whether a person who wants sound hears nothing.
    """

    backend: str
    device: str
    is_silent: bool

    def play(self, cue: Cue) -> None:
        """Start a sound."""
        ...

    def set_volume(self, volume: int) -> None:
        """Set the loudness of what is played from now on, 0 to 100."""
        ...


class SilentPlayer:
    """Plays nothing.

    Args:
        is_wanted: Silence was asked for, so that nobody misses a sound.
    """

    def __init__(self, *, is_wanted: bool = False) -> None:
        self.backend = "none"
        self.device = "switched off" if is_wanted else ""
        self.is_silent = not is_wanted

    def play(self, cue: Cue) -> None:
        """Play nothing."""

    def set_volume(self, volume: int) -> None:
        """Change nothing."""
