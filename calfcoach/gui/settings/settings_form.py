"""A form over fields of `Settings`: each row is described by a value, and holds at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from calfcoach.core.settings import Settings
from calfcoach.gui.widgets.card import Card
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
    """

    field: str
    text: str
    options: tuple[tuple[object, str], ...] = ()
    bounds: tuple[int, int] = (0, 0)
    unit: str = ""
    step: int = 1
    note: str = ""


class ChoiceRow(PickRow):
    """A setting with a few values.

    Signals:
        value_picked(object): The value that was chosen.
    """

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting.text, parent, name_width=NAME_WIDTH)
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
        self.spin.setFixedWidth(112)
        self.spin.lineEdit().setTextMargins(*SPIN_MARGINS)
        name = Label(setting.text, "soft")
        name.setMinimumWidth(NAME_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(name)
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


class SettingsForm(Card):
    """A card with a title and a row for each setting.

    Attributes:
        rows: The rows by their field.

    Signals:
        value_changed(str, object): A field has been given another value.
    """

    value_changed = Signal(str, object)

    def __init__(
        self, title: str, settings: Sequence[Setting], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.column.addWidget(Label(title, "heading"))
        self.rows: dict[str, ChoiceRow | NumberRow] = {}
        for setting in settings:
            row = ChoiceRow(setting) if setting.options else NumberRow(setting)
            self.rows[setting.field] = row
            self.column.addWidget(row)
            if setting.note:
                self.column.addWidget(Label(setting.note, "soft", wrap=True))
            row.value_picked.connect(self._take)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force; sends no signal."""
        for field, row in self.rows.items():
            row.show_value(getattr(settings, field))

    def _take(self, value: object) -> None:
        sender = self.sender()
        for field, row in self.rows.items():
            if row is sender:
                self.value_changed.emit(field, value)
