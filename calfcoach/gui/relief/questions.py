"""The questions of relief beside the player: gate, tightness before and after, outcome."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.plan import Question
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.relief import Onset
from calfcoach.gui.relief.gate_panel import GatePanel
from calfcoach.gui.relief.outcome_panel import OutcomePanel
from calfcoach.gui.relief.rate_panel import RatePanel
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll


class Questions(QStackedWidget):
    """Shows one question at a time; one that is too high for a small window scrolls.

    Signals:
        gate_answered(dict[GateQuestion, Answer]): The gate.
        rated_before(int): Tightness before, 0 to 10.
        rated_after(int): Tightness after, 0 to 10.
        onset_chosen(Onset): How it came.
        outcome_chosen(Outcome): How it is in the end.
    """

    gate_answered = Signal(object)
    rated_before = Signal(int)
    rated_after = Signal(int)
    onset_chosen = Signal(object)
    outcome_chosen = Signal(object)

    def __init__(self, words: Questionnaire, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gate = GatePanel(words, clock)
        self.before = RatePanel(Question.TIGHTNESS_BEFORE)
        self.after = RatePanel(Question.TIGHTNESS_AFTER)
        self.outcome = OutcomePanel()
        self.asked: Question | None = None
        self._panels: Mapping[Question, GatePanel | RatePanel | OutcomePanel] = {
            Question.GATE: self.gate,
            Question.TIGHTNESS_BEFORE: self.before,
            Question.TIGHTNESS_AFTER: self.after,
            Question.OUTCOME: self.outcome,
        }
        self._areas = {asked: VerticalScroll(panel) for asked, panel in self._panels.items()}
        for area in self._areas.values():
            self.addWidget(area)
        self.gate.answered.connect(self.gate_answered)
        self.before.rated.connect(self.rated_before)
        self.after.rated.connect(self.rated_after)
        self.before.onset_chosen.connect(self.onset_chosen)
        self.outcome.outcome_chosen.connect(self.outcome_chosen)

    def ask(
        self, question: Question | None, value: int | None = None, onset: Onset | None = None
    ) -> bool:
        """Show a question, or none; return whether that is another one than before.

        Args:
            question: What to ask.
            value: The number that was given to it before, 0 to 10.
            onset: How the tightness came, if that was said.
        """
        if question is self.asked:
            return False
        self.asked = question
        if question is not None:
            panel = self._panels[question]
            if isinstance(panel, RatePanel):
                panel.ask(value, onset)
            else:
                panel.ask()
            self._areas[question].to_top()
            self.setCurrentWidget(self._areas[question])
            panel.take_focus()
        return True

    def take_focus(self) -> None:
        """Put the focus on the first control of the question on screen."""
        if self.asked is not None:
            self._panels[self.asked].take_focus()

    def show_small(self, *, small: bool) -> None:
        """Take less room where the window is small."""
        for panel in (self.gate, self.before, self.after, self.outcome):
            panel.show_small(small=small)

    def is_scrolling(self) -> bool:
        """Whether the question on screen is too high for its room."""
        area = self.currentWidget()
        return isinstance(area, VerticalScroll) and area.verticalScrollBar().maximum() > 0

    def handles(self, event: QKeyEvent) -> bool:
        """Give a key to the question on screen, else scroll; return whether that was it."""
        if self.asked is None:
            return False
        if self._panels[self.asked].handles(event):
            return True
        return self.is_scrolling() and self._areas[self.asked].handles(event)
