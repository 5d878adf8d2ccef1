"""The strip along the bottom: one bar a timed step, as long as the step."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from calfcoach.gui.theme import Theme, ThemeKeeper

Marks = tuple[tuple[int, float], ...]


def paint_strip(painter: QPainter, rect: QRectF, marks: Marks, theme: Theme) -> None:
    """Paint marks (length_ms, progress 0..1) side by side, each at least 10 px wide."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    gap = 5.0
    total = sum(length for length, _ in marks)
    room = rect.width() - gap * (len(marks) - 1) - 10.0 * len(marks)
    x = rect.x()
    for length, progress in marks:
        width = 10.0 + max(0.0, room) * length / total
        bar = QRectF(x, rect.y(), width, rect.height())
        radius = rect.height() / 2
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(bar, radius, radius)
        if progress > 0:
            painter.setBrush(theme.color("ring" if progress >= 1 else "text"))
            done = QRectF(x, rect.y(), max(rect.height(), width * progress), rect.height())
            painter.drawRoundedRect(done, radius, radius)
        x += width + gap


class ProgressStrip(QWidget):
    """Shows a session's marks."""

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: Marks = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.update)

    def show_marks(self, marks: Marks) -> None:
        """Show marks; repaints only when a bar has grown by what the eye sees."""
        seen = tuple((length, round(progress, 2)) for length, progress in marks)
        if seen != self._marks:
            self._marks = seen
            done = sum(length * progress for length, progress in seen)
            total = sum(length for length, _ in seen) or 1
            self.setAccessibleName(self.tr("Session progress"))
            self.setAccessibleDescription(self.tr("{} % done").format(round(100 * done / total)))
            self.update()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(400, 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the marks over the whole width."""
        painter = QPainter(self)
        if self._marks:
            rect = QRectF(0, 0, self.width(), self.height())
            paint_strip(painter, rect, self._marks, self._theme.current)
        painter.end()
