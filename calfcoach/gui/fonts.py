"""Loads the shipped font, with figures of one width for a countdown that must not jump."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from calfcoach.core.resources import resource_path
from calfcoach.core.settings import TextSize

FAMILY = "Atkinson Hyperlegible Next"
TEXT_PX = 15


def load_fonts() -> None:
    """Make the shipped font known to Qt."""
    for weight in ("Regular", "SemiBold"):
        name = f"AtkinsonHyperlegibleNext-{weight}.ttf"
        QFontDatabase.addApplicationFont(str(resource_path("fonts", name)))


def app_font(size: TextSize = TextSize.NORMAL) -> QFont:
    """Return the font of the whole program."""
    font = QFont(FAMILY)
    font.setPixelSize(round(TEXT_PX * size.value / 100))
    return font


def scaled(px: int) -> int:
    """Return a length that text needs, in the size of text that is in force.

    Args:
        px: The length with text of the usual size.
    """
    return round(px * QGuiApplication.font().pixelSize() / TEXT_PX)


def tabular(font: QFont) -> QFont:
    """Return a font whose figures all have one width, for numbers that count."""
    counting = QFont(font)
    counting.setFeature(QFont.Tag("tnum"), 1)
    return counting
