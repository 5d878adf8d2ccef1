"""The head of a page: its title with buttons behind it, or below where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label

TITLE_LEAST = 240
"""A title that has less room than that, px, or than its longest word, has a line of its own."""


class PageHead(QWidget):
    """A title and buttons.

    Args:
        title: Wraps.
        buttons: In the order of Tab.
    """

    def __init__(self, title: Label, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._buttons = FlowRow()
        self._shown = buttons
        for button in buttons:
            self._buttons.flow.addWidget(button)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(10)
        self._box.addWidget(title, 1)
        self._box.addWidget(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons behind the title or below it."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Look at the room again; call it when a button was shown or hidden."""
        self._buttons.setVisible(any(not one.isHidden() for one in self._shown))
        needed = self._title_width() + self._box.spacing() + self._buttons.sizeHint().width()
        is_wide = needed <= self.width()
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(way)

    def minimumSizeHint(self) -> QSize:
        """Need no more width than the title's longest word or the widest button."""
        least = super().minimumSizeHint()
        words = max(self._title_width(), self._buttons.minimumSizeHint().width())
        return QSize(min(least.width(), words), least.height())

    def _title_width(self) -> int:
        metrics = self._title.fontMetrics()
        words = (metrics.horizontalAdvance(word) for word in self._title.text().split())
        return max(TITLE_LEAST, *words, 0)
