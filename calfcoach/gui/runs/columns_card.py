"""Asks which columns of a CSV tell of a run; the answer is remembered for files like it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QWidget

from calfcoach.core.run_columns import LengthUnit, RunColumns
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.run_reading import ReadFile

SHOWN_COLUMNS = 5
LEAST_LETTERS = 12


class ColumnsCard(Card):
    """A choice for each thing that a run has, over the first rows.

    Signals:
        told(object): The columns, as `RunColumns`.
    """

    told = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._columns: RunColumns | None = None
        self.title = Label(role="heading", wrap=True)
        self.date, self.distance = QComboBox(), QComboBox()
        self.duration, self.sport = QComboBox(), QComboBox()
        self.unit = QComboBox()
        self.minutes = QCheckBox(self.tr("Bare numbers are minutes"))
        self.minutes.setProperty("kind", "form")
        self.sample = Label(role="soft", wrap=True)
        self.use = Button(self.tr("Read it like this"), kind="primary")
        for name, unit in (
            (self.tr("kilometers"), LengthUnit.KM),
            (self.tr("miles"), LengthUnit.MI),
            (self.tr("meters"), LengthUnit.M),
        ):
            self.unit.addItem(name, unit)
        self._lay_out()
        for box in (self.date, self.distance, self.duration, self.sport):
            box.currentIndexChanged.connect(self._show_use)
        self.use.clicked.connect(self._tell)

    def show_file(self, file: ReadFile) -> None:
        """Show a file's columns, with what they may be already chosen."""
        columns = self._columns = file.columns
        if columns is None:
            return
        self.title.setText(self.tr("Which columns of {} tell of a run?").format(file.name))
        for box, chosen, none in (
            (self.date, columns.date, self.tr("Choose a column")),
            (self.distance, columns.distance, self.tr("Choose a column")),
            (self.duration, columns.duration, self.tr("None")),
            (self.sport, columns.sport, self.tr("None: all are runs")),
        ):
            box.clear()
            box.addItem(none, "")
            for name in columns.header:
                box.addItem(name[:60] or self.tr("(no name)"), name)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self.unit.setCurrentIndex(self.unit.findData(columns.unit))
        self.minutes.setChecked(columns.is_in_minutes)
        rows = [columns.header, *file.rows[:2]]
        self.sample.setText(
            "\n".join(" | ".join(one for one in row[:SHOWN_COLUMNS]) for row in rows)
        )
        self._show_use()

    def _show_use(self) -> None:
        self.use.setEnabled(bool(self.date.currentData() and self.distance.currentData()))

    def _tell(self) -> None:
        if self._columns is None:
            return
        self.told.emit(
            replace(
                self._columns,
                date=self.date.currentData(),
                distance=self.distance.currentData(),
                unit=self.unit.currentData(),
                duration=self.duration.currentData(),
                sport=self.sport.currentData(),
                is_in_minutes=self.minutes.isChecked(),
            )
        )

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        for row, (name, box) in enumerate(
            (
                (self.tr("Day or start"), self.date),
                (self.tr("Distance"), self.distance),
                (self.tr("Distances are in"), self.unit),
                (self.tr("Time"), self.duration),
                (self.tr("Sport"), self.sport),
            )
        ):
            grid.addWidget(Label(name), row, 0)
            grid.addWidget(box, row, 1)
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(LEAST_LETTERS)
        grid.addWidget(self.minutes, 5, 1)
        grid.setColumnStretch(1, 1)
        self.column.addWidget(self.title)
        self.column.addWidget(self.sample)
        self.column.addLayout(grid)
        row_of_use = QHBoxLayout()
        about = Label(self.tr("Remembered for files with these columns."), "soft", wrap=True)
        row_of_use.addWidget(about, 1)
        row_of_use.addWidget(self.use)
        self.column.addLayout(row_of_use)
