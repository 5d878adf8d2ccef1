"""Loads the shipped font; figures all have one width, so that a countdown does not jump."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from calfcoach.core.resources import resource_path

FAMILY = "Atkinson Hyperlegible Next"


def load_fonts() -> None:
    """Make the shipped font known to Qt."""
    for weight in ("Regular", "SemiBold", "Bold"):
        name = f"AtkinsonHyperlegibleNext-{weight}.ttf"
        QFontDatabase.addApplicationFont(str(resource_path("fonts", name)))


def app_font() -> QFont:
    """Return the font of the whole program."""
    font = QFont(FAMILY)
    font.setPixelSize(15)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
