"""What the cards say of measurements: the last one, what changed, and whether that is real."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from calfcoach.core.heel_raise import symmetry_percent
from calfcoach.core.heel_raise_test import Ground, Stopped
from calfcoach.core.measurement import (
    REAL_CHANGE,
    REAL_CHANGE_ONE_ACTIVITY,
    WALL_APART_MM,
    Kind,
    Measurement,
    is_real,
)
from calfcoach.gui.dates import short_day
from calfcoach.gui.i18n import Words, number_words
from calfcoach.services.measuring import Typical, value_of

_tr = Words("MeasureWords")


@dataclass(frozen=True, slots=True)
class CardWords:
    """What a card says of its last measurement.

    Attributes:
        id: Of that measurement; "" where there is none.
        last: The numbers and the day.
        lines: What they mean.
    """

    id: str = ""
    last: str = ""
    lines: tuple[str, ...] = ()


def stopped_words(why: Stopped | None) -> str:
    """Return why a leg's test ended."""
    return {
        None: "",
        Stopped.DONE: _tr("until the heel no longer lifted"),
        Stopped.HEIGHT: _tr("until the height was lost"),
        Stopped.PACE: _tr("until the pace was lost"),
        Stopped.POSTURE: _tr("until knee or trunk gave way"),
        Stopped.HANDS: _tr("until the hands had to help"),
        Stopped.PAIN: _tr("stopped because it hurt"),
    }[why]


def ground_words(ground: Ground | None) -> str:
    """Return what a test was done on."""
    return {
        None: "",
        Ground.FLOOR: _tr("on the floor"),
        Ground.INCLINE: _tr("on an incline"),
    }[ground]


def raises_words(found: Sequence[Measurement], typical: Typical) -> CardWords:
    """Return what the last heel-raise test says, oldest measurement first in `found`."""
    of = _of(found, Kind.RAISES)
    if not of:
        return CardWords(lines=(_typical(typical),))
    last = of[-1]
    left, right = last.raises_left, last.raises_right
    whole = _without_pain(last)
    lines = [_sides_words(whole.raises_left, whole.raises_right)]
    same = [_without_pain(one) for one in of[:-1] if one.ground is last.ground]
    lines += _leg_changes(same, whole, Kind.RAISES)
    if whole != last:
        lines.append(_tr("A leg that was stopped for pain is compared with nothing."))
    if of[:-1] and not same:
        lines.append(_tr("The test before was done on other ground; the two do not compare."))
    lines.append(_typical(typical))
    where = ground_words(last.ground)
    day = short_day(last.on)
    said = f"{_pair(left, right, '{}')} · {day}" + (f", {where}" if where else "")
    return CardWords(last.id, said, tuple(line for line in lines if line))


def _without_pain(found: Measurement) -> Measurement:
    """Return a test without the legs that pain cut short: their count is no measure of them."""
    return replace(
        found,
        raises_left=None if found.stopped_left is Stopped.PAIN else found.raises_left,
        raises_right=None if found.stopped_right is Stopped.PAIN else found.raises_right,
    )


def _sides_words(left: int | None, right: int | None) -> str:
    """Return how alike the legs are in the heel-raise test; "" where one was not tested."""
    if left is None or right is None or (index := symmetry_percent(left, right)) is None:
        return ""
    said = _tr("The weaker leg reaches {} % of the other.").format(number_words(index.normalize()))
    if not is_real(Kind.RAISES, left, right):
        said += " " + _tr("Sides less than {} raises apart are within test noise.").format(
            REAL_CHANGE[Kind.RAISES][0]
        )
    return said


def wall_words(found: Sequence[Measurement]) -> CardWords:
    """Return what the last knee-to-wall distance says."""
    of = _of(found, Kind.WALL)
    if not of:
        return CardWords()
    last = of[-1]
    left, right = last.wall_left_mm, last.wall_right_mm
    lines = []
    if left is not None and right is not None and abs(left - right) >= WALL_APART_MM:
        shorter = _tr("left") if left < right else _tr("right")
        said = _tr("The {} ankle bends {} cm less: a difference worth watching.")
        lines.append(said.format(shorter, _cm(abs(left - right))))
    lines += _leg_changes(of[:-1], last, Kind.WALL)
    said = _pair(left, right, _tr("{} cm"), in_cm=True)
    return CardWords(last.id, f"{said} · {short_day(last.on)}", tuple(lines))


def activity_words(found: Sequence[Measurement]) -> CardWords:
    """Return what the last scores of the activities say; only like is compared with like."""
    of = _of(found, Kind.ACTIVITY)
    if not of:
        return CardWords()
    last, mean = of[-1], of[-1].activity
    listed = " · ".join(f"{one.name} {one.score}" for one in last.activities)
    lines = [listed]
    names = {one.name for one in last.activities}
    same = [one for one in of[:-1] if {it.name for it in one.activities} == names]
    if same and mean is not None and (before := same[-1].activity) is not None:
        least = REAL_CHANGE[Kind.ACTIVITY][0]
        lines.append(_change(_tr("On average"), before, mean, least, short_day(same[-1].on)))
    elif len(of) > 1:
        lines.append(_tr("The list was another one before, so averages do not compare."))
    for one in last.activities:
        earlier = [
            (it.score, past.on) for past in of[:-1] for it in past.activities if it.name == one.name
        ]
        if earlier and abs(one.score - earlier[-1][0]) >= REAL_CHANGE_ONE_ACTIVITY:
            score, day = earlier[-1]
            least = REAL_CHANGE_ONE_ACTIVITY
            lines.append(_change(one.name, score, one.score, least, short_day(day)))
    average = number_words("–" if mean is None else mean)
    said = _tr("{} of 10 on average · {}").format(average, short_day(last.on))
    return CardWords(last.id, said, tuple(lines))


def totals_words(found: Sequence[Measurement]) -> CardWords:
    """Return what the last totals from a clinician say."""
    names = {Kind.VISA_A: _tr("VISA-A"), Kind.LEFS: _tr("LEFS")}
    most = {Kind.VISA_A: 100, Kind.LEFS: 80}
    said, lines, newest = [], [], None
    for kind, name in names.items():
        of = _of(found, kind)
        if not of:
            continue
        last = of[-1]
        if newest is None or found.index(last) > found.index(newest):
            newest = last
        now = value_of(last, kind)
        said.append(_tr("{} {} of {} · {}").format(name, now, most[kind], short_day(last.on)))
        if of[:-1]:
            before = value_of(of[-2], kind)
            if isinstance(now, Decimal) and isinstance(before, Decimal):
                least, day = REAL_CHANGE[kind][0], short_day(of[-2].on)
                lines.append(_change(name, before, now, least, day))
    return CardWords(newest.id if newest else "", "\n".join(said), tuple(lines))


def _of(found: Sequence[Measurement], kind: Kind) -> list[Measurement]:
    return [one for one in found if value_of(one, kind) is not None]


def _typical(found: Typical) -> str:
    whom = _tr("for adults of every age") if found.is_general else _tr("for your age and sex")
    said = _tr("About {} raises are typical {}: something to compare with, no pass mark.")
    return said.format(found.raises, whom)


def _cm(mm: int) -> str:
    return number_words((Decimal(mm) / 10).quantize(Decimal("0.1")))


def _pair(left: int | None, right: int | None, unit: str, *, in_cm: bool = False) -> str:
    sides = ((_tr("Left {}"), left), (_tr("Right {}"), right))
    return " · ".join(
        side.format(unit.format(_cm(value) if in_cm else value))
        for side, value in sides
        if value is not None
    )


def _leg_changes(past: Sequence[Measurement], last: Measurement, kind: Kind) -> list[str]:
    """Return how each leg's number changed since it was last measured."""
    lines = []
    now = value_of(last, kind)
    if not isinstance(now, tuple):
        return []
    per_cm = 10 if kind is Kind.WALL else 1
    for place, name in enumerate((_tr("Left leg"), _tr("Right leg"))):
        earlier = [
            (pair[place], one.on) for one in past if isinstance(pair := value_of(one, kind), tuple)
        ]
        known = [(value, day) for value, day in earlier if value is not None]
        value = now[place]
        if known and value is not None:
            was, day = known[-1]
            unit = _tr("{} cm") if kind is Kind.WALL else "{}"
            before, after = Decimal(was) / per_cm, Decimal(value) / per_cm
            least = REAL_CHANGE[kind][0] / per_cm
            lines.append(_change(name, before, after, least, short_day(day), unit))
    return lines


def _change(
    name: str,
    before: Decimal | int,
    after: Decimal | int,
    least: Decimal,
    day: str,
    unit: str = "{}",
) -> str:
    """Return one change, and whether it is more than the measuring itself varies by."""
    by = Decimal(after) - Decimal(before)
    if by == 0:
        return _tr("{}: as on {}.").format(name, day)
    signed = unit.format(f"{'+' if by > 0 else '−'}{number_words(abs(by))}")
    if abs(by) >= least:
        return _tr("{}: {} since {}, a real change.").format(name, signed, day)
    return _tr("{}: {} since {}, within the noise of measuring.").format(name, signed, day)
