"""Paints a document as a PDF: flows its blocks over pages, each with its number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from calfcoach.core.document import (
    Boxed,
    Document,
    Facts,
    Heading,
    Paragraph,
    Part,
    Plot,
    Sheet,
    Shown,
    Table,
    Ticks,
)
from calfcoach.media.document_boxes import (
    WRAP,
    boxed_height,
    paint_boxed,
    paint_shown,
    paint_ticks,
    shown_height,
    text_height,
    ticks_height,
)
from calfcoach.media.document_plot import PLOT_HEIGHT, paint_plot
from calfcoach.media.ink import BODY, FACT, HEADING, SMALL, TITLE, UNITS_A_POINT, Ink

MARGIN_MM = 18
DPI = 600
FOOTER_HEIGHT = 260.0
CELL_PADDING = 40.0
GAP = 90.0
"""Lengths in units of a tenth of a point."""
SMALLEST = 40
"""A sheet is made no smaller than that, percent: what is too much even then runs off its end."""
LONGEST = 30
"""A longer word may be broken anywhere."""
RIGHT = int(Qt.AlignmentFlag.AlignRight)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Something that no page's end cuts through.

    Attributes:
        height: Its own, in units.
        paint: Paints it into a rectangle of that height.
        head: What comes once more above it where a page begins with it.
        stays: It is never the last on its page.
    """

    height: float
    paint: Callable[[QPainter, QRectF], None]
    head: _Piece | None = None
    stays: bool = False


class Paper(Enum):
    """What a document is printed on."""

    A4 = "a4"
    LETTER = "letter"


def pdf_of(document: Document, ink: Ink, paper: Paper = Paper.A4) -> bytes:
    """Return a document as the bytes of a PDF file. Needs a QGuiApplication."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(document.title)
    writer.setCreator("calfcoach")
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(_SIZES[paper]),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    scale = DPI / 72 / UNITS_A_POINT
    width, height = writer.width() / scale, writer.height() / scale
    room = height - FOOTER_HEIGHT
    pages = _pages(list(_pieces(document, ink, width, room)), room)
    painter = QPainter(writer)
    painter.scale(scale, scale)
    for number, page in enumerate(pages, 1):
        if number > 1:
            writer.newPage()
        top = 0.0
        for piece in page:
            piece.paint(painter, QRectF(0, top, width, piece.height))
            top += piece.height
        words = document.page.format(number, len(pages))
        _footer(
            painter, QRectF(0, height - FOOTER_HEIGHT, width, FOOTER_HEIGHT), ink, document, words
        )
    painter.end()
    return bytes(buffer.data().data())


_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


def _pages(pieces: list[_Piece], room: float) -> list[list[_Piece]]:
    """Return the pieces of each page; there is at least one page."""
    pages: list[list[_Piece]] = [[]]
    left = room
    for place, piece in enumerate(pieces):
        needed = piece.height
        after = place
        while pieces[after].stays and after + 1 < len(pieces):
            after += 1
            needed += pieces[after].height
        if pages[-1] and needed > left:
            pages.append([])
            left = room
            if piece.head is not None:
                pages[-1].append(piece.head)
                left -= piece.head.height
        pages[-1].append(piece)
        left -= piece.height
    return pages


def _pieces(document: Document, ink: Ink, width: float, room: float) -> Iterator[_Piece]:
    if not any(isinstance(block, Sheet) for block in document.blocks):
        yield from _title(document, ink, width)  # each sheet has its own
    for block in document.blocks:
        if isinstance(block, Sheet):
            yield _sheet(document, block, ink, width, room)
        else:
            yield from _part(block, ink, width)


def _title(document: Document, ink: Ink, width: float) -> Iterator[_Piece]:
    yield _text(document.title, ink, width, TITLE, bold=True, below=20)
    yield _text(document.subtitle, ink, width, BODY, token="text_soft", below=GAP)


def _sheet(document: Document, sheet: Sheet, ink: Ink, width: float, room: float) -> _Piece:
    """Return a page of its own with the document's title, as large as it fits."""
    for share in (100, *range(96, SMALLEST, -4), SMALLEST):
        scale = share / 100
        pieces = [*_title(document, ink, width / scale)]
        for part in sheet.parts:
            pieces += _part(part, ink, width / scale)
        if sum(piece.height for piece in pieces) * scale <= room:
            break

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(scale, scale)
        top = 0.0
        for piece in pieces:
            piece.paint(painter, QRectF(0, top, width / scale, piece.height))
            top += piece.height
        painter.restore()

    return _Piece(room, paint)


def _part(block: Part, ink: Ink, width: float) -> Iterator[_Piece]:
    match block:
        case Heading(text=text):
            yield _text(text, ink, width, HEADING, bold=True, above=GAP, below=50, stays=True)
        case Paragraph(text=text, soft=soft):
            size, token = (SMALL, "text_soft") if soft else (BODY, "text")
            yield _text(text, ink, width, size, token=token, below=50)
        case Facts():
            yield _Piece(640 + GAP, partial(_paint_facts, block=block, ink=ink))
        case Table():
            yield from _table(block, ink, width)
            yield _Piece(GAP, _paint_nothing)
        case Shown():
            height = shown_height(block, ink, width)
            yield _Piece(height, partial(paint_shown, block=block, ink=ink))
        case Boxed():
            height = boxed_height(block, ink, width)
            yield _Piece(height, partial(paint_boxed, block=block, ink=ink))
        case Ticks():
            yield _Piece(ticks_height(block), partial(paint_ticks, block=block, ink=ink))
        case Plot():
            yield _Piece(PLOT_HEIGHT + GAP, partial(paint_plot, plot=block, ink=ink))


def _text(
    text: str,
    ink: Ink,
    width: float,
    size: float,
    *,
    token: str = "text",
    bold: bool = False,
    above: float = 0,
    below: float = 0,
    stays: bool = False,
) -> _Piece:
    """Return text that runs over as many lines as it needs."""
    text = _breakable(text)
    font = ink.sized(size, bold=bold)
    height = text_height(text, QFontMetricsF(font), width)

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(ink.color(token))
        painter.drawText(rect.adjusted(0, above, 0, 0), WRAP, text)

    return _Piece(height + above + below, paint, stays=stays)


def _breakable(text: str) -> str:
    """Return text in which no word is too long for a column."""
    return re.sub(rf"(\S{{{LONGEST}}})(?=\S)", "\\1\u200b", text)


def _table(table: Table, ink: Ink, width: float) -> Iterator[_Piece]:
    """Yield the head and each row; the head comes again on every page."""
    share = width / sum(table.widths)
    columns = [part * share for part in table.widths]
    head = _row(table, table.head, columns, ink, bold=True)
    yield _Piece(head.height, head.paint, stays=True)
    for cells in table.rows:
        row = _row(table, tuple(map(_breakable, cells)), columns, ink, bold=False)
        yield _Piece(row.height, row.paint, head)


def _row(
    table: Table, cells: tuple[str, ...], columns: list[float], ink: Ink, *, bold: bool
) -> _Piece:
    font = ink.sized(SMALL, bold=bold)
    metrics = QFontMetricsF(font)
    insides = [column - 2 * CELL_PADDING for column in columns]
    height = max(
        text_height(text, metrics, room) for text, room in zip(cells, insides, strict=True)
    )

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.setFont(font)
        left = rect.left()
        for place, (text, column) in enumerate(zip(cells, columns, strict=True)):
            painter.setPen(ink.color("text"))
            inside = QRectF(left + CELL_PADDING, rect.top() + 25, insides[place], height)
            painter.drawText(inside, WRAP | (RIGHT if place in table.numbers else 0), text)
            left += column
        painter.setPen(QPen(ink.color("line_strong" if bold else "line"), 6))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    return _Piece(height + 50, paint)


def _paint_facts(painter: QPainter, rect: QRectF, *, block: Facts, ink: Ink) -> None:
    """Paint facts side by side, each in a frame."""
    width = (rect.width() - GAP * (len(block.items) - 1)) / len(block.items)
    for place, fact in enumerate(block.items):
        box = QRectF(rect.left() + place * (width + GAP), rect.top(), width, rect.height() - GAP)
        painter.setPen(QPen(ink.color("line"), 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 60, 60)
        inside = box.adjusted(70, 50, -70, -40)
        for text, size, token, bold, top in (
            (fact.name, SMALL, "text_soft", False, 0.0),
            (fact.value, FACT, "text", True, 125.0),
            (fact.note, SMALL, "text_soft", False, 345.0),
        ):
            painter.setFont(ink.sized(size, bold=bold))
            painter.setPen(ink.color(token))
            painter.drawText(inside.adjusted(0, top, 0, 0), WRAP, text)


def _paint_nothing(painter: QPainter, rect: QRectF) -> None:
    """Leave a gap."""


def _footer(painter: QPainter, rect: QRectF, ink: Ink, document: Document, page: str) -> None:
    painter.setFont(ink.sized(SMALL))
    painter.setPen(ink.color("text_soft"))
    bottom = int(Qt.AlignmentFlag.AlignBottom)
    painter.drawText(rect.adjusted(0, 0, -rect.width() * 0.2, 0), WRAP | bottom, document.footer)
    painter.drawText(rect, RIGHT | bottom, page)
