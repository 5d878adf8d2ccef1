"""The page of running: log a run, what is left of the week, plan one, and the calf's answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.errors import UserError
from calfcoach.core.runs import Run
from calfcoach.gui.dates import short_day
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import error_words
from calfcoach.gui.page import Page
from calfcoach.gui.runs.load_card import LoadCard
from calfcoach.gui.runs.return_card import ReturnCard
from calfcoach.gui.runs.run_form import RunForm
from calfcoach.gui.runs.run_words import planned_words, run_words
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.undo_bar import UndoBar
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.running import RunEntry, RunningService, RunsView
from calfcoach.services.settings import SettingsService
from calfcoach.services.undo import Undo

if TYPE_CHECKING:
    from calfcoach.gui.progress.chart_card import ChartCard

TWO_COLUMNS_FROM = 880
SHOWN = 20
"""So many runs are listed at first."""


class RunRow(QWidget):
    """One run of the list, with ways to change it and to take it out."""

    def __init__(self, run: Run, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run = run
        self.label = Label(words, wrap=True)
        self.change = Button(self.tr("Change"), kind="slim")
        self.delete = Button(self.tr("Delete"), kind="slim")
        self.change.setAccessibleName(self.tr("Change {}").format(words))
        self.delete.setAccessibleName(self.tr("Delete {}").format(words))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.change)
        row.addWidget(self.delete)


class RunsPage(Page):
    """Runs beside what the calf says to them.

    Signals:
        import_requested(): Runs of other programs are to come in.
    """

    import_requested = Signal()

    def __init__(
        self,
        running: RunningService,
        settings: SettingsService,
        theme: ThemeKeeper,
        bar: UndoBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._running = running
        self._settings = settings
        self._theme = theme
        self._bar = bar
        self._view: RunsView | None = None
        self._changing: Run | None = None
        self._most = SHOWN
        self.notice = NoticeBar()
        self.form = RunForm()
        self.load = LoadCard()
        self.way_back = ReturnCard()
        self.rows: list[RunRow] = []
        self.charts: list[ChartCard] = []
        self.imports = Button(self.tr("Import runs…"))
        self.more = Button(self.tr("Show more"), kind="slim")
        self.empty = Label(
            self.tr(
                "No run is logged yet. Runs of a watch, of Strava, Garmin Connect or Apple Health "
                "can be imported: drop their files here."
            ),
            "soft",
            wrap=True,
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._plots = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._runs = Card()
        self.area = VerticalScroll()
        self._lay_out()
        self.form.kept.connect(self._keep)
        self.form.left.connect(self._leave)
        self.load.asked.connect(self._plan)
        self.imports.clicked.connect(self.import_requested)
        self.more.clicked.connect(self._show_more)

    def refresh(self) -> None:
        """Read the runs and show them; the plots come in the next moment."""
        try:
            view = self._running.view(self._settings.current.unit)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.notice.say("")
        is_first = self._view is None
        self._view = view
        self.form.offer(view.today, view.unit, view.shoes)
        if is_first:
            self.form.show_run(None, view.today)
            self.load.day.show_day(view.today)
        self.load.show_view(view)
        if is_first:
            self.way_back.offer(is_due=view.is_coming_back)
        self._show_runs(view)
        QTimer.singleShot(0, self.show_charts)

    def show_charts(self) -> None:
        """Draw the plots; the first time their library is loaded."""
        view = self._view
        if view is None or not view.runs:
            return
        from calfcoach.gui.progress.chart_card import ChartCard
        from calfcoach.gui.runs.run_charts import calf_chart, weeks_chart

        found = [chart for chart in (weeks_chart(view), calf_chart(view)) if not chart.is_empty]
        while len(self.charts) < len(found):
            self.charts.append(ChartCard(self._theme, self.area.widget()))
            self._plots.addWidget(self.charts[-1], 1)
        for card, chart in zip(self.charts, found, strict=False):
            card.show_chart(chart)
            card.show()
        for card in self.charts[len(found) :]:
            card.hide()

    def take_focus(self) -> None:
        """Begin at the distance: the day is mostly today."""
        self.area.to_top()
        self.form.distance.setFocus()
        self.form.distance.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that scroll."""
        if not self.area.handles(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put cards side by side where there is room."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if self.width() >= scaled(TWO_COLUMNS_FROM) else ways.TopToBottom
        self._halves.setDirection(way)
        self._plots.setDirection(way)

    def _show_runs(self, view: RunsView) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        names = {shoe.id: shoe.name for shoe in view.shoes}
        self.rows = []
        for run in view.runs[: self._most]:
            row = RunRow(run, run_words(run, view.unit, names.get(run.shoe_id, "")))
            row.change.clicked.connect(self._change)
            row.delete.clicked.connect(self._delete)
            self._list.addWidget(row)
            self.rows.append(row)
        self.empty.setVisible(not view.runs)
        self.more.setVisible(len(view.runs) > self._most)

    def _show_more(self) -> None:
        self._most *= 5
        if self._view is not None:
            self._show_runs(self._view)

    def _keep(self) -> None:
        entry = self.form.entry()
        if entry is None:
            self.notice.say(self.tr("How far was it? The distance is still open."))
            self.form.distance.setFocus()
            return
        changing, today = self._changing, self._view.today if self._view else None

        def keep() -> Undo:
            if changing is not None:
                return self._running.change(changing.id, entry)
            return self._running.add(entry)[1]

        warning = self._warning(entry) if changing is None else ""
        undo = self._try(keep)
        if undo is None:
            return
        self._changing = None
        self.form.show_run(None, today)
        said = self.tr("The run was changed.") if changing else self.tr("The run is logged.")
        self._bar.say(said, lambda: self._take_back(undo))
        self.refresh()
        self.notice.say(warning)
        self.take_focus()

    def _warning(self, entry: RunEntry) -> str:
        """Return what the rules say of a run that was too much; "" where it was not."""
        unit = self._settings.current.unit
        try:
            found = self._running.plan(entry.on, entry.distance_m, unit)
        except UserError as error:
            return error_words(error)
        knows = found.longest_m is not None  # who has just begun to log has run before
        if not knows or not (found.is_over_week or found.is_over_run):
            return ""
        return self.tr("Noted. {} Take the next days easily.").format(planned_words(found, unit))

    def _change(self) -> None:
        row = self._row()
        if row is not None:
            self._changing = row.run
            self.form.show_run(row.run)
            self.take_focus()

    def _delete(self) -> None:
        row = self._row()
        if row is None:
            return
        undo = self._try(lambda: self._running.delete(row.run.id))
        if undo is not None:
            said = self.tr("The run of {} was deleted.").format(short_day(row.run.on))
            self._bar.say(said, lambda: self._take_back(undo))
            self.refresh()

    def _row(self) -> RunRow | None:
        sender = self.sender()
        return next((row for row in self.rows if sender in (row.change, row.delete)), None)

    def _leave(self) -> None:
        self._changing = None
        self.form.show_run(None, self._view.today if self._view else None)

    def _take_back(self, undo: Undo) -> None:
        def put_back() -> Undo:
            self._running.undo(undo)
            return undo

        if self._try(put_back) is not None:
            self._bar.say(self.tr("Taken back. The log is as it was before."))
            self.refresh()

    def _plan(self) -> None:
        on, distance_m = self.load.planned()
        if not distance_m:
            self.load.distance.setFocus()
            return
        try:
            found = self._running.plan(on, distance_m, self._settings.current.unit)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.load.show_answer(found)

    def _try(self, change: Callable[[], Undo]) -> Undo | None:
        try:
            return change()
        except UserError as error:
            self.notice.say(error_words(error))
            return None

    def _lay_out(self) -> None:
        self._runs.column.addWidget(Label(self.tr("Your runs"), "heading"))
        self._runs.column.addWidget(self.empty)
        self._runs.column.addLayout(self._list)
        self._runs.column.addWidget(self.more)
        for box in (self._halves, self._plots):
            box.setSpacing(16)
        self._halves.addWidget(self.form, 1)
        self._halves.addWidget(self.load, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(34, 0, 34, 28)
        column.setSpacing(16)
        column.addLayout(self._halves)
        column.addLayout(self._plots)
        column.addWidget(self.way_back)
        column.addWidget(self._runs)
        column.addStretch()
        self.area.hold(inside)
        top = QVBoxLayout()
        top.setContentsMargins(34, 28, 34, 0)
        top.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Runs"), "title"), 1)
        head.addWidget(self.imports)
        top.addLayout(head)
        top.addWidget(self.notice)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        outer.addLayout(top)
        outer.addWidget(self.area, 1)
