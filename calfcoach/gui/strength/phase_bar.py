"""The parts of a repetition side by side, as long as they last; the present one is lit and bold."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from calfcoach.core.plan import Beat
from calfcoach.gui.i18n import told
from calfcoach.gui.theme import ThemeKeeper

BAR, GAP = 8, 8


class PhaseBar(QWidget):
    """Shows a rhythm and which of its beats is on."""

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rhythm: tuple[Beat, ...] = ()
        self._place: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(520)
        theme.theme_changed.connect(self.update)

    def show_beat(self, rhythm: tuple[Beat, ...], beat: Beat | None) -> None:
        """Show a rhythm; `beat` is the one that is on, None for none."""
        place = rhythm.index(beat) if beat in rhythm else None
        if (rhythm, place) != (self._rhythm, self._place):
            self._rhythm, self._place = rhythm, place
            self.setAccessibleName(told(beat.word) if beat else "")
            self.update()

    def sizeHint(self) -> QSize:
        """A bar with a line of words."""
        return QSize(430, BAR + 8 + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Keep the words apart."""
        return QSize(260, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint a bar and a word for each beat."""
        theme = self._theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total = sum(beat.length_ms for beat in self._rhythm) or 1
        room, x = self.width() - GAP * (len(self._rhythm) - 1), 0.0
        for place, beat in enumerate(self._rhythm):
            width = room * beat.length_ms / total
            is_on = place == self._place
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("ring" if is_on else "track"))
            painter.drawRoundedRect(QRectF(x, 0, width, BAR), BAR / 2, BAR / 2)
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold if is_on else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(theme.color("text" if is_on else "text_soft"))
            words = QRectF(x - GAP, BAR + 4, width + 2 * GAP, self.height() - BAR - 4)
            painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, told(beat.word))
            x += width + GAP
        painter.end()
