"""From a player's keys and buttons to the driver: what a hand can do while a session plays."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from calfcoach.core.clock import Clock
from calfcoach.gui.session.driver import SessionDriver
from calfcoach.gui.session.player_keys import CLICKER_BACK, WISHES, HeldKey, Turn, Wish
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.keys_card import Keys, KeysCard, session_keys


class PlayerHands(QObject):
    """Wires what every session has; pause, pain and mute are left to the page.

    Args:
        player: What is on screen while a session plays.
        button_for: Its button for a wish, None where it has none.
        keys: The keys that this kind of session has of its own.

    Signals:
        end_requested(): The person wants to end here.
    """

    end_requested = Signal()
    hidden_too: tuple[Wish, ...] = (Wish.MUTE, Wish.PAUSE)
    """Wishes whose button may have no room on screen, and whose key works all the same."""

    def __init__(
        self,
        player: QWidget,
        button_for: Callable[[Wish], Button | None],
        driver: SessionDriver,
        keys: Keys,
        clock: Clock,
    ) -> None:
        super().__init__(player)
        self._player = player
        self._button_for = button_for
        self._driver = driver
        self._keys = keys
        self._back = HeldKey(clock)
        for wish, slot in (
            (Wish.BACK, driver.back),
            (Wish.SKIP, driver.skip),
            (Wish.MORE_REST, driver.extend_rest),
            (Wish.END, self._leave_full_screen_or_end),
            (Wish.FULL_SCREEN, self._toggle_full_screen),
            (Wish.KEYS, self._show_keys),
        ):
            if (button := button_for(wish)) is not None:
                button.clicked.connect(slot)
        # Queued: a session that ends inside of a view would let others see that view after it.
        driver.view_changed.connect(self._look_at_back, Qt.ConnectionType.QueuedConnection)

    def handles(self, event: QKeyEvent) -> bool:
        """Do what a key means in the player; return whether it means anything."""
        key = Qt.Key(event.key())
        if key == CLICKER_BACK:
            self._look_at_back()
            self._back.press()
            return True
        wish = None if event.isAutoRepeat() else WISHES.get(key)
        return wish is not None and self._do(wish)

    def handles_release(self, event: QKeyEvent) -> bool:
        """Note that a clicker's back key comes up; return whether it was that key."""
        if Qt.Key(event.key()) != CLICKER_BACK:
            return False
        self._back.release()
        self._look_at_back()
        return True

    def _do(self, wish: Wish) -> bool:
        button = self._button_for(wish)
        if button is None:
            return False
        shown = button.isVisibleTo(self._player) or wish in self.hidden_too
        if shown and button.isEnabled():
            button.click()
        return True

    def _look_at_back(self) -> None:
        """Take a clicker's back key for back, or for pain once it has been down for a second."""
        if not (self._player.isVisible() and self._player.isActiveWindow()):
            self._back.drop()
        elif (turn := self._back.turn()) is not None:
            self._do(Wish.HURTS if turn is Turn.HELD else Wish.BACK)

    def _leave_full_screen_or_end(self) -> None:
        if not leaves_full_screen(self._player):
            self.end_requested.emit()

    def _toggle_full_screen(self) -> None:
        if not leaves_full_screen(self._player):
            self._player.window().showFullScreen()

    def _show_keys(self) -> None:
        KeysCard(self._player, session_keys(self._keys)).open()


def leaves_full_screen(widget: QWidget) -> bool:
    """Leave full screen; return False where there is none to leave."""
    window = widget.window()
    if window.isFullScreen():
        window.showNormal()
        return True
    return False
