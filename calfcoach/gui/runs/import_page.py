"""The page on which runs of other programs come in: read, looked at, taken in."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from calfcoach.core.errors import UserError
from calfcoach.core.plain_file import reason
from calfcoach.core.run_columns import RunColumns
from calfcoach.core.units import Unit
from calfcoach.gui.background import Background, in_thread
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.i18n import error_words, phrase_words
from calfcoach.gui.page import Page
from calfcoach.gui.runs.columns_card import ColumnsCard
from calfcoach.gui.runs.import_table import ImportTable
from calfcoach.gui.undo_bar import UndoBar
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.export_writers import CancelledError
from calfcoach.services.run_import import FoundRuns, RunImportService
from calfcoach.services.run_reading import ReadFile
from calfcoach.services.running import RunningService
from calfcoach.services.settings import SettingsService
from calfcoach.services.undo import Undo

LEAST_TABLE = 240
FAULTS = 4
"""So many files that cannot be read are named; the others are counted."""


class ImportPage(Page):
    """One import from its files to its undo.

    Signals:
        closed(): Back to the runs.
        told(str, int): What is read next, and how many were read; from any thread.
        ended(object): Files, or why there are none; from any thread.
    """

    closed = Signal()
    told = Signal(str, int)
    ended = Signal(object)

    def __init__(
        self,
        imports: RunImportService,
        running: RunningService,
        settings: SettingsService,
        dialogs: Dialogs,
        bar: UndoBar,
        background: Background = in_thread,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.imports = imports
        self.background = background
        self._running = running
        self._settings = settings
        self._dialogs = dialogs
        self._bar = bar
        self._paths: list[Path] = []
        self._files: list[ReadFile] = []
        self._found: FoundRuns | None = None
        self._is_called_off = False
        self._is_reading = False
        self.back = Button(self.tr("Back"), self.tr("Esc"))
        self.notice = NoticeBar()
        self.reading = Card()
        self.progress = QProgressBar()
        self.reads = Label(wrap=True)
        self.stop = Button(self.tr("Call it off"))
        self.columns = ColumnsCard()
        self.table = ImportTable()
        self.unit = QComboBox()
        self.unit_asked = Label(wrap=True)
        self.summary = Label(wrap=True)
        self.take = Button("", kind="primary")
        self.leave = Button(self.tr("Leave it"))
        self.area = VerticalScroll()
        self.units = QWidget()
        self.buttons = QWidget()
        self._lay_out()
        self._connect()
        self._show_nothing()

    @property
    def is_reading(self) -> bool:
        """Whether files are being read."""
        return self._is_reading

    def ask(self) -> bool:
        """Ask for files and read them; return whether any were chosen."""
        paths = self._dialogs.open_files(
            self.tr("Import runs"),
            self.tr("Runs (*.fit *.gpx *.tcx *.csv *.xml *.zip *.gz);;All files (*)"),
        )
        if paths:
            self.read(paths)
        return bool(paths)

    def read(self, paths: Sequence[Path]) -> None:
        """Read files beside the window, then show what they hold."""
        if self._is_reading:
            self.notice.say(self.tr("Files are being read already. Wait, or call it off."))
            return
        self._paths, self._is_called_off, self._is_reading = list(paths), False, True
        self._show_nothing()
        self.reading.show()
        self.reads.setText(self.tr("Reading…"))
        self.stop.setFocus()
        self.background(self._read)

    def call_off(self) -> None:
        """Stop reading; nothing was taken in."""
        self._is_called_off = True

    def take_focus(self) -> None:
        """Begin where something is to be done."""
        for widget in (self.stop, self.columns.date, self.table.view, self.back):
            if widget.isVisible():
                widget.setFocus()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    # Beside the window

    def _read(self) -> None:
        """Read; whatever comes of it is told by a signal."""
        said: object
        try:
            said = self.imports.read(self._paths, self.told.emit, lambda: self._is_called_off)
        except CancelledError:
            said = None
        except UserError as error:
            said = error_words(error)
        except OSError as error:
            said = phrase_words(reason(error))
        with suppress(RuntimeError):  # the window was closed meanwhile
            self.ended.emit(said)

    # In the window

    def _tell(self, name: str, number: int) -> None:
        self.reads.setText(self.tr("Reading {} …").format(name))
        self.progress.setMaximum(0)
        self.progress.setValue(number)

    def _end(self, said: object) -> None:
        self._is_reading = False
        self.reading.hide()
        if not isinstance(said, list):
            self.notice.say(said if isinstance(said, str) else self.tr("Called off."))
            self.back.setFocus()
            return
        self._files = said
        self._judge()

    def _judge(self, unit: Unit | None = None) -> None:
        try:
            found = self._found = self.imports.judge(self._files, unit)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.notice.say(self._faults())
        self.table.setVisible(bool(found.runs))
        self.table.show_found(found, self._settings.current.unit)
        unknown = next((file for file in self._files if file.columns is not None), None)
        self.columns.setVisible(unknown is not None)
        if unknown is not None:
            self.columns.show_file(unknown)
        self.units.setVisible(bool(found.units))
        if found.units:
            self.unit_asked.setText(
                self.tr("{} does not say its unit. Its distances are in").format(found.units[0][0])
            )
            self.unit.blockSignals(True)  # noqa: FBT003  Qt names nothing
            self.unit.setCurrentIndex(self.unit.findData(found.units[0][1]))
            self.unit.blockSignals(False)  # noqa: FBT003
        self.buttons.show()
        self._show_count()
        self.take_focus()

    def _faults(self) -> str:
        bad = [file for file in self._files if file.error and file.columns is None]
        lines = [
            self.tr("{} cannot be read: {}.").format(file.name, phrase_words(file.error))
            for file in bad[:FAULTS]
        ]
        if len(bad) > FAULTS:
            lines.append(self.tr("And {} more files.").format(len(bad) - FAULTS))
        return "\n".join(lines)

    def _show_count(self) -> None:
        found = self._found
        if found is None:
            return
        count = len(found.counted) + len(self.table.model.agreed)
        waiting = len(found.asked) - len(self.table.model.agreed)
        words = []
        if found.runs:
            words.append(self.tr("{} of {} activities count.").format(count, len(found.runs)))
        if waiting:
            words.append(self.tr("Not ticked and left out: {}.").format(waiting))
        self.summary.setText(" ".join(words))
        self.take.setVisible(count > 0)
        self.take.set_text(self.tr("Take in %n runs", "", count))

    def _take(self) -> None:
        found = self._found
        if found is None:
            return
        agreed = sorted(self.table.model.agreed)
        try:
            undo = self.imports.take_in(found, agreed)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        count = len(found.counted) + len(agreed)
        self._show_nothing()
        said = self.tr("%n runs were taken in.", "", count)
        self._bar.say(said, lambda: self._take_back(undo))
        self.closed.emit()

    def _take_back(self, undo: Undo) -> None:
        try:
            self._running.undo(undo)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self._bar.say(self.tr("Taken back. The log is as it was before."))

    def _use_columns(self, columns: object) -> None:
        if not isinstance(columns, RunColumns):
            return
        try:
            self.imports.remember(columns)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.read(self._paths)

    def _take_unit(self) -> None:
        self._judge(self.unit.currentData())

    def _leave(self) -> None:
        self.call_off()
        self._show_nothing()
        self.closed.emit()

    def _show_nothing(self) -> None:
        self._found, self._files = None, []
        self.notice.say("")
        for widget in (self.reading, self.columns, self.table, self.units, self.buttons):
            widget.hide()

    def _connect(self) -> None:
        self.back.clicked.connect(self._leave)
        self.leave.clicked.connect(self._leave)
        self.stop.clicked.connect(self.call_off)
        self.take.clicked.connect(self._take)
        self.told.connect(self._tell)
        self.ended.connect(self._end)
        self.columns.told.connect(self._use_columns)
        self.unit.currentIndexChanged.connect(self._take_unit)
        self.table.model.agreed_changed.connect(self._show_count)

    def _lay_out(self) -> None:
        self.unit.setAccessibleName(self.tr("Distances are in"))
        self.unit.addItem(self.tr("kilometers"), Unit.KM)
        self.unit.addItem(self.tr("miles"), Unit.MILE)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.reading.column.addWidget(self.reads)
        row = QHBoxLayout()
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        self.reading.column.addLayout(row)
        unit_row = QHBoxLayout(self.units)
        unit_row.setContentsMargins(0, 0, 0, 0)
        unit_row.addWidget(self.unit_asked, 1)
        unit_row.addWidget(self.unit)
        buttons = QHBoxLayout(self.buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.summary, 1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.take)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.table.setMinimumHeight(LEAST_TABLE)
        for widget in (self.reading, self.columns, self.units):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addStretch()
        self.area.hold(inside)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Import runs"), "title"), 1)
        head.addWidget(self.back)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(34, 28, 34, 24)
        outer.setSpacing(12)
        outer.addLayout(head)
        outer.addWidget(self.notice)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.buttons)
