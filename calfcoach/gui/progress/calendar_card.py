"""The card with the calendar of the past, its legend, and the day that is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from calfcoach.core.past_calendar import PastKind
from calfcoach.gui.progress.day_grid import DayGrid, paint_day
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.history_views import ProgressView


class DayMark(QWidget):
    """One square of the legend."""

    def __init__(
        self, kind: PastKind, theme: ThemeKeeper, *, relief: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._relief = relief
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        painter = QPainter(self)
        paint_day(painter, QRectF(2, 3, 15, 15), self._kind, self._theme, relief=self._relief)
        painter.end()


class CalendarCard(Card):
    """The days of a range.

    Signals:
        day_chosen(object): A `PastDay` with sessions, to be opened.
    """

    day_chosen = Signal(object)

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.grid = DayGrid(theme)
        self.reader = Label(role="soft", wrap=True)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.grid.setObjectName("scrolled")
        self.area.setWidget(self.grid)
        legend = FlowRow()
        for kind, name, relief in self._kinds():
            one = QWidget()
            row = QHBoxLayout(one)
            row.setContentsMargins(0, 0, 14, 0)
            row.setSpacing(8)
            row.addWidget(DayMark(kind, theme, relief=relief))
            row.addWidget(Label(name, "day-soft"))
            legend.flow.addWidget(one)
        self.column.addWidget(Label(self.tr("Sessions"), "heading"))
        self.column.addWidget(self.area)
        self.column.addWidget(self.reader)
        self.column.addWidget(legend)
        self.grid.day_said.connect(self._say)
        self.grid.day_chosen.connect(self.day_chosen)
        self._say("")

    def show_view(self, view: ProgressView) -> None:
        """Show the days of a range, the newest in sight."""
        self.grid.show_days(view.days, self._room())
        self._follow_height()
        bar = self.area.horizontalScrollBar()
        bar.setValue(bar.maximum())
        self._say("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room that there is."""
        super().resizeEvent(event)
        bar = self.area.horizontalScrollBar()
        was_at_end = bar.value() == bar.maximum()
        self.grid.fit(self._room())
        self._follow_height()
        if was_at_end:
            bar.setValue(bar.maximum())

    def _room(self) -> int:
        margins = self.contentsMargins()
        around = self.column.contentsMargins()
        return self.width() - around.left() - around.right() - margins.left() - margins.right()

    def _follow_height(self) -> None:
        scrolls = self.grid.width() > self._room()
        bar = self.area.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.area.setFixedHeight(self.grid.height() + bar + 2)

    def _kinds(self) -> list[tuple[PastKind, str, bool]]:
        return [
            (PastKind.DONE, self.tr("Done"), False),
            (PastKind.MOVED, self.tr("Done on another day"), False),
            (PastKind.MISSED, self.tr("Planned, not done"), False),
            (PastKind.REFUSED, self.tr("Not begun, too sore"), False),
            (PastKind.PLANNED, self.tr("Planned today"), False),
            (PastKind.OFF, self.tr("Time off"), False),
            (PastKind.FREE, self.tr("Relief, on any day"), True),
        ]

    def _say(self, text: str) -> None:
        hint = self.tr("Point at a day, or go along with the arrow keys; Enter opens its session.")
        self.reader.setText(text or hint)
        place = self.grid.place
        if place is not None and self.grid.hasFocus():
            rect = self.grid.rect_of(place)
            self.area.ensureVisible(round(rect.center().x()), round(rect.center().y()), 60, 0)
