"""Routine documents for tests: the shipped one, edited, and a writer for built ones."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from calfcoach.core.errors import DocumentError
from calfcoach.core.resources import resource_path
from calfcoach.core.routine_file import parse_routine

SHIPPED = resource_path("routines", "relief.toml").read_text(encoding="utf-8")
BREATH = '{ word = "Breathe in", seconds = 4 }'
"""The first beat of the shipped document."""
OTHER_HEAD = 'format = 1\nid = "other"\nkind = "other"\ntitle = "Other"\n'
"""The head of a routine that is not relief."""
DRINK_STEP = '[[step]]\nid = "{}"\nkind = "drink"\nword = "Drink"\n'
"""A step to be given an id."""


def edited(*edits: tuple[str, str]) -> str:
    """Return the shipped relief document with each first text replaced by the second, once."""
    text = SHIPPED
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def toml_value(value: object) -> str:
    """Return a value as TOML; tables are written inline."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key} = {toml_value(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(toml_value(part) for part in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def toml_text(head: Mapping[str, object], steps: Sequence[Mapping[str, object]]) -> str:
    """Return a routine document."""
    lines = [f"{key} = {toml_value(value)}" for key, value in head.items()]
    for step in steps:
        lines += ["", "[[step]]", *(f"{key} = {toml_value(part)}" for key, part in step.items())]
    return "\n".join(lines) + "\n"


def faults_of(text: str) -> tuple[str, ...]:
    """Return the faults of a routine document; none when it is valid."""
    try:
        parse_routine(text.encode(), "test.toml")
    except DocumentError as error:
        return error.faults
    return ()
