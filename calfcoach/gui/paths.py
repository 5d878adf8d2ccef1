"""Paths on screen: a long one may break after each folder."""

from __future__ import annotations

from pathlib import Path

_MAY_BREAK = "\u200b"


def shown_path(path: Path) -> str:
    """Return a path that a label can break into lines."""
    return str(path).replace("/", f"/{_MAY_BREAK}").replace("\\", f"\\{_MAY_BREAK}")
