"""The page of one cause: a picture or a motion, what it is, what to try first, and its source."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.causes import Cause
from calfcoach.core.clock import Clock
from calfcoach.core.exercises import Catalog, Exercise
from calfcoach.core.plan import Motion
from calfcoach.gui.fonts import scaled
from calfcoach.gui.learn.picture_view import PictureView
from calfcoach.gui.session.figure_view import FigureView
from calfcoach.gui.system.motion import MotionWish
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label

BESIDE_FROM = 720
"""Width from which the picture stands beside the text."""
PICTURE_HEIGHT, FIGURE_HEIGHT = 250, 330
FRAME_MS = 40
PARTS = ((Motion.UP, 2_000), (Motion.HOLD, 1_000), (Motion.LOWER, 3_000))
"""One raise as the program does it, ms."""


class CausePanel(QWidget):
    """Text beside a picture; below it the tools that belong to it.

    Signals:
        closed(): Back to where the person came from.
    """

    closed = Signal()

    def __init__(
        self,
        theme: ThemeKeeper,
        catalog: Catalog,
        clock: Clock,
        motion: MotionWish,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._clock = clock
        self._motion = motion
        self._exercises: list[Exercise] = []
        self._began_ms = 0
        self._texts: list[Label] = []
        self._tools: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.move_on)
        self.title = Label(role="title", wrap=True)
        self.picture = PictureView(theme)
        self.figure = FigureView(theme)
        self.source = Label(role="soft", wrap=True)
        self._card = Card()
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._column = QVBoxLayout(self)
        self._lay_out()

    def show_cause(self, cause: Cause, tools: list[QWidget]) -> None:
        """Show a cause, with its tools below."""
        for label in self._texts:
            self._card.column.removeWidget(label)
            label.hide()
            label.deleteLater()
        for tool in self._tools:
            tool.hide()
            self._column.removeWidget(tool)
        self._texts = []
        self.title.setText(cause.title)
        self._exercises = [self._catalog[one] for one in cause.exercises if one in self._catalog]
        self.picture.show_picture("" if self._exercises else cause.picture)
        self.picture.setVisible(not self._exercises)
        self.figure.setVisible(bool(self._exercises))
        for text in cause.text:
            self._say(text)
        self._say(self.tr("Try first"), "strong")
        for text in cause.try_first:
            self._say(f"• {text}")
        self._say(self.tr("Keep an eye on"), "strong")
        self._say(cause.watch)
        self.source.setText(self.tr("Rests on: {} Grade {}.").format(cause.source, cause.grade))
        self._card.column.addWidget(self.source)
        self._tools = tools
        for number, tool in enumerate(tools):
            self._column.insertWidget(2 + number, tool)
            tool.show()
        self._begin()

    def move_on(self) -> None:
        """Show the figure as it is by now."""
        if not self._exercises:
            self._timer.stop()
            return
        rep, at_ms = divmod(self._clock.monotonic_ms() - self._began_ms, sum(ms for _, ms in PARTS))
        exercise = self._exercises[rep % len(self._exercises)]
        still = self._motion.is_reduced
        for part, ms in PARTS:
            if at_ms < ms:
                progress = 1.0 if still else at_ms / ms
                self.figure.show_figure(exercise, part, progress, None, is_moving=True)
                return
            at_ms -= ms

    def showEvent(self, event: QShowEvent) -> None:
        """Go on moving."""
        super().showEvent(event)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody sees it."""
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture beside the text where there is room."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        beside = self.width() >= scaled(BESIDE_FROM)
        self._sides.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _begin(self) -> None:
        self._began_ms = self._clock.monotonic_ms()
        self.move_on()
        if self._exercises and self.isVisible():
            self._timer.start()

    def _say(self, text: str, role: str = "") -> None:
        label = Label(text, role, wrap=True, parent=self)
        self._card.column.addWidget(label)
        self._texts.append(label)

    def _lay_out(self) -> None:
        for view in (self.picture, self.figure):
            view.setFixedHeight(FIGURE_HEIGHT if view is self.figure else PICTURE_HEIGHT)
            self._sides.addWidget(view, 4)
        self._sides.addWidget(self._card, 6)
        self._sides.setSpacing(16)
        self._column.setContentsMargins(0, 0, 12, 24)
        self._column.setSpacing(16)
        self._column.addWidget(self.title)
        self._column.addLayout(self._sides)
        self._column.addStretch()
