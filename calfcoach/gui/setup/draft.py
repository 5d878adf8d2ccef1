"""What has been answered so far, and what follows from it for the service."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from calfcoach.core.heel_raise import Sex
from calfcoach.core.plan import Side
from calfcoach.core.screening import Answer, Flag, Tier, check_result
from calfcoach.core.training_log import TEAR_DAYS
from calfcoach.services.setup import SetupAnswers

ADULT_YEARS = 18
"""Younger runners ask a clinician first. Source: evidence 4.2, F16. Grade: D."""


@dataclass(frozen=True, slots=True)
class Person:
    """Age, sex and body mass; None for what was not said."""

    age_years: int | None = None
    sex: Sex | None = None
    mass_kg: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Calf:
    """How the calf is.

    Attributes:
        raises_left: Single-leg raises possible with pain of 3 or less.
        raises_right: The same for the other leg.
        morning_sore: The Achilles tendon is sore or stiff in the mornings.
        heel_bone: The heel bone hurts.
        torn_weeks: Whole weeks since a calf tear of the last 12 weeks; None for none.
        tear_agreed: A clinician agreed to training after that tear.
    """

    raises_left: int
    raises_right: int
    morning_sore: bool
    heel_bone: bool
    torn_weeks: int | None = None
    tear_agreed: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """All steps together.

    Attributes:
        leg: The leg that troubles, or both.
        program: The name of a built-in program.
        person: Who it is.
        calf: How the calf is.
        check: The answers of the safety check.
        check_agreed: A clinician agreed to what the check asks to have looked at first.
    """

    leg: Side
    program: str
    person: Person
    calf: Calf
    check: Mapping[Flag, Answer] = field(default_factory=dict)
    check_agreed: bool = False


def counted_check(check: Mapping[Flag, Answer], age_years: int | None) -> dict[Flag, Answer]:
    """Return the check as the rules take it: someone under 18 asks first, whatever was answered."""
    counted = dict(check)
    if age_years is not None and age_years < ADULT_YEARS and Flag.ASK_FIRST in counted:
        counted[Flag.ASK_FIRST] = Answer.YES
    return counted


def tier_of(draft: Draft) -> Tier:
    """Return how soon the check asks to be seen."""
    return check_result(counted_check(draft.check, draft.person.age_years)).tier


def torn_on(weeks: int | None, today: date, before: date | None = None) -> date | None:
    """Return the day of a tear so many weeks ago.

    A day that was said before stays where it still fits: the same number of weeks, or a tear so
    long ago that it is asked about no more.
    """
    if before is not None:
        days = (today - before).days
        if weeks == days // 7 or (weeks is None and days >= TEAR_DAYS):
            return before
    return None if weeks is None else today - timedelta(weeks=weeks)


def torn_weeks(torn: date | None, today: date) -> int | None:
    """Return whole weeks since a tear of the last 12 weeks, or None."""
    if torn is None or (today - torn).days >= TEAR_DAYS:
        return None
    return max(0, (today - torn).days // 7)


def setup_answers(draft: Draft, today: date, torn_before: date | None = None) -> SetupAnswers:
    """Return the answers for the service.

    The clinician's go-ahead counts only where all that asks for one has it, and never for what
    has to be seen sooner.
    """
    tier = tier_of(draft)
    asked = []
    if draft.calf.torn_weeks is not None:
        asked.append(draft.calf.tear_agreed)
    if tier is Tier.ASK_FIRST:
        asked.append(draft.check_agreed)
    return SetupAnswers(
        leg=draft.leg,
        raises_left=draft.calf.raises_left,
        raises_right=draft.calf.raises_right,
        check=counted_check(draft.check, draft.person.age_years),
        age_years=draft.person.age_years,
        sex=draft.person.sex,
        mass_kg=draft.person.mass_kg,
        morning_sore=draft.calf.morning_sore,
        heel_bone=draft.calf.heel_bone,
        torn_on=torn_on(draft.calf.torn_weeks, today, torn_before),
        clinician_agrees=tier <= Tier.ASK_FIRST and bool(asked) and all(asked),
    )
