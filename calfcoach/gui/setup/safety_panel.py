"""The fourth step: the full safety check, and a clinician's go-ahead where one is asked first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.screening import Answer, Flag, Tier, check_result
from calfcoach.gui.relief.check_panel import CheckPanel
from calfcoach.gui.setup.fields import YesNoField
from calfcoach.gui.setup.step_panel import StepPanel
from calfcoach.gui.widgets.labels import Label


class SafetyPanel(QWidget):
    """The check of relief, of which every question needs an answer here.

    Signals:
        passed(): Every question has its answer and the person goes on.
    """

    passed = Signal()

    def __init__(self, words: Questionnaire, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Safety check")
        self.answers: dict[Flag, Answer] = {}
        self.check = CheckPanel(words, clock)
        self.check.go_on.set_text(self.tr("Go on"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.check)
        inner = self.check.layout()
        if inner is not None:
            inner.setContentsMargins(0, 0, 0, 0)
        self.check.answered.connect(self._note)
        self.check.finished.connect(self._pass)

    def begin(self, numbers: tuple[str, ...]) -> None:
        """Ask afresh; `numbers` are the emergency numbers."""
        self.check.ask(Tier.NONE, numbers, {})
        self._note({})

    def take_focus(self) -> None:
        """Put the focus on the first open question, or on going on."""
        self.check.go_to_next_open()

    def may_go_on(self) -> bool:
        """Whether every question has its answer."""
        return not check_result(self.answers).open

    def handles(self, event: QKeyEvent) -> bool:
        """Give keys to the check."""
        return self.check.handles(event)

    def _note(self, answers: Mapping[Flag, Answer]) -> None:
        """Show the tier once it says something: an urgent one at once, the others at the end."""
        self.answers = dict(answers)
        result = check_result(self.answers)
        self.check.banner.setVisible(result.tier >= Tier.DAYS or not result.open)
        self.check.go_on.setEnabled(not result.open)

    def _pass(self) -> None:
        if self.may_go_on():
            self.passed.emit()
        else:
            self.take_focus()


class AgreedPanel(StepPanel):
    """Whether a clinician has agreed; asked only where the check says to ask one first."""

    def __init__(self, words: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("A clinician's go-ahead")
        self._words = words
        self._why = Label(wrap=True)
        self.agreed = YesNoField(self.tr("Has a clinician agreed to calf training?"))
        card = self.add_card(self.agreed)
        card.column.insertWidget(0, self._why)
        card.column.addWidget(Label(self.tr("Keys: Y yes, N no"), "soft"))
        self.body.addStretch()

    def explain(self, flags: tuple[Flag, ...]) -> None:
        """Say which answers it is asked for."""
        self._why.setText("\n".join(self._words.full[flag] for flag in flags))
