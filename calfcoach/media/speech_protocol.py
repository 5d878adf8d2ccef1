"""What calfcoach and its speech helper say to each other: a JSON object a line, UTF-8.

To the helper: {"say": {LANGUAGE: TEXT, ...}}, of which the first that its engine speaks is said,
{"stop": true}, {"volume": 0 to 1}. From it: {"ready": ENGINE} once, or {"failed": REASON}. The
helper ends when nobody can write to it any more.
"""

from __future__ import annotations

import json

LINE_BYTES = 4_096


def line_of(**said: object) -> bytes:
    """Return a message as a line."""
    return json.dumps(said, ensure_ascii=False).encode() + b"\n"


def read_line(line: bytes) -> dict[str, object]:
    """Return a message; an empty one where the line is none."""
    if len(line) > LINE_BYTES:
        return {}
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
