"""The plots of the Progress page, with their words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from calfcoach.core.measurement import REAL_CHANGE, Kind
from calfcoach.gui.i18n import Words, number_words
from calfcoach.gui.progress.chart import Chart, Limit, Look, Series
from calfcoach.gui.units import work_shown, work_words
from calfcoach.services.history_views import MeasurePoint, ProgressView

PAIN_MOST = 10
POINTS_AT_MOST = 200
"""More than that are drawn as the mean of each month; every day still says its own."""


_tr = Words("Charts")


def charts(view: ProgressView) -> tuple[Chart, ...]:
    """Return the plots of a range, those without any value left out."""
    found = (
        pain_chart(view),
        work_chart(view),
        ladder_chart(view),
        raises_chart(view),
        *other_charts(view),
    )
    return tuple(one for one in found if not one.is_empty)


def pain_chart(view: ProgressView) -> Chart:
    """Return pain during sessions and on the mornings after them, with the limit."""
    during = [(one.on, float(one.during)) for one in view.pains if one.during is not None]
    morning = [(one.on, float(one.morning)) for one in view.pains if one.morning is not None]
    names = (_tr("before {}"), _tr("during {}"), _tr("after {}"), _tr("next morning {}"))
    said = {}
    for one in view.pains:
        told = zip(names, (one.rest, one.during, one.after, one.morning), strict=True)
        said[one.on] = ", ".join(name.format(pain) for name, pain in told if pain is not None)
    shows = _tr("During a session and on the next morning · {}")
    if max(len(during), len(morning)) > POINTS_AT_MOST:
        shows = _tr("During a session and on the next morning, means of months · {}")
        during, morning = _monthly(during), _monthly(morning)
    limits = _tr("limit {}").format(view.pain_limit)
    if view.morning_limit != view.pain_limit:
        limits = _tr("limit {}, next morning {}").format(view.pain_limit, view.morning_limit)
    return Chart(
        _tr("Pain, 0 to 10"),
        shows.format(limits),
        (
            Series(_tr("during"), tuple(during), "accent", Look.LINE),
            Series(_tr("next morning"), tuple(morning), "relief", Look.DASHED),
        ),
        said,
        view.first,
        view.last,
        limit=Limit(view.pain_limit, _tr("limit {}").format(view.pain_limit), shaded=True),
        top=PAIN_MOST,
    )


def work_chart(view: ProgressView) -> Chart:
    """Return the work of each session by the knee."""
    in_kg = view.works_in_kg
    works = _tr("knee straight {}, knee bent {}")
    said = {
        one.on: works.format(
            work_words(one.straight, in_kg=in_kg), work_words(one.bent, in_kg=in_kg)
        )
        for one in view.works
    }
    note = (
        _tr("Repetitions × (body mass + load); straight is more gastrocnemius, bent more soleus")
        if view.works_in_kg
        else _tr("Repetitions; with your body mass in the answers it is a load")
    )
    return Chart(
        _tr("Calf work per session"),
        note,
        (
            Series(
                _tr("knee straight"),
                tuple((one.on, work_shown(one.straight, in_kg=in_kg)) for one in view.works),
                "gastrocnemius",
                Look.BARS,
            ),
            Series(
                _tr("knee bent"),
                tuple((one.on, work_shown(one.bent, in_kg=in_kg)) for one in view.works),
                "soleus",
                Look.BARS,
            ),
        ),
        said,
        view.first,
        view.last,
    )


def ladder_chart(view: ProgressView) -> Chart:
    """Return the ladder's steps, each new stage marked."""
    stages = {one.stage: one.label.split()[0] for one in view.ladder}
    return Chart(
        _tr("Steps of the program"),
        _tr("A line across where a stage begins"),
        (
            Series(
                _tr("step"),
                tuple((one.on, float(one.height + 1)) for one in view.ladder),
                "accent",
                Look.STEPS,
            ),
        ),
        {one.on: one.label for one in view.ladder},
        view.first,
        view.last,
        bottom=min((float(one.height) for one in view.ladder), default=0),
        marks=tuple((one.on, stages[one.stage]) for one in view.ladder if one.is_new_stage),
        ticks=tuple(
            (float(view.stage_starts[stage] + 1), name) for stage, name in sorted(stages.items())
        ),
    )


def raises_chart(view: ProgressView) -> Chart:
    """Return heel raises, left and right, with what is typical."""
    typical = view.tiles.typical
    limit = (
        None if typical is None else Limit(typical, _tr("typical {}").format(typical), shaded=False)
    )
    return _pair(
        view,
        _tr("Heel raises on one leg"),
        _tr("A change counts from {} raises on").format(REAL_CHANGE[Kind.RAISES][0]),
        [(one, one.raises_left, one.raises_right) for one in view.measures],
        limit,
    )


def other_charts(view: ProgressView) -> Iterator[Chart]:
    """Yield the plots of what few people measure."""
    yield _pair(
        view,
        _tr("Knee to wall, mm"),
        _tr("A change counts from {} mm on").format(REAL_CHANGE[Kind.WALL][0]),
        [(one, one.wall_left_mm, one.wall_right_mm) for one in view.measures],
    )
    for kind, title, top, values in (
        (
            Kind.ACTIVITY,
            _tr("Activities, 0 to 10"),
            10,
            [(one.on, one.activity) for one in view.measures],
        ),
        (
            Kind.VISA_A,
            _tr("VISA-A, 0 to 100"),
            100,
            [(one.on, _decimal(one.visa_a)) for one in view.measures],
        ),
        (
            Kind.LEFS,
            _tr("LEFS, 0 to 80"),
            80,
            [(one.on, _decimal(one.lefs)) for one in view.measures],
        ),
    ):
        told = [(on, value) for on, value in values if value is not None]
        yield Chart(
            title,
            _tr("A change counts from {} points on").format(REAL_CHANGE[kind][0]),
            (Series(title, tuple((on, float(value)) for on, value in told), "accent"),),
            {on: number_words(value) for on, value in told},
            view.first,
            view.last,
            top=top,
        )


def _pair(
    view: ProgressView,
    title: str,
    note: str,
    values: Iterable[tuple[MeasurePoint, int | None, int | None]],
    limit: Limit | None = None,
) -> Chart:
    left: list[tuple[date, float]] = []
    right: list[tuple[date, float]] = []
    said: dict[date, str] = {}
    for point, of_left, of_right in values:
        parts = []
        for name, value, side in (
            (_tr("left"), of_left, left),
            (_tr("right"), of_right, right),
        ):
            if value is not None:
                side.append((point.on, float(value)))
                parts.append(_tr("{} {}").format(name, value))
        if parts:
            said[point.on] = ", ".join(parts)
    return Chart(
        title,
        note,
        (
            Series(_tr("left"), tuple(left), "accent", Look.LINE),
            Series(_tr("right"), tuple(right), "relief", Look.DASHED),
        ),
        said,
        view.first,
        view.last,
        limit=limit,
    )


def _monthly(points: list[tuple[date, float]]) -> list[tuple[date, float]]:
    """Return the mean of each month, in its middle."""
    found: dict[date, list[float]] = {}
    for day, value in points:
        found.setdefault(day.replace(day=15), []).append(value)
    return [(month, sum(values) / len(values)) for month, values in sorted(found.items())]


def _decimal(value: int | None) -> Decimal | None:
    return None if value is None else Decimal(value)
