"""What the self-check found: causes by how much speaks for them, why, and what to try first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.causes import CauseGuide, Likely, Ranked
from calfcoach.core.self_check import Change
from calfcoach.gui.dates import short_day
from calfcoach.gui.i18n import told
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.learning import CheckResult

TRIED = 3
"""So many causes are shown with all that there is to try; the others with their name."""


class FoundPanel(QWidget):
    """A ranked list, comparable with the one before.

    Signals:
        cause_requested(str): Show a cause.
        closed(): Back to the beginning.
    """

    cause_requested = Signal(str)
    closed = Signal()

    def __init__(self, guide: CauseGuide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self.done = Button(self.tr("Done"), kind="primary")
        self.more: list[Button] = []
        self.cards: list[Card] = []
        self.title = Label(role="title", wrap=True)
        self.about = Label(role="soft", wrap=True)
        self.rest = Label(role="soft", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 24)
        column.setSpacing(12)
        for widget in (self.title, self.about):
            column.addWidget(widget)
        column.addLayout(self._list)
        column.addWidget(self.rest)
        row = QHBoxLayout()
        row.addWidget(self.done)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        self.done.clicked.connect(self.closed)

    def show_result(self, result: CheckResult) -> None:
        """Show what was found."""
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards, self.more = [], []
        shown = [one for one in result.ranked if one.likely is not Likely.LITTLE][:TRIED]
        self.title.setText(
            self.tr("What is likely to matter for you")
            if shown
            else self.tr("Little speaks for any of these causes")
        )
        lines = [
            self.tr(
                "A checklist, not a diagnosis. If tightness stays for two weeks, comes on three "
                "runs in a row, or worries you, have it looked at."
            )
        ]
        if result.before is not None:
            lines.append(self.tr("Compared with {}.").format(short_day(result.before.on)))
        self.about.setText(" ".join(lines))
        for one in shown:
            self._add(one, result.changed.get(one.cause))
        others = [self._guide.cause(one.cause).title for one in result.ranked if one not in shown]
        self.rest.setText(self.tr("Less or nothing speaks for: {}.").format(", ".join(others)))
        self.rest.setVisible(bool(others))

    def take_focus(self) -> None:
        """Begin at the end: it was read before something is done."""
        (self.more[0] if self.more else self.done).setFocus()

    def _add(self, one: Ranked, change: Change | None) -> None:
        cause = self._guide.cause(one.cause)
        card = Card(parent=self)
        head = QHBoxLayout()
        head.addWidget(Label(cause.title, "heading"))
        head.addWidget(Label(self._likely(one), "chip"))
        head.addStretch()
        changed = self._changed(change)
        if changed:
            head.addWidget(Label(changed, "soft"))
        card.column.addLayout(head)
        card.column.addWidget(Label(" ".join(told(reason) for reason in one.reasons), wrap=True))
        card.column.addWidget(Label(self.tr("Try first"), "strong"))
        for line in cause.try_first:
            card.column.addWidget(Label(f"• {line}", wrap=True))
        card.column.addWidget(
            Label(self.tr("Keep an eye on: {}").format(cause.watch), "soft", wrap=True)
        )
        more = Button(self.tr("More about it"))
        more.setAccessibleName(self.tr("More about {}").format(cause.title))
        more.clicked.connect(partial(self._open, cause.id))
        row = QHBoxLayout()
        row.addWidget(more)
        row.addStretch()
        card.column.addLayout(row)
        self.more.append(more)
        self.cards.append(card)
        self._list.addWidget(card)

    def _open(self, cause_id: str) -> None:
        self.cause_requested.emit(cause_id)

    def _likely(self, one: Ranked) -> str:
        much = one.likely is Likely.MUCH
        return self.tr("much speaks for it") if much else self.tr("something speaks for it")

    def _changed(self, change: Change | None) -> str:
        return {
            Change.UP: self.tr("more than last time"),
            Change.DOWN: self.tr("less than last time"),
            Change.SAME: self.tr("as last time"),
            None: "",
        }[change]
