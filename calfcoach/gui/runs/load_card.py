"""The card of the load: what is left of the week, the longest run, and "can I run that far?"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QWidget

from calfcoach.core.running import Planned
from calfcoach.core.units import Unit
from calfcoach.gui.fonts import scaled
from calfcoach.gui.runs.run_form import DISTANCE_MOST
from calfcoach.gui.runs.run_words import cap_words, distance_words, meters, planned_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.date_field import DateField
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.spin_text import inset_text
from calfcoach.services.running import RunsView


class LoadCard(Card):
    """Both caps with their standing, and a question about a planned run.

    Signals:
        asked(): May it be run?
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._unit = Unit.KM
        self.left = Label(role="title", wrap=True)
        self.week = Label(wrap=True)
        self.run = Label(wrap=True)
        self.shoes = Label(wrap=True)
        self.day = DateField(self.tr("Day of the planned run"))
        self.distance = QDoubleSpinBox()
        self.ask = Button(self.tr("Can I run that?"))
        self.answer = Label(role="strong", wrap=True)
        self.distance.setRange(0, DISTANCE_MOST)
        self.distance.setDecimals(1)
        self.distance.setMinimumSize(scaled(110), scaled(38))
        self.distance.setAccessibleName(self.tr("Distance of the planned run"))
        inset_text(self.distance)
        standing = self.tr(
            "Both limits are sensible, not proven protection. No ratio of short to long load is "
            "reckoned: a large study found it says nothing."
        )
        self.column.addWidget(Label(self.tr("Left of this week"), "heading"))
        for widget in (self.left, self.week, self.run, self.shoes):
            self.column.addWidget(widget)
        self.column.addWidget(Label(standing, "day-soft", wrap=True))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.day, 0, 0)
        grid.addWidget(self.distance, 0, 1)
        grid.addWidget(self.ask, 1, 0)
        self.column.addLayout(grid)
        self.column.addWidget(self.answer)
        self.column.addStretch()
        self.ask.clicked.connect(self._ask)
        self.answer.hide()

    def show_view(self, view: RunsView) -> None:
        """Show the caps of today."""
        self._unit = view.unit
        self.distance.setSuffix(f" {view.unit.value}")
        cap = view.this_week
        if cap.cap_m is None or cap.left_m is None:
            self.left.setText("–")
        else:
            self.left.setText(
                self.tr("{} of {}").format(
                    distance_words(cap.left_m, view.unit), distance_words(cap.cap_m, view.unit)
                )
            )
        self.week.setText(cap_words(cap, view.unit))
        most = distance_words(view.run_cap_m, view.unit)
        self.run.setText(self.tr("A single run: up to {}.").format(most))
        self.shoes.setVisible(view.share_percent is not None)
        self.shoes.setText(
            self.tr("In the new pair run up to {} % of the week's distance.").format(
                view.share_percent
            )
        )
        self.day.show_first(view.today)

    def planned(self) -> tuple[date, int]:
        """Return the day and meters that are asked about."""
        value = Decimal(str(round(self.distance.value(), 1)))
        return self.day.day(), meters(value, self._unit)

    def show_answer(self, found: Planned) -> None:
        """Show what the rules say."""
        self.answer.setText(planned_words(found, self._unit))
        self.answer.show()

    def _ask(self) -> None:
        self.asked.emit()
