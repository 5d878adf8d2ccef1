"""Reads WAV files that anyone may have recorded: a header at once, the sound when it is wanted."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from math import gcd
from pathlib import Path
from typing import TYPE_CHECKING

from calfcoach.core.phrases import Phrase
from calfcoach.core.plain_file import read_plain, reason

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATE = 48_000
"""Samples per second of all sound within the program."""
RATES = (8_000, 96_000)
MOST_BYTES = 12_000_000
MOST_S = 20
_HEAD = 65_536
_PCM, _EXTENSIBLE = 1, 0xFFFE


class WavError(Exception):
    """A file cannot be used as a clip; the message says why, in a few words."""


@dataclass(frozen=True, slots=True)
class WavHeader:
    """What a file holds.

    Attributes:
        rate: Samples per second of each channel.
        channels: 1 or 2.
        bits: Of each sample: 8, 16 or 24.
        data_at: Where the samples begin, bytes.
        frames: How many samples each channel has.
    """

    rate: int
    channels: int
    bits: int
    data_at: int
    frames: int

    @property
    def length_ms(self) -> int:
        """The length, ms, a part of one counted whole."""
        return -(-self.frames * 1000 // self.rate)


def read_header(path: Path) -> WavHeader:
    """Return what a file holds, from its first bytes.

    Raises:
        WavError: It is no clip that can be used.
    """
    try:
        head = read_plain(path, _HEAD)
        size = path.stat().st_size
    except OSError as error:
        raise WavError(reason(error)) from error
    if size > MOST_BYTES:
        raise WavError(Phrase("larger than {most} MB", most=MOST_BYTES // 1_000_000))
    header = _parse(head, size)
    if not header.frames:
        raise WavError(Phrase("no sound in it"))
    if header.length_ms > MOST_S * 1000:
        raise WavError(Phrase("longer than {most} seconds", most=MOST_S))
    return header


def read_clip(path: Path, header: WavHeader) -> NDArray[np.float32]:
    """Return the sound of a file: one channel, 48 kHz, samples from -1 to 1.

    Raises:
        WavError: It cannot be read, or is not what its header said.
    """
    import numpy as np

    width = header.bits // 8
    wanted = header.frames * header.channels * width
    try:
        whole = read_plain(path, MOST_BYTES)
    except OSError as error:
        raise WavError(reason(error)) from error
    data = np.frombuffer(whole[header.data_at : header.data_at + wanted], dtype=np.uint8)
    if len(data) < wanted:
        raise WavError(Phrase("cut off"))
    if width == 1:
        sound = (data.astype(np.float64) - 128) / 128
    elif width == 2:
        sound = data.view("<i2") / 2**15
    else:
        padded = np.zeros((len(data) // 3, 4), dtype=np.uint8)
        padded[:, 1:] = data.reshape(-1, 3)
        sound = padded.reshape(-1).view("<i4") / 2**31
    mono = sound.reshape(-1, header.channels).mean(axis=1)
    return resample(mono, header.rate).astype(np.float32)


def resample(sound: NDArray[np.float64], rate: int) -> NDArray[np.float64]:
    """Return a sound of another rate at 48 kHz, with all that it had below half of either rate."""
    import numpy as np

    if rate == RATE:
        return sound
    # whole periods of both rates, with silence in which the ends can ring; as many as have small
    # factors, or the transform takes ten times as long
    period = rate // gcd(rate, RATE)
    periods = -(-(len(sound) + rate // 20) // period)
    grain = 1 << max(0, periods.bit_length() - 5)
    periods = -(-periods // grain) * grain
    before = periods * period
    after = periods * (RATE // gcd(rate, RATE))
    waves = np.fft.rfft(sound, before)
    turned = np.fft.irfft(waves[: after // 2 + 1], after) * (after / before)
    return np.asarray(np.clip(turned[: -(-len(sound) * RATE // rate)], -1, 1))


def _parse(head: bytes, size: int) -> WavHeader:
    """Return what the chunks of a file say.

    Raises:
        WavError: They say nothing sound.
    """
    if head[:4] != b"RIFF" or head[8:12] != b"WAVE":
        raise WavError(Phrase("not a WAV file"))
    found: tuple[int, int, int] | None = None
    at = 12
    while at + 8 <= len(head):
        name, length = struct.unpack_from("<4sI", head, at)
        if name == b"fmt ":
            found = _format(head[at + 8 : at + 8 + length])
        elif name == b"data":
            if found is None:
                break
            rate, channels, bits = found
            # a recorder that was killed leaves 0 or the largest number
            room = size - at - 8
            there = room if length in (0, 0xFFFFFFFF) else length
            if there > room:
                raise WavError(Phrase("cut off"))
            return WavHeader(rate, channels, bits, at + 8, there // (channels * bits // 8))
        at += 8 + length + length % 2
    raise WavError(Phrase("no sound in it"))


def _format(chunk: bytes) -> tuple[int, int, int]:
    """Return rate, channels and bits.

    Raises:
        WavError: The program cannot play it.
    """
    if len(chunk) < 16:
        raise WavError(Phrase("cut off"))
    kind, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", chunk)
    if kind == _EXTENSIBLE and len(chunk) >= 26:
        (kind,) = struct.unpack_from("<H", chunk, 24)
    if kind != _PCM or bits not in (8, 16, 24):
        raise WavError(Phrase("not PCM with 8, 16 or 24 bits"))
    if channels not in (1, 2):
        raise WavError(Phrase("{count} channels, not 1 or 2", count=channels))
    if not RATES[0] <= rate <= RATES[1]:
        raise WavError(
            Phrase(
                "{rate} samples a second, not {least} to {most}",
                rate=rate,
                least=RATES[0],
                most=RATES[1],
            )
        )
    return rate, channels, bits
