"""Learn: the self-check of causes, a page for each, and their tools."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from calfcoach.core.cadence import target
from calfcoach.core.clock import Clock
from calfcoach.core.errors import UserError
from calfcoach.core.exercises import Catalog
from calfcoach.core.new_file import new_file
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.shoes import Shoe, ShoeKind
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.i18n import error_words
from calfcoach.gui.learn.cadence_card import CadenceCard
from calfcoach.gui.learn.cause_panel import CausePanel
from calfcoach.gui.learn.flags_panel import FlagsPanel
from calfcoach.gui.learn.found_panel import FoundPanel
from calfcoach.gui.learn.hub_panel import HubPanel
from calfcoach.gui.learn.metronome_card import MetronomeCard
from calfcoach.gui.learn.question_panel import QuestionPanel
from calfcoach.gui.learn.shoes_card import ShoesCard
from calfcoach.gui.learn.sweat_card import SweatCard
from calfcoach.gui.page import Page
from calfcoach.gui.paths import shown_path
from calfcoach.gui.system.motion import MotionWish
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.told_data import told_guide
from calfcoach.gui.undo_bar import UndoBar
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.media.session_sound import SessionSound
from calfcoach.services.learning import LearningService
from calfcoach.services.running import RunningService
from calfcoach.services.settings import SettingsService


@dataclass(frozen=True, slots=True)
class LearnParts:
    """What the page talks to and shows."""

    learning: LearningService
    running: RunningService
    settings: SettingsService
    words: Questionnaire
    catalog: Catalog
    sound: SessionSound
    dialogs: Dialogs
    theme: ThemeKeeper
    clock: Clock
    motion: MotionWish
    bar: UndoBar


class LearnPage(Page):
    """One panel after the other.

    Signals:
        check_requested(): The full safety check is to be done.
    """

    check_requested = Signal()

    def __init__(self, parts: LearnParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._learning = parts.learning
        guide = self._guide = told_guide(parts.learning.guide)
        self.notice = NoticeBar()
        self.back = Button(self.tr("Back"), self.tr("Esc"))
        self.hub = HubPanel(guide)
        self.flags = FlagsPanel(parts.words)
        self.questions = QuestionPanel(guide.questions)
        self.found = FoundPanel(guide)
        self.cause = CausePanel(parts.theme, parts.catalog, parts.clock, parts.motion)
        self.cadence = CadenceCard(parts.clock, self)
        self.metronome = MetronomeCard(parts.sound, parts.clock, self)
        self.shoes = ShoesCard(self)
        self.sweat = SweatCard(self)
        self._tools: dict[str, list[QWidget]] = {
            "fluid": [self.sweat],
            "cadence": [self.cadence, self.metronome],
            "shoes": [self.shoes],
        }
        self.stack = QStackedWidget()
        self._areas: dict[QWidget, VerticalScroll] = {}
        self._came_from: QWidget = self.hub
        for panel in (self.hub, self.flags, self.questions, self.found, self.cause):
            self._areas[panel] = VerticalScroll(panel)
            self.stack.addWidget(self._areas[panel])
        for tools in self._tools.values():
            for tool in tools:
                tool.hide()
        self._lay_out()
        self._connect()

    @property
    def panel(self) -> QWidget:
        """What is shown."""
        shown = self.stack.currentWidget()
        return next(panel for panel, area in self._areas.items() if area is shown)

    def refresh(self) -> None:
        """Read what was found last, cadence and shoes."""
        try:
            self.hub.show_last(self._learning.last_result())
            steps = self._learning.cadence()
            unit = self._parts.settings.current.unit
            view = self._parts.running.view(unit)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        if not self.cadence.is_counting:
            self.cadence.show_cadence(steps)
        if steps is not None:
            self.metronome.offer(target(steps))
        self.shoes.show_shoes(view.shoes, view.today, view.this_week.cap_m, unit)
        self.sweat.offer(unit)

    def take_focus(self) -> None:
        """Begin where the page stands."""
        panel = self.panel
        self._areas[panel].to_top()
        if isinstance(panel, FlagsPanel | QuestionPanel | FoundPanel):
            panel.take_focus()
        elif panel is self.hub:
            self.hub.start.setFocus()
        else:
            self.back.setFocus()

    def show_hub(self) -> None:
        """Show the beginning."""
        self._show(self.hub)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a key to the panel, Escape to Back; other keys scroll."""
        panel = self.panel
        if isinstance(panel, FlagsPanel | QuestionPanel) and panel.handles(event):
            return
        if event.key() == Qt.Key.Key_Escape and panel is not self.hub:
            self._go_back()
        elif not self._areas[panel].handles(event):
            super().keyPressEvent(event)

    # The self-check

    def _begin(self) -> None:
        try:
            if self._learning.is_locked():
                self.notice.say(
                    self.tr(
                        "A warning sign is open, and that comes first: do the safety check on "
                        "Today, or have it looked at."
                    )
                )
                return
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self._show(self.flags)

    def _ask(self) -> None:
        try:
            self.questions.ask(self._learning.known())
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self._show(self.questions)

    def _keep(self, answers: object) -> None:
        if not isinstance(answers, dict):
            return
        try:
            result = self._learning.keep(answers)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.found.show_result(result)
        self._show(self.found)
        said = self.tr("The self-check is kept, to compare with the next one.")
        self._parts.bar.say(said, lambda: self._forget(result.check.id))

    def _forget(self, check_id: str) -> None:
        try:
            self._learning.forget(check_id)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self._parts.bar.say(self.tr("Taken back. The log is as it was before."))
        self._show(self.hub)

    def _show_last(self) -> None:
        try:
            result = self._learning.last_result()
        except UserError as error:
            self.notice.say(error_words(error))
            return
        if result is not None:
            self.found.show_result(result)
            self._show(self.found)

    def _check_flags(self) -> None:
        self._show(self.hub)
        self.check_requested.emit()

    def show_cause(self, cause_id: str) -> None:
        """Show a cause; Back leads to where the person came from."""
        self._came_from = self.panel if self.panel is not self.cause else self.hub
        tools = self._tools.get(cause_id, [])
        self.cause.show_cause(self._guide.cause(cause_id), tools)
        self._show(self.cause)

    def _go_back(self) -> None:
        self._show(self._came_from if self.panel is self.cause else self.hub)

    def _show(self, panel: QWidget) -> None:
        self.notice.say("")
        self.stack.setCurrentWidget(self._areas[panel])
        self.back.setVisible(panel is not self.hub)
        if panel is self.hub:
            self.refresh()
        self.take_focus()

    # Tools

    def _reveal_cadence(self) -> None:
        self._areas[self.cause].ensureWidgetVisible(self.cadence)

    def _keep_cadence(self, steps: int) -> None:
        try:
            cadence_id = self._learning.keep_cadence(steps)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.refresh()
        said = self.tr("{} steps a minute are kept.").format(steps)
        self._parts.bar.say(said, lambda: self._forget_cadence(cadence_id))

    def _forget_cadence(self, cadence_id: str) -> None:
        try:
            self._learning.forget_cadence(cadence_id)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self._parts.bar.say(self.tr("Taken back. The log is as it was before."))
        self.refresh()

    def _save_beat(self, steps: int, minutes: int) -> None:
        name = self.tr("{}-steps.wav").format(steps)
        kind = self.tr("Sound (*.wav)")
        path = self._parts.dialogs.save_file(self.tr("Save the metronome"), name, kind)
        if path is not None:
            self.metronome.say(self._saved(path, steps, minutes))

    def _saved(self, path: Path, steps: int, minutes: int) -> str:
        from calfcoach.media.metronome import write_metronome

        try:
            with new_file(path) as file:
                write_metronome(file, steps, minutes)
        except UserError as error:
            return error_words(error)
        return self.tr("Saved as {}.").format(shown_path(path))

    def _add_shoe(self, name: str, kind: object, drop_mm: object, first: object) -> None:
        if not isinstance(kind, ShoeKind) or not isinstance(first, date):
            return
        drop = drop_mm if isinstance(drop_mm, int) else None
        try:
            self._parts.running.add_shoe(name, kind, drop, first)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.refresh()

    def _retire(self, shoe: object) -> None:
        if not isinstance(shoe, Shoe):
            return
        try:
            self._parts.running.retire_shoe(shoe)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self.refresh()

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.hub.check_requested.connect(self._begin)
        self.hub.result_requested.connect(self._show_last)
        self.hub.cause_requested.connect(self.show_cause)
        self.flags.none_true.connect(self._ask)
        self.flags.some_true.connect(self._check_flags)
        self.questions.finished.connect(self._keep)
        self.found.cause_requested.connect(self.show_cause)
        self.found.closed.connect(self.show_hub)
        self.cadence.kept.connect(self._keep_cadence)
        self.cadence.begun.connect(self._reveal_cadence)
        self.metronome.save_requested.connect(self._save_beat)
        self.shoes.added.connect(self._add_shoe)
        self.shoes.retired.connect(self._retire)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Learn"), "title"), 1)
        head.addWidget(self.back)
        self.back.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(34, 28, 22, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)
