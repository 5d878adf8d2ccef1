"""Whether to run today: one verdict, by word and shape, with its reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from calfcoach.core.run_today import RunVerdict
from calfcoach.gui.i18n import reason_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.flow_layout import FlowRow
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
    """The answer to one question, and what is done around a run.

    Signals:
        warm_up_requested(): Begin the warm-up.
        back_requested(): The run is over: log it, and cool down.
    """

    warm_up_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.sign = Sign(26)
        self.verdict = Label(role="verdict", wrap=True)
        self.reason = Label(wrap=True)
        self.order = Label(role="soft", wrap=True)
        self.warm_up = Button(self.tr("Warm up, 6 min"), "W")
        self.back = Button(self.tr("Back from a run"), "B")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.sign)
        row.addWidget(self.verdict, 1)
        self.column.addWidget(Label(self.tr("Can I run today?"), "heading"))
        self.column.addLayout(row)
        self.column.addWidget(self.reason)
        self.column.addWidget(self.order)
        around = FlowRow()
        around.flow.addWidget(self.warm_up)
        around.flow.addWidget(self.back)
        self.column.addWidget(around)
        for button, key, signal in (
            (self.warm_up, "W", self.warm_up_requested),
            (self.back, "B", self.back_requested),
        ):
            button.clicked.connect(signal)
            shortcut = QShortcut(QKeySequence(key), button)  # one that is hidden has no key
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(button.click)

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
        runs = verdict in (RunVerdict.YES, RunVerdict.EASY)
        self.warm_up.setVisible(runs)
        self.back.setVisible(verdict is not RunVerdict.NO)
        self.sign.set_shape(SHAPES[verdict], verdict.value)
        self.verdict.setText(words[verdict])
        self.reason.setText(reason_words(view.run.reason))
        self.order.setText(self.tr("A session is due too: run first, strength after it."))
        self.order.setVisible(view.state is TodayState.READY and runs)
