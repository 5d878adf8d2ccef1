"""Plays a program forward as a calendar: all goes well, pain, missed weeks, or answers given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum

from calfcoach.core.exercises import Catalog
from calfcoach.core.program import Program
from calfcoach.core.simulation import SimulatedAnswers, SimulatedSession, simulate
from calfcoach.core.training_log import Answers, Measure, Profile

PREVIEW_DAYS = 84
"""Twelve weeks."""
PAIN, PAIN_EVERY = 4, 3
MISSED_DAYS = 7
"""What the manners stand for. Grade: D (our defaults)."""
PREVIEW_MASS_KG = Decimal(70)
"""Of nobody in particular: it sizes the steps of a backpack only."""


class Manner(Enum):
    """How the runner of a preview fares."""

    WELL = "well"
    PAIN = "pain"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """What was said of one session of a preview.

    Attributes:
        during: Pain during and after, 0 to 10.
        morning: Pain on the next morning; None when not given.
        later_days: It is that many days late.
    """

    during: int = 0
    morning: int | None = 0
    later_days: int = 0


def preview(
    program: Program,
    catalog: Catalog,
    start: date,
    manner: Manner,
    given: Mapping[int, GivenAnswer] | None = None,
    days: int = PREVIEW_DAYS,
) -> list[SimulatedSession]:
    """Return the sessions of a preview from a day on.

    Args:
        program: One without faults.
        catalog: The exercises.
        start: The first day.
        manner: How it goes where nothing was given.
        given: What was said of sessions, by their numbers from 0.
        days: How far.
    """
    profile = Profile(start, program.start[0].stage, mass_kg=PREVIEW_MASS_KG)
    answers = _answers(program, manner, given or {})
    return list(simulate(program, catalog, profile, answers, days))


def _answers(
    program: Program, manner: Manner, given: Mapping[int, GivenAnswer]
) -> Iterator[SimulatedAnswers]:
    """Yield endless answers; the gates of the stages are always passed."""
    usual = Answers(date.min, reps_done=Decimal(1), rpe=5, rir=3)
    well = SimulatedAnswers(usual, measure=Measure(date.min, 50, 50, 0))
    weekly = program.schedule.sessions_per_week
    number = 0
    while True:
        one = well
        if number in given:
            said = given[number]
            answers = replace(usual, during=said.during, after=said.during)
            one = replace(well, answers=answers, morning1=said.morning, skip_days=said.later_days)
        elif manner is Manner.PAIN and number % PAIN_EVERY == PAIN_EVERY - 1:
            one = replace(well, answers=replace(usual, during=PAIN))
        elif manner is Manner.MISSED and number and number % weekly == 0:
            one = replace(well, skip_days=MISSED_DAYS)
        yield one
        number += 1
