"""QtMultimedia's sound device: a stream in push mode.

Importing this module raises ImportError where QtMultimedia's libraries are missing.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QIODevice
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices

from calfcoach.media.pulse_server import PulseServer
from calfcoach.media.session_sound import RATE

BUFFER_MS = 250
"""How much is queued: what the window's thread may stall without a gap."""
BYTES = 2
"""Of a frame: mono, 16 bit."""
PULSE = "PULSE_LATENCY_MSEC"
PULSE_MS = 100
"""What PulseAudio and PipeWire hold for us. By itself Qt asks for some 16 ms, which its own thread
cannot keep filled while both cores are busy: then time is lost in every gap (measured: up to
120 ms in half a minute; with 100 ms none)."""
PULSE_DELAY_MS = 70
"""How much later a sample is heard because of that (measured: 69.2 ms, sd 0.2)."""


def stream_format() -> QAudioFormat:
    """Return the format of the program's samples."""
    kind = QAudioFormat()
    kind.setSampleRate(RATE)
    kind.setChannelCount(1)
    kind.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return kind


class QtSink:
    """An opened stream.

    Attributes:
        size: The frames that its queue holds.
        delay_ms: How long after it was taken from the queue a sample is heard, as far as known.
    """

    def __init__(self, device: QAudioDevice, server: PulseServer) -> None:
        self._server = server
        self._sink = QAudioSink(device, stream_format())
        self._sink.setBufferSize(BUFFER_MS * RATE * BYTES // 1000)
        self._stream: QIODevice | None = None
        self.size = 0
        self.delay_ms = PULSE_DELAY_MS if sys.platform == "linux" else 0

    def restart(self) -> bool:
        """Throw the queue away and begin anew."""
        if self._server.is_away():
            return False
        self._sink.reset()
        with _pulse_latency():
            self._stream = self._sink.start()
        self.size = self._sink.bufferSize() // BYTES
        return self._stream is not None and self.size > 0

    def free(self) -> int:
        """Return how many frames the queue has room for."""
        return min(self._sink.bytesFree() // BYTES, self.size)

    def write(self, samples: bytes) -> int:
        """Queue samples; return how many frames were taken."""
        return max(self._stream.write(samples), 0) // BYTES if self._stream is not None else 0

    def processed_ms(self) -> float:
        """Return how much was played."""
        return self._sink.processedUSecs() / 1000

    def close(self) -> None:
        """Let go of the device."""
        self._sink.reset()
        self._stream = None


class QtOutput:
    """The system's default device."""

    def __init__(self) -> None:
        self._devices = QMediaDevices()
        self._server = PulseServer()

    def device(self) -> str:
        """Return the default device's name, "" where there is none that takes our samples."""
        if self._server.is_away():
            return ""
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull() or not device.isFormatSupported(stream_format()):
            return ""
        return device.description() or "unnamed"

    def open(self) -> QtSink | None:
        """Start a stream; None where that does not work."""
        if self._server.is_away():
            return None
        sink = QtSink(QMediaDevices.defaultAudioOutput(), self._server)
        return sink if sink.restart() else None

    def on_change(self, call: Callable[[], None]) -> None:
        """Call back whenever devices come or go."""
        self._devices.audioOutputsChanged.connect(call)


@contextmanager
def _pulse_latency() -> Iterator[None]:
    """Tell libpulse how much to hold, unless the person has told it; no child inherits that."""
    if PULSE in os.environ:
        yield
        return
    os.environ[PULSE] = str(PULSE_MS)
    try:
        yield
    finally:
        del os.environ[PULSE]
