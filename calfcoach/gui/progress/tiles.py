"""Four numbers on top of the Progress page."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from calfcoach.gui.dates import month_day
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import number_words
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.history_views import ProgressView, Tiles

FOUR_FROM = 620
"""Width from which the four stand side by side, logical pixels."""


class Tile(Card):
    """A number with what it is and what it is measured by."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.show_small(small=True)
        self.column.setSpacing(2)
        self._name = Label(name, "soft", wrap=True)
        self.number = Label(role="title")
        self.note = Label(role="day-soft", wrap=True)
        for label in (self._name, self.number, self.note):
            self.column.addWidget(label)
        self.column.addStretch()

    def say(self, number: str, note: str) -> None:
        """Show a number and a note."""
        self.number.setText(number)
        self.note.setText(note)


class TileRow(QWidget):
    """The four tiles; two by two where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sessions = Tile(self.tr("Sessions done"))
        self.morning = Tile(self.tr("Morning pain"))
        self.raises = Tile(self.tr("Heel raises, left / right"))
        self.symmetry = Tile(self.tr("Weaker of stronger leg"))
        self._tiles = (self.sessions, self.morning, self.raises, self.symmetry)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self._columns = 0
        self._arrange(4)

    def show_view(self, view: ProgressView) -> None:
        """Show the numbers of a range."""
        tiles = view.tiles
        self.sessions.say(*self._sessions(tiles))
        self.morning.say(*self._morning(tiles))
        self.raises.say(*self._raises(tiles))
        self.symmetry.say(*self._symmetry(tiles, view.raises_goal))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side, or two by two."""
        super().resizeEvent(event)
        needed = 4 * self._widest() + 3 * self._grid.spacing()
        self._arrange(4 if self.width() >= max(scaled(FOUR_FROM), needed) else 2)

    def minimumSizeHint(self) -> QSize:
        """Need no more room than two by two."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), 2 * self._widest() + self._grid.spacing()), least.height())

    def _widest(self) -> int:
        return max(tile.minimumSizeHint().width() for tile in self._tiles)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _sessions(self, tiles: Tiles) -> tuple[str, str]:
        if not tiles.planned:
            return str(tiles.done), self.tr("none planned so far")
        percent = round(100 * tiles.done / tiles.planned)
        number = self.tr("{} of {}").format(tiles.done, tiles.planned)
        return number, self.tr("{} % of the plan").format(percent)

    def _morning(self, tiles: Tiles) -> tuple[str, str]:
        if tiles.morning is None:
            return "–", self.tr("no check-in yet")
        if tiles.morning_before is None or tiles.morning_before_on is None:
            return number_words(tiles.morning), self.tr("mean of the last check-ins")
        was = self.tr("was {} around {}")
        return number_words(tiles.morning), was.format(
            number_words(tiles.morning_before), month_day(tiles.morning_before_on)
        )

    def _raises(self, tiles: Tiles) -> tuple[str, str]:
        if tiles.raises_left is None or tiles.raises_right is None or tiles.raises_on is None:
            return "–", self.tr("not measured yet")
        number = self.tr("{} / {}").format(tiles.raises_left, tiles.raises_right)
        note = self.tr("{}, typical for you: {}")
        return number, note.format(month_day(tiles.raises_on), tiles.typical)

    def _symmetry(self, tiles: Tiles, goal: int) -> tuple[str, str]:
        if tiles.symmetry is None:
            return "–", self.tr("goal {} %").format(goal)
        number = self.tr("{} %").format(round(tiles.symmetry))
        if tiles.within_noise:
            return number, self.tr("goal {} %; within test noise").format(goal)
        return number, self.tr("goal {} %").format(goal)
