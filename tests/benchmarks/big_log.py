"""A log of ten years, written in bulk: every set of it, with the steps between them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from calfcoach.core.place import Place
from calfcoach.core.plan import Plan, StepKind
from calfcoach.core.prescription import prescription
from calfcoach.core.session_plan import session_plan
from tests.interchange.programs import CATALOG, built_in
from tests.storage.logs import log_in

SETS = 30_000
_FIRST = datetime(2016, 11, 21, 17, tzinfo=UTC)


def big_log(folder: Path) -> Path:
    """Make a closed log of 30,000 sets; return its path."""
    log = log_in(folder)
    log.open()
    log.close()
    with closing(sqlite3.connect(log.path)) as connection, connection:
        connection.execute(
            "INSERT INTO enrollments VALUES"
            " ('e', 'p', 1, 'left', '2016-11-21', 'S1', 40, NULL, 70000, 0, NULL, 9, 9, 0, 0, ?)",
            (_FIRST.isoformat(),),
        )
        for table, places, rows in (
            ("sessions", 14, _sessions()),
            ("trainings", 18, _trainings()),
            ("session_steps", 16, _steps()),
            ("check_ins", 3, _check_ins()),
        ):
            marks = ", ".join("?" for _ in range(places))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    return log.path


def _plans() -> Iterator[tuple[int, str, datetime, Plan]]:
    """Yield each session: its number, its id, when it began, and the plan of a stage in turn."""
    program = built_in()
    plans = [
        session_plan(prescription(program, CATALOG, Place(stage, 0), heel_bone=False), program.id)
        for stage in range(1, 5)
    ]
    sets = 0
    number = 0
    while sets < SETS:
        plan = plans[number % len(plans)]
        sets += sum(step.kind is StepKind.SET for step in plan.steps)
        days = number // 3 * 7 + number % 3 * 2
        yield number, f"{number:036x}", _FIRST + timedelta(days=days), plan
        number += 1


def _sessions() -> Iterator[tuple[object, ...]]:
    for _, own, start, plan in _plans():
        text = json.dumps(plan.record(), ensure_ascii=False)
        end = (start + timedelta(minutes=25)).isoformat()
        yield (
            own, "strength", start.isoformat(), end, start.date().isoformat(), "Europe/Berlin",
            "both", "finished", None, None, 1, text, None, end,
        )  # fmt: skip


def _trainings() -> Iterator[tuple[object, ...]]:
    for number, own, start, plan in _plans():
        day = start.date().isoformat()
        reps = sum(step.reps for step in plan.steps)
        note = "=1+1, it went well" if number % 5 == 0 else ""
        pains = (number % 4, number % 3, 0, 0, 5, 2)
        yield (own, "e", "p", 1, "S1", 0, 0, day, 0, reps, *pains, note, start.isoformat())


def _steps() -> Iterator[tuple[object, ...]]:
    left = SETS
    for _, own, start, plan in _plans():
        for seq, step in enumerate(plan.steps):
            is_set = step.kind is StepKind.SET
            if is_set and not left:
                continue
            left -= is_set
            at = (start + timedelta(seconds=40 * seq)).isoformat()
            counted = (step.exercise, 2_500, step.reps, step.reps, None) if is_set else (None,) * 5
            side = step.side.value if step.side else None
            yield (
                own, seq, step.id, step.kind.value, side, step.length_ms, step.length_ms or 0, 0,
                "done", at, "", *counted,
            )  # fmt: skip


def _check_ins() -> Iterator[tuple[object, ...]]:
    days: dict[date, datetime] = {}
    for _, _, start, _ in _plans():
        days[start.date() + timedelta(days=1)] = start
    for day, start in days.items():
        yield day.isoformat(), day.day % 3, start.isoformat()
