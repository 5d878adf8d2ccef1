"""The list of keys, shown over the session on "?"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label


class KeysCard(QDialog):
    """A small window with the keys; any key closes it. The session goes on behind it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        keys = (
            (self.tr("Space"), self.tr("pause, go on")),
            (self.tr("Right"), self.tr("skip this step")),
            (self.tr("Left"), self.tr("back")),
            (self.tr("Up"), self.tr("15 s more rest")),
            (self.tr("Enter"), self.tr("it has let go, done, go on")),
            ("B", self.tr("add bent-knee holds, or leave them out")),
            ("1 2 3", self.tr("choose: leg, answers, way of massage")),
            (self.tr("Tab"), self.tr("to the next button; Space presses it")),
            ("X", self.tr("it hurts: stop now")),
            ("M", self.tr("sound on and off")),
            ("F", self.tr("full screen")),
            ("Esc", self.tr("leave full screen, then end the session")),
            ("R", self.tr("start relief, from anywhere")),
            ("?", self.tr("these keys")),
        )
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
