"""Documents on paper: every word arrives, pages are numbered, tables repeat their head."""

from __future__ import annotations

import io
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication

from calfcoach.core.document import (
    Block,
    Document,
    Draw,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Plot,
    Series,
    Table,
    day_marks,
    nice_high,
)
from calfcoach.gui.fonts import app_font, load_fonts
from calfcoach.gui.theme import load_theme
from calfcoach.media.document_painter import pdf_of
from calfcoach.media.ink import Ink

DAY = date(2026, 11, 22)


@pytest.fixture
def ink(qapp: QGuiApplication) -> Ink:
    load_fonts()
    return Ink(app_font(), load_theme("light").tokens)


def pages_of(ink: Ink, *blocks: Block) -> list[str]:
    document = Document("Calf report", "left leg", "No diagnosis.", "Page {} of {}", blocks)
    reader = PdfReader(io.BytesIO(pdf_of(document, ink)))
    assert reader.metadata is not None
    assert reader.metadata.title == "Calf report"
    # the font has one sign for space and tab, and Qt names it a tab
    return [page.extract_text().replace("\t", " ") for page in reader.pages]


def plot(*series: Series) -> Plot:
    first = DAY - timedelta(days=27)
    return Plot("Pain, 0 to 10", first, DAY, ((first, "Oct 26"),), series, 10, 5, "limit 5")


def test_an_empty_document_has_one_page_with_its_number(ink: Ink) -> None:
    (page,) = pages_of(ink)

    for words in ("Calf report", "left leg", "No diagnosis.", "Page 1 of 1"):
        assert words in page


def test_every_kind_of_block_brings_its_words(ink: Ink) -> None:
    (page,) = pages_of(
        ink,
        Heading("Load"),
        Paragraph("Sets and loads as done."),
        Facts(
            (Fact("Sessions done", "61 of 72", "85 % of the plan"), Fact("Left / right", "92 %"))
        ),
        plot(Series("during", Draw.LINE, ((DAY, 3.0),)), Series("morning", Draw.DASHED, ())),
        Table(("Date", "Note"), (("Nov 22", "=1+1 <b>ä</b>"),), (1, 4)),
    )

    for words in (
        "Load", "Sets and loads as done.", "Sessions done", "61 of 72", "85 % of the plan", "92 %",
        "Pain, 0 to 10", "during", "morning", "limit 5", "Oct 26", "Date", "=1+1 <b>ä</b>",
    ):  # fmt: skip
        assert words in page


def test_a_long_table_goes_on_with_its_head_on_every_page(ink: Ink) -> None:
    rows = tuple((f"row {n}.", "text " * 30) for n in range(90))

    pages = pages_of(ink, Table(("Date", "Remark"), rows, (1, 4)))

    assert len(pages) > 2
    assert all("Remark" in page for page in pages)
    whole = "\n".join(pages)
    assert all(f"row {n}." in whole for n in range(90))
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


@pytest.mark.parametrize("before", range(30, 48))
def test_a_heading_never_stands_alone_at_the_foot_of_a_page(ink: Ink, before: int) -> None:
    lines = [Paragraph(f"line {n}.") for n in range(before)]

    pages = pages_of(ink, *lines, Heading("Next part"), plot())

    (on,) = [page for page in pages if "Next part" in page]
    assert "Pain, 0 to 10" in on


def test_a_word_without_end_stays_on_the_page(ink: Ink) -> None:
    (page,) = pages_of(ink, Table(("Note", "Pain"), (("x" * 400, "3"),), (1, 1)))

    assert page.replace("\u200b", "").replace("\n", "").count("x") >= 400
    assert max(len(line) for line in page.splitlines()) < 80


@settings(max_examples=25, deadline=None)
@given(
    days=st.lists(st.integers(0, 3_650), max_size=60, unique=True).map(sorted),
    draw=st.sampled_from(Draw),
    high=st.none() | st.just(10.0),
)
def test_any_series_can_be_painted(
    ink_of_module: Ink, days: list[int], draw: Draw, high: float | None
) -> None:
    first = date(2016, 11, 22)
    points = tuple((first + timedelta(days=day), day % 11 * 1.0) for day in days)
    marks = tuple((day, "d") for day in day_marks(first, DAY, 6))
    painted = Plot("T", first, DAY, marks, (Series("s", draw, points),), high)

    assert pages_of(ink_of_module, painted)


@pytest.fixture(scope="module")
def ink_of_module(qapp: QGuiApplication) -> Ink:
    load_fonts()
    return Ink(app_font(), load_theme("light").tokens)


@given(st.lists(st.floats(0, 1e9), max_size=20))
@example([5e-324])
def test_no_value_sticks_out_of_a_nice_scale(values: list[float]) -> None:
    high = nice_high(values)

    assert high >= max(values, default=0)
    assert max(values, default=0) < 1e-6 or high <= max(values) * 5


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 5_000), st.integers(2, 9))
def test_marks_lie_in_order_between_both_ends(first: date, days: int, most: int) -> None:
    last = first + timedelta(days=days)

    marks = day_marks(first, last, most)

    assert marks == sorted(set(marks))
    assert (marks[0], marks[-1]) == (first, last)
    assert len(marks) <= most
