"""The page of the past: numbers, a calendar, plots, and a table that says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.errors import UserError
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import error_words
from calfcoach.gui.page import Page
from calfcoach.gui.progress.calendar_card import CalendarCard
from calfcoach.gui.progress.past_table import PastTable
from calfcoach.gui.progress.relief_card import ReliefCard
from calfcoach.gui.progress.tiles import TileRow
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.pick_row import PickRow
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.history import HistoryService
from calfcoach.services.history_views import PastDay, ProgressView, Span

if TYPE_CHECKING:
    from calfcoach.gui.progress.chart_card import ChartCard

TWO_COLUMNS_FROM = 760
"""Width from which plots stand side by side, logical pixels."""


class ProgressPage(Page):
    """What was done, how it felt and where it led, over a range that ends today.

    Args:
        is_read_only: It is somebody else's log: nothing is added, nothing leads elsewhere.

    Signals:
        session_opened(str): Show all of one session.
        today_requested(): Back to Today.
        add_requested(): A session of a past day is to be added.
        data_requested(): The page of the person's data is to be shown.
    """

    session_opened = Signal(str)
    add_requested = Signal()
    data_requested = Signal()
    today_requested = Signal()

    TABLE_KEY = "T"

    def __init__(
        self,
        history: HistoryService,
        theme: ThemeKeeper,
        parent: QWidget | None = None,
        *,
        is_read_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_read_only = is_read_only
        self._history = history
        self._theme = theme
        self._view: ProgressView | None = None
        self._span = Span.MONTHS_3
        self._columns = 0
        self._shows_table = False
        self.notice = NoticeBar()
        self.spans = PickRow(self.tr("Range"), name_width=0)
        self.flip = Button(self.tr("Table"), self.TABLE_KEY)
        self.add = Button(self.tr("Add a past session"))
        self.data = Button(self.tr("Your data"))
        self.today = Button(self.tr("Go to Today"), kind="primary")
        self.tiles = TileRow()
        self.calendar = CalendarCard(theme)
        self.relief = ReliefCard()
        self.table = PastTable()
        self.charts: list[ChartCard] = []
        self._empty = Card()
        self._plots = QWidget()
        self._grid = QGridLayout(self._plots)
        self.area = VerticalScroll()
        self._head = QWidget()
        self._title = Label(self.tr("Progress"), "title")
        self._lay_out()
        self._offer_spans()
        self._table_key = QShortcut(QKeySequence(self.TABLE_KEY), self)
        self._table_key.activated.connect(self._flip)
        self.flip.clicked.connect(self._flip)
        self.add.clicked.connect(self._request_add)
        self.data.clicked.connect(self._request_data)
        self.today.clicked.connect(self._request_today)
        self.spans.value_picked.connect(self._choose_span)
        self.calendar.day_chosen.connect(self._open_day)
        self.table.session_opened.connect(self.session_opened)

    def refresh(self) -> None:
        """Read the range and show it; the plots come in the next moment."""
        try:
            view = self._history.view(self._span)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.notice.say("")
        self._view = view
        self._empty.setVisible(view.is_empty)
        for widget in (self._head, self.tiles, self.calendar, self._plots):
            widget.setVisible(not view.is_empty and not self._shows_table)
        self._head.setVisible(not view.is_empty)
        self.add.setVisible(self._history.can_add() and not self._is_read_only)
        self.table.setVisible(not view.is_empty and self._shows_table)
        self.area.setVisible(view.is_empty or not self._shows_table)
        self.setFocusProxy(self.today if view.is_empty else self.flip)
        if view.is_empty:
            return
        if self._shows_table:
            self.table.show_view(view)
            return
        self.tiles.show_view(view)
        self.calendar.show_view(view)
        self.relief.setVisible(bool(view.relief.outcomes))
        self.relief.show_relief(view.relief)
        QTimer.singleShot(0, self.show_charts)

    def show_charts(self) -> None:
        """Draw the plots of what is shown; the first time their library is loaded."""
        view = self._view
        if view is None or view.is_empty or self._shows_table:
            return
        from calfcoach.gui.progress.chart_card import ChartCard
        from calfcoach.gui.progress.charts import charts

        found = charts(view)
        while len(self.charts) < len(found):
            self.charts.append(ChartCard(self._theme, self._plots))
            self._columns = 0
        for card, chart in zip(self.charts, found, strict=False):
            card.show_chart(chart)
        for card in self.charts[len(found) :]:
            card.hide()
        for card in self.charts[: len(found)]:
            card.show()
        self._arrange()

    def texts(self) -> tuple[str, ...]:
        """Return all that the page says now."""
        labels = self.findChildren(Label)
        return tuple(one.text() for one in labels if one.text() and one.isVisibleTo(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that scroll."""
        if not self.area.handles(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put plots side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= scaled(TWO_COLUMNS_FROM) else 1
        cards: list[QWidget] = [card for card in self.charts if not card.isHidden()]
        if not self.relief.isHidden():
            cards.append(self.relief)
        for one in (*self.charts, self.relief):
            self._grid.removeWidget(one)
        for place, shown in enumerate(cards):
            self._grid.addWidget(shown, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _offer_spans(self) -> None:
        names = {
            Span.WEEKS_4: self.tr("4 weeks"),
            Span.MONTHS_3: self.tr("3 months"),
            Span.MONTHS_6: self.tr("6 months"),
            Span.YEAR: self.tr("1 year"),
            Span.ALL: self.tr("All"),
        }
        self.spans.offer(tuple(names.items()), self._span)

    def _choose_span(self, span: object) -> None:
        if isinstance(span, Span):
            self._span = span
            self._offer_spans()
            self.refresh()

    def _flip(self) -> None:
        """Show the table instead of the plots, or the other way round."""
        if self._view is None or self._view.is_empty:
            return
        self._shows_table = not self._shows_table
        self.flip.set_text(self.tr("Plots") if self._shows_table else self.tr("Table"))
        self.refresh()
        if self._shows_table:
            self.table.view.setFocus()
        else:
            self.flip.setFocus()

    def _open_day(self, day: object) -> None:
        if isinstance(day, PastDay) and day.sessions:
            self.session_opened.emit(day.sessions[-1])

    def _request_data(self) -> None:
        self.data_requested.emit()

    def _request_add(self) -> None:
        self.add_requested.emit()

    def _request_today(self) -> None:
        self.today_requested.emit()

    def _lay_out(self) -> None:
        self._empty.column.addWidget(Label(self.tr("Nothing to look back on yet"), "heading"))
        why = self.tr(
            "After your first session you find here what you did of what was planned, how the calf "
            "felt, and how far you came. Relief and check-ins count as well."
        )
        self._empty.column.addWidget(Label(why, wrap=True))
        self._empty.column.addSpacing(4)
        self._empty.column.addWidget(self.today)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self._grid.addWidget(self.relief)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(34, 0, 34, 28)
        column.setSpacing(16)
        for widget in (self._empty, self.tiles, self.calendar, self._plots):
            column.addWidget(widget)
        column.addStretch()
        self.area.hold(inside)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.spans, 1)
        row.addWidget(self.flip)
        title = QHBoxLayout()
        title.addWidget(self._title, 1)
        title.setSpacing(10)
        title.addWidget(self.add)
        title.addWidget(self.data)
        top = QVBoxLayout()
        top.setContentsMargins(34, 0 if self._is_read_only else 28, 34, 0)
        top.setSpacing(12)
        top.addLayout(title)
        top.addWidget(self._head)
        top.addWidget(self.notice)
        below = QVBoxLayout()
        below.setContentsMargins(34, 0, 34, 28)
        below.addWidget(self.table)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        outer.addLayout(top)
        outer.addWidget(self.area, 1)
        outer.addLayout(below, 1)
        self.table.hide()
        self._title.setVisible(not self._is_read_only)
        for button in (self.today, self.data):
            button.setVisible(not self._is_read_only)
