"""What the steps of the setup share: cards in a scrolled column, and Enter from field to field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.gui.fonts import scaled
from calfcoach.gui.setup.fields import ChoiceField, Field
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll

WIDEST = 820
"""Pixels: an answer must not stand far from its question."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StepPanel(QWidget):
    """One step of the setup.

    Args:
        title: What stands above it.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.fields: list[Field] = []
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 12, 0)
        self.body.setSpacing(14)
        self.area = VerticalScroll(inside)
        self.area.setMaximumWidth(scaled(WIDEST))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.area, 1)
        row.addStretch()

    def take_focus(self) -> None:
        """Put the focus where this step begins."""
        self.area.to_top()
        if self.fields:
            self.fields[0].focus_here()

    def may_go_on(self) -> bool:
        """Show every fault at its field and go to the first; return whether there is none."""
        faulty = [field for field in self.shown_fields() if not field.check()]
        if faulty:
            self._go_to(faulty[0])
        return not faulty

    def shown_fields(self) -> list[Field]:
        """Return the fields that are asked now, in order."""
        return [field for field in self.fields if field.isVisibleTo(self)]

    def handles(self, event: QKeyEvent) -> bool:
        """Let a key choose in the field in focus, and Enter go on to the next empty one.

        Return whether the key was used; Enter past the last is the page's.
        """
        key = Qt.Key(event.key())
        fields = self.shown_fields()
        here = self._place_of_focus(fields)
        if here is not None:
            focused = fields[here]
            if isinstance(focused, ChoiceField) and focused.choose_by(key):
                self._go_past(here)
                return True
        return key in ENTER and here is not None and self._go_past(here)

    def add_card(self, *fields: Field, heading: str = "", words: str = "") -> Card:
        """Add a card with a heading, a sentence and fields."""
        card = Card()
        if heading:
            card.column.addWidget(Label(heading, "heading", wrap=True))
        if words:
            card.column.addWidget(Label(words, "soft", wrap=True))
        for one in fields:
            card.column.addWidget(one)
            self.fields.append(one)
        self.body.addWidget(card)
        return card

    def _place_of_focus(self, fields: list[Field]) -> int | None:
        focused = self.focusWidget()
        return (
            next((n for n, one in enumerate(fields) if one.isAncestorOf(focused)), None)
            if (focused is not None)
            else None
        )

    def _go_past(self, place: int) -> bool:
        """Go to the next empty field; return whether there was one."""
        after = next((one for one in self.shown_fields()[place + 1 :] if one.is_empty()), None)
        if after is not None:
            self._go_to(after)
        return after is not None

    def _go_to(self, field: Field) -> None:
        field.focus_here()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # just shown
        self.area.ensureWidgetVisible(field, 0, 40)
