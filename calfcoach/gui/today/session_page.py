"""All of one session: how it was, what was answered, each step planned and done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.exercises import Catalog
from calfcoach.core.heel_raise_test import KIND as RAISE_TEST
from calfcoach.core.plan import Plan, Question, StepKind
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.relief import Onset
from calfcoach.core.results import ScreeningKind, SessionDetail, StepResult
from calfcoach.core.screening import Flag, GateQuestion
from calfcoach.gui.dates import day_words, time_words
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
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.past_trainings import PastTraining
from calfcoach.services.relief import conclude_past


class SessionPage(Page):
    """Shows one session of the log.

    Signals:
        closed(): Back to where the person came from.
    """

    closed = Signal()

    def __init__(self, words: Questionnaire, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._clock = clock
        self.back = Button(self.tr("Back"), self.tr("Esc"))
        self._title = Label(role="title")
        self.area = VerticalScroll()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(34, 28, 34, 28)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        self.back.clicked.connect(self._close)

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
        self._title.setText(f"{session.plan.title}, {day_words(session.head.local_date)}")
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
        word = step.word if step else result.step_id
        if step is not None and result.variant:
            names = {variant.id: variant.name for variant in step.variants}
            word = f"{word} ({names.get(result.variant, result.variant)})"
        return f"{word}, {side_words(result.side)}" if result.side else word

    def _close(self) -> None:
        self.closed.emit()
