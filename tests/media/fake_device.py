"""A sound device on a fake clock: takes samples at their rate, and keeps what would be heard."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from calfcoach.media.session_sound import RATE
from tests.fakes import FakeClock

MS = RATE // 1000


class FakeDevice:
    """An output and its stream in one.

    Attributes:
        name: The device's name, "" while it is not there.
        is_frozen: It takes nothing any more, and says nothing about that.
        refuses: It cannot be opened.
        opened: How often it was opened.
        restarts: How often its queue was thrown away.
        is_open: Whether it is open now.
        size: The frames that its queue holds.
        delay_ms: How long after it was taken from the queue a sample is heard.
        lump_ms: It takes so much at a time.
        start_ms: How long it takes before it plays its first sample.
        rate: Frames a ms that it really plays.
    """

    def __init__(self, clock: FakeClock) -> None:
        self.name = "Headphones"
        self.is_frozen = self.refuses = self.is_open = False
        self.opened = self.restarts = 0
        self.size = 250 * MS
        self.delay_ms = 0
        self.lump_ms = 1
        self.start_ms = 0
        self.rate: float = MS
        self._clock = clock
        self._zero_ms = clock.monotonic_ms()
        self._heard: list[tuple[float, NDArray[np.int16]]] = []
        self._calls: list[Callable[[], None]] = []
        self._clear()

    def _clear(self) -> None:
        self._queue = np.zeros(0, np.int16)
        self._processed = 0
        self._from_ms: float = self._clock.monotonic_ms() + self.start_ms

    # Output

    def device(self) -> str:
        return self.name

    def open(self) -> FakeDevice | None:
        self.opened += 1
        self.is_open = not self.refuses
        self._clear()
        return self if self.is_open else None

    def on_change(self, call: Callable[[], None]) -> None:
        self._calls.append(call)

    def plug(self, name: str) -> None:
        """Devices come or go, and the system tells."""
        self.name = name
        self.is_frozen = not name
        for call in self._calls:
            call()

    # Sink

    def restart(self) -> bool:
        self._play()
        self._clear()
        self.restarts += 1
        return not self.refuses

    def close(self) -> None:
        self._play()
        self._clear()
        self.is_open = False

    def free(self) -> int:
        self._play()
        return self.size - len(self._queue)

    def write(self, samples: bytes) -> int:
        self._play()
        frames = np.frombuffer(samples, np.int16)
        taken = min(len(frames), self.size - len(self._queue))
        self._queue = np.concatenate((self._queue, frames[:taken]))
        return taken

    def processed_ms(self) -> float:
        self._play()
        return self._processed / MS

    def _play(self) -> None:
        now_ms = self._clock.monotonic_ms()
        lumps = max(0, now_ms - self._from_ms) // self.lump_ms
        if self.is_frozen or not lumps:
            return
        at_ms, self._from_ms = self._from_ms, self._from_ms + lumps * self.lump_ms
        count = round(lumps * self.lump_ms * self.rate)
        part, self._queue = self._queue[:count], self._queue[count:]
        self._processed += len(part)
        self._heard.append((at_ms + self.delay_ms, part))

    # What was heard

    def heard(self) -> NDArray[np.int16]:
        """Return all that was heard since the device was made, at 48 frames a ms."""
        self._play()
        end_ms = self._clock.monotonic_ms() + self.delay_ms
        tape = np.zeros(round(end_ms - self._zero_ms) * MS, np.int16)
        for at_ms, part in self._heard:
            begin = round((at_ms - self._zero_ms) * MS)
            part = part[: len(tape) - begin]
            tape[begin : begin + len(part)] += part
        return tape
