"""The past as rows of a table: sessions, relief, days without, mornings, measures. Newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from calfcoach.core.ids import SessionId
from calfcoach.core.past_calendar import PastKind
from calfcoach.gui.dates import month_day
from calfcoach.gui.i18n import Words
from calfcoach.gui.progress.past_words import kind_words, relief_words
from calfcoach.gui.units import work_words
from calfcoach.services.history_views import MeasurePoint, ProgressView


class RowKind(Enum):
    """What a row is about; a filter chooses among them."""

    SESSION = "session"
    RELIEF = "relief"
    WITHOUT = "without"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True)
class PastRow:
    """One row.

    Attributes:
        what: What happened.
        stage: Such as "S3"; "" where it has none.
        step: Such as "S3 3x12".
        pains: Before, during, after, next morning; "" where it was not told.
        work: With its unit.
        note: What the person wrote.
        session_id: What opens; None where nothing does.
    """

    on: date
    kind: RowKind
    what: str
    stage: str = ""
    step: str = ""
    pains: tuple[str, str, str, str] = ("", "", "", "")
    work: str = ""
    note: str = ""
    session_id: SessionId | None = None


_tr = Words("PastRows")


def past_rows(view: ProgressView) -> list[PastRow]:
    """Return the rows of a range, newest first."""
    rows = [*_sessions(view), *_reliefs(view), *_days_without(view), *_measures(view)]
    order = list(RowKind)
    return sorted(rows, key=lambda row: (row.on, -order.index(row.kind)), reverse=True)


def matches(row: PastRow, kind: RowKind | None, stage: str, text: str) -> bool:
    """Whether a row is of a kind and a stage and says a text; None and "" ask for nothing."""
    if kind is not None and row.kind is not kind:
        return False
    if stage and row.stage != stage:
        return False
    words = f"{row.note}\n{row.what}".casefold()
    return all(word in words for word in text.casefold().split())


def _sessions(view: ProgressView) -> Iterator[PastRow]:
    steps = {one.session_id: one.label for one in view.ladder}
    works = {one.session_id: one.straight + one.bent for one in view.works}
    days = {one.day: one for one in view.days}
    for one in view.pains:
        step = steps.get(one.session_id, "")
        day = days.get(one.on)
        what = _tr("Session")
        if day is not None and day.planned_on is not None:
            what = _tr("Session, moved from {}").format(month_day(day.planned_on))
        work = works.get(one.session_id)
        told = (one.rest, one.during, one.after, one.morning)
        before, during, after, morning = ("" if pain is None else str(pain) for pain in told)
        yield PastRow(
            one.on,
            RowKind.SESSION,
            what,
            step.split()[0] if step else "",
            step,
            (before, during, after, morning),
            "" if work is None else work_words(work, in_kg=view.works_in_kg),
            one.note,
            one.session_id,
        )


def _reliefs(view: ProgressView) -> Iterator[PastRow]:
    for one in view.relief.sessions:
        what = _tr("Relief: {}").format(relief_words(one))
        yield PastRow(one.on, RowKind.RELIEF, what, session_id=one.session_id)


def _days_without(view: ProgressView) -> Iterator[PastRow]:
    """Yield planned days that were not done, and each stretch of time off as one row."""
    off_since: date | None = None
    for day in view.days:
        if day.kind is PastKind.OFF:
            off_since = off_since or day.day
        elif off_since is not None:
            yield _off(off_since, day.day - timedelta(days=1))
            off_since = None
        if day.kind in {PastKind.MISSED, PastKind.PLANNED, PastKind.REFUSED}:
            what = kind_words(day.kind)
            opens = day.sessions[0] if day.kind is PastKind.REFUSED and day.sessions else None
            yield PastRow(day.day, RowKind.WITHOUT, what[:1].upper() + what[1:], session_id=opens)
    if off_since is not None:
        yield _off(off_since, view.last)


def _off(first: date, last: date) -> PastRow:
    what = _tr("Time off until {}").format(month_day(last))
    return PastRow(first, RowKind.WITHOUT, what)


def _measures(view: ProgressView) -> Iterator[PastRow]:
    for one in view.measures:
        parts = list(_measured(one))
        if parts:
            yield PastRow(one.on, RowKind.MEASURE, "; ".join(parts))


def _measured(one: MeasurePoint) -> Iterator[str]:
    for name, left, right in (
        (_tr("Heel raises left {}, right {}"), one.raises_left, one.raises_right),
        (_tr("Knee to wall left {} mm, right {} mm"), one.wall_left_mm, one.wall_right_mm),
    ):
        if left is not None or right is not None:
            sides = ("–" if side is None else side for side in (left, right))
            yield name.format(*sides)
    for name, value in (
        (_tr("Activities {} of 10"), one.activity),
        (_tr("VISA-A {} of 100"), one.visa_a),
        (_tr("LEFS {} of 80"), one.lefs),
    ):
        if value is not None:
            yield name.format(value)
