"""The only place that opens message boxes; pages ask through the `Dialogs` protocol."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget


class Dialogs(Protocol):
    """What pages ask of a person in a hurry."""

    def choose(self, title: str, text: str, options: tuple[str, ...], *, default: int = -1) -> int:
        """Ask; return the place of the chosen option.

        The last option is the harmless one: Escape chooses it, and Enter unless `default` names
        another.
        """
        ...

    def tell(self, title: str, text: str) -> None:
        """Say something that needs no answer."""
        ...

    def save_file(self, title: str, name: str, kind: str) -> Path | None:
        """Ask where a new file goes; None where the person thinks better of it.

        Args:
            title: What is saved.
            name: What it might be called.
            kind: As Qt wants it, such as "Sound (*.wav)".
        """
        ...

    def open_file(self, title: str, kind: str) -> Path | None:
        """Ask for a file that is there; None where the person thinks better of it."""
        ...

    def open_files(self, title: str, kinds: str) -> list[Path]:
        """Ask for one or more files; none where the person thinks better of it."""
        ...


class QtDialogs:
    """Message boxes of Qt over a window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._parent = parent

    def choose(self, title: str, text: str, options: tuple[str, ...], *, default: int = -1) -> int:
        """Ask in a message box."""
        box = self._box(title, text)
        buttons = [
            box.addButton(option, QtWidgets.QMessageBox.ButtonRole.ActionRole) for option in options
        ]
        box.setDefaultButton(buttons[default])
        box.setEscapeButton(buttons[-1])
        box.exec()
        clicked = box.clickedButton()
        return next((i for i, b in enumerate(buttons) if b is clicked), len(buttons) - 1)

    def tell(self, title: str, text: str) -> None:
        """Say something and wait until it is closed."""
        box = self._box(title, text)
        box.addButton(
            QCoreApplication.translate("Dialogs", "Close"),
            QtWidgets.QMessageBox.ButtonRole.AcceptRole,
        )
        box.exec()

    def save_file(self, title: str, name: str, kind: str) -> Path | None:
        """Ask in the system's dialog, in the person's own folder at first."""
        path, _ = QtWidgets.QFileDialog.getSaveFileName(
            self._parent, title, str(Path.home() / name), kind
        )
        return Path(path) if path else None

    def open_file(self, title: str, kind: str) -> Path | None:
        """Ask in the system's dialog, in the person's own folder at first."""
        path, _ = QtWidgets.QFileDialog.getOpenFileName(self._parent, title, str(Path.home()), kind)
        return Path(path) if path else None

    def open_files(self, title: str, kinds: str) -> list[Path]:
        """Ask in the system's dialog, in the person's own folder at first."""
        paths, _ = QtWidgets.QFileDialog.getOpenFileNames(
            self._parent, title, str(Path.home()), kinds
        )
        return [Path(path) for path in paths]

    def _box(self, title: str, text: str) -> QtWidgets.QMessageBox:
        box = QtWidgets.QMessageBox(self._parent)
        box.setWindowTitle("calfcoach")
        box.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        box.setText(title)
        box.setInformativeText(text)
        return box


def dismiss_dialogs() -> None:
    """Close every open form, card and message box with its harmless answer."""
    while isinstance(dialog := QtWidgets.QApplication.activeModalWidget(), QtWidgets.QDialog):
        dialog.reject()
        if dialog.isVisible():
            return
