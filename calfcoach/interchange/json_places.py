"""Reads JSON strictly and keeps the line of every value; repeated keys and NaN are faults."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import NoReturn

from calfcoach.core.phrases import Phrase

Path = tuple[str | int, ...]
MAX_DEPTH = 16
"""Lines of deeper values are not kept; no document of ours goes so deep."""

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)


class JsonFaultError(ValueError):
    """A text is not JSON as we read it; the message says where and why."""


@dataclass(frozen=True, slots=True)
class PlacedJson:
    """A JSON value, the line of each of its parts, and the places of keys that stand twice."""

    value: object
    lines: dict[Path, int]
    repeated: tuple[tuple[Path, int], ...]


def read_json(data: bytes) -> PlacedJson:
    """Read UTF-8 JSON; numbers with a point become Decimals.

    Raises:
        JsonFaultError: It is not UTF-8 or not JSON, or holds NaN or a number beyond reading.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise JsonFaultError(Phrase("line {line}: not UTF-8", line=line)) from error
    try:
        value = json.loads(text, parse_float=_decimal, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise JsonFaultError(
            Phrase("line {line}: not JSON ({why})", line=error.lineno, why=error.msg)
        ) from error
    except JsonFaultError:
        raise
    except ValueError as error:  # int() complains of thousands of digits
        raise JsonFaultError(Phrase("a number has too many digits")) from error
    except RecursionError as error:
        raise JsonFaultError(Phrase("it is nested too deeply")) from error
    lines, repeated = _places(text)
    return PlacedJson(value, lines, tuple(repeated))


def _decimal(text: str) -> Decimal:
    try:
        value = Decimal(text)
    except InvalidOperation as error:
        raise JsonFaultError(Phrase("a number cannot be read")) from error
    if value and not -30 <= value.adjusted() <= 30:
        raise JsonFaultError(Phrase("the number {number} is out of all bounds", number=text[:20]))
    return value


def _refuse(name: str) -> NoReturn:
    raise JsonFaultError(Phrase("{name} is not a number", name=name))


def _places(text: str) -> tuple[dict[Path, int], list[tuple[Path, int]]]:
    """Return the line of each value of a sound JSON text, and the keys that stand twice."""
    lines: dict[Path, int] = {}
    repeated: list[tuple[Path, int]] = []
    path: list[str | int] = []
    objects: list[bool] = []
    seen: list[set[str]] = []
    line = 1
    at = 0
    expects_key = False
    for match in _TOKEN.finditer(text):
        line += text.count("\n", at, match.start())
        at = match.start()
        token = match[0]
        if token in "}]":
            objects.pop()
            seen.pop()
            path.pop()
            expects_key = False
        elif token == ",":
            expects_key = objects[-1]
            last = path[-1]
            if isinstance(last, int):
                path[-1] = last + 1
        elif token == ":":
            expects_key = False
        elif expects_key:
            key = json.loads(token)
            path[-1] = key
            if key in seen[-1] and len(path) <= MAX_DEPTH:
                repeated.append((tuple(path), line))
            seen[-1].add(key)
        else:
            if len(path) <= MAX_DEPTH:
                lines.setdefault(tuple(path), line)
            if token in "{[":
                objects.append(token == "{")
                seen.append(set())
                path.append("" if token == "{" else 0)
                expects_key = token == "{"
    return lines, repeated
