"""Days in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale


def day_words(day: date) -> str:
    """Return a day with its weekday, in the person's own way: "Sunday, November 22"."""
    locale = QLocale()
    shown = QDate(day.year, day.month, day.day)
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    year_free = pattern.replace(", yyyy", "").replace(" yyyy", "").replace("yyyy", "")
    return locale.toString(shown, year_free.strip(" ,."))


def weekday(day: date) -> str:
    """Return the name of a day: "Thursday"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd")


def weekday_short(day: date) -> str:
    """Return the short name of a day: "Thu"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd")
