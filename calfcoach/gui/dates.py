"""Days and times of day in words, in the order of the language in force."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from calfcoach.gui.i18n import Words

_tr = Words("Dates")


def day_words(day: date) -> str:
    """Return a day with its weekday: "Sunday, November 22"."""
    return _day(day, _tr("dddd, MMMM d"))


def weekday(day: date) -> str:
    """Return the name of a day: "Thursday"."""
    return _day(day, "dddd")


def weekday_short(day: date) -> str:
    """Return the short name of a day: "Thu"."""
    return _day(day, "ddd")


def month_day(day: date) -> str:
    """Return a day in the least room, without its year: "Nov 22"."""
    return _day(day, _tr("MMM d"))


def month_name(day: date) -> str:
    """Return a month in little room, in January with its year: "Nov", "Jan 2026"."""
    return _day(day, "MMM yyyy" if day.month == 1 else "MMM")


def month_year(day: date) -> str:
    """Return a month with its year: "Nov 2026"."""
    return _day(day, "MMM yyyy")


def short_day(day: date) -> str:
    """Return a day in little room: "Nov 22, 2026"."""
    return _day(day, _tr("MMM d, yyyy"))


def time_words(local: datetime) -> str:
    """Return a time of day, by 12 or 24 hours as the person's system has it: "5:04 PM", "17:04"."""
    person = QLocale()
    has_24_hours = "13" in person.toString(QTime(13, 0), QLocale.FormatType.ShortFormat)
    shape = "HH:mm" if has_24_hours else "h:mm AP"
    return person.toString(QTime(local.hour, local.minute), shape)


def moment_words(day: date, local: datetime) -> str:
    """Return a day and a time.

    Args:
        day: The day that it belongs to, which turns at 4:00 and not at midnight.
        local: The wall time.
    """
    return f"{short_day(day)}, {time_words(local)}"


def _day(day: date, shape: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), shape)
