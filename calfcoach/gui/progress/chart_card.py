"""A card with one plot: title, what it shows, a legend by shape, and the day that is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from calfcoach.gui.progress.chart import Chart, Look, Series
from calfcoach.gui.progress.chart_view import ChartView
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label


class LegendMark(QWidget):
    """A short piece of a series as the plot draws it."""

    def __init__(self, series: Series, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = series
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of the piece."""
        return QSize(26, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.current.color(self._series.token)
        if self._series.look is Look.BARS:
            painter.fillRect(QRectF(8, 1, 10, 12), color)
        else:
            is_dashed = self._series.look is Look.DASHED
            style = Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(color, 2, style))
            painter.drawLine(QPointF(1, 7), QPointF(25, 7))
        painter.end()


class ChartCard(Card):
    """One plot with its words."""

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self.chart: Chart | None = None
        self._title = Label(role="heading", wrap=True)
        self._note = Label(role="soft", wrap=True)
        self.view = ChartView(theme)
        self.reader = Label(role="soft", wrap=True)
        self._legend = FlowRow()
        self.column.setSpacing(6)
        for widget in (self._title, self._note, self._legend, self.view, self.reader):
            self.column.addWidget(widget)
        self.view.day_said.connect(self.reader.setText)

    def show_chart(self, chart: Chart) -> None:
        """Show another plot."""
        self.chart = chart
        self._title.setText(chart.title)
        self._note.setText(chart.note)
        self._show_legend([one for one in chart.series if one.points])
        self.view.show_chart(chart)

    def _show_legend(self, series: list[Series]) -> None:
        while (item := self._legend.flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for one in series:
            mark = QWidget(self._legend)
            row = QHBoxLayout(mark)
            row.setContentsMargins(0, 0, 10, 0)
            row.setSpacing(6)
            row.addWidget(LegendMark(one, self._theme))
            row.addWidget(Label(one.name, "soft"))
            self._legend.flow.addWidget(mark)
        self._legend.fit()
        self._legend.setVisible(len(series) > 1)
