"""Collects every text of the program for translation, and makes what the program reads.

    PYTHON packaging/texts.py            (brings the lists in resources/i18n up to date)
    PYTHON packaging/texts.py --missing  (prints what no language, or some, lacks)

PYTHON is the one that `python3 packaging/dev.py env` prints. A list (`calfcoach_de.ts`) is edited
with Qt Linguist or by hand; a text that is in it already under another heading is taken from there.
English has a list for its singulars alone.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from calfcoach.core import errors, export_words, gates, import_words, prompts, reasons  # noqa: E402

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"de": "de_DE", "es": "es_ES", "fr": "fr_FR"}
PLAN_WORDS = ("heel_raise_test.py", "session_plan.py")
"""Modules of core that word the steps of a session."""
ERROR_CLASSES = {
    name
    for name, one in vars(errors).items()
    if isinstance(one, type) and issubclass(one, errors.UserError)
}
TOML_KEYS = {
    "exercises": ("name", "cues", "cautions"),
    "routines": ("title", "word", "line", "rest_word", "rest_line", "name"),
    "learn": ("text", "reason", "title", "short", "try_first", "watch", "source"),
    "programs": ("title", "notes"),
    "help": ("title", "text", "key", "does"),
    "about": ("about",),
}


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text: where it stands, its English, and whether it is counted."""

    context: str
    source: str
    counted: bool = False


def every_text() -> list[Text]:
    """Return all texts, each once, in order."""
    found = set(_of_code()) | set(_of_core()) | set(_of_data())
    return sorted(one for one in found if any(letter.isalpha() for letter in one.source))


# Code ------------------------------------------------------------------------------------------


def _of_code() -> Iterator[Text]:
    for path in sorted((ROOT / "calfcoach").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        is_shown = path.relative_to(ROOT / "calfcoach").parts[0] in ("app", "gui")
        if is_shown:
            contexts = _word_makers(tree)
            yield from _of_node(tree, "", contexts)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _is_error(node, path) and node.args:
                yield from (Text("Errors", text) for text in _literals(node.args[0]))
            elif isinstance(node, ast.Call) and _name(node.func) == "Phrase" and node.args:
                yield from (Text("Phrases", text) for text in _literals(node.args[0]))


def _is_error(call: ast.Call, path: Path) -> bool:
    """Whether a call words an error: makes one, or passes the words on to its parent."""
    name = _name(call.func)
    return name in ERROR_CLASSES or (path.name == "errors.py" and name == "__init__")


def _word_makers(tree: ast.Module) -> dict[str, str]:
    """Return the context of each name that `Words("...")` was given to."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            target, call = node.targets[0], node.value
            if _name(call.func) == "Words" and isinstance(target, ast.Name):
                for context in _literals(call.args[0]):
                    found[target.id] = context
    return found


def _of_node(node: ast.AST, klass: str, contexts: dict[str, str]) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield from _of_node(child, child.name, contexts)
            continue
        if isinstance(child, ast.Call):
            name = _name(child.func)
            if name == "tr" and isinstance(child.func, ast.Attribute):
                counted = len(child.args) > 2
                yield from (Text(klass, text, counted) for text in _literals(child.args[0]))
            elif name in contexts:
                counted = len(child.args) > 1
                yield from (
                    Text(contexts[name], text, counted) for text in _literals(child.args[0])
                )
            elif name == "translate" and len(child.args) > 1 and _literals(child.args[0]):
                context = _literals(child.args[0])[0]
                yield from (Text(context, text) for text in _literals(child.args[1]))
        yield from _of_node(child, klass, contexts)


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _literals(node: ast.expr) -> list[str]:
    """Return the text of a literal, or both of a choice between two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _literals(node.body) + _literals(node.orelse)
    return []


# Core ------------------------------------------------------------------------------------------


def _of_core() -> Iterator[Text]:
    yield from (Text("Reasons", text) for text in (*reasons.ENGLISH.values(), reasons.AND))
    yield from (Text("Data", source) for source, _ in gates.BASIS.values())
    for table in (import_words.DOUBTS, import_words.FATES):
        yield from (Text("ImportWords", text) for text in table.values())
    for words in (export_words.KINDS, export_words.LEFT):
        yield from (Text("ExportWords", text) for text in words.values())
    yield Text("ExportWords", export_words.SENT_WORDS)
    yield from (Text("Prompts", text) for text in prompts.PROMPTS.values())
    for name in PLAN_WORDS:
        tree = ast.parse((ROOT / "calfcoach" / "core" / name).read_text(encoding="utf-8"))
        yield from (Text("Data", text) for text in _plan_words(tree))


def _plan_words(node: ast.AST) -> Iterator[str]:
    """Yield the literals that begin with a capital and are neither docstrings nor pieces."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr | ast.JoinedStr):
            continue
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            if child.value[:1].isupper():
                yield child.value
        else:
            yield from _plan_words(child)


# Data ------------------------------------------------------------------------------------------


def _of_data() -> Iterator[Text]:
    resources = ROOT / "resources"
    for folder, keys in TOML_KEYS.items():
        for path in sorted((resources / folder).iterdir()):
            if path.suffix == ".toml":
                document = tomllib.loads(path.read_text(encoding="utf-8"))
            elif path.name.endswith(".calfprog.json"):
                document = json.loads(path.read_text(encoding="utf-8"))
            else:
                continue
            yield from (Text("Data", text) for text in _values(document, keys))
    flags = tomllib.loads((resources / "screening" / "red-flags.toml").read_text(encoding="utf-8"))
    for section in flags.values():
        if isinstance(section, dict):
            yield from (Text("Data", str(text)) for text in section.values())


def _values(part: object, keys: tuple[str, ...], key: str = "") -> Iterator[str]:
    if isinstance(part, dict):
        for name, value in part.items():
            yield from _values(value, keys, name)
    elif isinstance(part, list):
        for value in part:
            yield from _values(value, keys, key)
    elif isinstance(part, str) and key in (*keys, "rhythm") and part:
        yield part


# Lists -----------------------------------------------------------------------------------------


Known = dict[tuple[str, str], tuple[str, ...]]


def read_list(path: Path) -> Known:
    """Return the translations of a list, by context and English; unfinished ones are left out."""
    if not path.exists():
        return {}
    known: Known = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            known[name, message.findtext("source") or ""] = forms or (translation.text or "",)
    return known


def write_list(path: Path, language: str, texts: list[Text], known: Known) -> list[Text]:
    """Write a list and return what it lacks."""
    elsewhere = {(source, len(forms)): forms for (_, source), forms in known.items()}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en_US")
    missing: list[Text] = []
    contexts: dict[str, ET.Element] = {}
    for text in texts:
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message")
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation")
        count = 2 if text.counted else 1
        forms = known.get((text.context, text.source)) or elsewhere.get((text.source, count))
        if forms is None or len(forms) != count or not all(forms):
            missing.append(text)
            translation.set("type", "unfinished")
            forms = ("",) * count
        if text.counted:
            message.set("numerus", "yes")
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    return missing


def release(path: Path) -> None:
    """Make from a list what the program reads."""
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([tool, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def main(words: list[str]) -> int:
    """Bring the lists up to date, or print what they lack."""
    texts = every_text()
    lists = {"en": "en_US", **LANGUAGES}
    for name, language in lists.items():
        path = FOLDER / f"calfcoach_{name}.ts"
        wanted = [one for one in texts if one.counted] if name == "en" else texts
        missing = write_list(path, language, wanted, read_list(path))
        release(path)
        print(f"{path.name}: {len(wanted) - len(missing)} of {len(wanted)} texts")
        if "--missing" in words:
            print(*(f"  {one.context}: {one.source!r}" for one in missing), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
