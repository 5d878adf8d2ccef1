"""Reads and writes a program file (`*.calfprog.json`): every fault with line, place and reason.

Format "calfcoach-program", version 1.0: a JSON object (UTF-8, at most 1 MB) with `format`,
`format_version` and the fields of `core/program.Program`, by the same names. Unknown keys are
refused. A higher major version is refused; a higher minor one is read, and what this calfcoach
does not know in it is passed over and told.
"""

from __future__ import annotations

import hashlib
import json
import re
import types
import typing
from dataclasses import MISSING, asdict, dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path as FilePath

from calfcoach.core.errors import DocumentError
from calfcoach.core.exercises import Catalog
from calfcoach.core.phrases import Phrase
from calfcoach.core.plain_file import read_plain, reason
from calfcoach.core.program import Program
from calfcoach.core.program_bounds import Fault, Path, program_faults
from calfcoach.core.resources import resource_path
from calfcoach.interchange.json_places import JsonFaultError, read_json

FORMAT = "calfcoach-program"
VERSION = (1, 0)
MAX_BYTES = 1_000_000
SUFFIX = ".calfprog.json"

_VERSION = re.compile(r"([0-9]{1,4})\.([0-9]{1,4})")
_NEEDED = {
    int: Phrase("a whole number is needed"),
    bool: Phrase("true or false is needed"),
    str: Phrase("a text is needed"),
    Decimal: Phrase("a number is needed"),
    date: Phrase("a date such as 2026-11-22 is needed"),
}


@dataclass(frozen=True, slots=True)
class ReadProgram:
    """A program as read.

    Attributes:
        program: The program.
        notices: What was passed over, from a newer minor version.
    """

    program: Program
    notices: tuple[str, ...]


def built_in_programs() -> dict[str, FilePath]:
    """Return the paths of the shipped programs by name."""
    folder = resource_path("programs")
    found = {path.name.removesuffix(SUFFIX): path for path in folder.glob(f"*{SUFFIX}")}
    return dict(sorted(found.items()))


def find_program(name: str) -> FilePath:
    """Return the path of a built-in program by its name, else the path that was given."""
    return built_in_programs().get(name) or FilePath(name)


def load_program(path: FilePath, catalog: Catalog) -> ReadProgram:
    """Read and check a program file.

    Raises:
        DocumentError: The file cannot be read, or has faults; each with line and place.
    """
    try:
        data = read_plain(path, MAX_BYTES)
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else str(error)
        raise DocumentError(str(path), (Phrase("it cannot be read ({why})", why=why),)) from error
    if len(data) > MAX_BYTES:
        raise DocumentError(str(path), (Phrase("it is larger than {most} bytes", most=MAX_BYTES),))
    return parse_program(data, str(path), catalog)


def parse_program(data: bytes, name: str, catalog: Catalog) -> ReadProgram:
    """Check the bytes of a program file and return the program.

    Raises:
        DocumentError: Each fault with its line, place and reason.
    """
    program, unknown, lines = _typed(data, name)
    faults = program_faults(program, catalog)
    if faults:
        worded = sorted({_word(fault, lines) for fault in faults})
        raise DocumentError(name, tuple(text for _, text in worded))
    notices = tuple(
        Phrase("{place}: not known to this calfcoach", place=_place(path)) for path in unknown
    )
    return ReadProgram(program, notices)


def parse_draft(data: bytes, name: str) -> Program:
    """Return a program that may still be out of its bounds, as an editor keeps it.

    Raises:
        DocumentError: It is no program of this calfcoach.
    """
    return _typed(data, name)[0]


def _typed(data: bytes, name: str) -> tuple[Program, list[Path], dict[Path, int]]:
    """Return a program whose types are right, what was passed over, and the lines of its parts."""
    import msgspec  # slow; needed only where a program is opened

    try:
        placed = read_json(data)
    except JsonFaultError as error:
        raise DocumentError(name, (str(error),)) from error
    document = placed.value
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise DocumentError(
            name, (Phrase("it is not a calfcoach program (no format {name})", name=FORMAT),)
        )
    minor = _check_version(document.get("format_version"), name)
    body = {key: value for key, value in document.items() if key not in _HEAD}
    faults: list[Fault] = [(path, Phrase("the key stands twice")) for path, _ in placed.repeated]
    unknown: list[Path] = []
    _walk(body, Program, (), faults, unknown)
    if minor <= VERSION[1]:
        faults.extend((path, Phrase("unknown key")) for path in unknown)
    if faults:
        worded = sorted({_word(fault, placed.lines) for fault in faults})
        raise DocumentError(name, tuple(text for _, text in worded))
    return msgspec.convert(_without(body, unknown), Program), unknown, placed.lines


def program_text(program: Program) -> str:
    """Return a program as the text of its file."""
    version = f"{VERSION[0]}.{VERSION[1]}"
    document = {"format": FORMAT, "format_version": version, **_plain_fields(asdict(program))}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def spoken_code(program: Program) -> str:
    """Return the first 8 letters of a program's hash, to be read out on the phone."""
    return program_hash(program)[:8]


def program_hash(program: Program) -> str:
    """Return the SHA-256 of a program's content, as 64 letters; spacing does not matter."""
    return hashlib.sha256(program_text(program).encode()).hexdigest()


_HEAD = ("format", "format_version")


def _check_version(version: object, name: str) -> int:
    match = _VERSION.fullmatch(version) if isinstance(version, str) else None
    if match is None:
        raise DocumentError(
            name, (Phrase("format_version: a text such as {known} is needed", known='"1.0"'),)
        )
    if int(match[1]) != VERSION[0]:
        known = f"{VERSION[0]}.{VERSION[1]}"
        raise DocumentError(
            name,
            (
                Phrase(
                    "format_version: is {found}, this calfcoach reads {known}; update it",
                    found=match[0],
                    known=known,
                ),
            ),
        )
    return int(match[2])


def _walk(value: object, wanted: object, path: Path, faults: list[Fault], odd: list[Path]) -> None:
    """Note every fault of a value against a type; keys that the type lacks go to `odd`."""
    import msgspec

    if isinstance(wanted, types.UnionType):
        if value is not None:
            inner = next(one for one in typing.get_args(wanted) if one is not type(None))
            _walk(value, inner, path, faults, odd)
    elif typing.get_origin(wanted) is tuple:
        if not isinstance(value, list):
            faults.append((path, Phrase("a list is needed")))
            return
        for number, part in enumerate(value):
            _walk(part, typing.get_args(wanted)[0], (*path, number), faults, odd)
    elif isinstance(wanted, type) and is_dataclass(wanted):
        if not isinstance(value, dict):
            faults.append((path, Phrase("an object in braces is needed")))
            return
        hints = typing.get_type_hints(wanted)
        odd.extend((*path, key) for key in value if key not in hints)
        for field in fields(wanted):
            if field.name in value:
                _walk(value[field.name], hints[field.name], (*path, field.name), faults, odd)
            elif field.default is MISSING:
                faults.append(((*path, field.name), Phrase("is missing")))
    elif isinstance(wanted, type):
        try:
            if wanted is Decimal and isinstance(value, str):  # msgspec reads texts as well
                raise msgspec.ValidationError
            msgspec.convert(value, wanted)
        except msgspec.ValidationError:
            faults.append((path, _need(value, wanted)))
        else:
            if isinstance(value, int) and abs(value) > 10**9:
                faults.append((path, Phrase("is out of all bounds")))


def _need(value: object, wanted: type) -> str:
    if issubclass(wanted, Enum):
        allowed = ", ".join(str(one.value) for one in wanted)
        shown = repr(value)[:40] if isinstance(value, str) else Phrase("something else")
        return Phrase("is {shown}, allowed are {allowed}", shown=shown, allowed=allowed)
    return _NEEDED[wanted]


def _without(body: dict[str, object], unknown: list[Path]) -> dict[str, object]:
    """Return the document without the keys that were passed over."""
    for path in unknown:
        part: typing.Any = body
        for key in path[:-1]:
            part = part[key]
        part.pop(path[-1], None)
    return body


def _word(fault: Fault, lines: dict[Path, int]) -> tuple[int, str]:
    """Return the line and the sentence of a fault; a missing key has the line of its owner."""
    path, reason = fault
    known = path
    while known and known not in lines:
        known = known[:-1]
    line = lines.get(known, 1)
    place = _place(path)
    return line, Phrase("line {line}: {place}: {reason}", line=line, place=place, reason=reason)


def _place(path: Path) -> str:
    """Return a place in words; parts of a list count from 1."""
    words = ""
    for part in path:
        if isinstance(part, int):
            words += f" {part + 1}"
        else:
            words += (": " if words else "") + part[:40]
    return words or Phrase("the file")


def _plain_fields(values: dict[str, object]) -> dict[str, object]:
    return {key: _plain(value) for key, value in values.items()}


def _plain(value: object) -> object:
    """Return a value as JSON has it; the decimals of a program have few digits."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return _plain_fields(value)
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value
