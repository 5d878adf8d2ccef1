"""Estimates when each frame of a stream is played, from how many were played by now.

A device takes frames in lumps, so that what is known is always a little old: between two lumps the
count stands still. The most advanced observation of the last seconds is the true one, and the
estimate follows it slowly, since clocks of devices drift by parts of a thousand at most.
"""

from __future__ import annotations

from collections import deque

from calfcoach.media.session_sound import RATE

WINDOW_MS = 1_000
"""How long an observation counts."""
SETTLED_MS = 1_500
"""How long after its first frame the estimate takes each better observation at once."""
SLEW = 0.001
"""After that it moves by no more than this part of the time that has passed."""
JUMP_MS = 10
"""An estimate that is wrong by more than this is given up: the device has skipped or waited."""


class DeviceClock:
    """Frames count from the start of the stream; times are ms of the monotonic clock."""

    def __init__(self) -> None:
        self.start(0)

    def start(self, now_ms: float) -> None:
        """Begin anew: the first frame is played no earlier than now."""
        self._origin_ms = now_ms
        self._seen: deque[tuple[float, float]] = deque()
        self._first_ms: float | None = None
        self._last_ms = now_ms
        self._played = 0

    def skip(self, now_ms: float, played: int) -> None:
        """Take note that the device ran dry: what is written next is played from now on."""
        self.start(now_ms)
        self._origin_ms = now_ms - played * 1000 / RATE
        self._played = played

    def see(self, now_ms: float, played: int) -> None:
        """Take note of how many frames the device has taken by now."""
        if played == self._played:
            if self._first_ms is None:  # nothing is played yet
                self._origin_ms = max(self._origin_ms, now_ms - played * 1000 / RATE)
            return
        self._played = played
        offset_ms = now_ms - played * 1000 / RATE
        if self._first_ms is None:
            self._first_ms = now_ms
        self._seen.append((now_ms, offset_ms))
        while self._seen[0][0] < now_ms - WINDOW_MS:
            self._seen.popleft()
        wanted_ms = min(offset for _, offset in self._seen)
        settling = now_ms - self._first_ms < SETTLED_MS
        if settling or abs(wanted_ms - self._origin_ms) > JUMP_MS:
            self._origin_ms = wanted_ms
        else:
            most_ms = (now_ms - self._last_ms) * SLEW
            self._origin_ms += max(-most_ms, min(most_ms, wanted_ms - self._origin_ms))
        self._last_ms = now_ms

    def frame_at(self, at_ms: float) -> int:
        """Return the frame that is played at a time; negative before the first."""
        return round((at_ms - self._origin_ms) * RATE / 1000)

    def heard_ms(self, frame: int) -> float:
        """Return when a frame is played."""
        return self._origin_ms + frame * 1000 / RATE
