"""Puts widgets side by side and, where a line is full, on the next one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """A layout of words and fields that wraps as text does.

    Args:
        parent: The widget that it fills.
        gap: Between two on a line, and between lines, px.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one of them out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put all where they belong."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Return the size of all on one line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() + self._gap for hint in hints) - self._gap
        return QSize(max(0, width), max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest one: any width from there on will do."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        """Lay out lines; return the height of all."""
        line: list[tuple[QLayoutItem, QSize]] = []
        x, y, high = rect.x(), rect.y(), 0
        for item in self._items:
            if (widget := item.widget()) is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            if line and x + size.width() > rect.right() + 1:
                if moves:
                    _place(line, rect.x(), y, high, self._gap)
                line, x, y, high = [], rect.x(), y + high + self._gap, 0
            line.append((item, size))
            x += size.width() + self._gap
            high = max(high, size.height())
        if moves:
            _place(line, rect.x(), y, high, self._gap)
        return y + high - rect.y()


def _place(line: list[tuple[QLayoutItem, QSize]], x: int, y: int, high: int, gap: int) -> None:
    for item, size in line:
        item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
        x += size.width() + gap


class FlowRow(QWidget):
    """A widget whose content flows, and which asks for the height that this takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that all lines need at this width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Ask for the height that all lines need; call it when what is inside has changed."""
        self.setMinimumHeight(self.flow.heightForWidth(self.width()))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Prefer one line, where that has room; as high as all lines are at this width."""
        hint = self.flow.sizeHint()
        return QSize(hint.width(), max(hint.height(), self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        """Be as wide as the widest, at least."""
        return self.flow.minimumSize()
