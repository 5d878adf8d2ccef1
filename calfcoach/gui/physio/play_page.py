"""Plays a session of a preview in the real player; nothing of it is logged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.exercises import Catalog
from calfcoach.core.prescription import Prescription
from calfcoach.core.session_plan import session_plan
from calfcoach.gui.session.driver import SessionDriver
from calfcoach.gui.session.player_hands import PlayerHands, leaves_full_screen
from calfcoach.gui.session.window_title import PROGRAM
from calfcoach.gui.strength.strength_player import StrengthPlayer
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.keys_card import strength_keys

PREVIEW = "preview"
"""The id of the program in the plan of a preview: it belongs to none."""


class PlayPage(QWidget):
    """One session at up to 20 times its speed.

    Signals:
        left(): It is over, or was left.
    """

    left = Signal()

    def __init__(
        self,
        driver: SessionDriver,
        catalog: Catalog,
        theme: ThemeKeeper,
        clock: Clock,
        attend: Callable[[SessionDriver, StrengthPlayer, Catalog], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("session")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.driver = driver
        driver.setParent(self)
        self._is_left = False
        self.player = StrengthPlayer(theme, catalog)
        self.player.preview.show()
        self._hands = PlayerHands(
            self.player, self.player.button_for, driver, strength_keys(), clock
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.player)
        attend(driver, self.player, catalog)
        driver.view_changed.connect(self._show_view)
        driver.session_over.connect(self._leave)
        self.player.pause.clicked.connect(driver.toggle_pause)
        self.player.rep_pressed.connect(driver.count_rep)
        self.player.hurts.clicked.connect(self._leave)
        self._hands.end_requested.connect(self._leave)

    @property
    def is_busy(self) -> bool:
        """Whether a session runs or stands paused here."""
        return self.driver.is_playing

    def start(self, due: Prescription, speed: int) -> None:
        """Play a session from its beginning, so many times faster."""
        self.driver.close()
        self.driver.set_speed(speed)
        self.driver.prepare(session_plan(due, PREVIEW))
        self.driver.start()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a key to the player."""
        if event.key() == Qt.Key.Key_Escape and leaves_full_screen(self):
            return
        if not self._hands.handles(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let a key that means two things know that it was let go."""
        if not self._hands.handles_release(event):
            super().keyReleaseEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the window its own title back; what takes the place of a preview ends it."""
        super().hideEvent(event)
        if not self.isVisibleTo(self.window()):
            self.window().setWindowTitle(PROGRAM)
        if not event.spontaneous():
            self._leave()

    def let_go(self) -> None:
        """Stop what plays."""
        self.driver.close()

    def _show_view(self, view: SessionView) -> None:
        if view.phase is not Phase.ENDED:
            self.player.show_view(view)

    def _leave(self) -> None:
        if not self._is_left:
            self._is_left = True
            self.driver.close()
            self.left.emit()
