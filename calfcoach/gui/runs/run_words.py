"""Words for running: distances in the person's unit, times, caps and what they rest on."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from calfcoach.core.running import TENTH_M, Planned, WeekCap, Why
from calfcoach.core.runs import Run, RunSource, Surface
from calfcoach.core.units import Unit
from calfcoach.gui.dates import short_day
from calfcoach.gui.i18n import Words, number_words

_tr = Words("RunWords")


def in_unit(meters: int, unit: Unit, places: int = 1) -> Decimal:
    """Return a distance in kilometers or miles, rounded to so many places."""
    above, below = TENTH_M[unit]
    value = Decimal(meters * below) / (above * 10)
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def meters(value: Decimal, unit: Unit) -> int:
    """Return kilometers or miles in whole meters."""
    above, below = TENTH_M[unit]
    return int((value * above * 10 / below).to_integral_value(ROUND_HALF_UP))


def distance_words(distance_m: int, unit: Unit) -> str:
    """Return a distance with its unit: "10.0 km"."""
    return f"{number_words(in_unit(distance_m, unit))} {unit.value}"


def duration_words(seconds: int) -> str:
    """Return a time: "52 min", "1 h 05 min"."""
    hours, minutes = divmod(round(seconds / 60), 60)
    if hours:
        return _tr("{} h {} min").format(hours, f"{minutes:02d}")
    return _tr("{} min").format(minutes)


def cap_words(cap: WeekCap, unit: Unit) -> str:
    """Return what a week's cap rests on."""
    reference = distance_words(cap.reference_m, unit)
    return {
        Why.LAST_WEEK: _tr("10 % more than last week's {}.").format(reference),
        Why.NO_GROWTH: _tr(
            "No more than last week's {}: new shoes, hills or speed are change enough."
        ).format(reference),
        Why.GAP: _tr("After {} days without a run: a part of the {} a week before it.").format(
            cap.gap_days, reference
        ),
        Why.UNKNOWN: _tr("There is no week before it yet. Begin with short, easy runs."),
    }[cap.why]


def planned_words(found: Planned, unit: Unit) -> str:
    """Return whether a run fits, and why not where it does not."""
    parts = []
    if found.is_over_week and found.week.cap_m is not None and found.week.left_m is not None:
        left = distance_words(found.week.left_m, unit)
        parts.append(_tr("It is more than what is left of that week, {}.").format(left))
    if found.is_over_run:
        cap = distance_words(found.run_cap_m, unit)
        if found.longest_m is None:
            parts.append(_tr("Without a run in 30 days, start with {} at most.").format(cap))
        else:
            longest = distance_words(found.longest_m, unit)
            parts.append(
                _tr("Your longest run of 30 days is {}; up to {} is a small step.").format(
                    longest, cap
                )
            )
    if found.hazard:
        rate = _tr("In a study, runs that much longer had {} times the rate of injuries.")
        parts.append(
            rate.format(number_words((Decimal(found.hazard) / 100).quantize(Decimal("0.01"))))
        )
    return " ".join(parts) or _tr("Yes. It fits into the week and is no leap.")


def surface_words(surface: Surface) -> str:
    """Return what was run on."""
    return {
        Surface.ROAD: _tr("road"),
        Surface.TRAIL: _tr("trail"),
        Surface.TRACK: _tr("track"),
        Surface.TREADMILL: _tr("treadmill"),
    }[surface]


def run_words(run: Run, unit: Unit, shoe: str) -> str:
    """Return all that is known of a run, in one line."""
    parts = [short_day(run.on), distance_words(run.distance_m, unit)]
    if run.is_estimated:
        parts[-1] = _tr("about {}").format(parts[-1])
    if run.duration_s is not None:
        parts.append(duration_words(run.duration_s))
    if run.calf is not None:
        parts.append(_tr("calf {} of 10").format(run.calf))
    parts += [name for name in (shoe, surface_words(run.surface) if run.surface else "") if name]
    parts += [
        word
        for word, is_so in ((_tr("hills"), run.has_hills), (_tr("speed"), run.has_speed))
        if is_so
    ]
    if run.source is not RunSource.TYPED:
        parts.append(run.source.value.upper())
    return ", ".join(parts)
