"""A card: a rounded frame with a column inside."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Card(QFrame):
    """A frame with `column`, the layout to fill.

    Args:
        role: How it looks: card, calm, notice, alarm.
    """

    def __init__(self, role: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.column = QVBoxLayout(self)
        margin = 22 if role == "card" else 14
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(10)

    def set_role(self, role: str) -> None:
        """Look otherwise."""
        if self.property("role") != role:
            self.setProperty("role", role)
            for widget in (self, *self.findChildren(QWidget)):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
