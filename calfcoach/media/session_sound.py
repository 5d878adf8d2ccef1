"""What a session asks of sound, what sound asks of a voice, and the sound that stays silent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from calfcoach.core.cues import Cue
from calfcoach.core.sound_plan import PlannedSound

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATE = 48_000
"""Samples a second of everything that sounds, mono."""


class SoundError(Exception):
    """This way of making sound does not work here; the next one is tried."""


class VoiceClips(Protocol):
    """Spoken words by the id of their prompt."""

    def clip(self, prompt: str) -> NDArray[np.float32] | None:
        """Return samples from -1 to 1, 48 kHz mono; None where the voice lacks these words."""
        ...


class SessionSound(Protocol):
    """Sounds at the moments of a plan. Nothing it does may block or raise.

    Attributes:
        backend: What makes the sound, for `doctor`.
        device: Where it comes out, "" when unknown.
        is_silent: Whether a person who wants sound hears nothing now; ask again, it changes.
    """

    @property
    def backend(self) -> str: ...  # noqa: D102  said above

    @property
    def device(self) -> str: ...  # noqa: D102

    @property
    def is_silent(self) -> bool: ...  # noqa: D102

    def begin(self, voice: VoiceClips | None = None) -> None:
        """Get ready: a session begins, with a voice or without words."""
        ...

    def plan(self, sounds: Sequence[PlannedSound]) -> None:
        """Replace all that has not begun to sound.

        A sound that has begun already does not begin again when an equal one is planned. One that
        is later than `LATE_MS` is dropped, never queued up.

        Args:
            sounds: What is due soon, times on the monotonic clock, real ms.
        """
        ...

    def drop(self) -> None:
        """Fall silent at once and forget the plan."""
        ...

    def end(self) -> None:
        """Let what was planned ring out, then let go of the device."""
        ...

    def play(self, cue: Cue) -> None:
        """Sound a tone at once, in a session or outside of one."""
        ...

    def set_volume(self, *, tones: int, voice: int) -> None:
        """Set the loudness from now on, 0 to 100 each."""
        ...


class Silence:
    """Sounds nothing.

    Args:
        is_wanted: Silence was asked for, so that nobody misses a sound.
    """

    def __init__(self, *, is_wanted: bool = False) -> None:
        self.backend = "none"
        self.device = "switched off" if is_wanted else ""
        self.is_silent = not is_wanted

    def begin(self, voice: VoiceClips | None = None) -> None:
        """Get nothing ready."""

    def plan(self, sounds: Sequence[PlannedSound]) -> None:
        """Plan nothing."""

    def drop(self) -> None:
        """Stay silent."""

    def end(self) -> None:
        """Stay silent."""

    def play(self, cue: Cue) -> None:
        """Play nothing."""

    def set_volume(self, *, tones: int, voice: int) -> None:
        """Change nothing."""
