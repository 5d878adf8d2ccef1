"""Puts what the rules say into the values that the screens show."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from calfcoach.core.decision import Decision, RecordedDecision
from calfcoach.core.enrollment import Training
from calfcoach.core.place import Ladder
from calfcoach.core.program import HeelBone, Program
from calfcoach.core.progression import Standing
from calfcoach.core.reasons import Say
from calfcoach.core.results import Status
from calfcoach.core.run_today import run_today
from calfcoach.core.schedule import days_ahead, per_week
from calfcoach.core.training_log import Log
from calfcoach.services.training_record import Folded
from calfcoach.services.training_views import (
    CheckIn,
    DayKind,
    DayMark,
    DoseChoice,
    ProgramView,
    StageView,
    StepView,
    TodayState,
    TodayView,
)

_DAY = timedelta(days=1)
_ASKS = {
    Say.NEED_RAISES: "raises",
    Say.NEED_TYPICAL: "raises",
    Say.NEED_SYMMETRY: "raises",
    Say.NEED_RUNNING: "running",
    Say.NEED_MASS: "mass",
}


def today_view(today: date, folded: Folded, choices: tuple[DoseChoice, ...]) -> TodayView:
    """Return what Today shows."""
    enrollment, program, stands = folded.enrollment, folded.program, folded.stands
    log, trainings = folded.log, folded.trainings
    mornings = {one.on: one.pain for one in log.mornings}
    monday = today - timedelta(days=today.weekday())
    yesterday = [
        one
        for one in trainings
        if one.on == today - _DAY and one.status is not Status.REFUSED and one.rating
    ]
    trained = {*stands.done, *log.begun}
    return TodayView(
        today=today,
        state=_state(today, stands),
        check_in=CheckIn(today, mornings.get(today), yesterday[-1] if yesterday else None),
        run=run_today(today, stands.lock, log.reliefs, trained, mornings.get(today)),
        week=_week_of(today, program, log, trainings, stands),
        program=program,
        enrollment=enrollment,
        choices=choices,
        why=_last_said(stands),
        lock=stands.lock,
        screen_due=stands.screen_due,
        earliest=stands.earliest,
        best=stands.best,
        original=stands.original,
        program_week=_weeks_between(enrollment.profile.started_on, today) + 1,
        done_this_week=sum(1 for day in trained if monday <= day <= today),
        last_on=max(trained, default=None),
        asks=frozenset(_ASKS[one.id] for one in stands.lacking if one.id in _ASKS),
        lacking=stands.lacking,
    )


def program_view(folded: Folded, recorded: Sequence[RecordedDecision]) -> ProgramView:
    """Return what the Program page shows."""
    enrollment, program, stands = folded.enrollment, folded.program, folded.stands
    heel_bone = enrollment.profile.heel_bone
    ladder = Ladder(program, heel_bone=heel_bone)
    times: dict[tuple[str, int], int] = {}
    loads: dict[tuple[str, int], Decimal] = {}
    for one in folded.trainings:
        if one.status is not Status.REFUSED:
            key = one.start.done.stage, one.start.done.step
            times[key] = times.get(key, 0) + 1
            loads[key] = max(loads.get(key, Decimal(0)), one.start.done.load_kg)
    stages = tuple(
        StageView(
            number,
            is_skipped=heel_bone and stage.heel_bone is HeelBone.SKIP,
            steps=tuple(
                StepView(
                    " + ".join(dict.fromkeys(str(dose) for dose in doses)),
                    times.get((stage.id, step), 0),
                    is_here=(number, step) == (stands.place.stage, stands.place.step),
                    load_kg=loads.get((stage.id, step), Decimal(0)),
                )
                for step, doses in enumerate(stage.ladder)
            ),
        )
        for number, stage in enumerate(program.stages)
    )
    places = {place for one in recorded for place in (one.decision.before, one.decision.after)}
    return ProgramView(
        program=program,
        enrollment=enrollment,
        place=stands.place,
        label=stands.label,
        greens=stands.greens,
        stages=stages,
        decisions=tuple(reversed(recorded)),
        labels={place: ladder.label(place) for place in places},
        lacking=stands.lacking,
        lock=stands.lock,
        screen_due=stands.screen_due,
    )


def _weeks_between(first: date, last: date) -> int:
    """Return how many Mondays lie after the first day, up to the last."""
    mondays = [day - timedelta(days=day.weekday()) for day in (first, last)]
    return max(0, (mondays[1] - mondays[0]).days) // 7


def _state(today: date, stands: Standing) -> TodayState:
    if stands.lock is not None:
        return TodayState.LOCKED
    if today in stands.done:
        return TodayState.DONE
    return TodayState.READY if stands.best <= today else TodayState.REST


def _last_said(stands: Standing) -> Decision | None:
    return stands.decisions[-1] if stands.decisions else None


def _week_of(
    today: date, program: Program, log: Log, trainings: Sequence[Training], stands: Standing
) -> tuple[DayMark, ...]:
    marks: dict[date, DayKind] = {}
    monday = today - timedelta(days=today.weekday())
    for time_off in log.time_off:
        day = max(time_off.first, monday)
        while day <= min(time_off.last, monday + 6 * _DAY):
            marks[day] = DayKind.OFF
            day += _DAY
    days = sorted({*log.begun, *stands.done})
    stage = program.stages[stands.place.stage]
    sessions = per_week(program.schedule, stage)
    off = {day for day, kind in marks.items() if kind is DayKind.OFF}
    if stands.lock is None:
        kept = [*days, stands.best]
        ahead = days_ahead(stands.best + _DAY, kept, program.schedule, sessions, 3, off)
        marks.update((day, DayKind.PLANNED) for day in ahead)
        marks[stands.best] = DayKind.DUE
    for one in trainings:
        refused = one.status is Status.REFUSED
        if not refused or marks.get(one.on) is not DayKind.DONE:
            marks[one.on] = DayKind.REFUSED if refused else DayKind.DONE
    marks.update((day, DayKind.DONE) for day in days)
    reliefs = frozenset(relief.on for relief in log.reliefs)
    moved = {stands.best: stands.original} if stands.original < stands.best else {}
    moved |= {one.on: one.start.due_on for one in trainings if one.start.due_on < one.on}
    return _week(today, marks, reliefs, moved)


def _week(
    today: date,
    marks: dict[date, DayKind],
    reliefs: frozenset[date],
    moved: dict[date, date] | None = None,
) -> tuple[DayMark, ...]:
    monday = today - timedelta(days=today.weekday())
    days = [monday + timedelta(days=count) for count in range(7)]
    return tuple(
        DayMark(
            day,
            marks.get(day, DayKind.FREE),
            is_today=day == today,
            relief=day in reliefs,
            moved_from=(moved or {}).get(day),
        )
        for day in days
    )
