"""What a hand can do in relief alone: let go, done, bent-knee holds, the way of massage."""

from __future__ import annotations

from calfcoach.core.clock import Clock
from calfcoach.gui.session.driver import SessionDriver
from calfcoach.gui.session.player_hands import PlayerHands
from calfcoach.gui.session.player_panel import PlayerPanel
from calfcoach.gui.widgets.keys_card import relief_keys


class ReliefHands(PlayerHands):
    """Wires the player of relief; what is not on screen there has no meaning."""

    hidden_too = ()

    def __init__(self, player: PlayerPanel, driver: SessionDriver, clock: Clock) -> None:
        super().__init__(player, player.button_for, driver, relief_keys(), clock)
        self._variants = player.variants
        controls = player.controls
        controls.done.clicked.connect(driver.complete)
        controls.let_go.clicked.connect(driver.finish_group)
        controls.bent.clicked.connect(self._toggle_bent)
        for button in player.variants:
            button.clicked.connect(self._choose_variant)

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
        for place, button in enumerate(self._variants):
            if button is sender and engine is not None:
                self._driver.variant = engine.step.variants[place].id
                self._driver.tick()
