"""A few buttons of which one is chosen, with what they are about before them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from calfcoach.gui.widgets.button import EnterButton, move_focus
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label


class PickRow(QWidget):
    """One choice among a few: Left and Right go along it, Space chooses.

    Args:
        name: What it is about.
        name_width: The least room for the name, px; 0 leaves it out.

    Signals:
        value_picked(object): The value of the button that was chosen.
    """

    value_picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, *, name_width: int = 86) -> None:
        super().__init__(parent)
        self._name = name
        self._group = QButtonGroup(self)
        self._options: list[tuple[object, str]] = []
        self.buttons: list[EnterButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        if name_width:
            label = Label(name, "soft", wrap=True)
            label.setMinimumWidth(name_width)
            row.addWidget(label)
        self._row = FlowRow()
        row.addWidget(self._row, 1)
        self._group.idClicked.connect(self._emit_value)

    def offer(self, options: Sequence[tuple[object, str]], chosen: object) -> None:
        """Offer values with their words, one of them chosen; sends no signal."""
        if list(options) != self._options:
            self._rebuild(options)
        for button, (value, _) in zip(self.buttons, self._options, strict=True):
            button.setChecked(value == chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the row."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not move_focus(self.buttons, step):
            super().keyPressEvent(event)

    def _rebuild(self, options: Sequence[tuple[object, str]]) -> None:
        for button in self.buttons:
            self._group.removeButton(button)
            self._row.flow.removeWidget(button)
            button.deleteLater()
        self._options = list(options)
        self.buttons = []
        for number, (_, text) in enumerate(options):
            button = EnterButton(text)
            button.setCheckable(True)
            button.setProperty("kind", "pick")
            button.setAccessibleName(f"{self._name}: {text}")
            self._group.addButton(button, number)
            self._row.flow.addWidget(button)
            self.buttons.append(button)
        self._row.fit()

    def _emit_value(self, number: int) -> None:
        self.value_picked.emit(self._options[number][0])
