"""Fields of a program's forms: a name, the field, and below it what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from calfcoach.core.program_bounds import Fault, Path
from calfcoach.gui.i18n import phrase_words
from calfcoach.gui.physio.number_sentence import mark_fault
from calfcoach.gui.widgets.labels import Label

COMBO_LETTERS = 6


def fault_words(faults: Iterable[Fault]) -> list[Fault]:
    """Return faults in the person's language."""
    return [(place, phrase_words(reason)) for place, reason in faults]


class NamedField(QWidget):
    """A field under its name.

    Args:
        name: What it is about.
        field: What is typed in or chosen from.
        place: Where its value lies in the program, or a beginning of such places.
    """

    def __init__(
        self, name: str, field: QWidget, place: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        if isinstance(field, QComboBox):  # long words must not make the page wide
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            field.setSizeAdjustPolicy(policy)
            field.setMinimumContentsLength(COMBO_LETTERS)
        self.place = place
        field.setAccessibleName(name)
        self.fault = Label(role="fault", wrap=True)
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(Label(name, "soft", wrap=True))
        column.addWidget(field)
        column.addWidget(self.fault)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say what is wrong with the value, or nothing."""
        found = [reason for place, reason in faults if place[: len(self.place)] == self.place]
        mark_fault(self.field, is_bad=bool(found))
        self.field.setAccessibleDescription("; ".join(found))
        self.fault.setText("; ".join(dict.fromkeys(found)))
        self.fault.setVisible(bool(found))


def show_text(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Show a text; sends no signal, and leaves the cursor of what is being typed."""
    shown = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    if shown != text:
        field.blockSignals(True)  # noqa: FBT003  Qt names nothing
        if isinstance(field, QLineEdit):
            field.setText(text)
        else:
            field.setPlainText(text)
        field.blockSignals(False)  # noqa: FBT003


class UndoPasser(QObject):
    """Lets Ctrl+Z in a field undo the program's last change, not the field's last letter."""

    def watch(self, owner: QWidget) -> None:
        """Watch all fields inside a widget."""
        for kind in (QLineEdit, QPlainTextEdit):
            for field in owner.findChildren(kind):
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the field from claiming the keys of undo and redo."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return True
        return super().eventFilter(watched, event)
