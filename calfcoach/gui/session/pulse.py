"""A frame that flashes around the player when something new begins, for those who cannot hear."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.plan import Motion
from calfcoach.gui.system.motion import MotionWish
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.services.settings import SettingsService

LENGTH_MS = 600
FLASHES, WITHIN_MS = 3, 1_000
"""No more flashes than this in any second: faster ones can bring on a seizure.

Source: WCAG 2.3.1, three flashes or below threshold. Grade: a standard, not a trial.
"""
THICKNESS_SHARE = 0.022
"""Of the player's height."""

Moment = tuple[int, int, Motion | None]


def moment_of(view: SessionView) -> Moment:
    """Return what changes with each phase: the step, the repetition, its part."""
    beat = view.beat
    motion = beat.motion if beat is not None else None
    return view.index, view.rep if motion is not None else 0, motion


class Pulse(QWidget):
    """Lies over the edges of a player; takes neither mouse nor keys.

    Where less motion is wanted, the frame stands still for a moment instead of fading.

    Args:
        player: What it lies over.
    """

    def __init__(
        self,
        player: QWidget,
        settings: SettingsService,
        theme: ThemeKeeper,
        clock: Clock,
        motion: MotionWish,
    ) -> None:
        super().__init__(player)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._player = player
        self._settings = settings
        self._theme = theme
        self._clock = clock
        self._motion = motion
        self._moment: Moment | None = None
        self._flashed_ms: deque[int] = deque(maxlen=FLASHES)
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setDuration(LENGTH_MS)
        self._fade.valueChanged.connect(self._repaint)
        self._fade.finished.connect(self.hide)
        self.hide()
        player.installEventFilter(self)

    def follow(self, view: SessionView) -> None:
        """Flash if another phase has begun."""
        if view.phase is not Phase.RUNNING:
            self.hide()
            return
        moment = moment_of(view)
        if moment == self._moment:
            return
        is_first, self._moment = self._moment is None, moment
        if is_first:
            self._motion.ask()
        elif self._settings.current.pulse and self._player.isVisible():
            self._flash()

    def end(self) -> None:
        """The session is over; the next one begins anew."""
        self._moment = None
        self.hide()

    @property
    def strength(self) -> float:
        """How much of the frame's color is shown, 0 to 1."""
        return 1.0 if self._motion.is_reduced else float(self._fade.currentValue())

    def _flash(self) -> None:
        now_ms, last = self._clock.monotonic_ms(), self._flashed_ms
        if len(last) == FLASHES and now_ms - last[0] < WITHIN_MS:
            return
        last.append(now_ms)
        self._lay_over()
        self._fade.stop()
        self._fade.start()
        self.show()
        self.raise_()

    def _lay_over(self) -> None:
        """Cover the player's edges alone: what lies inside is not painted again."""
        area = self._player.rect()
        thick = max(10, round(area.height() * THICKNESS_SHARE))
        self.setGeometry(area)
        inside = QRect(area).adjusted(thick, thick, -thick, -thick)
        self.setMask(QRegion(area).subtracted(QRegion(inside)))

    def _repaint(self) -> None:
        if not self._motion.is_reduced:
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the player's size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._lay_over()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop what moves."""
        super().hideEvent(event)
        self._fade.stop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the frame; the mask leaves its edges alone."""
        color = self._theme.current.color("ring")
        color.setAlphaF(self.strength)
        painter = QPainter(self)
        painter.fillRect(self.rect(), color)
        painter.end()
