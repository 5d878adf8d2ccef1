"""What differs between two programs, place by place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from calfcoach.core.program import Program
from calfcoach.core.program_bounds import Path

_PASSED_OVER = frozenset({"id", "revision", "issued"})
"""What every revision changes, or none."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One place that is not the same.

    Attributes:
        path: The place; stages and exercises by their ids.
        before: What was there; None where nothing was.
        after: What is there now; None where nothing is.
    """

    path: Path
    before: str | None
    after: str | None


class Relation(Enum):
    """How a program that is read stands to one that is known by the same id."""

    OTHER = "other"
    SAME = "same"
    NEWER = "newer"
    OLDER = "older"
    CONFLICT = "conflict"


def relation(known: Program, read: Program) -> Relation:
    """Say how a program that is read stands to a known one.

    The same revision with other content is a conflict, and refused.
    """
    if known.id != read.id:
        return Relation.OTHER
    if known.revision != read.revision:
        return Relation.NEWER if read.revision > known.revision else Relation.OLDER
    return Relation.SAME if known == read else Relation.CONFLICT


def differences(before: Program, after: Program) -> list[Difference]:
    """Return every place in which two programs differ, in the order of the file.

    Stages are compared by their ids and exercises of a stage by theirs, so that one which was put
    between others is no change of the others.
    """
    old, new = dict(_values(before)), dict(_values(after))
    places = [*old, *(place for place in new if place not in old)]
    order = {place: number for number, place in enumerate(new)}
    found = [
        Difference(place, old.get(place), new.get(place))
        for place in places
        if old.get(place) != new.get(place) and place[0] not in _PASSED_OVER
    ]
    return sorted(found, key=lambda one: order.get(one.path, len(order)))


def _values(program: Program) -> Iterator[tuple[Path, str]]:
    for field in fields(program):
        value = getattr(program, field.name)
        if field.name == "stages":
            yield ("stages",), ", ".join(stage.id for stage in value)
            for stage in value:
                yield from _stage(("stages", stage.id), stage)
        else:
            yield from _leaves((field.name,), value)


def _stage(place: Path, stage: object) -> Iterator[tuple[Path, str]]:
    for field in fields(stage):  # type: ignore[arg-type]  # a Stage is a dataclass
        value = getattr(stage, field.name)
        if field.name == "exercises":
            yield (*place, "exercises"), ", ".join(work.exercise for work in value)
            for work in value:
                for part in ("tempo", "rest_s", "switch_s"):
                    yield (*place, work.exercise, part), str(getattr(work, part))
        elif field.name == "ladder":
            steps = (" + ".join(str(dose) for dose in step) for step in value)
            yield (*place, "ladder"), ", ".join(steps)
        elif field.name != "id":
            yield from _leaves((*place, field.name), value)


def _leaves(place: Path, value: object) -> Iterator[tuple[Path, str]]:
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _leaves((*place, field.name), getattr(value, field.name))
    elif isinstance(value, tuple) and value and is_dataclass(value[0]):
        for number, part in enumerate(value):
            yield from _leaves((*place, number), part)
    elif isinstance(value, tuple):
        yield place, ", ".join(_text(part) for part in value)
    elif value is not None:
        yield place, _text(value)


def _text(value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, date) else str(value)
