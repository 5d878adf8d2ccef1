"""What to remind of, and when: a session that is due, the morning's question, a moved session.

Nothing is said twice on a day, in quiet hours, while it is snoozed, or once it is done. The usual
hours are ours. Grade: D (our defaults).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum

from calfcoach.core.settings import Settings


class Occasion(Enum):
    """What is said; the values are stored."""

    MORNING = "morning"
    MOVED = "moved"
    SESSION = "session"


class Snooze(Enum):
    """For how long a reminder waits."""

    QUARTER = "quarter"
    HOUR = "hour"
    TOMORROW = "tomorrow"


_LATER = {Snooze.QUARTER: timedelta(minutes=15), Snooze.HOUR: timedelta(hours=1)}


@dataclass(frozen=True, slots=True)
class Said:
    """What was said, and what waits.

    Attributes:
        on: The last day on which each was said.
        until: Local wall time before which an occasion is not said again.
    """

    on: Mapping[Occasion, date] = field(default_factory=dict)
    until: Mapping[Occasion, datetime] = field(default_factory=dict)

    def say(self, occasion: Occasion, today: date) -> Said:
        """Return what holds once an occasion was said."""
        until = {one: at for one, at in self.until.items() if one is not occasion}
        return Said({**self.on, occasion: today}, until)

    def snooze(self, occasion: Occasion, now: datetime, snooze: Snooze) -> Said:
        """Return what holds once a reminder that was said is put off.

        Args:
            occasion: Which one.
            now: Local wall time.
            snooze: For how long; until tomorrow leaves the rest of the day in peace.
        """
        if snooze is Snooze.TOMORROW:
            return self
        on = {one: day for one, day in self.on.items() if one is not occasion}
        return Said(on, {**self.until, occasion: now + _LATER[snooze]})


@dataclass(frozen=True, slots=True)
class Facts:
    """What the log says of today.

    Attributes:
        is_due: A session may begin, and none was done today.
        is_moved: It was moved to today from another day.
        morning_is_open: It is the morning after a session, and its question is not answered.
    """

    is_due: bool
    is_moved: bool
    morning_is_open: bool

    def hold(self, occasion: Occasion) -> bool:
        """Whether there is an occasion today."""
        if occasion is Occasion.MORNING:
            return self.morning_is_open
        return self.is_due and self.is_moved is (occasion is Occasion.MOVED)


def is_quiet(hour: int, settings: Settings) -> bool:
    """Whether an hour of the day lies in the quiet ones; they may pass over midnight."""
    first, end = settings.quiet_from, settings.quiet_to
    if first <= end:
        return first <= hour < end
    return hour >= first or hour < end


def open_occasions(
    now: datetime, today: date, settings: Settings, said: Said
) -> tuple[Occasion, ...]:
    """Return what may be said now if the log agrees, the morning's question first.

    Args:
        now: Local wall time.
        today: The local day, which turns at the hour of the settings.
        settings: Hours, quiet hours, and which reminders are wanted.
        said: What was said before.
    """
    if is_quiet(now.hour, settings):
        return ()
    hours = {
        Occasion.MORNING: settings.morning_hour if settings.remind_morning else None,
        Occasion.MOVED: settings.session_hour if settings.remind_session else None,
        Occasion.SESSION: settings.session_hour if settings.remind_session else None,
    }
    return tuple(
        occasion
        for occasion, hour in hours.items()
        if hour is not None
        and now.hour >= hour
        and said.on.get(occasion) != today
        and (occasion not in said.until or now >= said.until[occasion])
    )
