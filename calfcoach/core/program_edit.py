"""Edits of a program: each takes one and returns another, so that undo is a look back.

What is edited may be faulty on the way; `core/program_bounds` says what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from calfcoach.core.exercises import Exercise, Sides, Surface
from calfcoach.core.own_exercise import OwnExercise
from calfcoach.core.program import (
    Adjust,
    Dose,
    Gates,
    HeelBone,
    Pack,
    Program,
    Schedule,
    Stage,
    Start,
    Tempo,
    Work,
)
from calfcoach.core.program_bounds import Path

USUAL_TEMPO = Tempo(2, 1, 3, 0)
USUAL_DOSE = Dose(3, 10)
USUAL_REST_S, USUAL_SWITCH_S, USUAL_BETWEEN_S = 60, 10, 120
"""What a new exercise begins with. Source: evidence 1.5. Grade: D."""
USUAL_GATES = Gates(
    rest_pain_at_most=3,
    morning_at_most=5,
    pain_at_most=5,
    pain_at_most_after_tear=3,
    morning_rise_at_most=1,
    weekly_rise_from=Decimal(1),
    green_pain_at_most=3,
    holds_in_a_row=3,
    reps_done_percent=80,
    effort_at_most=7,
    greens_in_a_row=2,
    reps_left_at_least=2,
)
"""The limits of the decision table, with which a new program begins (evidence 2.3)."""
USUAL_PACK = Pack(
    grows=True,
    step_percent=5,
    step_min_kg=Decimal(1),
    step_max_kg=Decimal(5),
    round_kg=Decimal("0.5"),
    most_percent=20,
)
"""What a stage with a backpack begins with. Source: evidence 1.5. Grade: D."""
_Part = TypeVar("_Part")


@dataclass(frozen=True, slots=True)
class UsualDose:
    """How an exercise is usually given, kept for the next program."""

    dose: Dose = USUAL_DOSE
    tempo: Tempo = USUAL_TEMPO
    rest_s: int = USUAL_REST_S
    switch_s: int = USUAL_SWITCH_S


def new_program(program_id: str, title: str, author: str, issued: date) -> Program:
    """Return a program with one stage and nothing in it yet."""
    return Program(
        id=program_id,
        revision=1,
        title=title,
        language="en",
        issued=issued,
        schedule=Schedule(3, 48),
        gates=USUAL_GATES,
        adjust=Adjust(ease_steps=1, raise_steps=0, lower_s_at_most=5),
        start=(Start(0, "S1"),),
        stages=(new_stage("S1"),),
        author=author,
    )


def new_stage(stage_id: str) -> Stage:
    """Return a stage with one ladder step and no exercise."""
    return Stage(
        id=stage_id,
        title="",
        exercises=(),
        ladder=((),),
        rest_between_s=USUAL_BETWEEN_S,
        heel_bone=HeelBone.AS_IS,
    )


def with_value(program: Program, path: Path, value: object) -> Program:
    """Return a program with another value at a place.

    Raises:
        AttributeError, IndexError: There is no such place.
    """
    found: Program = _with(program, path, value)
    return found


def moved(parts: Sequence[_Part], before: int, after: int) -> tuple[_Part, ...]:
    """Return parts with one of them in another place."""
    rest = [*parts[:before], *parts[before + 1 :]]
    return (*rest[:after], parts[before], *rest[after:])


# Stages


def free_stage_id(program: Program) -> str:
    """Return "S" and the first number that no stage has."""
    taken = {stage.id for stage in program.stages}
    return next(f"S{n}" for n in range(1, len(taken) + 2) if f"S{n}" not in taken)


def add_stage(program: Program, after: int, like: Stage | None = None) -> Program:
    """Return a program with a new stage behind another, or a copy of one."""
    stage_id = free_stage_id(program)
    stage = new_stage(stage_id) if like is None else replace(like, id=stage_id)
    stages = (*program.stages[: after + 1], stage, *program.stages[after + 1 :])
    return _with_starts(replace(program, stages=stages))


def remove_stage(program: Program, number: int) -> Program:
    """Return a program without a stage, and without the ways that begin at it."""
    stages = (*program.stages[:number], *program.stages[number + 1 :])
    return _with_starts(replace(program, stages=stages))


def move_stage(program: Program, before: int, after: int) -> Program:
    """Return a program with a stage in another place."""
    return replace(program, stages=moved(program.stages, before, after))


def rename_stage(program: Program, number: int, stage_id: str) -> Program:
    """Return a program in which a stage, and the ways that begin at it, have another id."""
    old = program.stages[number].id
    named = with_value(program, ("stages", number, "id"), stage_id)
    start = tuple(
        replace(one, stage=stage_id) if one.stage == old else one for one in program.start
    )
    return replace(named, start=start)


# Exercises of a stage


def add_exercise(
    program: Program, stage: int, exercise: Exercise, usual: UsualDose | None = None
) -> Program:
    """Return a program in which a stage has one more exercise, on every step of its ladder.

    Where the exercise is on a step or needs a backpack, the stage follows.
    """
    usual = usual or UsualDose()
    switch_s = usual.switch_s if exercise.sides is Sides.EACH else 0
    old = program.stages[stage]
    work = Work(exercise.id, usual.tempo, usual.rest_s, switch_s)
    new = replace(
        old,
        exercises=(*old.exercises, work),
        ladder=tuple((*step, usual.dose) for step in old.ladder),
    )
    return with_value(program, ("stages", stage), _following(new, exercise))


def replace_exercise(program: Program, stage: int, number: int, exercise: Exercise) -> Program:
    """Return a program in which another exercise stands in the place of one."""
    old = program.stages[stage]
    work = old.exercises[number]
    switch_s = (work.switch_s or USUAL_SWITCH_S) if exercise.sides is Sides.EACH else 0
    new = _with(old, ("exercises", number), replace(work, exercise=exercise.id, switch_s=switch_s))
    return with_value(program, ("stages", stage), _following(new, exercise))


def remove_exercise(program: Program, stage: int, number: int) -> Program:
    """Return a program in which a stage has one exercise less."""
    return _each_row(program, stage, lambda row: (*row[:number], *row[number + 1 :]))


def move_exercise(program: Program, stage: int, before: int, after: int) -> Program:
    """Return a program in which an exercise of a stage is in another place."""
    return _each_row(program, stage, lambda row: moved(row, before, after))


def add_own_exercise(program: Program, own: OwnExercise) -> Program:
    """Return a program that brings one more exercise with it, or the same one anew."""
    others = tuple(one for one in program.exercises if one.id != own.id)
    return replace(program, exercises=(*others, own))


def without_unused(program: Program) -> Program:
    """Return a program without exercises of its own that no stage has."""
    used = {work.exercise for stage in program.stages for work in stage.exercises}
    kept = tuple(one for one in program.exercises if one.id in used)
    return replace(program, exercises=kept)


# The ladder of a stage


def add_step(program: Program, stage: int, after: int) -> Program:
    """Return a program with a ladder step like another behind it."""
    ladder = program.stages[stage].ladder
    new = (*ladder[: after + 1], ladder[after], *ladder[after + 1 :])
    return with_value(program, ("stages", stage, "ladder"), new)


def remove_step(program: Program, stage: int, number: int) -> Program:
    """Return a program without a ladder step; the last one stays."""
    ladder = program.stages[stage].ladder
    if len(ladder) == 1:
        return program
    return with_value(
        program, ("stages", stage, "ladder"), (*ladder[:number], *ladder[number + 1 :])
    )


# Where to begin


def set_start(program: Program, raises_from: int, stage: str) -> Program:
    """Return a program in which so many raises begin at a stage; of ways to one stage, the last."""
    kept = [one for one in program.start if one.stage != stage and one.raises_from != raises_from]
    found = sorted([*kept, Start(raises_from, stage)], key=lambda one: one.raises_from)
    return replace(program, start=tuple(found))


def remove_start(program: Program, stage: str) -> Program:
    """Return a program in which nobody begins at a stage."""
    return replace(program, start=tuple(one for one in program.start if one.stage != stage))


# How it is done


def _with(owner: Any, path: Path, value: object) -> Any:
    if not path:
        return value
    key, rest = path[0], path[1:]
    if isinstance(key, int):
        part = _with(owner[key], rest, value)
        return (*owner[:key], part, *owner[key + 1 :])
    return replace(owner, **{key: _with(getattr(owner, key), rest, value)})


def _each_row(
    program: Program, stage: int, change: Callable[[tuple[Any, ...]], tuple[Any, ...]]
) -> Program:
    """Change the row of exercises, and in the same way each step of the ladder."""
    old = program.stages[stage]
    ladder = tuple(change(step) for step in old.ladder)
    new = replace(old, exercises=change(old.exercises), ladder=ladder)
    return with_value(program, ("stages", stage), new)


def _following(stage: Stage, exercise: Exercise) -> Stage:
    if exercise.surface is Surface.STEP and stage.heel_bone is HeelBone.AS_IS:
        stage = replace(stage, heel_bone=HeelBone.ON_FLOOR)
    if exercise.pack and stage.pack is None:
        stage = replace(stage, pack=USUAL_PACK)
    return stage


def _with_starts(program: Program) -> Program:
    """Return a program whose ways in lead to stages that it has; there is one for 0 raises."""
    known = {stage.id for stage in program.stages}
    start = tuple(one for one in program.start if one.stage in known)
    if program.stages and not start:
        first = next((one for one in program.stages if not one.fallback), program.stages[0])
        start = (Start(0, first.id),)
    elif start and start[0].raises_from:
        start = (replace(start[0], raises_from=0), *start[1:])
    return replace(program, start=start)
