"""The page on which a session of a past day is added."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from calfcoach.core.program import Program
from calfcoach.gui.edit.add_form import AddForm
from calfcoach.gui.page import Page
from calfcoach.gui.widgets.labels import Label


class AddPage(Page):
    """A title over the form."""

    def __init__(
        self,
        program: Program,
        first: date,
        today: date,
        place: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = AddForm(program, first, today, place)
        column = QVBoxLayout(self)
        column.setContentsMargins(34, 28, 34, 28)
        column.setSpacing(14)
        column.addWidget(Label(self.tr("Add a past session"), "title", wrap=True))
        column.addWidget(self.form, 1)
