"""Unrolls a prescription into the steps of a session: get ready, sets, switches, rests.

A set of one leg is one step whose rhythm is the tempo: up, hold, lower, and a stay at the bottom
where there is one. A session without the time to get ready lasts `Prescription.length_s`.
"""

from __future__ import annotations

from collections.abc import Iterator

from calfcoach.core.plan import Beat, Plan, Side, Step, StepKind
from calfcoach.core.prescription import Item, Prescription
from calfcoach.core.program import Tempo

KIND = "strength"
"""The kind of such a session; relief never counts as one."""
READY_S = 10
"""Seconds to get ready, before the first set. Grade: D (our default)."""
PHASES = {"up_s": "Up", "hold_s": "Hold", "down_s": "Lower", "bottom_s": "Stay down"}


def session_plan(
    due: Prescription, program_id: str, *, ready_s: int = READY_S, first_leg: Side = Side.LEFT
) -> Plan:
    """Return the plan of a session; in one-leg work `first_leg` begins each set."""
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
        steps.extend(_sets(item, number, first_leg))
    return Plan(program_id, KIND, due.title, Side.BOTH, tuple(steps))


def rhythm(tempo: Tempo) -> tuple[Beat, ...]:
    """Return the phases of one repetition that take time."""
    return tuple(
        Beat(word, getattr(tempo, key) * 1000)
        for key, word in PHASES.items()
        if getattr(tempo, key)
    )


def _sets(item: Item, number: int, first_leg: Side) -> Iterator[Step]:
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
                length_ms=item.reps * item.tempo.rep_s * 1000,
                side=leg,
                group=group,
                rhythm=rhythm(item.tempo),
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
