"""Moves the figure between two looks at the session, smoothly and only while it can be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from calfcoach.core.clock import Clock
from calfcoach.core.engine_state import SessionView
from calfcoach.core.exercises import Catalog
from calfcoach.core.figure_moment import figure_moment
from calfcoach.gui.session.driver import SessionDriver
from calfcoach.gui.session.figure_view import FigureView
from calfcoach.gui.system.motion import MotionWish

FRAME_MS = 17
"""Time between two pictures of a figure that moves: a little less than 60 a second."""


class FigureFeed(QObject):
    """Tells a figure what to show, from a session's views and the clock.

    Where less motion is wanted, it shows the end of each part and nothing between.
    """

    def __init__(
        self,
        figure: FigureView,
        catalog: Catalog,
        driver: SessionDriver,
        clock: Clock,
        motion: MotionWish,
    ) -> None:
        super().__init__(driver)
        self._figure = figure
        self._catalog = catalog
        self._driver = driver
        self._clock = clock
        self._motion = motion
        self._view: SessionView | None = None
        self._seen_ms = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.move_on)
        figure.installEventFilter(self)

    @property
    def is_running(self) -> bool:
        """Whether picture follows picture now."""
        return self._timer.isActive()

    def follow(self, view: SessionView) -> None:
        """Take a new look at the session."""
        self._view = view
        self._seen_ms = self._clock.monotonic_ms()
        self.move_on()

    def end(self) -> None:
        """Stand still: the session is over."""
        self._view = None
        self._timer.stop()

    def move_on(self) -> None:
        """Show where the figure is by now; go on while it moves and can be seen."""
        if self._view is None:
            return
        passed_ms = (self._clock.monotonic_ms() - self._seen_ms) * self._driver.speed
        moment = figure_moment(self._view, self._catalog, passed_ms, self._driver.variant)
        still = self._motion.is_reduced
        if moment is None:
            self._figure.show_figure(None, None, 0.0, None, is_moving=False)
        else:
            exercise = self._catalog[moment.exercise]
            progress = 1.0 if still and moment.is_moving else moment.progress
            self._figure.show_figure(
                exercise, moment.motion, progress, moment.side, is_moving=not still
            )
        moves = moment is not None and moment.is_moving and not still
        if not (moves and self._can_be_seen()):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rest when the figure is hidden, and go on when it comes back."""
        if event.type() is QEvent.Type.Hide:
            self._timer.stop()
        elif event.type() is QEvent.Type.Show:
            self.move_on()
        return super().eventFilter(watched, event)

    def _can_be_seen(self) -> bool:
        return self._figure.isVisible() and not self._figure.window().isMinimized()
