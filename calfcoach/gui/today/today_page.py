"""Today: the one thing to do now, what was cut off, and the last relief sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from calfcoach.core.clock import Clock, local_day
from calfcoach.core.errors import UserError
from calfcoach.core.ids import SessionId
from calfcoach.gui.dates import day_words
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.page import Page
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from calfcoach.gui.today.cut_off_card import CutOffCard
    from calfcoach.gui.today.session_list import SessionList
    from calfcoach.services.sessions import SessionService
    from calfcoach.services.settings import SettingsService

LISTED = 6
"""How many sessions the page lists."""
TWO_COLUMNS = 860
"""From this width on the cards stand side by side, px."""


class TodayPage(Page):
    """The page that opens first.

    It stands with what needs no log; `furnish` brings the rest once the window is painted.

    Signals:
        relief_requested(): Start relief.
        options_requested(): Change how relief is done.
        go_on_requested(str): Go on with a cut-off session, by id.
        session_opened(str): Show all of a session, by id.
    """

    relief_requested = Signal()
    options_requested = Signal()
    go_on_requested = Signal(str)
    session_opened = Signal(str)

    def __init__(
        self,
        settings: SettingsService,
        dialogs: Dialogs,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sessions: SessionService | None = None
        self._settings = settings
        self._dialogs = dialogs
        self._clock = clock
        self.notice = NoticeBar()
        self.start = Button(self.tr("Start relief"), "R", "relief")
        self.options = Button(self.tr("Adjust…"))
        self._title = Label(role="title")
        self._steps = QGridLayout()
        self._lay_out()
        self.start.clicked.connect(self._request_relief)
        self.options.clicked.connect(self._request_options)
        self.show_day()

    def furnish(self, sessions: SessionService) -> None:
        """Add what shows the log, and show it."""
        from calfcoach.gui.today.cut_off_card import CutOffCard
        from calfcoach.gui.today.session_list import SessionList

        self._sessions = sessions
        self.cut_off: CutOffCard = CutOffCard(self._clock)
        self.list: SessionList = SessionList(self._clock)
        self._column.insertWidget(2, self.cut_off)
        self._last.column.addWidget(self.list)
        self.cut_off.go_on_requested.connect(self.go_on_requested)
        self.cut_off.keep_requested.connect(self._keep)
        self.cut_off.discard_requested.connect(self._discard)
        self.list.opened.connect(self.session_opened)
        self.refresh()

    def show_day(self) -> None:
        """Show the day and the plan of relief; reads nothing from the log."""
        hour = self._settings.current.day_start_hour
        self._title.setText(day_words(local_day(self._clock.local(self._clock.now()), hour)))
        self._show_steps()

    def refresh(self) -> None:
        """Read the last sessions and the one that was cut off."""
        self.show_day()
        if self._sessions is None:
            return
        try:
            cut_off = self._sessions.cut_off()
            recent = self._sessions.recent(LISTED)
        except UserError as error:
            self.notice.say(str(error))
            return
        self.cut_off.show_session(cut_off[-1] if cut_off else None)
        self.list.show_sessions([head for head in recent if head not in cut_off])

    def say(self, text: str) -> None:
        """Show a sentence over the page."""
        self.notice.say(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards side by side, or one below the other where there is no room for two."""
        super().resizeEvent(event)
        wide = self.width() >= TWO_COLUMNS
        ways = QBoxLayout.Direction
        self._cards.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def _keep(self, session_id: str) -> None:
        if self._sessions is None:
            return
        try:
            self._sessions.keep(SessionId(session_id))
        except UserError as error:
            self.notice.say(str(error))
        else:
            self._leave_offer()

    def _discard(self, session_id: str) -> None:
        choice = self._dialogs.choose(
            self.tr("Throw this session away?"),
            self.tr("Its steps are removed from the log for good."),
            (self.tr("Throw it away"), self.tr("Cancel")),
        )
        if choice != 0 or self._sessions is None:
            return
        try:
            self._sessions.discard(SessionId(session_id))
        except UserError as error:
            self.notice.say(str(error))
        else:
            self._leave_offer()

    def _leave_offer(self) -> None:
        """Put the focus where one more Enter starts and deletes nothing."""
        (self.options if self.cut_off.isHidden() else self.cut_off.go_on).setFocus()

    def _show_steps(self) -> None:
        while (item := self._steps.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        settings = self._settings.current
        rows = (
            (self.tr("Stop and safety check"), self.tr("30 s")),
            (
                self.tr("Straight-leg stretch"),
                f"{settings.relief_holds} × {settings.relief_hold_s} s",
            ),
            (self.tr("Massage"), f"{settings.relief_massage_s} s"),
            (self.tr("Drink with sodium and potassium"), self.tr("to thirst")),
            (self.tr("Walk and look again"), self.tr("120 s")),
        )
        for line, (what, how_long) in enumerate(rows):
            self._steps.addWidget(Label(what), line, 0)
            length = Label(how_long, "strong")
            length.setProperty("alignment", "AlignRight|AlignVCenter")
            self._steps.addWidget(length, line, 1)

    def _lay_out(self) -> None:
        relief = Card()
        relief.column.addWidget(Label(self.tr("Tight right now?"), "title"))
        relief.column.addWidget(
            Label(
                self.tr("Guided relief for one calf: about 5 minutes, one key to start."),
                "soft",
                wrap=True,
            )
        )
        self._steps.setVerticalSpacing(8)
        self._steps.setColumnStretch(0, 1)
        relief.column.addLayout(self._steps)
        relief.column.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.start)
        row.addWidget(self.options)
        row.addStretch()
        relief.column.addLayout(row)
        limits = Card()
        limits.column.addWidget(Label(self.tr("What calfcoach is not"), "heading"))
        limits.column.addWidget(
            Label(
                self.tr(
                    "It guides and times. It does not diagnose. If you are worried about your "
                    "leg, have it looked at."
                ),
                "soft",
                wrap=True,
            )
        )
        self._last = Card()
        self._last.column.addWidget(Label(self.tr("Last relief sessions"), "heading"))
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, cards_of_side in ((left, (relief, limits)), (right, (self._last,))):
            side.setSpacing(18)
            for card in cards_of_side:
                side.addWidget(card)
            side.addStretch()
        self._cards = cards = QHBoxLayout()
        cards.setSpacing(18)
        cards.addLayout(left, 6)
        cards.addLayout(right, 5)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(34, 28, 34, 28)
        self._column.setSpacing(16)
        self._column.addWidget(self._title)
        self._column.addWidget(self.notice)
        self._column.addLayout(cards, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setProperty("focusPolicy", "NoFocus")
        scroll.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _request_relief(self) -> None:
        self.relief_requested.emit()

    def _request_options(self) -> None:
        self.options_requested.emit()
