"""Places sounds at their samples in one stream, 48 kHz mono. No device, no clock."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from calfcoach.core.sound_plan import PlannedSound
from calfcoach.media.session_sound import RATE
from calfcoach.media.sound_bank import Samples, SoundBank

KEPT = 2 * RATE
"""How long after its end a sound is kept, in samples, so that the stream can be taken back."""
KNEE = 0.8
"""Up to here nothing is changed; what is louder is bent so that it stays below 1."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A sound in the stream.

    Attributes:
        sound: What was planned.
        start: The frame of its first sample.
        samples: What it sounds like, at full loudness.
    """

    sound: PlannedSound
    start: int
    samples: Samples

    @property
    def end(self) -> int:
        """The frame after its last sample."""
        return self.start + len(self.samples)


class Mixer:
    """A stream of frames that is rendered block by block, from frame 0.

    Attributes:
        position: The next frame to be rendered.
        placed: What is in the stream and may still be heard.
    """

    def __init__(self, bank: SoundBank) -> None:
        self._bank = bank
        self.position = 0
        self.placed: list[Placed] = []

    @property
    def end(self) -> int:
        """The frame after the last sample of all that is placed; 0 where nothing is."""
        return max((one.end for one in self.placed), default=0)

    def place(self, sound: PlannedSound, frame: int) -> bool:
        """Let a sound begin at a frame; return whether there is anything to hear."""
        samples = self._bank.samples(sound)
        if samples is None:
            return False
        self.placed.append(Placed(sound, frame, samples))
        return True

    def render(self, frames: int) -> NDArray[np.int16]:
        """Return the next frames of the stream, and go on behind them."""
        mix = np.zeros(frames, np.float32)
        first, last = self.position, self.position + frames
        for one in self.placed:
            begin, end = max(one.start, first), min(one.end, last)
            if begin < end:
                part = one.samples[begin - one.start : end - one.start]
                mix[begin - first : end - first] += part * self._bank.gain(one.sound)
        self.position = last
        self.placed = [one for one in self.placed if one.end + KEPT > last]
        return (limited(mix) * 32_767).astype(np.int16)

    def go_back(self, frame: int) -> None:
        """Render again from an earlier frame."""
        self.position = min(frame, self.position)

    def clear(self) -> None:
        """Take every sound out."""
        self.placed.clear()


def limited(mix: Samples) -> Samples:
    """Return samples bent into -1 to 1; what is not loud stays exactly as it is."""
    over = np.abs(mix) > KNEE
    if over.any():
        loud = mix[over]
        bent = KNEE + (1 - KNEE) * np.tanh((np.abs(loud) - KNEE) / (1 - KNEE))
        mix[over] = np.sign(loud) * bent
    return mix
