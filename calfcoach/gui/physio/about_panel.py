"""What a program is called, for whom it is, how often, and where a runner begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from calfcoach.core.program import Program
from calfcoach.core.program_bounds import Fault
from calfcoach.core.program_edit import remove_start, set_start
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import told
from calfcoach.gui.physio.fields import NamedField, show_text
from calfcoach.gui.physio.number_sentence import MOST, NumberSentence
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.spin_text import inset_text

TEXTS = ("title", "author", "for_runner", "language", "notes")
NOTES_HEIGHT = 92
NOBODY = -1
"""What a stage's field shows where nobody begins at it."""


class AboutPanel(QWidget):
    """The program as a whole.

    Signals:
        changed(object, object): The program as it is now, and what was changed.
    """

    changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program: Program | None = None
        self.texts: dict[str, QLineEdit | QPlainTextEdit] = {}
        self.fields: list[NamedField] = []
        self.starts: list[QSpinBox] = []
        self._starts = QGridLayout()
        self._start_card = Card()
        self.start_fault = Label(role="fault", wrap=True)
        self.often = NumberSentence(
            self.tr("{sessions_per_week} sessions a week, at least {min_gap_h} hours apart."),
            {
                "sessions_per_week": ("schedule", "sessions_per_week"),
                "min_gap_h": ("schedule", "min_gap_h"),
            },
            {
                "sessions_per_week": self.tr("Sessions a week"),
                "min_gap_h": self.tr("Hours between sessions"),
            },
        )
        self.often.value_set.connect(self._set_often)
        self._lay_out()

    def show_program(self, program: Program, faults: Sequence[Fault]) -> None:
        """Show a program and what is wrong with it."""
        self._program = program
        for key, field in self.texts.items():
            show_text(field, getattr(program, key))
        for named in self.fields:
            named.show_faults(faults)
        schedule = program.schedule
        self.often.show_values(
            {"sessions_per_week": schedule.sessions_per_week, "min_gap_h": schedule.min_gap_h}
        )
        self.often.show_faults(faults)
        self._show_starts(program)
        said = [reason for place, reason in faults if place[:1] == ("start",)]
        self.start_fault.setText("; ".join(dict.fromkeys(said)))
        self.start_fault.setVisible(bool(said))

    def _show_starts(self, program: Program) -> None:
        count = len(program.stages)
        while len(self.starts) < count:
            row = len(self.starts)
            spin = QSpinBox(self._start_card)
            spin.setRange(NOBODY, MOST)
            spin.setSpecialValueText(self.tr("nobody"))
            spin.setSuffix(self.tr(" raises"))
            inset_text(spin)
            spin.valueChanged.connect(self._set_start)
            self._starts.addWidget(Label(parent=self._start_card, wrap=True), row, 0)
            self._starts.addWidget(spin, row, 1)
            self.starts.append(spin)
            spin.show()
        begins = {one.stage: one.raises_from for one in program.start}
        for row, spin in enumerate(self.starts):
            item = self._starts.itemAtPosition(row, 0)
            label = item.widget() if item is not None else None
            for widget in (label, spin):
                if widget is not None:
                    widget.setVisible(row < count)
            if row < count and isinstance(label, Label):
                stage = program.stages[row]
                name = self.tr("{}. {}").format(row + 1, told(stage.title) or stage.id)
                label.setText(name)
                spin.setAccessibleName(self.tr("{}: single-leg raises from").format(name))
                spin.blockSignals(True)  # noqa: FBT003  Qt names nothing
                spin.setValue(begins.get(stage.id, NOBODY))
                spin.blockSignals(False)  # noqa: FBT003

    def _set_text(self) -> None:
        program = self._program
        if program is None:
            return
        for key, field in self.texts.items():
            text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            if text != getattr(program, key):
                self.changed.emit(replace(program, **{key: text}), ("text", key))  # type: ignore[arg-type]
                return

    def _set_often(self, place: object, value: object) -> None:
        if self._program is not None and isinstance(place, tuple):
            before = replace(self._program.schedule, preferred_days=())
            schedule = replace(before, **{str(place[1]): value})  # type: ignore[arg-type]
            self.changed.emit(replace(self._program, schedule=schedule), place)

    def _set_start(self, value: int) -> None:
        row = next(row for row, spin in enumerate(self.starts) if spin is self.sender())
        program = self._program
        if program is None:
            return
        stage = program.stages[row].id
        found = remove_start(program, stage) if value < 0 else set_start(program, value, stage)
        self.changed.emit(found, ("start", stage))

    def _lay_out(self) -> None:
        names = {
            "title": self.tr("Name of the program"),
            "author": self.tr("Made by"),
            "for_runner": self.tr("For (a pseudonym)"),
            "language": self.tr("Language, such as en"),
            "notes": self.tr("Notes for the runner"),
        }
        about = Card()
        about.column.addWidget(Label(self.tr("About the program"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for number, key in enumerate(TEXTS):
            field: QLineEdit | QPlainTextEdit
            if key == "notes":
                field = QPlainTextEdit()
                field.setTabChangesFocus(True)
                field.setFixedHeight(scaled(NOTES_HEIGHT))
            else:
                field = QLineEdit()
            field.textChanged.connect(self._set_text)
            self.texts[key] = field
            named = NamedField(names[key], field, (key,))
            self.fields.append(named)
            row, column = divmod(number - 1, 2) if number else (-1, 0)
            wide = key in ("title", "notes")
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(named, row + 1, column, 1, 2 if wide else 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        about.column.addLayout(grid)
        often = Card()
        often.column.addWidget(Label(self.tr("How often"), "heading"))
        often.column.addWidget(self.often)
        self._start_card.column.addWidget(Label(self.tr("Where a runner begins"), "heading"))
        said = self.tr(
            "By the single-leg raises that the weaker leg manages: at the last stage whose number "
            "is reached."
        )
        self._start_card.column.addWidget(Label(said, "soft", wrap=True))
        self._starts.setHorizontalSpacing(18)
        self._starts.setColumnStretch(0, 1)
        self._start_card.column.addLayout(self._starts)
        self._start_card.column.addWidget(self.start_fault)
        self.start_fault.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        for card in (about, often, self._start_card):
            outer.addWidget(card)
