"""How relief is done: seconds and holds within their bounds, and the emergency number."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from calfcoach.core.relief_bounds import HOLD_S, HOLDS, MASSAGE_S
from calfcoach.core.settings import Settings, is_phone_number
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label


class OptionsDialog(QDialog):
    """A small form over the settings that touch relief."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Adjust relief"))
        self._settings = settings
        seconds = self.tr(" s")
        self.hold = self._spin(settings.relief_hold_s, HOLD_S, seconds)
        self.holds = self._spin(settings.relief_holds, HOLDS, "")
        self.massage = self._spin(settings.relief_massage_s, MASSAGE_S, seconds)
        self.massage.setSingleStep(15)
        self.number = QLineEdit(settings.emergency_number)
        self.number.setPlaceholderText(self.tr("e.g. 112"))
        self.number.setMaxLength(18)
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for text, field in (
            (self.tr("Each stretch, 15 to 20 s"), self.hold),
            (self.tr("Straight-leg stretches, 1 to 5"), self.holds),
            (self.tr("Massage for one leg, 30 to 120 s"), self.massage),
            (self.tr("Emergency number where you are"), self.number),
        ):
            label = Label(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        self.fault = Label(role="soft", wrap=True)
        self.save = Button(self.tr("Save"), self.tr("Enter"), "primary")
        self.cancel = Button(self.tr("Cancel"), self.tr("Esc"))
        self.save.setDefault(True)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(16)
        column.addWidget(Label(self.tr("Adjust relief"), "heading"))
        column.addLayout(form)
        column.addWidget(self.fault)
        column.addLayout(row)
        self.number.textChanged.connect(self._check)
        self.save.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)

    def settings(self) -> Settings:
        """Return the settings as the form has them."""
        return replace(
            self._settings,
            relief_hold_s=self.hold.value(),
            relief_holds=self.holds.value(),
            relief_massage_s=self.massage.value(),
            emergency_number=self.number.text().strip(),
        )

    def _spin(self, value: int, bounds: tuple[int, int], suffix: str) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(*bounds)
        spin.setValue(value)
        spin.setSuffix(suffix)
        return spin

    def _check(self, text: str) -> None:
        sound = not text.strip() or is_phone_number(text.strip())
        self.save.setEnabled(sound)
        self.fault.setText("" if sound else self.tr("A telephone number has 2 to 15 digits."))
