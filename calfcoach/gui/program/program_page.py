"""The page of the program: the ladder, what comes next, what was decided, and by which rules."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.errors import UserError
from calfcoach.gui.dates import day_words
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import error_words, told
from calfcoach.gui.page import Page
from calfcoach.gui.program.decision_list import DecisionList
from calfcoach.gui.program.lock_card import LockCard
from calfcoach.gui.program.next_card import NextCard
from calfcoach.gui.program.rule_sentences import schedule_sentence
from calfcoach.gui.program.rules_card import RulesCard
from calfcoach.gui.program.stage_map import StageMap
from calfcoach.gui.program.time_off_panel import TimeOffPanel
from calfcoach.gui.session_words import side_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.services.schedule import ScheduleService
from calfcoach.services.training import TrainingService
from calfcoach.services.training_views import ProgramView

TWO_COLUMNS_FROM = 880
"""Width of the page from which decisions stand beside the ladder."""
MARGIN = 24
"""Room above and below what was scrolled to."""


class ProgramPage(Page):
    """Where one is in the program, what comes, and why.

    Signals:
        setup_requested(): Set a program up.
        change_requested(): Change what was answered at setup.
    """

    setup_requested = Signal()
    change_requested = Signal()

    def __init__(
        self,
        training: TrainingService,
        schedule: ScheduleService,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self.notice = NoticeBar()
        self.set_up = Button(self.tr("Set up the program"), kind="primary")
        self.change = Button(self.tr("Change my answers"))
        self.take_time_off = Button(self.tr("Time off…"))
        self.time_off = TimeOffPanel(schedule)
        self.lock = LockCard()
        self.next = NextCard()
        self.map = StageMap()
        self.decisions = DecisionList(clock)
        self.rules = RulesCard()
        self.title = Label(self.tr("Program"), "title", wrap=True)
        self.subtitle = Label(role="soft", wrap=True)
        self._empty = Card()
        self._full = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.area = QScrollArea()
        self._lay_out()
        self.set_up.clicked.connect(self._request_setup)
        self.change.clicked.connect(self._request_change)
        self.take_time_off.clicked.connect(self._open_time_off)
        self.time_off.closed.connect(self._close_time_off)
        self.decisions.row_shown.connect(self._bring_into_view)
        self.time_off.hide()
        self._show_halves(is_empty=True)

    def refresh(self) -> None:
        """Read the program and its decisions, and show them."""
        try:
            view = self._training.program_view()
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.notice.say("")
        self._show_halves(is_empty=view is None)
        if view is not None:
            self._show(view)

    def texts(self) -> tuple[str, ...]:
        """Return all that the page says now."""
        labels = self.findChildren(Label)
        return tuple(one.text() for one in labels if one.text() and one.isVisibleTo(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by page, to the top and to the end."""
        bar = self.area.verticalScrollBar()
        actions: dict[int, QScrollBar.SliderAction] = {
            Qt.Key.Key_Home: bar.SliderAction.SliderToMinimum,
            Qt.Key.Key_End: bar.SliderAction.SliderToMaximum,
            Qt.Key.Key_PageUp: bar.SliderAction.SliderPageStepSub,
            Qt.Key.Key_PageDown: bar.SliderAction.SliderPageStepAdd,
        }
        action = actions.get(event.key())
        if action is None:
            super().keyPressEvent(event)
        else:
            bar.triggerAction(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put decisions beside the ladder where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(TWO_COLUMNS_FROM)
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        for half, share in enumerate((5, 6)):
            self._halves.setStretch(half, share if is_wide else 0)

    def _show(self, view: ProgramView) -> None:
        program, enrollment = view.program, view.enrollment
        self.title.setText(told(program.title))
        parts = [
            self.tr("Revision {}").format(program.revision),
            schedule_sentence(program),
            self.tr("since {}").format(day_words(enrollment.profile.started_on)),
            side_words(enrollment.leg),
        ]
        self.subtitle.setText(" · ".join(parts))
        self.lock.show_view(view, self._training.today())
        self.next.show_view(view)
        self.map.show_view(view)
        self.decisions.show_decisions(view.decisions, view.labels)
        self.rules.show_program(program, enrollment.profile.age_years)
        if self.time_off.isVisibleTo(self):
            self.time_off.refresh(self._training.today())

    def _show_halves(self, *, is_empty: bool) -> None:
        self._empty.setVisible(is_empty)
        self._full.setVisible(not is_empty)
        for widget in (self.subtitle, self.change, self.take_time_off):
            widget.setVisible(not is_empty)
        if is_empty:
            self.title.setText(self.tr("Program"))
        self.setFocusProxy(self.set_up if is_empty else self.change)

    def _open_time_off(self) -> None:
        self.time_off.show()
        self.time_off.ask(self._training.today())
        self._bring_into_view(self.time_off)

    def _close_time_off(self) -> None:
        self.time_off.hide()
        self.take_time_off.setFocus()

    def _bring_into_view(self, widget: QWidget) -> None:
        """Scroll to a widget with all that was just opened in it; its top comes first."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.area.ensureWidgetVisible(widget, 0, MARGIN)
        top = self.area.verticalScrollBar().value() + widget.mapTo(self.area, QPoint(0, 0)).y()
        self.area.ensureVisible(0, top, 0, MARGIN)

    def _request_setup(self) -> None:
        self.setup_requested.emit()

    def _request_change(self) -> None:
        self.change_requested.emit()

    def _lay_out(self) -> None:
        self._empty.column.addWidget(Label(self.tr("No program is set up yet"), "heading"))
        why = self.tr(
            "A few questions about you and your calves find the stage to begin with. After that "
            "each session and the morning after it decide what comes next, and you can read here "
            "why."
        )
        self._empty.column.addWidget(Label(why, wrap=True))
        self._empty.column.addSpacing(4)
        self._empty.column.addWidget(self.set_up)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.change, self.take_time_off):
            buttons.addWidget(button)
        buttons.addStretch()
        right, left = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.map)
        right.addWidget(self.decisions)
        for half in (left, right):
            half.setSpacing(18)
            half.addStretch()
            self._halves.addLayout(half)
        self._halves.setSpacing(18)
        full = QVBoxLayout(self._full)
        full.setContentsMargins(0, 0, 0, 0)
        full.setSpacing(18)
        full.addWidget(self.lock)
        full.addWidget(self.time_off)
        full.addWidget(self.next)
        full.addLayout(self._halves)
        full.addWidget(self.rules)
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(34, 28, 34, 28)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addLayout(buttons)
        column.addWidget(self.notice)
        column.addWidget(self._empty)
        column.addWidget(self._full)
        column.addStretch()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
