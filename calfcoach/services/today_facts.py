"""What follows from the view of Today: why a day is a rest day, the dose as the runner wants it."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from calfcoach.core.enrollment import Enrollment
from calfcoach.core.prescription import Prescription
from calfcoach.core.reasons import Reason, Say
from calfcoach.services.training_views import DayKind, DayMark, SessionChoice, TodayView


class RestWhy(Enum):
    """Why there is no session today."""

    REFUSED = "refused"
    RELIEF = "relief"
    TOO_CLOSE = "too_close"
    TIME_OFF = "time_off"
    TOO_MANY = "too_many"
    MOVED = "moved"
    RHYTHM = "rhythm"


def rest_why(view: TodayView) -> RestWhy:
    """Return why a day without a session is one; what happened today comes first."""
    mark = today_mark(view)
    if mark is not None and mark.kind is DayKind.REFUSED:
        return RestWhy.REFUSED
    if mark is not None and mark.relief:
        return RestWhy.RELIEF
    gap_days = view.program.schedule.min_gap_days if view.program else 0
    if view.last_on is not None and (view.today - view.last_on).days < gap_days:
        return RestWhy.TOO_CLOSE
    if mark is not None and mark.kind is DayKind.OFF:
        return RestWhy.TIME_OFF
    if view.earliest is not None and view.earliest > view.today:
        return RestWhy.TOO_MANY
    return RestWhy.MOVED if view.best != view.original else RestWhy.RHYTHM


def today_mark(view: TodayView) -> DayMark | None:
    """Return today's day of the week strip."""
    return next((mark for mark in view.week if mark.is_today), None)


def may_train_today(view: TodayView) -> bool:
    """Whether a session that suits a later day better may be today."""
    return view.earliest is not None and view.earliest <= view.today


def first_reason(enrollment: Enrollment) -> Reason:
    """Return why the program began where it did."""
    weaker = min(enrollment.raises_left, enrollment.raises_right)
    say = Say.START_MORNING_SORE if enrollment.morning_sore else Say.START_RAISES
    return Reason(say, (("value", weaker), ("stage", enrollment.profile.stage)))


def kept_choice(view: TodayView, choice: SessionChoice) -> SessionChoice:
    """Return a choice as far as it still can be made."""
    if any(one.steps == choice.steps for one in view.choices):
        return choice
    return replace(choice, steps=0)


def chosen_dose(view: TodayView, choice: SessionChoice) -> Prescription | None:
    """Return the dose as chosen, lowered as slowly as chosen; None before setup.

    A choice that is offered no more gives way to what is due.
    """
    if not view.choices:
        return None
    offered = {one.steps: one.prescription for one in view.choices}
    due = offered.get(choice.steps, view.choices[0].prescription)
    lower_s = choice.lower_s
    if lower_s is None:
        return due
    items = tuple(
        replace(item, tempo=replace(item.tempo, down_s=max(lower_s, item.tempo.down_s)))
        for item in due.items
    )
    return replace(due, items=items)


def lowerings(view: TodayView) -> tuple[int, ...]:
    """Return the seconds of lowering that the runner may choose, the program's own first."""
    if view.program is None or not view.choices:
        return ()
    own = max(item.tempo.down_s for item in view.choices[0].prescription.items)
    return tuple(range(own, max(own, view.program.adjust.lower_s_at_most) + 1))


def has_legs_in_turn(view: TodayView) -> bool:
    """Whether any exercise is done one leg after the other."""
    return any(item.exercise.legs > 1 for one in view.choices for item in one.prescription.items)
