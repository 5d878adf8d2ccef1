"""The fields of the sets of a session: repetitions done, and pain where it was told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from calfcoach.core.plan import StepKind
from calfcoach.core.results import StepResult
from calfcoach.gui.fonts import scaled
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.spin_text import inset_text
from calfcoach.services.editing import SetEdit

REPS_MOST = 60
"""The most repetitions of a set that can be typed in."""
UNSAID = -1


class SetsFields(QWidget):
    """A line for each set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: dict[int, StepResult] = {}
        self.reps: dict[int, QSpinBox] = {}
        self.pains: dict[int, QSpinBox] = {}

    def show_sets(self, steps: Sequence[StepResult], names: Sequence[str]) -> None:
        """Show the sets among the steps of a session, each with its name; called once."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        for column, head in enumerate((self.tr("Repetitions"), self.tr("Pain")), 1):
            grid.addWidget(Label(head, "soft"), 0, column)
        named = iter(names)
        for seq, step in enumerate(steps):
            if step.kind is not StepKind.SET:
                continue
            name = next(named)
            self._steps[seq] = step
            reps, pain = QSpinBox(), QSpinBox()
            reps.setRange(0, REPS_MOST)
            reps.setValue(step.reps_done or 0)
            pain.setRange(UNSAID, 10)
            pain.setSpecialValueText(self.tr("not said"))
            pain.setValue(UNSAID if step.pain is None else step.pain)
            reps.setAccessibleName(self.tr("{}: repetitions").format(name))
            pain.setAccessibleName(self.tr("{}: pain").format(name))
            row = len(self.reps) + 1
            grid.addWidget(Label(name, wrap=True), row, 0)
            for column, box in enumerate((reps, pain), 1):
                inset_text(box)
                box.setMinimumWidth(scaled(110))
                grid.addWidget(box, row, column)
            self.reps[seq], self.pains[seq] = reps, pain

    def edits(self) -> dict[int, SetEdit]:
        """Return the sets that are said otherwise than they were."""
        found: dict[int, SetEdit] = {}
        for seq, step in self._steps.items():
            said = self.pains[seq].value()
            edit = SetEdit(self.reps[seq].value(), None if said == UNSAID else said)
            if (edit.reps, edit.pain) != (step.reps_done or 0, step.pain):
                found[seq] = edit
        return found
