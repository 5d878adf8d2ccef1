"""The rooms built at first use: setup, program, progress, settings, the session, the check."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from calfcoach.core.errors import UserError
from calfcoach.core.results import SessionDetail
from calfcoach.services.training import TrainingService
from calfcoach.services.training_views import SessionChoice

if TYPE_CHECKING:
    from calfcoach.gui.makers import Makers
    from calfcoach.gui.program.program_page import ProgramPage
    from calfcoach.gui.progress.progress_page import ProgressPage
    from calfcoach.gui.settings.settings_page import SettingsPage
    from calfcoach.gui.setup.setup_page import SetupPage
    from calfcoach.gui.strength.screen_page import ScreenPage
    from calfcoach.gui.strength.strength_page import StrengthPage


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
    """

    today_requested = Signal()
    page_shown = Signal(str)
    relief_requested = Signal()
    mute_requested = Signal()
    said = Signal(str)
    session_opened = Signal(str)

    SETTINGS_KEY = "Ctrl+,"

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
        self._settings_key = QShortcut(QKeySequence(self.SETTINGS_KEY), whole)
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
        page.today_requested.connect(self.today_requested)
        return page

    @cached_property
    def settings(self) -> SettingsPage:
        """The settings."""
        page = self._makers.settings()
        self._pages.addWidget(page)
        return page

    # What is so

    @property
    def is_busy(self) -> bool:
        """Whether a strength session is open."""
        return "strength" in self.__dict__ and self.strength.is_busy

    @property
    def is_in_session(self) -> bool:
        """Whether the session's page is on screen."""
        return "strength" in self.__dict__ and self._whole.currentWidget() is self.strength

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
            self.said.emit(str(error))

    def go_on(self, session: SessionDetail) -> None:
        """Take up a strength session that was cut off.

        Raises:
            ValueError: Its state does not fit its plan.
        """
        self._whole.setCurrentWidget(self.strength)
        self.strength.go_on(session)

    def check(self) -> None:
        """Go through the safety check."""
        try:
            lock = self._training.view().lock
        except UserError as error:
            self.said.emit(str(error))
            return
        self._whole.setCurrentWidget(self.screen)
        self.screen.start(needs_clinician=lock is not None and lock.needs_clinician)

    def set_up(self) -> None:
        """Set a program up, from where that was left."""
        self.setup.open()
        self._pages.setCurrentWidget(self.setup)

    def change_answers(self) -> None:
        """Change the answers of the setup."""
        try:
            enrollment = self._training.enrollment()
        except UserError as error:
            self.said.emit(str(error))
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

    def show_settings(self) -> None:
        """Show the settings, unless something covers the window: a session, a safety check."""
        if not self._pages.isVisible():
            return
        self.settings.mark_stale()
        self._pages.setCurrentWidget(self.settings)
        self.settings.take_focus()
        self.page_shown.emit("settings")

    def go_stale(self) -> None:
        """Let the pages of the program and of the past read anew when they are shown next."""
        if "program" in self.__dict__:
            self.program.mark_stale()
        if "progress" in self.__dict__:
            self.progress.mark_stale()

    def show_muted(self, *, muted: bool) -> None:
        """Tell the session's page whether sound is off; the settings show it too."""
        if "settings" in self.__dict__:
            self.settings.mark_stale()
        if "strength" in self.__dict__:
            self.strength.show_muted(muted=muted)

    def let_go(self) -> None:
        """Stop what plays; it can be taken up at the next start."""
        if self.is_busy:
            self.strength.driver.pause()
            self.strength.driver.close()
