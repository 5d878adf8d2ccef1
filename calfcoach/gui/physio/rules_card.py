"""When to move on, hold, go back: the decision rules as sentences with numbers to set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from calfcoach.core.program import Adjust, Gates, Program
from calfcoach.core.program_bounds import Fault, Path
from calfcoach.gui.physio.number_sentence import NumberSentence
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label


class RulesCard(Card):
    """The limits of the decision table and the runner's own room, in sentences.

    Signals:
        value_set(object, object): A place in the program and its new number.
    """

    value_set = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.sentences: list[NumberSentence] = []
        self._grid = QGridLayout()
        self._lay_out()

    def show_program(self, program: Program, faults: Sequence[Fault]) -> None:
        """Show the numbers of a program, and what is wrong with them."""
        values = {one.name: getattr(program.gates, one.name) for one in fields(Gates)}
        values |= {one.name: getattr(program.adjust, one.name) for one in fields(Adjust)}
        for sentence in self.sentences:
            sentence.show_values({key: values[key] for key in sentence.spins})
            sentence.show_faults(faults)

    def spin(self, key: str) -> QWidget:
        """Return the field of a limit."""
        return next(one.spins[key] for one in self.sentences if key in one.spins)

    def _lay_out(self) -> None:
        names = {
            "rest_pain_at_most": self.tr("Pain before a session, at most"),
            "morning_at_most": self.tr("Pain in the morning, at most"),
            "pain_at_most": self.tr("Pain during and after, at most"),
            "pain_at_most_after_tear": self.tr("The same after a calf tear"),
            "morning_rise_at_most": self.tr("Rise overnight, at most"),
            "weekly_rise_from": self.tr("Rise of the week's mean, from"),
            "green_pain_at_most": self.tr("Pain of a green session, at most"),
            "holds_in_a_row": self.tr("Holds in a row"),
            "reps_done_percent": self.tr("Repetitions done, percent"),
            "effort_at_most": self.tr("Effort, at most"),
            "greens_in_a_row": self.tr("Green sessions in a row"),
            "reps_left_at_least": self.tr("Repetitions left, at least"),
            "ease_steps": self.tr("Steps easier"),
            "raise_steps": self.tr("Steps harder"),
            "lower_s_at_most": self.tr("Slowest lowering, seconds"),
        }
        rows = (
            (
                self.tr("Move on"),
                self.tr(
                    "One step up after {greens_in_a_row} green sessions in a row: all repetitions, "
                    "pain at most {green_pain_at_most}, effort at most {effort_at_most}, a calm "
                    "morning."
                ),
            ),
            (
                self.tr("More load"),
                self.tr(
                    "A heavier backpack once {reps_left_at_least} or more repetitions are left in "
                    "the last sets."
                ),
            ),
            (
                self.tr("Hold"),
                self.tr(
                    "The same dose while pain is above that and up to {pain_at_most}. After "
                    "{holds_in_a_row} holds in a row, one step back."
                ),
            ),
            (
                self.tr("Step back"),
                self.tr(
                    "When the morning is over {morning_at_most}, or worse overnight by more than "
                    "{morning_rise_at_most}; when the week's mean rises by {weekly_rise_from} or "
                    "more; when under {reps_done_percent} % of the repetitions are done twice "
                    "running."
                ),
            ),
            (
                self.tr("Stage back"),
                self.tr(
                    "When pain is over that limit; in the 12 weeks after a calf tear when over "
                    "{pain_at_most_after_tear}."
                ),
            ),
            (
                self.tr("No session"),
                self.tr("When pain right before is over {rest_pain_at_most}, or a warning sign."),
            ),
            (
                self.tr("The runner"),
                self.tr(
                    "may ease by {ease_steps} ladder steps, raise by {raise_steps}, and lower for "
                    "up to {lower_s_at_most} s."
                ),
            ),
        )
        self.column.addWidget(Label(self.tr("When to move on"), "heading"))
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        adjusted = {one.name for one in fields(Adjust)}
        for row, (name, text) in enumerate(rows):
            keys = [key for key in names if f"{{{key}}}" in text]
            places: dict[str, Path] = {
                key: ("adjust" if key in adjusted else "gates", key) for key in keys
            }
            sentence = NumberSentence(text, places, names, decimals=("weekly_rise_from",))
            sentence.value_set.connect(self.value_set)
            self.sentences.append(sentence)
            label = Label(name, "strong", wrap=True)
            label.setContentsMargins(0, 9, 0, 0)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(sentence, row, 1)
        self._grid.setColumnMinimumWidth(0, 92)
        self.column.addLayout(self._grid)
        said = self.tr(
            "Pain goes from 0 to 10. No program can be bolder than the limits that calfcoach "
            "starts with; it may be more careful."
        )
        self.column.addWidget(Label(said, "soft", wrap=True))
