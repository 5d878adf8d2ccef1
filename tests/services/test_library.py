"""The library of programs: drafts that survive, revisions that grow, files that are looked into."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from calfcoach.core import program_edit as edit
from calfcoach.core.errors import DocumentError, UserError
from calfcoach.core.program import Program
from calfcoach.core.program_diff import Relation
from calfcoach.interchange.program_file import built_in_programs, program_text
from calfcoach.services.intake import IntakeService
from calfcoach.services.library import LibraryService, Shelf
from calfcoach.services.training_views import TodayState
from tests.interchange.programs import CATALOG, built_in
from tests.services.runner import Runner

TITLE = "Return to running"


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path)


@pytest.fixture
def library(runner: Runner) -> LibraryService:
    return LibraryService(runner.database, runner.training, CATALOG, runner.clock)


@pytest.fixture
def intake(runner: Runner) -> IntakeService:
    return IntakeService(runner.database, runner.training, CATALOG, runner.clock, runner.changes)


def names(library: LibraryService) -> list[tuple[str, Shelf, bool]]:
    return [(one.program.title, one.shelf, one.is_draft) for one in library.entries()]


def test_a_new_library_holds_what_is_built_in(library: LibraryService) -> None:
    found = library.entries()

    assert [one.name for one in found] == list(built_in_programs())
    assert {one.shelf for one in found} == {Shelf.BUILT_IN}


def test_a_copy_is_a_draft_of_ones_own_until_it_is_saved(library: LibraryService) -> None:
    copy = library.duplicate("default", TITLE)

    assert names(library)[0] == (TITLE, Shelf.OWN, True)
    assert copy.id != built_in().id
    saved = library.save(copy)
    assert names(library)[0] == (TITLE, Shelf.OWN, False)
    assert saved.revision == 1


def test_each_change_that_is_saved_is_the_next_revision(library: LibraryService) -> None:
    first = library.save(library.duplicate("default", TITLE))
    changed = replace(first, notes="Gently.")
    library.keep_draft(changed)

    assert library.to_edit(first.id) == changed
    second = library.save(changed)
    assert (second.revision, second.notes) == (2, "Gently.")
    assert library.save(second) == second


def test_a_draft_with_faults_is_kept_and_cannot_be_saved(library: LibraryService) -> None:
    program = library.new("")

    assert library.to_edit(program.id) == program
    with pytest.raises(DocumentError):
        library.save(program)
    assert library.saved(program.id) is None


@pytest.mark.parametrize("is_saved", [True, False])
def test_what_is_taken_out_comes_back(library: LibraryService, *, is_saved: bool) -> None:
    program = library.duplicate("default", TITLE)
    if is_saved:
        library.save(program)
    before = [one.program for one in library.entries()]

    kept = library.remove(program.id)
    assert len(library.entries()) == len(before) - 1
    assert kept is not None
    library.put_back(kept)

    assert [one.program for one in library.entries()] == before


def test_the_usual_dose_of_an_exercise_is_remembered(library: LibraryService) -> None:
    work = built_in().stages[3].exercises[0]
    usual = edit.UsualDose(edit.USUAL_DOSE, work.tempo, 75, 15)

    library.keep_usual(work, usual)

    assert library.usual() == {work.exercise: usual}


def test_a_program_of_the_library_can_be_begun(runner: Runner, library: LibraryService) -> None:
    saved = library.save(replace(library.duplicate("default", TITLE), author="A clinic"))

    runner.enroll(saved.id)

    enrollment = runner.training.enrollment()
    assert enrollment is not None
    assert (enrollment.program_id, enrollment.program_revision) == (saved.id, 1)
    assert next(one for one in library.entries() if one.in_use).name == saved.id


# Files that come

Write = Callable[[Program], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def file(program: Program) -> Path:
        path = tmp_path / f"one-r{program.revision}.calfprog.json"
        path.write_text(program_text(program), encoding="utf-8")
        return path

    return file


def revision(number: int, **others: object) -> Program:
    return replace(built_in(), revision=number, **others)  # type: ignore[arg-type]


def test_looking_into_a_file_changes_nothing(
    runner: Runner, library: LibraryService, intake: IntakeService, write: Write
) -> None:
    other = replace(built_in(), id="019c0000-0000-7000-8000-0000000000ee", author="A clinic")
    before = runner.database.state()

    incoming = intake.look_into(write(other))

    assert runner.database.state() == before
    assert (incoming.relation, incoming.known) == (Relation.OTHER, None)
    assert incoming.code == library.code(other)
    assert len(incoming.code) == 8
    intake.receive(incoming)
    assert names(library)[0] == (other.title, Shelf.RECEIVED, False)


def test_a_new_revision_of_the_program_in_use_goes_on_where_one_is(
    runner: Runner, intake: IntakeService, write: Write
) -> None:
    runner.enroll()
    runner.green_day()
    before = runner.training.folded().stands.label
    newer = edit.with_value(revision(2), ("gates", "pain_at_most"), 4)

    incoming = intake.look_into(write(newer))
    assert (incoming.relation, incoming.in_use) == (Relation.NEWER, True)
    assert [one.path for one in incoming.differences] == [("gates", "pain_at_most")]
    intake.follow(incoming)
    runner.train()

    folded = runner.training.folded()
    assert folded.program == newer
    assert [one.start.program_revision for one in folded.trainings] == [1, 2]
    assert folded.stands.label == before
    assert runner.training.view().state is TodayState.DONE


def test_the_same_revision_with_other_content_is_refused(
    runner: Runner, intake: IntakeService, write: Write
) -> None:
    runner.enroll()
    incoming = intake.look_into(write(revision(1, notes="Other.")))

    assert incoming.relation is Relation.CONFLICT
    for take in (intake.receive, intake.follow):
        with pytest.raises(UserError, match="Revision 1 of this program is here already"):
            take(incoming)


def test_another_program_is_not_followed_unasked(
    runner: Runner, intake: IntakeService, write: Write
) -> None:
    runner.enroll("default-twice")
    incoming = intake.look_into(write(revision(2)))

    with pytest.raises(UserError, match="Another program is in use"):
        intake.follow(incoming)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not JSON"),
        (b"x" * 1_000_001, "larger than 1000000 bytes"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"format": "calfcoach-program", "format_version": "1.0", "a": NaN}', "NaN"),
        (b'{"format": "calfcoach-program", "format_version": "9.0"}', "update it"),
        (b"\xff\xfe", "not UTF-8"),
    ],
)
def test_what_is_no_program_is_refused_with_a_reason(
    intake: IntakeService, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "bad.calfprog.json"
    path.write_bytes(content)

    with pytest.raises(DocumentError, match=said):
        intake.look_into(path)


@pytest.mark.parametrize("title", ["<b>bold</b>", "../../etc/passwd", "=cmd()", "\u202eevil"])
def test_a_title_is_text_and_nothing_else(
    library: LibraryService, intake: IntakeService, write: Write, title: str
) -> None:
    intake.receive(intake.look_into(write(revision(2, title=title))))

    entry = library.entries()[0]
    assert entry.program.title == title
    assert set(library.file_name(entry.program)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.")


def test_the_picture_of_an_exercise_is_bounded(intake: IntakeService, tmp_path: Path) -> None:
    document = json.loads(program_text(revision(2)))
    own = {
        "id": "own-x", "name": "X", "muscle": "soleus", "knee_deg": 60, "surface": "seat",
        "way": "two_up_two_down", "figure": "seated-raise", "cues": ["Rise."],
    }  # fmt: skip
    path = tmp_path / "p.calfprog.json"
    for picture, said in (
        ("PHN2Zz4=", "neither a PNG"),
        ("?", "base64"),
        ("A" * 500_000, "larger"),
    ):
        document["exercises"] = [{**own, "picture": picture}]
        path.write_text(json.dumps(document), encoding="utf-8")
        with pytest.raises(DocumentError, match=said):
            intake.look_into(path)
