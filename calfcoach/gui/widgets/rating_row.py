"""A row of numbers from 0 to 10, by mouse or by key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from calfcoach.gui.fonts import scaled
from calfcoach.gui.widgets.button import EnterButton

_DIGITS = {getattr(Qt.Key, f"Key_{digit}"): digit for digit in range(10)}


class RatingRow(QWidget):
    """Eleven buttons, or fewer. Keys 0 to 9, and a dash for 10, while the row has the focus.

    Args:
        name: What is rated.
        compact: For a narrow card.
        most: The last number.
        bands: Tint the bands of pain: 0 to 3, 4 and 5, 6 to 10.

    Signals:
        value_chosen(int): A number from 0 to 10.
    """

    value_chosen = Signal(int)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        compact: bool = False,
        most: int = 10,
        bands: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.buttons: list[EnterButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 if compact else 6)
        for value in range(most + 1):
            button = EnterButton(str(value))
            button.setCheckable(True)
            button.setProperty("kind", "scale")
            if bands:
                band = "low" if value <= 3 else "mid" if value <= 5 else "high"
                button.setProperty("band", band)
            width, height = (24, 38) if compact else (34, 44)
            button.setMinimumSize(scaled(width), scaled(height))
            button.setAccessibleName(f"{name}: {value}")
            self._group.addButton(button, value)
            self.buttons.append(button)
            row.addWidget(button, 1)
        self.setFocusProxy(self.buttons[0])
        self._group.idClicked.connect(self._emit_value)

    def value(self) -> int | None:
        """Return the chosen number, or None."""
        chosen = self._group.checkedId()
        return chosen if chosen >= 0 else None

    def set_value(self, value: int | None) -> None:
        """Show a number as chosen, or none; sends no signal."""
        self._group.setExclusive(False)
        for number, button in enumerate(self.buttons):
            button.setChecked(number == value)
        self._group.setExclusive(True)

    def choose(self, value: int) -> None:
        """Choose a number as a click does."""
        self.buttons[value].setFocus()
        self.buttons[value].click()

    def handles(self, event: QKeyEvent) -> bool:
        """Take a key if it means a number; return whether it did."""
        if event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        value = 10 if key is Qt.Key.Key_Minus else _DIGITS.get(key)
        if value is None or value >= len(self.buttons):
            return False
        self.choose(value)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let digits choose."""
        if not self.handles(event):
            super().keyPressEvent(event)

    def _emit_value(self, value: int) -> None:
        self.value_chosen.emit(value)
