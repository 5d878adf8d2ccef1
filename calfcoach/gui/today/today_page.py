"""Today: the one thing to do now, the week, the morning, relief, and the last sessions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock, local_day
from calfcoach.core.errors import UserError
from calfcoach.core.ids import SessionId
from calfcoach.gui.dates import day_words
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.i18n import error_words
from calfcoach.gui.page import Page
from calfcoach.gui.today.columns import Columns
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from calfcoach.gui.today.cut_off_card import CutOffCard
    from calfcoach.gui.today.day_turn import DayTurn
    from calfcoach.gui.today.program_part import ProgramPart
    from calfcoach.gui.today.relief_card import ReliefCard
    from calfcoach.gui.today.session_list import SessionList
    from calfcoach.services.schedule import ScheduleService
    from calfcoach.services.sessions import SessionService
    from calfcoach.services.settings import SettingsService
    from calfcoach.services.training import TrainingService

LISTED = 6
"""How many sessions the page lists."""


class TodayPage(Page):
    """The page that opens first.

    It stands with what needs no log; `furnish` brings the rest once the window is painted.

    Signals:
        relief_requested(): Start relief.
        options_requested(): Change how relief is done.
        go_on_requested(str): Go on with a cut-off session, by id.
        session_opened(str): Show all of a session, by id.
        setup_requested(): Set the program up.
        change_requested(): Change the answers of the setup.
        check_requested(): Go through the full safety check.
        start_requested(SessionChoice): Begin the session that is due.
    """

    relief_requested = Signal()
    options_requested = Signal()
    go_on_requested = Signal(str)
    session_opened = Signal(str)
    setup_requested = Signal()
    change_requested = Signal()
    check_requested = Signal()
    start_requested = Signal(object)

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
        self._title = Label(role="title", wrap=True)
        self._line = Label(role="soft", wrap=True)
        self._steps = QGridLayout()
        self._program: ProgramPart | None = None
        self._lay_out()
        self.start.clicked.connect(self._request_relief)
        self.options.clicked.connect(self._request_options)
        self.show_day()

    def furnish(
        self,
        sessions: SessionService,
        training: TrainingService | None = None,
        schedule: ScheduleService | None = None,
    ) -> None:
        """Add what shows the log, and show it; with a program where its services are given."""
        from calfcoach.gui.today.cut_off_card import CutOffCard
        from calfcoach.gui.today.day_turn import DayTurn
        from calfcoach.gui.today.relief_card import ReliefCard

        self._sessions = sessions
        self.cut_off: CutOffCard = CutOffCard(self._clock)
        self.last: ReliefCard = ReliefCard(self._clock, self)
        self.list: SessionList = self.last.list
        self.day_turn: DayTurn = DayTurn(self._clock, self._settings, self)
        self._column.insertWidget(2, self.cut_off)
        if training is not None and schedule is not None:
            self._add_program(training, schedule)
        self._drop_placeholders()
        self.cut_off.go_on_requested.connect(self.go_on_requested)
        self.cut_off.keep_requested.connect(self._keep)
        self.cut_off.discard_requested.connect(self._discard)
        self.last.opened.connect(self.session_opened)
        self.day_turn.day_turned.connect(self.mark_stale)
        self._arrange()
        self.refresh()
        self._arrange()
        self._order_tabs()
        if self.window().focusWidget() is self.start:
            self.focus_main()

    @property
    def program(self) -> ProgramPart:
        """The cards of the program.

        Raises:
            RuntimeError: The page was furnished without a program.
        """
        if self._program is None:
            raise RuntimeError("the page has no program")
        return self._program

    def focus_main(self) -> None:
        """Give the focus to what Enter is for now; on a day of rest, to what begins nothing."""
        if self._program is None:
            self._focus(self.start)
        else:
            self._focus(self._program.main_widget() or self.options)

    def focus_calm(self) -> None:
        """Give the focus to what begins nothing, neither a session nor relief."""
        calm = self._program.calm_widget() if self._program is not None else None
        rows = self.list.rows if self._sessions is not None else []
        self._focus(calm or (rows[0] if rows else self.options))

    def show_day(self) -> None:
        """Show the day and the plan of relief; reads nothing from the log."""
        hour = self._settings.current.day_start_hour
        said = day_words(local_day(self._clock.local(self._clock.now()), hour))
        self._title.setText(said[:1].upper() + said[1:])
        self._show_steps()

    def refresh(self) -> None:
        """Read the last sessions and the one that was cut off."""
        self.show_day()
        if self._sessions is None:
            return
        place, focused = self._scroll.verticalScrollBar().value(), self.focusWidget()
        self._read()
        self._order_tabs()
        now = self.focusWidget()
        if now is not focused and now is not None:
            self._focus(now)
        else:  # what goes away with the focus takes the page along
            self._scroll.verticalScrollBar().setValue(place)

    def _read(self) -> None:
        if self._sessions is None:
            return
        try:
            cut_off = self._sessions.cut_off()
            recent = [one for one in self._sessions.recent(LISTED) if one not in cut_off]
            pasts = self._program.refresh(recent) if self._program is not None else {}
            best = self._sessions.best_relief()
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.cut_off.show_session(cut_off[-1] if cut_off else None)
        self.last.show_sessions(recent, pasts, best)
        self._show_line()

    def start_session(self) -> None:
        """Start the session that is due; nothing where there is none, or it may not begin."""
        if self._program is not None:
            self._program.due.begin()

    def say(self, text: str) -> None:
        """Show a sentence over the page."""
        self.notice.say(text)

    def _keep(self, session_id: str) -> None:
        if self._sessions is None:
            return
        try:
            self._sessions.keep(SessionId(session_id))
        except UserError as error:
            self.notice.say(error_words(error))
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
            self.notice.say(error_words(error))
        else:
            self._leave_offer()

    def _leave_offer(self) -> None:
        """Put the focus where one more Enter starts and deletes nothing."""
        self._focus(self.options if self.cut_off.isHidden() else self.cut_off.first)

    def _show_line(self) -> None:
        view = self._program.view if self._program is not None else None
        self._plan.setVisible(self._program is None or not self._program.is_set_up)
        if view is not None:
            from calfcoach.gui.today.today_words import header_words

            self._line.setText(header_words(view))

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
        self._relief = Card()
        self._relief.column.addWidget(Label(self.tr("Tight right now?"), "heading"))
        self._relief.column.addWidget(
            Label(
                self.tr("Guided relief for one calf: about 5 minutes, one key to start."),
                "soft",
                wrap=True,
            )
        )
        self._plan = QWidget()
        self._plan.setLayout(self._steps)
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._steps.setVerticalSpacing(8)
        self._steps.setColumnStretch(0, 1)
        self._plan.hide()
        self._relief.column.addWidget(self._plan)
        self._relief.column.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.start)
        row.addWidget(self.options)
        row.addStretch()
        self._relief.column.addLayout(row)
        self._limits = Card()
        self._limits.column.addWidget(Label(self.tr("What calfcoach is not"), "heading"))
        self._limits.column.addWidget(
            Label(
                self.tr(
                    "It guides and times. It does not diagnose. If you are worried about your "
                    "leg, have it looked at."
                ),
                "soft",
                wrap=True,
            )
        )
        self._placeholders = [Card(), Card()]
        for card, height in zip(self._placeholders, (400, 180), strict=True):
            card.setMinimumHeight(height)
        self._placeholders[0].column.addWidget(Label(self.tr("One moment…"), "soft"))
        self._cards = Columns()
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(34, 28, 34, 28)
        self._column.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._line)
        self._column.addLayout(head)
        self._column.addWidget(self.notice)
        self._column.addWidget(self._cards, 1)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
        scroll.setProperty("focusPolicy", "NoFocus")
        scroll.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._arrange()

    def _add_program(self, training: TrainingService, schedule: ScheduleService) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        from calfcoach.gui.today.program_part import ProgramPart

        part = self._program = ProgramPart(training, schedule, self._settings, self)
        part.said.connect(self.say)
        part.due.setup_requested.connect(self.setup_requested)
        part.due.start_requested.connect(self.start_requested)
        part.due.check_requested.connect(self.check_requested)
        part.gate.change_requested.connect(self.change_requested)
        part.due.days_opened.connect(self._show_days)
        self._move_key = QShortcut(QKeySequence("M"), self)
        self._move_key.setAutoRepeat(False)
        self._move_key.activated.connect(part.due.open_days)

    def _show_days(self) -> None:
        self._reveal(self.program.due.move_panel)

    def _focus(self, widget: QWidget) -> None:
        widget.setFocus()
        self._reveal(widget)

    def _reveal(self, widget: QWidget) -> None:
        """Bring something into sight, once it has its place."""
        QTimer.singleShot(0, widget, partial(self._scroll.ensureWidgetVisible, widget))

    def _order_tabs(self) -> None:
        from calfcoach.gui.widgets.tab_order import chain_tabs

        due = self._program.due if self._program is not None else None
        stops: list[QWidget] = [self.notice, self.cut_off]
        for card in self._cards.in_order():
            stops += due.in_tab_order() if due is not None and card is due else [card]
        chain_tabs(stops)

    def _drop_placeholders(self) -> None:
        for card in self._placeholders:
            card.hide()
            card.deleteLater()
        self._placeholders = []

    def _arrange(self) -> None:
        """Lay the cards out, what is urgent first."""
        relief, limits = self._relief, self._limits
        last: list[QWidget] = [self.last] if self._sessions is not None else []
        part = self._program
        if part is not None:
            first = (
                [part.check_in, part.due] if part.waits_for_check_in else [part.due, part.check_in]
            )
            self._cards.set_cards(
                [part.due, part.strip, part.gate, limits],
                [part.check_in, part.run, relief, *last],
                [*first, part.run, part.strip, part.gate, relief, *last, limits],
            )
        elif self._placeholders:
            place, small = self._placeholders
            self._cards.set_cards([place, limits], [small, relief], [place, relief, limits, small])
        else:
            self._cards.set_cards([relief, limits], last, [relief, *last, limits])

    def _request_relief(self) -> None:
        self.relief_requested.emit()

    def _request_options(self) -> None:
        self.options_requested.emit()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the main action, wherever the focus is on the page; other keys scroll."""
        from PySide6.QtCore import Qt

        from calfcoach.gui.widgets.vertical_scroll import scrolls

        button = self._program.due.main_button() if self._program is not None else None
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and button is not None and not event.isAutoRepeat():
            button.click()
        elif not scrolls(self._scroll, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Look whether the day has turned when the window becomes the active one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self._sessions is not None:
            self.day_turn.look()
