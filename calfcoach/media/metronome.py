"""A metronome as a WAV file, for a phone: written piece by piece, no error adds up."""

from __future__ import annotations

import wave
from typing import BinaryIO

import numpy as np

from calfcoach.core.cadence import beats_ms
from calfcoach.core.cues import Cue
from calfcoach.media.session_sound import RATE
from calfcoach.media.sound_bank import read_tone

MINUTES = (1, 60)


def write_metronome(file: BinaryIO, steps_a_minute: int, minutes: int) -> None:
    """Write ticks at an even pace, 48 kHz mono, 16 bits.

    Args:
        file: Where to; it need not be able to seek back beyond its beginning.
        steps_a_minute: How many ticks a minute.
        minutes: How long, within `MINUTES`.
    """
    tick = (np.clip(read_tone(Cue.TICK), -1, 1) * 32_767).astype("<i2")
    minute = np.zeros(60 * RATE + len(tick), "<i2")
    for at_ms in beats_ms(steps_a_minute, 1):
        at = at_ms * RATE // 1_000
        minute[at : at + len(tick)] = tick
    whole = minute[: 60 * RATE].tobytes()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.setnframes(60 * RATE * minutes)
        for _ in range(minutes):
            sound.writeframesraw(whole)
