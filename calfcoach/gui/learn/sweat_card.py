"""What a run cost in sweat, from the scales; it never says to drink more than was lost."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from calfcoach.core.hydration import DRUNK_L, MASS_KG, Sweat, sweat
from calfcoach.core.units import Unit
from calfcoach.gui.fonts import scaled
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.spin_text import inset_text

KG_IN_LB, L_IN_OZ = Decimal("0.45359237"), Decimal("0.0295735295625")
MOST_LOST_PERCENT = 2
"""Of body mass. Source: ACSM 2007. Grade: P."""
TENTH = Decimal("0.1")
MOST_MINUTES = 1_440


class SweatCard(Card):
    """Four fields and a sentence. With miles, masses are pounds and drinks fluid ounces."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._is_metric = True
        self.before, self.after, self.drunk = QDoubleSpinBox(), QDoubleSpinBox(), QDoubleSpinBox()
        self.minutes = QSpinBox()
        self.reckon = Button(self.tr("What did it cost?"), kind="primary")
        self.said = Label(wrap=True)
        self.said.hide()
        self._lay_out()
        self.offer(Unit.KM)
        self.reckon.clicked.connect(self.show_cost)

    def offer(self, unit: Unit) -> None:
        """Ask in the person's units."""
        self._is_metric = unit is Unit.KM
        mass, drink = (" kg", " l") if self._is_metric else (" lb", " fl oz")
        of_mass, of_drink = self._factors()
        for box in (self.before, self.after):
            box.setDecimals(1)
            box.setRange(float(MASS_KG[0] / of_mass), float(MASS_KG[1] / of_mass))
            box.setSingleStep(0.1)
            box.setSuffix(mass)
        self.drunk.setDecimals(2 if self._is_metric else 0)
        self.drunk.setRange(0, float(DRUNK_L[1] / of_drink))
        self.drunk.setSingleStep(0.1 if self._is_metric else 1)
        self.drunk.setSuffix(drink)

    def show_cost(self) -> None:
        """Say what was lost, and what is still open of it."""
        of_mass, of_drink = self._factors()
        before, after, drunk = (
            Decimal(f"{box.value():.2f}") * factor
            for box, factor in (
                (self.before, of_mass),
                (self.after, of_mass),
                (self.drunk, of_drink),
            )
        )
        least, most = MASS_KG
        found = sweat(
            min(max(before, least), most),
            min(max(after, least), most),
            min(drunk, DRUNK_L[1]),
            self.minutes.value() or None,
        )
        self.said.setText(" ".join(self._sentences(found, before)))
        self.said.show()

    def _sentences(self, found: Sweat, before_kg: Decimal) -> list[str]:
        if not found.lost_l:
            return [
                self.tr(
                    "You lost nothing that the scales show. Drink no more than thirst asks for."
                )
            ]
        parts = [self.tr("You lost about {}.").format(self._volume(found.lost_l))]
        if found.an_hour_l is not None:
            parts[0] = self.tr("You lost about {}, {} an hour.").format(
                self._volume(found.lost_l), self._volume(found.an_hour_l)
            )
        if found.open_l * 100 > before_kg * MOST_LOST_PERCENT:
            parts.append(self.tr("That is more than 2 % of your weight: drink a little earlier."))
        if found.open_l:
            parts.append(
                self.tr(
                    "{} of it is not replaced yet: in sips over the next hours, to thirst, with "
                    "sodium and potassium, and never more than that."
                ).format(self._volume(found.open_l))
            )
        else:
            parts.append(self.tr("You drank as much as you lost, or more: that is enough."))
        return parts

    def _volume(self, liters: Decimal) -> str:
        if self._is_metric:
            return self.tr("{} l").format(liters.quantize(TENTH))
        return self.tr("{} fl oz").format((liters / L_IN_OZ).quantize(Decimal(1)))

    def _factors(self) -> tuple[Decimal, Decimal]:
        return (Decimal(1), Decimal(1)) if self._is_metric else (KG_IN_LB, L_IN_OZ)

    def _lay_out(self) -> None:
        self.column.addWidget(Label(self.tr("What a run costs you in sweat"), "heading"))
        about = self.tr("Weigh yourself without clothes before and after a run of an hour or more.")
        self.column.addWidget(Label(about, "soft", wrap=True))
        self.minutes.setRange(0, MOST_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setSpecialValueText(self.tr("time not said"))
        fields = FlowRow()
        for name, box in (
            (self.tr("Before"), self.before),
            (self.tr("After"), self.after),
            (self.tr("Drunk meanwhile"), self.drunk),
            (self.tr("Minutes"), self.minutes),
        ):
            inset_text(box)
            box.setMinimumSize(scaled(140), scaled(38))
            box.setAccessibleName(name)
            field = QWidget()
            column = QVBoxLayout(field)
            column.setContentsMargins(0, 0, 8, 0)
            column.setSpacing(4)
            column.addWidget(Label(name, "soft"))
            column.addWidget(box)
            fields.flow.addWidget(field)
        self.before.setValue(70.0)
        self.after.setValue(70.0)
        self.column.addWidget(fields)
        last = QHBoxLayout()
        last.addWidget(self.reckon)
        last.addStretch()
        self.column.addLayout(last)
        self.column.addWidget(self.said)
