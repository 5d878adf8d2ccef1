"""The table of the past: the same as the plots say, with filters; a row opens its session."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QTableView, QVBoxLayout, QWidget

from calfcoach.gui.dates import short_day
from calfcoach.gui.progress.past_rows import PastRow, RowKind, matches, past_rows
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.plain_table import settle_table
from calfcoach.gui.widgets.plain_tip import plain_tip
from calfcoach.services.history_views import ProgressView

ROOT = QModelIndex()
_NUMBERS = range(3, 8)
_WIDTHS = (118, 200, 100, 70, 70, 62, 82, 100, 60)


class PastModel(QAbstractTableModel):
    """Rows and columns for Qt."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PastRow] = []
        self._heads = (
            self.tr("Day"),
            self.tr("What"),
            self.tr("Step"),
            self.tr("Before"),
            self.tr("During"),
            self.tr("After"),
            self.tr("Morning"),
            self.tr("Work"),
            self.tr("Note"),
        )

    def take(self, rows: list[PastRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a cell says."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells(index.row())[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in {1, 8}:
            return plain_tip(self.cells(index.row())[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section not in _NUMBERS:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def cells(self, row: int) -> tuple[str, ...]:
        """Return all that a row says."""
        one = self.rows[row]
        return (short_day(one.on), one.what, one.step, *one.pains, one.work, one.note)


class PastView(QTableView):
    """The table; Enter opens a row, Tab leaves it.

    Signals:
        row_opened(int): A row is to be opened.
    """

    row_opened = Signal(int)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the chosen row as the one that keys speak to."""
        super().focusInEvent(event)
        self._show_reached(reached=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the chosen row as one that waits."""
        super().focusOutEvent(event)
        self._show_reached(reached=False)

    def _show_reached(self, *, reached: bool) -> None:
        self.setProperty("reached", reached)
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.row_opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class PastTable(Card):
    """The table with its filters.

    Signals:
        session_opened(str): Show all of one session.
    """

    session_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._all: list[PastRow] = []
        self.model = PastModel(self)
        self.view = PastView()
        self.kind = QComboBox()
        self.stage = QComboBox()
        self.text = QLineEdit()
        self.count = Label(role="soft")
        for name, kind in (
            (self.tr("Everything"), None),
            (self.tr("Sessions"), RowKind.SESSION),
            (self.tr("Relief"), RowKind.RELIEF),
            (self.tr("Days without"), RowKind.WITHOUT),
            (self.tr("Measures"), RowKind.MEASURE),
        ):
            self.kind.addItem(name, kind)
        self.kind.setAccessibleName(self.tr("Kind"))
        self.stage.setAccessibleName(self.tr("Stage"))
        self.text.setPlaceholderText(self.tr("Find in notes"))
        self.text.setClearButtonEnabled(True)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._filter)
        self.stage.currentIndexChanged.connect(self._filter)
        self.text.textChanged.connect(self._filter)
        self.view.row_opened.connect(self._open)
        self.view.doubleClicked.connect(self._open_index)

    def show_view(self, view: ProgressView) -> None:
        """Show the rows of a range; the filters stay."""
        self._all = past_rows(view)
        chosen = self.stage.currentData()
        with QSignalBlocker(self.stage):
            self.stage.clear()
            self.stage.addItem(self.tr("All stages"), "")
            for stage in sorted({row.stage for row in self._all if row.stage}):
                self.stage.addItem(stage, stage)
            self.stage.setCurrentIndex(max(0, self.stage.findData(chosen)))
        self._filter()

    def _filter(self) -> None:
        kind, stage, text = self.kind.currentData(), self.stage.currentData(), self.text.text()
        found = [row for row in self._all if matches(row, kind, stage or "", text)]
        self.model.take(found)
        self.count.setText(self.tr("{} of {} rows").format(len(found), len(self._all)))
        if found:
            self.view.selectRow(0)

    def _open_index(self, index: QModelIndex) -> None:
        self._open(index.row())

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.model.rows):
            session_id = self.model.rows[row].session_id
            if session_id is not None:
                self.session_opened.emit(session_id)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(10)
        filters.addWidget(self.kind)
        filters.addWidget(self.stage)
        filters.addWidget(self.text, 1)
        filters.addWidget(self.count)
        self.column.addLayout(filters)
        view = self.view
        view.setModel(self.model)
        settle_table(view, self.tr("All that the log holds of this range"), _WIDTHS)
        inside = QVBoxLayout()
        inside.addWidget(view)
        self.column.addLayout(inside, 1)
