"""`calfcoach simulate`: plays a program forward and prints one line a session."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from calfcoach.core.clock import SystemClock, local_day
from calfcoach.core.errors import DocumentError, UsageError
from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.prescription import Item
from calfcoach.core.program import Program
from calfcoach.core.reasons import word
from calfcoach.core.resources import resource_path
from calfcoach.core.simulation import SimulatedSession, always_green, simulate
from calfcoach.core.training_log import Profile
from calfcoach.interchange.answers_file import load_answers
from calfcoach.interchange.program_file import built_in_programs, find_program, load_program

DEFAULT_DAYS = 84
"""Twelve weeks, where no answers end it."""


@dataclass(frozen=True, slots=True)
class SimulateOptions:
    """What the command line asked for; None for what it left out."""

    program: str
    start: date | None
    days: int | None
    per_week: int | None
    answers: str | None
    stage: str | None
    age: int | None
    mass_kg: Decimal
    heel_bone: bool
    as_json: bool


def run_simulation(options: SimulateOptions) -> int:
    """Print a line for each session; return the exit code.

    Raises:
        UsageError: The program or the answers have faults, or a stage is not in the program.
    """
    catalog = load_catalog(resource_path("exercises"))
    path = find_program(options.program)
    try:
        program = load_program(path, catalog).program
    except DocumentError as error:
        known = (
            ""
            if os.path.lexists(path)
            else f" Built-in programs: {', '.join(built_in_programs())}."
        )
        raise UsageError("{error}.{known}", error=error, known=known) from error
    given = None if options.answers is None else load_answers(Path(options.answers))
    days = options.days if options.days or given is not None else DEFAULT_DAYS
    program = _with_sessions(program, options.per_week)
    profile = _profile(program, options)
    for session in simulate(program, catalog, profile, given or always_green(), days):
        record = _record(session)
        print(json.dumps(record, ensure_ascii=False) if options.as_json else _line(session))
    return 0


def _with_sessions(program: Program, per_week: int | None) -> Program:
    """Return the program with another number of sessions a week; preferred days go."""
    if per_week is None or per_week == program.schedule.sessions_per_week:
        return program
    if per_week * program.schedule.min_gap_days > 7:
        raise UsageError(
            "{title} keeps {hours} h between sessions, which leaves no room for {count} a week.",
            title=program.title,
            hours=program.schedule.min_gap_h,
            count=per_week,
        )
    schedule = replace(program.schedule, sessions_per_week=per_week, preferred_days=())
    return replace(program, schedule=schedule)


def _profile(program: Program, options: SimulateOptions) -> Profile:
    stages = [stage.id for stage in program.stages]
    stage = program.start[0].stage if options.stage is None else options.stage
    if stage not in stages:
        raise UsageError(
            "{title} has no stage {stage}; its stages are {stages}.",
            title=program.title,
            stage=stage,
            stages=", ".join(stages),
        )
    clock = SystemClock()
    return Profile(
        started_on=options.start or local_day(clock.local(clock.now())),
        stage=stage,
        age_years=options.age,
        mass_kg=options.mass_kg,
        heel_bone=options.heel_bone,
    )


def _record(session: SimulatedSession) -> dict[str, object]:
    decision = session.decision
    return {
        "date": session.on.isoformat(),
        "stage": session.due.stage,
        "step": session.due.step,
        "exercises": [
            {
                "id": item.exercise.id,
                "sets": item.sets,
                "reps": item.reps,
                "tempo": str(item.tempo),
                "load_kg": None if item.load_kg is None else float(item.load_kg),
                "rest_s": item.rest_s,
            }
            for item in session.due.items
        ],
        "decision": {
            "rule": decision.rule.value,
            "verdict": decision.verdict.value,
            "reason": " ".join(word(reason) for reason in (decision.reason, *decision.advice)),
        },
    }


def _line(session: SimulatedSession) -> str:
    decision = session.decision
    exercises = "; ".join(_exercise(item) for item in session.due.items)
    reason = " ".join(word(one) for one in (decision.reason, *decision.advice))
    return (
        f"{session.on:%a %Y-%m-%d}  {session.due.stage} step {session.due.step}  {exercises}"
        f"  {decision.rule.value} {decision.verdict.value}: {reason}"
    )


def _exercise(item: Item) -> str:
    load = "own load" if item.load_kg is None else f"{item.load_kg} kg"
    return (
        f"{item.exercise.id} {item.sets}x{item.reps} at {item.tempo}, {load}, rest {item.rest_s} s"
    )
