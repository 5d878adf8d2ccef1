"""The form that adds a strength session of a past day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QWidget

from calfcoach.core.mass import in_kg, in_mass_unit
from calfcoach.core.program import Program
from calfcoach.gui.edit.edit_form import EditForm
from calfcoach.gui.edit.rating_fields import RatingFields
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import told
from calfcoach.gui.units import mass_unit
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.date_field import DateField
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.pick_row import PickRow
from calfcoach.gui.widgets.spin_text import inset_text
from calfcoach.services.editing import PastSessionEntry

LOAD_MOST_KG = 100
PARTS = (Decimal(1), Decimal("0.75"), Decimal("0.5"), Decimal("0.25"))


class AddForm(EditForm):
    """The day, the dose, how much of it was done, and how it was.

    Args:
        program: Whose doses are offered.
        first: The first day that can be chosen.
        today: The last one, and the one that is shown.
        place: Stage and step that are shown first, from 0.
    """

    def __init__(
        self,
        program: Program,
        first: date,
        today: date,
        place: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._part: Decimal = PARTS[0]
        self.day = DateField(self.tr("Day"))
        self.day.show_day(today, latest=today)
        self.day.show_first(first)
        self.stage = QComboBox()
        self.step = QComboBox()
        self.load = QDoubleSpinBox()
        self.part = PickRow("", name_width=0)
        self.fields = RatingFields()
        self.fields.show_values(None, None)
        for number, stage in enumerate(program.stages):
            self.stage.addItem(f"{stage.id}  {told(stage.title)}", number)
        self.stage.setAccessibleName(self.tr("Stage"))
        self.step.setAccessibleName(self.tr("Step"))
        self.load.setAccessibleName(self.tr("Load"))
        self.load.setRange(0, float(in_mass_unit(Decimal(LOAD_MOST_KG), mass_unit())))
        self.load.setDecimals(1)
        self.load.setSingleStep(0.5)
        self.load.setSuffix(f" {mass_unit().value}")
        self.load.setMinimumWidth(scaled(120))
        inset_text(self.load)
        words = (self.tr("All"), self.tr("Most"), self.tr("Half"), self.tr("A quarter"))
        self.part.offer(tuple(zip(PARTS, words, strict=True)), self._part)
        self._lay_out()
        self.stage.currentIndexChanged.connect(self._offer_steps)
        self.part.value_picked.connect(self._take_part)
        self.stage.setCurrentIndex(place[0])
        self._offer_steps()
        self.step.setCurrentIndex(place[1])
        self.setFocusProxy(self.day)

    def missing(self) -> str:
        """Return what is still open."""
        if self.fields.rest.value() is None or self.fields.rating() is None:
            return self.tr("Pain before, during and after are still open.")
        return ""

    def entry(self) -> PastSessionEntry | None:
        """Return what the fields say, or None while something is open."""
        rating, rest = self.fields.rating(), self.fields.rest.value()
        if rating is None or rest is None:
            return None
        has_pack = self._program.stages[self.stage.currentIndex()].pack is not None
        typed = Decimal(str(round(self.load.value(), 1)))
        load = in_kg(typed, mass_unit()) if has_pack else Decimal(0)
        return PastSessionEntry(
            self.day.day(),
            self.stage.currentIndex(),
            self.step.currentIndex(),
            load,
            self._part,
            rest,
            rating,
        )

    def _offer_steps(self) -> None:
        stage = self._program.stages[self.stage.currentIndex()]
        self.step.clear()
        for doses in stage.ladder:
            self.step.addItem(" + ".join(dict.fromkeys(str(dose) for dose in doses)))
        self.load.setEnabled(stage.pack is not None)

    def _take_part(self, value: object) -> None:
        if isinstance(value, Decimal):
            self._part = value

    def _lay_out(self) -> None:
        card = Card()
        card.column.addWidget(Label(self.tr("What you did"), "heading"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(8)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Day"), self.day),
            (self.tr("Stage"), self.stage),
            (self.tr("Sets and repetitions"), self.step),
            (self.tr("Load in the backpack"), self.load),
            (self.tr("How much of it"), self.part),
        )
        for number, (name, widget) in enumerate(rows):
            grid.addWidget(Label(name, "soft", wrap=True), number, 0)
            grid.addWidget(widget, number, 1)
        card.column.addLayout(grid)
        self.column.addWidget(card)
        how = Card()
        how.column.addWidget(Label(self.tr("How it was"), "heading"))
        how.column.addWidget(self.fields)
        self.column.addWidget(how)
        self.column.addStretch()
