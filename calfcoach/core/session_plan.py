"""Unrolls a prescription into the steps of a session: get ready, sets, switches, rests.

A set of one leg is one step whose rhythm is the tempo: up, hold, lower, and a stay at the bottom
where there is one. A session without the time to get ready lasts `Prescription.length_s`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from calfcoach.core.plan import Beat, Motion, Plan, Side, Step, StepKind
from calfcoach.core.prescription import Item, Prescription
from calfcoach.core.program import Tempo

KIND = "strength"
"""The kind of such a session; relief never counts as one."""
READY_S = 10
"""Seconds to get ready, before the first set. Grade: D (our default)."""
PARTS = (
    ("up_s", "Up", Motion.UP),
    ("hold_s", "Hold", Motion.HOLD),
    ("down_s", "Lower slowly", Motion.LOWER),
    ("bottom_s", "Stay down", Motion.STAY),
)
"""The parts of a repetition: the tempo's field, what to do, and the motion."""


def session_plan(
    due: Prescription,
    program_id: str,
    *,
    ready_s: int = READY_S,
    first_leg: Side = Side.LEFT,
    lower_s: int | None = None,
    self_paced: bool = False,
) -> Plan:
    """Return the plan of a session.

    Args:
        due: What is to be done.
        program_id: The program that it comes from.
        ready_s: Seconds to get ready, before the first set.
        first_leg: In one-leg work, the leg that begins each set.
        lower_s: Seconds of each lowering, where they are longer than the program's.
        self_paced: Each repetition waits for a press, so that a set has no length.
    """
    steps: list[Step] = []
    if ready_s:
        name = due.items[0].exercise.name if due.items else ""
        steps.append(Step("ready", StepKind.READY, "Get ready", name, ready_s * 1000))
    for number, item in enumerate(due.items, 1):
        if number > 1:
            line = f"Next: {item.exercise.name}"
            rest_ms = due.rest_between_s * 1000
            steps.append(
                Step(f"rest-{number}", StepKind.REST, "Rest", line, rest_ms, group=f"{number}")
            )
        if lower_s is not None and lower_s > item.tempo.down_s:
            item = replace(item, tempo=replace(item.tempo, down_s=lower_s))
        steps.extend(_sets(item, number, first_leg, self_paced=self_paced))
    return Plan(program_id, KIND, due.title, Side.BOTH, tuple(steps))


def rhythm(tempo: Tempo) -> tuple[Beat, ...]:
    """Return the parts of one repetition that take time."""
    return tuple(
        Beat(word, getattr(tempo, key) * 1000, motion)
        for key, word, motion in PARTS
        if getattr(tempo, key)
    )


def _sets(item: Item, number: int, first_leg: Side, *, self_paced: bool) -> Iterator[Step]:
    """Yield the sets of one exercise with their switches and the rests between them."""
    other = Side.RIGHT if first_leg is Side.LEFT else Side.LEFT
    legs = (first_leg, other) if item.exercise.legs > 1 else (Side.BOTH,)
    group = f"{number}"
    for turn in range(1, item.sets + 1):
        for leg in legs:
            if leg is not legs[0] and item.switch_s:
                yield Step(
                    id=f"{number}-{turn}-switch",
                    kind=StepKind.SWITCH,
                    word="Switch legs",
                    length_ms=item.switch_s * 1000,
                    side=leg,
                    group=group,
                )
            yield Step(
                id=f"{number}-{turn}-{leg.value}",
                kind=StepKind.SET,
                word=item.exercise.name,
                line=item.exercise.cues[0],
                length_ms=None if self_paced else item.reps * item.tempo.rep_s * 1000,
                side=leg,
                group=group,
                rhythm=rhythm(item.tempo),
                exercise=item.exercise.id,
                reps=item.reps,
                turn=turn,
                turns=item.sets,
                load_kg=item.load_kg or None,
            )
        if turn < item.sets:
            yield Step(
                id=f"{number}-{turn}-rest",
                kind=StepKind.REST,
                word="Rest",
                line=f"Set {turn + 1} of {item.sets} is next",
                length_ms=item.rest_s * 1000,
                group=group,
            )
