"""WAV files of any recorder are read and resampled; what cannot be played says why."""

from __future__ import annotations

import math
import os
import struct
import wave
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from calfcoach.media.wav_file import (
    MOST_BYTES,
    RATE,
    WavError,
    read_clip,
    read_header,
    resample,
)

HERTZ = 440.0


def sine(rate: int, seconds: float = 0.5) -> NDArray[np.float64]:
    at = np.arange(round(rate * seconds)) / rate
    return np.asarray(0.5 * np.sin(2 * math.pi * HERTZ * at))


def packed(sound: NDArray[np.float64], bits: int) -> bytes:
    if bits == 8:
        return (np.round(sound * 127) + 128).astype(np.uint8).tobytes()
    if bits == 16:
        return np.round(sound * (2**15 - 1)).astype("<i2").tobytes()
    whole = np.round(sound * (2**23 - 1)).astype("<i4")
    return whole.view(np.uint8).reshape(-1, 4)[:, :3].tobytes()


def save(path: Path, rate: int, channels: int, bits: int, seconds: float = 0.5) -> Path:
    with wave.open(str(path), "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(bits // 8)
        out.setframerate(rate)
        out.writeframes(packed(np.repeat(sine(rate, seconds), channels), bits))
    return path


def riff(
    kind: int = 1, channels: int = 1, rate: int = 16_000, bits: int = 16, data: bytes = bytes(320)
) -> bytes:
    width = channels * bits // 8
    fmt = struct.pack("<HHIIHH", kind, channels, rate, rate * width, width, bits)
    if kind == 0xFFFE:
        fmt += struct.pack("<HHIH", 22, bits, 0, 1) + bytes(14)
    chunks = b"fmt " + struct.pack("<I", len(fmt)) + fmt
    chunks += b"LIST" + struct.pack("<I", 3) + b"abc\0"
    chunks += b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WAVE" + chunks


@pytest.mark.parametrize("bits", [8, 16, 24])
@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 88_200, 96_000])
def test_a_clip_sounds_the_same_whatever_its_form(
    tmp_path: Path, rate: int, channels: int, bits: int
) -> None:
    path = save(tmp_path / "up.wav", rate, channels, bits)

    header = read_header(path)
    sound = read_clip(path, header)

    assert header.length_ms == 500
    assert sound.dtype == np.float32
    assert len(sound) == pytest.approx(RATE / 2, abs=3)
    inner = slice(RATE // 50, RATE // 2 - RATE // 50)
    assert np.abs(sound[inner] - sine(RATE)[inner]).max() < 0.02


@given(st.integers(8_000, 96_000), st.integers(1, 3_000))
def test_a_resampled_clip_is_as_long_as_its_header_says(rate: int, frames: int) -> None:
    sound = resample(np.ones(frames), rate)

    assert len(sound) == math.ceil(frames * RATE / rate)
    assert np.abs(sound).max() <= 1


def test_a_voice_recorder_s_long_form_is_read(tmp_path: Path) -> None:
    path = tmp_path / "up.wav"
    path.write_bytes(riff(kind=0xFFFE, bits=24, data=bytes(480)))

    assert read_header(path).frames == 160


def test_a_recording_without_a_length_goes_to_the_end_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "up.wav"
    data = riff()
    at = data.index(b"data") + 4
    path.write_bytes(data[:at] + b"\xff\xff\xff\xff" + data[at + 4 :])

    assert read_header(path).frames == 160
    assert len(read_clip(path, read_header(path))) == 480


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not a WAV file"),
        (b"ID3 an mp3 file with another name", "not a WAV file"),
        (riff(kind=3, bits=32), "not PCM with 8, 16 or 24 bits"),
        (riff(bits=32), "not PCM with 8, 16 or 24 bits"),
        (riff(kind=85), "not PCM with 8, 16 or 24 bits"),
        (riff(channels=6), "6 channels, not 1 or 2"),
        (riff(channels=0), "0 channels, not 1 or 2"),
        (riff(rate=4_000), "4000 samples a second, not 8000 to 96000"),
        (riff(rate=192_000), "192000 samples a second, not 8000 to 96000"),
        (riff(data=b""), "no sound in it"),
        (riff()[:40], "no sound in it"),
        (riff()[:-100], "cut off"),
        (riff(rate=8_000, bits=8, data=bytes(8_000 * 21)), "longer than 20 seconds"),
        (bytes(MOST_BYTES + 1), "larger than 12 MB"),
    ],
)
def test_what_cannot_be_played_says_why(tmp_path: Path, data: bytes, why: str) -> None:
    path = tmp_path / "up.wav"
    path.write_bytes(data)

    with pytest.raises(WavError, match=why):
        read_header(path)


def test_a_file_that_is_gone_or_no_file_says_why(tmp_path: Path) -> None:
    (tmp_path / "down.wav").mkdir()

    with pytest.raises(WavError, match="No such file"):
        read_header(tmp_path / "up.wav")
    with pytest.raises(WavError, match="it is a folder"):
        read_header(tmp_path / "down.wav")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "up.wav")

    with pytest.raises(WavError, match="it is a pipe"):
        read_header(tmp_path / "up.wav")


def test_a_file_that_shrinks_after_its_header_was_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "up.wav"
    path.write_bytes(riff())
    header = read_header(path)
    path.write_bytes(riff()[:-10])

    with pytest.raises(WavError, match="cut off"):
        read_clip(path, header)


@given(st.integers(0, 60), st.binary(min_size=1, max_size=8), st.integers(0, 400))
def test_a_damaged_file_raises_nothing_unforeseen(
    tmp_path_factory: pytest.TempPathFactory, at: int, put: bytes, cut: int
) -> None:
    data = riff()
    path = tmp_path_factory.getbasetemp() / "damaged.wav"
    path.write_bytes((data[:at] + put + data[at + len(put) :])[:cut])

    with suppress(WavError):
        sound = read_clip(path, read_header(path))
        assert np.abs(sound).max() <= 1
