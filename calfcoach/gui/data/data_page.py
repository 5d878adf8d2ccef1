"""The page of the person's data: files out, a log in, backups, and where all of it lies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.errors import UserError
from calfcoach.core.export_words import SENT, SENT_WORDS
from calfcoach.core.exports import FORMATS, ExportKind
from calfcoach.gui.data.backups_card import BackupsCard
from calfcoach.gui.data.export_card import ExportCard
from calfcoach.gui.data.import_card import ImportCard
from calfcoach.gui.data.shown_progress import ShownProgress
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.i18n import error_words
from calfcoach.gui.page import Page
from calfcoach.gui.paths import shown_path
from calfcoach.gui.undo_bar import UndoBar
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.backups import BEFORE_IMPORT, BackupService, BackupView
from calfcoach.services.export_writers import CancelledError
from calfcoach.services.history import HistoryService
from calfcoach.services.merging import Incoming, MergeService
from calfcoach.services.transfer import TransferService
from calfcoach.services.undo import Undo


@dataclass(frozen=True, slots=True)
class DataServices:
    """What the page talks to.

    Attributes:
        log: Where the log lies.
    """

    transfer: TransferService
    merging: MergeService
    backups: BackupService
    history: HistoryService
    log: Path


class DataPage(Page):
    """Cards for the ways out, in and back.

    Signals:
        closed(): Back to where the person came from.
    """

    closed = Signal()

    def __init__(
        self,
        services: DataServices,
        dialogs: Dialogs,
        clock: Clock,
        bar: UndoBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._dialogs = dialogs
        self._clock = clock
        self._bar = bar
        self._incoming: Incoming | None = None
        self.back = Button(self.tr("Back"), self.tr("Esc"))
        self.notice = NoticeBar()
        self.where = Label(role="soft", wrap=True)
        self.export = ExportCard()
        self.imports = ImportCard()
        self.backups = BackupsCard()
        self.area = VerticalScroll()
        self._lay_out()
        self.back.clicked.connect(self._close)
        self.export.save_requested.connect(self._export)
        self.imports.open_requested.connect(self._look)
        self.imports.take_requested.connect(self._take)
        self.imports.drop_requested.connect(self._drop)
        self.backups.make_requested.connect(self._back_up)
        self.backups.open_requested.connect(self._restore_file)
        self.backups.restore_requested.connect(self._restore)

    def refresh(self) -> None:
        """Read which backups there are."""
        self.where.setText(
            self.tr(
                "Your log is one file: {}. Nothing of it leaves this computer by itself."
            ).format(shown_path(self._services.log))
        )
        try:
            first, today = self._services.history.bounds()
            self.export.show_today(first, today)
            self.backups.show_backups(self._services.backups.all(), self._clock.local)
        except UserError as error:
            self.notice.say(error_words(error))

    def take_focus(self) -> None:
        """Begin at the top."""
        self.area.to_top()
        self.export.kind.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape, scroll by the keys that scroll."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif not self.area.handles(event):
            super().keyPressEvent(event)

    # Out

    def _export(self) -> None:
        kind = self.export.chosen()
        suffix = FORMATS[kind].suffix
        name = f"calfcoach{suffix}"
        path = self._dialogs.save_file(
            self.tr("Take your log with you"), name, self.tr("File (*{})").format(suffix)
        )
        if path is not None:
            first, last = self.export.span()
            self.notice.say(self._exported(kind, path, first, last))

    def _exported(self, kind: ExportKind, path: Path, first: date | None, last: date | None) -> str:
        """Write a file; return what came of it."""
        shown = ShownProgress(self.tr("Writing the file…"), self.tr("Call it off"), self)
        try:
            written = self._services.transfer.export(
                kind, path, first, last, shown.tell, shown.is_called_off
            )
        except CancelledError:
            return self.tr("Called off. No file was written.")
        except UserError as error:
            return error_words(error)
        finally:
            shown.end()
        if written.of > 1 and written.on is not None:
            return self.tr(
                "Saved the last of {} sessions as {}. For all of them end the name in .zip."
            ).format(written.of, shown_path(written.path))
        said = self.tr("Saved as {}.").format(shown_path(written.path))
        if kind in SENT:
            said += " " + QCoreApplication.translate("ExportWords", SENT_WORDS)
        return said

    # In

    def _look(self) -> None:
        path = self._dialogs.open_file(
            self.tr("Merge another log"), self.tr("Log of calfcoach (*.calflog)")
        )
        if path is None:
            return
        try:
            self._incoming = self._services.merging.look_into(path)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.notice.say("")
        self.imports.show_incoming(self._incoming)

    def _take(self) -> None:
        incoming, self._incoming = self._incoming, None
        if incoming is None:
            return
        try:
            self._services.backups.make(BEFORE_IMPORT)
            undo = self._services.merging.take_in(incoming)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        finally:
            self.imports.show_incoming(None)
        self.refresh()
        said = self.tr("{} was taken in.").format(incoming.path.name)
        self._bar.say(said, lambda: self._take_back(undo))

    def _take_back(self, undo: Undo) -> None:
        try:
            self._services.merging.undo(undo)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self._bar.say(self.tr("Taken back. The log is as it was before."))

    def _drop(self) -> None:
        self._incoming = None
        self.imports.show_incoming(None)
        self.imports.open.setFocus()

    # Back

    def _back_up(self) -> None:
        try:
            made = self._services.backups.make()
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.refresh()
        self.notice.say(self.tr("Backed up as {}.").format(shown_path(made)))

    def _restore_file(self) -> None:
        path = self._dialogs.open_file(
            self.tr("Go back to a backup"), self.tr("Backup (*.calfbackup *.sqlite3)")
        )
        if path is None:
            return
        title = self.tr("Go back to {}?").format(path.name)
        text = self.tr("The whole log is replaced. What is there now is kept as a backup.")
        if self._dialogs.choose(title, text, (self.tr("Go back"), self.tr("No"))) == 0:
            self._go_back(path)

    def _restore(self, backup: object) -> None:
        if isinstance(backup, BackupView):
            self._go_back(backup.path)

    def _go_back(self, path: Path) -> None:
        try:
            self._services.backups.restore(path)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self._bar.hide()
        self.refresh()
        self.notice.say(self.tr("The log is as it was then. The one before is in the list."))

    def _close(self) -> None:
        self.closed.emit()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(16)
        for card in (self.export, self.backups, self.imports):
            column.addWidget(card)
        column.addStretch()
        self.area.hold(inside)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Your data"), "title"), 1)
        head.addWidget(self.back)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(34, 28, 34, 28)
        outer.setSpacing(12)
        outer.addLayout(head)
        outer.addWidget(self.where)
        outer.addWidget(self.notice)
        outer.addWidget(self.area, 1)
