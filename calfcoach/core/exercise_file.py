"""Reads the catalog (TOML, one file an exercise): each fault with its place, no unknown keys.

Format 1: format, id (the file's own name), name, kind, muscle, knee_deg = [least, most], surface,
sides, figure, cues, cautions, source, grade; way for a raise and for nothing else; pack = true for
a raise with a loaded backpack; on_floor, the id of the floor version of a raise on a step. The
words allowed for kind, muscle, surface, sides, way and grade are those of `core/exercises`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import TypeVar

from calfcoach.core.errors import DocumentError
from calfcoach.core.exercises import (
    Catalog,
    Exercise,
    ExerciseKind,
    Grade,
    Muscle,
    Sides,
    Surface,
    Way,
)
from calfcoach.core.toml_document import parse_toml, read_bounded

FORMAT = 1
MAX_BYTES = 20_000
MAX_TEXT = 300
MAX_LINES = 9
KNEE_DEG = (0, 130)
"""Least and most bend of a knee that an exercise may ask for. Grade: D (our default)."""

_KEYS = {
    "format", "id", "name", "kind", "muscle", "knee_deg", "surface", "sides", "figure", "cues",
    "cautions", "source", "grade", "way", "pack", "on_floor",
}  # fmt: skip
_Choice = TypeVar("_Choice", bound=Enum)


def load_catalog(folder: Path) -> Catalog:
    """Read every exercise of a folder.

    Raises:
        DocumentError: A file cannot be read or has faults, or an exercise names one that is
            missing; each fault with its file and place.
    """
    exercises: dict[str, Exercise] = {}
    faults: list[str] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            exercise = load_exercise(path)
        except DocumentError as error:
            faults.extend(f"{path.name}: {fault}" for fault in error.faults)
        else:
            exercises[exercise.id] = exercise
    if not faults:
        faults.extend(
            f"{exercise.id}.toml: on_floor: {exercise.on_floor} is no floor exercise"
            for exercise in exercises.values()
            if exercise.on_floor and not _is_floor_twin(exercises.get(exercise.on_floor))
        )
    if not exercises and not faults:
        faults.append("no exercise is in it")
    if faults:
        raise DocumentError(folder.name, tuple(faults))
    return exercises


def load_exercise(path: Path) -> Exercise:
    """Read and check one exercise.

    Raises:
        DocumentError: The file cannot be read, or has faults; each with its place.
    """
    data = read_bounded(path, MAX_BYTES)
    exercise = parse_exercise(data, path.name)
    if exercise.id != path.stem:
        raise DocumentError(path.name, (f"id: is {exercise.id}, the file's name is {path.stem}",))
    return exercise


def parse_exercise(data: bytes, name: str) -> Exercise:
    """Check the bytes of an exercise document and return the exercise.

    Raises:
        DocumentError: Each fault with its place.
    """
    document = parse_toml(data, name)
    faults: list[str] = []
    exercise = _read(document, faults)
    if exercise is None or faults:
        raise DocumentError(name, tuple(faults))
    return exercise


def _read(table: Mapping[str, object], faults: list[str]) -> Exercise | None:
    """Return the exercise, or None after noting the faults."""
    if type(table.get("format")) is not int or table["format"] != FORMAT:
        faults.append(f"format: this calfcoach reads {FORMAT}")
    faults.extend(f"{key[:40]}: unknown key" for key in table if key not in _KEYS)
    texts = {key: _text(table, key, faults) for key in ("id", "name", "figure", "source")}
    kind = _choice(ExerciseKind, table, "kind", faults)
    muscle = _choice(Muscle, table, "muscle", faults)
    surface = _choice(Surface, table, "surface", faults)
    sides = _choice(Sides, table, "sides", faults)
    grade = _choice(Grade, table, "grade", faults)
    way = _choice(Way, table, "way", faults) if "way" in table else None
    knee_deg = _knee(table, faults)
    cues, cautions = _lines(table, "cues", faults), _lines(table, "cautions", faults)
    pack = table.get("pack", False)
    if not isinstance(pack, bool):
        faults.append("pack: true or false is needed")
    on_floor = _text(table, "on_floor", faults) if "on_floor" in table else ""
    if kind is not None and (kind is ExerciseKind.RAISE) != ("way" in table):
        faults.append("way: a raise, and nothing else, has one")
    if pack is True and kind is not ExerciseKind.RAISE:
        faults.append("pack: belongs to a raise")
    if (surface is Surface.STEP) != bool(on_floor):
        faults.append("on_floor: an exercise on a step, and no other, has one")
    if way is not None and sides is not None:
        alone = way is not Way.TWO_UP_TWO_DOWN
        if alone != (sides is Sides.EACH):
            faults.append(f"sides: {sides.value} does not go with way {way.value}")
    if faults:
        return None
    if kind is None or muscle is None or surface is None or sides is None or grade is None:
        raise AssertionError("a choice without a fault has a value")
    return Exercise(
        **texts,
        kind=kind,
        muscle=muscle,
        knee_deg=knee_deg,
        surface=surface,
        sides=sides,
        cues=cues,
        cautions=cautions,
        grade=grade,
        way=way,
        pack=bool(pack),
        on_floor=on_floor,
    )


def _is_floor_twin(found: Exercise | None) -> bool:
    return found is not None and found.surface is Surface.FLOOR


def _text(table: Mapping[str, object], key: str, faults: list[str]) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip() or len(value) > MAX_TEXT:
        faults.append(f"{key}: a text of 1 to {MAX_TEXT} letters is needed")
        return ""
    return value


def _lines(table: Mapping[str, object], key: str, faults: list[str]) -> tuple[str, ...]:
    value = table.get(key)
    if not isinstance(value, list) or not 1 <= len(value) <= MAX_LINES:
        faults.append(f"{key}: a list of 1 to {MAX_LINES} texts is needed")
        return ()
    before = len(faults)
    faults.extend(
        f"{key} {number}: a text of 1 to {MAX_TEXT} letters is needed"
        for number, line in enumerate(value, 1)
        if not isinstance(line, str) or not line.strip() or len(line) > MAX_TEXT
    )
    return tuple(value) if len(faults) == before else ()


def _knee(table: Mapping[str, object], faults: list[str]) -> tuple[int, int]:
    value = table.get("knee_deg")
    if (
        isinstance(value, list)
        and len(value) == 2
        and all(type(degrees) is int for degrees in value)
        and KNEE_DEG[0] <= value[0] <= value[1] <= KNEE_DEG[1]
    ):
        return value[0], value[1]
    faults.append(f"knee_deg: two whole numbers from {KNEE_DEG[0]} to {KNEE_DEG[1]}, least first")
    return KNEE_DEG


def _choice(
    kinds: type[_Choice], table: Mapping[str, object], key: str, faults: list[str]
) -> _Choice | None:
    value = table.get(key)
    allowed = {str(kind.value): kind for kind in kinds}
    if isinstance(value, str) and value in allowed:
        return allowed[value]
    shown = repr(value)[:40] if isinstance(value, str | None) else "something else"
    faults.append(f"{key}: is {shown}, allowed are {', '.join(allowed)}")
    return None
