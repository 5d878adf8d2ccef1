"""Clients, one row each: last session, adherence, pain, stage, and why one needs a look."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTableView, QVBoxLayout, QWidget

from calfcoach.core.client import NAME_LETTERS, Client, ClientFlag
from calfcoach.core.errors import UserError
from calfcoach.gui.dates import short_day
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import error_words
from calfcoach.gui.physio.client_words import flag_words, pain_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.plain_table import settle_table
from calfcoach.gui.widgets.plain_tip import plain_tip
from calfcoach.services.clients import ClientService, IncomingLog

ROOT = QModelIndex()
NAME, LAST, DONE, PAIN, STAGE, FLAGS = range(6)
_WIDTHS = (150, 112, 104, 130, 150, 240)
_Role = Qt.ItemDataRole
LEAST_TABLE = 320


class ClientModel(QAbstractTableModel):
    """Rows and columns for Qt."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clients: Sequence[Client] = ()
        self._heads = (
            self.tr("Client"),
            self.tr("Last session"),
            self.tr("4 weeks"),
            self.tr("Morning pain"),
            self.tr("Next"),
            self.tr("Needs a look"),
        )

    def take(self, clients: Sequence[Client]) -> None:
        """Show other clients."""
        self.beginResetModel()
        self.clients = clients
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Return how many clients there are."""
        return 0 if parent.isValid() else len(self.clients)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = _Role.DisplayRole
    ) -> object:
        """Return what a cell says; for sorting, its value."""
        client = self.clients[index.row()]
        if role == _Role.DisplayRole:
            return self._cell(client, index.column())
        if role == _Role.ToolTipRole:
            return plain_tip(self._cell(client, index.column()))
        if role == _Role.UserRole:
            return self._value(client, index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._heads[section]
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _cell(self, client: Client, column: int) -> str:
        summary = client.summary
        match column:
            case 0:
                return client.name
            case 1:
                return short_day(summary.last_on) if summary.last_on else self.tr("none yet")
            case 2:
                return self.tr("{} of {}").format(summary.done, summary.planned)
            case 3:
                return pain_words(summary.morning, summary.morning_before)
            case 4:
                return summary.stage
        return ", ".join(flag_words(flag) for flag in summary.flags)

    def _value(self, client: Client, column: int) -> object:
        summary = client.summary
        match column:
            case 0:
                return client.name.casefold()
            case 1:
                return summary.last_on.isoformat() if summary.last_on else ""
            case 2:
                return summary.done / summary.planned if summary.planned else 0.0
            case 3:
                return float(summary.morning if summary.morning is not None else Decimal(-1))
            case 4:
                return summary.stage
        weight = {ClientFlag.RED_FLAG: 100}
        return sum(weight.get(flag, 1) for flag in summary.flags)


class ClientTable(QTableView):
    """The table.

    Signals:
        opened(object): A client is to be shown.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clients = ClientModel(self)
        self.sorted = QSortFilterProxyModel(self)
        self.sorted.setSourceModel(self.clients)
        self.sorted.setSortRole(_Role.UserRole)
        self.sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self.sorted)
        settle_table(self, self.tr("Clients"), _WIDTHS)
        self.setSortingEnabled(True)
        self.sortByColumn(FLAGS, Qt.SortOrder.DescendingOrder)
        self.doubleClicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a client by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def current(self) -> Client | None:
        """Return the client of the row, or None."""
        row = self.sorted.mapToSource(self.currentIndex()).row()
        return self.clients.clients[row] if 0 <= row < len(self.clients.clients) else None

    def _open(self) -> None:
        client = self.current()
        if client is not None:
            self.opened.emit(client)


class ClientsPanel(QWidget):
    """All clients, and the way in for a log that a runner sent.

    Signals:
        opened(object): A client is to be shown.
        said(str): Something that could not be done, and why; or what was done.
    """

    opened = Signal(object)
    said = Signal(str)

    def __init__(
        self, clients: ClientService, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clients = clients
        self._dialogs = dialogs
        self._incoming: IncomingLog | None = None
        self.imports = Button(self.tr("Open a runner's log…"), kind="primary")
        self.show_one = Button(self.tr("Show"), self.tr("Enter"))
        self.search = QLineEdit()
        self.table = ClientTable()
        self.name = QLineEdit()
        self.take = Button(self.tr("Keep as a new client"), kind="primary")
        self.leave = Button(self.tr("Leave it"))
        self._asked = Card()
        self._asked_words = Label(wrap=True)
        self._empty = Card()
        self._lay_out()
        self.imports.clicked.connect(self._choose_file)
        self.show_one.clicked.connect(self._show_one)
        self.search.textChanged.connect(self.table.sorted.setFilterFixedString)
        self.table.opened.connect(self.opened)
        self.take.clicked.connect(self._take)
        self.name.returnPressed.connect(self._take)
        self.leave.clicked.connect(self._leave)

    def refresh(self) -> None:
        """Read the clients and show them."""
        try:
            found, faults = self._clients.all()
        except UserError as error:
            self.said.emit(error_words(error))
            return
        if faults:
            self.said.emit("\n".join(faults))
        before = self.table.current()
        self.table.clients.take(found)
        self._empty.setVisible(not found)
        for widget in (self.table, self.search, self.show_one):
            widget.setVisible(bool(found))
        if found:
            ids = [client.id for client in found]
            row = ids.index(before.id) if before is not None and before.id in ids else None
            index = (
                self.table.sorted.index(0, 0)
                if row is None
                else self.table.sorted.mapFromSource(self.table.clients.index(row, 0))
            )
            self.table.setCurrentIndex(index)

    def take_focus(self) -> None:
        """Begin at the table, or at the way in."""
        if self._asked.isVisibleTo(self):
            self.name.setFocus()
        elif self.table.isVisibleTo(self):
            self.table.setFocus()
        else:
            self.imports.setFocus()

    def look_into(self, path: Path) -> None:
        """Read a log that a runner sent; one of a known client is taken in at once."""
        self._leave()
        try:
            incoming = self._clients.look_into(path)
        except UserError as error:
            self.said.emit(error_words(error))
            return
        self._incoming = incoming
        if incoming.client is not None:
            self._take()
            return
        self._asked_words.setText(
            self.tr(
                "This log is of nobody whom you know here. What do you call the runner? A "
                "pseudonym is enough."
            )
        )
        self.name.setText(incoming.suggested)
        self._asked.show()
        self.name.setFocus()
        self.name.selectAll()

    def _take(self) -> None:
        incoming = self._incoming
        if incoming is None:
            return
        if incoming.client is None and not self.name.text().strip():
            self.name.setFocus()
            return
        try:
            client = self._clients.take_in(incoming, self.name.text())
        except UserError as error:
            self.said.emit(error_words(error))
            return
        self._leave()
        self.refresh()
        if incoming.client is None:
            self.said.emit(self.tr("{} is a client now.").format(client.name))
        else:
            day = short_day(client.made_at.date())
            self.said.emit(self.tr("The log of {} is up to date: {}.").format(client.name, day))
        row = [one.id for one in self.table.clients.clients].index(client.id)
        source = self.table.clients.index(row, 0)
        self.table.setCurrentIndex(self.table.sorted.mapFromSource(source))
        self.table.setFocus()

    def _leave(self) -> None:
        self._incoming = None
        self._asked.hide()

    def _choose_file(self) -> None:
        path = self._dialogs.open_file(
            self.tr("Open a runner's log"), self.tr("Logs (*.calflog);;All files (*)")
        )
        if path is not None:
            self.look_into(path)

    def _show_one(self) -> None:
        client = self.table.current()
        if client is not None:
            self.opened.emit(client)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a client"))
        self.search.setAccessibleName(self.tr("Find a client"))
        self.search.setMaximumWidth(scaled(260))
        self.name.setMaxLength(NAME_LETTERS)
        self.name.setAccessibleName(self.tr("Name or pseudonym"))
        self._empty.column.addWidget(Label(self.tr("No client yet"), "heading"))
        said = self.tr(
            "A runner saves a log under Progress, Your data, Another calfcoach (.calflog) and "
            "sends it to you. Open it here, or drop it on the window. It stays apart from your "
            "own log. A log that is sent by mail can be read on its way."
        )
        self._empty.column.addWidget(Label(said, wrap=True))
        self._asked.column.addWidget(self._asked_words)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.take)
        row.addWidget(self.leave)
        self._asked.column.addLayout(row)
        self._asked.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.imports)
        buttons.addWidget(self.show_one)
        buttons.addStretch()
        buttons.addWidget(self.search)
        self.table.setMinimumHeight(LEAST_TABLE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 10, 24)
        column.setSpacing(14)
        column.addLayout(buttons)
        column.addWidget(self._asked)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addStretch()
