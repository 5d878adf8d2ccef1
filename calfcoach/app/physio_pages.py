"""Builds the pages of the physio's desk, each with what it talks to."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from calfcoach.app.program import ProgramServices
from calfcoach.core.clock import Clock
from calfcoach.core.errors import UserError
from calfcoach.core.new_file import new_file
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.i18n import Words, error_words
from calfcoach.gui.main_window import MainWindow
from calfcoach.gui.paths import shown_path
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.services.changes import ChangeBus
from calfcoach.services.settings import SettingsService
from calfcoach.storage.folders import Folders

if TYPE_CHECKING:
    from calfcoach.core.exercises import Catalog
    from calfcoach.core.program import Program
    from calfcoach.core.questionnaire import Questionnaire
    from calfcoach.gui.physio.client_page import ClientPage
    from calfcoach.gui.physio.editor_page import EditorPage
    from calfcoach.gui.physio.incoming_page import IncomingPage
    from calfcoach.gui.physio.physio_page import PhysioPage
    from calfcoach.gui.physio.play_page import PlayPage
    from calfcoach.gui.physio.preview_page import PreviewPage
    from calfcoach.gui.session.driver import SessionDriver
    from calfcoach.gui.strength.strength_player import StrengthPlayer
    from calfcoach.media.session_sound import SessionSound
    from calfcoach.media.voice import Voice
    from calfcoach.services.clients import ClientService


_tr = Words("Handout")


class PhysioPageMaker:
    """Makes each page on demand.

    Args:
        sound: Returns what sounds.
        voice: Returns what says words.
        attend: Lets a session keep the screen on and move its figure.
        words: Returns the words of the safety check.
    """

    def __init__(
        self,
        window: MainWindow,
        program: ProgramServices,
        settings: SettingsService,
        dialogs: Dialogs,
        theme: ThemeKeeper,
        clock: Clock,
        folders: Folders,
        sound: Callable[[], SessionSound],
        voice: Callable[[], Voice | None],
        attend: Callable[[SessionDriver, StrengthPlayer, Catalog], None],
        words: Callable[[], Questionnaire],
    ) -> None:
        self._window = window
        self._library = program.library
        self._intake = program.intake
        self._settings = settings
        self._dialogs = dialogs
        self._theme = theme
        self._clock = clock
        self._folders = folders
        self._sound = sound
        self._voice = voice
        self._attend = attend
        self._words = words

    def physio(self) -> PhysioPage:
        """Return the desk."""
        from calfcoach.gui.physio.physio_page import PhysioPage

        bar = self._window.undo_bar
        return PhysioPage(self._library, self._clients, self._dialogs, bar)

    def editor(self) -> EditorPage:
        """Return the editor of a program."""
        from calfcoach.gui.physio.editor_page import EditorPage
        from calfcoach.media.pictures import encoded

        return EditorPage(self._library, self._theme, self._dialogs, encoded)

    def incoming(self) -> IncomingPage:
        """Return the page of a program file that came."""
        from calfcoach.gui.physio.incoming_page import IncomingPage

        return IncomingPage(self._intake)

    def preview(self) -> PreviewPage:
        """Return the page that plays a program forward."""
        from calfcoach.gui.physio.preview_page import PreviewPage

        return PreviewPage()

    def client(self) -> ClientPage:
        """Return the page of one client."""
        from calfcoach.gui.physio.client_page import ClientPage

        return ClientPage(self._clients, self._theme, self._dialogs, self._clock)

    def play(self, catalog: Catalog) -> PlayPage:
        """Return a player whose sessions are kept nowhere."""
        from calfcoach.gui.physio.play_page import PlayPage
        from calfcoach.gui.session.driver import SessionDriver
        from calfcoach.services.sessions import SessionService
        from calfcoach.storage.database import IN_MEMORY, Database
        from calfcoach.storage.sessions import SessionStore

        nowhere = Database(IN_MEMORY, self._folders.backups, self._clock)
        hour = self._settings.current.day_start_hour
        sessions = SessionService(
            SessionStore(nowhere), self._clock, ChangeBus(), hour, is_preview=True
        )
        driver = SessionDriver(
            sessions, self._clock, self._sound(), self._voice, parent=self._window
        )
        return PlayPage(driver, catalog, self._theme, self._clock, self._attend)

    def handout(self, program: Program) -> str:
        """Write a program's handout where the person says; return what is to be said of it."""
        from calfcoach.gui.physio.handout_pdf import handout_pdf
        from calfcoach.media.document_painter import Paper

        choice = self._dialogs.choose(
            _tr("Print handout"),
            _tr("A page a stage, as a PDF file to print or to send. Which paper?"),
            (_tr("A4"), _tr("Letter"), _tr("Leave it")),
            default=0,
        )
        if choice == 2:
            return ""
        paper = (Paper.A4, Paper.LETTER)[choice]
        name = self._library.file_name(program).replace(".calfprog.json", ".pdf")
        path = self._dialogs.save_file(_tr("Print handout"), name, _tr("Handout (*.pdf)"))
        if path is None:
            return ""
        code = self._library.code(program)
        pdf = handout_pdf(program, self._library.known(program), self._words(), code, paper)
        try:
            with new_file(path) as file:
                file.write(pdf)
        except UserError as error:
            return error_words(error)
        return _tr("The handout is saved as {}.").format(shown_path(path))

    @cached_property
    def _clients(self) -> ClientService:
        from calfcoach.gui.report.report_pdf import report_pdf
        from calfcoach.services.clients import ClientService
        from calfcoach.storage.clients import ClientStore

        store = ClientStore(self._folders.clients, self._clock)
        catalog = self._library.catalog
        return ClientService(store, catalog, self._settings, self._clock, report_pdf)
