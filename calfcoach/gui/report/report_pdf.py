"""The report for a physio as a PDF file."""

from __future__ import annotations

from calfcoach.gui.fonts import app_font, load_fonts
from calfcoach.gui.report.report_document import report_document
from calfcoach.gui.theme import load_theme
from calfcoach.media.document_painter import pdf_of
from calfcoach.media.ink import Ink
from calfcoach.services.report import ReportFacts


def report_pdf(facts: ReportFacts) -> bytes:
    """Return a report as the bytes of a PDF file of A4 pages, in light colors."""
    load_fonts()
    return pdf_of(report_document(facts), Ink(app_font(), load_theme("light").tokens))
