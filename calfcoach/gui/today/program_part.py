"""The cards of the program on Today, and the wishes they send to its services."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from calfcoach.core.errors import UserError
from calfcoach.core.ids import SessionId
from calfcoach.core.results import SessionHead, Status
from calfcoach.gui.dates import day_words
from calfcoach.gui.i18n import error_words
from calfcoach.gui.today.check_in_card import CheckInCard
from calfcoach.gui.today.due_card import DueCard
from calfcoach.gui.today.gate_card import GateCard, GateNumbers
from calfcoach.gui.today.run_card import RunCard
from calfcoach.gui.today.today_words import clash_words
from calfcoach.gui.today.week_strip import WeekStrip
from calfcoach.services.past_trainings import PastTraining, past_trainings
from calfcoach.services.schedule import ScheduleService
from calfcoach.services.settings import SettingsService
from calfcoach.services.training import TrainingService
from calfcoach.services.training_views import TodayState, TodayView


class ProgramPart(QObject):
    """Five cards over one view, children of the page from the start.

    A change that a service makes comes back as a refresh of the page.

    Signals:
        said(str): Why something could not be read or kept.
    """

    said = Signal(str)

    def __init__(
        self,
        training: TrainingService,
        schedule: ScheduleService,
        settings: SettingsService,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._training = training
        self._schedule = schedule
        self._settings = settings
        self._undo_pain: list[int | None] = []
        self._undo_move: date | None = None
        self.view: TodayView | None = None
        self.due, self.check_in, self.run = DueCard(page), CheckInCard(page), RunCard(page)
        self.strip, self.gate = WeekStrip(page), GateCard(page)
        self.check_in.pain_given.connect(self._check_in)
        self.check_in.undo_requested.connect(self._undo_check_in)
        self.check_in.after_given.connect(self._change_after)
        self.gate.numbers_given.connect(self._measure)
        for card in (self.due, self.strip):
            card.undo_requested.connect(self._undo_last_move)
        self.due.move_requested.connect(self._move)
        self.strip.move_requested.connect(self._move_on_strip)

    def refresh(self, heads: Sequence[SessionHead]) -> dict[SessionId, PastTraining]:
        """Read the day anew and show it; return those of the sessions that are strength sessions.

        Raises:
            UserError: The log cannot be read.
        """
        view = self._training.view()
        pasts = past_trainings(self._training, [head.id for head in heads])
        if self.view is None or view.today != self.view.today:
            self._undo_pain.clear()
            self._undo_move = None
        self.view = view
        self.due.show_view(
            view, _done_today(view, pasts), self._settings.current.emergency_numbers()
        )
        self.check_in.show_view(view, can_undo=bool(self._undo_pain))
        self.run.show_view(view)
        self.strip.show_view(view)
        self.gate.show_view(view)
        return pasts

    @property
    def is_set_up(self) -> bool:
        """Whether a program is under way."""
        return self.view is not None and self.view.state is not TodayState.SETUP

    @property
    def waits_for_check_in(self) -> bool:
        """Whether this morning's question is open."""
        asked = self.view.check_in if self.view is not None else None
        return asked is not None and asked.pain is None

    def calm_widget(self) -> QWidget | None:
        """Return what may take the focus where one more Enter must begin nothing."""
        return self.due.calm_button()

    def main_widget(self) -> QWidget | None:
        """Return what takes the focus: the main button, or the question that is open."""
        button = self.due.main_button()
        if button is not None:
            return button
        return self.check_in.row.buttons[0] if self.waits_for_check_in else self.calm_widget()

    def _check_in(self, pain: int) -> None:
        asked = self.view.check_in if self.view is not None else None
        if asked is None or asked.pain == pain:
            return
        self._undo_pain.append(asked.pain)
        try:
            self._training.check_in(pain)
        except UserError as error:
            self._undo_pain.pop()
            self._fail(error)

    def _undo_check_in(self) -> None:
        if not self._undo_pain:
            return
        before = self._undo_pain.pop()
        try:
            if before is None:
                self._training.forget_check_in()
            else:
                self._training.check_in(before)
        except UserError as error:
            self._undo_pain.append(before)
            self._fail(error)
        self.check_in.row.setFocus()

    def _change_after(self, value: int) -> None:
        asked = self.view.check_in if self.view is not None else None
        after = asked.after if asked is not None else None
        if after is None or after.rating is None:
            return
        try:
            self._training.rate(after.session_id, replace(after.rating, after=value))
        except UserError as error:
            self._fail(error)

    def _measure(self, numbers: GateNumbers) -> None:
        try:
            self._training.measure(numbers.raises_left, numbers.raises_right, numbers.running_pain)
        except UserError as error:
            self._fail(error)
            return
        self.gate.clear()
        self.gate.note.say(self.tr("Kept."))

    def _move(self, to: date) -> None:
        self._put(to, self.due)

    def _move_on_strip(self, to: date) -> None:
        self._put(to, self.strip)

    def _put(self, to: date, card: DueCard | WeekStrip) -> None:
        if self.view is None or self.view.best is None:
            return
        before = self.view.best
        try:
            clash = self._schedule.move(to)
        except UserError as error:
            self._fail(error)
            return
        if clash is not None:
            card.refuse_move(clash_words(clash, to, self.view))
            return
        self._undo_move = before if before != to else None
        text = self.tr("The session is now on {}.").format(day_words(to))
        card.tell_moved(text, can_undo=self._undo_move is not None)

    def _undo_last_move(self) -> None:
        if self._undo_move is None:
            return
        try:
            self._schedule.move(self._undo_move)
        except UserError as error:
            self._fail(error)
            return
        text = self.tr("The session is back on {}.").format(day_words(self._undo_move))
        self._undo_move = None
        for card in (self.due, self.strip):
            if card.note.isVisible():
                card.tell_moved(text, can_undo=False)

    def _fail(self, error: UserError) -> None:
        self.said.emit(error_words(error))


def _done_today(view: TodayView, pasts: Mapping[SessionId, PastTraining]) -> PastTraining | None:
    for past in pasts.values():
        training = past.training
        if training.on == view.today and training.status is not Status.REFUSED:
            return past
    return None
