"""Program files that come: looked into first; kept or followed once a person has said so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from calfcoach.core.clock import Clock
from calfcoach.core.errors import UserError
from calfcoach.core.exercises import Catalog
from calfcoach.core.program import Program
from calfcoach.core.program_diff import Difference, Relation, differences, relation
from calfcoach.interchange.program_file import (
    built_in_programs,
    load_program,
    program_text,
    spoken_code,
)
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.services.library import read_kept
from calfcoach.services.training import TrainingService
from calfcoach.storage.database import Database
from calfcoach.storage.enrollments import EnrollmentStore
from calfcoach.storage.library import KeptProgram, LibraryStore, Origin


@dataclass(frozen=True, slots=True)
class Incoming:
    """A program file that was read, and not kept yet.

    Attributes:
        text: What is kept of it.
        notices: What was passed over, from a newer minor version.
        code: To be read out on the phone.
        relation: How it stands to the program of the same id that is known here.
        known: That program; None where there is none.
        in_use: The person's own way follows `known`.
        differences: What differs from `known`, or from the one in use.
        compared: What it was compared with; None where there is nothing.
    """

    program: Program
    text: str
    notices: tuple[str, ...]
    code: str
    relation: Relation
    known: Program | None
    in_use: bool
    differences: tuple[Difference, ...]
    compared: Program | None


class IntakeService:
    """What becomes of a program file that a person opens."""

    def __init__(
        self,
        database: Database,
        training: TrainingService,
        catalog: Catalog,
        clock: Clock,
        changes: ChangeBus,
    ) -> None:
        self.catalog = catalog
        self._store = LibraryStore(database)
        self._enrollments = EnrollmentStore(database)
        self._training = training
        self._clock = clock
        self._changes = changes

    def look_into(self, path: Path) -> Incoming:
        """Read a program file; nothing is kept.

        Raises:
            DocumentError: It has faults; each is named.
            UserError: The log cannot be read.
        """
        read = load_program(path, self.catalog)
        used = self._training.program_in_use()
        known = used if used is not None and used.id == read.program.id else None
        if known is None:
            known = self._of_library(read.program.id)
        compared = known or used
        return Incoming(
            program=read.program,
            text=program_text(read.program),
            notices=read.notices,
            code=spoken_code(read.program),
            relation=Relation.OTHER if known is None else relation(known, read.program),
            known=known,
            in_use=used is not None and used.id == read.program.id,
            differences=tuple(differences(compared, read.program)) if compared else (),
            compared=compared,
        )

    def receive(self, incoming: Incoming) -> None:
        """Keep a program that came; one of the same id gives way.

        Raises:
            UserError: The same revision is known with other content, or the log cannot be written.
        """
        self._refuse_conflict(incoming)
        kept = self._store.get(incoming.program.id)
        origin = Origin.OWN if kept and kept.origin is Origin.OWN else Origin.RECEIVED
        self._store.put(KeptProgram(incoming.program.id, origin, incoming.text, self._clock.now()))

    def follow(self, incoming: Incoming) -> None:
        """Let the way through the program that is in use go on with this revision of it.

        Sessions that were done keep the revision that they ran.

        Raises:
            UserError: It is not the program in use, or the log cannot be written.
        """
        self._refuse_conflict(incoming)
        enrollment = self._training.enrollment()
        if enrollment is None or enrollment.program_id != incoming.program.id:
            raise UserError("Another program is in use. Set this one up to begin it.")
        self.receive(incoming)
        changed = replace(enrollment, program_revision=incoming.program.revision)
        self._enrollments.take_revision(changed, incoming.text, self._clock.now())
        self._training.follow()
        self._changes.publish(Changed(sessions=True))

    def _refuse_conflict(self, incoming: Incoming) -> None:
        if incoming.relation is Relation.CONFLICT:
            raise UserError(
                "Revision {number} of this program is here already, with other content. Ask for a "
                "new revision. Nothing was changed.",
                number=incoming.program.revision,
            )

    def _of_library(self, program_id: str) -> Program | None:
        kept = self._store.get(program_id)
        if kept is not None:
            return read_kept(kept, self.catalog)
        paths: Sequence[Path] = tuple(built_in_programs().values())
        built_in = (load_program(path, self.catalog).program for path in paths)
        return next((one for one in built_in if one.id == program_id), None)
