"""The one thing to do now: set up, train, rest, done, or wait for a lock to open; and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.plan import Motion
from calfcoach.gui.i18n import reason_words
from calfcoach.gui.today.adjust_panel import AdjustPanel
from calfcoach.gui.today.dose_table import DoseTable
from calfcoach.gui.today.due_words import (
    DueWords,
    done_words,
    locked_words,
    ready_why,
    ready_words,
    rest_day_words,
    setup_words,
)
from calfcoach.gui.today.move_panel import MovePanel
from calfcoach.gui.today.today_words import facts_words, pill_words
from calfcoach.gui.today.why_box import WhyBox
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.note_line import NoteLine
from calfcoach.services.past_trainings import PastTraining
from calfcoach.services.today_facts import chosen_dose, kept_choice, may_train_today
from calfcoach.services.training_views import DoseChoice, SessionChoice, TodayState, TodayView

if TYPE_CHECKING:
    from calfcoach.gui.session.figure_view import FigureView

FIGURE_SIZE = 156, 196
"""How large the figure is, px."""
ROOMY_WIDTH = 480
"""From this width on, the card has room for the figure."""


class DueCard(Card):
    """The large card of Today; how the runner wants the session is kept for this session only.

    Signals:
        setup_requested(): Set the program up.
        start_requested(SessionChoice): Begin the session.
        check_requested(): Go through the safety check.
        move_requested(date): Put the next session on that day.
        days_opened(): Days to move to are offered, below the rest of the card.
        undo_requested(): Put it back.
    """

    setup_requested = Signal()
    start_requested = Signal(object)
    check_requested = Signal()
    move_requested = Signal(object)
    days_opened = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: TodayView | None = None
        self._figure: FigureView | None = None
        self.choice = SessionChoice()
        self._pill, self._title = Label(role="chip"), Label(role="title", wrap=True)
        self.table, self.facts = DoseTable(), Label(role="soft", wrap=True)
        self._lines = [Label(wrap=True) for _ in range(4)]
        self.why = WhyBox()
        self.note = NoteLine()
        self.setup = Button(self.tr("Set up the program"), self.tr("Enter"), "primary")
        self.start = Button(self.tr("Start session"), self.tr("Enter"), "primary")
        self.check = Button(self.tr("Safety check"), self.tr("Enter"), "primary")
        self.instead = Button(self.tr("Train today instead"))
        self.adjust = Button(self.tr("Adjust…"))
        self.move_button = Button(self.tr("Move…"), "M")
        self.adjust_panel, self.move_panel = AdjustPanel(), MovePanel()
        self._lay_out()
        self.setup.clicked.connect(self._request_setup)
        self.start.clicked.connect(self._request_start)
        self.check.clicked.connect(self._request_check)
        self.instead.clicked.connect(self._request_today)
        self.adjust.clicked.connect(self._toggle_adjust)
        self.move_button.clicked.connect(self.open_days)
        self.adjust_panel.chosen.connect(self._choose)
        self.adjust_panel.closed.connect(self._close_adjust)
        self.move_panel.day_chosen.connect(self.move_requested)
        self.move_panel.closed.connect(self.move_button.setFocus)
        self.note.undo_requested.connect(self.undo_requested)

    def show_view(self, view: TodayView, done: PastTraining | None, numbers: Sequence[str]) -> None:
        """Show a day.

        Args:
            view: The day.
            done: The session of today, once it is over.
            numbers: Whom to call.
        """
        focused = self.window().focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        if self._view is not None and _is_other_session(self._view, view):
            self.choice = SessionChoice()
            self.adjust_panel.hide()
            self.move_panel.hide()
            self.note.say("")
        self._view = view
        self.choice = kept_choice(view, self.choice)
        state = view.state
        self._say(self._words(view, done, numbers))
        self._show_dose()
        self._show_why(done)
        opens = view.lock is not None and view.lock.until <= view.today
        self.setup.setVisible(state is TodayState.SETUP)
        self.start.setVisible(state is TodayState.READY)
        self.check.setVisible(state is TodayState.LOCKED)
        self.check.setEnabled(opens)
        self.adjust.setVisible(state is TodayState.READY)
        self.instead.setVisible(state is TodayState.REST and may_train_today(view))
        self.move_button.setVisible(self.can_move())
        if not self.can_move():
            self.move_panel.hide()
        if state is not TodayState.READY:
            self.adjust_panel.hide()
        self.show()
        if had_focus and focused is not None and not focused.isVisibleTo(self):
            (self.main_button() or self.calm_button() or self.move_button).setFocus()

    def take_figure(self, figure: FigureView) -> None:
        """Show a figure beside the dose; it is made only after the window stands."""
        figure.setFixedSize(QSize(*FIGURE_SIZE))
        self._figure = figure
        self._beside.addWidget(figure)
        self._show_figure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the figure out where there is no room for it."""
        super().resizeEvent(event)
        self._show_figure()

    def main_button(self) -> Button | None:
        """Return the button that Enter stands for, if there is one to press."""
        buttons = (self.setup, self.start, self.check)
        return next((one for one in buttons if not one.isHidden() and one.isEnabled()), None)

    def calm_button(self) -> Button | None:
        """Return a button that begins no session: days to move to, else more of the reason."""
        buttons = (self.move_button, self.why.button)
        return next((one for one in buttons if one.isVisibleTo(self)), None)

    def in_tab_order(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through: each panel right after the button that opens it."""
        first = (self.why, self.setup, self.start, self.check, self.instead)
        panels = (self.adjust, self.adjust_panel, self.move_button, self.move_panel)
        return (*first, *panels, self.note)

    def can_move(self) -> bool:
        """Whether there is a session to move."""
        return self._view is not None and self._view.state in (
            TodayState.READY,
            TodayState.REST,
            TodayState.DONE,
        )

    def open_days(self) -> None:
        """Offer days to move the session to; a second time closes them."""
        if self._view is None or not self.can_move():
            return
        if self.move_panel.isVisible():
            self.move_button.setFocus()
            self.move_panel.hide()
        else:
            self.move_panel.open_days(self._view)
            self.days_opened.emit()

    def refuse_move(self, text: str) -> None:
        """Say why the session cannot be on the day that was chosen."""
        if self.move_panel.isVisible():
            self.move_panel.say(text)
        else:
            self.note.say(text)

    def tell_moved(self, text: str, *, can_undo: bool) -> None:
        """Say where the session is now."""
        if self.move_panel.isVisible():
            self.move_button.setFocus()
            self.move_panel.hide()
        self.note.say(text, can_undo=can_undo)

    def texts(self) -> tuple[str, ...]:
        """Return all that the card says."""
        labels = self.findChildren(Label)
        return tuple(one.text() for one in labels if one.isVisibleTo(self) and one.text())

    def _lay_out(self) -> None:
        pill = QHBoxLayout()
        pill.addWidget(self._pill)
        pill.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (
            self.setup, self.start, self.check, self.instead, self.adjust, self.move_button,
        ):  # fmt: skip
            buttons.addWidget(button)
        buttons.addStretch()
        self.column.setSpacing(12)
        dose = QVBoxLayout()
        dose.setSpacing(12)
        dose.addLayout(pill)
        for part in (self._title, self.table, self.facts):
            dose.addWidget(part)
        dose.addStretch()
        self._beside = QHBoxLayout()
        self._beside.setSpacing(12)
        self._beside.addLayout(dose, 1)
        self.column.addLayout(self._beside)
        for below in (*self._lines, self.why):
            self.column.addWidget(below)
        self.column.addSpacing(4)
        self.column.addLayout(buttons)
        for opened in (self.adjust_panel, self.move_panel, self.note):
            self.column.addWidget(opened)

    def _words(
        self, view: TodayView, done: PastTraining | None, numbers: Sequence[str]
    ) -> DueWords:
        match view.state:
            case TodayState.SETUP:
                return setup_words()
            case TodayState.READY:
                return ready_words(view)
            case TodayState.REST:
                return rest_day_words(view)
            case TodayState.DONE:
                return done_words(view, done)
            case TodayState.LOCKED:
                return locked_words(view, numbers)

    def _say(self, words: DueWords) -> None:
        self._title.setText(words.title)
        texts = [*words.lines, "", "", "", ""]
        for label, text in zip(self._lines, texts, strict=False):
            label.setText(text)
            label.setVisible(bool(text))

    def _show_dose(self) -> None:
        view = self._view
        due = chosen_dose(view, self.choice) if view is not None else None
        is_ready = view is not None and view.state is TodayState.READY and due is not None
        for widget in (self._pill, self.table, self.facts):
            widget.setVisible(is_ready)
        self._show_figure()
        if view is None or due is None or not is_ready:
            return
        self._pill.setText(pill_words(view, due))
        self.table.show_dose(due)
        self.facts.setText(facts_words(due, self.choice))
        self.adjust_panel.show_choice(view, self.choice)
        self.start.setAccessibleDescription(self.facts.text())

    def _show_figure(self) -> None:
        """Show the first exercise of the dose at the top of its rise."""
        view = self._view
        due = chosen_dose(view, self.choice) if view is not None else None
        if self._figure is None:
            return
        is_ready = view is not None and view.state is TodayState.READY and due is not None
        self._figure.setVisible(is_ready and self.width() >= ROOMY_WIDTH)
        if due is not None:
            first = due.items[0].exercise
            self._figure.show_figure(first, Motion.UP, 1.0, None, is_moving=True)

    def _show_why(self, done: PastTraining | None) -> None:
        view = self._view
        if view is None:
            return
        decision = view.why
        if view.state is TodayState.READY:
            heading, text = ready_why(view, self.choice)
        elif view.state is TodayState.DONE and done is not None and done.decision is not None:
            decision = done.decision
            heading, text = self.tr("What follows from it"), reason_words(decision.reason)
        elif view.state is TodayState.LOCKED and decision is not None:
            heading, text = self.tr("The last decision"), reason_words(decision.reason)
        else:
            self.why.hide()
            return
        self.why.show_reason(heading, text, decision)
        self.why.show()

    def _choose(self, choice: object) -> None:
        if isinstance(choice, SessionChoice):
            self.choice = choice
            self._show_dose()
            self._show_why(None)

    def begin(self) -> None:
        """Start the session, where one may begin today."""
        if self._view is not None and self._view.state is TodayState.READY:
            self._request_start()

    def _toggle_adjust(self) -> None:
        self.adjust_panel.setVisible(self.adjust_panel.isHidden())

    def _close_adjust(self) -> None:
        self.adjust.setFocus()
        self.adjust_panel.hide()

    def _request_setup(self) -> None:
        self.setup_requested.emit()

    def _request_start(self) -> None:
        self.start_requested.emit(self.choice)

    def _request_check(self) -> None:
        self.check_requested.emit()

    def _request_today(self) -> None:
        if self._view is not None:
            self.move_requested.emit(self._view.today)


def _is_other_session(before: TodayView, after: TodayView) -> bool:
    return (before.today, before.state, _due(before)) != (after.today, after.state, _due(after))


def _due(view: TodayView) -> DoseChoice | None:
    return view.choices[0] if view.choices else None
