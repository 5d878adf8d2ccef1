"""In a rest: how many repetitions of the sets before it were done, and how much it hurt."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.plan import Side
from calfcoach.gui.session_words import side_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.rating_row import RatingRow

MAX_SETS = 2


@dataclass(frozen=True, slots=True)
class ReportedSet:
    """A set that is over.

    Attributes:
        seq: Its place among the finished steps of the session.
        side: The leg, or both.
        reps: Planned.
        done: As counted, or as said.
        pain: 0 to 10; None when not said.
    """

    seq: int
    side: Side
    reps: int
    done: int
    pain: int | None = None


class SetReport(QWidget):
    """A row for each leg with less and more, and one row of pain for the sets together.

    Signals:
        changed(int, int, object): Which set (its seq), repetitions done, pain or None.
    """

    changed = Signal(int, int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets: list[ReportedSet] = []
        self.counts: list[Label] = []
        self.fewer: list[Button] = []
        self.more: list[Button] = []
        self._rows: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        legs = QHBoxLayout()
        legs.setSpacing(24)
        legs.addStretch()
        for place in range(MAX_SETS):
            legs.addWidget(self._row(place))
        legs.addStretch()
        column.addLayout(legs)
        self.pain = RatingRow(self.tr("Most pain in that set"))
        asked = QHBoxLayout()
        asked.setSpacing(12)
        asked.addStretch()
        asked.addWidget(Label(self.tr("Most pain in it"), "soft"))
        asked.addWidget(self.pain)
        asked.addStretch()
        column.addLayout(asked)
        self.pain.value_chosen.connect(self._take_pain)

    def show_sets(self, sets: list[ReportedSet]) -> None:
        """Ask about these sets, at most two."""
        self._sets = list(sets[-MAX_SETS:])
        values = {one.pain for one in self._sets}
        self.pain.set_value(values.pop() if len(values) == 1 else None)
        self._show_counts()

    def sets(self) -> list[ReportedSet]:
        """Return the sets as they stand."""
        return list(self._sets)

    def handles(self, event: QKeyEvent) -> bool:
        """Take digits and a dash for pain; return whether it did."""
        return bool(self._sets) and self.pain.handles(event)

    def _row(self, place: int) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        count = Label(role="lead")
        fewer, more = Button("−", "", "slim"), Button("+", "", "slim")
        for widget in (count, fewer, more):
            line.addWidget(widget)
        fewer.clicked.connect(self._change)
        more.clicked.connect(self._change)
        self.counts.append(count)
        self.fewer.append(fewer)
        self.more.append(more)
        self._rows.append(row)
        row.setObjectName(f"set-{place}")
        return row

    def _show_counts(self) -> None:
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(self._sets))
            if place < len(self._sets):
                one = self._sets[place]
                leg = side_words(one.side)
                self.counts[place].setText(
                    self.tr("{}: {} of {} reps").format(leg, one.done, one.reps)
                )
                self.fewer[place].setEnabled(one.done > 0)
                self.more[place].setEnabled(one.done < one.reps)
                self.fewer[place].setAccessibleName(self.tr("{}: one less").format(leg))
                self.more[place].setAccessibleName(self.tr("{}: one more").format(leg))

    def _change(self) -> None:
        sender = self.sender()
        for place in range(len(self._sets)):
            if sender in (self.fewer[place], self.more[place]):
                step = 1 if sender is self.more[place] else -1
                self._put(place, done=self._sets[place].done + step, pain=self._sets[place].pain)
        self._show_counts()

    def _take_pain(self, value: int) -> None:
        for place in range(len(self._sets)):
            self._put(place, done=self._sets[place].done, pain=value)

    def _put(self, place: int, *, done: int, pain: int | None) -> None:
        one = self._sets[place]
        self._sets[place] = ReportedSet(one.seq, one.side, one.reps, done, pain)
        self.changed.emit(one.seq, done, pain)
