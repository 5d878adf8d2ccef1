"""Takes another log in: nothing is deleted by absence, and all of it can be undone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from calfcoach.core.enrollment import Training
from calfcoach.core.errors import UserError
from calfcoach.core.exercises import Catalog
from calfcoach.core.ids import EnrollmentId, SessionId
from calfcoach.core.record import Compared, Kind, Record, compared
from calfcoach.interchange.log_bundle import read_bundle
from calfcoach.interchange.program_file import parse_program
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.services.undo import Undo, put_back
from calfcoach.storage.database import SCHEMA, Database
from calfcoach.storage.decisions import DecisionStore
from calfcoach.storage.enrollments import EnrollmentStore
from calfcoach.storage.measures import MeasureStore
from calfcoach.storage.records import SHAPES, RecordStore, check_whole
from calfcoach.storage.runs import RunStore
from calfcoach.storage.sessions import SessionStore
from calfcoach.storage.training import TrainingStore


@dataclass(frozen=True, slots=True)
class Incoming:
    """A log that was read and compared, and not taken in yet.

    Attributes:
        made_at: When it was handed over, ISO 8601.
        counts: How its entries stand to those that are here, by kind.
        wins: The entries that would be written.
    """

    path: Path
    made_at: str
    counts: Mapping[tuple[Kind, Compared], int]
    wins: tuple[Record, ...]

    def count(self, how: Compared) -> int:
        """Return how many entries stand so, of all kinds."""
        return sum(times for (_, one), times in self.counts.items() if one is how)

    @property
    def changes_nothing(self) -> bool:
        """Whether all of it is here already."""
        return not self.wins


class MergeService:
    """A log of another computer, or of a person whom a physio guides, becomes part of this one.

    Of two copies of an entry the one that was changed more often wins; an equal number is a
    conflict, which is told and decided by content, so that every order of imports ends alike.
    """

    def __init__(self, database: Database, catalog: Catalog, changes: ChangeBus) -> None:
        self._database = database
        self._catalog = catalog
        self._changes = changes
        self._records = RecordStore(database)

    def look_into(self, path: Path) -> Incoming:
        """Read a log that was handed over, and compare it with this one; nothing is changed.

        Raises:
            UserError: It cannot be read, or it is from a newer calfcoach.
        """
        manifest, records = read_bundle(path)
        if manifest.schema > SCHEMA:
            raise UserError(
                "{path} was written by a newer calfcoach. Nothing was changed. Install the newer "
                "calfcoach to read it.",
                path=path,
            )
        for record in records:
            self._check_shape(path, record)
        here = {one.name: one for one in self._records.all()}
        counts: Counter[tuple[Kind, Compared]] = Counter()
        wins: list[Record] = []
        for record in records:
            known = here.get(record.name)
            counts[record.kind, compared(record, known)] += 1
            if _is_written(record, known):
                wins.append(record)
        order = list(Kind)
        wins.sort(key=lambda one: (order.index(one.kind), one.key))
        return Incoming(path, manifest.made_at, counts, tuple(wins))

    def take_in(self, incoming: Incoming) -> Undo:
        """Write what wins, all of it or nothing; return what undoes it.

        Raises:
            UserError: What it holds does not fit together, or the log cannot be written.
        """
        with self._database.transaction() as connection:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            here = {one.name: one for one in self._records.all()}
            wins = tuple(one for one in incoming.wins if _is_written(one, here.get(one.name)))
            for record in wins:
                self._records.put(connection, record)
            check_whole(connection)
            self._read_back(wins)
        self._changes.publish(Changed(sessions=True))
        return Undo({one.name: here.get(one.name) for one in wins})

    def undo(self, undo: Undo) -> None:
        """Put entries back as they were.

        Raises:
            UserError: The log cannot be written.
        """
        put_back(self._database, self._records, undo)
        self._changes.publish(Changed(sessions=True))

    def _check_shape(self, path: Path, record: Record) -> None:
        """Refuse tables and columns that an entry of its kind does not have.

        Raises:
            UserError: It has.
        """
        parts = SHAPES.get(record.kind)
        tables = {part.table for part in parts.parts} if parts else {"decisions"}
        columns = {table: set(self._records.columns(table)) for table in tables}
        root = parts.parts[0].table if parts else "decisions"
        faulty = [
            table
            for table, rows in record.tables.items()
            if table not in tables or any(not set(row) <= columns[table] for row in rows)
        ]
        if faulty or (not record.deleted and len(record.tables.get(root, ())) != 1):
            raise UserError(
                "{path} is no log that calfcoach handed over (the {kind} {key} has parts that such "
                "an entry has not). Nothing was changed.",
                path=path,
                kind=record.kind.value,
                key=record.key,
            )

    def _read_back(self, records: tuple[Record, ...]) -> None:
        """Read what was written by the doors by which the program reads it.

        Raises:
            UserError: It holds what no calfcoach writes.
        """
        sessions, training = SessionStore(self._database), TrainingStore(self._database)
        here = {one.name: one for one in self._records.all()}
        for record in records:
            found = here.get(record.name)
            if found is None or (found.deleted, found.digest) != (record.deleted, record.digest):
                raise UserError(
                    "The {kind} {key} does not fit what it says of itself. Nothing was changed.",
                    kind=record.kind.value,
                    key=record.key,
                )
            if record.kind is Kind.SESSION and not record.deleted:
                sessions.detail(SessionId(record.key))
            if record.kind is Kind.PROGRAM:
                (row,) = record.tables["programs"]
                parse_program(str(row["document"]).encode(), str(row["id"]), self._catalog)
        every: list[Training] = training.trainings()
        training.mornings()
        training.screens()
        training.reliefs()
        training.time_off()
        training.last_move()
        MeasureStore(self._database).all()
        runs = RunStore(self._database)
        runs.all()
        runs.shoes()
        runs.cadences()
        EnrollmentStore(self._database).current()
        for enrollment_id in {one.start.enrollment_id for one in every}:
            DecisionStore(self._database).all(EnrollmentId(enrollment_id))


def _is_written(record: Record, here: Record | None) -> bool:
    how = compared(record, here)
    if how in {Compared.NEW, Compared.CHANGED, Compared.DELETED}:
        return True
    if here is None:
        return record.deleted and record.revision > 0 and record.kind in SHAPES
    return record.rank() > here.rank()
