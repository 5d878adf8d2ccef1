"""Reads what F1, "?" and About show (TOML): topics with keys, shipped licenses, sources."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from calfcoach.core.errors import DocumentError
from calfcoach.core.toml_document import parse_toml, read_bounded

MAX_BYTES = 100_000


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a page.

    Attributes:
        name: What stands on it.
        is_word: Whether its name is a word, such as Enter.
        does: What it does.
    """

    name: str
    is_word: bool
    does: str


@dataclass(frozen=True, slots=True)
class Topic:
    """The help of a page."""

    name: str
    title: str
    text: tuple[str, ...]
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Shipped:
    """What is shipped with the program.

    Attributes:
        name: What it is called.
        license: Its license, by the SPDX name where there is one.
        packages: Its packages in the lock.
    """

    name: str
    license: str
    packages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """What something rests on."""

    about: str
    source: str


def load_help(path: Path) -> tuple[Topic, ...]:
    """Read the topics of the pages.

    Raises:
        DocumentError: The file is missing or damaged.
    """
    try:
        return tuple(
            Topic(
                str(one["name"]),
                str(one["title"]),
                tuple(map(str, one["text"])),
                tuple(_key(key) for key in one.get("keys", ())),
            )
            for one in _document(path)["topic"]
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise _damaged(path, error) from error


def load_about(path: Path) -> tuple[tuple[Shipped, ...], tuple[Source, ...]]:
    """Read what is shipped, and the sources.

    Raises:
        DocumentError: The file is missing or damaged.
    """
    try:
        document = _document(path)
        shipped = tuple(
            Shipped(str(one["name"]), str(one["license"]), tuple(map(str, one.get("packages", ()))))
            for one in document["shipped"]
        )
        sources = tuple(Source(str(one["about"]), str(one["source"])) for one in document["source"])
    except (KeyError, TypeError, AttributeError) as error:
        raise _damaged(path, error) from error
    return shipped, sources


def _key(record: dict[str, str]) -> Key:
    is_word = "key" in record
    return Key(str(record["key" if is_word else "letter"]), is_word, str(record["does"]))


def _document(path: Path) -> dict[str, Any]:
    return parse_toml(read_bounded(path, MAX_BYTES), path.name)


def _damaged(path: Path, error: Exception) -> DocumentError:
    return DocumentError(path.name, (f"something is missing or of another kind ({error!r})",))
