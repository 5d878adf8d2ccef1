"""What a document is painted with: a font in sizes of points, and the colors of a theme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

UNITS_A_POINT = 10
"""Documents are laid out in tenths of a point, so that sizes of fonts can be whole numbers."""
BODY, SMALL, HEADING, TITLE, FACT = 10.0, 8.5, 13.0, 22.0, 16.0
"""Sizes of text, points."""


@dataclass(frozen=True, slots=True)
class Ink:
    """What a document is painted with.

    Attributes:
        font: Its family.
        tokens: The colors of a light theme, by name.
    """

    font: QFont
    tokens: Mapping[str, str]

    def sized(self, points: float, *, bold: bool = False) -> QFont:
        """Return the font in a size of points, for a painter of units."""
        font = QFont(self.font)
        font.setPixelSize(max(1, round(points * UNITS_A_POINT)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def color(self, name: str) -> QColor:
        """Return the color of a token."""
        return QColor(self.tokens[name])
