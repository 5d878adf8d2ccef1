"""Writes planned sessions as a calendar (RFC 5545): one all-day event each.

All-day, because a session has a day and no hour: the program says on which days it may be, and the
runner when on that day. A date also stays right in every zone. Each session is an event of its own
and not a series, since progress and moves change the days one by one. There is no METHOD: the file
is no invitation.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import BinaryIO

from calfcoach.core.log_rows import PlannedRow
from calfcoach.interchange.text_cells import one_line

SUMMARY = "Calf session"
_DAY = timedelta(days=1)


def write_ics(file: BinaryIO, planned: Iterable[PlannedRow], program: str) -> None:
    """Write events; one whose session is planned no more says that it is cancelled.

    Args:
        file: Where to.
        planned: The sessions.
        program: The program's title.
    """
    from icalendar import Calendar, Event, vText  # slow, and rarely needed

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//calfcoach//calfcoach//EN")
    for one in planned:
        event = Event()
        event.add("uid", one.uid)
        event.add("dtstamp", one.changed_at.replace(microsecond=0))
        event.add("last-modified", one.changed_at.replace(microsecond=0))
        event.add("sequence", one.sequence)
        event.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
        event.add("summary", vText(SUMMARY))
        event.add(
            "description", vText(f"{one_line(program)}. Open calfcoach for the dose of the day.")
        )
        event.add("transp", "TRANSPARENT")
        event.add("dtstart", one.day)
        event.add("dtend", one.day + _DAY)
        calendar.add_component(event)
    file.write(calendar.to_ical())
