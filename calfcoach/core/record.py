"""An entry of the log as it travels: its rows, how often it was changed, and which of two wins."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

Cell = str | int | None
Row = Mapping[str, Cell]
Key = tuple[str, str]
"""The kind of an entry and its key."""


class Kind(Enum):
    """What an entry is; the values are stored. In the order in which entries rest on each other."""

    PROGRAM = "program"
    ENROLLMENT = "enrollment"
    SESSION = "session"
    CHECK = "check"
    CHECK_IN = "check_in"
    MEASURE = "measure"
    MOVE = "move"
    TIME_OFF = "time_off"
    SHOE = "shoe"
    RUN = "run"
    CADENCE = "cadence"
    SELF_CHECK = "self_check"
    DECISION = "decision"


class Compared(Enum):
    """How an entry that comes in stands to the one that is here."""

    NEW = "new"
    CHANGED = "changed"
    DELETED = "deleted"
    CONFLICT = "conflict"
    OLDER = "older"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Record:
    """One entry.

    Attributes:
        key: What names it among its kind, the same in every copy of the log.
        revision: How often it was written, from 1.
        deleted: It was taken out; it has no rows then.
        tables: Its rows by table, in the order of their keys.
    """

    kind: Kind
    key: str
    revision: int
    deleted: bool
    tables: Mapping[str, tuple[Row, ...]]

    @property
    def name(self) -> Key:
        """The kind and the key."""
        return self.kind.value, self.key

    @property
    def digest(self) -> str:
        """What two entries with the same rows share."""
        return hashlib.sha256(canonical(self.content()).encode()).hexdigest()

    def content(self) -> dict[str, object]:
        """Return the rows as plain values."""
        return {table: [dict(row) for row in rows] for table, rows in self.tables.items() if rows}

    def document(self) -> dict[str, object]:
        """Return all of it as plain values."""
        return {
            "kind": self.kind.value,
            "key": self.key,
            "revision": self.revision,
            "deleted": self.deleted,
            "tables": self.content(),
        }

    def rank(self) -> tuple[int, bool, str]:
        """Return what is larger for the one of two that wins, whichever comes first.

        The one that was changed more often; of two alike, one that was taken out; then by content.
        """
        return self.revision, self.deleted, self.digest


def canonical(value: object) -> str:
    """Return plain values as JSON that is the same wherever it is written."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def compared(incoming: Record, here: Record | None) -> Compared:
    """Return how an entry that comes in stands to the one that is here, if any.

    Changed as often and not alike is a conflict; it is decided like any other, and told. What was
    once decided was said by the program and is none.
    """
    if here is None:
        return Compared.SAME if incoming.deleted else Compared.NEW
    if (incoming.deleted, incoming.digest) == (here.deleted, here.digest):
        return Compared.SAME
    if incoming.revision == here.revision and incoming.kind is not Kind.DECISION:
        return Compared.CONFLICT
    if incoming.rank() < here.rank():
        return Compared.OLDER
    return Compared.DELETED if incoming.deleted else Compared.CHANGED


def joined(incoming: Record, here: Record | None) -> Record:
    """Return the one of two that wins."""
    return incoming if here is None or incoming.rank() > here.rank() else here
