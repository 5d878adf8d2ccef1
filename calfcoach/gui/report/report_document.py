"""Words a report for a physio: adherence, pain, load, tests, relief, decisions, sessions, notes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from calfcoach.core.document import (
    Block,
    Document,
    Draw,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Plot,
    Series,
    day_marks,
)
from calfcoach.core.past_calendar import PastKind
from calfcoach.gui.dates import month_day, short_day
from calfcoach.gui.i18n import Words, number_words, told
from calfcoach.gui.report.report_tables import (
    decision_table,
    measurement_table,
    relief_table,
    session_table,
)
from calfcoach.gui.session_words import side_words
from calfcoach.services.history_views import ProgressView
from calfcoach.services.report import ReportFacts

DAYS_MARKED = 6


_tr = Words("Report")


def report_document(facts: ReportFacts) -> Document:
    """Return the report of a range of the log."""
    view = facts.view
    parts = [_tr("{} to {}").format(short_day(view.first), short_day(view.last))]
    if facts.enrollment is not None and facts.program is not None:
        parts.append(side_words(facts.enrollment.leg))
        program = _tr("{}, revision {}").format(told(facts.program.title), facts.program.revision)
        parts.append(program)
    return Document(
        title=_tr("Calf report"),
        subtitle=" · ".join(parts),
        footer=_tr("Made by calfcoach from what the runner logged. It is not a diagnosis."),
        page=_tr("Page {} of {}"),
        blocks=tuple(_blocks(facts)),
    )


def _blocks(facts: ReportFacts) -> Iterator[Block]:
    view = facts.view
    if view.is_empty:
        yield Paragraph(_tr("Nothing is logged in these days."))
        return
    yield Facts(tuple(_tiles(view)))
    yield Heading(_tr("Sessions of the plan"))
    yield Paragraph(_adherence(view))
    if facts.place:
        yield Paragraph(_tr("The next session is at {}.").format(facts.place))
    if view.pains:
        yield Heading(_tr("Pain"))
        yield Paragraph(_pain(view))
        yield _pain_plot(view)
        yield Heading(_tr("Load"))
        yield _work_plot(view)
        yield _ladder_plot(view)
    if facts.measurements:
        yield Heading(_tr("Tests"))
        yield measurement_table(facts.measurements)
        yield Paragraph(_tr("Heel raises change for real from 7 on, see the sources."), soft=True)
    if view.relief.outcomes:
        yield Heading(_tr("Relief"))
        yield relief_table(view.relief)
    if facts.decisions:
        yield Heading(_tr("Decisions"))
        yield decision_table(facts.decisions)
    if facts.trainings:
        yield Heading(_tr("Every session"))
        yield session_table(facts.trainings, view.pains)


def _tiles(view: ProgressView) -> Iterator[Fact]:
    tiles = view.tiles
    share = ""
    if tiles.planned:
        share = _tr("{} % of the plan").format(round(100 * tiles.done / tiles.planned))
    done = _tr("{} of {}").format(tiles.done, tiles.planned) if tiles.planned else str(tiles.done)
    yield Fact(_tr("Sessions done"), done, share)
    before = ""
    if tiles.morning_before is not None and tiles.morning_before_on is not None:
        on = month_day(tiles.morning_before_on)
        before = _tr("was {} from {} on").format(tiles.morning_before, on)
    yield Fact(_tr("Morning pain"), _or_dash(tiles.morning), before)
    typical = "" if tiles.typical is None else _tr("typical: {}").format(tiles.typical)
    raises = " / ".join(_or_dash(one) for one in (tiles.raises_left, tiles.raises_right))
    yield Fact(_tr("Heel raises, left / right"), raises, typical)
    symmetry = _tr("{} %").format(tiles.symmetry) if tiles.symmetry is not None else "–"
    noise = _tr("within test noise") if tiles.within_noise else ""
    goal = _tr("goal {} %").format(view.raises_goal)
    yield Fact(_tr("Weaker of stronger leg"), symmetry, noise or goal)


def _adherence(view: ProgressView) -> str:
    count = {kind: sum(1 for day in view.days if day.kind is kind) for kind in PastKind}
    return _tr(
        "On the planned day: {}. On another day: {}. Not done: {}. Not begun for pain: {}. "
        "Days off: {}."
    ).format(
        count[PastKind.DONE],
        count[PastKind.MOVED],
        count[PastKind.MISSED],
        count[PastKind.REFUSED],
        count[PastKind.OFF],
    )


def _pain(view: ProgressView) -> str:
    during = [one.during for one in view.pains if one.during is not None]
    mornings = [one.morning for one in view.pains if one.morning is not None]
    over = sum(1 for one in during if one > view.pain_limit)
    sentences = []
    if during:
        sentences.append(
            _tr("During sessions {} on average, {} at most; over the limit of {} in {}.").format(
                _mean(during), max(during), view.pain_limit, over
            )
        )
    if mornings:
        sentences.append(
            _tr("The morning after {} on average, {} at most.").format(
                _mean(mornings), max(mornings)
            )
        )
    return " ".join(sentences)


def _pain_plot(view: ProgressView) -> Plot:
    during = [(one.on, float(one.during)) for one in view.pains if one.during is not None]
    morning = [(one.on, float(one.morning)) for one in view.pains if one.morning is not None]
    return Plot(
        _tr("Pain, 0 to 10"),
        view.first,
        view.last,
        _marks(view),
        (
            Series(_tr("during"), Draw.LINE, tuple(during)),
            Series(_tr("next morning"), Draw.DASHED, tuple(morning)),
        ),
        high=10,
        limit=view.pain_limit,
        limit_name=_tr("limit {}").format(view.pain_limit),
    )


def _work_plot(view: ProgressView) -> Plot:
    straight = tuple((one.on, float(one.straight)) for one in view.works)
    bent = tuple((one.on, float(one.bent)) for one in view.works)
    in_kg = _tr("Calf work per session, kg lifted, all repetitions")
    return Plot(
        in_kg if view.works_in_kg else _tr("Calf work per session, repetitions"),
        view.first,
        view.last,
        _marks(view),
        (
            Series(_tr("knee straight"), Draw.BARS, straight),
            Series(_tr("knee bent"), Draw.PALE_BARS, bent),
        ),
    )


def _ladder_plot(view: ProgressView) -> Plot:
    heights = tuple((one.on, float(one.height + 1)) for one in view.ladder)
    return Plot(
        _tr("Step of the program, from its first"),
        view.first,
        view.last,
        _marks(view),
        (Series(_tr("ladder step"), Draw.STEPS, heights),),
    )


def _marks(view: ProgressView) -> tuple[tuple[date, str], ...]:
    return tuple((day, short_day(day)) for day in day_marks(view.first, view.last, DAYS_MARKED))


def _mean(values: list[int]) -> str:
    return number_words((Decimal(sum(values)) / len(values)).quantize(Decimal("0.1")))


def _or_dash(value: object | None) -> str:
    return "–" if value is None else str(value)
