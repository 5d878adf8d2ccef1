"""One line that logs a run: day, distance, minutes; the rest if one likes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from calfcoach.core.runs import NOTE_MOST, Run, Surface
from calfcoach.core.shoes import Shoe
from calfcoach.core.units import Unit
from calfcoach.gui.edit.rating_fields import OpenRow
from calfcoach.gui.fonts import scaled
from calfcoach.gui.runs.run_words import in_unit, meters, surface_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.date_field import DateField
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.spin_text import inset_text
from calfcoach.services.running import RunEntry

DISTANCE_MOST, MINUTES_MOST = 300, 2_880


class RunForm(Card):
    """Enter keeps the run.

    Signals:
        kept(): What the fields say is to be kept.
        left(): Nothing of a change is to be kept.
    """

    kept = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._unit = Unit.KM
        self.title = Label(self.tr("Log a run"), "heading", wrap=True)
        self.day = DateField(self.tr("Day"))
        self.distance = QDoubleSpinBox()
        self.minutes = QSpinBox()
        self.calf = OpenRow(self.tr("How the calf felt"))
        self.shoe = QComboBox()
        self.surface = QComboBox()
        self.hills = QCheckBox(self.tr("More hills than before"))
        self.speed = QCheckBox(self.tr("Faster than before"))
        for box in (self.hills, self.speed):
            box.setProperty("kind", "form")
        self.note = QLineEdit()
        self.more = Button(self.tr("More"), kind="slim")
        self.keep = Button(self.tr("Log it"), kind="primary")
        self.cancel = Button(self.tr("Cancel"))
        self._details = QWidget()
        self._lay_out()
        self.more.clicked.connect(self._show_more)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self._leave)
        self.note.returnPressed.connect(self._keep)
        self.show_run(None)

    def offer(self, today: date, unit: Unit, shoes: Sequence[Shoe]) -> None:
        """Offer days up to today, the unit and the shoes."""
        self._unit = unit
        chosen = self.shoe.currentData()
        self.distance.setSuffix(f" {unit.value}")
        self.day.show_day(min(self.day.day(), today), latest=today)
        self.shoe.clear()
        self.shoe.addItem(self.tr("Shoe not said"), "")
        for shoe in shoes:
            if not shoe.is_retired or shoe.id == chosen:
                self.shoe.addItem(shoe.name, shoe.id)
        self.shoe.setCurrentIndex(max(0, self.shoe.findData(chosen)))

    def show_run(self, run: Run | None, today: date | None = None) -> None:
        """Show a run to be changed, or empty fields for a new one."""
        self.title.setText(self.tr("Change the run") if run else self.tr("Log a run"))
        self.keep.set_text(self.tr("Keep") if run else self.tr("Log it"))
        self.cancel.setVisible(run is not None)
        if run is not None or today is not None:
            self.day.show_day(run.on if run else today or date.min)
        self.distance.setValue(float(in_unit(run.distance_m, self._unit, 2)) if run else 0)
        self.minutes.setValue(round((run.duration_s or 0) / 60) if run else 0)
        self.calf.set_value(run.calf if run else None)
        self.shoe.setCurrentIndex(max(0, self.shoe.findData(run.shoe_id if run else "")))
        self.surface.setCurrentIndex(max(0, self.surface.findData(run.surface if run else None)))
        self.hills.setChecked(bool(run and run.has_hills))
        self.speed.setChecked(bool(run and run.has_speed))
        self.note.setText(run.note if run else "")
        self._details.setVisible(run is not None)
        self.more.setVisible(run is None)

    def entry(self) -> RunEntry | None:
        """Return what the fields say; None while the distance is open."""
        distance = meters(Decimal(str(round(self.distance.value(), 2))), self._unit)
        if not distance:
            return None
        return RunEntry(
            self.day.day(),
            distance,
            self.minutes.value() * 60 or None,
            self.calf.value(),
            self.shoe.currentData() or "",
            self.surface.currentData(),
            self.hills.isChecked(),
            self.speed.isChecked(),
            self.note.text(),
        )

    def _show_more(self) -> None:
        self._details.show()
        self.more.hide()
        self.calf.row.buttons[0].setFocus()

    def _keep(self) -> None:
        self.kept.emit()

    def _leave(self) -> None:
        self.left.emit()

    def _lay_out(self) -> None:
        self.distance.setRange(0, DISTANCE_MOST)
        self.distance.setDecimals(2)
        self.minutes.setRange(0, MINUTES_MOST)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setSpecialValueText(self.tr("time not said"))
        self.distance.setAccessibleName(self.tr("Distance"))
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.note.setMaxLength(NOTE_MOST)
        self.note.setPlaceholderText(self.tr("A note, if you like"))
        self.note.setAccessibleName(self.tr("Note"))
        self.shoe.setAccessibleName(self.tr("Shoe"))
        self.surface.setAccessibleName(self.tr("Surface"))
        self.surface.addItem(self.tr("Surface not said"), None)
        for surface in Surface:
            self.surface.addItem(surface_words(surface), surface)
        self.column.addWidget(self.title)
        numbers = FlowRow()
        for box in (self.day, self.distance, self.minutes):
            inset_text(box)
            box.setMinimumSize(scaled(140), scaled(38))
            numbers.flow.addWidget(box)
        self.column.addWidget(numbers)
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(8)
        details.addWidget(Label(self.tr("How the calf felt, 0 to 10"), "soft", wrap=True))
        details.addWidget(self.calf)
        row = QHBoxLayout()
        for widget in (self.shoe, self.surface):
            row.addWidget(widget, 1)
        details.addLayout(row)
        details.addWidget(self.hills)
        details.addWidget(self.speed)
        details.addWidget(self.note)
        self.column.addWidget(self._details)
        last = FlowRow()
        for button in (self.keep, self.cancel, self.more):
            last.flow.addWidget(button)
        self.column.addWidget(last)
        self.column.addStretch()
