"""What takes a change of entries back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from calfcoach.core.record import Key, Kind, Record
from calfcoach.storage.database import Database
from calfcoach.storage.records import RecordStore, check_whole


@dataclass(frozen=True, slots=True)
class Undo:
    """What entries were before they were written.

    Attributes:
        before: Each as it was; None where there was none.
    """

    before: Mapping[Key, Record | None]


def put_back(database: Database, records: RecordStore, undo: Undo) -> None:
    """Write entries as they were, as if nothing had been: all of them, or nothing.

    Raises:
        UserError: The log cannot be written.
    """
    with database.transaction() as connection:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        records.forget(connection, [name for name, one in undo.before.items() if one is None])
        for before in undo.before.values():
            if before is not None:
                records.put(connection, before)
        check_whole(connection)


def change_back(database: Database, records: RecordStore, undo: Undo) -> None:
    """Write entries as they were, as one more change, so that it wins over the one taken back.

    Raises:
        UserError: The log cannot be written.
    """
    with database.transaction() as connection:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        for (kind_name, key), before in undo.before.items():
            kind = Kind(kind_name)
            here = records.read(kind, key)
            revision = (here.revision if here else 0) + 1
            was = before or Record(kind, key, revision, deleted=True, tables={})
            records.put(connection, replace(was, revision=revision))
        check_whole(connection)
