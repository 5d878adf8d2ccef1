"""After the heel-raise test: the count of each leg, and whether it is kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.errors import UserError
from calfcoach.core.measurement import Measurement
from calfcoach.core.plan import Side
from calfcoach.gui.i18n import error_words
from calfcoach.gui.measure.measure_words import raises_words, stopped_words
from calfcoach.gui.relief.input_guard import InputGuard
from calfcoach.gui.session_words import side_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.measuring import LegRaises, MeasuringService


class LegPart(QWidget):
    """One leg's number and why it ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.raises = Label(role="soft"), Label(role="display")
        self.why = Label(role="soft", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self.name, self.raises, self.why):
            column.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_leg(self, side: Side, found: LegRaises | None) -> None:
        """Show a leg, tested or not."""
        self.name.setText(side_words(side))
        self.raises.setText(self.tr("not tested") if found is None else str(found.raises))
        self.why.setText("" if found is None else stopped_words(found.stopped))


class RaiseResultPanel(QWidget):
    """Keep it or throw it away. The key that counted the last raise does neither.

    Signals:
        kept(): It stays in the log.
        thrown_away(): It is to go.
    """

    kept = Signal()
    thrown_away = Signal()

    def __init__(
        self, measuring: MeasuringService, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._measuring = measuring
        self._guard = InputGuard(clock, self)
        self.notice = NoticeBar()
        self.legs = {side: LegPart() for side in (Side.LEFT, Side.RIGHT)}
        self.lines = Label(wrap=True)
        self._advice = Card("notice")
        advice = self.tr("It hurt. See how the calf is tomorrow morning before you train.")
        self._advice.column.addWidget(Label(advice, wrap=True))
        self.keep = Button(self.tr("Keep it"), self.tr("Enter"), "primary")
        self.throw = Button(self.tr("Throw it away…"), self.tr("Del"), "danger")
        numbers = Card()
        row = QHBoxLayout()
        row.setSpacing(24)
        for part in self.legs.values():
            row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        numbers.column.addLayout(row)
        numbers.column.addWidget(self.lines)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(14)
        column.addWidget(numbers)
        column.addWidget(self._advice)
        column.addStretch()
        self.area = VerticalScroll(inside)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.throw)
        buttons.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(48, 28, 48, 24)
        outer.setSpacing(14)
        outer.addWidget(Label(self.tr("Your heel-raise test"), "title"))
        outer.addWidget(self.notice)
        outer.addWidget(self.area, 1)
        outer.addLayout(buttons)
        self._guard.watch(self.keep, self.throw)
        self.keep.clicked.connect(self._keep)
        self.throw.clicked.connect(self._throw)

    def show_result(
        self, legs: Mapping[Side, LegRaises], kept: Measurement | None, *, has_hurt: bool
    ) -> None:
        """Show a test; the first second begins.

        Args:
            legs: What was counted.
            kept: What of it is in the log.
            has_hurt: It was told that it hurts.
        """
        for side, part in self.legs.items():
            part.show_leg(side, legs.get(side))
        self.lines.setText(self._meaning(kept))
        self._advice.setVisible(has_hurt)
        self.notice.say("")
        self.area.to_top()
        self._guard.restart()

    def handles(self, event: QKeyEvent) -> bool:
        """Take Enter, Escape, Delete and the keys that scroll; return whether it did."""
        key = Qt.Key(event.key())
        buttons = {
            Qt.Key.Key_Return: self.keep,
            Qt.Key.Key_Enter: self.keep,
            Qt.Key.Key_Escape: self.keep,
            Qt.Key.Key_Delete: self.throw,
        }
        if key not in buttons:
            return self.area.handles(event)
        if not self._guard.stops(event):
            buttons[key].click()
        return True

    def _meaning(self, kept: Measurement | None) -> str:
        """Return what the numbers mean beside the tests before, where they are in the log."""
        try:
            found, typical = self._measuring.all(), self._measuring.typical()
        except UserError as error:
            return error_words(error)
        words = raises_words(found, typical)
        return "\n".join(words.lines) if kept is not None and words.id == kept.id else ""

    def _keep(self) -> None:
        self.kept.emit()

    def _throw(self) -> None:
        self.thrown_away.emit()
