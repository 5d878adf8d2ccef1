"""The last sessions, relief and strength, each a row that opens it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.ids import SessionId
from calfcoach.core.results import SessionHead
from calfcoach.gui.dates import moment_words
from calfcoach.gui.session_words import dose_label, outcome_words, training_words, what_words
from calfcoach.gui.widgets.button import EnterButton
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.past_trainings import PastTraining


class SessionRow(EnterButton):
    """One session.

    Signals:
        opened(SessionId): Open this one.
    """

    opened = Signal(str)

    def __init__(
        self,
        head: SessionHead,
        past: PastTraining | None,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setProperty("kind", "row")
        self._id = head.id
        when = moment_words(head.local_date, clock.local(head.started_at))
        preview = self.tr(", preview") if head.speed > 1 else ""
        what = what_words(head) if past is None else dose_label(past)
        how = outcome_words(head) if past is None else training_words(head, past)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self._column.setSpacing(2)
        row = QHBoxLayout()
        row.addWidget(Label(when, "strong"))
        row.addStretch()
        row.addWidget(Label(what))
        self._column.addLayout(row)
        self._column.addWidget(Label(how + preview, "soft", wrap=True))
        self.setAccessibleName(f"{when}. {what}. {how}{preview}")
        self.clicked.connect(self._emit_opened)

    def sizeHint(self) -> QSize:
        """Return the size of the lines; one that wraps makes the row higher."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never clip a line."""
        return self._column.minimumSize()

    def _emit_opened(self) -> None:
        self.opened.emit(self._id)


class SessionList(QWidget):
    """Rows, newest first, or a sentence where there is none.

    Signals:
        opened(SessionId): A row was chosen.
    """

    opened = Signal(str)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.rows: list[SessionRow] = []
        self.empty = Label(
            self.tr("None yet. When your calf tightens or seizes, press R: it takes 5 minutes."),
            "soft",
            wrap=True,
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.empty)

    def show_sessions(
        self, heads: Sequence[SessionHead], pasts: Mapping[SessionId, PastTraining]
    ) -> None:
        """Show sessions in the order given; those that are strength sessions with what followed."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = [SessionRow(head, pasts.get(head.id), self._clock) for head in heads]
        for row in self.rows:
            row.opened.connect(self._emit_opened)
            self._column.addWidget(row)
        self.empty.setVisible(not self.rows)

    def _emit_opened(self, session_id: str) -> None:
        self.opened.emit(SessionId(session_id))
