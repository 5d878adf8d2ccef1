"""Reads a table of a stranger's CSV: any of the usual encodings and separators, within bounds."""

from __future__ import annotations

import csv
import io
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass

from calfcoach.core.phrases import Phrase

FIELD_LETTERS = 4 * 1024 * 1024
ROWS = 50_000
COLUMNS = 1_000
_SEPARATORS = ",;\t|"


class CsvError(Exception):
    """It cannot be read as a table."""


@dataclass(frozen=True, slots=True)
class Table:
    """A header and the rows below it; rows may be shorter than the header."""

    header: tuple[str, ...]
    rows: list[list[str]]

    def places(self, names: frozenset[str]) -> list[int]:
        """Return where columns of any of these names stand; some files have a name twice."""
        return [place for place, name in enumerate(self.header) if plain(name) in names]


def plain(name: str) -> str:
    """Return a name as names are compared: small letters, one kind of apostrophe and blank."""
    return " ".join(name.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").casefold().split())


def cell(row: list[str], place: int | None) -> str:
    """Return a cell without blanks around it; "" where the row is too short or no place is."""
    return row[place].strip() if place is not None and place < len(row) else ""


def read_table(data: bytes) -> Table:
    """Return a file's table.

    Raises:
        CsvError: It is none, or one out of bounds.
    """
    text = _text(data)
    first = text.lstrip("\r\n").partition("\n")[0].rstrip("\r")
    if first.casefold().startswith("sep=") and len(first) == len("sep=") + 1:
        separator, text = first[-1], text.lstrip("\r\n").partition("\n")[2]
    else:
        separator = max(_SEPARATORS, key=first.count)
        if not first.count(separator):
            raise CsvError(Phrase("it is no table with separators"))
    before = csv.field_size_limit(FIELD_LETTERS)
    try:
        return _table(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise CsvError(Phrase("it is no table ({why})", why=str(error))) from error
    finally:
        csv.field_size_limit(before)


def _table(reader: csv._reader) -> Table:  # type: ignore[name-defined]  # the module hides it
    header: tuple[str, ...] | None = None
    rows: list[list[str]] = []
    for row in reader:
        if not any(row):
            continue
        if header is None:
            header = tuple(row)
            if len(header) > COLUMNS:
                raise CsvError(Phrase("it has more than {most} columns", most=COLUMNS))
        elif len(rows) == ROWS:
            raise CsvError(Phrase("it has more than {most} rows", most=ROWS))
        else:
            rows.append(row)
    if header is None:
        raise CsvError(Phrase("it is empty"))
    return Table(header, rows)


def _text(data: bytes) -> str:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise CsvError(Phrase("its letters cannot be read")) from error
    if b"\0" in data:
        raise CsvError(Phrase("it is no text"))
    try:
        return data.removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
