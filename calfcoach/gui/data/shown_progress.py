"""Long work with a bar over the page: how far it is, and a way to call it off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

AFTER_MS = 400
"""Work that takes no longer shows no bar."""


class ShownProgress:
    """Passes what is told to a bar that blocks the page below it.

    Args:
        text: What is done.
        cancel: What the button says.
    """

    def __init__(self, text: str, cancel: str, parent: QWidget) -> None:
        self._dialog = QProgressDialog(text, cancel, 0, 0, parent)
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(AFTER_MS)
        self._dialog.setAutoClose(False)
        self._dialog.setAutoReset(False)

    def tell(self, done: int, of: int) -> None:
        """Show how far it is, and let the button be pressed."""
        self._dialog.setMaximum(max(of, 1))
        self._dialog.setValue(min(done, max(of, 1)))

    def is_called_off(self) -> bool:
        """Whether the button was pressed."""
        return self._dialog.wasCanceled()

    def end(self) -> None:
        """Take the bar away."""
        self._dialog.close()
        self._dialog.deleteLater()
