"""A program file that came: who made it, what is new in it, its code; then the question."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.errors import DocumentError, UserError
from calfcoach.core.own_exercise import with_own
from calfcoach.core.program_diff import Relation
from calfcoach.gui.dates import short_day
from calfcoach.gui.i18n import error_words, phrase_words, told
from calfcoach.gui.page import Page
from calfcoach.gui.physio.difference_words import difference_words
from calfcoach.gui.program.rule_sentences import schedule_sentence
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.intake import Incoming, IntakeService

SHOWN = 40
"""So many differences are named; the others are counted."""


class IncomingPage(Page):
    """One program file, looked into and then kept, followed or left.

    Signals:
        closed(): Done; back to where one was.
        setup_requested(str): The program is kept and is to be begun, by this name.
        said(str): What was done, for the page that comes next.
    """

    closed = Signal()
    setup_requested = Signal(str)
    said = Signal(str)

    def __init__(self, intake: IntakeService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._incoming: Incoming | None = None
        self.notice = NoticeBar()
        self.title = Label(role="title", wrap=True)
        self.who = Label(role="soft", wrap=True)
        self.code = Label(role="word")
        self.code_said = Label(
            self.tr(
                "Read these letters to whoever sent it. The same letters mean the same program; "
                "they do not prove who made it."
            ),
            "soft",
            wrap=True,
        )
        self.stand = Label(wrap=True)
        self.notes = Label(wrap=True)
        self.changes = Label(wrap=True)
        self.changes_head = Label(role="heading", wrap=True)
        self.stages = Label(wrap=True)
        self.follow = Button(self.tr("Go on with this revision"), kind="primary")
        self.begin = Button(self.tr("Set it up and begin"), kind="primary")
        self.keep = Button(self.tr("Keep in the library"))
        self.leave = Button(self.tr("Leave it"), self.tr("Esc"))
        self._content = QWidget()
        self._notes = Card()
        self._changes = Card()
        self.area = VerticalScroll()
        self._lay_out()
        self.follow.clicked.connect(self._follow)
        self.begin.clicked.connect(self._begin)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self._leave)

    def open(self, path: Path) -> None:
        """Look into a file and show what is in it, or why it cannot be used."""
        self._incoming = None
        self.notice.say("")
        try:
            self._incoming = self._intake.look_into(path)
        except DocumentError as error:
            self._show_fault(path, error)
            return
        except UserError as error:
            self.notice.say(error_words(error))
            return
        self._show(self._incoming)

    def take_focus(self) -> None:
        """Begin at what is likely wanted; where nothing is, at the way back."""
        for button in (self.follow, self.begin, self.keep, self.leave):
            if not button.isHidden():
                button.setFocus()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape; scroll by the keys that scroll."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif not self.area.handles(event):
            super().keyPressEvent(event)

    def _show_fault(self, path: Path, error: DocumentError) -> None:
        self.title.setText(self.tr("{} cannot be used").format(path.name))
        self.who.setText(self.tr("Nothing was changed. Ask whoever sent it for a sound file."))
        self._content.hide()
        for button in (self.follow, self.begin, self.keep):
            button.hide()
        shown = [phrase_words(fault) for fault in error.faults[:SHOWN]]
        if len(error.faults) > SHOWN:
            shown.append(self.tr("and {} more").format(len(error.faults) - SHOWN))
        self.changes_head.setText(self.tr("What is wrong with it"))
        self.changes.setText("\n".join(shown))
        self._notes.hide()
        self._changes.show()

    def _show(self, incoming: Incoming) -> None:
        program = incoming.program
        self._content.show()
        self.title.setText(program.title)
        parts = [self.tr("Revision {} of {}").format(program.revision, short_day(program.issued))]
        if program.author:
            parts.append(self.tr("made by {}").format(program.author))
        if program.for_runner:
            parts.append(self.tr("for {}").format(program.for_runner))
        parts.append(schedule_sentence(program))
        self.who.setText(" · ".join(parts))
        self.code.setText(f"{incoming.code[:4]} {incoming.code[4:]}")
        self.code.setAccessibleName(self.tr("Code: {}").format(" ".join(incoming.code)))
        self.stand.setText(self._standing(incoming))
        self.stages.setText(
            "\n".join(
                f"{number}. {told(stage.title)}" for number, stage in enumerate(program.stages, 1)
            )
        )
        notices = map(phrase_words, incoming.notices)
        notes = "\n".join(part for part in (told(program.notes), *notices) if part)
        self.notes.setText(notes)
        self._notes.setVisible(bool(notes))
        self._show_differences(incoming)
        is_conflict = incoming.relation is Relation.CONFLICT
        goes_on = incoming.in_use and not is_conflict and incoming.relation is not Relation.SAME
        self.follow.setVisible(goes_on)
        self.begin.setVisible(not incoming.in_use and not is_conflict)
        self.keep.setVisible(not is_conflict)

    def _standing(self, incoming: Incoming) -> str:
        number = incoming.known.revision if incoming.known is not None else 0
        where = self.tr("in use") if incoming.in_use else self.tr("in the library")
        match incoming.relation:
            case Relation.OTHER:
                return self.tr("This program is not here yet.")
            case Relation.SAME:
                return self.tr("The same revision is {} already.").format(where)
            case Relation.NEWER:
                return self.tr("It is newer than revision {}, which is {}.").format(number, where)
            case Relation.OLDER:
                return self.tr("It is older than revision {}, which is {}.").format(number, where)
        return self.tr(
            "Revision {} is {} already, with other content. Ask for a new revision."
        ).format(number, where)

    def _show_differences(self, incoming: Incoming) -> None:
        found = incoming.differences
        self._changes.setVisible(incoming.compared is not None)
        if incoming.compared is None:
            return
        self.changes_head.setText(
            self.tr("What differs from {}, revision {}").format(
                told(incoming.compared.title), incoming.compared.revision
            )
        )
        catalog = with_own(self._intake.catalog, incoming.program.exercises)
        lines = [difference_words(one, catalog) for one in found[:SHOWN]]
        if len(found) > SHOWN:
            lines.append(self.tr("and {} more").format(len(found) - SHOWN))
        self.changes.setText("\n".join(lines) if lines else self.tr("Nothing."))

    def _follow(self) -> None:
        if self._incoming is None:
            return
        try:
            self._intake.follow(self._incoming)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        program = self._incoming.program
        said = self.tr("You go on with revision {}. Sessions that are done keep theirs.")
        self.closed.emit()
        self.said.emit(said.format(program.revision))

    def _begin(self) -> None:
        if self._receive() and self._incoming is not None:
            self.setup_requested.emit(self._incoming.program.id)

    def _keep(self) -> None:
        if self._receive() and self._incoming is not None:
            title = told(self._incoming.program.title)
            self.closed.emit()
            self.said.emit(self.tr("{} is in the library.").format(title))

    def _receive(self) -> bool:
        if self._incoming is None:
            return False
        try:
            self._intake.receive(self._incoming)
        except UserError as error:
            self.notice.say(error_words(error))
            return False
        return True

    def _leave(self) -> None:
        self.closed.emit()

    def _lay_out(self) -> None:
        code = Card()
        code.column.addWidget(Label(self.tr("Its code"), "heading"))
        code.column.addWidget(self.code)
        code.column.addWidget(self.code_said)
        code.column.addWidget(self.stand)
        stages = Card()
        stages.column.addWidget(Label(self.tr("Its stages"), "heading"))
        stages.column.addWidget(self.stages)
        stages.column.addStretch()
        grid = QGridLayout(self._content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        grid.addWidget(code, 0, 0)
        grid.addWidget(stages, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._notes.column.addWidget(Label(self.tr("Notes"), "heading"))
        self._notes.column.addWidget(self.notes)
        self._changes.column.addWidget(self.changes_head)
        self._changes.column.addWidget(self.changes)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 16)
        column.setSpacing(16)
        for widget in (self._content, self._notes, self._changes):
            column.addWidget(widget)
        column.addStretch()
        self.area.hold(inside)
        buttons = QHBoxLayout()
        for button in (self.follow, self.begin, self.keep, self.leave):
            buttons.addWidget(button)
        buttons.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(34, 28, 26, 24)
        outer.setSpacing(12)
        outer.addWidget(self.title)
        outer.addWidget(self.who)
        outer.addWidget(self.notice)
        outer.addWidget(self.area, 1)
        outer.addLayout(buttons)
