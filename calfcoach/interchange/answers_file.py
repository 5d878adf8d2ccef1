"""Reads the answers for a simulation: one JSON object a line, each fault with its line.

Keys: rest, during, after, sharp, limp, reps_done (0 to 1), rpe, rir, red_flag; morning0 and
morning1, null or left out when not given; rpe and rir may be null. Optional: skip_days,
raises_left, raises_right, running_pain. Unknown keys are refused; empty lines are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

from calfcoach.core.errors import UsageError
from calfcoach.core.plain_file import read_plain, reason
from calfcoach.core.simulation import SimulatedAnswers
from calfcoach.core.training_log import Answers, Measure
from calfcoach.interchange.json_places import JsonFaultError, read_json

MAX_BYTES = 10_000_000
MAX_SKIP_DAYS = 3_660
MAX_RAISES = 500

_FLAGS = ("sharp", "limp", "red_flag")
_PAINS = ("rest", "during", "after")
_NEEDED = (*_PAINS, *_FLAGS, "reps_done", "rpe", "rir")
_OPTIONAL = {
    "morning0": 10,
    "morning1": 10,
    "skip_days": MAX_SKIP_DAYS,
    "raises_left": MAX_RAISES,
    "raises_right": MAX_RAISES,
    "running_pain": 10,
}


class _LineFaultError(ValueError):
    """A line is no answer; the message says why."""


def load_answers(path: Path) -> tuple[SimulatedAnswers, ...]:
    """Read all answers of a file.

    Raises:
        UsageError: The file cannot be read or is empty, or a line of it cannot be read: with file,
            line and reason.
    """
    try:
        data = read_plain(path, MAX_BYTES)
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else str(error)
        raise UsageError("{file} cannot be read ({reason}).", file=path, reason=why) from error
    if len(data) > MAX_BYTES:
        raise UsageError("{file} is larger than {most} bytes.", file=path, most=MAX_BYTES)
    found = tuple(_read(data, path))
    if not found:
        raise UsageError("{file} holds no answers.", file=path)
    return found


def _read(data: bytes, path: Path) -> Iterator[SimulatedAnswers]:
    for number, line in enumerate(data.split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            yield _answers(line)
        except _LineFaultError as error:
            raise UsageError(
                "{file}, line {line}: {reason}.", file=path, line=number, reason=error
            ) from error


def _answers(line: bytes) -> SimulatedAnswers:
    try:
        placed = read_json(line)
    except JsonFaultError as error:
        raise _LineFaultError(str(error).removeprefix("line 1: ")) from error
    table = placed.value
    if not isinstance(table, dict):
        raise _LineFaultError("an object in braces is needed")
    if placed.repeated:
        raise _LineFaultError(f"{placed.repeated[0][0][0]} stands twice")
    for key in table:
        if key not in _NEEDED and key not in _OPTIONAL:
            raise _LineFaultError(f"unknown key {key[:40]!r}")
    for key in _NEEDED:
        if key not in table:
            raise _LineFaultError(f"{key} is missing")
    pains = {key: _whole(table, key) for key in _PAINS}
    rare = {key: _maybe(table, key, most) for key, most in _OPTIONAL.items()}
    answers = Answers(
        on=date.min,
        rest=pains["rest"],
        during=pains["during"],
        after=pains["after"],
        sharp=_flag(table, "sharp"),
        limp=_flag(table, "limp"),
        red_flag=_flag(table, "red_flag"),
        reps_done=_part(table, "reps_done"),
        rpe=_maybe(table, "rpe", 10),
        rir=_maybe(table, "rir", 100),
    )
    return SimulatedAnswers(
        answers=answers,
        morning0=rare["morning0"],
        morning1=rare["morning1"],
        skip_days=rare["skip_days"] or 0,
        measure=Measure(date.min, rare["raises_left"], rare["raises_right"], rare["running_pain"]),
    )


def _whole(table: Mapping[str, object], key: str, most: int = 10) -> int:
    value = table[key]
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise _LineFaultError(f"{key} is a whole number from 0 to {most}")
    return value


def _maybe(table: Mapping[str, object], key: str, most: int) -> int | None:
    return None if table.get(key) is None else _whole(table, key, most)


def _flag(table: Mapping[str, object], key: str) -> bool:
    value = table[key]
    if not isinstance(value, bool):
        raise _LineFaultError(f"{key} is true or false")
    return value


def _part(table: Mapping[str, object], key: str) -> Decimal:
    value = table[key]
    if isinstance(value, bool) or not isinstance(value, int | Decimal) or not 0 <= value <= 1:
        raise _LineFaultError(f"{key} is a number from 0 to 1")
    return Decimal(value)
