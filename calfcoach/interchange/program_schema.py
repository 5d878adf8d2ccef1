"""The JSON Schema (2020-12) of program files, made from the same types and bounds that read them.

It says what one value may be. What holds between values (a ladder step against the one before it,
days against each other) only `program_bounds.program_faults` says, so a file that a schema allows
can still be refused; one that it refuses is never read.
"""

from __future__ import annotations

import json
import re
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from calfcoach.core import own_exercise
from calfcoach.core import program_bounds as bounds
from calfcoach.core.program import Program
from calfcoach.interchange.program_file import FORMAT, VERSION


def _whole(pattern: re.Pattern[str]) -> dict[str, object]:
    """Return a pattern that a whole text has to fit."""
    return {"pattern": f"^{pattern.pattern}$"}


DIALECT = "https://json-schema.org/draft/2020-12/schema"
_WHOLE_MOST = 10**9
_SCALARS: dict[type, dict[str, object]] = {
    bool: {"type": "boolean"},
    str: {"type": "string"},
    date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
}
_RANGES: dict[tuple[str, str], tuple[int, int] | tuple[Decimal, Decimal]] = {
    ("Program", "revision"): bounds.REVISION,
    ("Schedule", "sessions_per_week"): bounds.SESSIONS_PER_WEEK,
    ("Stage", "sessions_per_week"): bounds.SESSIONS_PER_WEEK,
    ("Schedule", "min_gap_h"): bounds.MIN_GAP_H,
    ("Gates", "weekly_rise_from"): bounds.WEEKLY_RISE,
    ("Adjust", "ease_steps"): bounds.EASE_STEPS,
    ("Adjust", "raise_steps"): bounds.RAISE_STEPS,
    ("Adjust", "lower_s_at_most"): bounds.LOWER_S,
    ("Start", "raises_from"): bounds.RAISES,
    ("Tempo", "up_s"): bounds.UP_S,
    ("Tempo", "hold_s"): bounds.HOLD_S,
    ("Tempo", "down_s"): bounds.LOWER_S,
    ("Tempo", "bottom_s"): bounds.HOLD_S,
    ("Work", "rest_s"): bounds.REST_S,
    ("Work", "switch_s"): (0, bounds.SWITCH_S[1]),
    ("Dose", "sets"): bounds.SETS,
    ("Dose", "reps"): bounds.REPS,
    ("Stage", "rest_between_s"): bounds.REST_BETWEEN_S,
    ("Entry", "raises_each_leg"): bounds.RAISES,
    ("Entry", "symmetry_percent"): bounds.SYMMETRY_PERCENT,
    ("Entry", "weeks_since_start"): bounds.WEEKS,
    ("Entry", "running_pain_at_most"): bounds.RUNNING_PAIN,
    ("Pack", "step_percent"): bounds.STEP_PERCENT,
    ("Pack", "most_percent"): bounds.PACK_PERCENT,
    ("Pack", "step_min_kg"): bounds.STEP_KG,
    ("Pack", "step_max_kg"): bounds.STEP_KG,
    ("Pack", "round_kg"): bounds.STEP_KG,
    ("OwnExercise", "knee_deg"): own_exercise.KNEE_DEG,
    **{("Gates", key): allowed for key, allowed in bounds.GATE_BOUNDS.items()},
}
_COUNTS: dict[tuple[str, str], tuple[int, int]] = {
    ("Program", "stages"): bounds.STAGES,
    ("Program", "start"): (1, bounds.STAGES[1] * 5),
    ("Program", "exercises"): own_exercise.OWN_EXERCISES,
    ("Stage", "exercises"): bounds.EXERCISES,
    ("Stage", "ladder"): bounds.LADDER,
    ("Schedule", "preferred_days"): (0, bounds.SESSIONS_PER_WEEK[1]),
    ("OwnExercise", "cues"): (1, own_exercise.LINES),
    ("OwnExercise", "cautions"): (0, own_exercise.LINES),
}
_TEXTS: dict[tuple[str, str], dict[str, object]] = {
    ("Program", "id"): _whole(bounds.UUID),
    ("Program", "language"): _whole(bounds.LANGUAGE),
    ("Program", "title"): {"minLength": 1, "maxLength": bounds.TEXT},
    ("Program", "author"): {"maxLength": bounds.TEXT},
    ("Program", "for_runner"): {"maxLength": bounds.TEXT},
    ("Program", "notes"): {"maxLength": bounds.NOTES},
    ("Stage", "id"): _whole(bounds.STAGE_ID),
    ("Stage", "title"): {"minLength": 1, "maxLength": bounds.TEXT},
    ("OwnExercise", "id"): _whole(own_exercise.ID),
    ("OwnExercise", "name"): {"minLength": 1, "maxLength": own_exercise.TEXT},
    ("OwnExercise", "picture"): {"maxLength": own_exercise.PICTURE_BYTES * 4 // 3 + 4},
}


def program_schema() -> dict[str, object]:
    """Return the JSON Schema of program files."""
    definitions: dict[str, object] = {}
    body = _object(Program, definitions)
    properties = {
        "format": {"const": FORMAT},
        "format_version": {"type": "string", "pattern": f"^{VERSION[0]}\\.[0-9]{{1,4}}$"},
        **_mapping(body["properties"]),
    }
    needed = body["required"]
    return {
        "$schema": DIALECT,
        "title": "calfcoach program",
        "description": f"A program file (*.calfprog.json), format version {VERSION[0]}.{VERSION[1]}"
        ". Clinical bounds are those that calfcoach holds every program to.",
        "type": "object",
        "properties": properties,
        "required": ["format", "format_version", *(needed if isinstance(needed, list) else [])],
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.items())),
    }


def schema_text() -> str:
    """Return the schema as the text of its file."""
    return json.dumps(program_schema(), indent=2) + "\n"


def _object(wanted: type, definitions: dict[str, object]) -> dict[str, object]:
    hints = typing.get_type_hints(wanted)
    own = fields(wanted)
    notes = _notes(wanted)
    properties: dict[str, object] = {}
    for one in own:
        value = _value(hints[one.name], (wanted.__name__, one.name), definitions)
        if one.name in notes:
            value = {"description": notes[one.name], **value}
        properties[one.name] = value
    return {
        "type": "object",
        "properties": properties,
        "required": [one.name for one in own if one.default is MISSING],
        "additionalProperties": False,
    }


def _value(
    wanted: object, place: tuple[str, str], definitions: dict[str, object]
) -> dict[str, object]:
    if isinstance(wanted, types.UnionType):
        inner = next(one for one in typing.get_args(wanted) if one is not type(None))
        return {"anyOf": [_value(inner, place, definitions), {"type": "null"}]}
    if typing.get_origin(wanted) is tuple:
        least, most = _COUNTS.get(place, (0, 100))
        part = _value(
            typing.get_args(wanted)[0], place if place in _TEXTS else ("", ""), definitions
        )
        return {"type": "array", "items": part, "minItems": least, "maxItems": most}
    if not isinstance(wanted, type):
        raise TypeError(f"{place} has a type that files do not know")
    if is_dataclass(wanted):
        if wanted.__name__ not in definitions:
            definitions[wanted.__name__] = {}
            definitions[wanted.__name__] = _object(wanted, definitions)
        return {"$ref": f"#/$defs/{wanted.__name__}"}
    if issubclass(wanted, Enum):
        return {"enum": [one.value for one in wanted]}
    if wanted in (int, Decimal):
        allowed = _RANGES.get(place, (-_WHOLE_MOST, _WHOLE_MOST))
        kind = "integer" if wanted is int else "number"
        return {"type": kind, "minimum": _number(allowed[0]), "maximum": _number(allowed[1])}
    return {**_SCALARS[wanted], **_TEXTS.get(place, {})}


def _number(value: int | Decimal) -> int | float:
    return int(value) if value == int(value) else float(value)


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError("properties are an object")
    return value


def _notes(wanted: type) -> dict[str, str]:
    """Return what the docstring of a type says of each field."""
    _, found, text = (wanted.__doc__ or "").partition("Attributes:\n")
    notes: dict[str, str] = {}
    name = ""
    for line in text.splitlines() if found else ():
        words = line.strip()
        if not words:
            break
        head, colon, rest = words.partition(": ")
        if colon and head.isidentifier():
            name, notes[head] = head, rest
        elif name:
            notes[name] += f" {words}"
    return notes
