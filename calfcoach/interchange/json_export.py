"""Writes the whole log as one JSON file, a table after the other, without holding it in memory.

Format 1.0: an object with "format", "format_version" and "tables". Each table is a list of objects,
one a row, in the order of its key; their keys are the columns of the log. What the log keeps as
JSON (a plan, a program, the reason of a decision) lies in the file as JSON too. A later minor
version may add tables and columns; a reader passes over those that it does not know.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from typing import BinaryIO

from calfcoach.core.log_rows import LogTable

FORMAT = "calfcoach-log"
FORMAT_VERSION = "1.0"


def write_json(file: BinaryIO, tables: Iterable[LogTable]) -> int:
    """Write tables, a row a line; return how many rows. The same tables give the same bytes.

    Half a pair of UTF-16, which is no text, is written as its escape.
    """
    text = io.TextIOWrapper(file, "utf-8", errors="backslashreplace", newline="\n")
    text.write(f'{{\n"format": "{FORMAT}",\n"format_version": "{FORMAT_VERSION}",\n"tables": {{')
    count = 0
    for place, table in enumerate(tables):
        text.write(f"{',' if place else ''}\n{json.dumps(table.name)}: [")
        for number, row in enumerate(table.rows):
            record = dict(zip(table.columns, row, strict=True))
            text.write(",\n" if number else "\n")
            text.write(json.dumps(record, ensure_ascii=False))
            count += 1
        text.write("\n]")
    text.write("\n}\n}\n")
    text.flush()
    text.detach()
    return count
