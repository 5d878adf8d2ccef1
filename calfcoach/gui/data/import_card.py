"""The card that takes in a log of another computer: what would change first, then a yes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from calfcoach.core.record import Compared
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.merging import Incoming


class ImportCard(Card):
    """One way in.

    Signals:
        open_requested(): Ask for a file and compare it.
        take_requested(): Take in what was compared.
        drop_requested(): Forget it; nothing is changed.
    """

    open_requested = Signal()
    take_requested = Signal()
    drop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.open = Button(self.tr("Open a .calflog…"))
        self.preview = Label(wrap=True)
        self.take = Button(self.tr("Take it in"), kind="primary")
        self.drop = Button(self.tr("Leave it"))
        about = self.tr(
            "A log from another computer becomes part of this one. Nothing is deleted because it "
            "is missing there, and all of it can be undone."
        )
        self.column.addWidget(Label(self.tr("Merge another log"), "heading"))
        self.column.addWidget(Label(about, "soft", wrap=True))
        self.column.addWidget(self.preview)
        row = QHBoxLayout()
        for button in (self.open, self.take, self.drop):
            row.addWidget(button)
        row.addStretch()
        self.column.addLayout(row)
        self.open.clicked.connect(self._request_open)
        self.take.clicked.connect(self._request_take)
        self.drop.clicked.connect(self._request_drop)
        self.show_incoming(None)

    def show_incoming(self, incoming: Incoming | None) -> None:
        """Show what a log would change; None for none."""
        waits = incoming is not None and not incoming.changes_nothing
        self.open.setVisible(not waits)
        self.take.setVisible(waits)
        self.drop.setVisible(waits)
        self.preview.setText(self._words(incoming) if incoming is not None else "")
        self.preview.setVisible(incoming is not None)
        if waits:
            self.take.setFocus()

    def _words(self, incoming: Incoming) -> str:
        words = {
            Compared.NEW: self.tr("{} new"),
            Compared.CHANGED: self.tr("{} changed there later"),
            Compared.DELETED: self.tr("{} deleted there"),
            Compared.CONFLICT: self.tr("{} changed in both: one of the two is taken"),
            Compared.OLDER: self.tr("{} changed here later and left alone"),
            Compared.SAME: self.tr("{} the same"),
        }
        lines = [
            line.format(incoming.count(how)) for how, line in words.items() if incoming.count(how)
        ]
        head = self.tr("Entries of {}:").format(incoming.path.name)
        if incoming.changes_nothing:
            head = self.tr("All of {} is here already.").format(incoming.path.name)
        return "\n".join([head, *lines])

    def _request_open(self) -> None:
        self.open_requested.emit()

    def _request_take(self) -> None:
        self.take_requested.emit()

    def _request_drop(self) -> None:
        self.drop_requested.emit()
