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
        self.show_small(small=role != "card")
        self.column.setSpacing(10)

    def show_small(self, *, small: bool) -> None:
        """Leave less room around what is inside, or more again."""
        margin = 14 if small else 22
        self.column.setContentsMargins(margin, margin, margin, margin)

    def set_role(self, role: str) -> None:
        """Look otherwise."""
        if self.property("role") != role:
            self.setProperty("role", role)
            for widget in (self, *self.findChildren(QWidget)):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
