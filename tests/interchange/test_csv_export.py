"""A CSV file read back by Python's csv module tells the same numbers, and runs nothing."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.log_rows import SET_COLUMNS, SetRow
from calfcoach.core.plan import Side
from calfcoach.interchange.csv_export import FOR_DATA, CsvStyle, for_spreadsheet, write_csv
from calfcoach.interchange.text_cells import FORMULA_STARTS
from tests.interchange.log_values import FORMULAS, SET, clean_text, set_rows

COMMA = for_spreadsheet(",")
POINT = for_spreadsheet(".")
STYLES = pytest.mark.parametrize("style", [FOR_DATA, COMMA, POINT], ids=["data", "comma", "point"])


def written(sets: Sequence[SetRow], style: CsvStyle = FOR_DATA) -> bytes:
    file = io.BytesIO()
    assert write_csv(file, sets, style) == len(sets)
    return file.getvalue()


def cells(sets: Sequence[SetRow], style: CsvStyle = FOR_DATA) -> list[dict[str, str]]:
    """Return each row by its headings, as a strict reader finds it."""
    text = io.StringIO(written(sets, style).decode(style.encoding), newline="")
    found = list(csv.DictReader(text, delimiter=style.separator, strict=True))
    assert all(set(row) == set(SET_COLUMNS) for row in found), "a cell too many or too few"
    return found


def value(cell: str, column: str, style: CsvStyle) -> object:
    """Return what a cell says."""
    if not cell:
        return "" if column in {"exercise_id", "exercise_name", "notes", "program_id"} else None
    if column == "session_start":
        return datetime.fromisoformat(cell)
    if column == "local_date":
        return date.fromisoformat(cell)
    if column == "side":
        return Side(cell)
    if column in {"load_kg", "up_s", "top_s", "down_s", "bottom_s"}:
        return Decimal(cell.replace(style.decimal_mark, "."))
    if column in {"session_id", "program_id", "exercise_id", "exercise_name", "notes"}:
        return cell
    return int(cell)


@STYLES
@given(sets=st.lists(set_rows(clean_text), max_size=4))
def test_every_value_comes_back(style: CsvStyle, sets: list[SetRow]) -> None:
    found = [
        {name: value(cell, name, style) for name, cell in row.items()} for row in cells(sets, style)
    ]

    assert found == [{name: getattr(one, name) for name in SET_COLUMNS} for one in sets]


@STYLES
@given(sets=st.lists(set_rows(), max_size=4))
def test_no_text_is_a_formula_or_breaks_a_row(style: CsvStyle, sets: list[SetRow]) -> None:
    rows = cells(sets, style)

    assert len(rows) == len(sets)
    for row in rows:
        for name in ("exercise_id", "exercise_name", "notes"):
            assert row[name][:1] not in FORMULA_STARTS or not row[name]
            assert len(row[name].splitlines()) <= 1


@pytest.mark.parametrize("note", FORMULAS, ids=ascii)
def test_a_note_like_a_formula_begins_with_an_apostrophe(note: str) -> None:
    (row,) = cells([replace(SET, notes=note, exercise_name=note)])

    assert row["notes"].startswith("'")
    assert row["exercise_name"] == row["notes"]
    assert note.lstrip("\t\r\n\0\x01") in row["notes"]


@STYLES
def test_a_number_is_never_taken_for_a_formula(style: CsvStyle) -> None:
    (row,) = cells([replace(SET, load_kg=Decimal("-2.5"), reps_done=-3)], style)

    assert row["load_kg"] == f"-2{style.decimal_mark}5"
    assert row["reps_done"] == "-3"


def test_large_and_tiny_loads_have_no_exponent() -> None:
    (large, tiny) = cells(
        [replace(SET, load_kg=Decimal("1E+2")), replace(SET, load_kg=Decimal("1E-7"))]
    )

    assert (large["load_kg"], tiny["load_kg"]) == ("100", "0.0000001")


def test_data_has_no_mark_at_its_start_and_ends_its_lines_as_the_standard_says() -> None:
    data = written([replace(SET, notes="Légère gêne")])

    assert data.startswith(b"session_id,session_start,local_date,")
    assert data.count(b"\r\n") == data.count(b"\n") == 2
    assert "Légère gêne".encode() in data


def test_a_spreadsheet_with_decimal_commas_gets_semicolons_and_a_byte_order_mark() -> None:
    data = written([replace(SET, notes="a;b, c")], COMMA)

    assert data.startswith(b"\xef\xbb\xbfsession_id;session_start;")
    assert b";2,5;2;1;3,5;0;" in data
    assert b';"a;b, c"\r\n' in data


def test_a_spreadsheet_with_decimal_points_gets_commas_and_a_byte_order_mark() -> None:
    data = written([SET], POINT)

    assert data.startswith(b"\xef\xbb\xbfsession_id,session_start,")
    assert b",2.5,2,1,3.5,0," in data


def test_a_log_without_a_set_is_a_line_of_headings() -> None:
    assert written([]) == (",".join(SET_COLUMNS) + "\r\n").encode()
