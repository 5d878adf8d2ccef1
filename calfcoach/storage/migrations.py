"""The schema, one migration a step. A migration never uses today's models.

`user_version` holds the number of the last migration, so that an older program can refuse a newer
file before it reads anything else.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

LATEST = 1

migrations = Migrations("calfcoach")


@migrations(name="0001_sessions")
def add_sessions(db: Database) -> None:
    """Sessions with their finished steps, ratings and safety checks."""
    db.table("sessions").create(
        {
            "id": str,
            "kind": str,
            "started_at": str,
            "ended_at": str,
            "local_date": str,
            "zone": str,
            "side": str,
            "status": str,
            "outcome": str,
            "onset": str,
            "speed": int,
            "plan": str,
            "state": str,
            "seen_at": str,
        },
        pk="id",
        not_null={
            "kind", "started_at", "local_date", "zone", "side", "status", "speed", "plan",
            "seen_at",
        },
        strict=True,
    )  # fmt: skip
    db.table("sessions").create_index(["started_at"])
    db.table("session_steps").create(
        {
            "session_id": str,
            "seq": int,
            "step_id": str,
            "kind": str,
            "side": str,
            "planned_ms": int,
            "done_ms": int,
            "paused_ms": int,
            "ended": str,
            "finished_at": str,
            "variant": str,
        },
        pk=("session_id", "seq"),
        foreign_keys=[("session_id", "sessions", "id")],
        not_null={"step_id", "kind", "done_ms", "paused_ms", "ended", "finished_at", "variant"},
        strict=True,
    )
    db.table("ratings").create(
        {"session_id": str, "question": str, "value_0_10": int, "rated_at": str},
        pk=("session_id", "question"),
        foreign_keys=[("session_id", "sessions", "id")],
        not_null={"value_0_10", "rated_at"},
        strict=True,
    )
    db.table("screenings").create(
        {"id": str, "session_id": str, "kind": str, "screened_at": str, "tier": int},
        pk="id",
        foreign_keys=[("session_id", "sessions", "id")],
        not_null={"kind", "screened_at", "tier"},
        strict=True,
    )
    db.table("screenings").create_index(["session_id"])
    db.table("screening_answers").create(
        {"screening_id": str, "question": str, "answer": str},
        pk=("screening_id", "question"),
        foreign_keys=[("screening_id", "screenings", "id")],
        not_null={"answer"},
        strict=True,
    )
    db.execute("PRAGMA user_version = 1")
