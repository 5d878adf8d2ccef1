"""Reads a TOML document within bounds; whatever is wrong becomes a fault of that document."""

from __future__ import annotations

import tomllib
from pathlib import Path

from calfcoach.core.errors import DocumentError
from calfcoach.core.phrases import Phrase
from calfcoach.core.plain_file import read_plain, reason


def read_bounded(path: Path, max_bytes: int) -> bytes:
    """Return a file's bytes, having read at most one more than `max_bytes`.

    Raises:
        DocumentError: It cannot be read, or is larger.
    """
    try:
        data = read_plain(path, max_bytes)
    except OSError as error:
        raise DocumentError(
            path.name, (Phrase("it cannot be read ({why})", why=reason(error)),)
        ) from error
    if len(data) > max_bytes:
        raise DocumentError(path.name, (Phrase("it is larger than {most} bytes", most=max_bytes),))
    return data


def parse_toml(data: bytes, name: str) -> dict[str, object]:
    """Return the tables of a TOML document.

    Raises:
        DocumentError: It is not UTF-8, not TOML, or beyond what can be read.
    """
    try:
        return tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise DocumentError(
            name, (Phrase("byte {number}: not UTF-8", number=error.start),)
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise DocumentError(name, (str(error),)) from error
    except ValueError as error:  # tomllib lets int() complain of thousands of digits
        raise DocumentError(name, (Phrase("a number has too many digits"),)) from error
    except RecursionError as error:
        raise DocumentError(name, (Phrase("it is nested too deeply"),)) from error
