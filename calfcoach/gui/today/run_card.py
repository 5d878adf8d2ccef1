"""Whether to run today: one verdict, by word and shape, with its reason."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from calfcoach.core.reasons import word
from calfcoach.core.run_today import RunVerdict
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.sign import Shape, Sign
from calfcoach.services.training_views import TodayState, TodayView

SHAPES = {
    RunVerdict.YES: Shape.CHECK,
    RunVerdict.EASY: Shape.HALF,
    RunVerdict.NO: Shape.CROSS,
    RunVerdict.ASK: Shape.QUESTION,
}


class RunCard(Card):
    """The answer to one question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.sign = Sign(26)
        self.verdict = Label(role="verdict", wrap=True)
        self.reason = Label(wrap=True)
        self.order = Label(role="soft", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.sign)
        row.addWidget(self.verdict, 1)
        self.column.addWidget(Label(self.tr("Can I run today?"), "heading"))
        self.column.addLayout(row)
        self.column.addWidget(self.reason)
        self.column.addWidget(self.order)

    def show_view(self, view: TodayView) -> None:
        """Show the verdict of a day, or nothing before setup."""
        self.setVisible(view.run is not None)
        if view.run is None:
            return
        words = {
            RunVerdict.YES: self.tr("Yes"),
            RunVerdict.EASY: self.tr("Short and easy"),
            RunVerdict.NO: self.tr("Not today"),
            RunVerdict.ASK: self.tr("First the check-in"),
        }
        verdict = view.run.verdict
        self.sign.set_shape(SHAPES[verdict], verdict.value)
        self.verdict.setText(words[verdict])
        self.reason.setText(word(view.run.reason))
        self.order.setText(self.tr("A session is due too: run first, strength after it."))
        self.order.setVisible(
            view.state is TodayState.READY and verdict in (RunVerdict.YES, RunVerdict.EASY)
        )
