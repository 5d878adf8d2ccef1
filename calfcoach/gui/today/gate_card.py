"""The numbers that the next stage asks for: raises of each leg, pain when running."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QWidget

from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import reason_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.note_line import NoteLine
from calfcoach.gui.widgets.rating_row import RatingRow
from calfcoach.gui.widgets.spin_text import inset_text
from calfcoach.services.training_views import TodayView

UNSAID = -1
MOST_RAISES = 200


@dataclass(frozen=True, slots=True)
class GateNumbers:
    """What was typed in; None where nothing was."""

    raises_left: int | None = None
    raises_right: int | None = None
    running_pain: int | None = None


class GateCard(Card):
    """Asks only for what the next stage needs.

    Signals:
        numbers_given(GateNumbers): Keep these.
        change_requested(): The answers of the setup are to be changed.
    """

    numbers_given = Signal(object)
    change_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.lines = Label(role="soft", wrap=True)
        self._how = Label(
            self.tr(
                "Single-leg heel raises, as many as go with pain of 3 or less, knee straight, "
                "full height, a fingertip on the wall."
            ),
            wrap=True,
        )
        self.left, self.right = self._spin(self.tr("Left leg")), self._spin(self.tr("Right leg"))
        self._raises = QWidget()
        raises = QGridLayout(self._raises)
        raises.setContentsMargins(0, 0, 0, 0)
        raises.setHorizontalSpacing(14)
        for place, (text, box) in enumerate(
            ((self.tr("Left leg"), self.left), (self.tr("Right leg"), self.right))
        ):
            label = Label(text)
            label.setBuddy(box)
            raises.addWidget(label, 0, place)
            raises.addWidget(box, 1, place)
        raises.setColumnStretch(2, 1)
        self._running = Label(self.tr("Most pain when running this week"), wrap=True)
        self.running = RatingRow(self.tr("Pain when running"), compact=True)
        self.save = Button(self.tr("Keep"))
        self.change = Button(self.tr("Change my answers"))
        self.note = NoteLine()
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.change)
        buttons.addStretch()
        self.column.addWidget(Label(self.tr("Before the next stage"), "heading"))
        for widget in (self.lines, self._how, self._raises, self._running, self.running):
            self.column.addWidget(widget)
        self.column.addLayout(buttons)
        self.column.addWidget(self.note)
        self.left.valueChanged.connect(self._enable)
        self.right.valueChanged.connect(self._enable)
        self.running.value_chosen.connect(self._enable)
        self.save.clicked.connect(self._emit_numbers)
        self.change.clicked.connect(self._request_change)
        self._enable()

    def show_view(self, view: TodayView) -> None:
        """Show what a stage asks for, or nothing."""
        self.setVisible(bool(view.asks))
        if not view.asks:
            self.note.say("")
            return
        needs = [reason_words(reason) for reason in view.lacking]
        self.lines.setText("\n".join(f"{need[:1].upper()}{need[1:]}." for need in needs))
        for widget in (self._how, self._raises):
            widget.setVisible("raises" in view.asks)
        for widget in (self._running, self.running):
            widget.setVisible("running" in view.asks)
        self.save.setVisible(bool(view.asks & {"raises", "running"}))
        self.change.setVisible("mass" in view.asks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the numbers, and never starts a session from here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save.click()
        else:
            super().keyPressEvent(event)

    def numbers(self) -> GateNumbers:
        """Return what was typed in."""
        left, right = self.left.value(), self.right.value()
        return GateNumbers(
            None if left == UNSAID or self._raises.isHidden() else left,
            None if right == UNSAID or self._raises.isHidden() else right,
            None if self.running.isHidden() else self.running.value(),
        )

    def clear(self) -> None:
        """Forget what was typed in, once it is kept."""
        self.left.setValue(UNSAID)
        self.right.setValue(UNSAID)
        self.running.set_value(None)
        self._enable()

    def _spin(self, name: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(UNSAID, MOST_RAISES)
        box.setValue(UNSAID)
        box.setSpecialValueText("–")
        box.setMinimumWidth(scaled(96))
        inset_text(box)
        box.setAccessibleName(self.tr("Single-leg raises: {}").format(name))
        return box

    def _enable(self) -> None:
        self.save.setEnabled(self.numbers() != GateNumbers())

    def _emit_numbers(self) -> None:
        self.numbers_given.emit(self.numbers())

    def _request_change(self) -> None:
        self.change_requested.emit()
