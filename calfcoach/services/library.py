"""The library of programs: built in, of one's own, received; drafts and saving."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from calfcoach.core.clock import Clock
from calfcoach.core.errors import DocumentError, UserError
from calfcoach.core.exercises import Catalog, Exercise, ExerciseKind
from calfcoach.core.ids import new_id
from calfcoach.core.own_exercise import with_own
from calfcoach.core.program import Program, Work
from calfcoach.core.program_bounds import Fault, program_faults
from calfcoach.core.program_edit import UsualDose, new_program, without_unused
from calfcoach.interchange.program_file import (
    MAX_BYTES,
    SUFFIX,
    built_in_programs,
    load_program,
    parse_draft,
    parse_program,
    program_text,
    spoken_code,
)
from calfcoach.services.training import TrainingService
from calfcoach.storage.database import Database
from calfcoach.storage.library import KeptProgram, LibraryStore, Origin

logger = logging.getLogger(__name__)


class Shelf(Enum):
    """Where a program of the library stands."""

    BUILT_IN = "built_in"
    OWN = "own"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One program of the library.

    Attributes:
        name: What finds it again: the name of a built-in one, else its id.
        program: As it was saved last; of one that never was, its draft.
        is_draft: There are changes that are not saved.
        is_saved: It was saved at least once.
        in_use: The person's own way follows it.
    """

    name: str
    shelf: Shelf
    program: Program
    is_draft: bool = False
    is_saved: bool = True
    in_use: bool = False


TakenOut = KeptProgram
"""A program that was taken out of the library: what `put_back` takes."""


class LibraryService:
    """What a physio prepares and a runner receives."""

    def __init__(
        self,
        database: Database,
        training: TrainingService,
        catalog: Catalog,
        clock: Clock,
    ) -> None:
        self.catalog = catalog
        self._store = LibraryStore(database)
        self._training = training
        self._clock = clock

    # What there is

    def entries(self) -> list[LibraryEntry]:
        """Return all programs: own ones first, then received, then built-in ones.

        Raises:
            UserError: The log cannot be read.
        """
        drafts, used = self._store.drafts(), self._training.program_in_use()
        found: list[LibraryEntry] = []
        known: set[str] = set()
        for kept in self._store.all():
            known.add(kept.id)
            program = read_kept(kept, self.catalog)
            if program is not None:
                shelf = Shelf.OWN if kept.origin is Origin.OWN else Shelf.RECEIVED
                is_used = used is not None and used.id == program.id
                found.append(
                    LibraryEntry(kept.id, shelf, program, kept.id in drafts, in_use=is_used)
                )
        for program_id, text in drafts.items():
            if program_id not in known:
                draft = parse_draft(text.encode(), program_id)
                found.insert(
                    0, LibraryEntry(program_id, Shelf.OWN, draft, is_draft=True, is_saved=False)
                )
        found.sort(key=lambda one: one.shelf is Shelf.RECEIVED)
        for name, path in built_in_programs().items():
            program = load_program(path, self.catalog).program
            is_used = used is not None and used.id == program.id
            found.append(LibraryEntry(name, Shelf.BUILT_IN, program, in_use=is_used))
        return found

    def raises(self, program: Program) -> list[Exercise]:
        """Return the exercises that a stage of a program may have, by name."""
        every = with_own(self.catalog, program.exercises).values()
        return sorted(
            (one for one in every if one.kind is ExerciseKind.RAISE), key=lambda one: one.name
        )

    def known(self, program: Program) -> Catalog:
        """Return the catalog with a program's own exercises."""
        return with_own(self.catalog, program.exercises)

    def faults(self, program: Program) -> list[Fault]:
        """Return every fault of a program with its place."""
        return program_faults(program, self.catalog)

    def code(self, program: Program) -> str:
        """Return the letters by which two people tell that they have the same program."""
        return spoken_code(program)

    def today(self) -> date:
        """Return the local day."""
        return self._training.today()

    # Writing

    def to_edit(self, name: str) -> Program:
        """Return an own program with what is not saved of it, to be edited.

        Raises:
            UserError: There is none of that name, or the log cannot be read.
        """
        draft = self._store.drafts().get(name)
        if draft is not None:
            return parse_draft(draft.encode(), name)
        kept = self._store.get(name)
        if kept is None:
            raise UserError("The program is not in the library any more.")
        return parse_draft(kept.document.encode(), name)

    def saved(self, program_id: str) -> Program | None:
        """Return an own program as it was saved last; None where it never was.

        Raises:
            UserError: The log cannot be read.
        """
        kept = self._store.get(program_id)
        return None if kept is None else parse_draft(kept.document.encode(), program_id)

    def new(self, title: str, author: str = "") -> Program:
        """Return a program with nothing in it, kept as a draft.

        Raises:
            UserError: The log cannot be written.
        """
        now = self._clock.now()
        program = new_program(new_id(now), title, author, self._training.today())
        self.keep_draft(program)
        return program

    def duplicate(self, name: str, title: str) -> Program:
        """Return a copy of a program as one's own, kept as a draft.

        Raises:
            UserError: There is none of that name, or the log cannot be used.
        """
        path = built_in_programs().get(name)
        if path is not None:
            program = load_program(path, self.catalog).program
        else:
            program = self.to_edit(name)
        copy = replace(
            program,
            id=new_id(self._clock.now()),
            revision=1,
            title=title,
            issued=self._training.today(),
            author="" if path is not None else program.author,
            for_runner="",
            notes="" if path is not None else program.notes,
        )
        self.keep_draft(copy)
        return copy

    def keep_draft(self, program: Program) -> None:
        """Keep what is not saved of a program, whatever its faults.

        Raises:
            UserError: The log cannot be written.
        """
        self._store.keep_draft(program.id, program_text(program), self._clock.now())

    def drop_draft(self, program_id: str) -> None:
        """Forget what is not saved of a program.

        Raises:
            UserError: The log cannot be written.
        """
        self._store.drop_draft(program_id)

    def save(self, program: Program) -> Program:
        """Keep a program without faults as its next revision; return it.

        One that is as it was saved last stays that revision.

        Raises:
            DocumentError: It has faults.
            UserError: The log cannot be written.
        """
        program = without_unused(program)
        before = self.saved(program.id)
        if before is None:
            program = replace(program, revision=1, issued=self._training.today())
        elif replace(program, revision=before.revision, issued=before.issued) == before:
            self._store.drop_draft(program.id)
            return before
        else:
            revision = before.revision + 1
            program = replace(program, revision=revision, issued=self._training.today())
        text = program_text(program)
        parse_program(text.encode(), program.title, self.catalog)
        if len(text.encode()) > MAX_BYTES:
            raise UserError(
                "The program is larger than {most} bytes. Use smaller pictures.", most=MAX_BYTES
            )
        self._store.put(KeptProgram(program.id, Origin.OWN, text, self._clock.now()))
        return program

    def file_text(self, program: Program) -> str:
        """Return the text of a program's file."""
        return program_text(program)

    def file_name(self, program: Program) -> str:
        """Return what a program's file might be called."""
        words = re.sub(r"[^A-Za-z0-9]+", "-", program.title).strip("-").lower()[:60]
        return f"{words or 'program'}-r{program.revision}{SUFFIX}"

    def remove(self, name: str) -> TakenOut | None:
        """Take a program out of the library; return what `put_back` takes.

        Raises:
            UserError: The log cannot be written.
        """
        kept = self._store.get(name)
        if kept is None:
            draft = self._store.drafts().get(name)
            if draft is not None:
                kept = KeptProgram(name, Origin.OWN, draft, self._clock.now())
        self._store.remove(name)
        return kept

    def put_back(self, kept: TakenOut) -> None:
        """Put a program back that was taken out.

        Raises:
            UserError: The log cannot be written.
        """
        program = parse_draft(kept.document.encode(), kept.id)
        if program_faults(program, self.catalog):
            self._store.keep_draft(kept.id, kept.document, kept.changed_at)
        else:
            self._store.put(kept)

    # Usual doses

    def usual(self) -> dict[str, UsualDose]:
        """Return how exercises are usually given, by their ids.

        Raises:
            UserError: The log cannot be read.
        """
        return self._store.usual()

    def keep_usual(self, work: Work, usual: UsualDose) -> None:
        """Keep how an exercise is usually given.

        Raises:
            UserError: The log cannot be written.
        """
        self._store.keep_usual(work.exercise, usual)


def read_kept(kept: KeptProgram, catalog: Catalog) -> Program | None:
    """Return a program of the library; None for one that cannot be read any more."""
    try:
        return parse_program(kept.document.encode(), kept.id, catalog).program
    except DocumentError as error:
        logger.warning("a program of the library cannot be read: %s", error)
        return None
