"""Measuring a calf: the guided heel-raise test, and numbers that are typed in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from calfcoach.core.clock import Clock
from calfcoach.core.heel_raise import Sex, has_typical, typical_raises
from calfcoach.core.heel_raise_test import Ground, Stopped
from calfcoach.core.ids import new_id
from calfcoach.core.measurement import Activity, Kind, Measurement
from calfcoach.core.plan import Side
from calfcoach.services.training import TrainingService
from calfcoach.storage.measures import MeasureStore


@dataclass(frozen=True, slots=True)
class Typical:
    """How many raises are typical.

    Attributes:
        raises: The number.
        is_general: Age or sex are not known, or without a number of their own.
    """

    raises: int
    is_general: bool


@dataclass(frozen=True, slots=True)
class LegRaises:
    """One leg's result of the heel-raise test."""

    raises: int
    stopped: Stopped


class MeasuringService:
    """What is measured, each occasion kept at once.

    Every method raises UserError where the log cannot be read or written.
    """

    def __init__(self, store: MeasureStore, training: TrainingService, clock: Clock) -> None:
        self._store = store
        self._training = training
        self._clock = clock

    def locked_until(self) -> date | None:
        """Return the first day on which a test may be done; None where it may be today."""
        lock = self._training.view().lock
        return None if lock is None else max(lock.until, self._training.today())

    def today(self) -> date:
        """Return the day that it is, which turns at the person's hour."""
        return self._training.today()

    def typical(self) -> Typical:
        """Return the heel raises that are typical for the person's age and sex."""
        enrollment = self._training.enrollment()
        who: tuple[int | None, Sex | None] = (None, None)
        if enrollment is not None:
            who = (enrollment.profile.age_years, enrollment.profile.sex)
        return Typical(typical_raises(*who), not has_typical(*who))

    def begin(self, ground: Ground) -> Measurement:
        """Return a measurement of today with nothing in it; nothing is kept yet."""
        now = self._clock.now()
        return Measurement(new_id(now), self._training.today(), now, ground=ground)

    def keep_legs(self, begun: Measurement, legs: Mapping[Side, LegRaises]) -> Measurement:
        """Keep the legs of a test that are over, so that nothing is lost if the other is not done.

        Args:
            begun: From `begin`, or the last that was kept.
            legs: What is known by now, left and right.
        """
        left, right = legs.get(Side.LEFT), legs.get(Side.RIGHT)
        found = replace(
            begun,
            raises_left=left.raises if left else None,
            raises_right=right.raises if right else None,
            stopped_left=left.stopped if left else None,
            stopped_right=right.stopped if right else None,
        )
        self._keep(found)
        return found

    def keep_wall(
        self, left_mm: int | None, right_mm: int | None, on: date | None = None, note: str = ""
    ) -> str:
        """Keep knee-to-wall distances, mm, and return their id.

        Args:
            left_mm: Of the left leg; None where it was not measured.
            right_mm: Of the right leg.
            on: The day, none ahead; today where none is given.
            note: In the person's words.
        """
        found = self._new(on, note)
        return self._keep(replace(found, wall_left_mm=left_mm, wall_right_mm=right_mm))

    def keep_activities(
        self, activities: tuple[Activity, ...], on: date | None = None, note: str = ""
    ) -> str:
        """Keep how well each activity goes, as in `keep_wall`."""
        return self._keep(replace(self._new(on, note), activities=activities))

    def keep_totals(
        self, visa_a: int | None, lefs: int | None, on: date | None = None, note: str = ""
    ) -> str:
        """Keep totals that a clinician told, as in `keep_wall`."""
        return self._keep(replace(self._new(on, note), visa_a=visa_a, lefs=lefs))

    def forget(self, measure_id: str) -> None:
        """Take a measurement back."""
        self._store.forget(measure_id)
        self._training.follow()

    def all(self) -> list[Measurement]:
        """Return all measurements, oldest first."""
        return self._store.all()

    def last(self, kind: Kind) -> Measurement | None:
        """Return the newest measurement of a kind, or None."""
        of = [one for one in self._store.all() if value_of(one, kind) is not None]
        return of[-1] if of else None

    def _new(self, on: date | None, note: str) -> Measurement:
        now, today = self._clock.now(), self._training.today()
        if on is not None and on > today:
            raise ValueError("nothing is measured on a day ahead")
        return Measurement(new_id(now), on or today, now, note=note.strip())

    def _keep(self, found: Measurement) -> str:
        self._store.put(found)
        self._training.follow()
        return found.id


def value_of(found: Measurement, kind: Kind) -> Decimal | tuple[int | None, int | None] | None:
    """Return a measurement's number, left and right where both are measured; None for none."""
    legs = {
        Kind.RAISES: (found.raises_left, found.raises_right),
        Kind.WALL: (found.wall_left_mm, found.wall_right_mm),
    }
    if kind in legs:
        pair = legs[kind]
        return None if pair == (None, None) else pair
    if kind is Kind.ACTIVITY:
        return found.activity
    number = found.visa_a if kind is Kind.VISA_A else found.lefs
    return None if number is None else Decimal(number)
