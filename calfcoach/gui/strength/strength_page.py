"""A strength session on screen: questions before, sets, pain at once, rating, what follows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.decision import Decision
from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.errors import UserError
from calfcoach.core.events import Ended, StepFinished
from calfcoach.core.plan import Side
from calfcoach.core.results import SessionDetail, Status
from calfcoach.core.session_rating import SessionRating
from calfcoach.core.training_log import Done
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.i18n import error_words
from calfcoach.gui.session.driver import SessionDriver, SessionOver
from calfcoach.gui.session.player_hands import PlayerHands, leaves_full_screen
from calfcoach.gui.session.silence_notice import SilenceNotice
from calfcoach.gui.session.window_title import PROGRAM, session_title
from calfcoach.gui.session_words import span_words
from calfcoach.gui.strength.decision_panel import DecisionPanel
from calfcoach.gui.strength.hurt_panel import HurtPanel
from calfcoach.gui.strength.last_words import decided_words, unsaved_words, waiting_words
from calfcoach.gui.strength.rating_form import RatingForm
from calfcoach.gui.strength.set_report import ReportedSet
from calfcoach.gui.strength.sound_saver import SoundSaver
from calfcoach.gui.strength.start_panel import StartPanel
from calfcoach.gui.strength.strength_player import StrengthPlayer
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.keys_card import strength_keys
from calfcoach.services.sessions import SessionService
from calfcoach.services.settings import SettingsService
from calfcoach.services.today_facts import chosen_dose
from calfcoach.services.training import TrainingService
from calfcoach.services.training_views import SessionChoice, TodayView


class StrengthPage(QWidget):
    """Leads through a session; each set is kept when it ends, each answer when it is given.

    Signals:
        left(): The session is over and read, or was left before it began.
        mute_requested(): Sound on or off.
        relief_requested(): The session was ended for relief.
    """

    left = Signal()
    mute_requested = Signal()
    relief_requested = Signal()

    def __init__(
        self,
        driver: SessionDriver,
        training: TrainingService,
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
        self.setAccessibleName(self.tr("Session"))
        self.driver = driver
        self._training = training
        self._sessions = sessions
        self._settings = settings
        self._dialogs = dialogs
        self._asked: Done | None = None
        self._round: list[ReportedSet] = []
        self._turn = ("", 0)
        self._worst: int | None = None
        self._choice, self._how = SessionChoice(), Ended.DONE
        self._gap_text = self._said = ""
        self.start_panel = StartPanel()
        self.player = StrengthPlayer(theme, training.catalog)
        self._hands = PlayerHands(
            self.player, self.player.button_for, driver, strength_keys(), clock
        )
        self._silence = SilenceNotice(clock)
        self._saver = SoundSaver(training, settings, dialogs, driver.voice)
        self.hurt = HurtPanel(clock)
        self.rating = RatingForm(clock)
        self.decision = DecisionPanel(clock)
        self.stack = QStackedWidget()
        for page in (self.start_panel, self.player, self.hurt, self.rating, self.decision):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._connect_signals()

    # Wishes from outside

    @property
    def is_busy(self) -> bool:
        """Whether a session is open here: it plays, stands paused, or waits for its rating."""
        return self.driver.session is not None

    def start(self, choice: SessionChoice) -> None:
        """Ask how the calf is; the session begins with the answer.

        Raises:
            UserError: No session may begin today, or the log cannot be read.
        """
        self._choice = choice
        self._ask()

    def go_on(self, session: SessionDetail) -> None:
        """Take up a session that was cut off: paused, or at its rating.

        Raises:
            ValueError: Its state does not fit its plan.
        """
        self._open()
        training = self._training.training(session.head.id)
        self._worst = training.worst if training is not None else None
        self.driver.go_on(session)
        if self.driver.is_playing:
            self._show(self.player)
            self.setFocus()
        else:
            last = session.steps[-1].ended if session.steps else Ended.DONE
            self._take_over(SessionOver(last if last in (Ended.EARLY, Ended.HURT) else Ended.DONE))

    def show_muted(self, *, muted: bool) -> None:
        """Show whether sound is off."""
        self.player.show_muted(muted=muted)
        self.driver.set_volume(self._settings.current)

    def say(self, text: str) -> None:
        """Show a sentence over the player until the session ends."""
        self._said = text
        self.player.notice.say(text)

    def ask_for_relief(self) -> None:
        """R in a session: pause, and ask whether to end it for relief."""
        title = self.tr("Stop the session and start relief?")
        text = self.tr("What was done so far stays in the log.")
        if self.asks_paused(title, text, self.tr("Start relief"), self.tr("Go on")):
            self._close(Status.STOPPED, None)
            self.relief_requested.emit()

    def asks_paused(self, title: str, text: str, yes: str, no: str) -> bool:
        """Ask with time standing still; it runs again after a no, if it ran before."""
        was_running = (engine := self.driver.engine) is not None and engine.phase is Phase.RUNNING
        self.driver.pause()
        chosen = self._dialogs.choose(title, text, (yes, no))
        if chosen != 0 and was_running:
            self.driver.resume()
        return chosen == 0

    # The way of a session

    def _ask(self, *, changed: bool = False) -> None:
        view = self._training.view()
        due = chosen_dose(view, self._choice)
        self._asked = self._training.plan(self._choice)[1].done
        if due is not None:
            asks = view.check_in is not None and view.check_in.pain is None
            self.start_panel.ask(due, self._choice, asks_morning=asks, changed=changed)
            self._show(self.start_panel)
            self.start_panel.take_focus()

    def _begin(self, rest: int, morning: int | None) -> None:
        """Begin what is due now: the morning's answer, or a new day, may have changed it."""
        try:
            if morning is not None:
                self._training.check_in(morning)
            plan, start = self._training.plan(self._choice)
            if start.done != self._asked:
                self._ask(changed=True)
                return
            start = replace(start, rest=rest)
            refused: Decision | str | None = self._training.refusal(plan, start)
        except UserError as error:
            refused = error_words(error)
        if refused is not None:
            self._conclude(refused)
            return
        self._open()
        self.driver.prepare(plan, start)
        self._show(self.player)
        self.setFocus()
        self.driver.start()
        if self._settings.current.full_screen:
            self.window().showFullScreen()

    def _save_sound(self) -> None:
        self.start_panel.say(self._saver.save(self._choice))

    def _show_view(self, view: SessionView) -> None:
        if self.driver.session is None or view.phase is Phase.ENDED:
            return
        if view.phase is Phase.RUNNING:
            self._gap_text = ""
        self.player.show_view(view)
        self.player.notice.say(self._notice())
        self.player.alarm.say(self._gap_text)
        if self.player.isVisibleTo(self.window()):
            word, number = self.player.word.text(), self.player.ring.face.number
            self.window().setWindowTitle(session_title(view, word, number))

    def _notice(self) -> str:
        if self._sessions.unsaved is not None:
            return str(self._sessions.unsaved)
        return self._said or self._silence.text(self.driver.sounds.player, self._settings.current)

    def _take_set(self, seq: int, event: StepFinished) -> None:
        """Remember a set that is over, to ask about it in the rest."""
        step = event.step
        if event.how is Ended.BACK:
            return
        side, turn = step.side or Side.BOTH, (step.exercise, step.turn)
        if turn != self._turn:
            self._round, self._turn = [], turn
        self._round = [one for one in self._round if one.side is not side]
        self._round.append(ReportedSet(seq, side, step.reps, event.reps_done))
        self.player.report.show_sets(self._round)

    def _report(self, seq: int, reps: int, pain: int | None) -> None:
        """Keep what the person says of a set; too much pain ends the session."""
        self._sessions.record_set(self.driver.session_id, seq, reps, pain)
        if pain is not None:
            self._worst = max(pain, self._worst or 0)
            if self.driver.is_playing and self._is_too_much(pain):
                self._stop(SessionRating(during=pain, after=pain))

    def _hurt(self) -> None:
        self.driver.pause()
        self.hurt.ask()
        self._show(self.hurt)
        self.hurt.take_focus()

    def _take_hurt(self, sharp: bool, limp: bool, pain: int | None) -> None:  # noqa: FBT001 - a slot
        if not self._stops(sharp, limp, pain):
            self._gap_text = self.tr("That is noted. Press Space when you stand ready again.")
            self._show(self.player)
            self.setFocus()
            self.driver.tick()

    def _end_hurt(self, sharp: bool, limp: bool, pain: int | None) -> None:  # noqa: FBT001 - a slot
        if not self._stops(sharp, limp, pain):
            self.driver.finish_early()

    def _stops(self, sharp: bool, limp: bool, pain: int | None) -> bool:  # noqa: FBT001
        """Note what was told; end the session if that is too much, and return whether it is."""
        if pain is not None:
            self._worst = max(self._worst or 0, pain)
            self._sessions.record_pain(self.driver.session_id, pain)
        if sharp or limp:
            worst = self._worst or 0
            self._stop(SessionRating(worst, worst, sharp=sharp, limp=limp))
            return True
        if pain is not None and self._is_too_much(pain):
            self._stop(SessionRating(during=pain, after=pain))
            return True
        return False

    def _is_too_much(self, pain: int) -> bool:
        try:
            return self._training.is_too_much(pain)
        except UserError as error:
            self.say(error_words(error))
            return True

    def _stop(self, rating: SessionRating) -> None:
        """End the session for pain; the decision follows at once."""
        self._how = Ended.HURT
        self.driver.session_over.disconnect(self._take_over)
        self.driver.hurts()
        self.driver.session_over.connect(self._take_over)
        self._close(Status.STOPPED, rating)

    def _take_over(self, over: SessionOver) -> None:
        """The sets are over: ask how it was."""
        self._how = over.how
        self.rating.ask(self._worst, self._round)
        self._show(self.rating)
        self.rating.take_focus()

    def _rate(self, rating: SessionRating) -> None:
        status = Status.FINISHED if self._how is Ended.DONE else Status.STOPPED
        self._close(status, replace(rating, during=max(rating.during, self._worst or 0)))

    def _close(self, status: Status, rating: SessionRating | None) -> None:
        session_id = self.driver.session_id
        self.driver.close()
        try:
            self._conclude(self._training.finish(session_id, status, rating))
        except UserError as error:
            self._conclude(error_words(error))

    def _conclude(self, found: Decision | str | None) -> None:
        """Say what follows: a decision, a sentence of what went wrong, or the wait till morning."""
        if isinstance(found, str):
            words = unsaved_words(found)
        elif self._sessions.unsaved is not None:
            words = unsaved_words(str(self._sessions.unsaved))
        else:
            view = self._view()
            words = decided_words(found, view) if found else waiting_words(view, self._how)
        self.decision.say(words)
        self._show(self.decision)
        self.decision.take_focus()

    def _view(self) -> TodayView | None:
        try:
            return self._training.view()
        except UserError:
            return None

    # Keys and buttons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a key to the page on screen."""
        page = self.stack.currentWidget()
        if event.key() == Qt.Key.Key_Escape and leaves_full_screen(self):
            handled = True
        elif page is self.player:
            handled = self._player_key(event)
        else:
            panels = (self.start_panel, self.hurt, self.rating, self.decision)
            handled = any(page is panel and panel.handles(event) for panel in panels)
        if not handled:
            super().keyPressEvent(event)

    def _player_key(self, event: QKeyEvent) -> bool:
        if self.player.report.isVisibleTo(self.player) and self.player.report.handles(event):
            self.setFocus()
            return True
        return self._hands.handles(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let a key that means two things know that it was let go."""
        if not self._hands.handles_release(event):
            super().keyReleaseEvent(event)

    def _ask_to_end(self) -> None:
        text, end = self.tr("What was done so far stays in the log."), self.tr("End it")
        if self.asks_paused(self.tr("End the session here?"), text, end, self.tr("Go on")):
            self.driver.finish_early()

    def _show_gap(self, gap_ms: int) -> None:
        said = self.tr("The computer slept for about {}. The session waits; press Space to go on.")
        self._gap_text = said.format(span_words(gap_ms))
        self.driver.tick()

    # How it is done

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the window its own title back."""
        super().hideEvent(event)
        if not self.isVisibleTo(self.window()):
            self.window().setWindowTitle(PROGRAM)

    def _open(self) -> None:
        self._round, self._turn = [], ("", 0)
        self._worst, self._how = None, Ended.DONE
        self._gap_text = self._said = ""
        self._silence.restart()
        self.player.report.show_sets([])
        self.player.preview.setVisible(self._sessions.is_preview)

    def _show(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        self.window().setWindowTitle(PROGRAM)

    def _connect_signals(self) -> None:
        player, driver = self.player, self.driver
        self.start_panel.started.connect(self._begin)
        self.start_panel.left.connect(self.left)
        self.start_panel.sound_requested.connect(self._save_sound)
        self.hurt.told.connect(self._take_hurt)
        self.hurt.end_requested.connect(self._end_hurt)
        self.rating.rated.connect(self._rate)
        self.rating.report.changed.connect(self._report)
        self.decision.closed.connect(self.left)
        player.report.changed.connect(self._report)
        driver.view_changed.connect(self._show_view)
        driver.set_finished.connect(self._take_set)
        driver.gap_found.connect(self._show_gap)
        driver.session_over.connect(self._take_over)
        for button, wish in (
            (player.pause, driver.toggle_pause),
            (player.mute, self.mute_requested),
            (player.hurts, self._hurt),
        ):
            button.clicked.connect(wish)
        player.rep_pressed.connect(driver.count_rep)
        self._hands.end_requested.connect(self._ask_to_end)
