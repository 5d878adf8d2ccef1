"""The schema, one migration a step. A migration never uses today's models.

`user_version` holds the number of the last migration, so that an older program can refuse a newer
file before it reads anything else.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

LATEST = 5

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


@migrations(name="0002_training")
def add_training(db: Database) -> None:
    """Programs and ways through them, strength sessions, check-ins, decisions, days off."""
    db.table("programs").create(
        {"id": str, "revision": int, "document": str, "stored_at": str},
        pk=("id", "revision"),
        not_null={"document", "stored_at"},
        strict=True,
    )
    db.table("enrollments").create(
        {
            "id": str,
            "program_id": str,
            "program_revision": int,
            "leg": str,
            "started_on": str,
            "stage": str,
            "age_years": int,
            "sex": str,
            "mass_g": int,
            "heel_bone": int,
            "torn_on": str,
            "raises_left": int,
            "raises_right": int,
            "morning_sore": int,
            "clinician_agrees": int,
            "made_at": str,
        },
        pk="id",
        not_null={
            "program_id", "program_revision", "leg", "started_on", "stage", "heel_bone",
            "raises_left", "raises_right", "morning_sore", "clinician_agrees", "made_at",
        },
        strict=True,
    )  # fmt: skip
    db.table("trainings").create(
        {
            "session_id": str,
            "enrollment_id": str,
            "program_id": str,
            "program_revision": int,
            "stage": str,
            "step": int,
            "load_g": int,
            "due_on": str,
            "rest": int,
            "reps_planned": int,
            "during": int,
            "after": int,
            "sharp": int,
            "limp": int,
            "rpe": int,
            "rir": int,
            "note": str,
            "rated_at": str,
        },
        pk="session_id",
        foreign_keys=[("session_id", "sessions", "id"), ("enrollment_id", "enrollments", "id")],
        not_null={
            "enrollment_id", "program_id", "program_revision", "stage", "step", "load_g",
            "due_on", "rest", "reps_planned",
        },
        strict=True,
    )  # fmt: skip
    for name, type_ in (
        ("exercise", str), ("load_g", int), ("reps_planned", int), ("reps_done", int),
        ("pain", int),
    ):  # fmt: skip
        db.table("session_steps").add_column(name, type_)
    db.table("screenings").add_column("local_date", str)
    db.table("screenings").add_column("clinician_seen", int)
    db.execute(
        "UPDATE screenings SET local_date ="
        " (SELECT local_date FROM sessions WHERE sessions.id = screenings.session_id)"
    )
    db.table("check_ins").create(
        {"local_date": str, "pain": int, "given_at": str},
        pk="local_date",
        not_null={"pain", "given_at"},
        strict=True,
    )
    db.table("measures").create(
        {
            "id": str,
            "local_date": str,
            "raises_left": int,
            "raises_right": int,
            "running_pain": int,
            "given_at": str,
        },
        pk="id",
        not_null={"local_date", "given_at"},
        strict=True,
    )
    db.table("decisions").create(
        {
            "id": int,
            "enrollment_id": str,
            "session_on": str,
            "place": int,
            "decided_on": str,
            "rule": str,
            "verdict": str,
            "before": str,
            "after": str,
            "said": str,
            "source": str,
            "grade": str,
            "recorded_at": str,
            "superseded_at": str,
        },
        pk="id",
        foreign_keys=[("enrollment_id", "enrollments", "id")],
        not_null={
            "enrollment_id", "session_on", "place", "decided_on", "rule", "verdict", "before",
            "after", "said", "source", "grade", "recorded_at",
        },
        strict=True,
    )  # fmt: skip
    db.table("decisions").create_index(["enrollment_id", "session_on"])
    db.table("moves").create(
        {"id": str, "after_day": str, "due_on": str, "moved_to": str, "made_at": str},
        pk="id",
        not_null={"due_on", "moved_to", "made_at"},
        strict=True,
    )
    db.table("time_off").create(
        {"id": str, "first_day": str, "last_day": str, "made_at": str},
        pk="id",
        not_null={"first_day", "last_day", "made_at"},
        strict=True,
    )
    db.execute("PRAGMA user_version = 2")


@migrations(name="0003_history")
def add_history(db: Database) -> None:
    """More to measure, and how often each entry was changed, so that two logs can be merged."""
    for name, type_ in (
        ("floor", str), ("stopped_left", str), ("stopped_right", str),
        ("wall_left_mm", int), ("wall_right_mm", int), ("activities", str),
        ("visa_a", int), ("lefs", int), ("note", str),
    ):  # fmt: skip
        db.table("measures").add_column(name, type_)
    db.table("editions").create(
        {"kind": str, "key": str, "revision": int, "deleted": int},
        pk=("kind", "key"),
        not_null={"revision", "deleted"},
        strict=True,
    )
    _count_changes(db)
    db.execute("PRAGMA user_version = 3")


@migrations(name="0004_running")
def add_running(db: Database) -> None:
    """Runs, shoes, cadences, and what the self-check of causes found."""
    db.table("runs").create(
        {
            "id": str,
            "local_date": str,
            "started_at": str,
            "distance_m": int,
            "duration_s": int,
            "calf": int,
            "shoe_id": str,
            "surface": str,
            "hills": int,
            "speed": int,
            "note": str,
            "source": str,
            "also": str,
            "estimated": int,
            "made_at": str,
        },
        pk="id",
        not_null={
            "local_date", "distance_m", "hills", "speed", "source", "also", "estimated", "made_at",
        },
        strict=True,
    )  # fmt: skip
    db.table("runs").create_index(["local_date"])
    db.table("shoes").create(
        {
            "id": str, "name": str, "kind": str, "drop_mm": int, "first_on": str, "retired": int,
            "made_at": str,
        },
        pk="id",
        not_null={"name", "kind", "first_on", "retired", "made_at"},
        strict=True,
    )  # fmt: skip
    db.table("cadences").create(
        {"id": str, "local_date": str, "steps_a_minute": int, "made_at": str},
        pk="id",
        not_null={"local_date", "steps_a_minute", "made_at"},
        strict=True,
    )
    db.table("self_checks").create(
        {"id": str, "local_date": str, "answers": str, "found": str, "made_at": str},
        pk="id",
        not_null={"local_date", "answers", "found", "made_at"},
        strict=True,
    )
    for table, kind in (
        ("runs", "run"), ("shoes", "shoe"), ("cadences", "cadence"), ("self_checks", "self_check"),
    ):  # fmt: skip
        for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
            add, deleted = event != "INSERT", int(event == "DELETE")
            _add_trigger(db, table, kind, event, f"{row}.id", "", deleted, add=add)
    db.execute("PRAGMA user_version = 4")


@migrations(name="0005_library")
def add_library(db: Database) -> None:
    """Programs that were written or received, what is not saved of them, and usual doses."""
    db.table("library").create(
        {"id": str, "origin": str, "document": str, "changed_at": str},
        pk="id",
        not_null={"origin", "document", "changed_at"},
        strict=True,
    )
    db.table("drafts").create(
        {"id": str, "document": str, "changed_at": str},
        pk="id",
        not_null={"document", "changed_at"},
        strict=True,
    )
    db.table("usual_doses").create(
        {
            "exercise": str, "sets": int, "reps": int, "up_s": int, "hold_s": int, "down_s": int,
            "bottom_s": int, "rest_s": int, "switch_s": int,
        },
        pk="exercise",
        not_null={"sets", "reps", "up_s", "hold_s", "down_s", "bottom_s", "rest_s", "switch_s"},
        strict=True,
    )  # fmt: skip
    db.execute("PRAGMA user_version = 5")


def _count_changes(db: Database) -> None:
    """Let triggers count the changes of each entry; one without a row is as it was first written.

    An entry is a row of a root table with the rows that hang on it. Two statements instead of an
    upsert: inside a trigger the outer statement's way with conflicts would rule.
    """
    own, of_session = "{row}.id", "{row}.session_id"
    roots = (
        ("sessions", "session", own, ""),
        ("screenings", "check", own, "{row}.session_id IS NULL"),
        ("enrollments", "enrollment", own, ""),
        ("check_ins", "check_in", "{row}.local_date", ""),
        ("measures", "measure", own, ""),
        ("moves", "move", own, ""),
        ("time_off", "time_off", own, ""),
    )
    session_of_check = (
        "(SELECT session_id FROM screenings WHERE screenings.id = {row}.screening_id)"
    )
    children = (
        ("trainings", "session", of_session, ""),
        ("session_steps", "session", of_session, ""),
        ("ratings", "session", of_session, ""),
        ("screenings", "session", of_session, "{row}.session_id IS NOT NULL"),
        ("screening_answers", "session", session_of_check, session_of_check + " IS NOT NULL"),
        ("screening_answers", "check", "{row}.screening_id", session_of_check + " IS NULL"),
    )
    for table, kind, key, when in roots:
        for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
            named = key.format(row=row)
            # what is written for the first time has no row; what was deleted before has one
            add = event != "INSERT"
            deleted = int(event == "DELETE")
            _add_trigger(db, table, kind, event, named, when.format(row=row), deleted, add=add)
    for table, kind, key, when in children:
        for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
            named = key.format(row=row)
            _add_trigger(db, table, kind, event, named, when.format(row=row), 0, add=True)


def _add_trigger(
    db: Database, table: str, kind: str, event: str, key: str, when: str, deleted: int, *, add: bool
) -> None:
    one = f"kind = '{kind}' AND key = {key}"
    new = (
        f"INSERT INTO editions SELECT '{kind}', {key}, 1, {deleted}"
        f" WHERE NOT EXISTS (SELECT 1 FROM editions WHERE {one});"
    )
    db.execute(
        f"CREATE TRIGGER {table}_{kind}_{event.lower()} AFTER {event} ON {table}"
        f" {f'WHEN {when}' if when else ''} BEGIN"
        f" {new if add else ''}"
        f" UPDATE editions SET revision = revision + 1, deleted = {deleted} WHERE {one};"
        f" END"
    )
