"""Reads a routine document (TOML): each fault with its place, unknown keys refused.

Order, seconds and texts are data. The safety rules of relief are code (`relief_rules`): no
document can loosen them.

Format 1, one `[[step]]` table a step:
    id, kind (stop, ask, stretch, rest, massage, drink, walk, move), word, line;
    seconds where the step is timed; question where it asks;
    rhythm: a list of {word, seconds} that repeats; variants: a list of {id, name, line};
    stretch: knee (straight, bent), holds, rest_seconds, rest_word, rest_line, optional;
    move: exercise, times, rest_seconds, rest_word, rest_line.
In relief, stretch and massage are done for each leg that the session is for. In a warm-up or a
cool-down a stretch is, and a move with each = true; walk and stretch may name an exercise too.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import TypeVar

from calfcoach.core.errors import DocumentError
from calfcoach.core.exercises import Catalog
from calfcoach.core.plan import Beat, Question, Side, StepKind, Variant
from calfcoach.core.relief_bounds import HOLDS
from calfcoach.core.relief_rules import bound, relief_faults
from calfcoach.core.routine import RELIEF, RUN_KINDS, Routine, RoutineStep, unroll
from calfcoach.core.run_routine_rules import run_routine_faults
from calfcoach.core.toml_document import parse_toml, read_bounded

FORMAT = 1
MAX_BYTES = 100_000
MAX_STEPS = 100
STEP_S = (1, 1800)
"""Seconds of any timed step that no other rule bounds. Grade: D (our default)."""
ROUTINE_KINDS = tuple(
    kind for kind in StepKind if kind not in (StepKind.READY, StepKind.SET, StepKind.SWITCH)
)
"""Kinds of a routine's steps; sets belong to programs."""

_KEYS = {
    "id", "kind", "word", "line", "seconds", "question", "knee", "holds", "rest_seconds",
    "rest_word", "rest_line", "optional", "rhythm", "variants", "exercise", "times", "each",
}  # fmt: skip
_REST_KEYS = ("rest_seconds", "rest_word", "rest_line")
_OWN_KEYS = {
    **dict.fromkeys(("knee", "holds", "optional"), (StepKind.STRETCH,)),
    **dict.fromkeys(_REST_KEYS, (StepKind.STRETCH, StepKind.MOVE)),
    **dict.fromkeys(("times", "each"), (StepKind.MOVE,)),
    "exercise": (StepKind.STRETCH, StepKind.MOVE, StepKind.WALK),
}
"""What belongs to steps of some kinds alone."""
_TEXTS = (
    "id", "kind", "word", "line", "question", "knee", "rest_word", "rest_line", "exercise",
)  # fmt: skip
_Choice = TypeVar("_Choice", bound=Enum)


def load_routine(path: Path, catalog: Catalog | None = None) -> Routine:
    """Read and check a routine file; with a catalog, that its exercises are in there.

    Raises:
        DocumentError: The file cannot be read, or has faults; each with its place.
    """
    data = read_bounded(path, MAX_BYTES)
    return parse_routine(data, path.name, catalog)


def parse_routine(data: bytes, name: str, catalog: Catalog | None = None) -> Routine:
    """Check the bytes of a routine document and return the routine.

    Raises:
        DocumentError: Each fault with its place.
    """
    document = parse_toml(data, name)
    faults: list[str] = []
    _check_head(document, faults)
    tables = document.get("step")
    steps: list[RoutineStep] = []
    if not isinstance(tables, list) or not tables:
        faults.append("step: at least one [[step]] is needed")
    elif len(tables) > MAX_STEPS:
        faults.append(f"step: at most {MAX_STEPS} are allowed, not {len(tables)}")
    else:
        for number, table in enumerate(tables, 1):
            step = _read_step(table, f"step {number}", faults)
            if step is not None:
                steps.append(step)
    if not faults:
        seen = [step.id for step in steps]
        faults.extend(
            f"step {number} ({step_id}): id is used twice"
            for number, step_id in enumerate(seen, 1)
            if step_id in seen[: number - 1]
        )
    if faults:
        raise DocumentError(name, tuple(faults))
    routine = Routine(
        str(document["id"]), str(document["kind"]), str(document["title"]), tuple(steps)
    )
    if routine.kind == RELIEF:
        faults.extend(relief_faults(routine))
    elif routine.kind in RUN_KINDS:
        faults.extend(run_routine_faults(routine, catalog))
    ids = [step.id for step in unroll(routine, Side.BOTH).steps]
    faults.extend(
        f"id {step_id} is that of two steps once holds and legs are counted"
        for step_id in sorted({one for one in ids if ids.count(one) > 1})
    )
    if faults:
        raise DocumentError(name, tuple(faults))
    return routine


def _check_head(document: Mapping[str, object], faults: list[str]) -> None:
    found = document.get("format")
    if type(found) is not int or found != FORMAT:
        simple = found is None or isinstance(found, bool | float | str)
        short = isinstance(found, int) and abs(found) < 10**9
        shown = repr(found)[:40] if simple or short else "something else"
        faults.append(f"format: is {shown}, this calfcoach reads {FORMAT}")
    for key in ("id", "kind", "title"):
        if not isinstance(document.get(key), str) or not document[key]:
            faults.append(f"{key}: a text is needed")
    faults.extend(
        f"{key}: unknown key"
        for key in document
        if key not in ("format", "id", "kind", "title", "step")
    )


def _read_step(table: object, place: str, faults: list[str]) -> RoutineStep | None:
    """Return one step, or None after noting its faults."""
    if not isinstance(table, dict):
        faults.append(f"{place}: a [[step]] table is needed")
        return None
    before = len(faults)
    if isinstance(table.get("id"), str):
        place = f"{place} ({table['id'][:40]})"
    faults.extend(f"{place}: unknown key {key}" for key in table if key not in _KEYS)
    texts = {key: _text(table, key, place, faults) for key in _TEXTS}
    for key in ("id", "kind", "word"):
        if not texts[key]:
            faults.append(f"{place}: {key} is missing")
    numbers = {
        key: _whole(table, key, place, faults)
        for key in ("seconds", "holds", "times", "rest_seconds")
    }
    optional, each = (_flag(table, key, place, faults) for key in ("optional", "each"))
    kind = _choice(ROUTINE_KINDS, texts["kind"], f"{place}: kind", faults)
    question = _choice(tuple(Question), texts["question"], f"{place}: question", faults)
    if kind is not None:
        _check_kind(kind, texts, numbers, place, faults)
        faults.extend(
            f"{place}: {key} belongs to a {' or a '.join(one.value for one in kinds)}"
            for key, kinds in _OWN_KEYS.items()
            if key in table and kind not in kinds
        )
    rhythm = tuple(
        Beat(
            _text(part, "word", where, faults), (_whole(part, "seconds", where, faults) or 0) * 1000
        )
        for where, part in _parts(table, "rhythm", {"word", "seconds"}, place, faults)
    )
    if any(not beat.word or beat.length_ms < 1000 for beat in rhythm):
        faults.append(f"{place}: each part of rhythm has a word and at least 1 second")
    for number, beat in enumerate(rhythm, 1):
        bound(faults, f"{place}: rhythm {number}: seconds", beat.length_ms // 1000, (0, STEP_S[1]))
    variants = tuple(
        Variant(*(_text(part, key, where, faults) for key in ("id", "name", "line")))
        for where, part in _parts(table, "variants", {"id", "name", "line"}, place, faults)
    )
    if any(not variant.id or not variant.name for variant in variants):
        faults.append(f"{place}: each variant has an id and a name")
    if len(faults) > before or kind is None:
        return None
    return RoutineStep(
        id=texts["id"],
        kind=kind,
        word=texts["word"],
        line=texts["line"],
        seconds=numbers["seconds"],
        question=question,
        knee=texts["knee"],
        holds=numbers["holds"] or numbers["times"] or 1,
        rest_seconds=numbers["rest_seconds"] or 0,
        rest_word=texts["rest_word"],
        rest_line=texts["rest_line"],
        optional=optional,
        rhythm=rhythm,
        variants=variants,
        exercise=texts["exercise"],
        each=each or kind is StepKind.STRETCH,
    )


def _parts(
    table: Mapping[str, object], key: str, keys: set[str], place: str, faults: list[str]
) -> list[tuple[str, Mapping[str, object]]]:
    """Return the tables of a list with their places, at most nine; note what is not one."""
    value = table.get(key, [])
    if not isinstance(value, list) or len(value) > 9:
        faults.append(f"{place}: {key} is a list of at most 9 tables")
        return []
    parts: list[tuple[str, Mapping[str, object]]] = []
    for number, part in enumerate(value, 1):
        where = f"{place}: {key} {number}"
        if isinstance(part, dict) and set(part) <= keys:
            parts.append((where, part))
        else:
            faults.append(f"{where} is a table of {', '.join(sorted(keys))}")
    return parts


def _check_kind(
    kind: StepKind,
    texts: Mapping[str, str],
    numbers: Mapping[str, int | None],
    place: str,
    faults: list[str],
) -> None:
    """Note what a step of this kind lacks or must not have."""
    untimed = kind in (StepKind.ASK, StepKind.DRINK)
    if untimed and numbers["seconds"] is not None:
        faults.append(f"{place}: a step of kind {kind.value} has no seconds")
    if not untimed and numbers["seconds"] is None:
        faults.append(f"{place}: seconds is missing")
    if (kind is StepKind.ASK) != bool(texts["question"]):
        faults.append(f"{place}: an ask step, and no other, has a question")
    if kind is StepKind.STRETCH and texts["knee"] not in ("straight", "bent"):
        faults.append(f"{place}: knee is straight or bent")
    if kind is StepKind.MOVE and not texts["exercise"]:
        faults.append(f"{place}: exercise is missing")
    if (
        (numbers["holds"] or numbers["times"] or 1) > 1
        and numbers["rest_seconds"]
        and not texts["rest_word"]
    ):
        faults.append(f"{place}: rest_word is missing")
    bound(faults, f"{place}: seconds", numbers["seconds"], STEP_S)
    bound(faults, f"{place}: rest_seconds", numbers["rest_seconds"], STEP_S)
    bound(faults, f"{place}: holds", numbers["holds"], HOLDS)
    bound(faults, f"{place}: times", numbers["times"], HOLDS)


def _text(table: Mapping[str, object], key: str, place: str, faults: list[str]) -> str:
    value = table.get(key, "")
    if not isinstance(value, str) or len(value) > 500:
        faults.append(f"{place}: {key} is a text of at most 500 letters")
        return ""
    return value


def _flag(table: Mapping[str, object], key: str, place: str, faults: list[str]) -> bool:
    value = table.get(key, False)
    if not isinstance(value, bool):
        faults.append(f"{place}: {key} is true or false")
        return False
    return value


def _whole(table: Mapping[str, object], key: str, place: str, faults: list[str]) -> int | None:
    value = table.get(key)
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool):
        faults.append(f"{place}: {key} is a whole number")
        return None
    if abs(value) > 10**9:
        faults.append(f"{place}: {key} is far too large")
        return None
    return value


def _choice(
    kinds: tuple[_Choice, ...], value: str, place: str, faults: list[str]
) -> _Choice | None:
    if not value:
        return None
    for kind in kinds:
        if kind.value == value:
            return kind
    allowed = ", ".join(str(kind.value) for kind in kinds)
    faults.append(f"{place} is {value!r}, allowed are {allowed}")
    return None
