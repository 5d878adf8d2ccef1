"""How the program decides: every rule in a sentence."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtWidgets import QGridLayout, QWidget

from calfcoach.core.gates import Rule
from calfcoach.core.program import Program
from calfcoach.gui.program.decision_words import rule_words
from calfcoach.gui.program.rule_sentences import (
    calendar_sentence,
    load_sentence,
    rule_sentence,
    schedule_sentence,
)
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label


class RulesCard(Card):
    """Rows of a name and a sentence, in the order in which the rules are asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._labels: list[Label] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, 126)
        self.column.addWidget(Label(self.tr("How it decides"), "heading"))
        self.column.addWidget(
            Label(self.tr("From the top down: the first that fits decides."), "soft", wrap=True)
        )
        self.column.addLayout(self._grid)

    def show_program(self, program: Program, age_years: int | None) -> None:
        """Show the rules with the numbers of a program."""
        for label in self._labels:
            label.hide()
            label.deleteLater()
        rows = [(rule_words(rule), rule_sentence(rule, program.gates, age_years)) for rule in Rule]
        if any(stage.pack is not None and stage.pack.grows for stage in program.stages):
            rows.append((self.tr("More load"), load_sentence(program.gates)))
        rows.append((self.tr("Days"), f"{schedule_sentence(program)}. {calendar_sentence()}"))
        self._labels = []
        top = QtCore.Qt.AlignmentFlag.AlignTop
        for line, (name, sentence) in enumerate(rows):
            for place, label in enumerate((Label(name, "soft"), Label(sentence, wrap=True))):
                label.setAlignment(top)
                self._grid.addWidget(label, line, place)
                self._labels.append(label)
