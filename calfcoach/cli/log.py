"""`calfcoach log`: the sessions of the log, newest first."""

from __future__ import annotations

import json

from calfcoach.core.clock import SystemClock
from calfcoach.core.ids import SessionId
from calfcoach.core.plan import StepKind
from calfcoach.core.results import SessionHead, StepResult
from calfcoach.storage.database import Database
from calfcoach.storage.folders import Folders
from calfcoach.storage.sessions import SessionStore


def log(folders: Folders, *, as_json: bool, limit: int | None) -> int:
    """Print sessions; return the exit code.

    Raises:
        UserError: The log cannot be read.
    """
    database = Database(folders.database, folders.backups, SystemClock())
    if not database.exists():
        print("[]" if as_json else f"There is no session yet in {folders.database}.")
        return 0
    store = SessionStore(database)
    try:
        database.open_to_read()
        heads = store.recent(limit)
        if as_json:
            records = [_record(head, _steps(store, head.id)) for head in heads]
            print(json.dumps(records, indent=2))
        else:
            for head in heads:
                print(_line(head))
            if not heads:
                print("There is no session yet.")
    finally:
        database.close()
    return 0


def _steps(store: SessionStore, session_id: SessionId) -> tuple[StepResult, ...]:
    detail = store.detail(session_id)
    return detail.steps if detail else ()


def _record(head: SessionHead, steps: tuple[StepResult, ...]) -> dict[str, object]:
    return {
        "id": head.id,
        "kind": head.kind,
        "started_at": head.started_at.isoformat(),
        "ended_at": head.ended_at.isoformat() if head.ended_at else None,
        "local_date": head.local_date.isoformat(),
        "zone": head.zone,
        "side": head.side.value,
        "status": head.status.value,
        "outcome": head.outcome.value if head.outcome else None,
        "preview": head.speed > 1,
        "steps": [_step(step) for step in steps],
    }


def _step(step: StepResult) -> dict[str, object]:
    record: dict[str, object] = {
        "id": step.step_id,
        "kind": step.kind.value,
        "side": step.side.value if step.side else None,
        "planned_ms": step.planned_ms,
        "done_ms": step.done_ms,
        "paused_ms": step.paused_ms,
        "ended": step.ended.value,
        "finished_at": step.finished_at.isoformat(),
    }
    if step.kind is StepKind.SET:
        record |= {
            "exercise": step.exercise,
            "load_kg": float(step.load_kg) if step.load_kg else 0,
            "reps_planned": step.reps_planned,
            "reps_done": step.reps_done,
            "pain": step.pain,
        }
    return record


def _line(head: SessionHead) -> str:
    outcome = head.outcome.value if head.outcome else "-"
    preview = "  preview" if head.speed > 1 else ""
    return (
        f"{head.local_date}  {head.started_at:%Y-%m-%dT%H:%M:%SZ}  {head.kind}  {head.side.value}"
        f"  {head.status.value}  {outcome}  {head.step_count} steps  {head.id}{preview}"
    )
