"""A row of dots, one a repetition: filled when done, ringed while it is on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from calfcoach.gui.theme import ThemeKeeper

DOT, GAP = 14, 9


class RepDots(QWidget):
    """Shows how many repetitions of a set are done."""

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all = self._done = 0
        self._is_on = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.update)

    def show_reps(self, done: int, of: int, *, is_on: bool) -> None:
        """Show how many are done; the next one is marked while it is on."""
        if (done, of, is_on) != (self._done, self._all, self._is_on):
            if of != self._all:
                self.updateGeometry()
            self._done, self._all, self._is_on = done, of, is_on
            self.setAccessibleName(self.tr("{} of {} repetitions done").format(done, of))
            self.update()

    def sizeHint(self) -> QSize:
        """One dot beside the other."""
        return QSize(max(1, self._all) * (DOT + GAP) - GAP + 4, DOT + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the dots from the left."""
        theme = self._theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(self._all):
            center = QPointF(2 + DOT / 2 + number * (DOT + GAP), self.height() / 2)
            current = self._is_on and number == self._done
            painter.setPen(QPen(theme.color("text"), 3) if current else Qt.PenStyle.NoPen)
            is_done = number < self._done
            painter.setBrush(theme.color("ring" if is_done else "track"))
            radius = DOT / 2 - (1.5 if current else 0)
            painter.drawEllipse(center, radius, radius)
        painter.end()
