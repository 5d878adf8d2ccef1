"""The card of totals that a clinician told: VISA-A and LEFS, only the sum of each."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from calfcoach.core.measurement import LEFS, VISA_A
from calfcoach.gui.i18n import Words
from calfcoach.gui.measure.entry_card import EntryCard
from calfcoach.gui.setup.fields import NumberField
from calfcoach.gui.setup.numbers import Bounds, read_whole
from calfcoach.services.measuring import MeasuringService

_tr = Words("TotalsCard")


class TotalsCard(EntryCard):
    """Two sums of questionnaires that are filled in elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("From your clinician"),
            _tr(
                "Totals of forms that you filled in with a clinician; higher is better. A real "
                "change is 14 points or more in VISA-A, which is about the Achilles tendon, and 9 "
                "or more in LEFS, which is about the whole leg."
            ),
            parent,
        )
        self.visa_a = self._total(self.tr("VISA-A, 0 to 100"), Bounds(*VISA_A))
        self.lefs = self._total(self.tr("LEFS, 0 to 80"), Bounds(*LEFS))
        for field in (self.visa_a, self.lefs):
            self.fields.addWidget(field)
        self.end_form()

    def ask(self) -> None:
        """Ask anew."""
        self.visa_a.set_text("")
        self.lefs.set_text("")

    def fault(self) -> str:
        """Return that a total is needed, where there is none."""
        if self.visa_a.is_empty() and self.lefs.is_empty():
            return self.tr("Type in one total at least.")
        return ""

    def put(self, service: MeasuringService) -> str:
        """Keep the totals that were told."""
        return service.keep_totals(
            self.visa_a.number(), self.lefs.number(), self.day.day(), self.words.text()
        )

    def _total(self, text: str, bounds: Bounds) -> NumberField:
        return NumberField(text, partial(read_whole, bounds=bounds, needed=False), bounds)
