"""Back from a run: how far it was, in one line; Enter logs it and begins the cool-down."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from calfcoach.core.units import Unit
from calfcoach.gui.fonts import scaled
from calfcoach.gui.runs.run_words import in_unit, meters
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.spin_text import inset_text

MOST = 500
MOST_MINUTES = 10_000


class BackPanel(QWidget):
    """Distance and time, with what the last run was already there.

    Signals:
        logged(): Keep the run, then cool down.
        only_asked(): Cool down without a run.
        left(): Back to Today.
    """

    logged = Signal()
    only_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = Unit.KM
        self.notice = NoticeBar()
        self.distance = QDoubleSpinBox()
        self.minutes = QSpinBox()
        self.log = Button(self.tr("Log it and cool down"), self.tr("Enter"), "primary")
        self.only = Button(self.tr("Only cool down"))
        self.back = Button(self.tr("Back"), "Esc")
        self.distance.setRange(0, MOST)
        self.distance.setDecimals(2)
        self.distance.setAccessibleName(self.tr("Distance"))
        self.minutes.setRange(0, MOST_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setSpecialValueText(self.tr("time not said"))
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self._lay_out()
        self.log.clicked.connect(self.logged)
        self.only.clicked.connect(self.only_asked)
        self.back.clicked.connect(self.left)

    def ask(self, usual_m: int, unit: Unit) -> None:
        """Ask for a run; what it was last time stands there, to be typed over."""
        self._unit = unit
        self.notice.say("")
        self.distance.setSuffix(f" {unit.value}")
        self.distance.setValue(float(in_unit(usual_m, unit, 2)))
        self.minutes.setValue(0)

    def take_focus(self) -> None:
        """Begin at the distance."""
        self.distance.setFocus()
        self.distance.selectAll()

    def run(self) -> tuple[int, int | None]:
        """Return the distance, meters, and the time, seconds, None where nobody said."""
        self.distance.interpretText()
        self.minutes.interpretText()
        minutes = self.minutes.value()
        distance_m = meters(Decimal(f"{self.distance.value():.2f}"), self._unit)
        return distance_m, minutes * 60 if minutes else None

    def handles(self, event: QKeyEvent) -> bool:
        """Take Enter and Escape; return whether it was one of them."""
        if event.isAutoRepeat():
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.log.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.back.click()
        else:
            return False
        return True

    def _lay_out(self) -> None:
        card = Card()
        card.setMaximumWidth(scaled(620))
        card.column.addWidget(Label(self.tr("Back from a run?"), "display", wrap=True))
        about = self.tr("How far was it? Then the calves are stretched for 4 minutes.")
        card.column.addWidget(Label(about, "soft", wrap=True))
        fields = QHBoxLayout()
        for box in (self.distance, self.minutes):
            inset_text(box)
            box.setMinimumSize(scaled(128), scaled(38))
            fields.addWidget(box, 1)
        card.column.addLayout(fields)
        row = QHBoxLayout()
        row.addWidget(self.log)
        row.addWidget(self.only)
        row.addStretch()
        row.addWidget(self.back)
        card.column.addSpacing(6)
        card.column.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 28, 36, 28)
        column.addWidget(self.notice)
        column.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(card, 10)
        middle.addStretch()
        column.addLayout(middle)
        column.addStretch(2)
