"""Writes the log as a workbook for people: sets, sessions, check-ins, tests, runs."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, BinaryIO

from calfcoach.core.log_rows import (
    SET_COLUMNS,
    CheckInRow,
    MeasureRow,
    ReliefRow,
    RunRow,
    SessionRow,
    SetRow,
)
from calfcoach.interchange.text_cells import one_line

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

CELL_LETTERS = 32_767
"""The most that a cell holds."""
FIRST_YEAR = 1900
"""Days before that have no number in a workbook; they are written as text."""
_OPTIONS = {
    "constant_memory": True,
    "remove_timezone": True,
}
_WIDTH = 16


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, its columns, which are fields of its rows, and the rows."""

    name: str
    columns: tuple[str, ...]
    rows: Iterable[object]


def sheets(
    sessions: Iterable[SessionRow],
    sets: Iterable[SetRow],
    check_ins: Iterable[CheckInRow],
    measures: Iterable[MeasureRow],
    reliefs: Iterable[ReliefRow],
    runs: Iterable[RunRow],
) -> tuple[Sheet, ...]:
    """Return the sheets of the log."""
    return (
        Sheet("Sessions", columns_of(SessionRow), sessions),
        Sheet("Sets", SET_COLUMNS, sets),
        Sheet("Check-ins", columns_of(CheckInRow), check_ins),
        Sheet("Tests", columns_of(MeasureRow), measures),
        Sheet("Relief", columns_of(ReliefRow), reliefs),
        Sheet("Runs", columns_of(RunRow), runs),
    )


def columns_of(row: type) -> tuple[str, ...]:
    """Return the columns of a kind of rows: all its fields."""
    return tuple(field.name for field in fields(row))


def write_xlsx(file: BinaryIO, found: Iterable[Sheet]) -> None:
    """Write sheets, each with a heading that stays in sight. Times are UTC.

    The book is made in memory, compressed: xlsxwriter does not close what it could not write.
    """
    from xlsxwriter import Workbook  # slow, and rarely needed

    whole = io.BytesIO()
    book = Workbook(whole, _OPTIONS)
    head = book.add_format({"bold": True})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    instant = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    try:
        for one in found:
            sheet = book.add_worksheet(one.name)
            sheet.freeze_panes(1, 0)
            sheet.set_column(0, len(one.columns) - 1, _WIDTH)
            for column, name in enumerate(one.columns):
                sheet.write_string(0, column, name, head)
            for number, row in enumerate(one.rows, 1):
                for column, name in enumerate(one.columns):
                    _write(sheet, number, column, getattr(row, name), day, instant)
    finally:
        book.close()
    file.write(whole.getbuffer())


def _write(
    sheet: Worksheet, row: int, column: int, value: object, day: Format, instant: Format
) -> None:
    """Write one cell as what it is; an empty one is left out."""
    if isinstance(value, Enum):
        value = value.value
    elif isinstance(value, tuple):
        value = "; ".join(f"{name} {score}" for name, score in value)
    if isinstance(value, date) and value.year < FIRST_YEAR:
        value = value.isoformat()
    if isinstance(value, str):
        if text := one_line(value)[:CELL_LETTERS]:
            sheet.write_string(row, column, text)
    elif isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int | Decimal):
        sheet.write_number(row, column, float(value))
    elif isinstance(value, datetime):
        sheet.write_datetime(row, column, value.astimezone(UTC).replace(microsecond=0), instant)
    elif isinstance(value, date):
        sheet.write_datetime(row, column, datetime.combine(value, time()), day)
