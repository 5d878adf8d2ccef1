"""The full check: yes, no or not sure to each red flag; what to do stands above all the time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from calfcoach.core.clock import Clock
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.relief import Advice
from calfcoach.core.screening import Answer, Flag, Tier, asked_flags, check_result
from calfcoach.gui.fonts import scaled
from calfcoach.gui.relief.input_guard import InputGuard
from calfcoach.gui.relief.tier_banner import TierBanner
from calfcoach.gui.widgets.button import Button, EnterButton, move_focus
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.review_note import add_review_note
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll

_ANSWERS = (Answer.YES, Answer.NO, Answer.UNSURE)
_KEYS = {Qt.Key.Key_Y: Answer.YES, Qt.Key.Key_N: Answer.NO, Qt.Key.Key_U: Answer.UNSURE}


class CheckRow(QFrame):
    """One question with its three buttons; it shows that it has the focus.

    Signals:
        answer_chosen(Flag, Answer): What the person says.
    """

    answer_chosen = Signal(object, object)

    def __init__(self, flag: Flag, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "row")
        self.flag = flag
        self._group = QButtonGroup(self)
        self.buttons: dict[Answer, EnterButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 6, 8)
        row.setSpacing(8)
        row.addWidget(Label(text, wrap=True), 1)
        words = (self.tr("Yes"), self.tr("No"), self.tr("Not sure"))
        for place, (answer, word) in enumerate(zip(_ANSWERS, words, strict=True)):
            button = EnterButton(word)
            button.setCheckable(True)
            button.setProperty("kind", "scale")
            button.setProperty("answer", answer.value)
            button.installEventFilter(self)
            width = 92 if answer is Answer.UNSURE else 60
            button.setMinimumSize(scaled(width), scaled(40))
            button.setAccessibleName(f"{word}: {text}")
            self._group.addButton(button, place)  # Enter passes on: Space, Y, N and U answer
            self.buttons[answer] = button
            row.addWidget(button)
        self._group.idClicked.connect(self._emit_answer)

    def show_answer(self, answer: Answer) -> None:
        """Show an answer as chosen; sends no signal."""
        self.buttons[answer].setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look otherwise while one of the buttons has the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("current", event.type() is QEvent.Type.FocusIn)
            self.style().unpolish(self)
            self.style().polish(self)
        return super().eventFilter(watched, event)

    def _emit_answer(self, place: int) -> None:
        self.answer_chosen.emit(self.flag, _ANSWERS[place])


class CheckPanel(QWidget):
    """All questions, the most urgent first; Y, N and U answer the row in focus.

    Signals:
        answered(dict[Flag, Answer]): All answers so far, after each one.
        finished(dict[Flag, Answer]): The person goes on.
        left(): The person leaves, where that is offered.

    Args:
        can_leave: Offer to leave without going on.
    """

    answered = Signal(object)
    finished = Signal(object)
    left = Signal()

    def __init__(
        self,
        words: Questionnaire,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        can_leave: bool = False,
    ) -> None:
        super().__init__(parent)
        self._guard = InputGuard(clock, self)
        self._words = words
        self._answers: dict[Flag, Answer] = {}
        self._floor = Tier.NONE
        self._numbers: tuple[str, ...] = ()
        self._left_out: tuple[Flag, ...] = ()
        self._lead: Advice | None = None
        self.rows: dict[Flag, CheckRow] = {}
        self.banner = TierBanner(words)
        scrolled = QWidget()
        self._list = QVBoxLayout(scrolled)
        self._list.setContentsMargins(0, 0, 12, 0)
        self._list.setSpacing(0)
        self._scroll = VerticalScroll(scrolled)
        self._open = Label(role="soft", wrap=True)
        self.go_on = Button(self.tr("Show what to do"), self.tr("Enter"), "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 20, 48, 20)
        column.setSpacing(12)
        column.addWidget(self.banner)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("The full check"), "heading"))
        head.addStretch()
        head.addWidget(Label(self.tr("Keys: Y yes, N no, U not sure, Up and Down move"), "soft"))
        column.addLayout(head)
        add_review_note(column)
        column.addWidget(self._scroll, 1)
        last = QHBoxLayout()
        last.addWidget(self.go_on)
        self.leave = Button(self.tr("Leave"), "Esc")
        if not can_leave:
            self.leave.hide()
        last.addWidget(self.leave)
        last.addWidget(self._open, 1)
        column.addLayout(last)
        self.go_on.clicked.connect(self._finish)
        self.leave.clicked.connect(self.left)
        self._guard.watch(self.go_on)

    def ask(
        self,
        floor: Tier,
        numbers: tuple[str, ...],
        known: Mapping[Flag, Answer],
        left_out: tuple[Flag, ...] = (),
        lead: Advice | None = None,
    ) -> None:
        """Ask the questions anew.

        Args:
            floor: The least that is known to be due, whatever the answers.
            numbers: The emergency numbers.
            known: Answers given elsewhere, shown as chosen.
            left_out: Questions that make no sense now.
            lead: What to say first.
        """
        self._answers, self._floor, self._numbers = dict(known), floor, numbers
        self._left_out, self._lead = left_out, lead
        for row in self.rows.values():
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows.clear()
        for flag in (flag for flag in Flag if flag not in left_out):
            row = CheckRow(flag, self._words.full[flag])
            row.answer_chosen.connect(self._note)
            if flag in known:
                row.show_answer(known[flag])
            self._guard.watch(*row.buttons.values())
            self.rows[flag] = row
            self._list.addWidget(row)
        self._scroll.to_top()
        self._guard.restart()
        self._show_state()

    def take_focus(self) -> None:
        """Put the focus on the first question."""
        self.rows[Flag.CHEST].buttons[Answer.YES].setFocus()

    def go_to_next_open(self) -> None:
        """Put the focus on the next open question.

        Never onto an answer that is given: a key too many must not change it.
        """
        row = self._next_open()
        if row is None:
            self.go_on.setFocus()
        else:
            self._go_to(row)

    def answers(self) -> dict[Flag, Answer]:
        """Return all answers so far."""
        return dict(self._answers)

    def handles(self, event: QKeyEvent) -> bool:
        """Take Y, N, U, the arrows and Enter; return whether it did.

        Enter goes down the questions until an answer wants help soon; from then on it does what
        its button says.
        """
        if self._guard.stops(event):
            return True
        key = Qt.Key(event.key())
        row = self._row_in_focus()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and row is not None:
            return move_focus(tuple(row.buttons.values()), 1 if key == Qt.Key.Key_Right else -1)
        if key in _KEYS:
            asked = row or self._next_open()
            if asked is not None:
                asked.buttons[_KEYS[key]].click()
                self.go_to_next_open()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if row is not None:
                self._move(row, 1 if key == Qt.Key.Key_Down else -1)
            else:
                self._go_to(self.rows[self._asked()[-1]])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if row is not None and check_result(self._answers, self._left_out).tier < Tier.DAYS:
                self._move(row, 1)
            else:
                self._finish()
            return True
        return self._scroll.handles(event)

    def _asked(self) -> tuple[Flag, ...]:
        return asked_flags(self._answers, self._left_out)

    def _row_in_focus(self) -> CheckRow | None:
        focused = self.focusWidget()
        return (
            next((row for row in self.rows.values() if row.isAncestorOf(focused)), None)
            if (focused is not None)
            else None
        )

    def _next_open(self) -> CheckRow | None:
        asked = self._asked()
        return next((self.rows[flag] for flag in asked if flag not in self._answers), None)

    def _go_to(self, row: CheckRow) -> None:
        row.buttons[Answer.YES].setFocus()
        self._scroll.ensureWidgetVisible(row, 0, 60)

    def _move(self, row: CheckRow, step: int) -> None:
        asked = self._asked()
        place = asked.index(row.flag) + step
        if 0 <= place < len(asked):
            self._go_to(self.rows[asked[place]])
        elif place == len(asked):
            self.go_on.setFocus()

    def _note(self, flag: Flag, answer: Answer) -> None:
        self._answers[flag] = answer
        self._show_state()
        self.answered.emit(self.answers())

    def _show_state(self) -> None:
        result = check_result(self._answers, self._left_out)
        asked = self._asked()
        for flag, row in self.rows.items():
            row.setVisible(flag in asked)
        tier = max(result.tier, self._floor)
        self.banner.show_tier(tier, self._numbers, is_open=bool(result.open), lead=self._lead)
        self._open.setText(
            self.tr("Questions still open: {}. Not sure counts as yes.").format(len(result.open))
            if result.open
            else ""
        )

    def _finish(self) -> None:
        self.finished.emit(self.answers())
