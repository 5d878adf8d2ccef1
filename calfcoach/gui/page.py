"""What all pages of the window share: they go stale while hidden and refresh when shown."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget


class Page(QFrame):
    """A page of the window. Subclasses fill `refresh`; nothing is read before it is called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._is_stale = False

    def refresh(self) -> None:
        """Read anew and show."""

    def mark_stale(self) -> None:
        """Refresh now if shown, else when shown next."""
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh what went stale while hidden."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()
