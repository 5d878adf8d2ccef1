"""A routine: a fixed sequence such as relief, and how it unrolls into a plan for a leg."""

from __future__ import annotations

from dataclasses import dataclass

from calfcoach.core.plan import Beat, Plan, Question, Side, Step, StepKind, Variant
from calfcoach.core.relief_bounds import HOLD_S, HOLDS, MASSAGE_S

RELIEF, WARM_UP, COOL_DOWN = "relief", "warm_up", "cool_down"
"""The kinds of routines, which are also those of their sessions."""
RUN_KINDS = (WARM_UP, COOL_DOWN)
_PER_LEG = (StepKind.STRETCH, StepKind.MASSAGE)


@dataclass(frozen=True, slots=True)
class RoutineStep:
    """One step of a routine, before it is unrolled for a leg. Lengths in seconds.

    Attributes:
        holds: How often it is done: holds of a stretch, rounds of a movement.
        exercise: Its id in the catalog; "" for steps of relief.
        each: It is done for each leg.
    """

    id: str
    kind: StepKind
    word: str
    line: str = ""
    seconds: int | None = None
    question: Question | None = None
    knee: str = ""
    holds: int = 1
    rest_seconds: int = 0
    rest_word: str = ""
    rest_line: str = ""
    optional: bool = False
    rhythm: tuple[Beat, ...] = ()
    variants: tuple[Variant, ...] = ()
    exercise: str = ""
    each: bool = False


@dataclass(frozen=True, slots=True)
class Routine:
    """A fixed sequence that is not progressed, such as relief."""

    id: str
    kind: str
    title: str
    steps: tuple[RoutineStep, ...]


@dataclass(frozen=True, slots=True)
class ReliefOptions:
    """What a person may set about relief, within the bounds of `HOLD_S`, `HOLDS`, `MASSAGE_S`.

    Attributes:
        hold_s: Seconds of each hold; None takes the routine's.
        holds: How many holds of the straight-leg stretch; None takes the routine's.
        massage_s: Seconds of massage; None takes the routine's.
    """

    hold_s: int | None = None
    holds: int | None = None
    massage_s: int | None = None


def unroll(routine: Routine, side: Side, options: ReliefOptions | None = None) -> Plan:
    """Return the plan of a routine for a leg or for both, one leg after the other.

    What is done around a run is always for both legs, which take turns.
    """
    if routine.kind in RUN_KINDS:
        return _unroll_run(routine)
    options = options or ReliefOptions()
    legs = (Side.LEFT, Side.RIGHT) if side is Side.BOTH else (side,)
    steps: list[Step] = []
    for template in routine.steps:
        if template.kind in _PER_LEG:
            for leg in legs:
                steps.extend(_unroll_leg(template, leg, options))
        else:
            steps.append(
                Step(
                    id=template.id,
                    kind=template.kind,
                    word=template.word,
                    line=template.line,
                    length_ms=None if template.seconds is None else template.seconds * 1000,
                    group=template.id,
                    question=template.question,
                    rhythm=template.rhythm,
                    variants=template.variants,
                    required=template.kind is StepKind.STOP
                    or template.question in (Question.GATE, Question.OUTCOME),
                )
            )
    return Plan(routine.id, routine.kind, routine.title, side, tuple(steps))


def _unroll_run(routine: Routine) -> Plan:
    steps: list[Step] = []
    for template in routine.steps:
        legs = (Side.LEFT, Side.RIGHT) if template.each else (None,)
        for turn in range(1, template.holds + 1):
            if turn > 1 and template.rest_seconds:
                steps.append(
                    Step(
                        id=f"{template.id}-rest-{turn - 1}",
                        kind=StepKind.REST,
                        word=template.rest_word,
                        line=template.rest_line,
                        length_ms=template.rest_seconds * 1000,
                        group=template.id,
                        exercise=template.exercise,
                    )
                )
            for leg in legs:
                parts = (template.id, leg.value if leg else "", str(turn))
                steps.append(
                    Step(
                        id="-".join(part for part in parts if part),
                        kind=template.kind,
                        word=template.word,
                        line=template.line,
                        length_ms=(template.seconds or 0) * 1000,
                        side=leg,
                        group=f"{template.id}-{leg.value}" if leg else template.id,
                        rhythm=template.rhythm,
                        exercise=template.exercise,
                    )
                )
    return Plan(routine.id, routine.kind, routine.title, Side.BOTH, tuple(steps))


def _unroll_leg(template: RoutineStep, leg: Side, options: ReliefOptions) -> list[Step]:
    seconds, holds = template.seconds or 0, template.holds
    if template.kind is StepKind.STRETCH:
        seconds = _within(options.hold_s or seconds, HOLD_S)
        if not template.optional:
            holds = _within(options.holds or holds, HOLDS)
    else:
        seconds = _within(options.massage_s or seconds, MASSAGE_S)
    group = f"{template.id}-{leg.value}"
    steps: list[Step] = []
    for hold in range(1, holds + 1):
        suffix = f"-{hold}" if template.kind is StepKind.STRETCH else ""
        if hold > 1 and template.rest_seconds:
            steps.append(
                Step(
                    id=f"{group}-rest-{hold - 1}",
                    kind=StepKind.REST,
                    word=template.rest_word,
                    line=template.rest_line,
                    length_ms=template.rest_seconds * 1000,
                    side=leg,
                    group=group,
                    optional=template.optional,
                )
            )
        steps.append(
            Step(
                id=group + suffix,
                kind=template.kind,
                word=template.word,
                line=template.line,
                length_ms=seconds * 1000,
                side=leg,
                group=group,
                optional=template.optional,
                rhythm=template.rhythm,
                variants=template.variants,
            )
        )
    return steps


def _within(value: int, bounds: tuple[int, int]) -> int:
    return min(max(value, bounds[0]), bounds[1])
