"""The full safety check apart from relief: before a session is due for one, or behind a lock."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.errors import UserError
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.relief import TIER_ADVICE, Advice
from calfcoach.core.screening import Answer, Flag, Tier, check_result
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.i18n import Words, error_words
from calfcoach.gui.relief.advice_words import with_numbers
from calfcoach.gui.relief.check_panel import CheckPanel
from calfcoach.gui.strength.decision_panel import DecisionPanel, LastWords
from calfcoach.gui.today.today_words import near_day
from calfcoach.services.sessions import SessionService
from calfcoach.services.settings import SettingsService
from calfcoach.services.training import TrainingService

_tr = Words("ScreenPage")


class ScreenPage(QWidget):
    """Asks every question, keeps the answers, and says whether exercise is open.

    Signals:
        left(): The check is done and read, or was left.
    """

    left = Signal()

    def __init__(
        self,
        training: TrainingService,
        sessions: SessionService,
        settings: SettingsService,
        words: Questionnaire,
        dialogs: Dialogs,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("session")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._training = training
        self._sessions = sessions
        self._settings = settings
        self._words = words
        self._dialogs = dialogs
        self._needs_clinician = False
        self.check = CheckPanel(words, clock, can_leave=True)
        self.result = DecisionPanel(clock)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.check)
        self.stack.addWidget(self.result)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.check.finished.connect(self._finish)
        self.check.left.connect(self._leave_check)
        self.result.closed.connect(self._leave)

    def start(self, *, needs_clinician: bool) -> None:
        """Ask anew; a lock may want a clinician's word besides."""
        self._needs_clinician = needs_clinician
        self.check.ask(Tier.NONE, self._settings.current.emergency_numbers(), {})
        self.stack.setCurrentWidget(self.check)
        self.check.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a key to the page on screen; Escape leaves it."""
        page = self.stack.currentWidget()
        handled = self.check.handles(event) if page is self.check else self.result.handles(event)
        if handled:
            return
        if event.key() != Qt.Key.Key_Escape or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif page is self.check:
            self._leave_check()
        else:
            self._leave()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep a warning sign that was answered, whatever takes the check off the screen."""
        super().hideEvent(event)
        if not event.spontaneous() and self.stack.currentWidget() is self.check:
            self._keep_warning()

    def _finish(self, answers: Mapping[Flag, Answer]) -> None:
        result = check_result(answers)
        if result.open and result.tier <= Tier.ASK_FIRST:
            self.check.go_to_next_open()
            return
        seen = False
        if result.tier <= Tier.ASK_FIRST and (self._needs_clinician or result.tier > Tier.NONE):
            seen = self._asks_clinician()
        if result.tier is Tier.ASK_FIRST and not seen:
            self._show(self._words_of(Tier.ASK_FIRST))
            return
        try:
            screening_id = self._sessions.new_screening_id()
            self._training.screen(screening_id, answers, clinician_seen=seen)
            self._show(self._said(result.tier))
        except UserError as error:
            self._show(LastWords(_tr("Not saved yet"), (error_words(error),)))

    def _leave_check(self) -> None:
        """Leave; a warning sign that was answered is kept first, and shown."""
        if not self._keep_warning():
            self._leave()

    def _keep_warning(self) -> bool:
        """Conclude with the answers so far if one of them is a warning sign; return whether."""
        answers = self.check.answers()
        if check_result(answers).tier <= Tier.ASK_FIRST:
            return False
        self._finish(answers)
        return True

    def _asks_clinician(self) -> bool:
        title = _tr("Has a clinician looked at this leg and agreed to exercise?")
        text = _tr("What the answers found before, or the last one found, wants that first.")
        return self._dialogs.choose(title, text, (_tr("Yes"), _tr("Not yet"))) == 0

    def _said(self, tier: Tier) -> LastWords:
        """Return what follows from a check that was kept."""
        if tier > Tier.ASK_FIRST:
            return self._words_of(tier)
        view = self._training.view()
        if view.lock is None:
            return LastWords(
                _tr("Nothing found"),
                (
                    _tr("Exercise is open. The check lasts four weeks."),
                    self._words.advice[Advice.CHECKLIST],
                ),
            )
        if view.lock.until > view.today:
            day = near_day(view.lock.until, view.today)
            text = _tr("Exercise stays locked. Do the check again {}.").format(day)
        else:
            text = _tr("Exercise stays locked until a clinician has looked at it.")
        return LastWords(_tr("Thank you, that is kept"), (text,))

    def _words_of(self, tier: Tier) -> LastWords:
        numbers = self._settings.current.emergency_numbers()
        advice = TIER_ADVICE.get(tier)
        said = with_numbers(self._words.advice[advice], numbers, _tr("or")) if advice else ""
        locked = _tr("Exercise stays locked until then.")
        texts = (said, locked, self._words.advice[Advice.CHECKLIST])
        return LastWords(self._words.tier[tier], tuple(text for text in texts if text))

    def _show(self, words: LastWords) -> None:
        self.result.say(words)
        self.stack.setCurrentWidget(self.result)
        self.result.take_focus()

    def _leave(self) -> None:
        self.left.emit()
