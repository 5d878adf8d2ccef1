"""Past decisions, newest first; the arrows go through them, Enter opens one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.decision import RecordedDecision
from calfcoach.core.place import Place
from calfcoach.gui.program.decision_row import DecisionRow
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label

SHOWN_AT_ONCE = 12


class DecisionList(Card):
    """Rows of decisions; Tab reaches one of them, the arrows the others.

    Signals:
        row_shown(QWidget): Bring this row into view.
    """

    row_shown = Signal(object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._clock = clock
        self._decisions: Sequence[RecordedDecision] = ()
        self._labels: Mapping[Place, str] = {}
        self.rows: list[DecisionRow] = []
        self.empty = Label(
            self.tr(
                "None yet. The morning after a session decides; it will be said here, and why."
            ),
            "soft",
            wrap=True,
        )
        self.more = Button(self.tr("Show older"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addWidget(Label(self.tr("What was decided"), "heading"))
        self.column.addWidget(self.empty)
        self.column.addLayout(self._rows)
        self.column.addWidget(self.more)
        self.more.clicked.connect(self._show_older)

    def show_decisions(
        self, decisions: Sequence[RecordedDecision], labels: Mapping[Place, str]
    ) -> None:
        """Show decisions in the order given; the same ones again change nothing."""
        if decisions == self._decisions and self.rows:
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        self._decisions, self._labels = decisions, labels
        self.empty.setVisible(not decisions)
        self._add(SHOWN_AT_ONCE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the row above or below."""
        steps: dict[int, int] = {QtCore.Qt.Key.Key_Up: -1, QtCore.Qt.Key.Key_Down: 1}
        step = steps.get(event.key())
        at = next((n for n, row in enumerate(self.rows) if row.head.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        row = self.rows[max(0, min(len(self.rows) - 1, at + step))]
        row.head.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        self._emit_row_shown(row)

    def _show_older(self) -> None:
        first = len(self.rows)
        self._add(SHOWN_AT_ONCE)
        self.rows[first].head.setFocus()
        self._emit_row_shown(self.rows[first])

    def _add(self, count: int) -> None:
        shown = len(self.rows)
        for recorded in self._decisions[shown : shown + count]:
            decision = recorded.decision
            before, after = self._labels[decision.before], self._labels[decision.after]
            row = DecisionRow(recorded, before, after, self._clock)
            row.opened.connect(self._emit_row_shown)
            self.rows.append(row)
            self._rows.addWidget(row)
        self.more.setVisible(len(self.rows) < len(self._decisions))
        if shown == 0 and self.rows:
            self._let_tab_reach(self.rows[0])

    def _emit_row_shown(self, row: DecisionRow) -> None:
        self._let_tab_reach(row)
        self.row_shown.emit(row)

    def _let_tab_reach(self, chosen: DecisionRow) -> None:
        policy = QtCore.Qt.FocusPolicy
        for row in self.rows:
            is_chosen = row is chosen
            row.head.setFocusPolicy(policy.StrongFocus if is_chosen else policy.ClickFocus)
