"""Reads the log into what the rules read; no rule is here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from calfcoach.core.enrollment import Enrollment, Training
from calfcoach.core.program import Program
from calfcoach.core.progression import Standing
from calfcoach.core.relief import Outcome
from calfcoach.core.results import Screening, ScreeningKind, Status
from calfcoach.core.screening import Answer, Flag, Tier, check_result
from calfcoach.core.training_log import Alarm, Answers, Log, Measure
from calfcoach.storage.training import TrainingStore

ALARMING = (
    Outcome.STILL_TIGHT,
    Outcome.SWOLLEN,
    Outcome.CAME_BACK,
    Outcome.RED_FLAG,
    Outcome.HURT,
)
"""Relief that ended so locks exercise.

Source: the article; hurting in relief is ours. Grade: A, D.
"""


@dataclass(frozen=True, slots=True)
class Folded:
    """The log with all that follows from it on a day.

    Attributes:
        trainings: The strength sessions of the enrollment, oldest first.
        every: Those of earlier setups too, and one that runs.
    """

    enrollment: Enrollment
    program: Program
    log: Log
    trainings: tuple[Training, ...]
    every: tuple[Training, ...]
    stands: Standing


def read_log(
    store: TrainingStore, enrollment: Enrollment
) -> tuple[Log, tuple[Training, ...], tuple[Training, ...]]:
    """Return what the rules read for an enrollment, its strength sessions, and all of the log.

    Sessions come oldest first.

    Raises:
        UserError: The log cannot be read.
    """
    alarms = tuple(store.alarms(outcome.value for outcome in ALARMING))
    alarmed = {alarm.on for alarm in alarms}
    every, reliefs = tuple(store.trainings()), tuple(store.reliefs())
    seized = {relief.on for relief in reliefs if relief.sharp}
    own = tuple(
        one
        for one in every
        if one.start.enrollment_id == enrollment.id and one.status is not Status.RUNNING
    )
    at_setup = Measure(
        enrollment.profile.started_on, enrollment.raises_left, enrollment.raises_right
    )
    log = Log(
        profile=enrollment.profile,
        sessions=tuple(
            answers_of(one, red_flag=one.on in alarmed, seized=one.on in seized) for one in own
        ),
        mornings=tuple(store.mornings()),
        measures=(at_setup, *store.measures()),
        screens=tuple(store.screens()),
        alarms=(*alarms, *_stops_before(every, enrollment, seized)),
        reliefs=reliefs,
        begun=tuple(one.on for one in every if one.status is not Status.REFUSED),
        time_off=tuple(days for _, days in store.time_off()),
        move=store.last_move(),
        torn_alone=None if enrollment.clinician_agrees else enrollment.profile.torn_on,
    )
    return log, own, every


def _stops_before(
    trainings: Sequence[Training], enrollment: Enrollment, seized: Collection[date]
) -> list[Alarm]:
    """Return the sessions of earlier setups that sharp pain or a limp ended.

    A new setup opens no lock: their own check must come on a later day.
    """
    return [
        Alarm(one.on, Tier.NONE)
        for one in trainings
        if one.start.enrollment_id != enrollment.id
        and (told := answers_of(one, red_flag=False, seized=one.on in seized))
        and (told.sharp or told.limp)
    ]


def answers_of(training: Training, *, red_flag: bool, seized: bool) -> Answers:
    """Return what the rules read of one session; one that nobody rated has no effort.

    Its pain is the most that was told in it.

    Args:
        training: The session.
        red_flag: A check of that day found a warning sign.
        seized: The calf seized that day, so that relief was needed. A session that was stopped for
            relief without a word on it ended for that.
    """
    start, rating = training.start, training.rating
    if rating is None:
        return Answers(
            on=training.on,
            rest=start.rest,
            during=training.worst or 0,
            sharp=seized and training.status is Status.STOPPED,
            red_flag=red_flag,
            reps_done=_part(training),
            done=start.done,
            refused=training.status is Status.REFUSED,
        )
    return Answers(
        on=training.on,
        rest=start.rest,
        during=rating.during,
        after=rating.after,
        sharp=rating.sharp,
        limp=rating.limp,
        red_flag=red_flag,
        reps_done=_part(training),
        rpe=rating.rpe,
        rir=rating.rir,
        done=start.done,
    )


def full_check(
    answers: Mapping[Flag, Answer], screened_at: datetime, *, clinician_seen: bool
) -> Screening:
    """Return a full safety check as it is kept."""
    words = {flag.value: answer for flag, answer in answers.items()}
    tier = check_result(answers).tier
    return Screening(ScreeningKind.FULL, screened_at, tier, words, clinician_seen)


def _part(training: Training) -> Decimal:
    planned = training.start.reps_planned
    return min(Decimal(1), Decimal(training.reps_done) / planned) if planned else Decimal(1)
