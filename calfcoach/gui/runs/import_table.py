"""The table of activities that were found: what counts, what does not and why, what is asked."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTableView, QWidget

from calfcoach.core.import_words import DOUBTS, FATES
from calfcoach.core.run_matching import Fate, Matched
from calfcoach.core.units import Unit
from calfcoach.gui.dates import short_day
from calfcoach.gui.runs.run_words import distance_words, duration_words
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.plain_table import settle_table
from calfcoach.gui.widgets.plain_tip import plain_tip
from calfcoach.services.run_import import FoundRuns

ROOT = QModelIndex()
_COUNTS, _DAY, _DISTANCE, _TIME, _SAID, _FILE = range(6)
_WIDTHS = (70, 112, 122, 86, 300, 160)
_Role = Qt.ItemDataRole


def said_words(one: Matched) -> str:
    """Return what is to be said of an activity."""

    def words(text: str) -> str:
        return QCoreApplication.translate("ImportWords", text)

    parts = [words(DOUBTS[doubt]) for doubt in one.found.doubts]
    if one.fate in (Fate.BETTER, Fate.LOGGED, Fate.TWICE):
        parts.append(words(FATES[one.fate]))
    if one.fate is Fate.REFUSED and one.found.sport not in ("", "running"):
        parts.insert(0, one.found.sport)
    return "; ".join(parts)


class ImportModel(QAbstractTableModel):
    """Rows and columns for Qt.

    Signals:
        agreed_changed(): A person has said that one counts, or that it does not.
    """

    agreed_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.agreed: set[int] = set()
        self._all: tuple[Matched, ...] = ()
        self._shown: list[int] = []
        self._unit = Unit.KM
        self._heads = (
            self.tr("Counts"),
            self.tr("Day"),
            self.tr("Distance"),
            self.tr("Time"),
            self.tr("What is to be said"),
            self.tr("File"),
        )

    def take(self, found: FoundRuns | None, shown: list[int], unit: Unit) -> None:
        """Show other rows; what was agreed to stays agreed to."""
        self.beginResetModel()
        self._all = found.runs if found is not None else ()
        self._shown, self._unit = shown, unit
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let those be ticked that are asked about."""
        found = super().flags(index)
        if index.column() == _COUNTS and self._one(index).fate is Fate.ASKED:
            return found | Qt.ItemFlag.ItemIsUserCheckable
        return found

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = _Role.DisplayRole
    ) -> object:
        """Return what a cell says."""
        one = self._one(index)
        if role == _Role.CheckStateRole and index.column() == _COUNTS and one.fate is Fate.ASKED:
            agreed = self._shown[index.row()] in self.agreed
            return Qt.CheckState.Checked if agreed else Qt.CheckState.Unchecked
        if role == _Role.DisplayRole:
            return self._cells(one)[index.column()]
        if role == _Role.ToolTipRole and index.column() in (_SAID, _FILE):
            return plain_tip(self._cells(one)[index.column()])
        if role == _Role.TextAlignmentRole and index.column() in (_DISTANCE, _TIME):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: object,
        role: int = _Role.EditRole,
    ) -> bool:
        """Keep a tick."""
        if role != _Role.CheckStateRole or self._one(index).fate is not Fate.ASKED:
            return False
        number = self._shown[index.row()]
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        (self.agreed.add if ticked else self.agreed.discard)(number)
        self.dataChanged.emit(index, index)
        self.agreed_changed.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._heads[section]
        if role == _Role.TextAlignmentRole and section not in (_DISTANCE, _TIME):
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _one(self, index: QModelIndex | QPersistentModelIndex) -> Matched:
        return self._all[self._shown[index.row()]]

    def _cells(self, one: Matched) -> tuple[str, ...]:
        run = one.found
        far = ""
        if run.distance_dm is not None:
            far = distance_words(run.distance_dm // 10, self._unit)
            far = self.tr("about {}").format(far) if run.is_estimated else far
        return (
            {Fate.ASKED: "", Fate.NEW: self.tr("yes"), Fate.BETTER: self.tr("yes")}.get(
                one.fate, self.tr("no")
            ),
            short_day(one.on) if one.on is not None else "",
            far,
            duration_words(run.duration_ms // 1_000) if run.duration_ms else "",
            said_words(one),
            one.file,
        )


class ImportTable(Card):
    """The table with its filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._found: FoundRuns | None = None
        self._unit = Unit.KM
        self.model = ImportModel(self)
        self.view = QTableView()
        self.filter = QComboBox()
        self.count = Label(role="soft")
        self.filter.setAccessibleName(self.tr("Which are shown"))
        self.filter.currentIndexChanged.connect(self._show)
        self._lay_out()

    def show_found(self, found: FoundRuns, unit: Unit) -> None:
        """Show what was found; what is asked about is shown first, where there is any."""
        self._found, self._unit = found, unit
        self.model.agreed = set()
        refused = len(found.runs) - len(found.counted) - len(found.asked)
        self.filter.blockSignals(True)  # noqa: FBT003  Qt names nothing
        self.filter.clear()
        self.filter.addItem(self.tr("All ({})").format(len(found.runs)), "all")
        self.filter.addItem(self.tr("Asked about ({})").format(len(found.asked)), "asked")
        self.filter.addItem(self.tr("Count ({})").format(len(found.counted)), "counted")
        self.filter.addItem(self.tr("Do not count ({})").format(refused), "refused")
        self.filter.setCurrentIndex(1 if found.asked else 0)
        self.filter.blockSignals(False)  # noqa: FBT003
        self._show()

    def _show(self) -> None:
        found = self._found
        if found is None:
            return
        counted, asked = set(found.counted), set(found.asked)
        shown = {
            "all": range(len(found.runs)),
            "asked": found.asked,
            "counted": found.counted,
            "refused": [
                number
                for number in range(len(found.runs))
                if number not in counted and number not in asked
            ],
        }[self.filter.currentData() or "all"]
        self.model.take(found, list(shown), self._unit)
        self.count.setText(self.tr("Space ticks a run that counts.") if found.asked else "")
        if shown:
            self.view.setCurrentIndex(self.model.index(0, _COUNTS))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.filter)
        row.addWidget(self.count, 1)
        self.column.addLayout(row)
        view = self.view
        view.setModel(self.model)
        settle_table(view, self.tr("Activities in the files"), _WIDTHS)
        self.column.addWidget(view, 1)
