"""A workbook read back by openpyxl tells the same numbers and days; its texts stay texts."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from calfcoach.core.log_rows import SET_COLUMNS, MeasureRow, SetRow
from calfcoach.core.plan import Side
from calfcoach.interchange.xlsx_export import CELL_LETTERS, sheets, write_xlsx
from tests.interchange.log_values import (
    CHECK_IN,
    FORMULAS,
    MEASURE,
    RELIEF,
    RUN,
    SESSION,
    SET,
    clean_text,
    set_rows,
)


def workbook(sets: Sequence[SetRow] = (SET,), measures: Sequence[MeasureRow] = ()) -> Workbook:
    file = io.BytesIO()
    write_xlsx(file, sheets([SESSION], sets, [CHECK_IN], measures, [RELIEF], [RUN]))
    return load_workbook(file)


def records(book: Workbook, name: str) -> list[dict[str, object]]:
    head, *rows = book[name].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


def as_kept(value: object) -> object:
    """Return what a workbook holds for a value of a row."""
    if isinstance(value, Side):
        return value.value
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001 - a workbook has no zone
    if isinstance(value, Decimal):
        return pytest.approx(float(value), rel=1e-12)
    return None if value == "" else value


@settings(max_examples=25)
@given(sets=st.lists(set_rows(clean_text), min_size=1, max_size=4))
def test_every_value_of_a_set_comes_back(sets: list[SetRow]) -> None:
    found = records(workbook(sets), "Sets")

    assert found == [{name: as_kept(getattr(one, name)) for name in SET_COLUMNS} for one in sets]


@pytest.mark.parametrize("note", [*FORMULAS, "http://example.com", "007", "1e5"], ids=ascii)
def test_a_text_stays_a_text(note: str) -> None:
    book = workbook([replace(SET, notes=note)])
    cell = book["Sets"].cell(2, SET_COLUMNS.index("notes") + 1)

    assert cell.data_type == "s"
    assert cell.value == note.strip("\0\x01").replace("\t", " ").replace("\r", " ").replace(
        "\n", " "
    )
    assert cell.hyperlink is None


def test_runs_have_a_sheet_of_their_own() -> None:
    (found,) = records(workbook(), "Runs")

    assert found == {one.name: as_kept(getattr(RUN, one.name)) for one in fields(RUN)}


def test_numbers_are_numbers_and_days_are_days() -> None:
    head, cells = workbook().worksheets[1].iter_rows()
    kinds = {one.value: cell.data_type for one, cell in zip(head, cells, strict=True)}

    assert {kinds[name] for name in ("load_kg", "reps_done", "down_s", "set_no")} == {"n"}
    assert {kinds[name] for name in ("local_date", "session_start")} == {"d"}


def test_every_sheet_has_its_rows() -> None:
    book = workbook(measures=[MEASURE])

    assert book.sheetnames == ["Sessions", "Sets", "Check-ins", "Tests", "Relief", "Runs"]
    (session,) = records(book, "Sessions")
    assert (session["status"], session["sharp"], session["load_kg"]) == ("finished", False, 2.5)
    assert records(book, "Check-ins")[0]["pain"] == 2
    assert records(book, "Relief")[0]["massage"] == "roller"
    (measure,) = records(book, "Tests")
    told = (measure["raises_right"], measure["wall_left_mm"], measure["activities"])
    assert told == (20, 95, "Stairs 6; Hills 5")
    assert (measure["visa_a"], measure["lefs"], measure["stopped_right"]) == (71, 66, None)


def test_a_day_that_a_workbook_cannot_count_is_text() -> None:
    (found,) = records(workbook([replace(SET, local_date=date(1899, 12, 31))]), "Sets")

    assert found["local_date"] == "1899-12-31"


def test_a_note_longer_than_a_cell_is_cut() -> None:
    (found,) = records(workbook([replace(SET, notes="a" * (CELL_LETTERS + 1))]), "Sets")

    assert found["notes"] == "a" * CELL_LETTERS


def test_a_log_without_anything_is_a_book_of_headings() -> None:
    assert records(workbook([]), "Sets") == []
