"""What reaches the window from outside: second programs, reminders, the tray."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from calfcoach.app.program import ProgramServices
from calfcoach.core.clock import Clock
from calfcoach.gui.main_window import MainWindow
from calfcoach.gui.reminders.reminders import Reminders
from calfcoach.gui.single_instance import WishServer
from calfcoach.services.reminders import ReminderService
from calfcoach.services.settings import SettingsService
from calfcoach.storage.folders import Folders
from calfcoach.storage.said_reminders import SaidFile


class Outside(QObject):
    """Hears second programs, and says what is due where the person is.

    Attributes:
        server: Hears second programs.
        reminders: Say what is due.

    Signals:
        show_requested(): Raise the window.
        relief_requested(): Raise the window and start relief.
        session_requested(): Raise the window and start today's session.
        open_requested(str): Raise the window and look into a file.
        today_requested(): Raise the window with Today.
        quit_requested(): End the program.
    """

    show_requested = Signal()
    relief_requested = Signal()
    session_requested = Signal()
    open_requested = Signal(str)
    today_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        program: ProgramServices,
        settings: SettingsService,
        clock: Clock,
        folders: Folders,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._window = window
        self.server = WishServer(folders.data, self)
        file = SaidFile(folders.reminders)
        service = ReminderService(program.training, settings, clock, file)
        self.reminders = Reminders(service, window, self)
        for source in (self.server, self.reminders):
            source.relief_requested.connect(self.relief_requested)
            source.session_requested.connect(self.session_requested)
        self.server.show_requested.connect(self.show_requested)
        self.server.open_requested.connect(self.open_requested)
        self.reminders.open_requested.connect(self.today_requested)
        self.reminders.quit_requested.connect(self.quit_requested)
        self.reminders.tray_found.connect(self.follow_settings)
        self.follow_settings()

    def take_window(self, window: MainWindow) -> None:
        """Serve another window."""
        self._window = window
        self.reminders.take_window(window)
        self.follow_settings()

    def follow_settings(self) -> None:
        """Let a closed window stay in the tray, if that is wanted and there is one."""
        stays = self._settings.current.stay_in_tray and self.reminders.tray is not None
        self._window.hides_when_closed = stays

    def let_go(self) -> None:
        """Hear nothing more, and leave the tray."""
        self.reminders.let_go()
        self.deleteLater()
