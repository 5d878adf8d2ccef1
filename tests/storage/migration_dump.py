"""Logs as earlier programs wrote them, from the dumps that are committed with each schema."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

DUMPS = Path(__file__).resolve().parents[1] / "fixtures"


def write_schema(path: Path, schema: int) -> None:
    """Write a log of a schema."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((DUMPS / f"schema-{schema}.sql").read_text(encoding="utf-8"))
