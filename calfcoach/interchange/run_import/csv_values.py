"""Reads numbers, times and dates as programs of many countries write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from decimal import Decimal

from calfcoach.interchange.run_import.csv_words import MONTHS

_BLANKS = re.compile(r"[\s'’]+")
_POINTED = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,2}|\.[0-9]{4,15})?")
"""A number that can mean one thing alone, and needs no closer look: most are such."""
_NUMBER = re.compile(r"[0-9][0-9.,]{0,30}|[.,][0-9]{1,30}")
_CLOCK = re.compile(r"(?<![0-9])([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?")
_HALF = re.compile(r"\b([ap])\.?\s?m\b\.?")
_LETTERS = re.compile(r"[^\W\d_]{3}")
_WORD = re.compile(r"[0-9]+|[^\W\d_]+")
_DURATION = re.compile(r"(?:([0-9]{1,5}):)?([0-9]{1,4}):([0-9]{1,2}(?:[.,][0-9]{1,6})?)")
DAYS, MONTHS_MOST, THOUSAND = 31, 12, 3
CENTURY = 2000


def numbers(text: str) -> list[Decimal]:
    """Return what a number can mean, the likeliest first; nothing where it is none.

    "2,81" is 2.81; "1,006" is 1.006 or 1,006; of two kinds of marks the last is the decimal one.
    """
    if _POINTED.fullmatch(text):
        return [Decimal(text)]
    shown = _BLANKS.sub("", text)
    if not _NUMBER.fullmatch(shown):
        return []
    marks = [letter for letter in shown if letter in ".,"]
    if not marks:
        return [Decimal(shown)]
    kinds = set(marks)
    if len(kinds) == 1 and len(marks) > 1:
        return [Decimal(shown.replace(marks[0], ""))]
    if len(kinds) > 1:
        last = marks[-1]
        other = "," if last == "." else "."
        if marks.count(last) > 1:
            return []
        return [Decimal(shown.replace(other, "").replace(last, "."))]
    before, _, after = shown.partition(marks[0])
    found = [Decimal(f"{before or '0'}.{after or '0'}")]
    if len(after) == THOUSAND and 1 <= len(before) <= THOUSAND and before != "0":
        found.append(Decimal(before + after))
    return found


def milliseconds(text: str) -> int | None:
    """Return a duration such as "00:38:13", "38:13", "00:02:37.3" or "1428.0" (seconds)."""
    found = _DURATION.fullmatch(text.strip()) if ":" in text else None
    if found:
        hours, minutes, seconds = found.groups()
        whole = int(hours or 0) * 3600 + int(minutes) * 60
        return whole * 1_000 + int(Decimal(seconds.replace(",", ".")) * 1_000)
    read = numbers(text)
    if not read:
        return None
    return int(min(read[0], Decimal(10) ** 10) * 1_000)


def is_day_first(texts: Iterable[str]) -> bool | None:
    """Return whether 3/4 is the third of April in a column; None where nothing settles it."""
    for text in texts:
        if _LETTERS.search(text) or text[:4].isdigit():
            continue  # a month has its name, or the year is first: nothing to settle
        found = _wholes(_WORD.findall(_CLOCK.sub(" ", text)))
        if len(found) >= 3 and found[0] <= DAYS:
            if found[0] > MONTHS_MOST:
                return True
            if found[1] > MONTHS_MOST:
                return False
    return None


def wall_time(text: str, *, day_first: bool = True) -> datetime | None:
    """Return a moment as it is written; without a zone where it names none. None for none.

    Reads ISO 8601, "May 29, 2022, 3:53:35 PM", "29.05.2022, 15:53:35", "lun., 30 juin 2014 7:03".
    """
    shown = " ".join(text.replace("\N{NARROW NO-BREAK SPACE}", " ").split())
    if shown[:4].isdigit():
        with suppress(ValueError):
            return datetime.fromisoformat(shown)
    words = _HALF.sub(r"\1m", shown.casefold())
    clock = _CLOCK.search(words)
    hour, minute, second = (int(part or 0) for part in clock.groups()) if clock else (0, 0, 0)
    rest = _WORD.findall(_CLOCK.sub(" ", words, count=1))
    if "pm" in rest or "am" in rest:
        hour = hour % 12 + (12 if "pm" in rest else 0)
    day = _day(_wholes(rest), rest, day_first=day_first)
    try:
        return datetime(*day, hour, minute, second) if day else None  # noqa: DTZ001
    except ValueError:
        return None


def as_utc(found: datetime) -> datetime | None:
    """Return a moment in UTC, one without a zone taken as UTC; None where it has no place there."""
    try:
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (OverflowError, ValueError):
        return None


def _wholes(words: Iterable[str]) -> list[int]:
    """Return the numbers among words; those of more digits than a year has are none of a date."""
    return [int(one) for one in words if one.isascii() and one.isdigit() and len(one) <= 4]


def _day(found: list[int], words: list[str], *, day_first: bool) -> tuple[int, int, int] | None:
    month = next((MONTHS[word] for word in reversed(words) if word in MONTHS), None)
    if month is not None and len(found) >= 2:
        day, year = sorted(found[:2]) if max(found[:2]) > DAYS else found[:2]
        return _year(year), month, day
    if month is not None or len(found) < 3:
        return None
    one, two, three = found[:3]
    if one > DAYS:
        return one, two, three
    if two > MONTHS_MOST or (not day_first and one <= MONTHS_MOST):
        one, two = two, one
    return _year(three), two, one


def _year(number: int) -> int:
    return number if number > 99 else CENTURY + number
