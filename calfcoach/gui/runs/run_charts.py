"""The plots of the Runs page: weeks under their line, and the calf's answer on the same days."""

from __future__ import annotations

from datetime import timedelta

from calfcoach.gui.i18n import Words
from calfcoach.gui.progress.chart import Chart, Look, Series
from calfcoach.gui.runs.run_words import distance_words, in_unit
from calfcoach.services.running import RunsView

_MID = timedelta(days=3)


_tr = Words("RunCharts")


def weeks_chart(view: RunsView) -> Chart:
    """Return the weeks as bars, each with the line that it should not cross."""
    said = {}
    for week in view.weeks:
        words = distance_words(week.distance_m, view.unit)
        if week.cap_m is not None:
            words = _tr("{} of {}").format(words, distance_words(week.cap_m, view.unit))
        said[week.first + _MID] = _tr("week with {}").format(words)
    run = tuple(
        (week.first + _MID, float(in_unit(week.distance_m, view.unit))) for week in view.weeks
    )
    caps = tuple(
        (week.first + _MID, float(in_unit(week.cap_m, view.unit)))
        for week in view.weeks
        if week.cap_m is not None
    )
    return Chart(
        _tr("Weeks, {}").format(view.unit.value),
        _tr("Bars: what you ran. Line: 10 % more than the week before, or less after a gap"),
        (
            Series(_tr("run"), run, "accent", Look.BARS),
            Series(_tr("limit"), caps, "relief", Look.DASHED),
        ),
        said,
        view.weeks[0].first,
        view.weeks[-1].first + 2 * _MID,
    )


def calf_chart(view: RunsView) -> Chart:
    """Return morning pain and how the calf felt while running, relief marked."""
    first = view.weeks[0].first
    runs = {run.on: run.calf for run in reversed(view.runs) if run.on >= first}
    mornings = dict(view.mornings)
    said = {}
    for day in sorted({*runs, *mornings, *view.reliefs}):
        parts = []
        if day in mornings:
            parts.append(_tr("morning {}").format(mornings[day]))
        if runs.get(day) is not None:
            parts.append(_tr("while running {}").format(runs[day]))
        if day in view.reliefs:
            parts.append(_tr("relief"))
        if parts:
            said[day] = ", ".join(parts)
    felt = tuple((day, float(calf)) for day, calf in sorted(runs.items()) if calf is not None)
    return Chart(
        _tr("The calf's answer, 0 to 10"),
        _tr("Morning pain and how the calf felt; a line marks relief"),
        (
            Series(
                _tr("morning"),
                tuple((day, float(pain)) for day, pain in sorted(mornings.items())),
                "relief",
                Look.DASHED,
            ),
            Series(_tr("while running"), felt, "accent", Look.LINE),
        ),
        said,
        first,
        view.weeks[-1].first + 2 * _MID,
        top=10,
        marks=tuple((day, _tr("relief")) for day in sorted(set(view.reliefs))),
    )
