"""Adds an exercise by a few letters of its name: what fits is listed below, Enter takes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from calfcoach.core.exercises import Exercise
from calfcoach.gui.i18n import told

SHOWN = 6


class ExercisePicker(QWidget):
    """A line to type in and the exercises that fit.

    Signals:
        picked(object): An exercise is to be added.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exercises: list[Exercise] = []
        self._found: list[Exercise] = []
        self.line = _PickerLine()
        self.line.setPlaceholderText(self.tr("+ Add an exercise: type a few letters, then Enter"))
        self.line.setAccessibleName(self.tr("Add an exercise"))
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Exercises that fit"))
        self.found.setProperty("kind", "found")
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.found)
        self.line.textChanged.connect(self._look)
        self.line.returnPressed.connect(self._take)
        self.line.stepped.connect(self._step)
        self.found.itemClicked.connect(self._take)

    def offer(self, exercises: Sequence[Exercise]) -> None:
        """Know which exercises there are."""
        self._exercises = list(exercises)

    def _look(self, text: str) -> None:
        words = text.casefold().split()
        self._found = [
            one
            for one in self._exercises
            if words and all(word in _searched(one) for word in words)
        ][:SHOWN]
        self.found.clear()
        self.found.addItems([told(one.name) for one in self._found])
        self.found.setVisible(bool(self._found))
        if self._found:
            self.found.setCurrentRow(0)
            self.found.setFixedHeight(self.found.sizeHintForRow(0) * len(self._found) + 12)

    def _step(self, step: int) -> None:
        row = self.found.currentRow() + step
        if 0 <= row < self.found.count():
            self.found.setCurrentRow(row)

    def _take(self) -> None:
        row = self.found.currentRow()
        if 0 <= row < len(self._found):
            exercise = self._found[row]
            self.line.clear()
            self.picked.emit(exercise)


class _PickerLine(QLineEdit):
    """A line whose arrows go along the list.

    Signals:
        stepped(int): One down or up.
    """

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the list; Escape clears the line before it leaves the page."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _searched(exercise: Exercise) -> str:
    return f"{told(exercise.name)} {exercise.muscle.value} {exercise.surface.value}".casefold()
