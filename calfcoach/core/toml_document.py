"""Reads a TOML document within bounds; whatever is wrong becomes a fault of that document."""

from __future__ import annotations

import tomllib
from pathlib import Path

from calfcoach.core.errors import DocumentError
from calfcoach.core.plain_file import read_plain, reason


def read_bounded(path: Path, max_bytes: int) -> bytes:
    """Return a file's bytes, having read at most one more than `max_bytes`.

    Raises:
        DocumentError: It cannot be read, or is larger.
    """
    try:
        data = read_plain(path, max_bytes)
    except OSError as error:
        raise DocumentError(path.name, (f"it cannot be read ({reason(error)})",)) from error
    if len(data) > max_bytes:
        raise DocumentError(path.name, (f"it is larger than {max_bytes} bytes",))
    return data


def parse_toml(data: bytes, name: str) -> dict[str, object]:
    """Return the tables of a TOML document.

    Raises:
        DocumentError: It is not UTF-8, not TOML, or beyond what can be read.
    """
    try:
        return tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise DocumentError(name, (f"byte {error.start}: not UTF-8",)) from error
    except tomllib.TOMLDecodeError as error:
        raise DocumentError(name, (str(error),)) from error
    except ValueError as error:  # tomllib lets int() complain of thousands of digits
        raise DocumentError(name, ("a number has too many digits",)) from error
    except RecursionError as error:
        raise DocumentError(name, ("it is nested too deeply",)) from error
