"""One decision: what was concluded and why; opened, what would have changed it and its basis."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.decision import RecordedDecision
from calfcoach.gui.dates import day_words, time_words
from calfcoach.gui.i18n import reason_words
from calfcoach.gui.program.decision_words import grade_words, rule_words, verdict_words, way_words
from calfcoach.gui.widgets.button import EnterButton
from calfcoach.gui.widgets.labels import Label


class DecisionHead(EnterButton):
    """The line of a decision that opens and closes it."""

    def __init__(self, verdict: str, when: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("kind", "row")
        self.setCheckable(True)
        self.verdict = Label(verdict, "strong", wrap=True)
        self.when = Label(when, "hint", wrap=True)
        self.hint = Label(self.tr("Why"), "hint")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.verdict)
        words.addWidget(self.when)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 7, 10, 7)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.hint)
        self.toggled.connect(self._show_hint)

    def sizeHint(self) -> QSize:
        """Ask for the room of the words."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never clip the words."""
        return self._row.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the list."""
        if event.key() in (QtCore.Qt.Key.Key_Up, QtCore.Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _show_hint(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.hint.setText(self.tr("Less") if is_open else self.tr("Why"))


class DecisionRow(QWidget):
    """A decision as it was said at the time.

    Signals:
        opened(QWidget): Itself; its details are shown now.

    Args:
        before: The label of the place that was due.
        after: The label of the place that was due next.
    """

    opened = Signal(object)

    def __init__(
        self,
        recorded: RecordedDecision,
        before: str,
        after: str,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.recorded = recorded
        self._clock = clock
        decision = recorded.decision
        verdict, reason = verdict_words(decision.verdict), reason_words(decision.reason)
        when = f"{day_words(decision.on)}, {way_words(decision, before, after)}"
        self.head = DecisionHead(verdict, when)
        self.reason = Label(reason, wrap=True)
        self.replaced = Label(self.tr("replaced after an edit"), "soft")
        self.details: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._inset = QVBoxLayout()
        self._inset.setContentsMargins(10, 0, 10, 12)
        self._inset.setSpacing(6)
        self._inset.addWidget(self.reason)
        self._inset.addWidget(self.replaced)
        self._column.addWidget(self.head)
        self._column.addLayout(self._inset)
        said = [f"{verdict}. {when}. {reason}"]
        if recorded.superseded_at is None:
            self.replaced.hide()
        else:
            said.append(self.replaced.text())
            for label in (self.head.verdict, self.head.when, self.reason):
                _strike(label)
        self.head.setAccessibleName(" ".join(said))
        self.head.toggled.connect(self._show_details)

    def _show_details(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signature
        if self.details is None:
            self.details = self._make_details()
            self._inset.addWidget(self.details)
        self.details.setVisible(is_open)
        if is_open:
            self.opened.emit(self)

    def _make_details(self) -> QWidget:
        decision, replaced_at = self.recorded.decision, self.recorded.superseded_at
        rows = [(self.tr("Otherwise"), reason_words(decision.change))]
        rows += [(self.tr("Advice"), reason_words(advice)) for advice in decision.advice]
        rows.append((self.tr("Rule"), f"{decision.rule.value}, {rule_words(decision.rule)}"))
        rows.append((self.tr("Rests on"), f"{decision.source[:1].upper()}{decision.source[1:]}"))
        grade = f"{decision.grade}: {grade_words(decision.grade)}"
        rows.append((self.tr("Grade"), grade))
        rows.append((self.tr("Said"), self._moment(self.recorded)))
        if replaced_at is not None:
            local = self._clock.local(replaced_at)
            rows.append((self.tr("Replaced"), f"{day_words(local.date())}, {time_words(local)}"))
        details = QWidget()
        grid = QGridLayout(details)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 78)
        grid.setColumnStretch(1, 1)
        top = QtCore.Qt.AlignmentFlag.AlignTop
        for line, (name, text) in enumerate(rows):
            for place, label in enumerate((Label(name, "soft"), Label(text, wrap=True))):
                label.setAlignment(top)
                grid.addWidget(label, line, place)
        return details

    def _moment(self, recorded: RecordedDecision) -> str:
        local = self._clock.local(recorded.recorded_at)
        return f"{day_words(local.date())}, {time_words(local)}"


def _strike(label: Label) -> None:
    font = label.font()
    font.setStrikeOut(True)
    label.setFont(font)
