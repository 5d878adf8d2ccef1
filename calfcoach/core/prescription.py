"""What a place on the ladder means in a session: exercises with sets, repetitions, tempo, load."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from calfcoach.core.exercises import Catalog, Exercise
from calfcoach.core.own_exercise import with_own
from calfcoach.core.place import Place
from calfcoach.core.program import HeelBone, Program, Tempo


@dataclass(frozen=True, slots=True)
class Item:
    """One exercise of a session.

    Attributes:
        exercise: From the catalog.
        sets: How many.
        reps: Of each set; in one-leg work of each leg.
        tempo: Of each repetition.
        load_kg: In the backpack; None where the runner chooses it.
        rest_s: Between sets; in one-leg work after both legs.
        switch_s: From one leg to the other.
    """

    exercise: Exercise
    sets: int
    reps: int
    tempo: Tempo
    load_kg: Decimal | None
    rest_s: int
    switch_s: int

    @property
    def length_s(self) -> int:
        """Seconds with switches and the rests between sets."""
        legs = self.exercise.legs
        work_s = self.sets * legs * self.reps * self.tempo.rep_s
        return work_s + self.sets * (legs - 1) * self.switch_s + (self.sets - 1) * self.rest_s


@dataclass(frozen=True, slots=True)
class Prescription:
    """What is to be done in one session.

    Attributes:
        stage: Its id.
        title: Of the stage.
        step: The ladder step, from 1.
        items: In order.
        rest_between_s: From one exercise to the next.
    """

    stage: str
    title: str
    step: int
    items: tuple[Item, ...]
    rest_between_s: int

    @property
    def length_s(self) -> int:
        """Seconds of the whole session.

        Source: evidence 1.5, the duration formula. Grade: D (arithmetic on our defaults).
        """
        between = (len(self.items) - 1) * self.rest_between_s
        return sum(item.length_s for item in self.items) + between


def prescription(
    program: Program, catalog: Catalog, place: Place, *, heel_bone: bool = False
) -> Prescription:
    """Return what a place of a program means; on the floor where the heel bone hurts.

    Source: Fahlström 2003 for staying on the floor. Grade: P.
    """
    catalog = with_own(catalog, program.exercises)
    stage = program.stages[place.stage]
    on_floor = heel_bone and stage.heel_bone is HeelBone.ON_FLOOR
    items = []
    for work, dose in zip(stage.exercises, stage.ladder[place.step], strict=True):
        exercise = catalog[work.exercise]
        if on_floor and exercise.on_floor:
            exercise = catalog[exercise.on_floor]
        load_kg = None if stage.rep_max else place.load_kg
        items.append(
            Item(exercise, dose.sets, dose.reps, work.tempo, load_kg, work.rest_s, work.switch_s)
        )
    return Prescription(stage.id, stage.title, place.step + 1, tuple(items), stage.rest_between_s)
