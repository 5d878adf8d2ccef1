"""The handout of a program: a page a stage, in gray, however long the names are."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from calfcoach.core.exercises import Catalog
from calfcoach.core.program import Program as Plan
from calfcoach.core.questionnaire import load_questionnaire
from calfcoach.core.resources import resource_path
from calfcoach.gui.physio.handout_pdf import handout_pdf
from calfcoach.media.document_painter import Paper
from calfcoach.media.pictures import PictureError, decoded, encoded
from tests.gui.conftest import Program
from tests.interchange.programs import CATALOG, built_in

WORDS = load_questionnaire(resource_path("screening", "red-flags.toml"))
LONG = "Krankengymnastische Wadenmuskelkräftigung mit exzentrischer Absenkphase " * 2
CODE = "abcd1234"


def long_program() -> tuple[Plan, Catalog]:
    """Return a program whose every text is as long as German ones are, and its catalog."""
    plan = built_in()
    stages = tuple(replace(stage, title=LONG[:120]) for stage in plan.stages)
    catalog = {
        key: replace(
            one,
            name=f"{one.name} {LONG}",
            cues=tuple(f"{cue} {LONG}" for cue in one.cues),
            cautions=tuple(f"{caution} {LONG}" for caution in one.cautions),
        )
        for key, one in CATALOG.items()
    }
    plan = replace(plan, title=LONG[:120], author=LONG[:120], for_runner=LONG[:120], stages=stages)
    return plan, catalog


def rendered(pdf: bytes, page: int) -> QImage:
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document.render(page, QSize(420, 594)).convertToFormat(QImage.Format.Format_ARGB32)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("is_long", [False, True])
@pytest.mark.usefixtures("qapp")
def test_each_stage_has_one_page_with_all_that_it_needs(paper: Paper, *, is_long: bool) -> None:
    plan, catalog = long_program() if is_long else (built_in(), CATALOG)

    pages = pypdf.PdfReader(io.BytesIO(handout_pdf(plan, catalog, WORDS, CODE, paper))).pages

    assert len(pages) == len(plan.stages)
    size = pages[0].mediabox
    assert round(float(size.width)) == {Paper.A4: 595, Paper.LETTER: 612}[paper]
    for stage, page in zip(plan.stages, pages, strict=True):
        text = " ".join(page.extract_text().split())
        assert stage.title.strip()[:40] in text
        for wanted in ("logo or stamp", "When to stop", "When to move on", "Week 4", CODE):
            assert wanted in text
        for work in stage.exercises:
            assert catalog[work.exercise].name[:40] in text


@pytest.mark.usefixtures("qapp")
def test_it_is_painted_in_gray() -> None:
    image = rendered(handout_pdf(built_in(), CATALOG, WORDS, CODE, Paper.A4), 3)

    colors = {image.pixel(x, y) & 0xFFFFFF for x in range(0, 420, 3) for y in range(0, 594, 3)}
    assert len(colors) > 20
    for color in colors:
        shades = [color >> bits & 0xFF for bits in (16, 8, 0)]
        assert max(shades) - min(shades) <= 2


def test_it_is_saved_where_it_was_asked_for(program: Program, tmp_path: Path) -> None:
    rooms = program.app.window.physio_rooms
    rooms.show_desk()
    path = tmp_path / "h.pdf"
    program.dialogs.answers, program.dialogs.paths = [1], [path]

    rooms.desk.library.rows[0].handout.click()

    assert len(pypdf.PdfReader(path).pages) == 8
    assert "handout is saved" in rooms.desk.notice.text()


# Pictures


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


@pytest.mark.usefixtures("qapp")
def test_a_picture_is_made_small_and_can_be_shown() -> None:
    found = decoded(encoded(png(3_000, 1_000)))

    assert found is not None
    assert (found.width(), found.height()) in ((800, 266), (800, 267))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a" + bytes(40),
        b"\x89PNG\r\n\x1a\n" + bytes(40),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(PictureError, match="cannot be read"):
        encoded(data)


def test_a_picture_of_endless_size_is_refused(qapp: QApplication) -> None:
    assert qapp is not None
    bomb = bytearray(png(8, 8))
    bomb[16:24] = (60_000).to_bytes(4, "big") * 2

    with pytest.raises(PictureError):
        encoded(bytes(bomb))
