"""The one place that reads the time: a monotonic clock, the wall clock and the local day."""

from __future__ import annotations

import os
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Protocol

DAY_START_HOUR = 4
"""The hour, local time, at which a new day begins. Grade: D (our default)."""


class Clock(Protocol):
    """What the program asks of time."""

    def monotonic_ms(self) -> int:
        """Return milliseconds that only ever grow; the zero point means nothing."""
        ...

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...

    def local(self, instant: datetime) -> datetime:
        """Return an aware instant as seen on the wall of the person's own zone."""
        ...

    def zone(self) -> str:
        """Return the person's zone: an IANA name where known, else an offset such as "+01:00"."""
        ...


class SystemClock:
    """The computer's clocks."""

    def monotonic_ms(self) -> int:
        """Return the monotonic clock, ms."""
        return time.monotonic_ns() // 1_000_000

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        return datetime.now(UTC)

    def local(self, instant: datetime) -> datetime:
        """Return the instant in the computer's zone, or in UTC where that is no zone of this earth.

        A TZ such as "UTC+25" is a whole day from UTC; and the first and the last day that can be
        told have no place to go.
        """
        try:
            return instant.astimezone()
        except (ValueError, OverflowError, OSError):
            return instant.astimezone(UTC)

    def zone(self) -> str:
        """Return the zone's IANA name from the system, else the present offset."""
        named = os.environ.get("TZ", "").lstrip(":") or _linked_zone()
        if named and _is_known(named):
            return named
        offset = self.local(self.now()).strftime("%z")
        return f"{offset[:3]}:{offset[3:5]}"


class FastClock:
    """Another clock whose monotonic time runs several times faster, for previews.

    Wall time stays true, so that a preview that is logged lies on its real day.
    """

    def __init__(self, clock: Clock, speed: int) -> None:
        self._clock = clock
        self._speed = speed
        self._origin_ms = clock.monotonic_ms()

    def monotonic_ms(self) -> int:
        """Return the sped-up monotonic time, ms."""
        real_ms = self._clock.monotonic_ms()
        return self._origin_ms + (real_ms - self._origin_ms) * self._speed

    def real_ms(self, fast_ms: int) -> int:
        """Return when the other clock shows what this one shows at a time, ms."""
        return self._origin_ms + (fast_ms - self._origin_ms) // self._speed

    def now(self) -> datetime:
        """Return the true instant."""
        return self._clock.now()

    def local(self, instant: datetime) -> datetime:
        """Return the instant in the person's zone."""
        return self._clock.local(instant)

    def zone(self) -> str:
        """Return the person's zone."""
        return self._clock.zone()


class StillClock:
    """A clock that stands at 0, to foresee a session that nobody plays."""

    def monotonic_ms(self) -> int:
        """Return 0."""
        return 0

    def now(self) -> datetime:
        """Return the first instant of all time."""
        return datetime.min.replace(tzinfo=UTC)

    def local(self, instant: datetime) -> datetime:
        """Return the instant in UTC."""
        return instant

    def zone(self) -> str:
        """Return UTC."""
        return "UTC"


def local_day(local: datetime, day_start_hour: int = DAY_START_HOUR) -> date:
    """Return the day that a local wall time belongs to; days turn at `day_start_hour`.

    The wall clock decides, not elapsed hours: 3:59 belongs to the day before, 4:00 to the new
    one, on days of 23 and 25 hours too.
    """
    return (local.replace(tzinfo=None) - timedelta(hours=day_start_hour)).date()


def utc_offset(zone: str, instant: datetime) -> timedelta:
    """Return how far a stored zone, such as "Europe/Berlin" or "+01:00", is from UTC at an instant.

    A zone that this computer does not know counts as UTC.
    """
    from zoneinfo import ZoneInfo  # late: only asked when a log is written out

    try:
        if zone[:1] in ("+", "-"):
            return datetime.fromisoformat(f"2000-01-01T00:00:00{zone}").utcoffset() or timedelta()
        return instant.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
    except (KeyError, ValueError, OSError, OverflowError):
        return timedelta()


def _is_known(name: str) -> bool:
    """Return whether a name is in the zone database; a rule or a path is not."""
    from zoneinfo import ZoneInfo  # late: only asked when a session begins

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _linked_zone() -> str:
    """Return the IANA name that /etc/localtime links to, or "" where there is none."""
    try:
        target = str(Path("/etc/localtime").resolve())
    except (OSError, RuntimeError):  # RuntimeError: links in a circle, before Python 3.13
        return ""
    _, found, name = target.partition("zoneinfo/")
    return name if found else ""
