"""Fields of a form with room for what is wrong with their answer, in words right below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from calfcoach.gui.fonts import scaled
from calfcoach.gui.setup.numbers import Bounds, Fault, Reading
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label

_Value = TypeVar("_Value")


def fault_words(fault: Fault, bounds: Bounds, unit: str) -> str:
    """Return what is wrong with a number."""
    span = QCoreApplication.translate("Fields", "from {} to {}").format(bounds.least, bounds.most)
    words = {
        Fault.MISSING: QCoreApplication.translate("Fields", "A number is needed, {}."),
        Fault.NO_NUMBER: QCoreApplication.translate("Fields", "Use digits only: a number {}."),
        Fault.NOT_WHOLE: QCoreApplication.translate("Fields", "Use a whole number {}."),
        Fault.OUTSIDE: QCoreApplication.translate("Fields", "Use a number {}."),
    }
    return words[fault].format(f"{span} {unit}" if unit else span)


class Field(QWidget):
    """One question; subclasses know whether its answer will do."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self._note = Card("notice")
        self._note.column.setContentsMargins(12, 6, 12, 6)
        self._fault = Label(wrap=True)
        self._note.column.addWidget(self._fault)
        self._note.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 4, 0, 4)
        self.column.setSpacing(6)

    def fault(self) -> str:
        """Return what is wrong with the answer, in words; "" where nothing is."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        raise NotImplementedError

    def shown_fault(self) -> str:
        """Return the words that stand below the field."""
        return self._fault.text() if self._note.isVisibleTo(self) else ""

    def check(self) -> bool:
        """Show what is wrong, if anything; return whether the answer will do."""
        text = self.fault()
        self._say(text)
        return not text

    def focus_here(self) -> None:
        """Take the focus where one answers."""
        self.setFocus()

    def _say(self, text: str) -> None:
        self._fault.setText(text)
        self._note.setVisible(bool(text))

    def _forgive(self) -> None:
        self._say("")


class NumberField(Field):
    """A number to type.

    Args:
        text: What is asked.
        read: Reads what was typed.
        bounds: What it takes, for the words.
        unit: For the words.
    """

    def __init__(
        self,
        text: str,
        read: Callable[[str], Reading],
        bounds: Bounds,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._read = read
        self._bounds = bounds
        self._unit = unit
        self.edit = QLineEdit()
        self.edit.setMaxLength(10)
        self.edit.setFixedWidth(scaled(96))
        self.edit.setAccessibleName(text)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        label = Label(text, wrap=True)
        label.setBuddy(self.edit)
        self.row.addWidget(label, 1)
        self.row.addWidget(self.edit)
        self.column.addLayout(self.row)
        self.column.addWidget(self._note)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._forgive)

    def reading(self) -> Reading:
        """Return what the text says."""
        return self._read(self.edit.text())

    def number(self) -> int | None:
        """Return a whole number, or None."""
        value = self.reading().value
        return None if value is None else int(value)

    def set_text(self, text: str) -> None:
        """Show another text, with no fault."""
        self.edit.setText(text)
        self._forgive()

    def set_bounds(self, bounds: Bounds, unit: str) -> None:
        """Say otherwise what it takes."""
        self._bounds, self._unit = bounds, unit

    def fault(self) -> str:
        """Return what is wrong with the number."""
        fault = self.reading().fault
        return "" if fault is None else fault_words(fault, self._bounds, self._unit)

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not self.edit.text().strip()

    def focus_here(self) -> None:
        """Take the focus, the text ready to be typed over."""
        self.edit.setFocus()
        self.edit.selectAll()


@dataclass(frozen=True, slots=True)
class Choice(Generic[_Value]):
    """One of several answers.

    Attributes:
        value: What it means.
        word: What it says.
        key: What chooses it while the field has the focus; None for none.
        note: A sentence beside it.
    """

    value: _Value
    word: str
    key: Qt.Key | None = None
    note: str = ""


class ChoiceField(Field, Generic[_Value]):
    """Buttons, of which one is chosen; with notes, one below the other.

    Space or a key chooses; Enter passes on to the page.

    Signals:
        chosen(object): The value that a person has just chosen.
    """

    chosen = Signal(object)

    def __init__(
        self,
        text: str,
        choices: Sequence[Choice[_Value]],
        parent: QWidget | None = None,
        *,
        needed: bool = True,
    ) -> None:
        super().__init__(text, parent)
        self._needed = needed
        self._choices = tuple(choices)
        self._group = QButtonGroup(self)
        self.buttons: dict[_Value, QPushButton] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        has_notes = any(choice.note for choice in choices)
        if has_notes:
            grid.setColumnStretch(1, 1)
            grid.setHorizontalSpacing(16)
        else:
            grid.addWidget(Label(text, wrap=True), 0, 0)
            grid.setColumnStretch(0, 1)
        for place, choice in enumerate(choices):
            button = self._button(place, choice)
            if has_notes:
                grid.addWidget(button, place, 0)
                grid.addWidget(Label(choice.note, "soft", wrap=True), place, 1)
            else:
                grid.addWidget(button, 0, place + 1)
        self.column.addLayout(grid)
        self.column.addWidget(self._note)
        self._group.idClicked.connect(self._take)

    def value(self) -> _Value | None:
        """Return the chosen value, or None."""
        place = self._group.checkedId()
        return self._choices[place].value if place >= 0 else None

    def set_value(self, value: _Value | None) -> None:
        """Show a value as chosen, or none; sends no signal."""
        self._group.setExclusive(False)
        for choice in self._choices:
            self.buttons[choice.value].setChecked(value is not None and choice.value == value)
        self._group.setExclusive(True)
        self._forgive()

    def fault(self) -> str:
        """Return that an answer is needed, where it is."""
        if not (self._needed and self.is_empty()):
            return ""
        return self.tr("Please choose: {}.").format(
            self.tr(" or ").join(choice.word for choice in self._choices)
        )

    def is_empty(self) -> bool:
        """Whether nothing is chosen."""
        return self._group.checkedId() < 0

    def focus_here(self) -> None:
        """Take the focus on what is chosen, else on the first."""
        chosen = self._group.checkedButton()
        (chosen or next(iter(self.buttons.values()))).setFocus()

    def choose_by(self, key: Qt.Key) -> bool:
        """Choose what a key stands for; return whether it stands for something."""
        for choice in self._choices:
            if choice.key is not None and choice.key == key:
                self.buttons[choice.value].setFocus()
                self.buttons[choice.value].click()
                return True
        return False

    def _button(self, place: int, choice: Choice[_Value]) -> QPushButton:
        button = QPushButton(choice.word)
        button.setAutoDefault(False)
        button.setCheckable(True)
        button.setProperty("kind", "scale")
        button.setMinimumSize(scaled(max(64, 30 + 9 * len(choice.word))), scaled(40))
        button.setAccessibleName(f"{choice.word}: {self.text}")
        button.setAccessibleDescription(choice.note)
        self._group.addButton(button, place)
        self.buttons[choice.value] = button
        return button

    def _take(self, place: int) -> None:
        self._forgive()
        self._emit_chosen(self._choices[place].value)

    def _emit_chosen(self, value: _Value) -> None:
        self.chosen.emit(value)


class YesNoField(ChoiceField[bool]):
    """Yes or no; keys Y and N."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        yes = QCoreApplication.translate("Fields", "Yes")
        no = QCoreApplication.translate("Fields", "No")
        choices = (
            Choice(value=True, word=yes, key=Qt.Key.Key_Y),
            Choice(value=False, word=no, key=Qt.Key.Key_N),
        )
        super().__init__(text, choices, parent)
