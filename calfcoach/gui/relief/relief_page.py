"""Guided relief on screen: which leg, stop and gate, the player, the last look, what to do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.plan import Question, Side, StepKind
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.relief import CHECKED, Advice, Onset, Outcome
from calfcoach.core.results import SessionDetail
from calfcoach.core.routine import ReliefOptions, Routine, unroll
from calfcoach.core.screening import Answer, Flag, GateQuestion
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.relief.check_panel import CheckPanel
from calfcoach.gui.relief.questions import Questions
from calfcoach.gui.relief.relief_hands import ReliefHands
from calfcoach.gui.relief.result_panel import ResultPanel
from calfcoach.gui.relief.side_panel import SidePanel
from calfcoach.gui.session.driver import SessionDriver, SessionOver
from calfcoach.gui.session.player_hands import leaves_full_screen
from calfcoach.gui.session.player_panel import PlayerPanel
from calfcoach.gui.session.silence_notice import SilenceNotice
from calfcoach.gui.session.window_title import PROGRAM, session_title
from calfcoach.gui.session_words import span_words
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.services.relief import ReliefCase, is_long
from calfcoach.services.sessions import SessionService
from calfcoach.services.settings import SettingsService


class ReliefPage(QWidget):
    """Leads through relief and stores each answer as it is given.

    Signals:
        left(): Relief is over and read, or was left before it began.
        mute_requested(): Sound on or off.
        number_requested(): The person wants to set the emergency number.
    """

    left = Signal()
    mute_requested = Signal()
    number_requested = Signal()

    def __init__(
        self,
        driver: SessionDriver,
        sessions: SessionService,
        settings: SettingsService,
        routine: Routine,
        words: Questionnaire,
        dialogs: Dialogs,
        theme: ThemeKeeper,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("session")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Relief"))
        self.driver = driver
        self._sessions = sessions
        self._settings = settings
        self._routine = routine
        self._dialogs = dialogs
        self._clock = clock
        self._case: ReliefCase | None = None
        self._restarts = False
        self._gap_text = ""
        self._said = ""
        self.side_panel = SidePanel(theme)
        self.questions = Questions(words, clock)
        self.player = PlayerPanel(theme, self.questions)
        self._silence = SilenceNotice(clock)
        self._hands = ReliefHands(self.player, driver, clock)
        self.check = CheckPanel(words, clock)
        self.result = ResultPanel(words, clock)
        self.stack = QStackedWidget()
        for page in (self.side_panel, self.player, self.check, self.result):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._connect_signals()

    # Wishes from outside

    @property
    def is_busy(self) -> bool:
        """Whether a session runs or stands paused here."""
        return self.driver.is_playing

    @property
    def is_read(self) -> bool:
        """Whether a session is over and its last page has stood here for a moment."""
        return self.stack.currentWidget() is self.result and self.result.can_be_left

    def start(self) -> None:
        """Ask which leg; the session begins with the answer."""
        self.driver.close()
        self._show(self.side_panel)

    def go_on(self, session: SessionDetail) -> None:
        """Take up a session that was cut off; it stands paused.

        Raises:
            ValueError: Its state does not fit its plan.
        """
        self._open(session)
        self.driver.go_on(session)
        self._show(self.player)

    def show_muted(self, *, muted: bool) -> None:
        """Show whether sound is off."""
        self.player.controls.show_muted(muted=muted)
        self.driver.set_volume(self._settings.current)

    def say(self, text: str) -> None:
        """Show a sentence over the player until the session ends."""
        self._said = text
        self.player.notice.say(text)

    def ask_to_restart(self) -> None:
        """R in a session: pause, and ask."""
        if self._asks_yes(self.tr("Relief is going on. Begin again?"), self.tr("Begin again")):
            self._restarts = True
            self.driver.finish_early()

    def ask_to_end(self) -> None:
        """Pause, and ask whether to end here."""
        if self._asks_yes(self.tr("End relief here?"), self.tr("End it")):
            self.driver.finish_early()

    def asks_paused(self, title: str, text: str, yes: str, no: str) -> bool:
        """Ask with time standing still; it runs again after a no, if it ran before."""
        was_running = (engine := self.driver.engine) is not None and engine.phase is Phase.RUNNING
        self.driver.pause()
        chosen = self._dialogs.choose(title, text, (yes, no))
        if chosen != 0 and was_running:
            self.driver.resume()
        return chosen == 0

    def _asks_yes(self, title: str, yes: str) -> bool:
        text, no = self.tr("What was done so far stays in the log."), self.tr("Go on")
        return self.asks_paused(title, text, yes, no)

    # What happens

    def _show_view(self, view: SessionView) -> None:
        session = self.driver.session
        if session is None or self._case is None or view.phase is Phase.ENDED:
            return
        question = self._question(view)
        self.player.show_view(
            view, session.plan, self.driver.variant, question=question is not None
        )
        value = self._case.ratings.get(question) if question is not None else None
        if self.questions.ask(question, value, self._case.onset) and question is None:
            self.setFocus()
        self.player.controls.show_bent(included=self._hands.bent_is_included())
        self.player.notice.say(self._plain_notice())
        self.player.alarm.say(self._alarm(view))
        if self.player.isVisibleTo(self.window()):
            seconds = "" if view.seconds_left is None else str(view.seconds_left)
            title = session_title(view, self.player.word.text(), seconds)
            self.window().setWindowTitle(title)

    def _plain_notice(self) -> str:
        """Return what is amiss but harms nobody: not saved yet, or no sound."""
        if self._sessions.unsaved is not None:
            return str(self._sessions.unsaved)
        return self._said or self._silence.text(self.driver.sounds.player, self._settings.current)

    def _alarm(self, view: SessionView) -> str:
        """Return what the person must know now."""
        if view.phase is Phase.RUNNING:
            self._gap_text = ""
        if self._gap_text:
            return self._gap_text
        if is_long(self.driver.since_start_s()):
            return self.tr(
                "10 minutes have gone. If it is still cramping, press X and get advice today."
            )
        return ""

    def _question(self, view: SessionView) -> Question | None:
        """Return the question that stands on screen: the step's, or one asked ahead in Stop."""
        case = self._open_case()
        if case.needs_gate:
            return Question.GATE
        if view.step.question is not None:
            return view.step.question
        if view.step.kind is StepKind.STOP:
            ahead = (Question.GATE, Question.TIGHTNESS_BEFORE)
            return next((q for q in ahead if q not in case.answered), None)
        return None

    def _begin(self, side: Side) -> None:
        now = self._settings.current
        options = ReliefOptions(now.relief_hold_s, now.relief_holds, now.relief_massage_s)
        session = self.driver.prepare(unroll(self._routine, side, options))
        self._open(session)
        self.driver.start()
        self._show(self.player)
        if self._settings.current.full_screen:
            self.window().showFullScreen()

    def _take_gate(self, answers: Mapping[GateQuestion, Answer]) -> None:
        case = self._open_case()
        if not case.take_gate(answers):
            self.driver.finish_early()
        elif case.needs_gate:
            case.needs_gate = False
            self.driver.resume()
        else:
            self.driver.answer(Question.GATE)

    def _take_rating_before(self, value: int) -> None:
        self._open_case().take_rating(Question.TIGHTNESS_BEFORE, value)
        self.driver.answer(Question.TIGHTNESS_BEFORE)

    def _take_rating_after(self, value: int) -> None:
        self._open_case().take_rating(Question.TIGHTNESS_AFTER, value)
        self.driver.answer(Question.TIGHTNESS_AFTER)

    def _take_onset(self, onset: Onset) -> None:
        self._open_case().take_onset(onset)

    def _take_outcome(self, outcome: Outcome) -> None:
        self._open_case().take_outcome(outcome)
        self.driver.answer(Question.OUTCOME)

    def _hurt(self) -> None:
        """End stretch and massage at once; the full check follows."""
        if self.driver.is_playing:
            self._open_case().outcome = Outcome.HURT
            self.driver.hurts()

    def _take_over(self, over: SessionOver) -> None:
        """The engine has ended: close the session, then show the check or the last page."""
        case = self._open_case()
        outcome = case.close(over.how)
        if self._restarts:
            self._restarts = False
            self.start()
        elif outcome in CHECKED:
            known, left_out = case.begin_check()
            numbers = self._settings.current.emergency_numbers()
            lead = Advice.SWELLING if outcome is Outcome.SWOLLEN else None
            self.check.ask(case.tier, numbers, known, left_out, lead)
            self._show(self.check)
        else:
            self._conclude({})

    def _note_check(self, answers: Mapping[Flag, Answer]) -> None:
        self._open_case().take_check(answers)

    def _conclude(self, answers: Mapping[Flag, Answer]) -> None:
        conclusion, flags = self._open_case().conclude(self.driver.since_start_s(), answers)
        numbers = self._settings.current.emergency_numbers()
        self.result.show_conclusion(conclusion, flags, numbers)
        self._show(self.result)

    def _leave(self) -> None:
        self.driver.close()
        self._case = None
        self.left.emit()

    # Keys and buttons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a key to the question on screen, else to the player."""
        page = self.stack.currentWidget()
        handled = False
        if event.key() == Qt.Key.Key_Escape and leaves_full_screen(self):
            handled = True
        elif page is self.side_panel:
            handled = self.side_panel.handles(event) or self._escape(event)
        elif page is self.check:
            handled = self.check.handles(event)
        elif page is self.result:
            handled = self.result.handles(event)
        elif self.questions.handles(event):
            handled = True
        else:
            handled = self._hands.handles(event)
        if not handled:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let a key that means two things know that it was let go."""
        if not self._hands.handles_release(event):
            super().keyReleaseEvent(event)

    def _escape(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape or event.isAutoRepeat():
            return False
        self._leave()
        return True

    def _toggle_pause(self) -> None:
        if not self._open_case().needs_gate:
            self.driver.toggle_pause()

    def _show_gap(self, gap_ms: int) -> None:
        said = self.tr("The computer slept for about {}. Press Space to go on.")
        self._gap_text = said.format(span_words(gap_ms))
        self.driver.tick()

    # How it is done

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the window its own title back."""
        super().hideEvent(event)
        if not self.isVisibleTo(self.window()):
            self.window().setWindowTitle(PROGRAM)

    def _show_small(self, small: bool) -> None:  # noqa: FBT001 - a slot
        self.questions.show_small(small=small)

    def _open(self, session: SessionDetail) -> ReliefCase:
        self.questions.ask(None)
        self._gap_text = self._said = ""
        self._silence.restart()
        self.driver.variant = ""
        self.player.preview.setVisible(self._sessions.is_preview)
        self._case = ReliefCase(self._sessions, self._clock, session)
        return self._case

    def _open_case(self) -> ReliefCase:
        if self._case is None:
            raise RuntimeError("no relief session is open")
        return self._case

    def _show(self, page: SidePanel | PlayerPanel | CheckPanel | ResultPanel) -> None:
        self.stack.setCurrentWidget(page)
        self.window().setWindowTitle(PROGRAM)
        if not isinstance(page, PlayerPanel):
            page.take_focus()
        elif self.questions.asked is not None:
            self.questions.take_focus()
        else:
            self.setFocus()  # the keys of the player; no button may take Enter or Space from them

    def _connect_signals(self) -> None:
        player, controls, driver = self.player, self.player.controls, self.driver
        player.small_changed.connect(self._show_small)
        self.side_panel.side_chosen.connect(self._begin)
        self.questions.gate_answered.connect(self._take_gate)
        self.questions.rated_before.connect(self._take_rating_before)
        self.questions.onset_chosen.connect(self._take_onset)
        self.questions.rated_after.connect(self._take_rating_after)
        self.questions.outcome_chosen.connect(self._take_outcome)
        self.check.answered.connect(self._note_check)
        self.check.finished.connect(self._conclude)
        self.result.closed.connect(self._leave)
        self.result.number_requested.connect(self.number_requested)
        driver.view_changed.connect(self._show_view)
        driver.gap_found.connect(self._show_gap)
        driver.session_over.connect(self._take_over)
        controls.pause.clicked.connect(self._toggle_pause)
        controls.mute.clicked.connect(self.mute_requested)
        controls.hurts.clicked.connect(self._hurt)
        self._hands.end_requested.connect(self.ask_to_end)
