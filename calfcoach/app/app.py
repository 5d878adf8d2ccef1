"""The program with a window: what is built at once, what once it stands, what when needed."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from calfcoach.app.last_words import print_error, was_started_from_desktop
from calfcoach.app.launch import Launch
from calfcoach.core.clock import Clock, SystemClock
from calfcoach.core.errors import BrokenDatabaseError, UserError
from calfcoach.core.plain_file import is_in_the_way
from calfcoach.gui.dialogs import Dialogs, QtDialogs, dismiss_dialogs
from calfcoach.gui.fonts import app_font, load_fonts
from calfcoach.gui.i18n import error_words
from calfcoach.gui.main_window import MainWindow
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.today.today_page import TodayPage
from calfcoach.gui.translations import Translations
from calfcoach.gui.units import settings_of_place, use_mass_unit
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.services.settings import SettingsService
from calfcoach.storage.folders import Folders
from calfcoach.storage.preferences import PreferencesFile

if TYPE_CHECKING:
    from calfcoach.app.outside import Outside
    from calfcoach.app.program import ProgramServices
    from calfcoach.gui.makers import Makers
    from calfcoach.services.log_file import LogFileService
    from calfcoach.services.sessions import SessionService
    from calfcoach.storage.database import Database

logger = logging.getLogger(__name__)


class App:
    """The program with a window.

    Args:
        qt: Qt's application.
        folders: Where the data lies.
        launch: What was asked for.
        clock: Where time comes from.
        dialogs: Who asks the person; message boxes unless a test stands in.
    """

    def __init__(
        self,
        qt: QApplication,
        folders: Folders,
        launch: Launch,
        clock: Clock | None = None,
        dialogs: Dialogs | None = None,
    ) -> None:
        self._qt = qt
        self._folders = folders
        self._launch = launch
        self._clock = clock or SystemClock()
        self._database: Database | None = None
        self.outside: Outside | None = None
        self._is_stopped = False
        self.exit_code = 0
        load_fonts()
        self.changes = ChangeBus()
        self.settings = SettingsService(
            PreferencesFile(folders.settings), self._clock, self.changes, settings_of_place()
        )
        self.translations = Translations(qt)
        self.translations.choose(self.settings.current.language)
        use_mass_unit(self.settings.current.mass_unit)
        self._text_size = self.settings.current.text_size
        qt.setFont(app_font(self._text_size))
        self.theme = ThemeKeeper(qt, self.settings.current.theme, self._text_size)
        self.dialogs = dialogs or QtDialogs()
        self.window = self._make_window()
        self.theme.apply()
        self.changes.subscribe(self._take_change)

    def show(self) -> None:
        """Show the window; the log opens once it is painted."""
        self.window.first_painted.connect(self._open_log)
        if self._launch.is_in_background:
            self.window.stand_hidden()
        else:
            self.window.show()

    def run(self) -> int:
        """Show the window until it is closed; return the exit code."""
        self.show()
        return self._qt.exec() or self.exit_code

    def stop(self) -> None:
        """Leave everything as a closed window does."""
        self._is_stopped = True
        if self.outside is not None:
            self.outside.let_go()
        self.window.let_go()
        self.window.deleteLater()
        self.theme.deleteLater()
        self.translations.let_go()
        if self._database is not None:
            self._database.close()

    def say(self, text: str) -> None:
        """Show a sentence where the person is."""
        self.window.say(text)

    def _make_window(self) -> MainWindow:
        today = TodayPage(self.settings, self.dialogs, self._clock)
        path = self._folders.window
        place = None if is_in_the_way(path) else path
        return MainWindow(self.settings, self.theme, self.dialogs, today, place)

    def _take_change(self, changed: Changed) -> None:
        self.window.take_change(changed)
        if not changed.settings:
            return
        now = self.settings.current
        use_mass_unit(now.mass_unit)
        if self._database is not None:
            self.sessions.day_start_hour = now.day_start_hour
        if self.outside is not None:
            self.outside.follow_settings()
        is_other = self.translations.choose(now.language)
        if is_other or now.text_size is not self._text_size:
            # Not at once: the wish comes from a widget of the window that makes way.
            QTimer.singleShot(0, self._renew_window)

    def _renew_window(self) -> None:
        """Build the window anew, in another language or with text of another size."""
        if self._is_stopped or self._database is None:
            return
        old, self._text_size = self.window, self.settings.current.text_size
        old.place.save(old)
        self._qt.setFont(app_font(self._text_size))
        self.theme.resize_text(self._text_size)
        self.window = self._make_window()
        self._furnish(self._database)
        if self.outside is not None:
            self.outside.take_window(self.window)
        self.window.show()
        self.window.rooms.show_settings()
        old.let_go()
        old.deleteLater()

    # After the window stands

    def _open_log(self) -> None:
        """Open the log, then do what was asked for, then what can wait."""
        from calfcoach.app.program import make_program
        from calfcoach.services.log_file import LogFileService
        from calfcoach.services.sessions import SessionService
        from calfcoach.storage.run_columns import RunColumnsFile
        from calfcoach.storage.sessions import SessionStore

        self._database = self._make_database()
        self.log_file: LogFileService = LogFileService(self._database, self._clock, self.changes)
        try:
            self._open_or_mend()
        except UserError as error:
            self._give_up(error)
            return
        self.sessions: SessionService = SessionService(
            SessionStore(self._database),
            self._clock,
            self.changes,
            self.settings.current.day_start_hour,
            is_preview=self._launch.is_preview,
        )
        self.program: ProgramServices = make_program(
            self._database,
            self.sessions,
            self.settings,
            self._clock,
            self.changes,
            RunColumnsFile(self._folders.run_columns),
        )
        self._follow_log()
        self._furnish(self._database)
        if self.settings.fault is not None:
            self.window.say(str(self.settings.fault))
        if self._launch.relief:
            self.window.start_relief()
        elif self._launch.session:
            self.window.start_session()
        if self._launch.file is not None:
            self.window.physio_rooms.take_files([self._launch.file])
        if self._launch.is_preview:
            self.window.relief_left.connect(self.window.close)
        QTimer.singleShot(0, self._do_what_can_wait)

    def _do_what_can_wait(self) -> None:
        """Hear second programs, back the log up, build relief ahead; nothing once closed."""
        if self._is_stopped:
            return
        if not self._launch.is_preview:
            self._listen()
            self.log_file.back_up_daily()
        self.window.prepare_relief()
        from calfcoach.gui.session.figure_view import FigureView

        self.window.today.program.due.take_figure(FigureView(self.theme))

    def _furnish(self, database: Database) -> None:
        """Give the window what needs the log."""
        program = self.program
        self.window.furnish(
            self.sessions,
            program.training,
            program.schedule,
            program.editing,
            self._make_pages(database),
        )
        from calfcoach.gui.help.help_room import HelpRoom

        self.help: HelpRoom = HelpRoom(self.window, self._folders.data)

    def _make_database(self) -> Database:
        from calfcoach.storage.database import IN_MEMORY, Database

        path = IN_MEMORY if self._launch.is_preview else self._folders.database
        return Database(path, self._folders.backups, self._clock)

    def _open_or_mend(self) -> None:
        """Open the log; offer the last backup for a damaged one.

        Raises:
            UserError: The log cannot be opened, or the person chose to leave it.
        """
        try:
            self.log_file.open()
            self.log_file.check_quickly()
        except BrokenDatabaseError as error:
            self._mend(error)

    def _mend(self, error: BrokenDatabaseError) -> None:
        backup = self.log_file.last_backup()
        title = QCoreApplication.translate("App", "The log cannot be used.")
        text = QCoreApplication.translate(
            "App",
            "The file {} is damaged, or not a log of calfcoach. Whatever you choose, it is not "
            "deleted: it is kept under a new name, or left as it is.",
        ).format(self._folders.database)
        anew = QCoreApplication.translate("App", "Begin an empty log")
        leave = QCoreApplication.translate("App", "Close calfcoach")
        if backup is None:
            choice = self.dialogs.choose(title, text, (anew, leave)) + 1
        else:
            made = self._clock.local(backup.made_at).strftime("%Y-%m-%d %H:%M")
            use = QCoreApplication.translate("App", "Use the backup of {}").format(made)
            choice = self.dialogs.choose(title, text, (use, anew, leave), default=0)
        if choice == 0 and backup is not None:
            kept = self.log_file.restore(backup)
        elif choice == 1:
            kept = self.log_file.start_anew()
        else:
            raise error
        said = QCoreApplication.translate("App", "The damaged log is kept as {}.").format(kept)
        self.window.say(said)

    def _give_up(self, error: UserError) -> None:
        """End with a sentence: on the terminal, and in a box for one started from a desktop."""
        logger.error("cannot start: %s", error)
        print_error(error_words(error))
        if was_started_from_desktop():
            self.dialogs.tell(
                QCoreApplication.translate("App", "calfcoach cannot start."), error_words(error)
            )
        self.exit_code = 1
        self.window.let_go()
        self._qt.quit()

    def _listen(self) -> None:
        """Let second programs reach this window, and what is due the person."""
        from calfcoach.app.outside import Outside

        outside = Outside(self.window, self.program, self.settings, self._clock, self._folders)
        outside.show_requested.connect(self._raise)
        outside.today_requested.connect(self._raise_for_today)
        outside.relief_requested.connect(self._raise_for_relief)
        outside.session_requested.connect(self._raise_for_session)
        outside.open_requested.connect(self._raise_for_file)
        outside.quit_requested.connect(self._quit)
        self.outside = outside

    def _raise(self) -> None:
        self.window.raise_up()

    def _raise_for_today(self) -> None:
        self.window.raise_up()
        if not self.window.is_in_session:
            self.window.show_today()
            self.window.today.focus_main()

    def _raise_for_relief(self) -> None:
        self.window.raise_up()
        dismiss_dialogs()
        # What waited for a dialog ends first: its event loop is still below this one.
        QTimer.singleShot(0, self._start_relief)

    def _start_relief(self) -> None:
        self.window.start_relief()

    def _raise_for_session(self) -> None:
        self.window.raise_up()
        dismiss_dialogs()
        QTimer.singleShot(0, self._start_session)

    def _start_session(self) -> None:
        self.window.start_session()

    def _raise_for_file(self, path: str) -> None:
        self.window.raise_up()
        dismiss_dialogs()
        QTimer.singleShot(0, lambda: self.window.physio_rooms.take_files([Path(path)]))

    def _quit(self) -> None:
        """End the program, from the tray; what is going on is asked about."""
        self.window.hides_when_closed = False
        if self.window.is_in_session:
            self.window.raise_up()
        if self.window.close():
            self._qt.quit()
        elif self.outside is not None:
            self.outside.follow_settings()

    def _follow_log(self) -> None:
        """Record what follows from the log since the last start, such as a missed morning."""
        try:
            self.program.training.record_decisions()
        except UserError as error:
            logger.warning("decisions not recorded: %s", error)

    def _make_pages(self, database: Database) -> Makers:
        from calfcoach.app.pages import PageMaker

        return PageMaker(
            self.window,
            self.sessions,
            self.program,
            self.settings,
            self.dialogs,
            self.theme,
            self._clock,
            self._launch,
            self._folders,
            database,
            self.changes,
        ).makers()
