"""Puts what the log holds of the past into the points, days and numbers of the Progress page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from calfcoach.core.enrollment import Enrollment, Training
from calfcoach.core.heel_raise import SYMMETRY_GOAL, symmetry_percent, typical_raises
from calfcoach.core.measurement import Measurement
from calfcoach.core.past_calendar import (
    PastKind,
    PastSession,
    Rhythm,
    past_calendar,
    whole_days,
)
from calfcoach.core.program import Program
from calfcoach.core.program_bounds import GATE_BOUNDS
from calfcoach.core.relief_tally import PastRelief
from calfcoach.core.results import Status
from calfcoach.core.schedule import per_week
from calfcoach.core.statistics import (
    first_and_last_week,
    is_within_noise,
    mean_morning,
)
from calfcoach.core.training_log import Morning, is_after_tear
from calfcoach.services.history_views import (
    LadderPoint,
    MeasurePoint,
    PainPoint,
    ReliefPart,
    ReliefPast,
    Tiles,
)
from calfcoach.services.training_record import Folded

_DAY = timedelta(days=1)
_BOLDEST = {"pain": GATE_BOUNDS["pain_at_most"][1], "morning": GATE_BOUNDS["morning_at_most"][1]}


def calendar_of(
    folded: Folded | None, trainings: Sequence[Training], today: date
) -> tuple[dict[date, PastKind], dict[date, date]]:
    """Return what each day was that is not free, and of those moved the day that was planned."""
    begun = [one for one in trainings if one.status is not Status.REFUSED]
    if folded is None:
        return dict.fromkeys((one.on for one in begun), PastKind.DONE), {}
    program, log, stands = folded.program, folded.log, folded.stands
    a_week = {stage.id: per_week(program.schedule, stage) for stage in program.stages}
    usual = program.schedule.sessions_per_week
    sessions = [
        PastSession(one.on, one.start.due_on, a_week.get(one.start.done.stage, usual))
        for one in begun
    ]
    refused = {one.on for one in trainings if one.status is Status.REFUSED}
    stopped = {one.on for one in log.sessions if one.sharp or one.limp or one.red_flag}
    rhythm = Rhythm(
        program.schedule,
        off={day for one in log.time_off for day in whole_days(one.first, one.last)},
        held={*refused, *stopped, *(alarm.on for alarm in log.alarms)},
    )
    waits = stands.lock is not None or stands.screen_due
    next_on = None if waits or today in stands.done else stands.best
    return past_calendar(sessions, refused, rhythm, today, next_on)


def pain_points(
    trainings: Sequence[Training], mornings: Sequence[Morning]
) -> tuple[PainPoint, ...]:
    """Return the pain around each session, and on the morning after it."""
    by_day = {one.on: one.pain for one in mornings}
    return tuple(
        PainPoint(
            one.on,
            one.session_id,
            one.start.rest,
            one.rating.during if one.rating else one.worst,
            one.rating.after if one.rating else None,
            by_day.get(one.on + _DAY),
            one.rating.note if one.rating else "",
        )
        for one in trainings
    )


def ladder_points(
    trainings: Sequence[Training], program: Program | None
) -> tuple[LadderPoint, ...]:
    """Return where each session stood, of those whose dose the program of today has."""
    if program is None:
        return ()
    numbers = {stage.id: number for number, stage in enumerate(program.stages)}
    starts = stage_starts(program)
    found: list[LadderPoint] = []
    for one in trainings:
        done = one.start.done
        number = numbers.get(done.stage)
        if number is None or not 0 <= done.step < len(program.stages[number].ladder):
            continue
        doses = dict.fromkeys(str(dose) for dose in program.stages[number].ladder[done.step])
        load = f" {done.load_kg} kg" if done.load_kg else ""
        found.append(
            LadderPoint(
                one.on,
                one.session_id,
                number,
                done.step,
                starts[number] + done.step,
                f"{done.stage} {' + '.join(doses)}{load}",
                is_new_stage=bool(found) and found[-1].stage != number,
            )
        )
    return tuple(found)


def stage_starts(program: Program | None) -> tuple[int, ...]:
    """Return below which height each stage lies, from the first up; none without a program."""
    starts: list[int] = []
    height = 0
    for stage in program.stages if program else ():
        starts.append(height)
        height += len(stage.ladder)
    return tuple(starts)


def measure_points(
    measures: Sequence[Measurement],
    enrollment: Enrollment | None,
    first: date | None,
    last: date,
) -> list[MeasurePoint]:
    """Return what was measured, the raises of setup among it, oldest first."""
    found = [
        MeasurePoint(
            one.on,
            one.id,
            one.raises_left,
            one.raises_right,
            one.wall_left_mm,
            one.wall_right_mm,
            one.activity,
            one.visa_a,
            one.lefs,
        )
        for one in measures
        if (first or one.on) <= one.on <= last
    ]
    if enrollment is not None:
        on = enrollment.profile.started_on
        if (first or on) <= on <= last:
            raises = enrollment.raises_left, enrollment.raises_right
            found.append(MeasurePoint(on, enrollment.id, *raises))
    return sorted(found, key=lambda one: one.on)


def relief_past(reliefs: Sequence[PastRelief]) -> ReliefPast:
    """Return how relief ended, the most frequent first, and what each massage did."""
    outcomes = Counter(one.outcome for one in reliefs)
    drops: dict[str, list[int]] = {}
    for one in reliefs:
        told = drops.setdefault(one.massage, [])
        if one.before is not None and one.after is not None:
            told.append(one.before - one.after)
    times = Counter(one.massage for one in reliefs)
    parts = (
        ReliefPart(massage, times[massage], _tenth(sum(told), len(told)) if told else None)
        for massage, told in drops.items()
    )
    return ReliefPast(
        tuple(outcomes.most_common()),
        tuple(sorted(parts, key=lambda one: -one.times)),
        tuple(reliefs),
    )


def _tenth(total: int, count: int) -> Decimal:
    return (Decimal(total) / count).quantize(Decimal("0.1"), ROUND_HALF_UP)


def pain_limit(folded: Folded | None, today: date) -> int:
    """Return the pain in a session up to which it was right, 0 to 10."""
    if folded is None:
        return _BOLDEST["pain"]
    gates = folded.program.gates
    torn = is_after_tear(folded.enrollment.profile.torn_on, today)
    return gates.pain_at_most_after_tear if torn else gates.pain_at_most


def morning_limit(program: Program | None) -> int:
    """Return the pain of a morning up to which it was right, 0 to 10."""
    return program.gates.morning_at_most if program else _BOLDEST["morning"]


def raises_goal(program: Program | None) -> int:
    """Return the symmetry to reach, in percent."""
    entries = [stage.entry for stage in program.stages] if program else []
    goals = [entry.symmetry_percent for entry in entries if entry is not None]
    return max(goals, default=0) or SYMMETRY_GOAL


def tiles(
    counts: tuple[int, int],
    mornings: Sequence[Morning],
    measures: Sequence[MeasurePoint],
    enrollment: Enrollment | None,
) -> Tiles:
    """Return the numbers on top of the page, from the sessions done and planned, and the rest."""
    before, now = first_and_last_week(mornings)
    raises = [
        one for one in measures if one.raises_left is not None and one.raises_right is not None
    ]
    profile = enrollment.profile if enrollment else None
    tiles = Tiles(
        *counts,
        morning=mean_morning(now),
        morning_before=mean_morning(before),
        morning_before_on=before[0].on if before else None,
    )
    if not raises:
        return tiles
    left, right = raises[-1].raises_left or 0, raises[-1].raises_right or 0
    return replace(
        tiles,
        raises_left=left,
        raises_right=right,
        raises_on=raises[-1].on,
        typical=typical_raises(
            profile.age_years if profile else None, profile.sex if profile else None
        ),
        symmetry=symmetry_percent(left, right),
        within_noise=is_within_noise(left, right),
    )
