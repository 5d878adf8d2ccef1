"""The samples of everything that can sound: tones from files, words from a voice's clips."""

from __future__ import annotations

import wave

import numpy as np
from numpy.typing import NDArray

from calfcoach.core.cues import Cue
from calfcoach.core.resources import resource_path
from calfcoach.core.sound_plan import PlannedSound, PlannedTone
from calfcoach.media.session_sound import RATE, VoiceClips

WORD_GAP_MS = 60
"""Silence between the prompts of one saying."""

Samples = NDArray[np.float32]


class SoundBank:
    """Looks up what a planned sound sounds like, at the loudness that is set.

    Args:
        voice: Where words come from; None for no voice.
    """

    def __init__(self, voice: VoiceClips | None = None) -> None:
        self._voice = voice
        self._tones: dict[Cue, Samples] = {}
        self._words: dict[tuple[str, ...], Samples | None] = {}
        self._gain = {True: 1.0, False: 1.0}

    def set_voice(self, voice: VoiceClips | None) -> None:
        """Take words from another voice."""
        self._voice = voice
        self._words.clear()

    def set_volume(self, *, tones: int, voice: int) -> bool:
        """Set the loudness, 0 to 100 each; return whether it is another one.

        The ear hears ratios: half the number is a quarter of the amplitude.
        """
        gain = {True: (tones / 100) ** 2, False: (voice / 100) ** 2}
        changed = gain != self._gain
        self._gain = gain
        return changed

    def gain(self, sound: PlannedSound) -> float:
        """Return the factor, 0 to 1, by which a sound is to be multiplied."""
        return self._gain[isinstance(sound, PlannedTone)]

    def samples(self, sound: PlannedSound) -> Samples | None:
        """Return a sound's samples, from -1 to 1, full loudness; None where it has none."""
        if isinstance(sound, PlannedTone):
            if sound.cue not in self._tones:
                self._tones[sound.cue] = read_tone(sound.cue)
            return self._tones[sound.cue]
        if sound.prompts not in self._words:
            self._words[sound.prompts] = self._say(sound.prompts)
        return self._words[sound.prompts]

    def _say(self, prompts: tuple[str, ...]) -> Samples | None:
        if self._voice is None:
            return None
        gap = np.zeros(WORD_GAP_MS * RATE // 1000, np.float32)
        parts: list[Samples] = []
        for prompt in prompts:
            clip = self._voice.clip(prompt)
            if clip is not None:
                parts.extend((gap, clip) if parts else (clip,))
        return np.concatenate(parts) if parts else None


def read_tone(cue: Cue) -> Samples:
    """Return the samples of a tone's file.

    Raises:
        OSError: The program was installed without it.
    """
    with wave.open(str(resource_path("sounds", f"{cue.value}.wav")), "rb") as file:
        frames = file.readframes(file.getnframes())
    return np.frombuffer(frames, "<i2").astype(np.float32) / np.float32(32_768)
