"""A sentence with numbers to set in it, and below it what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QVBoxLayout, QWidget

from calfcoach.core.program_bounds import Fault, Path
from calfcoach.gui.fonts import scaled
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.spin_text import inset_text

_FIELD = re.compile(r"\{([a-z_0-9]+)\}")
MOST = 999
"""What can be typed; what is allowed is said below, with the reason."""


class NumberSentence(QWidget):
    """Words with spin boxes between them; each `{key}` of the text is one.

    Signals:
        value_set(object, object): The place of a number in the program, and the number.
    """

    value_set = Signal(object, object)

    def __init__(
        self,
        text: str,
        places: Mapping[str, Path],
        names: Mapping[str, str],
        decimals: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Word the sentence.

        Args:
            text: With `{key}` where a number is.
            places: Where each number lies in the program.
            names: What each number is called, for who cannot see the sentence.
            decimals: The keys of those with a decimal.
            parent: Qt's.
        """
        super().__init__(parent)
        self._places = dict(places)
        self.spins: dict[str, QSpinBox | QDoubleSpinBox] = {}
        self.row = FlowRow()
        self.fault = Label(role="fault", wrap=True)
        self.fault.hide()
        for number, part in enumerate(_FIELD.split(text)):
            if number % 2:
                self._add_spin(part, names[part], is_decimal=part in decimals)
            else:
                for word in part.split():
                    self.row.flow.addWidget(Label(word))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.row)
        column.addWidget(self.fault)

    def show_values(self, values: Mapping[str, int | Decimal]) -> None:
        """Show numbers; sends no signal, and leaves alone what is being typed."""
        for key, spin in self.spins.items():
            shown = values[key]
            if spin.value() != float(shown):
                spin.blockSignals(True)  # noqa: FBT003  Qt names nothing
                if isinstance(spin, QSpinBox):
                    spin.setValue(int(shown))
                else:
                    spin.setValue(float(shown))
                spin.blockSignals(False)  # noqa: FBT003

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say what is wrong with the numbers of this sentence."""
        at = {place: key for key, place in self._places.items()}
        found = [(at[place], reason) for place, reason in faults if place in at]
        bad = {key for key, _ in found}
        for key, spin in self.spins.items():
            mark_fault(spin, is_bad=key in bad)
        said = "; ".join(f"{self.spins[key].accessibleName()}: {reason}" for key, reason in found)
        self.fault.setText(said)
        self.fault.setVisible(bool(said))

    def _add_spin(self, key: str, name: str, *, is_decimal: bool) -> None:
        spin: QSpinBox | QDoubleSpinBox
        if is_decimal:
            spin = QDoubleSpinBox()
            spin.setDecimals(1)
            spin.setSingleStep(0.1)
        else:
            spin = QSpinBox()
        spin.setRange(0, MOST)
        spin.setAccessibleName(name)
        spin.setFixedWidth(scaled(78))
        inset_text(spin)
        spin.valueChanged.connect(self._emit_value)
        self.spins[key] = spin
        self.row.flow.addWidget(spin)

    def _emit_value(self, value: float) -> None:
        key = next(key for key, spin in self.spins.items() if spin is self.sender())
        is_decimal = isinstance(self.spins[key], QDoubleSpinBox)
        found = Decimal(str(round(value, 1))) if is_decimal else int(value)
        self.value_set.emit(self._places[key], found)


def mark_fault(widget: QWidget, *, is_bad: bool) -> None:
    """Frame a field in which something is wrong, or no longer."""
    if bool(widget.property("fault")) != is_bad:
        widget.setProperty("fault", is_bad)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
