"""Where the window was and how large, from one start to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow

SIZE = (1180, 760)
"""Of the first window, where the screen has room for it."""


class WindowPlace:
    """The file that remembers; None remembers nothing."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def restore(self, window: QMainWindow) -> None:
        """Put a window where it was."""
        room = window.screen().availableSize()
        window.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height()))
        if self._path is not None and self._path.exists():
            geometry = self._settings(self._path).value("geometry")
            if geometry is not None:
                window.restoreGeometry(geometry)

    def save(self, window: QMainWindow) -> None:
        """Remember where a window is, but for full screen."""
        if self._path is not None and not window.isFullScreen():
            self._settings(self._path).setValue("geometry", window.saveGeometry())

    def _settings(self, path: Path) -> QSettings:
        return QSettings(str(path), QSettings.Format.IniFormat)
