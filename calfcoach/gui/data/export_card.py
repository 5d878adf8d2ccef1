"""The card that writes the log to a file: which kind, which days, and what it cannot carry."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QWidget

from calfcoach.core.export_words import KINDS, LEFT
from calfcoach.core.exports import FORMATS, ExportKind
from calfcoach.gui.i18n import Words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.date_field import DateField
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.pick_row import PickRow

ORDER = (
    ExportKind.PDF, ExportKind.XLSX, ExportKind.CSV_LOCAL, ExportKind.CSV, ExportKind.ICS,
    ExportKind.FIT, ExportKind.FHIR, ExportKind.JSON, ExportKind.LOG, ExportKind.BACKUP,
)  # fmt: skip
"""What most people want comes first."""


_words = Words("ExportWords")


class ExportCard(Card):
    """One way out for the log.

    Signals:
        save_requested(): Ask where to, and write it.
    """

    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.kind = QComboBox()
        self.about = Label(wrap=True)
        self.left = Label(role="soft", wrap=True)
        self.days = PickRow(self.tr("Days"), name_width=60)
        self.first = DateField(self.tr("First day"))
        self.last = DateField(self.tr("Last day"))
        self._to = Label(self.tr("to"), "soft")
        self._between = QWidget()
        self.save = Button(self.tr("Save as…"), kind="primary")
        self._all = True
        names = {
            ExportKind.PDF: self.tr("Report for a physio (PDF)"),
            ExportKind.XLSX: self.tr("Workbook (Excel, LibreOffice)"),
            ExportKind.CSV_LOCAL: self.tr("Table for my spreadsheet (CSV)"),
            ExportKind.CSV: self.tr("Table for programs (CSV)"),
            ExportKind.ICS: self.tr("Calendar (iCalendar)"),
            ExportKind.FIT: self.tr("Strava, Garmin (FIT)"),
            ExportKind.FHIR: self.tr("Clinic's system (FHIR)"),
            ExportKind.JSON: self.tr("Everything (JSON)"),
            ExportKind.LOG: self.tr("Another calfcoach (.calflog)"),
            ExportKind.BACKUP: self.tr("Backup (.calfbackup)"),
        }
        for kind in ORDER:
            self.kind.addItem(names[kind], kind)
        self.kind.setAccessibleName(self.tr("Kind of file"))
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.days.value_picked.connect(self._take_days)
        self.save.clicked.connect(self._request)
        self._show_kind()

    def chosen(self) -> ExportKind:
        """Return the kind that is chosen."""
        return ExportKind(self.kind.currentData())

    def show_today(self, first: date, today: date) -> None:
        """Let days from the first of the log to today be chosen."""
        for field, day in ((self.first, first), (self.last, today)):
            field.show_day(day, latest=today)

    def span(self) -> tuple[date | None, date | None]:
        """Return the first and last day that are wanted; None for all."""
        if self._all or FORMATS[self.chosen()].is_whole:
            return None, None
        first, last = self.first.day(), self.last.day()
        return min(first, last), max(first, last)

    def _take_days(self, value: object) -> None:
        self._all = value is not False
        self._show_kind()

    def _show_kind(self) -> None:
        kind = self.chosen()
        format_ = FORMATS[kind]
        about = _words(KINDS[kind])
        self.about.setText(about[:1].upper() + about[1:] + ".")
        left = ", ".join(_words(LEFT[one]) for one in format_.leaves_out)
        self.left.setText(self.tr("It cannot carry: {}.").format(left) if left else "")
        self.left.setVisible(bool(left))
        self.days.setVisible(not format_.is_whole)
        self._between.setVisible(not format_.is_whole and not self._all)
        self._offer_days()

    def _offer_days(self) -> None:
        self.days.offer(
            ((True, self.tr("All")), (False, self.tr("From one day to another"))), self._all
        )

    def _request(self) -> None:
        self.save_requested.emit()

    def _lay_out(self) -> None:
        self.column.addWidget(Label(self.tr("Take your log with you"), "heading"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.addWidget(Label(self.tr("Kind"), "soft"), 0, 0)
        grid.addWidget(self.kind, 0, 1)
        grid.setColumnMinimumWidth(0, 60)
        self.column.addLayout(grid)
        self.column.addWidget(self.about)
        self.column.addWidget(self.left)
        self.column.addWidget(self.days)
        row = QHBoxLayout(self._between)
        row.setContentsMargins(66, 0, 0, 0)
        for widget in (self.first, self._to, self.last):
            row.addWidget(widget)
        row.addStretch()
        self.column.addWidget(self._between)
        last = QHBoxLayout()
        last.addWidget(self.save)
        last.addStretch()
        self.column.addLayout(last)
