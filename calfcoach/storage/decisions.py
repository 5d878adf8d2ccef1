"""Keeps every decision as it was said; one that the changed log no longer gives is superseded."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from calfcoach.core.decision import Decision, RecordedDecision
from calfcoach.core.gates import Rule, Verdict
from calfcoach.core.ids import EnrollmentId
from calfcoach.core.place import Place
from calfcoach.core.reasons import Reason
from calfcoach.storage import rows
from calfcoach.storage.database import Database


class DecisionStore:
    """The decisions of the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(
        self, enrollment_id: EnrollmentId, decisions: Sequence[Decision], recorded_at: datetime
    ) -> None:
        """Keep what is new among the decisions that the log gives today.

        A decision that holds already is left alone; one that concludes otherwise than what was said
        for the same session, or is given no more, is superseded and stays.

        Raises:
            UserError: The log cannot be written.
        """
        at = recorded_at.isoformat()
        held = {
            (str(row["session_on"]), int(row["place"])): row
            for row in self._database.rows(
                "SELECT * FROM decisions WHERE enrollment_id = ? AND superseded_at IS NULL",
                (enrollment_id,),
            )
        }
        count: Counter[date] = Counter()
        new: list[tuple[object, ...]] = []
        for decision in decisions:
            key = (decision.on.isoformat(), count[decision.on])
            count[decision.on] += 1
            values = _values(decision)
            row = held.get(key)
            if row is not None and _concludes_alike(row, values):
                del held[key]
            else:
                new.append((enrollment_id, *key, *values, at))
        if not new and not held:
            return
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE decisions SET superseded_at = ? WHERE id = ?",
                [(at, row["id"]) for row in held.values()],
            )
            connection.executemany(_INSERT, new)

    def all(self, enrollment_id: EnrollmentId) -> list[RecordedDecision]:
        """Return every decision of an enrollment, superseded ones too, oldest first.

        Raises:
            UserError: The log cannot be read.
        """
        found = self._database.rows(
            "SELECT * FROM decisions WHERE enrollment_id = ? ORDER BY session_on, place, id",
            (enrollment_id,),
        )
        return [_decision(row) for row in found]


_SAID = ("decided_on", "rule", "verdict", "before", "after", "said", "source", "grade")
_CONCLUDED = ("decided_on", "rule", "verdict", "before", "after")
_INSERT = (
    f"INSERT INTO decisions (enrollment_id, session_on, place, {', '.join(_SAID)}, recorded_at)"
    f" VALUES ({', '.join('?' for _ in range(len(_SAID) + 4))})"
)


def _concludes_alike(row: sqlite3.Row, values: tuple[object, ...]) -> bool:
    """Whether a kept decision concludes the same, for the same reason.

    What it rests on and what else it advises may be worded anew by a later program.
    """
    new = dict(zip(_SAID, values, strict=True))
    reason = json.loads(str(new["said"]))["reason"]
    try:
        kept = json.loads(row["said"])["reason"]
    except (ValueError, LookupError, TypeError):
        return False
    return kept == reason and all(row[name] == new[name] for name in _CONCLUDED)


def _values(decision: Decision) -> tuple[object, ...]:
    said = {
        "reason": decision.reason.record(),
        "change": decision.change.record(),
        "advice": [one.record() for one in decision.advice],
    }
    return (
        decision.decided_on.isoformat(),
        decision.rule.value,
        decision.verdict.value,
        json.dumps(decision.before.record()),
        json.dumps(decision.after.record()),
        json.dumps(said),
        decision.source,
        decision.grade,
    )


def _decision(row: sqlite3.Row) -> RecordedDecision:
    def read() -> RecordedDecision:
        said = json.loads(row["said"])
        decision = Decision(
            on=date.fromisoformat(row["session_on"]),
            decided_on=date.fromisoformat(row["decided_on"]),
            rule=Rule(row["rule"]),
            verdict=Verdict(row["verdict"]),
            before=Place.from_record(json.loads(row["before"])),
            after=Place.from_record(json.loads(row["after"])),
            reason=Reason.from_record(said["reason"]),
            change=Reason.from_record(said["change"]),
            advice=tuple(Reason.from_record(one) for one in said["advice"]),
        )
        superseded = row["superseded_at"]
        return RecordedDecision(
            decision,
            rows.instant(row["recorded_at"]),
            rows.instant(superseded) if superseded else None,
        )

    return rows.parsed("decisions", row["id"], read)
