"""`calfcoach check FILE`: names the program of a file, or every fault in it."""

from __future__ import annotations

from calfcoach.cli.output import complain
from calfcoach.core.errors import DocumentError, UsageError
from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.resources import resource_path
from calfcoach.interchange.program_file import find_program, load_program, spoken_code

SCHEMA = "calfprog.schema.json"


def print_schema() -> int:
    """Print the JSON Schema of program files; return 0."""
    print(resource_path("programs", SCHEMA).read_text(encoding="utf-8"), end="")
    return 0


def check(name: str | None) -> int:
    """Print what a program file holds and return 0, or all its faults and return 2.

    Raises:
        DocumentError: The shipped catalog has faults.
        UsageError: No file is named.
    """
    if name is None:
        raise UsageError("Name a program file to check. See calfcoach check --help.")
    catalog = load_catalog(resource_path("exercises"))
    path = find_program(name)
    try:
        read = load_program(path, catalog)
    except DocumentError as error:
        for fault in error.faults:
            complain(f"{path}: {fault}")
        return 2
    program = read.program
    stages = ", ".join(stage.id for stage in program.stages)
    print(f"{program.title} (revision {program.revision}, code {spoken_code(program)})")
    print(f"{program.schedule.sessions_per_week} sessions a week; stages {stages}")
    for notice in read.notices:
        print(f"passed over: {notice}")
    return 0
