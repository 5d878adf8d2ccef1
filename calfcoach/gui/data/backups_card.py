"""The card of the backups: which there are, one more, and back to one in two clicks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.gui.dates import moment_words
from calfcoach.gui.i18n import number_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.backups import BackupView

SHOWN_AT_FIRST = 6


class BackupRow(QWidget):
    """One backup.

    Signals:
        restore_requested(object): Its `BackupView`; the person has said yes.
    """

    restore_requested = Signal(object)

    def __init__(self, backup: BackupView, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backup = backup
        self.label = Label(words, wrap=True)
        self.back = Button(self.tr("Go back to it…"), kind="slim")
        self.sure = Button(self.tr("Yes, go back"), kind="slim")
        self.no = Button(self.tr("No"), kind="slim")
        self.back.setAccessibleName(self.tr("Go back to {}").format(words))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        for button in (self.back, self.sure, self.no):
            row.addWidget(button)
        self.back.clicked.connect(self._ask)
        self.sure.clicked.connect(self._emit)
        self.no.clicked.connect(self._calm)
        self._calm()

    def _ask(self) -> None:
        self._show(asks=True)
        self.no.setFocus()

    def _calm(self) -> None:
        self._show(asks=False)

    def _show(self, *, asks: bool) -> None:
        self.back.setVisible(not asks)
        self.sure.setVisible(asks)
        self.no.setVisible(asks)

    def _emit(self) -> None:
        self._calm()
        self.restore_requested.emit(self._backup)


class BackupsCard(Card):
    """The backups, newest first.

    Signals:
        make_requested(): Make one now.
        open_requested(): Ask for a .calfbackup file and go back to it.
        restore_requested(object): Go back to a `BackupView`.
    """

    make_requested = Signal()
    open_requested = Signal()
    restore_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.rows: list[BackupRow] = []
        self._backups: Sequence[BackupView] = ()
        self._local: Callable[[datetime], datetime] = datetime.astimezone
        self._shows_all = False
        self.make = Button(self.tr("Back up now"))
        self.open = Button(self.tr("Go back to a file…"))
        self.more = Button(self.tr("Show all"), kind="slim")
        self.empty = Label(self.tr("No backup yet. One is made each day."), "soft", wrap=True)
        about = self.tr(
            "One a day, thinned as they get older. Going back replaces the whole log; what is "
            "there now is kept as a backup first."
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.column.addWidget(Label(self.tr("Backups"), "heading"))
        self.column.addWidget(Label(about, "soft", wrap=True))
        self.column.addWidget(self.empty)
        self.column.addLayout(self._list)
        buttons = QHBoxLayout()
        for button in (self.make, self.open, self.more):
            buttons.addWidget(button)
        buttons.addStretch()
        self.column.addLayout(buttons)
        self.make.clicked.connect(self._request_make)
        self.open.clicked.connect(self._request_open)
        self.more.clicked.connect(self._show_more)

    def show_backups(
        self, backups: Sequence[BackupView], local: Callable[[datetime], datetime]
    ) -> None:
        """Show these backups.

        Args:
            backups: Newest first.
            local: Returns an instant as seen on the wall of the person's own zone.
        """
        self._backups, self._local = backups, local
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = backups if self._shows_all else backups[:SHOWN_AT_FIRST]
        self.rows = [BackupRow(one, self._words(one)) for one in shown]
        for row in self.rows:
            self._list.addWidget(row)
            row.restore_requested.connect(self.restore_requested)
        self.empty.setVisible(not backups)
        self.more.setVisible(len(backups) > len(shown))

    def _words(self, backup: BackupView) -> str:
        local = self._local(backup.made_at)
        reasons = {
            "daily": self.tr("daily"),
            "by-hand": self.tr("by hand"),
            "before-import": self.tr("before a log was taken in"),
            "before-restore": self.tr("before going back"),
        }
        reason = reasons.get(backup.reason, self.tr("before a change of the format"))
        size = self.tr("{} MB").format(number_words(Decimal(f"{max(backup.size / 1e6, 0.1):.1f}")))
        return f"{moment_words(local.date(), local)}, {reason}, {size}"

    def _show_more(self) -> None:
        self._shows_all = True
        self.show_backups(self._backups, self._local)

    def _request_make(self) -> None:
        self.make_requested.emit()

    def _request_open(self) -> None:
        self.open_requested.emit()
