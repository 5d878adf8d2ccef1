"""The window: sidebar and pages, relief over all of it, and the one block that wires them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from calfcoach.core.errors import UserError
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.dropped_files import local_files
from calfcoach.gui.i18n import error_words
from calfcoach.gui.sidebar import Sidebar
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.today.today_page import TodayPage
from calfcoach.gui.window_place import WindowPlace

if TYPE_CHECKING:
    from calfcoach.core.ids import SessionId
    from calfcoach.gui.makers import Makers
    from calfcoach.gui.physio_rooms import PhysioRooms
    from calfcoach.gui.program_rooms import ProgramRooms
    from calfcoach.gui.relief.relief_page import ReliefPage
    from calfcoach.gui.relief_room import ReliefRoom
    from calfcoach.gui.run_rooms import RunRooms
    from calfcoach.services.changes import Changed
    from calfcoach.services.editing import EditingService
    from calfcoach.services.schedule import ScheduleService
    from calfcoach.services.sessions import SessionService
    from calfcoach.services.settings import SettingsService
    from calfcoach.services.training import TrainingService


class MainWindow(QMainWindow):
    """The one window.

    It stands before the log is open; `furnish` brings what needs the log. Relief is built when
    first needed, like all the rooms.

    Signals:
        first_painted(): The window stands; what is heavy may begin.
        relief_left(): A relief session is over and read.
        closed(): The window closes for good.
    """

    first_painted = Signal()
    relief_left = Signal()
    closed = Signal()

    def __init__(
        self,
        settings: SettingsService,
        theme: ThemeKeeper,
        dialogs: Dialogs,
        today: TodayPage,
        place_file: Path | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("calfcoach")
        self.setMinimumSize(760, 560)
        self._sessions: SessionService | None = None
        self._training: TrainingService | None = None
        self._settings = settings
        self._theme = theme
        self._dialogs = dialogs
        self._makers: Makers | None = None
        self._wants_relief = False
        self._leaves = False
        self.place = WindowPlace(place_file)
        self._is_painted = False
        self.today = today
        self._relief: ReliefRoom | None = None
        self.hides_when_closed = False
        self.sidebar = Sidebar(theme)
        self.sidebar.add_page("today", self.tr("Today"))
        self.sidebar.show_current("today")
        self.pages = QStackedWidget()
        self.pages.addWidget(today)
        self.shell = QWidget()
        row = QHBoxLayout(self.shell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(0)
        self._beside.addWidget(self.pages, 1)
        row.addLayout(self._beside, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.shell)
        self.setCentralWidget(self.stack)
        self.sidebar.page_requested.connect(self._show_page)
        self.sidebar.relief_requested.connect(self.start_relief)
        today.relief_requested.connect(self.start_relief)
        today.options_requested.connect(self.adjust_relief)
        today.go_on_requested.connect(self.go_on)
        self.place.restore(self)
        today.start.setFocus()

    def furnish(
        self,
        sessions: SessionService,
        training: TrainingService,
        schedule: ScheduleService,
        editing: EditingService,
        makers: Makers,
    ) -> None:
        """Take what needs the log; a wish for relief that came earlier is met now."""
        from PySide6.QtGui import QKeySequence, QShortcut

        from calfcoach.gui.icons import app_icon
        from calfcoach.gui.physio_rooms import PhysioRooms
        from calfcoach.gui.program_rooms import ProgramRooms
        from calfcoach.gui.relief_room import ReliefRoom
        from calfcoach.gui.run_rooms import RunRooms
        from calfcoach.gui.session_room import SessionRoom
        from calfcoach.gui.undo_bar import UndoBar

        self._sessions = sessions
        self._training = training
        self._makers = makers
        self._relief = ReliefRoom(self._settings, makers, self.stack)
        self.rooms: ProgramRooms = ProgramRooms(training, makers, self.stack, self.pages)
        self.run_rooms: RunRooms = RunRooms(makers, self.pages)
        self.physio_rooms: PhysioRooms = PhysioRooms(makers, self.stack, self.pages)
        self.undo_bar: UndoBar = UndoBar()
        self._beside.addWidget(self.undo_bar)
        self.session_room: SessionRoom = SessionRoom(
            sessions, training, editing, self._settings, makers, self.pages, self.undo_bar
        )
        self.today.furnish(sessions, training, schedule)
        self.setAcceptDrops(True)
        self._connect_rooms()
        self.sidebar.tint()
        self.setWindowIcon(app_icon())
        self._relief_key = QShortcut(QKeySequence("R"), self)
        self._relief_key.setAutoRepeat(False)
        self._relief_key.activated.connect(self.start_relief)
        if self._wants_relief:
            self.start_relief()

    @property
    def relief(self) -> ReliefPage:
        """The page of relief, built at first use.

        Raises:
            RuntimeError: The window is not furnished.
        """
        if self._relief is None:
            raise RuntimeError("the window is not furnished")
        return self._relief.page

    def prepare_relief(self) -> None:
        """Build the page of relief ahead, so that R answers at once."""
        self.relief.show_muted(muted=self._settings.current.muted)

    def show_today(self) -> None:
        """Show the page of today; what covers the window is left, and its full screen."""
        if self.isFullScreen():
            self.showNormal()
        self.stack.setCurrentWidget(self.shell)
        self.pages.setCurrentWidget(self.today)
        self.sidebar.show_current("today")

    def start_relief(self) -> None:
        """Start relief; in a running session, pause and ask."""
        if self._relief is None:
            self._wants_relief = True
        elif (session := self.rooms.playing) is not None:
            session.ask_for_relief()
        else:
            self._relief.start()

    def start_session(self) -> None:
        """Start the session that is due; where there is none, Today says what is."""
        if self._makers is None or self.rooms.is_busy or self.is_in_relief:
            return
        self.show_today()
        self.today.start_session()

    @property
    def is_in_relief(self) -> bool:
        """Whether relief covers the window."""
        return self._relief is not None and self._relief.is_shown

    @property
    def is_in_session(self) -> bool:
        """Whether something covers the pages: a session, relief, a safety check, an editor."""
        return self._makers is None or self.stack.currentWidget() is not self.shell

    @property
    def shows_today(self) -> bool:
        """Whether Today is in front of the person."""
        return self.isActiveWindow() and self.today.isVisible()

    def go_on(self, session_id: SessionId) -> None:
        """Take up a session that was cut off."""
        if self._sessions is None or self._relief is None:
            return
        from calfcoach.core.routine import RELIEF

        try:
            session = self._sessions.detail(session_id)
            if session is None or session.state is None:
                self.today.refresh()
                return
            if session.head.kind != RELIEF:
                self.rooms.go_on(session)
                return
            self._relief.go_on(session)
        except UserError as error:
            self.show_today()
            self.today.say(error_words(error))
        except ValueError as error:
            self.show_today()
            said = self.tr("This session cannot go on ({}). Keep it as it is, or throw it away.")
            self.today.say(said.format(error))

    def adjust_relief(self) -> None:
        """Open the form for how relief is done."""
        if self._relief is not None:
            self._report(self._relief.adjust(self))
            self.today.show_day()

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar over the pages."""
        self._beside.insertWidget(0, bar)

    def say(self, text: str) -> None:
        """Show a sentence where the person is."""
        if self.is_in_relief:
            self.relief.say(text)
        elif self._makers is not None and (session := self.rooms.in_session) is not None:
            session.say(text)
        else:
            self.today.say(text)

    def raise_up(self) -> None:
        """Bring the window to the front."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def take_change(self, changed: Changed) -> None:
        """Let the pages that care read anew."""
        if changed.sessions:
            self.today.mark_stale()
            if self._makers is not None:
                self.rooms.go_stale()
                self.run_rooms.go_stale()
                self.physio_rooms.go_stale()
        if changed.settings:
            self._theme.choose(self._settings.current.theme)
            muted = self._settings.current.muted
            if self._relief is not None:
                self._relief.show_muted(muted=muted)
                self.rooms.show_muted(muted=muted)

    def stand_hidden(self) -> None:
        """Be ready without being shown."""
        self._is_painted = True
        self._emit_first_painted()

    def let_go(self) -> None:
        """Close without asking; a running session can be taken up at the next start."""
        self._leaves = True
        self.close()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window stands."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._emit_first_painted)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if local_files(event.mimeData()) and self._makers is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take files by what they are: programs, logs, runs of other programs."""
        event.acceptProposedAction()
        self.physio_rooms.take_files(local_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first when a session is going on, or when something is not saved."""
        hides = self.hides_when_closed and not self.is_in_session
        if not self._leaves and (hides or not self._may_close()):
            event.ignore()
            self.setVisible(not hides)
            return
        if self._relief is not None:
            self._relief.let_go()
            self.rooms.let_go()
            self.run_rooms.let_go()
            self.physio_rooms.let_go()
        self.place.save(self)
        self.closed.emit()
        super().closeEvent(event)

    # How it is done

    def _connect_rooms(self) -> None:
        """Wire the rooms of the program, and add their page to the sidebar."""
        rooms, today = self.rooms, self.today
        if self._relief is not None:
            self._relief.left.connect(self._leave_relief)
            self._relief.mute_requested.connect(self._toggle_mute)
            self._relief.number_requested.connect(self.adjust_relief)
        today.setup_requested.connect(rooms.set_up)
        today.change_requested.connect(rooms.change_answers)
        today.check_requested.connect(rooms.check)
        today.start_requested.connect(rooms.start_session)
        today.program.run.warm_up_requested.connect(rooms.warm_up)
        today.program.run.back_requested.connect(rooms.come_back)
        rooms.today_requested.connect(self._leave_session)
        self.run_rooms.check_requested.connect(rooms.check)
        self.physio_rooms.setup_requested.connect(rooms.set_up_with)
        self.physio_rooms.runs_dropped.connect(self.run_rooms.take_runs)
        for some in (rooms, self.run_rooms, self.physio_rooms):
            some.page_shown.connect(self.sidebar.show_current)
        rooms.relief_requested.connect(self.start_relief)
        rooms.mute_requested.connect(self._toggle_mute)
        rooms.said.connect(self.say)
        rooms.session_opened.connect(self.session_room.open)
        rooms.add_requested.connect(self.session_room.add)
        today.session_opened.connect(self.session_room.open)
        self.session_room.today_requested.connect(self.show_today)
        self.session_room.said.connect(self.say)
        for name, (text, _) in self._ways().items():
            if name != "today":
                self.sidebar.add_page(name, text, rooms.KEYS.get(name, ""))

    def _ways(self) -> dict[str, tuple[str, Callable[[], None]]]:
        """Return the pages of the sidebar: what each is called, and how it is shown."""
        return {
            "today": (self.tr("Today"), self.show_today),
            "program": (self.tr("Program"), self.rooms.show_program),
            "progress": (self.tr("Progress"), self.rooms.show_progress),
            "runs": (self.tr("Runs"), self.run_rooms.show_runs),
            "measure": (self.tr("Measure"), self.rooms.show_measure),
            "learn": (self.tr("Learn"), self.run_rooms.show_learn),
            "physio": (self.tr("Physio"), self.physio_rooms.show_desk),
            "settings": (self.tr("Settings"), self.rooms.show_settings),
        }

    def _show_page(self, name: str) -> None:
        self._ways()[name][1]()

    def _leave_session(self) -> None:
        """Go back to Today from a room of the program."""
        self.show_today()
        self.today.focus_main()

    def _leave_relief(self) -> None:
        self.show_today()
        self.today.focus_calm()  # one more Enter must not begin relief anew
        self.relief_left.emit()

    def _toggle_mute(self) -> None:
        current = self._settings.current
        self._report(self._settings.change(replace(current, muted=not current.muted)))

    def _report(self, error: UserError | None) -> None:
        if error is not None:
            self.say(error_words(error))

    def _may_close(self) -> bool:
        """Ask what has to be asked before the window closes."""
        close = self.tr("Close")
        stay = self.tr("Stay")
        if self._sessions is not None:
            self._sessions.save_pending()
            if self._sessions.unsaved is not None:
                title = self.tr("Not everything is saved. Close and lose it?")
                text = str(self._sessions.unsaved)
                return self._dialogs.choose(title, text, (close, stay)) == 0
        if self._relief is not None and self._relief.is_busy:
            title = self.tr("Relief is going on.")
            text = self.tr("Close calfcoach? At the next start it can go on where it was.")
            return self._relief.page.asks_paused(title, text, close, stay)
        return self._makers is None or self.rooms.asks_to_close(close, stay)

    def _emit_first_painted(self) -> None:
        self.first_painted.emit()
