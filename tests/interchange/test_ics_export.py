"""A calendar is read back by icalendar and by vobject: the same events, whatever its texts are."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from calfcoach.core.log_rows import PlannedRow
from calfcoach.interchange.ics_export import SUMMARY, write_ics
from tests.interchange.log_values import day, text

NOW = datetime(2026, 11, 22, 17, 0, 5, 250_000, tzinfo=UTC)
FIRST = PlannedRow("e-1@calfcoach", date(2026, 11, 23), 0, NOW)
MOVED = PlannedRow("e-2@calfcoach", date(2026, 11, 26), 3, NOW)
CANCELLED = PlannedRow("e-3@calfcoach", date(2026, 11, 28), 1, NOW, cancelled=True)
Seen = tuple[str, date, date, int, str]
INJECTION = "Calf\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other; a,b\\n"


def written(planned: Sequence[PlannedRow], program: str = "Calf program") -> bytes:
    file = io.BytesIO()
    write_ics(file, planned, program)
    return file.getvalue()


def seen_by_icalendar(data: bytes) -> list[Seen]:
    return [
        (
            str(one["uid"]), one.decoded("dtstart"), one.decoded("dtend"),
            int(str(one["sequence"])), str(one["status"]),
        )
        for one in icalendar.Calendar.from_ical(data).walk("VEVENT")
    ]  # fmt: skip


def seen_by_vobject(data: bytes) -> list[Seen]:
    found = vobject.readOne(data.decode())
    return [
        (
            one.uid.value, one.dtstart.value, one.dtend.value, int(one.sequence.value),
            one.status.value,
        )
        for one in found.contents.get("vevent", [])
    ]  # fmt: skip


def meant(planned: Sequence[PlannedRow]) -> list[Seen]:
    return [
        (
            one.uid, one.day, one.day + timedelta(days=1), one.sequence,
            "CANCELLED" if one.cancelled else "CONFIRMED",
        )
        for one in planned
    ]  # fmt: skip


READERS = pytest.mark.parametrize("reader", [seen_by_icalendar, seen_by_vobject])


@READERS
def test_new_moved_and_cancelled_sessions_are_told_apart(reader: object) -> None:
    planned = [FIRST, MOVED, CANCELLED]

    assert callable(reader)
    assert reader(written(planned)) == meant(planned)


@settings(max_examples=30)
@given(days=st.lists(day, min_size=1, max_size=4), program=text | st.just(INJECTION))
def test_both_read_what_was_meant(days: list[date], program: str) -> None:
    planned = [PlannedRow(f"e-{number}@calfcoach", on, 0, NOW) for number, on in enumerate(days)]
    data = written(planned, program)

    assert seen_by_icalendar(data) == seen_by_vobject(data) == meant(planned)


def test_a_title_cannot_make_an_event() -> None:
    data = written([FIRST], INJECTION)

    assert data.split(b"\r\n").count(b"BEGIN:VEVENT") == 1
    assert seen_by_icalendar(data) == meant([FIRST])


def test_a_title_is_told_in_one_line() -> None:
    (event,) = icalendar.Calendar.from_ical(written([FIRST], "Calf\n; a,\0b\\n")).walk("VEVENT")

    assert event["description"] == "Calf ; a,b\\n. Open calfcoach for the dose of the day."


def test_an_event_is_a_day_and_no_invitation() -> None:
    data = written([FIRST])
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")

    assert b"METHOD" not in data
    assert b"DTSTART;VALUE=DATE:20261123\r\n" in data
    assert event["summary"] == SUMMARY
    assert event.decoded("dtstamp") == NOW.replace(microsecond=0)
    assert event.decoded("last-modified") == NOW.replace(microsecond=0)


def test_lines_are_no_longer_than_the_standard_allows() -> None:
    data = written([FIRST], "Träningsprogram " * 30)

    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    assert all(line.decode() is not None for line in data.split(b"\r\n")), "cut in a letter"
