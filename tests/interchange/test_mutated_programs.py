"""Program files that were changed on their way: a program, or every fault in a sentence."""

from __future__ import annotations

import json
import random
from contextlib import suppress

import pytest

from calfcoach.core.errors import DocumentError
from calfcoach.interchange.program_file import parse_program
from tests.interchange.programs import CATALOG, TEXTS
from tests.interchange.run_import.test_fit_sessions import mutated

MUTATIONS = 250
ODD: tuple[object, ...] = (
    None, True, -1, 10**30, 1e300, "", "x" * 3_000, [], {}, [[]], "\u0000", {"a": 1}, [None] * 40,
)  # fmt: skip


def shuffled(document: object, chance: random.Random) -> object:
    """Return a document with one of its values exchanged, taken out or doubled."""
    places = list(_places(document))
    owner, key = chance.choice(places)
    if isinstance(owner, dict):
        if chance.random() < 0.2:
            del owner[key]
        elif chance.random() < 0.2:
            owner[f"{key}2"] = owner[key]
        else:
            owner[key] = chance.choice(ODD)
    else:
        owner[key] = chance.choice(ODD)  # type: ignore[index]
    return document


def _places(value: object) -> list[tuple[object, object]]:
    found: list[tuple[object, object]] = []
    parts = value.items() if isinstance(value, dict) else enumerate(value)  # type: ignore[arg-type]
    for key, part in list(parts):
        found.append((value, key))
        if isinstance(part, dict | list):
            found += _places(part)
    return found


def mutate(times: int) -> None:
    chance = random.Random(11)
    texts = list(TEXTS.values())
    for number in range(times):
        text = texts[number % len(texts)]
        if number % 2:
            data = mutated(text.encode(), chance)
        else:
            data = json.dumps(shuffled(json.loads(text), chance)).encode()
        with suppress(DocumentError):
            parse_program(data, "m", CATALOG)


def test_mutated_programs_are_refused_with_reasons() -> None:
    mutate(MUTATIONS)


@pytest.mark.long
def test_many_mutated_programs_are_refused_with_reasons() -> None:
    mutate(MUTATIONS * 20)
