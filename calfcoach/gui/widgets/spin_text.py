"""Room before the text of a number or date field: Qt's style sheets give it none there."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox

LEFT = 8
"""Pixels between the frame and the text."""


def inset_text(box: QAbstractSpinBox) -> None:
    """Keep the text off the frame, as in every other field."""
    box.lineEdit().setTextMargins(LEFT, 0, 0, 0)
