"""The guided heel-raise test on screen: questions, warm-up, one leg, the other, the result."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.cues import Cue
from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.errors import UserError
from calfcoach.core.events import Ended, StepFinished
from calfcoach.core.heel_raise_test import (
    Fault,
    Ground,
    Stopped,
    ends_for_pain,
    raise_test_plan,
)
from calfcoach.core.measurement import Measurement
from calfcoach.core.plan import Side
from calfcoach.core.results import Status
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.i18n import error_words
from calfcoach.gui.measure.leg_tally import LEG_KEYS, LegTally, LegWish
from calfcoach.gui.measure.raise_player import RaisePlayer, is_leg
from calfcoach.gui.measure.raise_result_panel import RaiseResultPanel
from calfcoach.gui.measure.raise_start_panel import RaiseStartPanel
from calfcoach.gui.measure.raise_words import raise_keys
from calfcoach.gui.session.driver import SessionDriver, SessionOver
from calfcoach.gui.session.player_hands import PlayerHands, leaves_full_screen
from calfcoach.gui.session.silence_notice import SilenceNotice
from calfcoach.gui.session.window_title import PROGRAM, session_title
from calfcoach.gui.session_words import span_words
from calfcoach.gui.strength.hurt_panel import HurtPanel
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.services.measuring import LegRaises, MeasuringService
from calfcoach.services.sessions import SessionService
from calfcoach.services.settings import SettingsService


class RaiseTestPage(QWidget):
    """Leads through the test; a leg that is over is in the log before the next one begins.

    A leg is tested in one go: after a pause in it, it starts over.

    Signals:
        left(): The test is kept, thrown away, or was left.
        mute_requested(): Sound on or off.
        relief_requested(): The test was ended for relief.
    """

    left = Signal()
    mute_requested = Signal()
    relief_requested = Signal()

    def __init__(
        self,
        driver: SessionDriver,
        measuring: MeasuringService,
        sessions: SessionService,
        settings: SettingsService,
        dialogs: Dialogs,
        theme: ThemeKeeper,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("session")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Heel-raise test"))
        self.driver = driver
        self._measuring = measuring
        self._sessions = sessions
        self._settings = settings
        self._dialogs = dialogs
        self._kept: Measurement | None = None
        self._legs: dict[Side, LegRaises] = {}
        self._tally = LegTally()
        self._has_hurt = False
        self._how = Ended.DONE
        self._gap_text = self._said = ""
        self.start_panel = RaiseStartPanel()
        self.player = RaisePlayer(theme)
        self._hands = PlayerHands(self.player, self.player.button_for, driver, raise_keys(), clock)
        self._silence = SilenceNotice(clock)
        self.hurt = HurtPanel(clock)
        self.result = RaiseResultPanel(measuring, clock)
        self.stack = QStackedWidget()
        for page in (self.start_panel, self.player, self.hurt, self.result):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._connect_signals()

    # Wishes from outside

    @property
    def is_busy(self) -> bool:
        """Whether a test is open: it plays, stands paused, or waits to be kept."""
        return self.driver.session is not None

    def start(self) -> None:
        """Ask what has to be known; the test begins with the answer."""
        self._show(self.start_panel)
        self.start_panel.ask()

    def show_muted(self, *, muted: bool) -> None:
        """Show whether sound is off."""
        self.player.show_muted(muted=muted)
        self.driver.set_volume(self._settings.current)

    def say(self, text: str) -> None:
        """Show a sentence over what is on screen."""
        self._said = text
        for notice in (self.start_panel.notice, self.player.notice, self.result.notice):
            notice.say(text)

    def ask_for_relief(self) -> None:
        """R in a test: pause, and ask whether to end it for relief."""
        title = self.tr("Stop the test and start relief?")
        text = self.tr("A leg that is over is kept.")
        if self.asks_paused(title, text, self.tr("Start relief"), self.tr("Go on")):
            self.let_go()
            self.relief_requested.emit()

    def asks_paused(self, title: str, text: str, yes: str, no: str) -> bool:
        """Ask with time standing still; after a no, a leg waits to start over."""
        self.driver.pause()
        return self._dialogs.choose(title, text, (yes, no)) == 0

    def let_go(self) -> None:
        """End the test here; legs that are over are kept."""
        is_whole = self._how is Ended.DONE and len(self._legs) == len(self.result.legs)
        status = Status.FINISHED if is_whole else Status.STOPPED
        self._sessions.finish(self.driver.session_id, status, None)
        self.driver.close()

    # The way of a test

    def _begin(self, leg: Side, ground: Ground) -> None:
        try:
            if self._measuring.locked_until() is not None:
                self.say(self.tr("Exercise is locked, and with it the test. Today says why."))
                return
            self._kept = self._measuring.begin(ground)
        except UserError as error:
            self.say(error_words(error))
            return
        self._legs, self._has_hurt, self._how = {}, False, Ended.EARLY
        self._gap_text = self._said = ""
        self._tally = LegTally()
        self._silence.restart()
        self.driver.prepare(raise_test_plan(leg))
        self._show(self.player)
        self.setFocus()
        self.driver.start()
        if self._settings.current.full_screen:
            self.window().showFullScreen()

    def _show_view(self, view: SessionView) -> None:
        if self.driver.session is None or view.phase is Phase.ENDED:
            return
        if view.phase is Phase.PAUSED and is_leg(view.step):
            self._start_leg_over()
            return
        if view.phase is Phase.RUNNING:
            self._gap_text = ""
        tally, prompt = self._tally, self._tally.prompt(view.elapsed_ms)
        self.player.show_view(view, tally.raises(view), prompt, by_hand=tally.is_by_hand)
        self.player.notice.say(self._notice())
        self.player.alarm.say(self._gap_text)
        if self.player.isVisibleTo(self.window()):
            word, number = self.player.word.text(), self.player.ring.face.number
            self.window().setWindowTitle(session_title(view, word, number))

    def _start_leg_over(self) -> None:
        """Go back to before the leg that was interrupted; it waits there."""
        self._tally = LegTally()
        self._gap_text = self.tr("A leg is tested in one go, so this one starts over.")
        while (engine := self.driver.engine) is not None and is_leg(engine.step):
            self.driver.back()

    def _notice(self) -> str:
        if self._sessions.unsaved is not None:
            return str(self._sessions.unsaved)
        return self._said or self._silence.text(self.driver.sounds.player, self._settings.current)

    def _take_set(self, seq: int, event: StepFinished) -> None:
        """Keep a leg that is over, at once."""
        if not is_leg(event.step) or event.how not in (Ended.DONE, Ended.SKIPPED):
            return
        found, self._tally = self._tally.result(event.reps_done), LegTally()
        self._sessions.record_set(self.driver.session_id, seq, found.raises, None)
        if event.step.side is not None:
            self._legs[event.step.side] = found
        self._keep_legs()

    def _keep_legs(self) -> bool:
        try:
            if self._kept is not None and self._legs:
                self._kept = self._measuring.keep_legs(self._kept, self._legs)
                self.say("")
        except UserError as error:
            self.say(error_words(error))
            return False
        return True

    def _take_over(self, over: SessionOver) -> None:
        """The test is over: show what was counted, if there is anything to say."""
        self._how = over.how
        if not self._legs and not self._has_hurt:
            self.let_go()
            self.left.emit()
            return
        said = self._said
        self.result.show_result(self._legs, self._kept, has_hurt=self._has_hurt)
        self.say(said)
        self._show(self.result)
        self.result.keep.setFocus()

    def _keep(self) -> None:
        if not self._keep_legs():
            title = self.tr("The numbers are not in the log. Leave without them?")
            options = (self.tr("Leave without them"), self.tr("Stay"))
            if self._dialogs.choose(title, self._said, options) != 0:
                return
        self.let_go()
        self.left.emit()

    def _throw_away(self) -> None:
        title = self.tr("Throw this test away?")
        text = self.tr("Its numbers are removed from the log for good.")
        options = (self.tr("Throw it away"), self.tr("Cancel"))
        if self._dialogs.choose(title, text, options) != 0:
            return
        try:
            if self._kept is not None:
                self._measuring.forget(self._kept.id)
            self._sessions.discard(self.driver.session_id)
        except UserError as error:
            self.say(error_words(error))
            return
        self.driver.close()
        self.left.emit()

    # It hurts

    def _hurt(self) -> None:
        """End a leg that hurts, and ask how before anything goes on."""
        self._has_hurt = True
        self._end_leg(Stopped.PAIN)
        if self.driver.is_playing:
            self.driver.pause()
            self.hurt.ask()
            self._show(self.hurt)
            self.hurt.take_focus()

    def _take_hurt(self, sharp: bool, limp: bool, pain: int | None) -> None:  # noqa: FBT001 - a slot
        if limp or ends_for_pain(pain or 0, sharp=sharp):
            self.driver.hurts()
            return
        self._gap_text = self.tr("That is noted. Press Space when you stand ready again.")
        self._show(self.player)
        self.setFocus()
        self.driver.tick()

    def _end_hurt(self) -> None:
        self.driver.finish_early()

    # Keys and buttons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a key to the page on screen."""
        page = self.stack.currentWidget()
        if event.key() == Qt.Key.Key_Escape and leaves_full_screen(self):
            handled = True
        elif page is self.player:
            handled = self._leg_key(event) or self._hands.handles(event)
        else:
            panels = (self.start_panel, self.hurt, self.result)
            handled = any(page is panel and panel.handles(event) for panel in panels)
        if not handled:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let a key that means two things know that it was let go."""
        if not self._hands.handles_release(event):
            super().keyReleaseEvent(event)

    def _leg_key(self, event: QKeyEvent) -> bool:
        """Take the keys that count, tell and end on one leg; return whether it did."""
        wish = LEG_KEYS.get(Qt.Key(event.key()))
        if wish is None or not self._is_on_leg():
            return False
        if event.isAutoRepeat():
            return True
        if isinstance(wish, Fault):
            self._tell(wish)
        elif wish is LegWish.COUNT:
            self._press()
        elif wish is LegWish.LESS:
            self._take_back()
        else:
            self._end_leg(Stopped.DONE)
        return True

    def _is_on_leg(self) -> bool:
        engine = self.driver.engine
        return engine is not None and engine.phase is Phase.RUNNING and is_leg(engine.step)

    def _elapsed_ms(self) -> int:
        self.driver.tick()
        engine = self.driver.engine
        return engine.view().elapsed_ms if engine is not None else 0

    def _press(self) -> None:
        at_ms = self._elapsed_ms()
        if self._is_on_leg():
            self._tally.press(at_ms)
            self.driver.tick()

    def _take_back(self) -> None:
        self._tally.take_back()
        self.driver.tick()

    def _tell(self, fault: Fault) -> None:
        """Prompt once for a fault that was seen; told again too soon, it ends the leg."""
        at_ms = self._elapsed_ms()
        if not self._is_on_leg():
            return
        self._tally.tell(fault, at_ms)
        if self._tally.is_over:
            self.driver.skip()
        else:
            self.driver.sounds.player.play(Cue.NOTICE)
            self.driver.tick()

    def _end_leg(self, why: Stopped) -> None:
        if self._is_on_leg():
            self._tally.end(why)
            self.driver.skip()

    def _ask_to_end(self) -> None:
        text, end = self.tr("A leg that is over is kept."), self.tr("End it")
        if self.asks_paused(self.tr("End the test here?"), text, end, self.tr("Go on")):
            self.driver.finish_early()

    def _show_gap(self, gap_ms: int) -> None:
        said = self.tr("The computer slept for about {}. The test waits; press Space to go on.")
        self._gap_text = said.format(span_words(gap_ms))
        self.driver.tick()

    # How it is done

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the window its own title back."""
        super().hideEvent(event)
        if not self.isVisibleTo(self.window()):
            self.window().setWindowTitle(PROGRAM)

    def _show(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        self.window().setWindowTitle(PROGRAM)

    def _focus_page(self) -> None:
        """Take the focus back from a button, so that Space counts and presses nothing twice."""
        if self.stack.currentWidget() is self.player:
            self.setFocus()

    def _connect_signals(self) -> None:
        player, driver = self.player, self.driver
        self.start_panel.begun.connect(self._begin)
        self.start_panel.left.connect(self.left)
        self.hurt.told.connect(self._take_hurt)
        self.hurt.end_requested.connect(self._end_hurt)
        self.result.kept.connect(self._keep)
        self.result.thrown_away.connect(self._throw_away)
        driver.view_changed.connect(self._show_view)
        driver.set_finished.connect(self._take_set)
        driver.gap_found.connect(self._show_gap)
        driver.session_over.connect(self._take_over)
        for button, wish in (
            (player.pause, driver.toggle_pause),
            (player.mute, self.mute_requested),
            (player.hurts, self._hurt),
            (player.one, self._press),
            (player.less, self._take_back),
            (player.over, lambda: self._end_leg(Stopped.DONE)),
            *(
                (seen, lambda _on=False, it=it: self._tell(it))
                for it, seen in player.faults.items()
            ),
        ):
            button.clicked.connect(wish)
            button.clicked.connect(self._focus_page)
        self._hands.end_requested.connect(self._ask_to_end)
