"""All of one session: how it was, what was answered, each step planned and done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.exercises import Catalog
from calfcoach.core.heel_raise_test import KIND as RAISE_TEST
from calfcoach.core.plan import Plan, Question, StepKind
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.relief import Onset
from calfcoach.core.results import ScreeningKind, SessionDetail, Status, StepResult
from calfcoach.core.screening import Flag, GateQuestion
from calfcoach.gui.dates import day_words, time_words
from calfcoach.gui.i18n import told
from calfcoach.gui.page import Page
from calfcoach.gui.relief.advice_words import advice_texts
from calfcoach.gui.session_words import (
    answer_words,
    ended_words,
    outcome_words,
    seconds_words,
    side_words,
)
from calfcoach.gui.today.training_cards import (
    decisions_card,
    how_rows,
    note_card,
    sets_card,
    table_card,
)
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.page_head import PageHead
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.past_trainings import PastTraining
from calfcoach.services.relief import conclude_past

if TYPE_CHECKING:
    from calfcoach.gui.edit.edit_form import EditForm


class SessionPage(Page):
    """Shows one session of the log.

    Signals:
        closed(): Back to where the person came from.
        change_requested(): What was said of it is to be changed.
        delete_requested(): It is to be taken out of the log.
    """

    closed = Signal()
    change_requested = Signal()
    delete_requested = Signal()

    def __init__(self, words: Questionnaire, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._clock = clock
        self.back = Button(self.tr("Back"), self.tr("Esc"))
        self.change = Button(self.tr("Change"), "E")
        self.delete = Button(self.tr("Delete"), self.tr("Del"))
        self._title = Label(role="title", wrap=True)
        self.area = VerticalScroll()
        self.form: EditForm | None = None
        self._head = PageHead(self._title, self.change, self.delete, self.back)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(34, 28, 34, 28)
        column.setSpacing(16)
        column.addWidget(self._head)
        column.addWidget(self.area, 1)
        self.back.clicked.connect(self._close)
        self.change.clicked.connect(self._request_change)
        self.delete.clicked.connect(self._request_delete)

    def show_session(
        self,
        session: SessionDetail,
        numbers: tuple[str, ...],
        past: PastTraining | None = None,
        catalog: Catalog | None = None,
    ) -> None:
        """Show a session.

        Args:
            session: Which one.
            numbers: Emergency numbers.
            past: What followed from it, for a strength session.
            catalog: The exercises of its sets.
        """
        self.close_form()
        self._title.setText(f"{told(session.plan.title)}, {day_words(session.head.local_date)}")
        is_over = session.head.status is not Status.RUNNING
        self.delete.setVisible(is_over)
        is_told = past is not None or session.head.kind != RAISE_TEST
        self.change.setVisible(is_over and is_told and session.head.status is not Status.REFUSED)
        self._head.fit()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(16)
        for card in self._cards(session, numbers, past, catalog or {}):
            column.addWidget(card)
        for screening in session.screenings:
            column.addWidget(self._screening(screening.kind, session))
        column.addStretch()
        self.area.hold(inside)

    def texts(self) -> tuple[str, ...]:
        """Return all that the page says."""
        return tuple(label.text() for label in self.findChildren(Label) if label.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape, scroll by the keys that scroll."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() == Qt.Key.Key_E and self.change.isVisible():
            self._request_change()
        elif event.key() == Qt.Key.Key_Delete and self.delete.isVisible():
            self._request_delete()
        elif not self.area.handles(event):
            super().keyPressEvent(event)

    def _cards(
        self,
        session: SessionDetail,
        numbers: tuple[str, ...],
        past: PastTraining | None,
        catalog: Catalog,
    ) -> list[Card]:
        if session.head.kind == RAISE_TEST:
            how = (self.tr("How it ended"), (outcome_words(session.head),))
            facts = [(self.tr("When"), (self._when(session),)), how]
            return [table_card(self.tr("How it was"), facts), self._steps(session)]
        if past is None:
            return [self._facts(session), self._advice(session, numbers), self._steps(session)]
        rows = [(self.tr("When"), (self._when(session),)), *how_rows(past)]
        cards = [table_card(self.tr("How it was"), rows), decisions_card(past)]
        rating = past.training.rating
        if rating is not None and rating.note:
            cards.append(note_card(rating.note))
        return [*cards, sets_card(session, catalog), self._steps(session)]

    def _when(self, session: SessionDetail) -> str:
        head = session.head
        began = time_words(self._clock.local(head.started_at))
        ended = f"–{time_words(self._clock.local(head.ended_at))}" if head.ended_at else ""
        return f"{began}{ended} ({head.zone})"

    def _facts(self, session: SessionDetail) -> Card:
        head = session.head
        onsets = {
            Onset.SHARP: self.tr("Sharp or seizing"),
            Onset.SLOW: self.tr("Slow and dull"),
            None: self.tr("not said"),
        }
        preview = self.tr(", preview at {} times the speed").format(head.speed)
        rows = [
            (self.tr("When"), self._when(session)),
            (self.tr("Leg"), side_words(head.side)),
            (self.tr("How it ended"), outcome_words(head) + (preview if head.speed > 1 else "")),
            (self.tr("How it came"), onsets[head.onset]),
            (self.tr("Tightness before"), self._rating(session, Question.TIGHTNESS_BEFORE)),
            (self.tr("Tightness after"), self._rating(session, Question.TIGHTNESS_AFTER)),
        ]
        return table_card(self.tr("How it was"), [(what, (value,)) for what, value in rows])

    def _advice(self, session: SessionDetail, numbers: tuple[str, ...]) -> Card:
        conclusion, flags = conclude_past(session)
        card = Card()
        card.column.addWidget(Label(self.tr("What was said"), "heading"))
        for text in advice_texts(self._words, conclusion, flags, numbers, self.tr("or")):
            card.column.addWidget(Label(text, wrap=True))
        return card

    def _steps(self, session: SessionDetail) -> Card:
        rows = [
            (
                self._step_words(session.plan, step),
                (
                    seconds_words(step.planned_ms),
                    seconds_words(step.done_ms),
                    seconds_words(step.paused_ms) if step.paused_ms >= 500 else "",
                    ended_words(step.ended),
                ),
            )
            for step in session.steps
            if step.kind is not StepKind.ASK
        ]
        heads = (self.tr("planned"), self.tr("done"), self.tr("paused"), "")
        title = self.tr("Steps")
        if not rows:
            return table_card(title, [(self.tr("No step was finished."), ())])
        return table_card(title, [("", heads), *rows])

    def _screening(self, kind: ScreeningKind, session: SessionDetail) -> Card:
        gate = kind is ScreeningKind.GATE
        title = self.tr("Safety check") if gate else self.tr("The full check")
        rows = []
        for screening in session.screenings:
            if screening.kind is kind:
                for key, answer in screening.answers.items():
                    text = (
                        self._words.gate[GateQuestion(key)] if gate else self._words.full[Flag(key)]
                    )
                    rows.append((text, (answer_words(answer),)))
        return table_card(title, rows)

    def _rating(self, session: SessionDetail, question: Question) -> str:
        value = session.rating(question)
        return self.tr("not rated") if value is None else self.tr("{} of 10").format(value)

    def _step_words(self, plan: Plan, result: StepResult) -> str:
        step = next((step for step in plan.steps if step.id == result.step_id), None)
        word = told(step.word) if step else result.step_id
        if step is not None and result.variant:
            names = {variant.id: told(variant.name) for variant in step.variants}
            word = f"{word} ({names.get(result.variant, result.variant)})"
        return f"{word}, {side_words(result.side)}" if result.side else word

    def open_form(self, form: EditForm) -> None:
        """Show a form in the place of the session."""
        self.close_form()
        self.form = form
        self._column.addWidget(form, 1)
        self._show_form(is_open=True)
        form.setFocus()

    def close_form(self) -> None:
        """Show the session again."""
        if self.form is not None:
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._show_form(is_open=False)

    def _show_form(self, *, is_open: bool) -> None:
        for widget in (self.area, self.change, self.delete, self.back):
            widget.setVisible(not is_open)
        self._head.fit()

    def _close(self) -> None:
        self.closed.emit()

    def _request_change(self) -> None:
        self.change_requested.emit()

    def _request_delete(self) -> None:
        self.delete_requested.emit()
