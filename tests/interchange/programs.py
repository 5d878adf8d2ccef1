"""The shipped programs for tests, and edits of their files."""

from __future__ import annotations

from calfcoach.core.errors import DocumentError
from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.program import Program
from calfcoach.core.resources import resource_path
from calfcoach.interchange.program_file import built_in_programs, load_program, parse_program

CATALOG = load_catalog(resource_path("exercises"))
PATHS = built_in_programs()
TEXTS = {name: path.read_text(encoding="utf-8") for name, path in PATHS.items()}


def built_in(name: str = "default") -> Program:
    """Return a shipped program."""
    return load_program(PATHS[name], CATALOG).program


def faults_of(text: str) -> tuple[str, ...]:
    """Return the faults of a program file's text; none when it is sound."""
    try:
        parse_program(text.encode("utf-8", "surrogatepass"), "one.calfprog.json", CATALOG)
    except DocumentError as error:
        return error.faults
    return ()
