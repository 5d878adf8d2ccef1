"""The physio's desk: the library of programs on one side, clients on the other."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.page import Page
from calfcoach.gui.physio.clients_panel import ClientsPanel
from calfcoach.gui.physio.library_panel import LibraryPanel
from calfcoach.gui.undo_bar import UndoBar
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.pick_row import PickRow
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.clients import ClientService
from calfcoach.services.library import LibraryService


class Desk(Enum):
    """What lies on the desk."""

    PROGRAMS = "programs"
    CLIENTS = "clients"


class PhysioPage(Page):
    """Programs, and the people who follow them."""

    NEW_KEY = "N"

    def __init__(
        self,
        library: LibraryService,
        clients: ClientService,
        dialogs: Dialogs,
        bar: UndoBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = Desk.PROGRAMS
        self.notice = NoticeBar()
        self.pick = PickRow(self.tr("Show"), name_width=0)
        self.library = LibraryPanel(library, dialogs, bar)
        self.clients = ClientsPanel(clients, dialogs)
        self._stack = QStackedWidget()
        self._areas = {
            Desk.PROGRAMS: VerticalScroll(self.library),
            Desk.CLIENTS: VerticalScroll(self.clients),
        }
        self._lay_out()
        self._new_key = QShortcut(QKeySequence(self.NEW_KEY), self.library)
        self._new_key.activated.connect(self.library.make_new)
        self.pick.value_picked.connect(self._choose)
        self.library.said.connect(self.notice.say)
        self.clients.said.connect(self.notice.say)

    def refresh(self) -> None:
        """Read what is shown."""
        self.notice.say("")
        if self.desk is Desk.PROGRAMS:
            self.library.refresh()
        else:
            self.clients.refresh()

    def show_desk(self, desk: Desk) -> None:
        """Show programs or clients."""
        self.desk = desk
        self.pick.offer(
            ((Desk.PROGRAMS, self.tr("Programs")), (Desk.CLIENTS, self.tr("Clients"))), desk
        )
        self._stack.setCurrentWidget(self._areas[desk])
        self.refresh()

    def take_focus(self) -> None:
        """Begin at what is done most."""
        if self.desk is Desk.PROGRAMS:
            self.library.new.setFocus()
        else:
            self.clients.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that scroll."""
        if not self._areas[self.desk].handles(event):
            super().keyPressEvent(event)

    def _choose(self, desk: object) -> None:
        if isinstance(desk, Desk):
            self.show_desk(desk)

    def _lay_out(self) -> None:
        for area in self._areas.values():
            self._stack.addWidget(area)
        title = Label(self.tr("Physio"), "title")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(34, 28, 26, 0)
        outer.setSpacing(12)
        outer.addWidget(title)
        outer.addWidget(self.pick)
        outer.addWidget(self.notice)
        outer.addWidget(self._stack, 1)
