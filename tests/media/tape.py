"""Finds, in what was rendered or heard, where each sound begins."""

from __future__ import annotations

import wave
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from calfcoach.core.sound_plan import PlannedSound
from calfcoach.media.session_sound import RATE
from calfcoach.media.sound_bank import SoundBank

MS = RATE // 1000
HEARD = 60
"""A sample above this is sound; what is left of a rounded and subtracted tone is not."""


def read(path: Path) -> NDArray[np.int16]:
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").copy()


def found_ms(
    samples: NDArray[np.int16], sounds: Sequence[PlannedSound], bank: SoundBank, start_ms: int = 0
) -> list[float]:
    """Return where each planned sound begins, ms; nan for one that is not there.

    From the beginning on, the first sample that is sound is an onset; what is planned there is
    then taken away, so that what lies below it is seen. A sound of which the onset is 1 ms or more
    from its plan, and any sound that nobody planned, spoils all that follow.
    """
    left = samples.astype(np.int32)
    position = 0
    found = []
    for sound in sorted(sounds, key=lambda one: one.at_ms):
        loud = _first_loud(left, position)
        at_ms = start_ms + loud / MS
        if loud < 0 or abs(at_ms - sound.at_ms) >= 1:
            found.append(float("nan"))
            continue
        template = bank.samples(sound)
        assert template is not None
        begin = (sound.at_ms - start_ms) * MS
        end = min(begin + len(template), len(left))
        take = template[: end - begin] * bank.gain(sound) * 32_767
        left[begin:end] -= take.astype(np.int32)
        found.append(at_ms)
        position = max(begin, 0)
    if _first_loud(left, 0) >= 0:
        found.append(float("nan"))
    return found


def _first_loud(left: NDArray[np.int32], position: int) -> int:
    """Return the first frame from a position on that is sound, -1 for none."""
    for begin in range(position, len(left), 10 * RATE):
        loud = np.flatnonzero(np.abs(left[begin : begin + 10 * RATE]) > HEARD)
        if len(loud):
            return begin + int(loud[0])
    return -1
