"""What stands in the way of the next session, as Today says it: a lock, or a check that is due."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from calfcoach.gui.today.due_words import lock_lines
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.training_views import ProgramView


class LockCard(Card):
    """Shown only while something has to happen before the next session."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("notice", parent)
        self.heading = Label(role="heading", wrap=True)
        self.lines = Label(wrap=True)
        self.column.setSpacing(6)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.lines)
        self.hide()

    def show_view(self, view: ProgramView, today: date) -> None:
        """Show what locks exercise on a day, or what is due first, or nothing."""
        self.setVisible(view.lock is not None or view.screen_due)
        if view.lock is not None:
            self.heading.setText(self.tr("Paused for safety"))
            self.lines.setText("\n".join(lock_lines(view.lock, today)))
        elif view.screen_due:
            self.heading.setText(self.tr("A safety check is due"))
            self.lines.setText(
                self.tr("It comes before the next session, when you start that on Today.")
            )
