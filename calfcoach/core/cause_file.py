"""Reads the file of causes (TOML): each fault with its place."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from calfcoach.core.causes import Cause, CauseGuide, CauseQuestion, LogFact, Option
from calfcoach.core.errors import DocumentError
from calfcoach.core.exercises import Grade
from calfcoach.core.toml_document import parse_toml, read_bounded

FORMAT = 1
MAX_BYTES = 200_000
OPTIONS = (2, 6)
MOST_POINTS = 5
_TEXTS = ("id", "title", "short", "picture", "watch", "source", "grade")


def load_causes(path: Path) -> CauseGuide:
    """Read and check the file.

    Raises:
        DocumentError: It cannot be read, or has faults; each with its place.
    """
    return parse_causes(read_bounded(path, MAX_BYTES), path.name)


def parse_causes(data: bytes, name: str) -> CauseGuide:
    """Check the bytes of a file of causes.

    Raises:
        DocumentError: Each fault with its place.
    """
    document = parse_toml(data, name)
    faults: list[str] = []
    if document.get("format") != FORMAT:
        faults.append(f"format: this calfcoach reads {FORMAT}")
    causes = [
        _cause(table, f"cause {number}", faults)
        for number, table in enumerate(_tables(document, "cause", faults), 1)
    ]
    known = {cause.id for cause in causes}
    questions = [
        _question(table, f"question {number}", known, faults)
        for number, table in enumerate(_tables(document, "question", faults), 1)
    ]
    for kind, ids in (
        ("cause", [one.id for one in causes]),
        ("question", [q.id for q in questions]),
    ):
        faults.extend(f"{kind} {one}: id is used twice" for one in set(ids) if ids.count(one) > 1)
    if faults:
        raise DocumentError(name, tuple(faults))
    return CauseGuide(tuple(questions), tuple(causes))


def _tables(
    document: Mapping[str, object], key: str, faults: list[str]
) -> list[Mapping[str, object]]:
    found = document.get(key)
    if not isinstance(found, list) or not found or not all(isinstance(one, dict) for one in found):
        faults.append(f"{key}: at least one [[{key}]] is needed")
        return []
    return found


def _cause(table: Mapping[str, object], place: str, faults: list[str]) -> Cause:
    texts = {key: _text(table, key, place, faults) for key in _TEXTS}
    if texts["grade"] not in {grade.value for grade in Grade}:
        faults.append(f"{place}: grade is one of A, P, S, D")
    return Cause(
        **texts,
        exercises=_list(table, "exercises", place, faults) if "exercises" in table else (),
        text=_list(table, "text", place, faults),
        try_first=_list(table, "try_first", place, faults),
    )


def _question(
    table: Mapping[str, object], place: str, causes: set[str], faults: list[str]
) -> CauseQuestion:
    options = table.get("options")
    least, most = OPTIONS
    if not isinstance(options, list) or not least <= len(options) <= most:
        faults.append(f"{place}: options is a list of {least} to {most}")
        options = []
    log = _text(table, "log", place, faults, needed=False)
    if log and log not in {fact.value for fact in LogFact}:
        faults.append(f"{place}: the log knows nothing of {log}")
        log = ""
    return CauseQuestion(
        _text(table, "id", place, faults),
        _text(table, "text", place, faults),
        tuple(
            _option(option, f"{place}: option {number}", causes, faults)
            for number, option in enumerate(options, 1)
        ),
        LogFact(log) if log else None,
    )


def _option(found: object, place: str, causes: set[str], faults: list[str]) -> Option:
    table = found if isinstance(found, dict) else {}
    points = table.get("points", {})
    if not isinstance(points, dict) or not all(
        cause in causes and type(value) is int and 0 < value <= MOST_POINTS
        for cause, value in points.items()
    ):
        faults.append(f"{place}: points are 1 to {MOST_POINTS} for causes of this file")
        points = {}
    return Option(
        _text(table, "id", place, faults),
        _text(table, "text", place, faults),
        points,
        _text(table, "reason", place, faults, needed=bool(points)),
    )


def _list(table: Mapping[str, object], key: str, place: str, faults: list[str]) -> tuple[str, ...]:
    found = table.get(key)
    if not isinstance(found, list) or not found or not all(isinstance(one, str) for one in found):
        faults.append(f"{place}: {key} is a list of texts")
        return ()
    return tuple(found)


def _text(
    table: Mapping[str, object], key: str, place: str, faults: list[str], *, needed: bool = True
) -> str:
    found = table.get(key, "")
    if not isinstance(found, str) or (needed and not found):
        faults.append(f"{place}: {key} is missing")
        return ""
    return found
