"""`calfcoach figures --output FILE`: paints every exercise at five points of its motion."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImageWriter

from calfcoach.core.errors import UserError
from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.exercises import Catalog
from calfcoach.core.resources import resource_path
from calfcoach.gui.fonts import app_font, load_fonts
from calfcoach.gui.theme import load_theme
from calfcoach.media.figure_colors import figure_colors
from calfcoach.media.figure_sheet import figure_sheet


def figures(output: str) -> int:
    """Write the sheet as a PNG picture, print where it is, and return 0. Needs no screen.

    Raises:
        DocumentError: The shipped catalog has faults.
        UserError: The file cannot be written.
    """
    catalog = load_catalog(resource_path("exercises"))
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication.instance() or QGuiApplication(["calfcoach"])
    picture = _sheet_png(catalog)
    del app
    path = Path(output)
    try:
        path.write_bytes(picture)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UserError(
            "{path} cannot be written ({reason}). Name a file in a folder that you may write to.",
            path=path,
            reason=reason,
        ) from error
    print(f"{len(catalog)} exercises in {path}")
    return 0


def _sheet_png(catalog: Catalog) -> bytes:
    """Return the sheet of a catalog as the bytes of a PNG file."""
    load_fonts()
    theme = load_theme("light")
    sheet = figure_sheet(
        catalog.values(), figure_colors(theme.tokens), theme.color("card"), app_font()
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    if not writer.write(sheet):
        raise UserError("The picture cannot be made ({reason}).", reason=writer.errorString())
    return bytes(buffer.data().data())
