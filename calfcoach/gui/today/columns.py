"""Cards in two columns where there is room, else below each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.gui.fonts import scaled

TWO_FROM = 790
"""Width from which there is room for two, logical pixels."""
GAP = 18
SHARES = (11, 9)


class Columns(QWidget):
    """Two orders of the same cards, one for each width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_wide: bool | None = None
        self._wide: tuple[Sequence[QWidget], Sequence[QWidget]] = ((), ())
        self._narrow: Sequence[QWidget] = ()
        self._placed: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._columns = QVBoxLayout(), QVBoxLayout()
        for column in self._columns:
            column.setSpacing(GAP)
            column.addStretch()
            self._row.addLayout(column)

    def set_cards(
        self, left: Sequence[QWidget], right: Sequence[QWidget], narrow: Sequence[QWidget]
    ) -> None:
        """Take cards: the two columns, and all of them in the order of one column."""
        self._wide, self._narrow = (left, right), narrow
        self._arrange()

    def in_order(self) -> tuple[QWidget, ...]:
        """Return the cards in the order of one column."""
        return tuple(self._narrow)

    def minimumSizeHint(self) -> QSize:
        """Let two columns be narrowed until they are one."""
        widths = (card.minimumSizeHint().width() for card in self._narrow if not card.isHidden())
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change between one column and two."""
        super().resizeEvent(event)
        if (self.width() >= scaled(TWO_FROM)) is not self.is_wide:
            self._arrange()

    def _arrange(self) -> None:
        self.is_wide = self.width() >= scaled(TWO_FROM)
        orders = self._wide if self.is_wide else (self._narrow, ())
        for column in self._columns:
            for card in self._placed:
                column.removeWidget(card)  # takeAt would leave the old item's sizes in force
        self._placed = list(self._narrow)
        for side, (column, cards) in enumerate(zip(self._columns, orders, strict=True)):
            for place, card in enumerate(cards):
                column.insertWidget(place, card)
            self._row.setStretch(side, SHARES[side] if cards else 0)
        self._row.setSpacing(GAP if self.is_wide else 0)
