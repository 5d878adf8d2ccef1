"""The setup page: a few short steps to a program, and changed answers later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock, local_day
from calfcoach.core.enrollment import Enrollment
from calfcoach.core.errors import UserError
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.reasons import Reason, Say
from calfcoach.core.screening import Answer, Flag, Tier, check_result
from calfcoach.core.start import StartingPlace
from calfcoach.gui.i18n import error_words
from calfcoach.gui.page import Page
from calfcoach.gui.setup.answers_panel import AnswersPanel
from calfcoach.gui.setup.draft import (
    Calf,
    Draft,
    Person,
    counted_check,
    setup_answers,
    tier_of,
    torn_weeks,
)
from calfcoach.gui.setup.safety_panel import AgreedPanel, SafetyPanel
from calfcoach.gui.setup.start_panel import StartPanel
from calfcoach.gui.setup.step_panel import ENTER, StepPanel
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.services.settings import SettingsService
from calfcoach.services.setup import SetupAnswers, SetupService


class SetupPage(Page):
    """Asks, shows where to begin, and only then keeps anything.

    Signals:
        finished(): A program has begun, answers were changed, or a result was read.
        left(): The person goes away before the end; what was answered stays for `open`.
    """

    finished = Signal()
    left = Signal()

    def __init__(
        self,
        setup: SetupService,
        words: Questionnaire,
        settings: SettingsService,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._setup = setup
        self._settings = settings
        self._clock = clock
        self._changed: Enrollment | None = None
        self._is_under_way = False
        self._kept: dict[Flag, Answer] = {}
        self._place: StartingPlace | None = None
        self.answers = AnswersPanel()
        self.leg, self.person = self.answers.leg, self.answers.person
        self.calf = self.answers.calf
        self.safety = SafetyPanel(words, clock)
        self.agreed = AgreedPanel(words)
        self.start = StartPanel(words)
        self._stack = QStackedWidget()
        self.step = Label(role="chip")
        self._title = Label(role="title", wrap=True)
        self.back = Button(self.tr("Back"), self.tr("Alt+Left"))
        self.leave = Button(self.tr("Leave"), self.tr("Esc"))
        self.notice = NoticeBar()
        self.go_on = Button(self.tr("Go on"), self.tr("Enter"), "primary")
        self._lay_out()
        back_key = QShortcut(QKeySequence("Alt+Left"), self)
        back_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back_key.activated.connect(self._go_back)
        self.back.clicked.connect(self._go_back)
        self.leave.clicked.connect(self._leave)
        self.go_on.clicked.connect(self._go_on)
        self.safety.passed.connect(self._go_on)

    def open(self) -> None:
        """Go on where it was left, with all that was answered; else begin."""
        if not self._is_under_way:
            self.begin()
            return
        self.notice.say("")
        if self._panel() is not self.start or self._find_place():
            self._show(self._panel())

    def begin(self, name: str = "") -> None:
        """Begin afresh; what was answered before is gone.

        Args:
            name: The program that is chosen already; "" for the usual one.
        """
        self._changed = None
        self._is_under_way = True
        self._kept = {}
        self.notice.say("")
        try:
            self.leg.begin(self._setup.programs(), name)
        except UserError as error:
            self._is_under_way = False
            self.notice.say(error_words(error))
        self.answers.begin()
        self.person.fill(Person())
        self.calf.clear()
        self.safety.begin(self._settings.current.emergency_numbers())
        self.agreed.agreed.set_value(None)
        self._show(self.answers)

    def open_to_change(self, enrollment: Enrollment) -> None:
        """Show the answers of an enrollment, to be changed."""
        self._changed = enrollment
        self._is_under_way = False
        self.notice.say("")
        profile = enrollment.profile
        weeks = torn_weeks(profile.torn_on, self._today())
        self.answers.begin()
        self.leg.fill(enrollment.leg)
        self.person.fill(Person(profile.age_years, profile.sex, profile.mass_kg))
        self.calf.fill(
            Calf(
                raises_left=enrollment.raises_left,
                raises_right=enrollment.raises_right,
                morning_sore=enrollment.morning_sore,
                heel_bone=profile.heel_bone,
                torn_weeks=weeks,
                tear_agreed=enrollment.clinician_agrees,
            )
        )
        self._show(self.answers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give keys to the step; Enter goes on, Escape leaves, held keys do nothing."""
        if event.isAutoRepeat():
            return
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif self._panel().handles(event) or self._scrolls(event):
            return
        elif key in ENTER:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _scrolls(self, event: QKeyEvent) -> bool:
        return self._panel() is self.start and self.start.area.handles(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus where the step begins."""
        super().showEvent(event)
        self._take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep a warning sign that was answered, whatever takes the page off the screen."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._keep_warning()

    # From step to step

    def _go_on(self) -> None:
        panel = self._panel()
        if not panel.may_go_on():
            return
        self.notice.say("")
        if panel is self.start:
            self._conclude()
            return
        path = self._path()
        after = path.index(panel) + 1
        if after == len(path):
            self._save_change()
        elif path[after] is not self.start or self._find_place():
            self._show(path[after])

    def _go_back(self) -> None:
        path = self._path()
        place = path.index(self._panel())
        if place:
            self.notice.say("")
            self._show(path[place - 1])

    def _path(self) -> list[StepPanel | SafetyPanel]:
        """Return the steps that these answers lead through."""
        if self._changed is not None:
            only: list[StepPanel | SafetyPanel] = [self.answers]
            return [*only, self.start] if self._panel() is self.start else only
        asks_first = tier_of(self._draft()) is Tier.ASK_FIRST
        return [self.answers, self.safety, *([self.agreed] if asks_first else []), self.start]

    def _show(self, panel: StepPanel | SafetyPanel) -> None:
        if panel is self.agreed:
            self.agreed.explain(check_result(self._answers().check).flags)
        self._stack.setCurrentWidget(panel)
        steps = [one for one in self._path() if one is not self.agreed]
        number = steps.index(self.safety if panel is self.agreed else panel) + 1
        self.step.setText(self.tr("Step {} of {}").format(number, len(steps)))
        self.step.setVisible(len(steps) > 1)
        self._title.setText(panel.title)
        self.setAccessibleName(f"{self.step.text()}: {panel.title}")
        self.back.setVisible(number > 1)
        self.go_on.setVisible(panel is not self.safety)
        self.go_on.set_text(self._go_on_words(panel))
        self._take_focus()

    def _take_focus(self) -> None:
        panel = self._panel()
        panel.take_focus()
        if panel is self.start:
            self.go_on.setFocus()

    def _go_on_words(self, panel: StepPanel | SafetyPanel) -> str:
        if panel is self.start:
            if self._changed is not None or self._place is None:
                return self.tr("Done")
            if self._place.stage is not None:
                return self.tr("Start")
            return self.tr("Choose again") if self._wants_other(self._place) else self.tr("Done")
        return self.tr("Save") if panel is self._path()[-1] else self.tr("Go on")

    # What the answers come to

    def _draft(self) -> Draft:
        return Draft(
            leg=self.leg.side(),
            program=self.leg.program_name(),
            person=self.person.person(),
            calf=self.calf.calf(),
            check=self.safety.answers if self._changed is None else {},
            check_agreed=bool(self.agreed.agreed.value()),
        )

    def _answers(self) -> SetupAnswers:
        draft, before = self._draft(), self._changed
        if before is None:
            return setup_answers(draft, self._today())
        answers = setup_answers(draft, self._today(), before.profile.torn_on)
        if draft.calf.torn_weeks is None:
            return replace(answers, clinician_agrees=before.clinician_agrees)
        return answers

    def _find_place(self) -> bool:
        """Look up where to begin and show it; return whether that could be read."""
        answers, name = self._answers(), self.leg.program_name()
        try:
            found = self._setup.preview(name, answers)
        except UserError as error:
            self.notice.say(error_words(error))
            return False
        self._place = place = found.start
        if place.stage is not None:
            self.start.show_place(found, self._today(), heel_bone=answers.heel_bone)
        if self._wants_other(place):
            self.start.show_other_program(place.reason)
        elif place.stage is None:
            self._show_locked(answers, place.reason)
        return True

    def _show_locked(self, answers: SetupAnswers, reason: Reason) -> None:
        """Show how soon to be seen; a tear without a go-ahead asks a clinician first."""
        result = check_result(answers.check)
        tier = max(result.tier, Tier.ASK_FIRST)
        numbers = self._settings.current.emergency_numbers()
        self.start.show_locked(tier, result.flags, reason, numbers)

    def _wants_other(self, place: StartingPlace) -> bool:
        return place.stage is None and place.reason.id is Say.NOT_ALL

    def _conclude(self) -> None:
        """Keep what was found, and be done."""
        if self._place is not None and self._wants_other(self._place):
            self._show(self.answers)
            return
        check = self._check()
        if self._changed is None and check != self._kept:
            try:
                self._setup.enroll(self.leg.program_name(), self._answers())
            except UserError as error:
                self.notice.say(error_words(error))
                return
            self._kept = check
        self._emit_finished()

    def _save_change(self) -> None:
        """Keep the changed answers; after a new tear say who comes first."""
        answers = self._answers()
        try:
            self._setup.change(answers)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        if self.calf.calf().torn_weeks is None or answers.clinician_agrees:
            self._emit_finished()
            return
        numbers = self._settings.current.emergency_numbers()
        self.start.show_tear(numbers)
        self._show(self.start)

    def _leave(self) -> None:
        """Go away; what locks exercise is kept first, unless that has just failed.

        A warning sign before the end is kept and shows what it comes to.
        """
        locked = self._panel() is self.start and self.start.banner.isVisibleTo(self.start)
        failed = self.notice.isVisibleTo(self)
        if locked and self._changed is None and not failed:
            self._conclude()
        elif locked or failed or not self._keep_warning():
            self._emit_left()
        elif not self.notice.isVisibleTo(self) and self._find_place():
            self._show(self.start)

    def _check(self) -> dict[Flag, Answer]:
        """Return the safety check as the rules take it."""
        return counted_check(self.safety.answers, self.person.person().age_years)

    def _keep_warning(self) -> bool:
        """Keep a warning sign among the answers so far, if there is one; return whether."""
        check = self._check()
        if self._changed is not None or check_result(check).tier <= Tier.ASK_FIRST:
            return False
        if check != self._kept:
            try:
                self._setup.keep_warning(check)
            except UserError as error:
                self.notice.say(error_words(error))
            else:
                self._kept = check
        return True

    def _today(self) -> date:
        local = self._clock.local(self._clock.now())
        return local_day(local, self._settings.current.day_start_hour)

    def _panel(self) -> StepPanel | SafetyPanel:
        panel = self._stack.currentWidget()
        assert isinstance(panel, StepPanel | SafetyPanel)
        return panel

    def _emit_finished(self) -> None:
        self._is_under_way = False
        self.finished.emit()

    def _emit_left(self) -> None:
        self.left.emit()

    def _lay_out(self) -> None:
        for panel in (self.answers, self.safety, self.agreed, self.start):
            self._stack.addWidget(panel)
        head = QHBoxLayout()
        head.addWidget(self.step)
        head.addStretch()
        head.addWidget(self.back)
        head.addWidget(self.leave)
        foot = QHBoxLayout()
        foot.addWidget(self.go_on)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(34, 24, 34, 24)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
