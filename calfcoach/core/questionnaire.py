"""The words of the safety gate, the full check and the advice, read from their document."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TypeVar

from calfcoach.core.errors import DocumentError
from calfcoach.core.relief import Advice
from calfcoach.core.screening import Flag, GateQuestion, Tier

FORMAT = 1
_Key = TypeVar("_Key", bound=Enum)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """Words by id.

    Attributes:
        gate: The three questions of the gate.
        full: The questions of the full check.
        tier: How soon to be seen, in a few words.
        advice: What the last page says; {numbers} stands for the emergency numbers.
        flag_advice: What a yes to a question of the full check can mean.
    """

    gate: Mapping[GateQuestion, str]
    full: Mapping[Flag, str]
    tier: Mapping[Tier, str]
    advice: Mapping[Advice, str]
    flag_advice: Mapping[Flag, str]


def load_questionnaire(path: Path) -> Questionnaire:
    """Read the words; every id of the rules must have its words.

    Raises:
        DocumentError: The file cannot be read, or has faults; each with its place.
    """
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise DocumentError(path.name, (str(error),)) from error
    faults: list[str] = []
    if document.get("format") != FORMAT:
        faults.append(f"format: is {document.get('format')!r}, this calfcoach reads {FORMAT}")
    sections = ("gate", "full", "tier", "advice", "flag_advice")
    faults.extend(f"{key}: unknown key" for key in document if key not in ("format", *sections))
    tiers = {tier.name.lower(): tier for tier in Tier}
    words = Questionnaire(
        gate=_section(document, "gate", {key.value: key for key in GateQuestion}, faults),
        full=_section(document, "full", {key.value: key for key in Flag}, faults),
        tier=_section(document, "tier", tiers, faults),
        advice=_section(document, "advice", {key.value: key for key in Advice}, faults),
        flag_advice=_section(document, "flag_advice", {key.value: key for key in Flag}, faults),
    )
    if faults:
        raise DocumentError(path.name, tuple(faults))
    return words


def _section(
    document: Mapping[str, object], name: str, keys: Mapping[str, _Key], faults: list[str]
) -> dict[_Key, str]:
    """Return a section's words by id, after noting what is missing or unknown."""
    table = document.get(name)
    if not isinstance(table, dict):
        faults.append(f"[{name}] is missing")
        return {}
    faults.extend(f"[{name}] {key}: unknown key" for key in table if key not in keys)
    words: dict[_Key, str] = {}
    for text, key in keys.items():
        value = table.get(text)
        if isinstance(value, str) and value:
            words[key] = value
        else:
            faults.append(f"[{name}] {text}: a text is needed")
    return words
