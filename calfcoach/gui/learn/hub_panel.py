"""The way into Learn: the self-check with what it found last, and a button for each cause."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from calfcoach.core.causes import CauseGuide, Likely
from calfcoach.gui.dates import short_day
from calfcoach.gui.fonts import scaled
from calfcoach.gui.widgets.button import Button, EnterButton
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.learning import CheckResult

TWO_FROM = 640
"""Width from which two causes stand side by side."""


class CauseButton(EnterButton):
    """One cause: its title and a line."""

    def __init__(self, title: str, short: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("kind", "cause")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(3)
        self._column.addWidget(Label(title, "strong", wrap=True))
        self._column.addWidget(Label(short, "soft", wrap=True))
        self._column.addStretch()
        self.setAccessibleName(f"{title}. {short}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that its lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of its wrapped lines."""
        return self._column.totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Never clip a line."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))


class HubPanel(QWidget):
    """Two cards: the self-check, and the causes.

    Signals:
        check_requested(): Begin the self-check.
        result_requested(): Show what was found last.
        cause_requested(str): Show a cause.
    """

    check_requested = Signal()
    result_requested = Signal()
    cause_requested = Signal(str)

    def __init__(self, guide: CauseGuide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self.start = Button(self.tr("Find out what matters for you"), kind="primary")
        self.result = Button(self.tr("What was found last"))
        self.last = Label(role="soft", wrap=True)
        self.causes: dict[str, CauseButton] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self._columns = 0
        self._lay_out()
        self.start.clicked.connect(self.check_requested)
        self.result.clicked.connect(self.result_requested)

    def show_last(self, result: CheckResult | None) -> None:
        """Show what the last self-check found, in a line."""
        self.result.setVisible(result is not None)
        self.last.setVisible(result is not None)
        if result is None:
            return
        much = [one for one in result.ranked if one.likely is Likely.MUCH]
        names = ", ".join(self._guide.cause(one.cause).title for one in much)
        said = self.tr("On {}: {}.") if much else self.tr("On {}: little speaks for any cause.")
        self.last.setText(said.format(short_day(result.check.on), names))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put causes side by side where there is room."""
        super().resizeEvent(event)
        columns = 2 if self.width() >= scaled(TWO_FROM) else 1
        if columns != self._columns:
            self._columns = columns
            for number, button in enumerate(self.causes.values()):
                self._grid.addWidget(button, *divmod(number, columns))
            for column in range(2):
                self._grid.setColumnStretch(column, int(column < columns))

    def _lay_out(self) -> None:
        check = Card()
        about = self.tr(
            "Tightness is a signal, not the trouble itself. Two minutes of plain questions; what "
            "your log knows is filled in. A checklist, not a diagnosis."
        )
        check.column.addWidget(Label(self.tr("Why is my calf tight?"), "heading"))
        check.column.addWidget(Label(about, "soft", wrap=True))
        check.column.addWidget(self.last)
        row = QHBoxLayout()
        row.addWidget(self.start)
        row.addWidget(self.result)
        row.addStretch()
        check.column.addLayout(row)
        causes = Card()
        causes.column.addWidget(Label(self.tr("Causes and form"), "heading"))
        causes.column.addLayout(self._grid)
        for cause in self._guide.causes:
            button = CauseButton(cause.title, cause.short)
            button.clicked.connect(partial(_emit, self.cause_requested.emit, cause.id))
            self.causes[cause.id] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 24)
        column.setSpacing(16)
        column.addWidget(check)
        column.addWidget(causes)
        column.addStretch()


def _emit(emit: Callable[[str], None], cause_id: str) -> None:
    emit(cause_id)
