"""The first question of relief: which leg."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.plan import Side
from calfcoach.gui.icons import tinted
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.button import Button, move_focus
from calfcoach.gui.widgets.labels import Label

_KEYS = {
    Qt.Key.Key_1: Side.LEFT,
    Qt.Key.Key_2: Side.RIGHT,
    Qt.Key.Key_3: Side.BOTH,
}


class SidePanel(QWidget):
    """Three large buttons.

    Signals:
        side_chosen(Side): Which leg, or both.
    """

    side_chosen = Signal(object)

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.left = Button(self.tr("Left leg"), "1", "choice")
        self.right = Button(self.tr("Right leg"), "2", "choice")
        self.both = Button(self.tr("Both legs"), "3", "choice")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 24)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(Label(self.tr("Stop where you are. Stand still or sit down."), "soft"))
        column.addWidget(Label(self.tr("Which leg is it?"), "display"))
        row = QHBoxLayout()
        row.setSpacing(14)
        for button in (self.left, self.right, self.both):
            button.setMinimumHeight(120)
            row.addWidget(button, 1)
        column.addLayout(row)
        keys = self.tr("Keys: 1 left, 2 right, 3 both, or arrows and Enter. Esc leaves.")
        column.addWidget(Label(keys, "soft"))
        column.addStretch(3)
        self._tint()
        theme.theme_changed.connect(self._tint)
        self.left.clicked.connect(self._choose_left)
        self.right.clicked.connect(self._choose_right)
        self.both.clicked.connect(self._choose_both)

    def take_focus(self) -> None:
        """Put the focus on the first leg."""
        self.left.setFocus()

    def handles(self, event: QKeyEvent) -> bool:
        """Take a key that names a leg, and the arrows, which only move; return whether it did."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            return move_focus((self.left, self.right, self.both), step)
        side = _KEYS.get(key)
        if side is None or event.isAutoRepeat():
            return False
        self._emit_side(side)
        return True

    def _tint(self) -> None:
        color = self._theme.current.color("accent")
        for button, icon in (
            (self.left, "left-leg"),
            (self.right, "right-leg"),
            (self.both, "both-legs"),
        ):
            button.set_icon(tinted(icon, color, 56, self.devicePixelRatioF()))

    def _choose_left(self) -> None:
        self._emit_side(Side.LEFT)

    def _choose_right(self) -> None:
        self._emit_side(Side.RIGHT)

    def _choose_both(self) -> None:
        self._emit_side(Side.BOTH)

    def _emit_side(self, side: Side) -> None:
        self.side_chosen.emit(side)
