"""Where one is, what comes next and under which condition."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from calfcoach.gui.i18n import told
from calfcoach.gui.program.next_words import next_words
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.training_views import ProgramView


class NextCard(Card):
    """The present dose, the greens at it, and the way on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.here = Label(role="title", wrap=True)
        self.stage = Label(role="soft", wrap=True)
        self.greens = Label(wrap=True)
        self.next = Label(role="lead", wrap=True)
        self.column.addWidget(Label(self.tr("You are here"), "soft"))
        for label in (self.here, self.stage, self.next, self.greens):
            self.column.addWidget(label)

    def show_view(self, view: ProgramView) -> None:
        """Show where one is."""
        first, *more = next_words(view)
        self.here.setText(view.label)
        self.stage.setText(told(view.program.stages[view.place.stage].title))
        self.next.setText(first)
        count, needed = view.greens, view.program.gates.greens_in_a_row
        greens = self.tr("Green sessions in a row here: {} of {}.").format(count, needed)
        if count > needed:
            greens = self.tr("Green sessions in a row here: {}.").format(count)
        self.greens.setText("\n".join([*more, greens]))
