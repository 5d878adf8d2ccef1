"""Push buttons that also obey Enter; one kind says its key in a small word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from calfcoach.gui.widgets.labels import Label


def move_focus(widgets: Sequence[QWidget], step: int) -> bool:
    """Move the focus along a row of widgets; return whether one of them had it."""
    row = [widget for widget in widgets if widget.isEnabled() and not widget.isHidden()]
    place = next((place for place, widget in enumerate(row) if widget.hasFocus()), None)
    if place is None:
        return False
    row[min(max(place + step, 0), len(row) - 1)].setFocus()
    return True


class EnterButton(QPushButton):
    """A push button that obeys Enter.

    One among several choices lets Enter and the arrows pass: Space chooses, Enter goes on, and no
    arrow changes an answer.

    Attributes:
        passes_arrows: The page takes the arrows instead of Qt, which moves the focus.
    """

    passes_arrows = False

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter as on Space; held keys do nothing more."""
        keys = QtCore.Qt.Key
        key, is_choice = event.key(), self.group() is not None
        if key in (keys.Key_Left, keys.Key_Right, keys.Key_Up, keys.Key_Down):
            if is_choice or self.passes_arrows:
                event.ignore()
            else:
                super().keyPressEvent(event)
        elif key not in (keys.Key_Return, keys.Key_Enter):
            super().keyPressEvent(event)
        elif is_choice:
            event.ignore()
        elif not event.isAutoRepeat():
            self.click()


class Button(EnterButton):
    """A button with a text and, behind it, the key that does the same.

    Args:
        text: What it does.
        key: The key's name, "" for none.
        kind: How it looks: plain, primary, relief, danger, choice, slim.
    """

    passes_arrows = True

    def __init__(
        self, text: str, key: str = "", kind: str = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setProperty("kind", kind)
        self._label = Label(text)
        self._hint = Label(key, "hint")
        self._icon = Label()
        self._row = QHBoxLayout(self)
        padding = {
            "primary": (20, 11),
            "relief": (18, 11),
            "choice": (18, 16),
            "slim": (10, 3),
        }.get(kind, (14, 8))
        self._row.setContentsMargins(padding[0], padding[1], padding[0], padding[1])
        self._row.setSpacing(10)
        grows = kind == "choice"
        width = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Fixed
        self.setSizePolicy(width, QSizePolicy.Policy.Fixed)
        self._row.addStretch()
        for label in (self._icon, self._label, self._hint):
            self._row.addWidget(label)
        self._row.addStretch()
        self._icon.hide()
        self._hint.setVisible(bool(key))
        self._key = key
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Key: {}").format(self._key) if self._key else "")
        self.updateGeometry()

    def show_key(self, *, shown: bool) -> None:
        """Show the key behind the text, or leave it to who asks for it."""
        self._hint.setVisible(shown and bool(self._key))
        self.updateGeometry()

    def width_of(self, *, with_key: bool) -> int:
        """Return how wide the button wants to be with its key, or without it."""
        margins = self._row.contentsMargins()
        width = margins.left() + margins.right() + self._label.sizeHint().width()
        if with_key and self._key:
            width += self._row.spacing() + self._hint.sizeHint().width()
        return width

    def set_icon(self, icon: QPixmap) -> None:
        """Show a picture before the text."""
        self._icon.setPixmap(icon)
        self._icon.setAccessibleName(self.shown_text())
        self._icon.show()

    def shown_text(self) -> str:
        """Return what the button says."""
        return self._label.text()

    def sizeHint(self) -> QSize:
        """Return the size of the text, its key and the padding."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never clip the text."""
        return self._row.minimumSize()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of font or style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
