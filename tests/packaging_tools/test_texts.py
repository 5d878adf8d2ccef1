"""packaging/texts.py: every text of the program is in each list, and no list is behind the code."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from calfcoach.core import settings

ROOT = Path(__file__).resolve().parents[2]
FIELD = re.compile(r"\{[a-z_]*\d*\}|%n")


def load_texts() -> ModuleType:
    spec = importlib.util.spec_from_file_location("texts", ROOT / "packaging" / "texts.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["texts"] = module  # its dataclass looks itself up
    spec.loader.exec_module(module)
    return module


texts = load_texts()
LISTS = ["en", *texts.LANGUAGES]


def fields(text: str) -> list[str]:
    """Return the places for numbers and names, whichever way they are counted."""
    return sorted(re.sub(r"\{\d\}", "{}", one) for one in FIELD.findall(text))


def _allowed(source: str, *, is_singular: bool) -> list[list[str]]:
    """Return the fields that a form may have; a singular may say "one" in words."""
    found = fields(source)
    return [found, [one for one in found if one != "%n"]] if is_singular else [found]


def sources(name: str) -> set[tuple[str, str]]:
    root = texts.ET.parse(texts.FOLDER / f"calfcoach_{name}.ts").getroot()
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in root.iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_the_texts_of_the_code(name: str) -> None:
    wanted = {
        (one.context, one.source) for one in texts.every_text() if one.counted or name != "en"
    }

    assert sources(name) == wanted, "run packaging/texts.py"


@pytest.mark.parametrize("name", LISTS)
def test_a_translation_keeps_every_number_and_name(name: str) -> None:
    known = texts.read_list(texts.FOLDER / f"calfcoach_{name}.ts")
    wrong = [
        (source, form)
        for (_, source), forms in known.items()
        for number, form in enumerate(forms)
        if fields(form) not in _allowed(source, is_singular=number < len(forms) - 1)
    ]

    assert wrong == []


@pytest.mark.parametrize("name", [one for one in settings.LANGUAGES if one != "en"])
def test_a_language_that_is_offered_lacks_nothing(name: str) -> None:
    known = texts.read_list(texts.FOLDER / f"calfcoach_{name}.ts")

    assert [one for one in texts.every_text() if (one.context, one.source) not in known] == []


@pytest.mark.parametrize("name", LISTS)
def test_what_the_program_reads_is_made_from_the_list(name: str) -> None:
    translator = QTranslator()
    assert translator.load(str(texts.FOLDER / f"calfcoach_{name}.qm"))
    known = texts.read_list(texts.FOLDER / f"calfcoach_{name}.ts")
    said = {
        (context, source): translator.translate(context, source, None, 7 if len(forms) > 1 else -1)
        for (context, source), forms in known.items()
    }

    assert said == {place: forms[-1] for place, forms in known.items()}


def test_texts_are_found_wherever_they_stand() -> None:
    found = {(one.context, one.source) for one in texts.every_text()}

    assert ("Sidebar", "Key: {}") in found
    assert ("TodayWords", "%n sessions this week") in found
    assert ("Reasons", "{value} % of the repetitions were done") in found
    assert ("Data", "Knee straight, not locked.") in found
    assert ("Data", "Get emergency help now") in found
    assert ("Errors", "{name} cannot be used: {faults}") in found
    assert ("Data", "Two up, two down, on a step") in found
    assert ("Data", "Lower slowly") in found
