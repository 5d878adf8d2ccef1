"""The exercises of a stage in a table: each cell is typed in, rows go up and down."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from calfcoach.core.exercises import Catalog, Sides
from calfcoach.core.program import Stage, Tempo
from calfcoach.core.program_bounds import Fault
from calfcoach.gui.i18n import told
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.plain_table import settle_table
from calfcoach.gui.widgets.plain_tip import plain_tip

ROOT = QModelIndex()
NAME, SETS, REPS, TEMPO, LOAD, REST, SIDE = range(7)
_WIDTHS = (250, 54, 58, 96, 90, 66, 62)
_ROW_HEIGHT, _HIGH_ROW, NARROW_NAME = 50, 72, 190
_MIME = "application/x-calfcoach-row"
_Role = Qt.ItemDataRole
_NUMBERS = re.compile(r"[0-9]{1,3}")
_KEYS = {SETS: "sets", REPS: "reps", REST: "rest_s"}
_TEMPO_PARTS = ("up_s", "hold_s", "down_s", "bottom_s")


class ExerciseModel(QAbstractTableModel):
    """Rows and columns for Qt.

    Signals:
        cell_typed(int, str, object): Row, what was typed in ("sets", "reps", "tempo", "rest_s"),
            and its value.
        row_moved(int, int): A row is to go from one place to another.
    """

    cell_typed = Signal(int, str, object)
    row_moved = Signal(int, int)

    def __init__(self, theme: ThemeKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stage: Stage | None = None
        self._catalog: Catalog = {}
        self._step = 0
        self._load = ""
        self._faults: dict[tuple[int, int], str] = {}
        self._heads = (
            self.tr("Exercise"),
            self.tr("Sets"),
            self.tr("Reps"),
            self.tr("Tempo, s"),
            self.tr("Load"),
            self.tr("Rest"),
            self.tr("Side"),
        )

    def take(
        self, stage: Stage, step: int, catalog: Catalog, load: str, faults: Sequence[Fault]
    ) -> None:
        """Show a ladder step of a stage.

        Args:
            stage: With its exercises.
            step: Of its ladder, from 0.
            catalog: The exercises by id.
            load: What the load is called.
            faults: Those of the stage, with places from the stage on.
        """
        count = self.rowCount()
        self._stage, self._step, self._catalog, self._load = stage, step, catalog, load
        self._faults = _cells_of(faults, step)
        if len(stage.exercises) != count:
            self.beginResetModel()
            self.endResetModel()
        elif count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, SIDE))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Return how many exercises there are."""
        return 0 if parent.isValid() or self._stage is None else len(self._stage.exercises)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let numbers be typed in and rows be dragged."""
        found = super().flags(index)
        if not index.isValid():
            return found | Qt.ItemFlag.ItemIsDropEnabled
        found |= Qt.ItemFlag.ItemIsDragEnabled
        return found | Qt.ItemFlag.ItemIsEditable if index.column() in (*_KEYS, TEMPO) else found

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = _Role.DisplayRole
    ) -> object:
        """Return what a cell says."""
        if self._stage is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        fault = self._faults.get((row, column), "")
        if role == _Role.DisplayRole:
            return self._cells(row)[column]
        if role == _Role.EditRole:
            return self._edited(row, column)
        if role == _Role.ForegroundRole and fault:
            return QColor(self._theme.current.tokens["danger"])
        if role == _Role.ToolTipRole:
            return plain_tip(fault)
        if role == _Role.AccessibleDescriptionRole and fault:
            return fault
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: object,
        role: int = _Role.EditRole,
    ) -> bool:
        """Pass on what was typed; what is no number changes nothing."""
        if role != _Role.EditRole:
            return False
        found = _NUMBERS.findall(str(value))
        column = index.column()
        if column == TEMPO:
            if len(found) not in (3, 4):
                return False
            tempo = Tempo(*(int(one) for one in (*found, "0")[:4]))
            self.cell_typed.emit(index.row(), "tempo", tempo)
            return True
        if column not in _KEYS or len(found) != 1:
            return False
        self.cell_typed.emit(index.row(), _KEYS[column], int(found[0]))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._heads[section]
        if orientation is Qt.Orientation.Horizontal and role == _Role.ToolTipRole:
            return self.tr("Up, hold, lower, stay down") if section == TEMPO else None
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    # Dragging rows

    def supportedDropActions(self) -> Qt.DropAction:
        """Let rows be moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Know rows of our own alone."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Name the row that is dragged."""
        data = QMimeData()
        data.setData(_MIME, QByteArray(str(indexes[0].row()).encode()))
        return data

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002 - Qt's signature
        row: int,
        column: int,  # noqa: ARG002
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Ask for a row to be moved; it is the program that changes, not the table."""
        before = int(bytes(data.data(_MIME).data()).decode() or -1)
        after = row if row >= 0 else parent.row() if parent.isValid() else self.rowCount()
        if after > before and row >= 0:
            after -= 1
        after = min(after, self.rowCount() - 1)
        if before >= 0 and before != after:
            self.row_moved.emit(before, after)
        return False

    def _cells(self, row: int) -> tuple[str, ...]:
        stage = self._stage
        assert stage is not None
        work = stage.exercises[row]
        exercise = self._catalog.get(work.exercise)
        dose = stage.ladder[self._step][row] if row < len(stage.ladder[self._step]) else None
        name = work.exercise if exercise is None else told(exercise.name)
        sides = {Sides.BOTH: self.tr("both"), Sides.EACH: self.tr("each")}
        return (
            name,
            "" if dose is None else str(dose.sets),
            "" if dose is None else str(dose.reps),
            "·".join(str(getattr(work.tempo, part)) for part in _TEMPO_PARTS),
            self._load,
            self.tr("{} s").format(work.rest_s),
            sides[exercise.sides] if exercise is not None else "",
        )

    def _edited(self, row: int, column: int) -> str:
        stage = self._stage
        if stage is None:
            return ""
        if column == TEMPO:
            return str(stage.exercises[row].tempo)
        return self._cells(row)[column].split(" ")[0]


class ExerciseTable(QTableView):
    """The table.

    Signals:
        remove_requested(int): An exercise is to go.
        move_requested(int, int): One is to go from one place to another.
    """

    remove_requested = Signal(int)
    move_requested = Signal(int, int)

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.exercises = ExerciseModel(theme, self)
        self.setModel(self.exercises)
        settle_table(self, self.tr("Exercises of this stage"), _WIDTHS)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setWordWrap(True)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        self.exercises.row_moved.connect(self.move_requested)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a row by Alt with an arrow, take one out by Delete; Enter types into the cell."""
        row, count = self.currentIndex().row(), self.exercises.rowCount()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and step is not None:
            if row >= 0 and 0 <= row + step < count:
                column = self.currentIndex().column()
                self.move_requested.emit(row, row + step)
                self.setCurrentIndex(self.exercises.index(row + step, column))
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self.remove_requested.emit(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The Enter that ends typing comes by here as well.
            is_typed_in = self.state() is QAbstractItemView.State.EditingState
            if row >= 0 and not is_typed_in and self._can_type():
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _can_type(self) -> bool:
        return bool(self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give names a third line where they have little room."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as the rows need, and no higher."""
        is_narrow = self.columnWidth(NAME) < NARROW_NAME
        row = _HIGH_ROW if is_narrow else _ROW_HEIGHT
        self.verticalHeader().setDefaultSectionSize(row)
        rows = max(1, self.exercises.rowCount())
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * row + 4)


def _cells_of(faults: Sequence[Fault], step: int) -> dict[tuple[int, int], str]:
    """Return the fault of each cell, by row and column."""
    columns: Mapping[str, int] = {
        "exercise": NAME, "tempo": TEMPO, "rest_s": REST, "switch_s": SIDE,
    }  # fmt: skip
    found: dict[tuple[int, int], str] = {}
    for place, reason in faults:
        match place:
            case ("exercises", int(row), str(key), *_):
                found.setdefault((row, columns.get(key, NAME)), reason)
            case ("ladder", int(at), int(row), str(key)) if at == step:
                found.setdefault((row, SETS if key == "sets" else REPS), reason)
            case ("ladder", int(at), int(row)) if at == step:
                found.setdefault((row, REPS), reason)
    return found
