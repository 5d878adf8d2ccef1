"""The questions of relief beside the player: gate, tightness before and after, outcome."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.plan import Question
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.gui.relief.gate_panel import GatePanel
from calfcoach.gui.relief.outcome_panel import OutcomePanel
from calfcoach.gui.relief.rate_panel import RatePanel


class Questions(QStackedWidget):
    """Shows one question at a time.

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
        for panel in self._panels.values():
            self.addWidget(panel)
        self.gate.answered.connect(self.gate_answered)
        self.before.rated.connect(self.rated_before)
        self.after.rated.connect(self.rated_after)
        self.before.onset_chosen.connect(self.onset_chosen)
        self.outcome.outcome_chosen.connect(self.outcome_chosen)

    def ask(self, question: Question | None) -> bool:
        """Show a question, or none; return whether that is another one than before."""
        if question is self.asked:
            return False
        self.asked = question
        if question is not None:
            panel = self._panels[question]
            panel.ask()
            self.setCurrentWidget(panel)
            panel.setFocus()
        return True

    def handles(self, event: QKeyEvent) -> bool:
        """Give a key to the question on screen; return whether it took it."""
        return self.asked is not None and self._panels[self.asked].handles(event)
