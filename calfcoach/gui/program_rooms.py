"""The rooms built at first use: setup, program, progress, settings, the session, the check."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from calfcoach.core.errors import UserError
from calfcoach.core.results import SessionDetail
from calfcoach.core.routine import RUN_KINDS, WARM_UP
from calfcoach.gui.i18n import error_words
from calfcoach.services.training import TrainingService
from calfcoach.services.training_views import SessionChoice

if TYPE_CHECKING:
    from calfcoach.gui.data.data_page import DataPage
    from calfcoach.gui.makers import Makers
    from calfcoach.gui.measure.measure_page import MeasurePage
    from calfcoach.gui.measure.raise_test_page import RaiseTestPage
    from calfcoach.gui.program.program_page import ProgramPage
    from calfcoach.gui.progress.progress_page import ProgressPage
    from calfcoach.gui.routine.routine_page import RoutinePage
    from calfcoach.gui.settings.settings_page import SettingsPage
    from calfcoach.gui.setup.setup_page import SetupPage
    from calfcoach.gui.strength.screen_page import ScreenPage
    from calfcoach.gui.strength.strength_page import StrengthPage

    SessionRoomPage = StrengthPage | RaiseTestPage | RoutinePage

PLAYED = ("strength", "raise_test", "routine")
"""The rooms that play something."""


class ProgramRooms(QObject):
    """Builds each page at first use and leads from one to the other.

    Args:
        training: The program.
        makers: Who builds the pages.
        whole: The stack that covers the window: sessions.
        pages: The stack beside the sidebar: setup, program, progress, settings.

    Signals:
        today_requested(): Back to Today.
        page_shown(str): A page beside the sidebar is shown.
        relief_requested(): A session was ended for relief.
        mute_requested(): Sound on or off.
        said(str): Something that could not be done, and why.
        session_opened(str): All of one session of the log is to be shown.
        add_requested(): A session of a past day is to be added.
        about_requested(): What the program is, is to be told.
    """

    today_requested = Signal()
    page_shown = Signal(str)
    relief_requested = Signal()
    mute_requested = Signal()
    said = Signal(str)
    session_opened = Signal(str)
    add_requested = Signal()
    about_requested = Signal()

    KEYS = {"settings": "Ctrl+,"}  # noqa: RUF012

    def __init__(
        self,
        training: TrainingService,
        makers: Makers,
        whole: QStackedWidget,
        pages: QStackedWidget,
    ) -> None:
        super().__init__(whole)
        self._training = training
        self._makers = makers
        self._whole = whole
        self._pages = pages
        self._settings_key = QShortcut(QKeySequence(self.KEYS["settings"]), whole)
        self._settings_key.activated.connect(self.show_settings)

    # Built at first use

    @cached_property
    def strength(self) -> StrengthPage:
        """The session on screen."""
        page = self._makers.strength()
        self._whole.addWidget(page)
        page.left.connect(self.today_requested)
        page.mute_requested.connect(self.mute_requested)
        page.relief_requested.connect(self.relief_requested)
        return page

    @cached_property
    def screen(self) -> ScreenPage:
        """The safety check."""
        page = self._makers.screen()
        self._whole.addWidget(page)
        page.left.connect(self.today_requested)
        return page

    @cached_property
    def setup(self) -> SetupPage:
        """The setup."""
        page = self._makers.setup()
        self._pages.addWidget(page)
        page.finished.connect(self.today_requested)
        page.left.connect(self.today_requested)
        return page

    @cached_property
    def program(self) -> ProgramPage:
        """The program's page."""
        page = self._makers.program()
        self._pages.addWidget(page)
        page.setup_requested.connect(self.set_up)
        page.change_requested.connect(self.change_answers)
        return page

    @cached_property
    def progress(self) -> ProgressPage:
        """The page of the past."""
        page = self._makers.progress()
        self._pages.addWidget(page)
        page.session_opened.connect(self.session_opened)
        page.add_requested.connect(self.add_requested)
        page.data_requested.connect(self.show_data)
        page.today_requested.connect(self.today_requested)
        return page

    @cached_property
    def data(self) -> DataPage:
        """The page of the person's data."""
        page = self._makers.data()
        self._pages.addWidget(page)
        page.closed.connect(self.show_progress)
        return page

    @cached_property
    def measure(self) -> MeasurePage:
        """What the calf is measured by."""
        page = self._makers.measure()
        self._pages.addWidget(page)
        page.test_requested.connect(self.start_raise_test)
        return page

    @cached_property
    def raise_test(self) -> RaiseTestPage:
        """The guided heel-raise test."""
        page = self._makers.raise_test()
        self._whole.addWidget(page)
        page.left.connect(self._leave_raise_test)
        page.mute_requested.connect(self.mute_requested)
        page.relief_requested.connect(self.relief_requested)
        return page

    @cached_property
    def routine(self) -> RoutinePage:
        """Warm-up and cool-down."""
        page = self._makers.routine()
        self._whole.addWidget(page)
        page.left.connect(self.today_requested)
        page.mute_requested.connect(self.mute_requested)
        page.relief_requested.connect(self.relief_requested)
        return page

    @cached_property
    def settings(self) -> SettingsPage:
        """The settings."""
        page = self._makers.settings()
        self._pages.addWidget(page)
        page.about_requested.connect(self.about_requested)
        page.data_requested.connect(self.show_data)
        return page

    # What is so

    @property
    def playing(self) -> SessionRoomPage | None:
        """The page with an open session; None where there is none."""
        return next((page for page in self._built() if page.is_busy), None)

    @property
    def is_busy(self) -> bool:
        """Whether a session is open."""
        return self.playing is not None

    @property
    def in_session(self) -> SessionRoomPage | None:
        """The session's page that is on screen, its session open or not; None for none."""
        shown = self._whole.currentWidget()
        return next((page for page in self._built() if page is shown), None)

    def _built(self) -> list[SessionRoomPage]:
        return [self.__dict__[name] for name in PLAYED if name in self.__dict__]

    # Ways

    def start_session(self, choice: SessionChoice) -> None:
        """Begin the session that is due; a safety check that is due comes first."""
        try:
            if self._training.view().screen_due:
                self.check()
                return
            self.strength.start(choice)
            self._whole.setCurrentWidget(self.strength)
            self.strength.start_panel.take_focus()
        except UserError as error:
            self.said.emit(error_words(error))

    def go_on(self, session: SessionDetail) -> None:
        """Take up a session that was cut off: strength, a warm-up or a cool-down.

        Raises:
            ValueError: Its state does not fit its plan.
        """
        page = self.routine if session.head.kind in RUN_KINDS else self.strength
        self._whole.setCurrentWidget(page)
        page.go_on(session)

    def warm_up(self) -> None:
        """Begin the warm-up at once."""
        if self._pages.isVisible():
            self._whole.setCurrentWidget(self.routine)
            self.routine.start(WARM_UP)

    def come_back(self) -> None:
        """Ask for the run that has just been; the cool-down follows."""
        if not self._pages.isVisible():
            return
        try:
            self._whole.setCurrentWidget(self.routine)
            self.routine.ask_for_run()
        except UserError as error:
            self.today_requested.emit()
            self.said.emit(error_words(error))

    def check(self) -> None:
        """Go through the safety check."""
        try:
            lock = self._training.view().lock
        except UserError as error:
            self.said.emit(error_words(error))
            return
        self._whole.setCurrentWidget(self.screen)
        self.screen.start(needs_clinician=lock is not None and lock.needs_clinician)

    def set_up(self) -> None:
        """Set a program up, from where that was left."""
        self.setup.open()
        self._pages.setCurrentWidget(self.setup)

    def set_up_with(self, name: str) -> None:
        """Begin the setup of a program of the library."""
        self.setup.begin(name)
        self._pages.setCurrentWidget(self.setup)

    def change_answers(self) -> None:
        """Change the answers of the setup."""
        try:
            enrollment = self._training.enrollment()
        except UserError as error:
            self.said.emit(error_words(error))
            return
        if enrollment is None:
            self.set_up()
            return
        self.setup.open_to_change(enrollment)
        self._pages.setCurrentWidget(self.setup)

    def show_program(self) -> None:
        """Show where one is on the ladder."""
        self.program.mark_stale()
        self._pages.setCurrentWidget(self.program)
        self.program.setFocus()
        self.page_shown.emit("program")

    def show_progress(self) -> None:
        """Show what was."""
        self.progress.mark_stale()
        self._pages.setCurrentWidget(self.progress)
        self.progress.setFocus()
        self.page_shown.emit("progress")

    def show_data(self) -> None:
        """Show the ways out of the log, in, and back."""
        self.data.refresh()
        self._pages.setCurrentWidget(self.data)
        self.data.take_focus()

    def show_measure(self) -> None:
        """Show what the calf is measured by."""
        self.measure.refresh()
        self._pages.setCurrentWidget(self.measure)
        self.measure.take_focus()
        self.page_shown.emit("measure")

    def start_raise_test(self) -> None:
        """Prepare the heel-raise test; a safety check that is due comes first."""
        try:
            if self._training.view().screen_due:
                self.check()
                return
        except UserError as error:
            self.said.emit(error_words(error))
            return
        self._whole.setCurrentWidget(self.raise_test)
        self.raise_test.start()

    def asks_to_close(self, close: str, stay: str) -> bool:
        """Ask whether the window may close on the open session; return True where there is none."""
        page = self.playing
        if page is None:
            return True
        is_test = page is self.__dict__.get("raise_test")
        if not is_test:
            title = self.tr("A session is going on.")
            text = self.tr("Close calfcoach? At the next start it can go on where it was.")
        else:
            title = self.tr("A heel-raise test is going on.")
            text = self.tr("Close calfcoach? A leg that is over is kept; the rest starts anew.")
        return page.asks_paused(title, text, close, stay)

    def show_settings(self) -> None:
        """Show the settings, unless something covers the window: a session, a safety check."""
        if not self._pages.isVisible():
            return
        self.settings.mark_stale()
        self._pages.setCurrentWidget(self.settings)
        self.settings.take_focus()
        self.page_shown.emit("settings")

    def go_stale(self) -> None:
        """Let the pages that show the log read anew when they are shown next."""
        for name in ("program", "progress", "measure"):
            if name in self.__dict__:
                self.__dict__[name].mark_stale()

    def show_muted(self, *, muted: bool) -> None:
        """Tell the session's page whether sound is off; the settings show it too."""
        if "settings" in self.__dict__:
            self.settings.mark_stale()
        for name in PLAYED:
            if name in self.__dict__:
                self.__dict__[name].show_muted(muted=muted)

    def let_go(self) -> None:
        """Stop what plays; a session can be taken up at the next start, a test cannot."""
        if (page := self.playing) is None:
            return
        page.driver.pause()
        if page is self.__dict__.get("raise_test"):
            self.raise_test.let_go()
        else:
            page.driver.close()

    def _leave_raise_test(self) -> None:
        window = self._whole.window()
        if window.isFullScreen():
            window.showNormal()
        self._whole.setCurrentIndex(0)
        self.show_measure()
