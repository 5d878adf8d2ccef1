"""Warm-up and cool-down on screen: what is done around a run, step by step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.errors import UserError
from calfcoach.core.events import Ended
from calfcoach.core.plan import Side
from calfcoach.core.relief import Outcome
from calfcoach.core.results import SessionDetail, Status
from calfcoach.core.routine import COOL_DOWN, WARM_UP, Routine, unroll
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.i18n import error_words
from calfcoach.gui.routine.back_panel import BackPanel
from calfcoach.gui.routine.done_panel import DonePanel
from calfcoach.gui.session.driver import SessionDriver, SessionOver
from calfcoach.gui.session.player_hands import PlayerHands, leaves_full_screen
from calfcoach.gui.session.player_panel import PlayerPanel
from calfcoach.gui.session.silence_notice import SilenceNotice
from calfcoach.gui.session.window_title import PROGRAM, session_title
from calfcoach.gui.session_words import span_words
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.keys_card import routine_keys
from calfcoach.services.running import RunEntry, RunningService
from calfcoach.services.sessions import SessionService
from calfcoach.services.settings import SettingsService


class RoutinePage(QWidget):
    """Leads through what is done before or after a run.

    Args:
        routines: By their kind.

    Signals:
        left(): It is over and read, or was left before it began.
        mute_requested(): Sound on or off.
        relief_requested(): It was ended for relief.
    """

    left = Signal()
    mute_requested = Signal()
    relief_requested = Signal()

    def __init__(
        self,
        driver: SessionDriver,
        sessions: SessionService,
        running: RunningService,
        settings: SettingsService,
        routines: dict[str, Routine],
        dialogs: Dialogs,
        theme: ThemeKeeper,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("session")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Warm-up and cool-down"))
        self.driver = driver
        self._sessions = sessions
        self._running = running
        self._settings = settings
        self._routines = routines
        self._dialogs = dialogs
        self._ends_for_relief = False
        self._gap_text = self._said = ""
        self.back = BackPanel()
        self.player = PlayerPanel(theme, QWidget(), is_relief=False)
        self._silence = SilenceNotice(clock)
        self._hands = PlayerHands(
            self.player, self.player.button_for, driver, routine_keys(), clock
        )
        self.done = DonePanel(clock)
        self.stack = QStackedWidget()
        for page in (self.back, self.player, self.done):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._connect_signals()

    # Wishes from outside

    @property
    def is_busy(self) -> bool:
        """Whether a routine runs or stands paused here."""
        return self.driver.is_playing

    def start(self, kind: str) -> None:
        """Begin a warm-up or a cool-down at once."""
        self.driver.close()
        self._silence.restart()
        self._gap_text = self._said = ""
        self.driver.prepare(unroll(self._routines[kind], Side.BOTH))
        self.player.preview.setVisible(self._sessions.is_preview)
        self.driver.start()
        self._show_player()
        if self._settings.current.full_screen:
            self.window().showFullScreen()

    def ask_for_run(self) -> None:
        """Ask how far the run was that has just been; the cool-down begins with the answer.

        Raises:
            UserError: The log cannot be read.
        """
        self.back.ask(self._running.usual_m(), self._settings.current.unit)
        self.stack.setCurrentWidget(self.back)
        self.back.take_focus()

    def go_on(self, session: SessionDetail) -> None:
        """Take up a routine that was cut off; it stands paused.

        Raises:
            ValueError: Its state does not fit its plan.
        """
        self._gap_text = self._said = ""
        self.player.preview.setVisible(self._sessions.is_preview)
        self.driver.go_on(session)
        self._show_player()

    def show_muted(self, *, muted: bool) -> None:
        """Show whether sound is off."""
        self.player.controls.show_muted(muted=muted)
        self.driver.set_volume(self._settings.current)

    def say(self, text: str) -> None:
        """Show a sentence over the player until the routine ends."""
        self._said = text
        self.player.notice.say(text)

    def ask_for_relief(self) -> None:
        """R while it plays: pause, and ask whether to end it for relief."""
        title = self.tr("Stop here and start relief?")
        text = self.tr("What was done so far stays in the log.")
        if self.asks_paused(title, text, self.tr("Start relief"), self.tr("Go on")):
            self._ends_for_relief = True
            self.driver.finish_early()

    def asks_paused(self, title: str, text: str, yes: str, no: str) -> bool:
        """Ask with time standing still; it runs again after a no, if it ran before."""
        was_running = (engine := self.driver.engine) is not None and engine.phase is Phase.RUNNING
        self.driver.pause()
        chosen = self._dialogs.choose(title, text, (yes, no))
        if chosen != 0 and was_running:
            self.driver.resume()
        return chosen == 0

    # What happens

    def _log_and_start(self) -> None:
        distance_m, duration_s = self.back.run()
        if not distance_m:
            self.back.notice.say(
                self.tr("How far was it? Or press Only cool down, and log the run later.")
            )
            self.back.take_focus()
            return
        try:
            self._running.add(RunEntry(self._running.today(), distance_m, duration_s))
        except UserError as error:
            self.back.notice.say(error_words(error))
            return
        self._cool_down()

    def _cool_down(self) -> None:
        self.start(COOL_DOWN)

    def _show_view(self, view: SessionView) -> None:
        session = self.driver.session
        if session is None or view.phase is Phase.ENDED:
            return
        self.player.show_view(view, session.plan, "", question=False)
        unsaved = self._sessions.unsaved
        silence = self._silence.text(self.driver.sounds.player, self._settings.current)
        self.player.notice.say(str(unsaved) if unsaved is not None else self._said or silence)
        if view.phase is Phase.RUNNING:
            self._gap_text = ""
        self.player.alarm.say(self._gap_text)
        if self.player.isVisibleTo(self.window()):
            seconds = "" if view.seconds_left is None else str(view.seconds_left)
            title = session_title(view, self.player.word.text(), seconds)
            self.window().setWindowTitle(title)

    def _take_over(self, over: SessionOver) -> None:
        session = self.driver.session
        if session is None:
            return
        whole = over.how is Ended.DONE
        outcome = Outcome.HURT if over.how is Ended.HURT else None
        status = Status.FINISHED if whole else Status.STOPPED
        self._sessions.finish(session.head.id, status, outcome)
        if self._ends_for_relief:
            self._ends_for_relief = False
            self.driver.close()
            self.relief_requested.emit()
            return
        self.done.show_words(*self._last_words(session.head.kind, over.how))
        self.stack.setCurrentWidget(self.done)
        self.window().setWindowTitle(PROGRAM)
        self.done.take_focus()

    def _last_words(self, kind: str, how: Ended) -> tuple[str, str]:
        if how is Ended.HURT:
            return self.tr("Stopped, and that is right"), self.tr(
                "No run on a calf that hurts sharply or makes you limp. If it is tight or cramping "
                "now, press R for relief."
            )
        if how is not Ended.DONE:
            return self.tr("Ended here"), self.tr("What was done is in the log.")
        if kind == WARM_UP:
            return self.tr("Warm"), self.tr(
                "Run the first minutes easily. Dull pain up to 3 of 10 is fine; at 4 or 5 slow "
                "down or walk and cut it short; from 6, rising, sharp or limping: stop, and press "
                "R."
            )
        return self.tr("Done"), self.tr(
            "Stretching now eases tightness and keeps range. It is not proven to speed recovery "
            "up; sleep, food and an easy day do that."
        )

    def _leave(self) -> None:
        self.driver.close()
        self.left.emit()

    def _ask_to_end(self) -> None:
        title, text = self.tr("End here?"), self.tr("What was done so far stays in the log.")
        if self.asks_paused(title, text, self.tr("End it"), self.tr("Go on")):
            self.driver.finish_early()

    def _show_gap(self, gap_ms: int) -> None:
        said = self.tr("The computer slept for about {}. Press Space to go on.")
        self._gap_text = said.format(span_words(gap_ms))
        self.driver.tick()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a key to the panel on screen."""
        page = self.stack.currentWidget()
        if event.key() == Qt.Key.Key_Escape and leaves_full_screen(self):
            return
        panel = page if isinstance(page, BackPanel | DonePanel) else self._hands
        if not panel.handles(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let a key that means two things know that it was let go."""
        if not self._hands.handles_release(event):
            super().keyReleaseEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the window its own title back."""
        super().hideEvent(event)
        if not self.isVisibleTo(self.window()):
            self.window().setWindowTitle(PROGRAM)

    # How it is done

    def _show_player(self) -> None:
        self.stack.setCurrentWidget(self.player)
        self.setFocus()  # the keys of the player; no button may take Enter or Space from them

    def _connect_signals(self) -> None:
        driver, controls = self.driver, self.player.controls
        self.back.logged.connect(self._log_and_start)
        self.back.only_asked.connect(self._cool_down)
        self.back.left.connect(self._leave)
        self.done.closed.connect(self._leave)
        driver.view_changed.connect(self._show_view)
        driver.gap_found.connect(self._show_gap)
        driver.session_over.connect(self._take_over)
        controls.pause.clicked.connect(driver.toggle_pause)
        controls.mute.clicked.connect(self.mute_requested)
        controls.hurts.clicked.connect(driver.hurts)
        self._hands.end_requested.connect(self._ask_to_end)
