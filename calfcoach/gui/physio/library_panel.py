"""The library of programs: own ones, received, built in; each with what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.errors import UserError
from calfcoach.gui.dates import short_day
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.i18n import error_words, told
from calfcoach.gui.undo_bar import UndoBar
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.library import LibraryEntry, LibraryService, Shelf, TakenOut


class ProgramRow(Card):
    """One program.

    Attributes:
        entry: Which.
    """

    def __init__(self, entry: LibraryEntry, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.show_small(small=True)
        self.entry = entry
        title = told(entry.program.title) or self.tr("A program without a name")
        self.edit = Button(self.tr("Edit"))
        self.copy = Button(self.tr("Duplicate"))
        self.handout = Button(self.tr("Handout"))
        self.preview = Button(self.tr("Preview"))
        self.delete = Button(self.tr("Delete"))
        for button in (self.edit, self.copy, self.handout, self.preview, self.delete):
            button.setAccessibleName(self.tr("{}: {}").format(button.shown_text(), title))
        head = QHBoxLayout()
        head.addWidget(Label(title, "heading", wrap=True), 1)
        if entry.in_use:
            head.addWidget(Label(self.tr("in use"), "chip"))
        if entry.is_draft:
            head.addWidget(Label(self.tr("draft"), "chip"))
        self.column.addLayout(head)
        self.column.addWidget(Label(about, "soft", wrap=True))
        row = FlowRow()
        row.flow.addWidget(self.edit)
        for button in (self.copy, self.preview, self.handout, self.delete):
            row.flow.addWidget(button)
        self.column.addWidget(row)
        self.edit.setVisible(entry.shelf is Shelf.OWN)
        self.delete.setVisible(entry.shelf is not Shelf.BUILT_IN)
        for button in (self.handout, self.preview):
            button.setVisible(entry.is_saved and not entry.is_draft)


class LibraryPanel(QWidget):
    """All programs, and the ways to new ones.

    Signals:
        edit_requested(object): A program of one's own is to be edited.
        preview_requested(object): A program is to be played forward.
        handout_requested(object): A program is to be printed.
        file_chosen(object): A program file is to be looked into.
        said(str): Something that could not be done, and why.
    """

    edit_requested = Signal(object)
    preview_requested = Signal(object)
    handout_requested = Signal(object)
    file_chosen = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        library: LibraryService,
        dialogs: Dialogs,
        bar: UndoBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._dialogs = dialogs
        self._bar = bar
        self.new = Button(self.tr("New program"), "N", "primary")
        self.open_file = Button(self.tr("Open a program file…"))
        self.rows: list[ProgramRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addWidget(self.open_file)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 10, 24)
        column.setSpacing(14)
        column.addLayout(buttons)
        column.addLayout(self._list)
        column.addStretch()
        self.new.clicked.connect(self.make_new)
        self.open_file.clicked.connect(self._choose_file)

    def refresh(self) -> None:
        """Read the library and show it."""
        try:
            entries = self._library.entries()
        except UserError as error:
            self.said.emit(error_words(error))
            return
        self._show(entries)

    def make_new(self) -> None:
        """Begin a program with nothing in it."""
        try:
            program = self._library.new("")
        except UserError as error:
            self.said.emit(error_words(error))
            return
        self.edit_requested.emit(program)

    def _show(self, entries: Sequence[LibraryEntry]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for entry in entries:
            row = ProgramRow(entry, self._about(entry), self)
            row.edit.clicked.connect(self._edit)
            row.copy.clicked.connect(self._copy)
            row.preview.clicked.connect(self._preview)
            row.handout.clicked.connect(self._handout)
            row.delete.clicked.connect(self._delete)
            self._list.addWidget(row)
            self.rows.append(row)

    def _about(self, entry: LibraryEntry) -> str:
        program = entry.program
        shelves = {
            Shelf.BUILT_IN: self.tr("Built in"),
            Shelf.OWN: self.tr("Yours"),
            Shelf.RECEIVED: self.tr("Received"),
        }
        parts = [shelves[entry.shelf]]
        if entry.is_saved:
            parts.append(self.tr("revision {}").format(program.revision))
        if program.author and entry.shelf is not Shelf.BUILT_IN:
            parts.append(self.tr("by {}").format(program.author))
        if program.for_runner:
            parts.append(self.tr("for {}").format(program.for_runner))
        parts.append(self.tr("{} a week").format(program.schedule.sessions_per_week))
        parts.append(self.tr("%n stages", "", len(program.stages)))
        parts.append(short_day(program.issued))
        return " · ".join(parts)

    def _row(self) -> ProgramRow:
        sender = self.sender()
        return next(
            row
            for row in self.rows
            if sender in (row.edit, row.copy, row.preview, row.handout, row.delete)
        )

    def _edit(self) -> None:
        try:
            program = self._library.to_edit(self._row().entry.name)
        except UserError as error:
            self.said.emit(error_words(error))
            return
        self.edit_requested.emit(program)

    def _copy(self) -> None:
        entry = self._row().entry
        title = self.tr("{} (copy)").format(told(entry.program.title))[:120]
        try:
            program = self._library.duplicate(entry.name, title)
        except UserError as error:
            self.said.emit(error_words(error))
            return
        self.edit_requested.emit(program)

    def _preview(self) -> None:
        self.preview_requested.emit(self._row().entry.program)

    def _handout(self) -> None:
        self.handout_requested.emit(self._row().entry.program)

    def _delete(self) -> None:
        entry = self._row().entry
        try:
            kept = self._library.remove(entry.name)
        except UserError as error:
            self.said.emit(error_words(error))
            return
        self.refresh()
        self.new.setFocus()
        if kept is not None:
            said = self.tr("{} was taken out of the library.").format(
                told(entry.program.title) or self.tr("The program")
            )
            if entry.in_use:
                said += " " + self.tr("Your own way through it goes on.")
            self._bar.say(said, lambda: self._put_back(kept))

    def _put_back(self, kept: TakenOut) -> None:
        try:
            self._library.put_back(kept)
        except UserError as error:
            self.said.emit(error_words(error))
            return
        self._bar.say(self.tr("It is back in the library."))
        self.refresh()

    def _choose_file(self) -> None:
        path = self._dialogs.open_file(
            self.tr("Open a program file"), self.tr("Programs (*.calfprog.json);;All files (*)")
        )
        if path is not None:
            self.file_chosen.emit(path)
