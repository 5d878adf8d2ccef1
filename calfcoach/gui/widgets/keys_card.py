"""The list of keys, shown over a page or a session on "?"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from calfcoach.gui.i18n import Words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label

Keys = tuple[tuple[str, str], ...]
"""Keys, each with what it does."""


_tr = Words("KeysCard")


def _usual_keys() -> Keys:
    """Return what relief and strength sessions share, and a test does not."""
    return (
        (_tr("Left, Page Up"), _tr("back; Page Up held for a second: it hurts")),
        (_tr("P, B, Play"), _tr("pause, go on")),
        (_tr("Clicker"), _tr('next is Page Down or ".", back is Page Up')),
    )


def relief_keys() -> Keys:
    """Return the keys that relief has of its own."""
    return (
        (_tr("Space"), _tr("pause, go on")),
        (_tr("Right, Page Down"), _tr("skip this step, or done")),
        (_tr("Up"), _tr("15 s more rest")),
        (_tr("Enter"), _tr("it has let go, done, go on")),
        ("K", _tr("add bent-knee holds, or leave them out")),
        ("1 2 3", _tr("choose: leg, answers, way of massage")),
        *_usual_keys(),
    )


def routine_keys() -> Keys:
    """Return the keys that a warm-up and a cool-down have of their own."""
    return (
        (_tr("Space"), _tr("pause, go on")),
        (_tr("Right, Page Down"), _tr("skip this step")),
        (_tr("Up"), _tr("15 s more rest")),
        *_usual_keys(),
    )


def strength_keys() -> Keys:
    """Return the keys that a strength session has of its own."""
    return (
        (_tr("Space"), _tr("pause, go on; at your own pace: next rep")),
        (_tr("Right, Page Down"), _tr("skip this step; Page Down at your own pace: next rep")),
        (_tr("Up"), _tr("15 s more rest")),
        (_tr("0 to 9, -"), _tr("in a rest: most pain in the set; - is 10")),
        *_usual_keys(),
    )


def session_keys(own: Keys) -> Keys:
    """Return the keys of a session: its own, and those of all sessions."""
    return (
        *own,
        (_tr("Tab"), _tr("to the next button; Space presses it")),
        ("X", _tr("it hurts: stop now")),
        ("M", _tr("sound on and off")),
        ("F", _tr("full screen")),
        (_tr("Esc"), _tr("leave full screen, then end the session")),
        ("R", _tr("start relief, from anywhere")),
        ("F1", _tr("help on this page")),
        ("?", _tr("these keys")),
    )


def page_keys(own: Keys) -> Keys:
    """Return the keys of a page beside the sidebar: its own, and those of all pages."""
    return (
        *own,
        (_tr("Tab"), _tr("to the next button; Space or Enter presses it")),
        ("R", _tr("start relief, from anywhere")),
        ("Ctrl+,", _tr("settings")),
        ("F1", _tr("help on this page")),
        ("?", _tr("these keys")),
    )


class KeysCard(QDialog):
    """A small window with keys; any key closes it. A session goes on behind it.

    Args:
        keys: The keys of the page or session.
    """

    def __init__(self, parent: QWidget, keys: Keys) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        for line, (key, meaning) in enumerate(keys):
            grid.addWidget(Label(key, "keycap"), line, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Label(meaning), line, 1)
        close = Button(self.tr("Close"), "", "primary")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(14)
        column.addWidget(Label(self.tr("Keys"), "heading"))
        column.addLayout(grid)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on any key."""
        event.accept()
        self.accept()
