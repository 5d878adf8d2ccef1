"""Writes sets as CSV (RFC 4180): one row a set, for data or for the spreadsheet of this country."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from operator import attrgetter
from types import NoneType
from typing import BinaryIO

from calfcoach.core.log_rows import SET_COLUMNS, SetRow
from calfcoach.core.plan import Side
from calfcoach.interchange.text_cells import harmless


@dataclass(frozen=True, slots=True)
class CsvStyle:
    """How a CSV file is written.

    Attributes:
        separator: Between two cells.
        decimal_mark: In a number.
        encoding: UTF-8 with or without a byte order mark.
    """

    separator: str = ","
    decimal_mark: str = "."
    encoding: str = "utf-8"


FOR_DATA = CsvStyle()
_LINE_END = "\r\n"


def for_spreadsheet(decimal_mark: str) -> CsvStyle:
    """Return what a spreadsheet reads at once where numbers have that decimal mark.

    With a comma in its numbers, the cells stand between semicolons; the byte order mark tells it
    that the file is UTF-8.
    """
    return CsvStyle(";" if decimal_mark == "," else ",", decimal_mark, "utf-8-sig")


def write_csv(file: BinaryIO, sets: Iterable[SetRow], style: CsvStyle = FOR_DATA) -> int:
    """Write sets with a line of headings; return how many."""
    cells = attrgetter(*SET_COLUMNS)
    words = {
        kind: _Words(say, style.separator) for kind, say in _sayings(style.decimal_mark).items()
    }
    join = style.separator.join
    text = io.TextIOWrapper(file, encoding=style.encoding, newline="")
    text.write(f"{join(SET_COLUMNS)}{_LINE_END}")
    count = 0
    for row in sets:
        text.write(f"{join([words[type(cell)][cell] for cell in cells(row)])}{_LINE_END}")
        count += 1
    text.flush()
    text.detach()
    return count


class _Words(dict[object, str]):
    """What the file says for each value of a type, quoted where needed; worked out once a value."""

    def __init__(self, say: Callable[..., str], separator: str) -> None:
        super().__init__()
        self._say = say
        self._separator = separator

    def __missing__(self, value: object) -> str:
        text = self._say(value)
        if '"' in text or self._separator in text:  # no cell holds an end of a line
            text = '"' + text.replace('"', '""') + '"'
        self[value] = text
        return text


def _sayings(decimal_mark: str) -> Mapping[type, Callable[..., str]]:
    """Return what turns a value of each type into text."""

    def number(value: Decimal) -> str:
        return f"{value:f}".replace(".", decimal_mark)

    def side(value: Side) -> str:
        return value.value

    return {
        NoneType: lambda _: "",
        str: harmless,
        int: str,
        Decimal: number,
        date: date.isoformat,
        datetime: datetime.isoformat,
        Side: side,
    }
