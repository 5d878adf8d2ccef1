"""The rooms of the physio's desk, built at first use, and the files that lead there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from calfcoach.core.errors import UserError
from calfcoach.gui.i18n import error_words

if TYPE_CHECKING:
    from calfcoach.core.client import Client
    from calfcoach.core.prescription import Prescription
    from calfcoach.core.program import Program
    from calfcoach.gui.makers import Makers
    from calfcoach.gui.page import Page
    from calfcoach.gui.physio.client_page import ClientPage
    from calfcoach.gui.physio.editor_page import EditorPage
    from calfcoach.gui.physio.incoming_page import IncomingPage
    from calfcoach.gui.physio.physio_page import Desk, PhysioPage
    from calfcoach.gui.physio.play_page import PlayPage
    from calfcoach.gui.physio.preview_page import PreviewPage

PROGRAM_SUFFIX, LOG_SUFFIX = ".calfprog.json", ".calflog"


class PhysioRooms(QObject):
    """Builds each page at first use and leads from one to the other.

    Args:
        makers: Who builds the pages.
        whole: The stack that covers the window: a session that is played.
        pages: The stack beside the sidebar.

    Signals:
        page_shown(str): A page beside the sidebar is shown.
        today_requested(): Back to Today.
        setup_requested(str): A program of the library is to be begun.
        runs_dropped(object): Files that may hold runs.
    """

    page_shown = Signal(str)
    today_requested = Signal()
    setup_requested = Signal(str)
    runs_dropped = Signal(object)

    def __init__(self, makers: Makers, whole: QStackedWidget, pages: QStackedWidget) -> None:
        super().__init__(whole)
        self._makers = makers
        self._whole = whole
        self._pages = pages
        self._from_editor = False
        self._playing: PlayPage | None = None

    # Built at first use

    @cached_property
    def desk(self) -> PhysioPage:
        """Programs and clients."""
        page = self._makers.physio()
        self._pages.addWidget(page)
        page.library.edit_requested.connect(self.edit)
        page.library.preview_requested.connect(self.show_preview)
        page.library.handout_requested.connect(self.print_handout)
        page.library.file_chosen.connect(self.open_program)
        page.clients.opened.connect(self.show_client)
        return page

    @cached_property
    def editor(self) -> EditorPage:
        """The editor of a program."""
        page = self._makers.editor()
        self._pages.addWidget(page)
        page.closed.connect(self.show_programs)
        page.preview_requested.connect(self.show_preview)
        page.handout_requested.connect(self.print_handout)
        return page

    @cached_property
    def incoming(self) -> IncomingPage:
        """A program file that came."""
        page = self._makers.incoming()
        self._pages.addWidget(page)
        page.closed.connect(self.show_programs)
        page.said.connect(self._say)
        page.setup_requested.connect(self.setup_requested)
        return page

    @cached_property
    def preview(self) -> PreviewPage:
        """A program day by day."""
        page = self._makers.preview()
        self._pages.addWidget(page)
        page.closed.connect(self._leave_preview)
        page.play_requested.connect(self.play)
        return page

    @cached_property
    def client(self) -> ClientPage:
        """One client."""
        page = self._makers.client()
        self._pages.addWidget(page)
        page.closed.connect(self.show_clients)
        page.said.connect(self._say)
        return page

    # Ways

    def show_desk(self) -> None:
        """Show what lies on the desk."""
        self._show_desk(self.desk.desk)

    def show_programs(self) -> None:
        """Show the library."""
        from calfcoach.gui.physio.physio_page import Desk

        self._show_desk(Desk.PROGRAMS)

    def show_clients(self) -> None:
        """Show the clients."""
        from calfcoach.gui.physio.physio_page import Desk

        self._show_desk(Desk.CLIENTS)

    def edit(self, program: Program) -> None:
        """Edit a program of one's own."""
        try:
            self.editor.open(program)
        except UserError as error:
            self._say(error_words(error))
            return
        self._show(self.editor)
        self.editor.take_focus()

    def show_preview(self, program: Program) -> None:
        """Play a program forward."""
        self._from_editor = self._is_shown("editor")
        library = self._makers.library
        self.preview.open(program, library.known(program), library.today())
        self._show(self.preview)
        self.preview.take_focus()

    def play(self, due: Prescription, speed: int) -> None:
        """Play a session of the preview, in a player of its own."""
        catalog = {item.exercise.id: item.exercise for item in due.items}
        page: PlayPage = self._makers.play(catalog)
        self._playing = page
        self._whole.addWidget(page)
        page.left.connect(self._leave_play)
        self._whole.setCurrentWidget(page)
        page.start(due, speed)

    def print_handout(self, program: Program) -> None:
        """Write a program's handout where the person says."""
        said = self._makers.handout(program)
        if said:
            self._say(said)

    def show_client(self, client: Client) -> None:
        """Show a client."""
        try:
            self.client.open(client)
        except UserError as error:
            self._say(error_words(error))
            return
        self._show(self.client)
        self.client.take_focus()

    # Files

    def take_files(self, paths: Sequence[Path]) -> None:
        """Look into files by what they are: a program, a runner's log, else runs.

        Nothing happens while something covers the window.
        """
        if not self._pages.isVisible():
            return
        programs = [path for path in paths if path.name.lower().endswith(PROGRAM_SUFFIX)]
        logs = [path for path in paths if path.name.lower().endswith(LOG_SUFFIX)]
        if programs:
            self.open_program(programs[0])
        elif logs:
            self.open_log(logs[0])
        else:
            self.runs_dropped.emit(paths)

    def open_program(self, path: Path) -> None:
        """Look into a program file."""
        self.incoming.open(path)
        self._show(self.incoming)
        self.incoming.take_focus()

    def open_log(self, path: Path) -> None:
        """Look into a log that a runner sent."""
        self.show_clients()
        self.desk.clients.look_into(path)

    # What is so

    def go_stale(self) -> None:
        """Let the desk read anew when it is shown next."""
        if "desk" in self.__dict__:
            self.desk.mark_stale()

    def let_go(self) -> None:
        """Stop what plays and close what is open."""
        if "client" in self.__dict__:
            self.client.let_go()
        if self._playing is not None:
            self._playing.let_go()

    def _show_desk(self, desk: Desk) -> None:
        self.desk.show_desk(desk)
        self._show(self.desk)
        self.desk.take_focus()

    def _show(self, page: Page) -> None:
        self._pages.setCurrentWidget(page)
        self.page_shown.emit("physio")

    def _leave_preview(self) -> None:
        if self._from_editor:
            self._show(self.editor)
            self.editor.head.preview.setFocus()
        else:
            self.show_programs()

    def _leave_play(self) -> None:
        page, self._playing = self._playing, None
        if page is None:
            return
        window = self._whole.window()
        if window.isFullScreen():
            window.showNormal()
        if self._whole.currentWidget() is page:
            self._whole.setCurrentIndex(0)
            self.preview.play.setFocus()
        self._whole.removeWidget(page)
        page.deleteLater()

    def _say(self, text: str) -> None:
        shown = next((one for one in ("editor", "client") if self._is_shown(one)), "desk")
        getattr(self, shown).notice.say(text)

    def _is_shown(self, name: str) -> bool:
        """Whether a page was built and is the one beside the sidebar."""
        return self.__dict__.get(name) is self._pages.currentWidget()
