"""The rows of the settings: a choice, several choices, a number, a text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QWidget

from calfcoach.gui.fonts import scaled
from calfcoach.gui.widgets.button import EnterButton, move_focus
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.pick_row import PickRow

SPIN_MARGINS = (8, 0, 0, 0)
"""Before a number; a style sheet's padding does not reach into a spin box (Qt 6.11)."""
NAME_WIDTH = 168
"""Room for what a row is about, px; the answers of a form stand below each other."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One row.

    Attributes:
        field: The field of `Settings`.
        text: What it is about.
        options: Its values with their words; empty for a number.
        bounds: The least and the most of a number.
        unit: Behind a number.
        step: What an arrow adds to a number.
        note: What else there is to know, "" for nothing.
        several: More than one of the options may be chosen.
        is_sound: Whether a text will do; None where it is no text.
        refused: What is said of one that will not.
    """

    field: str
    text: str
    options: tuple[tuple[object, str], ...] = ()
    bounds: tuple[int, int] = (0, 0)
    unit: str = ""
    step: int = 1
    note: str = ""
    several: bool = False
    is_sound: Callable[[str], bool] | None = None
    refused: str = ""


class ChoiceRow(PickRow):
    """A setting with a few values.

    Signals:
        value_picked(object): The value that was chosen.
    """

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting.text, parent, name_width=scaled(NAME_WIDTH))
        self._setting = setting
        self.offer(setting.options, None)  # now, so that Tab goes from row to row

    def show_value(self, value: object) -> None:
        """Show a value; sends no signal."""
        self.offer(self._setting.options, value)

    def focus_here(self) -> None:
        """Take the focus to the value that is chosen."""
        chosen = (button for button in self.buttons if button.isChecked())
        next(chosen, self.buttons[0]).setFocus()


class NumberRow(QWidget):
    """A setting that is a number.

    Signals:
        value_picked(object): The number, once it is typed or with each arrow.
    """

    value_picked = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spin = QSpinBox()
        self.spin.setRange(*setting.bounds)
        self.spin.setSingleStep(setting.step)
        self.spin.setSuffix(setting.unit)
        self.spin.setAccessibleName(setting.text)
        self.spin.setKeyboardTracking(False)
        self.spin.setFixedWidth(scaled(112))
        self.spin.lineEdit().setTextMargins(*SPIN_MARGINS)
        row = _named(self, setting.text)
        row.addWidget(self.spin)
        row.addStretch()
        self.spin.valueChanged.connect(self._emit_value)

    def show_value(self, value: object) -> None:
        """Show a value; sends no signal."""
        with QSignalBlocker(self.spin):
            self.spin.setValue(int(str(value)))

    def focus_here(self) -> None:
        """Take the focus."""
        self.spin.setFocus()

    def _emit_value(self, value: int) -> None:
        self.value_picked.emit(value)


class SeveralRow(QWidget):
    """A setting that is some of a few values: Left and Right go along it, Space chooses.

    Signals:
        value_picked(object): The values that are chosen, a tuple.
    """

    value_picked = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in setting.options]
        self.buttons: list[EnterButton] = []
        row = _named(self, setting.text)
        flow = FlowRow()
        row.addWidget(flow, 1)
        for _, text in setting.options:
            button = EnterButton(text)
            button.setCheckable(True)
            button.setProperty("kind", "pick")
            button.setAccessibleName(f"{setting.text}: {text}")
            button.clicked.connect(self._emit_values)
            flow.flow.addWidget(button)
            self.buttons.append(button)
        for button in self.buttons[1:]:  # one stop for Tab; the arrows go on from there
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_value(self, value: object) -> None:
        """Show values; sends no signal."""
        chosen = value if isinstance(value, tuple) else ()
        for button, one in zip(self.buttons, self._values, strict=True):
            button.setChecked(one in chosen)

    def focus_here(self) -> None:
        """Take the focus to the first one."""
        self.buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the row."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not move_focus(self.buttons, step):
            super().keyPressEvent(event)

    def _emit_values(self) -> None:
        chosen = zip(self.buttons, self._values, strict=True)
        self.value_picked.emit(tuple(value for button, value in chosen if button.isChecked()))


class TextRow(QWidget):
    """A setting that is a text; one that will not do is said, and not kept.

    Signals:
        value_picked(object): The text, once it is typed.
    """

    value_picked = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_sound = setting.is_sound or bool
        self.edit = QLineEdit()
        self.edit.setMaxLength(18)
        self.edit.setFixedWidth(scaled(152))
        self.edit.setAccessibleName(setting.text)
        self.fault = Label(setting.refused, "soft", wrap=True)
        self.fault.hide()
        row = _named(self, setting.text)
        row.addWidget(self.edit)
        row.addWidget(self.fault, 1)
        row.addStretch()
        self.edit.editingFinished.connect(self._emit_value)
        self.edit.textEdited.connect(self._judge)

    def show_value(self, value: object) -> None:
        """Show a value; sends no signal. What is being typed stays."""
        if not self.edit.hasFocus():
            self.edit.setText(str(value))
            self.fault.hide()

    def focus_here(self) -> None:
        """Take the focus."""
        self.edit.setFocus()

    def _judge(self) -> bool:
        text = self.edit.text().strip()
        is_sound = not text or self._is_sound(text)
        self.fault.setVisible(not is_sound)
        return is_sound

    def _emit_value(self) -> None:
        if self._judge():
            self.value_picked.emit(self.edit.text().strip())


Row = ChoiceRow | NumberRow | SeveralRow | TextRow


def row_of(setting: Setting) -> Row:
    """Return the row that a setting asks for."""
    if setting.is_sound is not None:
        return TextRow(setting)
    if not setting.options:
        return NumberRow(setting)
    return SeveralRow(setting) if setting.several else ChoiceRow(setting)


def _named(row: QWidget, text: str) -> QHBoxLayout:
    """Return a row's layout, with its name in it."""
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    name = Label(text, "soft", wrap=True)
    name.setFixedWidth(scaled(NAME_WIDTH))
    layout.addWidget(name)
    return layout
