"""What relief came to, and which massage went with the largest fall of tightness."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from calfcoach.gui.progress.past_words import massage_words
from calfcoach.gui.session_words import outcome_name
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.history_views import ReliefPast


class ReliefCard(Card):
    """Relief over a range; hidden by the page where there was none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._inside: QWidget | None = None
        self.column.addWidget(Label(self.tr("Relief: what helped"), "heading"))
        note = self.tr("Tightness from 0 to 10, before and after")
        self.column.addWidget(Label(note, "soft", wrap=True))
        self._end = Label(
            self.tr("What helped you before need not be why. It is what your log says."),
            "day-soft",
            wrap=True,
        )
        self.column.addWidget(self._end)
        self.column.addStretch()

    def show_relief(self, relief: ReliefPast) -> None:
        """Show other sessions."""
        if self._inside is not None:
            self.column.removeWidget(self._inside)
            self._inside.deleteLater()
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(18)
        grid.setColumnStretch(0, 1)
        rows: list[tuple[str, str, str]] = [
            (outcome_name(outcome), self._times(times), "") for outcome, times in relief.outcomes
        ]
        for part in relief.parts:
            fall = self.tr("fell by {}").format(part.drop) if part.drop is not None else ""
            rows.append((massage_words(part.variant), self._times(part.times), fall))
        for number, cells in enumerate(rows):
            for place, text in enumerate(cells):
                role = "strong" if place == 0 and number < len(relief.outcomes) else ""
                grid.addWidget(Label(text, role or "soft", wrap=place == 0), number, place)
        self.column.insertWidget(2, self._inside)

    def _times(self, times: int) -> str:
        return self.tr("once") if times == 1 else self.tr("%n times", "", times)
