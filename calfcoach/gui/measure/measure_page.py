"""The page of measuring: the heel-raise test, knee to wall, activities, a clinician's totals."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.errors import UserError
from calfcoach.core.measurement import Kind
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import error_words
from calfcoach.gui.measure.activities_card import ActivitiesCard
from calfcoach.gui.measure.entry_card import EntryCard, ResultCard
from calfcoach.gui.measure.measure_words import (
    activity_words,
    raises_words,
    totals_words,
    wall_words,
)
from calfcoach.gui.measure.totals_card import TotalsCard
from calfcoach.gui.measure.wall_card import WallCard
from calfcoach.gui.page import Page
from calfcoach.gui.today.today_words import near_day
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.tab_order import chain_tabs
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.measuring import MeasuringService

TWO_COLUMNS_FROM = 860
"""Width of the page from which the cards stand in two columns."""
MARGIN = 24
"""Room above and below what was scrolled to."""


class MeasurePage(Page):
    """Four cards: what was measured last, what it means, and how to measure again.

    Signals:
        test_requested(): Begin the heel-raise test.
    """

    test_requested = Signal()

    def __init__(
        self, measuring: MeasuringService, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._measuring = measuring
        self._dialogs = dialogs
        self.notice = NoticeBar()
        self.raises = ResultCard(
            self.tr("Heel-raise test"),
            self.tr(
                "As many raises on one leg as you can, one every two seconds, then the other leg: "
                "about ten minutes. Only a change of 7 raises or more in a leg is a real one."
            ),
        )
        self.start = Button(self.tr("Start the test"), kind="primary")
        self.raises.buttons.insertWidget(0, self.start)
        self.locked = Label(wrap=True)
        self.raises.column.addWidget(self.locked)
        self.wall = WallCard()
        self.activities = ActivitiesCard()
        self.totals = TotalsCard()
        self.forms: tuple[EntryCard, ...] = (self.wall, self.activities, self.totals)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self.setFocusProxy(self.start)
        self.start.clicked.connect(self._request_test)
        for card in (self.raises, *self.forms):
            card.delete_requested.connect(partial(self._delete, card))
            card.undo_requested.connect(partial(self._take_back, card))
        for form in self.forms:
            form.keep_requested.connect(partial(self._keep, form))
            form.enter.clicked.connect(partial(self._open, form))

    def refresh(self) -> None:
        """Read all measurements and show the last of each."""
        try:
            found, typical = self._measuring.all(), self._measuring.typical()
            today, locked = self._measuring.today(), self._measuring.locked_until()
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.notice.say("")
        self.raises.show_words(raises_words(found, typical))
        self.start.setEnabled(locked is None)
        self.locked.setVisible(locked is not None)
        if locked is not None and locked > today:
            until = self.tr("Exercise is locked, and with it the test, until {} at least.")
            self.locked.setText(until.format(near_day(locked, today)))
        elif locked is not None:
            self.locked.setText(
                self.tr("Exercise is locked, and with it the test. Today says why.")
            )
        kinds = (Kind.WALL, Kind.ACTIVITY, Kind.VISA_A)
        words = (wall_words(found), activity_words(found), totals_words(found))
        for card, kind, said in zip(self.forms, kinds, words, strict=True):
            card.show_words(said)
            card.remember(self._measuring.last(kind), today)

    def take_focus(self) -> None:
        """Begin at the top."""
        self.area.to_top()
        for card in (self.raises, *self.forms):
            card.say("")
        (self.start if self.start.isEnabled() else self.wall.enter).setFocus()

    def texts(self) -> tuple[str, ...]:
        """Return all that the page says now."""
        labels = self.findChildren(Label)
        return tuple(one.text() for one in labels if one.text() and one.isVisibleTo(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that no card has taken."""
        if not self.area.handles(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards side by side where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(TWO_COLUMNS_FROM)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        for half in range(2):
            self._columns.setStretch(half, 1 if is_wide else 0)

    def _open(self, card: EntryCard) -> None:
        self.refresh()  # another day may have begun
        card.open()
        self._bring_into_view(card)

    def _bring_into_view(self, card: EntryCard) -> None:
        """Scroll to a form that was opened, and to what one types in first."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.area.ensureWidgetVisible(card.form, 0, MARGIN)
        if (first := card.focusWidget()) is not None:
            self.area.ensureWidgetVisible(first, 0, MARGIN)

    def _keep(self, card: EntryCard) -> None:
        try:
            measure_id = card.put(self._measuring)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        card.close_form()
        self.refresh()
        card.say_kept(measure_id)

    def _delete(self, card: ResultCard, measure_id: str) -> None:
        title = self.tr("Delete this measurement?")
        text = "\n".join((card.title, card.last.text()))
        options = (self.tr("Delete it"), self.tr("Cancel"))
        if self._dialogs.choose(title, text, options) == 0:
            self._take_back(card, measure_id)

    def _take_back(self, card: ResultCard, measure_id: str) -> None:
        try:
            self._measuring.forget(measure_id)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        card.say(self.tr("Deleted."))
        self.refresh()
        (card.enter if isinstance(card, EntryCard) else self.start).setFocus()

    def _request_test(self) -> None:
        self.test_requested.emit()

    def _lay_out(self) -> None:
        inside = QWidget()
        self._columns.setSpacing(16)
        for half in ((self.raises, self.activities), (self.wall, self.totals)):
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in half:
                column.addWidget(card)
            column.addStretch()
            self._columns.addLayout(column)
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 10, 0)
        around.addLayout(self._columns)
        around.addStretch()
        self.area = VerticalScroll(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 22, 18, 16)
        outer.setSpacing(14)
        outer.addWidget(Label(self.tr("Measure"), "title"))
        outer.addWidget(self.notice)
        outer.addWidget(self.area, 1)
        chain_tabs((self,))
