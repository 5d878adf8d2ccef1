"""Hand-written stand-ins for what a test must hold in its hand: time, answers, sounds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone


class FakeClock:
    """A clock that a test moves. The person's zone is one hour east of UTC unless told."""

    def __init__(self, start: str = "2026-11-22T17:00:00+00:00", offset_h: int = 1) -> None:
        self._start = datetime.fromisoformat(start).astimezone(UTC)
        self._offset = timezone(timedelta(hours=offset_h))
        self._monotonic_ms = 1_000_000
        self._slept_ms = 0

    def advance(self, seconds: float) -> None:
        """Let time pass while the computer is awake."""
        self.advance_ms(round(seconds * 1000))

    def advance_ms(self, ms: int) -> None:
        """Let time pass while the computer is awake, ms."""
        self._monotonic_ms += ms

    def sleep_through(self, seconds: float) -> None:
        """Let wall time pass while the monotonic clock stands, as in a closed laptop."""
        self._slept_ms += round(seconds * 1000)

    def monotonic_ms(self) -> int:
        """Return the fake monotonic time, ms."""
        return self._monotonic_ms

    def now(self) -> datetime:
        """Return the fake instant, UTC."""
        passed_ms = self._monotonic_ms - 1_000_000 + self._slept_ms
        return self._start + timedelta(milliseconds=passed_ms)

    def local(self, instant: datetime) -> datetime:
        """Return the instant in the fake zone."""
        return instant.astimezone(self._offset)

    def zone(self) -> str:
        """Return the fake zone's name."""
        return "Europe/Berlin"
