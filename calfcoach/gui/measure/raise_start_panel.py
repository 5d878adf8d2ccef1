"""Before the heel-raise test: how it is done, which leg first, and on what ground."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.heel_raise_test import Ground
from calfcoach.core.plan import Side
from calfcoach.gui.measure.raise_words import how_to
from calfcoach.gui.setup.fields import Choice, ChoiceField
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll


class RaiseStartPanel(QWidget):
    """What has to be known before the first leg.

    Signals:
        begun(object, object): The leg that begins, a Side, and the Ground.
        left(): Not now.
    """

    begun = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keys = Qt.Key
        self.notice = NoticeBar()
        self.leg: ChoiceField[Side] = ChoiceField(
            self.tr("Which leg first? Keys 1 and 2"),
            (
                Choice(Side.LEFT, self.tr("Left"), keys.Key_1),
                Choice(Side.RIGHT, self.tr("Right"), keys.Key_2),
            ),
        )
        self.ground: ChoiceField[Ground] = ChoiceField(
            self.tr("Where do you stand? Keys 3 and 4"),
            (
                Choice(Ground.FLOOR, self.tr("Level floor"), keys.Key_3),
                Choice(Ground.INCLINE, self.tr("Incline of 10°"), keys.Key_4),
            ),
        )
        self.begin = Button(self.tr("Begin"), self.tr("Enter"), "primary")
        self.leave = Button(self.tr("Not now"), "Esc")
        how = Card()
        for line in how_to():
            how.column.addWidget(Label(line, wrap=True))
        asks = Card()
        asks.column.addWidget(self.leg)
        asks.column.addWidget(self.ground)
        ground = self.tr("Numbers of a floor and of an incline do not compare: stay with one.")
        asks.column.addWidget(Label(ground, "soft", wrap=True))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(14)
        column.addWidget(how)
        column.addWidget(asks)
        column.addStretch()
        self.area = VerticalScroll(inside)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addWidget(self.leave)
        row.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(48, 28, 48, 24)
        outer.setSpacing(14)
        outer.addWidget(Label(self.tr("Heel-raise test"), "title"))
        outer.addWidget(self.notice)
        outer.addWidget(self.area, 1)
        outer.addLayout(row)
        self.leg.set_value(Side.LEFT)
        self.ground.set_value(Ground.FLOOR)
        self.begin.clicked.connect(self._begin)
        self.leave.clicked.connect(self._leave)

    def ask(self) -> None:
        """Ask anew; what was chosen before stays."""
        self.notice.say("")
        self.area.to_top()
        self.begin.setFocus()

    def handles(self, event: QKeyEvent) -> bool:
        """Take 1 to 4, Enter, Escape and the keys that scroll; return whether it did."""
        key = Qt.Key(event.key())
        if self.leg.choose_by(key) or self.ground.choose_by(key):
            return True
        if event.isAutoRepeat():
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.begin.click()
        elif key == Qt.Key.Key_Escape:
            self.leave.click()
        else:
            return self.area.handles(event)
        return True

    def _begin(self) -> None:
        self.begun.emit(self.leg.value(), self.ground.value())

    def _leave(self) -> None:
        self.left.emit()
