"""An area that scrolls up and down, never sideways, by wheel, bar or key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QWidget

_ACTIONS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
LEAST_HEIGHT = 96


def scrolls(area: QScrollArea, event: QKeyEvent) -> bool:
    """Scroll by the arrows, Page Up, Page Down, Home and End; return whether it did."""
    action = _ACTIONS.get(Qt.Key(event.key()))
    if action is None:
        return False
    area.verticalScrollBar().triggerAction(action)
    return True


class VerticalScroll(QScrollArea):
    """Shows a widget at full width; where it is too high, it scrolls."""

    def __init__(self, inside: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if inside is not None:
            self.hold(inside)

    def hold(self, inside: QWidget) -> None:
        """Show another widget, from its top; the one before is deleted."""
        inside.setObjectName("scrolled")
        self.setWidget(inside)
        self.to_top()

    def to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    def handles(self, event: QKeyEvent) -> bool:
        """Scroll by the arrows, Page Up, Page Down, Home and End; return whether it did."""
        return scrolls(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the page: in most, arrows mean something else."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        """Be as wide as what is inside needs, and a few lines high."""
        inside = self.widget()
        if inside is None:
            return super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(inside.minimumSizeHint().width() + bar, LEAST_HEIGHT)
