"""The tables of a report for a physio: tests, relief, decisions and every session."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from calfcoach.core.decision import RecordedDecision
from calfcoach.core.document import Table
from calfcoach.core.enrollment import Training
from calfcoach.core.heel_raise import symmetry_percent
from calfcoach.core.measurement import Measurement
from calfcoach.core.results import Status
from calfcoach.gui.dates import short_day
from calfcoach.gui.i18n import Words, number_words, reason_words
from calfcoach.gui.program.decision_words import verdict_words
from calfcoach.gui.progress.past_words import massage_words
from calfcoach.gui.session_words import outcome_name
from calfcoach.gui.units import mass_words
from calfcoach.services.history_views import PainPoint, ReliefPast

_tr = Words("Report")


def measurement_table(measurements: Sequence[Measurement]) -> Table:
    """Return what was measured, a row an occasion."""
    rows = []
    for one in measurements:
        left, right = one.raises_left, one.raises_right
        index = None if left is None or right is None else symmetry_percent(left, right)
        wall = (_cm(one.wall_left_mm), _cm(one.wall_right_mm))
        rows.append(
            (
                short_day(one.on),
                _pair(left, right),
                "" if index is None else _tr("{} %").format(index),
                "" if wall == ("", "") else " / ".join(part or "–" for part in wall),
                "" if one.activity is None else number_words(one.activity),
                "" if one.visa_a is None else str(one.visa_a),
                "" if one.lefs is None else str(one.lefs),
            )
        )
    head = (
        _tr("Day"),
        _tr("Heel raises L / R"),
        _tr("Index"),
        _tr("Knee to wall L / R, cm"),
        _tr("Activity 0-10"),
        _tr("VISA-A"),
        _tr("LEFS"),
    )
    return Table(head, tuple(rows), (2, 2.2, 1.3, 2.4, 1.6, 1.2, 1), frozenset(range(1, 7)))


def relief_table(relief: ReliefPast) -> Table:
    """Return how relief ended, and what the ways of massage did."""
    rows = [(outcome_name(outcome), str(times), "") for outcome, times in relief.outcomes]
    for part in relief.parts:
        drop = "" if part.drop is None else _tr("{} on average").format(number_words(part.drop))
        rows.append((massage_words(part.variant), str(part.times), drop))
    head = (_tr("Relief"), _tr("Times"), _tr("Fall of tightness, 0-10"))
    return Table(head, tuple(rows), (4, 1, 3), frozenset({1, 2}))


def decision_table(decisions: Sequence[RecordedDecision]) -> Table:
    """Return what was decided, with the reason; one that was superseded says so."""
    rows = []
    for one in decisions:
        said = reason_words(one.decision.reason)
        if one.superseded_at is not None:
            said = _tr("{} (Superseded: an entry was changed later.)").format(said)
        rule = one.decision.rule.value
        rows.append((short_day(one.decision.on), rule, verdict_words(one.decision.verdict), said))
    head = (_tr("Session of"), _tr("Rule"), _tr("Decided"), _tr("Reason"))
    return Table(head, tuple(rows), (1.6, 0.9, 2, 5.5))


def session_table(trainings: Sequence[Training], pains: Sequence[PainPoint]) -> Table:
    """Return every session: dose, repetitions, pain, effort, note."""
    morning = {one.session_id: one.morning for one in pains}
    rows = []
    for one in trainings:
        start, rating = one.start, one.rating
        load = f", {mass_words(start.done.load_kg)}" if start.done.load_kg else ""
        during = after = effort = ""
        if rating is not None:
            during, after = str(rating.during), str(rating.after)
            effort = "" if rating.rpe is None else str(rating.rpe)
        elif one.worst is not None:
            during = str(one.worst)
        next_day = morning.get(one.session_id)
        rows.append(
            (
                short_day(one.on),
                f"{start.done.stage}-{start.done.step + 1}{load}",
                _reps(one),
                str(start.rest),
                during,
                after,
                "" if next_day is None else str(next_day),
                effort,
                rating.note if rating else "",
            )
        )
    head = (
        _tr("Day"),
        _tr("Stage-step"),
        _tr("Reps"),
        _tr("Pain before"),
        _tr("during"),
        _tr("after"),
        _tr("morning"),
        _tr("Effort"),
        _tr("Note"),
    )
    widths = (1.9, 1.5, 1.3, 1, 1, 0.9, 1.2, 1, 4)
    return Table(head, tuple(rows), widths, frozenset(range(2, 8)))


def _reps(training: Training) -> str:
    if training.status is Status.REFUSED:
        return _tr("not begun")
    return f"{training.reps_done}/{training.start.reps_planned}"


def _pair(left: int | None, right: int | None) -> str:
    if left is None and right is None:
        return ""
    return " / ".join("–" if one is None else str(one) for one in (left, right))


def _cm(millimeters: int | None) -> str:
    return "" if millimeters is None else str(Decimal(millimeters) / 10)
