"""A seeded log of ten years, written in bulk on a real file: sessions, sets, mornings, relief."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

from calfcoach.core.place import Place
from calfcoach.core.plan import Plan, StepKind
from calfcoach.core.prescription import prescription
from calfcoach.core.session_plan import session_plan
from tests.interchange.programs import CATALOG, built_in
from tests.services.runner import Runner

SESSIONS = 1_600
SETS = 30_000
SEED = 2026
NOTES = ("", "", "", "", "Left felt stiff", "=1+1, went well", "New shoes", "Légère gêne, 2 min")
PROGRAM = built_in()
MASSAGES = ("hand", "roller", "tool")


@dataclass(frozen=True, slots=True)
class PastDays:
    """What `ten_years` made.

    Attributes:
        first: The day of the first session.
        last: The day of the last one.
        strength: Ids of the strength sessions, oldest first.
        sets: How many sets they have.
        reliefs: How many relief sessions.
        skipped: Days of the rhythm on which nothing was done.
    """

    first: date
    last: date
    strength: tuple[str, ...]
    sets: int
    reliefs: int
    skipped: int


@dataclass(slots=True)
class _Rows:
    sessions: list[tuple[object, ...]] = field(default_factory=list)
    trainings: list[tuple[object, ...]] = field(default_factory=list)
    steps: list[tuple[object, ...]] = field(default_factory=list)
    check_ins: dict[date, tuple[object, ...]] = field(default_factory=dict)
    ratings: list[tuple[object, ...]] = field(default_factory=list)
    measures: list[tuple[object, ...]] = field(default_factory=list)


def ten_years(runner: Runner, *, sessions: int = SESSIONS, sets: int = SETS) -> PastDays:
    """Fill a runner's log, enrolled on the first day; the last session is yesterday or before.

    Every third week has a missed session, each fifth a session a day late.
    """
    chance = random.Random(SEED)
    today = runner.training.today()
    days = list(_days(sessions))
    shift = today - timedelta(days=1) - days[-1][0]
    days = [(day + shift, due + shift) for day, due in days]
    runner.enroll(mass_kg=None)
    enrollment = runner.training.enrollment()
    assert enrollment is not None
    rows = _Rows()
    plans = _plans()
    left = sets
    for number, (day, due) in enumerate(days):
        place, plan = plans[min(len(plans) - 1, number * len(plans) // sessions)]
        own = f"{number:036x}"
        more = -(-left // (sessions - number))
        left -= _strength(rows, own, day, due, place, plan, more, number, chance, enrollment.id)
    _reliefs(rows, days, chance)
    _measures(rows, days)
    _write(runner.database.path, rows, enrollment.id, days[0][0])
    runner.database.close()
    skipped = sum((b - a).days > 4 for (a, _), (b, _) in pairwise(days))
    strength = tuple(str(row[0]) for row in rows.trainings)
    reliefs = len(rows.sessions) - len(strength)
    return PastDays(days[0][0], days[-1][0], strength, sets - left, reliefs, skipped)


def _days(count: int) -> Iterator[tuple[date, date]]:
    """Yield each session's day and the day that was planned for it."""
    monday = date(2016, 1, 4)
    made = week = 0
    while True:
        offsets = (0, 2, 4) if week % 3 else (0, 4)
        for place, offset in enumerate(offsets):
            due = monday + timedelta(days=7 * week + offset)
            late = week % 5 == 2 and place == len(offsets) - 1
            yield due + timedelta(days=late), due
            made += 1
            if made == count:
                return
        week += 1


def _plans() -> list[tuple[Place, Plan]]:
    program = PROGRAM
    return [
        (place, session_plan(prescription(program, CATALOG, place, heel_bone=False), program.id))
        for number, stage in enumerate(program.stages)
        if not stage.fallback
        for step in range(len(stage.ladder))
        for place in (Place(number, step),)
    ]


def _strength(
    rows: _Rows,
    own: str,
    day: date,
    due: date,
    place: Place,
    plan: Plan,
    sets: int,
    number: int,
    chance: random.Random,
    enrollment: str,
) -> int:
    """Add one session of so many sets; return how many it has."""
    start = datetime.combine(day, time(17), UTC)
    end = (start + timedelta(minutes=25)).isoformat()
    text = json.dumps(plan.record(), ensure_ascii=False)
    on = day.isoformat()
    rows.sessions.append(
        (own, "strength", start.isoformat(), end, on, "Europe/Berlin", "both", "finished", None,
         None, 1, text, None, end)
    )  # fmt: skip
    of_plan = [step for step in plan.steps if step.kind is StepKind.SET]
    for seq in range(sets):
        step = of_plan[seq % len(of_plan)]
        at = (start + timedelta(seconds=60 * seq)).isoformat()
        rows.steps.append(
            (own, seq, f"{step.id}-{seq}", "set", step.side.value if step.side else None,
             step.length_ms, step.length_ms or 0, 0, "done", at, "", step.exercise, 0, step.reps,
             step.reps, None)
        )  # fmt: skip
    pain = max(0, round(4 - number * 4 / SESSIONS + chance.uniform(-1, 1)))
    program = PROGRAM
    note = chance.choice(NOTES)
    rows.trainings.append(
        (own, enrollment, program.id, program.revision, program.stages[place.stage].id, place.step,
         0, due.isoformat(), max(0, pain - 2), sum(step.reps for step in of_plan), pain,
         max(0, pain - 1), 0, 0, 4 + number % 4, 3, note, end)
    )  # fmt: skip
    for later in (0, 1):
        morning = day + timedelta(days=later)
        told = (morning.isoformat(), max(0, pain - 2 + later), start.isoformat())
        rows.check_ins.setdefault(morning, told)
    return sets


def _reliefs(rows: _Rows, days: list[tuple[date, date]], chance: random.Random) -> None:
    plan = rows.sessions[0][11]
    for number, (day, _) in enumerate(days[::20]):
        own = f"r{number:035x}"
        start = datetime.combine(day, time(8), UTC)
        end = (start + timedelta(minutes=4)).isoformat()
        outcome = "gone" if number % 4 else "still_tight"
        rows.sessions.append(
            (own, "relief", start.isoformat(), end, day.isoformat(), "Europe/Berlin", "left",
             "finished", outcome, "slow", 1, plan, None, end)
        )  # fmt: skip
        massage = MASSAGES[number % 3]
        rows.steps.append(
            (own, 0, "massage", "massage", "left", 60_000, 60_000, 0, "done", end, massage, None,
             None, None, None, None)
        )  # fmt: skip
        before = chance.randint(4, 8)
        rows.ratings.append((own, "tightness_before", before, start.isoformat()))
        rows.ratings.append((own, "tightness_after", before - 1 - number % 4, end))


def _measures(rows: _Rows, days: list[tuple[date, date]]) -> None:
    for number, (day, _) in enumerate(days[::40]):
        at = datetime.combine(day, time(9), UTC).isoformat()
        left = min(30, 8 + number // 2)
        rows.measures.append(
            (f"m{number:035x}", day.isoformat(), left, min(30, left + 3), 1, at, "floor",
             "height", "pace", 90 + number, 100 + number, '[{"name": "Stairs", "score": 6}]',
             60 + number // 2, 60, None)
        )  # fmt: skip


def _write(path: Path, rows: _Rows, enrollment: str, first: date) -> None:
    tables: tuple[tuple[str, Iterable[tuple[object, ...]]], ...] = (
        ("sessions", rows.sessions),
        ("trainings", rows.trainings),
        ("session_steps", rows.steps),
        ("check_ins", rows.check_ins.values()),
        ("ratings", rows.ratings),
        ("measures", rows.measures),
    )
    with closing(sqlite3.connect(path)) as connection, connection:
        for table, found in tables:
            width = len(connection.execute(f"PRAGMA table_info({table})").fetchall())
            marks = ", ".join("?" for _ in range(width))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", found)
        connection.execute(
            "UPDATE enrollments SET started_on = ?, mass_g = 70000 WHERE id = ?",
            (first.isoformat(), enrollment),
        )
