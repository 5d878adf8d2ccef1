"""The stages of a program in a list that is put in order by mouse or key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from calfcoach.core.program import Program
from calfcoach.core.program_bounds import Fault
from calfcoach.gui.i18n import told

PADDING_X, PADDING_Y = 12, 9
SOFT = Qt.ItemDataRole.UserRole + 1
"""Where an item keeps its soft line."""


class _RowPainter(QStyledItemDelegate):
    """Paints a title in bold, over as many lines as it needs, and a soft line below it."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        shown.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget
        )
        painter.save()
        room = shown.rect.adjusted(PADDING_X, PADDING_Y, -PADDING_X, -PADDING_Y)
        title, soft = _fonts(shown)
        painter.setFont(title)
        painter.setPen(shown.palette.text().color())
        used = QFontMetrics(title).boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        painter.drawText(room, Qt.TextFlag.TextWordWrap, text)
        painter.setFont(soft)
        painter.setOpacity(0.75)
        painter.drawText(room.adjusted(0, used.height(), 0, 0), 0, str(index.data(SOFT) or ""))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Be as high as both need."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        title, soft = _fonts(shown)
        view = shown.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else 160
        room = QRect(0, 0, width - 2 * PADDING_X, 1_000)
        used = QFontMetrics(title).boundingRect(room, Qt.TextFlag.TextWordWrap, shown.text)
        height = used.height() + QFontMetrics(soft).height() + 2 * PADDING_Y + 2
        return QSize(width, height)


def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
    title, soft = QFont(option.font), QFont(option.font)
    title.setWeight(QFont.Weight.DemiBold)
    soft.setPixelSize(max(1, round(QFontMetrics(option.font).height() * 0.68)))
    return title, soft


class StageList(QListWidget):
    """The program as a whole, then a row a stage.

    Signals:
        chosen(int): A row is shown: 0 for the program as a whole, else a stage from 1.
        stage_moved(int, int): A stage is to go from one place to another, both from 0.
        remove_requested(int): A stage is to go, from 0.
    """

    chosen = Signal(int)
    stage_moved = Signal(int, int)
    remove_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "stages")
        self.setAccessibleName(self.tr("The program and its stages"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(_RowPainter(self))
        self.currentRowChanged.connect(self._emit_chosen)

    def show_program(self, program: Program, faults: Sequence[Fault]) -> None:
        """Show a program and its stages, those with faults marked; the rules have no row."""
        rows = [(self.tr("The program"), self.tr("name, days, start"))]
        for number, stage in enumerate(program.stages, 1):
            count, steps = len(stage.exercises), len(stage.ladder)
            soft = self.tr("%n exercises", "", count) + self.tr(", %n steps", "", steps)
            title = told(stage.title) or self.tr("Stage {}").format(stage.id)
            rows.append((f"{number}. {title}", soft))
        bad = set()
        for place, _ in faults:
            if place[:1] == ("stages",) and len(place) > 1 and isinstance(place[1], int):
                bad.add(place[1] + 1)
            elif place[:1] not in (("gates",), ("adjust",)):
                bad.add(0)
        self.show_stages(rows, frozenset(bad))

    def show_stages(self, rows: Sequence[tuple[str, str]], faulty: frozenset[int]) -> None:
        """Show the rows, each with its title and a soft line; those with faults are marked.

        Args:
            rows: The program first.
            faulty: The places of rows with something wrong.
        """
        self.blockSignals(True)  # noqa: FBT003  Qt names nothing
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(rows):
            item = QListWidgetItem()
            self.addItem(item)
        for place, (title, soft) in enumerate(rows):
            item = self.item(place)
            mark = "● " if place in faulty else ""
            item.setText(f"{mark}{title}")
            item.setData(SOFT, soft)
            said = self.tr("{}, something to mend").format(title) if mark else title
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{said}. {soft}")
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if place:
                flags |= Qt.ItemFlag.ItemIsDragEnabled
            item.setFlags(flags)
        self.blockSignals(False)  # noqa: FBT003

    def choose(self, row: int) -> None:
        """Show a row; sends no signal."""
        self.blockSignals(True)  # noqa: FBT003
        self.setCurrentRow(row)
        self.blockSignals(False)  # noqa: FBT003

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let rows be as high as their titles need at this width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a stage by Alt with an arrow, take one out by Delete."""
        row = self.currentRow()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and step is not None:
            if row >= 1 and 1 <= row + step < self.count():
                self.stage_moved.emit(row - 1, row - 1 + step)
        elif event.key() == Qt.Key.Key_Delete and row >= 1:
            self.remove_requested.emit(row - 1)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for a stage to be moved to where it was dropped."""
        before = self.currentRow()
        index = self.indexAt(event.position().toPoint())
        after = index.row() if index.isValid() else self.count() - 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.move_row(before, after)

    def move_row(self, before: int, after: int) -> None:
        """Ask for the stage of one row to go to another."""
        if before >= 1 and after >= 1 and before != after:
            self.stage_moved.emit(before - 1, after - 1)

    def _emit_chosen(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)
