"""The exercises of a dose, a row each: the knee, sets and repetitions, and the muscle."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from calfcoach.core.exercises import Muscle
from calfcoach.core.prescription import Prescription
from calfcoach.gui.today.today_words import exercise_words, item_words, muscle_words
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.sign import Shape, Sign

SHAPES = {Muscle.GASTROCNEMIUS: Shape.DOT, Muscle.SOLEUS: Shape.DIAMOND}


class DoseTable(QWidget):
    """Rows of a dose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self._shown: Prescription | None = None

    def show_dose(self, due: Prescription) -> None:
        """Show the exercises of a dose."""
        if due == self._shown:
            return
        self._shown = due
        while (found := self._grid.takeAt(0)) is not None:
            if (widget := found.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line, item in enumerate(due.items):
            self._grid.addWidget(Label(exercise_words(item.exercise), wrap=True), line, 0)
            self._grid.addWidget(Label(item_words(item), "strong"), line, 1)
            self._grid.addWidget(_muscle_mark(item.exercise.muscle), line, 2)

    def texts(self) -> tuple[str, ...]:
        """Return all that the table says."""
        labels = self.findChildren(Label)
        return tuple(label.text() for label in labels if not label.isHidden())


def _muscle_mark(muscle: Muscle) -> QWidget:
    mark = QWidget()
    row = QHBoxLayout(mark)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(7)
    sign = Sign(12)
    sign.set_shape(SHAPES.get(muscle, Shape.RING), muscle.value)
    row.addStretch()
    row.addWidget(sign)
    row.addWidget(Label(muscle_words(muscle), "soft"))
    return mark
