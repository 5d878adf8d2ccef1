"""The handout of a program as a PDF file, in shades of gray: it prints well on any printer."""

from __future__ import annotations

from PySide6.QtGui import QColor

from calfcoach.core.exercises import Catalog
from calfcoach.core.program import Program
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.gui.fonts import app_font, load_fonts
from calfcoach.gui.physio.handout_document import handout_document
from calfcoach.gui.theme import load_theme
from calfcoach.media.document_painter import Paper, pdf_of
from calfcoach.media.ink import Ink


def handout_pdf(
    program: Program, catalog: Catalog, words: Questionnaire, code: str, paper: Paper
) -> bytes:
    """Return the handout of a program as the bytes of a PDF file."""
    load_fonts()
    tokens = {name: _gray(color) for name, color in load_theme("light").tokens.items()}
    document = handout_document(program, catalog, words, code)
    return pdf_of(document, Ink(app_font(), tokens), paper)


def _gray(name: str) -> str:
    """Return a color as the shade of gray that a printer makes of it."""
    color = QColor(name)
    if not color.isValid():
        return name
    shade = round(0.299 * color.red() + 0.587 * color.green() + 0.114 * color.blue())
    return QColor(shade, shade, shade).name()
