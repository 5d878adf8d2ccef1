"""From the player's buttons and keys to the driver: what a hand can do while a session plays."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from calfcoach.gui.session.driver import SessionDriver
from calfcoach.gui.session.keys_card import KeysCard, relief_keys
from calfcoach.gui.session.player_panel import PlayerPanel


class PlayerHands(QObject):
    """Wires what every session has; pause, pain and mute are left to the page.

    Signals:
        end_requested(): The person wants to end here.
    """

    end_requested = Signal()

    def __init__(self, player: PlayerPanel, driver: SessionDriver) -> None:
        super().__init__(player)
        self._player = player
        self._driver = driver
        controls = player.controls
        controls.back.clicked.connect(driver.back)
        controls.skip.clicked.connect(driver.skip)
        controls.done.clicked.connect(driver.complete)
        controls.let_go.clicked.connect(driver.finish_group)
        controls.more_rest.clicked.connect(driver.extend_rest)
        controls.bent.clicked.connect(self._toggle_bent)
        controls.end.clicked.connect(self._leave_full_screen_or_end)
        player.full_screen.clicked.connect(self._toggle_full_screen)
        player.keys.clicked.connect(self._show_keys)
        for button in player.variants:
            button.clicked.connect(self._choose_variant)

    def handles(self, event: QKeyEvent) -> bool:
        """Click what a key means in the player; return whether it means anything."""
        button = None if event.isAutoRepeat() else self._player.button_for(Qt.Key(event.key()))
        if button is None:
            return False
        if button.isVisibleTo(self._player) and button.isEnabled():
            button.click()
        return True

    def bent_is_included(self) -> bool:
        """Whether the optional holds are in the plan."""
        engine = self._driver.engine
        return engine is not None and bool(engine.state().included)

    def _toggle_bent(self) -> None:
        wanted = not self.bent_is_included()
        session = self._driver.session
        if session is not None:
            for group in {step.group for step in session.plan.steps if step.optional}:
                self._driver.include(group, wanted=wanted)

    def _choose_variant(self) -> None:
        engine, sender = self._driver.engine, self.sender()
        for place, button in enumerate(self._player.variants):
            if button is sender and engine is not None:
                self._driver.variant = engine.step.variants[place].id
                self._driver.tick()

    def _leave_full_screen_or_end(self) -> None:
        window = self._player.window()
        if window.isFullScreen():
            window.showNormal()
        else:
            self.end_requested.emit()

    def _toggle_full_screen(self) -> None:
        window = self._player.window()
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def _show_keys(self) -> None:
        KeysCard(self._player, relief_keys()).open()
