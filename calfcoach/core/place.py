"""A place on a program's ladder, and the ways up and down from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from calfcoach.core.loads import after_gap_kg
from calfcoach.core.program import HeelBone, Program, Stage
from calfcoach.core.training_log import Done


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person stands.

    Attributes:
        stage: Its number in the program, from 0.
        step: The ladder step, from 0.
        loads: Loads of the pack that were reached, kg, the present one last; none without a pack.
    """

    stage: int
    step: int
    loads: tuple[Decimal, ...] = ()

    @property
    def load_kg(self) -> Decimal:
        """The present load of the pack, kg."""
        return self.loads[-1] if self.loads else Decimal(0)

    def order(self) -> tuple[int, Decimal, int]:
        """Return what is larger for the harder of two places."""
        return self.stage, self.load_kg, self.step

    def record(self) -> dict[str, object]:
        """Return the place as plain values for JSON."""
        return {"stage": self.stage, "step": self.step, "loads": [str(one) for one in self.loads]}

    @classmethod
    def from_record(cls, record: Mapping[str, object]) -> Place:
        """Read a place back from plain values.

        Raises:
            KeyError, TypeError, ArithmeticError: The record is not a place.
        """
        stage, step, loads = record["stage"], record["step"], record["loads"]
        if not isinstance(stage, int) or not isinstance(step, int) or not isinstance(loads, list):
            raise TypeError("stage and step are whole numbers, loads a list")
        return cls(stage, step, tuple(Decimal(str(load)) for load in loads))


class Ladder:
    """The ways between places, for one person: some stages are skipped when the heel bone hurts.

    Source: evidence 2.5 (all our defaults) on the decision table of 2.3. Grade: D.
    """

    def __init__(self, program: Program, *, heel_bone: bool) -> None:
        self._stages = program.stages
        self._path = [
            number
            for number, stage in enumerate(program.stages)
            if not (heel_bone and stage.heel_bone is HeelBone.SKIP)
        ]
        self._floor = next((n for n in self._path if not program.stages[n].fallback), self._path[0])

    def stage(self, place: Place) -> Stage:
        """Return the stage of a place."""
        return self._stages[place.stage]

    def first(self, stage_id: str) -> Place:
        """Return the first step of a stage, or of the nearest easier one that is not skipped.

        A stage that the program does not have counts as the easiest that is no fallback.
        """
        known = (n for n, stage in enumerate(self._stages) if stage.id == stage_id)
        wanted = next(known, self._floor)
        return Place(max((n for n in self._path if n <= wanted), default=self._path[0]), 0)

    def next_stage(self, place: Place) -> int | None:
        """Return the number of the stage above, or None at the top."""
        return next((number for number in self._path if number > place.stage), None)

    def at_last_step(self, place: Place) -> bool:
        """Whether the ladder of the stage has no further step."""
        return place.step >= len(self.stage(place).ladder) - 1

    def step_down(self, place: Place) -> Place:
        """Return one step down; from a stage's first step, the last step of the one before.

        From the first step with a load, the last step with the load before it.
        """
        if place.step > 0:
            return replace(place, step=place.step - 1)
        if self._grows(place.stage) and len(place.loads) > 1:
            last = len(self.stage(place).ladder) - 1
            return Place(place.stage, last, place.loads[:-1])
        return self.stage_down(place)

    def stage_down(self, place: Place) -> Place:
        """Return the last step of the stage before; the lowest stage stays as it is."""
        below = [number for number in self._path if number < place.stage]
        if not below:
            return Place(self._path[0], 0)
        return Place(
            below[-1], len(self._stages[below[-1]].ladder) - 1, self._loads(below[-1], place)
        )

    def back(self, place: Place, stages: int) -> Place:
        """Return the first step, so many stages back; never into a fallback from above it.

        One stage back from work with a growing load is the same stage with a fifth less.
        """
        pack = self.stage(place).pack
        if stages == 1 and pack is not None and pack.grows:
            lighter = max(pack.round_kg, after_gap_kg(pack, place.load_kg))
            kept = tuple(load for load in place.loads if load < lighter)
            return Place(place.stage, 0, (*kept, lighter))
        at = self._path.index(place.stage)
        if place.stage < self._floor:
            return replace(place, step=0)
        target = self._path[max(at - stages, self._path.index(self._floor))]
        return Place(target, 0, self._loads(target, place))

    def easier(self, place: Place, steps: int) -> tuple[Place, ...]:
        """Return the places that are up to so many steps down, the nearest first."""
        found: list[Place] = []
        for _ in range(steps):
            below = self.step_down(found[-1] if found else place)
            if below == (found[-1] if found else place):
                break
            found.append(below)
        return tuple(found)

    def harder(self, place: Place, steps: int) -> tuple[Place, ...]:
        """Return the places that are up to so many steps up within the stage, nearest first."""
        last = len(self.stage(place).ladder) - 1
        above = range(place.step + 1, min(place.step + steps, last) + 1)
        return tuple(replace(place, step=step) for step in above)

    def done(self, place: Place, done: Done) -> Place:
        """Return the place that a session really had, where it was easier than the one due.

        A dose that was harder than due, or is not in the program, counts as the one due; one of a
        stage that is skipped, as the last step of the stage before.
        """
        number = next((n for n, stage in enumerate(self._stages) if stage.id == done.stage), None)
        if number is None or not 0 <= done.step < len(self._stages[number].ladder):
            return place
        if number not in self._path:
            return self.stage_down(Place(number, 0, place.loads)) if number < place.stage else place
        loads: tuple[Decimal, ...] = ()
        if self._stages[number].pack is not None:
            loads = (*(load for load in place.loads if load < done.load_kg), done.load_kg)
        found = Place(number, done.step, loads)
        return found if found.order() < place.order() else place

    def label(self, place: Place) -> str:
        """Return a place in short, such as "S6 3x10 3.5 kg"."""
        stage = self.stage(place)
        doses = dict.fromkeys(str(dose) for dose in stage.ladder[place.step])
        load = f" {place.load_kg} kg" if place.loads else ""
        return f"{stage.id} {' + '.join(doses)}{load}"

    def _loads(self, stage: int, place: Place) -> tuple[Decimal, ...]:
        return place.loads if self._stages[stage].pack is not None else ()

    def _grows(self, stage: int) -> bool:
        pack = self._stages[stage].pack
        return pack is not None and pack.grows
