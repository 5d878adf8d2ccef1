"""One client: the runner's own Progress page, the decisions, and the physio's notes."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from calfcoach.core.client import Client, ClientNote
from calfcoach.core.clock import Clock
from calfcoach.core.errors import UserError
from calfcoach.core.exports import ExportKind
from calfcoach.gui.dates import short_day
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import error_words
from calfcoach.gui.page import Page
from calfcoach.gui.paths import shown_path
from calfcoach.gui.physio.client_words import flag_words
from calfcoach.gui.program.decision_list import DecisionList
from calfcoach.gui.progress.progress_page import ProgressPage
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.pick_row import PickRow
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.clients import ClientRoom, ClientService

NOTES_HEIGHT = 110
BACKUPS_NAMED = 8


class Part(Enum):
    """What of a client is shown."""

    PROGRESS = "progress"
    DECISIONS = "decisions"
    NOTES = "notes"


class ClientPage(Page):
    """A client's log, to be read alone.

    Signals:
        closed(): Back to the clients.
        said(str): What was done, for the page that comes next.
    """

    closed = Signal()
    said = Signal(str)

    def __init__(
        self,
        clients: ClientService,
        theme: ThemeKeeper,
        dialogs: Dialogs,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clients = clients
        self._theme = theme
        self._dialogs = dialogs
        self._clock = clock
        self._room: ClientRoom | None = None
        self._part = Part.PROGRESS
        self.notice = NoticeBar()
        self.title = Label(role="title", wrap=True)
        self.subtitle = Label(role="soft", wrap=True)
        self.flags = Label(role="strong", wrap=True)
        self.back = Button(self.tr("Clients"), self.tr("Esc"))
        self.report = Button(self.tr("Report (PDF)"))
        self.fhir = Button(self.tr("For the clinic (FHIR)"))
        self.delete = Button(self.tr("Delete"), kind="danger")
        self.pick = PickRow(self.tr("Show"), name_width=0)
        self.progress: ProgressPage | None = None
        self.decisions = DecisionList(clock)
        self.note = QPlainTextEdit()
        self.add_note = Button(self.tr("Keep the note"), kind="primary")
        self.notes: list[QWidget] = []
        self.remove_buttons: list[Button] = []
        self._notes = QVBoxLayout()
        self._notes_side = QWidget()
        self._stack = QStackedWidget()
        self._areas: dict[Part, QWidget] = {}
        self._lay_out()
        self.back.clicked.connect(self._leave)
        self.report.clicked.connect(self._save_report)
        self.fhir.clicked.connect(self._save_fhir)
        self.delete.clicked.connect(self._delete)
        self.pick.value_picked.connect(self._choose)
        self.add_note.clicked.connect(self._add_note)

    def open(self, client: Client) -> None:
        """Show a client.

        Raises:
            UserError: The log cannot be read.
        """
        self.let_go()
        self.notice.say("")
        self._room = self._clients.open(client.id)
        if self.progress is not None:
            self._stack.removeWidget(self.progress)
            self.progress.deleteLater()
        self.progress = ProgressPage(self._room.history, self._theme, is_read_only=True)
        self._stack.addWidget(self.progress)
        self._areas[Part.PROGRESS] = self.progress
        self._show_head(self._room.client)
        self._show_notes(self._room.client)
        self._show_part(Part.PROGRESS)

    def take_focus(self) -> None:
        """Begin at the choice of what is shown."""
        self.pick.buttons[0].setFocus()

    def let_go(self) -> None:
        """Close the client's log."""
        if self._room is not None:
            self._room.database.close()
            self._room = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _choose(self, part: object) -> None:
        if isinstance(part, Part):
            self._show_part(part)

    def _show_part(self, part: Part) -> None:
        self._part = part
        self.pick.offer(
            (
                (Part.PROGRESS, self.tr("Progress")),
                (Part.DECISIONS, self.tr("Decisions")),
                (Part.NOTES, self.tr("Your notes")),
            ),
            part,
        )
        try:
            if part is Part.PROGRESS and self.progress is not None:
                self.progress.refresh()
            elif part is Part.DECISIONS and self._room is not None:
                view = self._room.training.program_view()
                if view is not None:
                    self.decisions.show_decisions(view.decisions, view.labels)
        except UserError as error:
            self.notice.say(error_words(error))
        self._stack.setCurrentWidget(self._areas[part])

    def _show_head(self, client: Client) -> None:
        self.title.setText(client.name)
        day = short_day(self._clock.local(client.made_at).date())
        self.subtitle.setText(self.tr("As of {}, when the log was saved.").format(day))
        self.flags.setText(" · ".join(flag_words(flag) for flag in client.summary.flags))
        self.flags.setVisible(bool(client.summary.flags))

    def _show_notes(self, client: Client) -> None:
        for widget in self.notes:
            self._notes.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.notes, self.remove_buttons = [], []
        for note in reversed(client.notes):
            card = Card(parent=self._notes_side)
            card.show_small(small=True)
            head = QHBoxLayout()
            day = short_day(self._clock.local(note.made_at).date())
            head.addWidget(Label(day, "soft"), 1)
            remove = Button(self.tr("Delete"), kind="slim")
            remove.setAccessibleName(self.tr("Delete the note of {}").format(day))
            remove.clicked.connect(lambda _=False, one=note: self._remove_note(one))
            head.addWidget(remove)
            card.column.addLayout(head)
            card.column.addWidget(Label(note.text, wrap=True))
            self._notes.addWidget(card)
            self.notes.append(card)
            self.remove_buttons.append(remove)

    def _add_note(self) -> None:
        text = self.note.toPlainText().strip()
        if self._room is None or not text:
            self.note.setFocus()
            return
        try:
            client = self._clients.add_note(self._room.client.id, text)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.note.clear()
        self._show_notes(client)
        self.note.setFocus()

    def _remove_note(self, note: ClientNote) -> None:
        if self._room is None:
            return
        try:
            client = self._clients.remove_note(self._room.client.id, note)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self._show_notes(client)
        self.note.setFocus()

    def _save_report(self) -> None:
        self._export(ExportKind.PDF, self.tr("Report (*.pdf)"), "pdf")

    def _save_fhir(self) -> None:
        self._export(ExportKind.FHIR, self.tr("FHIR bundle (*.json)"), "fhir.json")

    def _export(self, kind: ExportKind, words: str, suffix: str) -> None:
        room = self._room
        if room is None:
            return
        name = "".join(letter if letter.isalnum() else "-" for letter in room.client.name)
        path = self._dialogs.save_file(self.tr("Save"), f"{name.strip('-')}.{suffix}", words)
        if path is None:
            return
        try:
            self._clients.export(room, kind, path)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        said = self.tr("Saved as {}. It is not encrypted: sent by mail, it can be read on its way.")
        self.notice.say(said.format(shown_path(path)))

    def _delete(self) -> None:
        """Delete the client after asking; what backups hold is said, and can go as well."""
        room = self._room
        if room is None:
            return
        client = room.client
        try:
            backups = self._clients.backups(client.id)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        title = self.tr("Delete {}?").format(client.name)
        stay = self.tr("Stay")
        text = self.tr("The log, your notes and what the row says go. This cannot be undone.")
        if backups:
            names = "\n".join(path.name for path in backups[:BACKUPS_NAMED])
            more = len(backups) - BACKUPS_NAMED
            if more > 0:
                names += "\n" + self.tr("and {} more").format(more)
            text += "\n\n" + self.tr("These backups in {} still hold the data:\n{}").format(
                backups[0].parent, names
            )
            options: tuple[str, ...] = (
                self.tr("Delete, backups too"),
                self.tr("Delete, keep the backups"),
                stay,
            )
        else:
            text += "\n\n" + self.tr("No backup holds anything of it.")
            options = (self.tr("Delete"), stay)
        text += " " + self.tr("Copies that you saved elsewhere stay where they are.")
        choice = self._dialogs.choose(title, text, options)
        if choice == len(options) - 1:
            return
        self.let_go()
        try:
            self._clients.remove(client.id, purge=choice == 0)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.closed.emit()
        self.said.emit(self.tr("{} was deleted.").format(client.name))

    def _leave(self) -> None:
        self.let_go()
        self.closed.emit()

    def _lay_out(self) -> None:
        self.note.setAccessibleName(self.tr("A note on this review"))
        self.note.setPlaceholderText(self.tr("A note on this review, for yourself"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(scaled(NOTES_HEIGHT))
        ask = Card()
        ask.column.addWidget(self.note)
        row = QHBoxLayout()
        row.addWidget(self.add_note)
        row.addStretch()
        ask.column.addLayout(row)
        self._notes.setSpacing(12)
        notes = QVBoxLayout(self._notes_side)
        notes.setContentsMargins(34, 0, 34, 24)
        notes.setSpacing(12)
        notes.addWidget(ask)
        notes.addLayout(self._notes)
        notes.addStretch()
        decided = QWidget()
        column = QVBoxLayout(decided)
        column.setContentsMargins(34, 0, 34, 24)
        column.addWidget(self.decisions)
        column.addStretch()
        self._areas = {
            Part.DECISIONS: VerticalScroll(decided),
            Part.NOTES: VerticalScroll(self._notes_side),
        }
        for area in self._areas.values():
            self._stack.addWidget(area)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.subtitle, self.flags):
            words.addWidget(label)
        buttons = FlowRow()
        for button in (self.report, self.fhir, self.delete, self.back):
            buttons.flow.addWidget(button)
        top = QVBoxLayout()
        top.setContentsMargins(34, 24, 34, 0)
        top.setSpacing(10)
        top.addLayout(words)
        top.addWidget(buttons)
        top.addWidget(self.pick)
        top.addWidget(self.notice)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addLayout(top)
        outer.addWidget(self._stack, 1)
