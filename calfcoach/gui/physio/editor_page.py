"""The editor of a program: its stages on the left, the chosen one on the right, endless undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from calfcoach.core import program_edit as edit
from calfcoach.core.edit_history import EditHistory
from calfcoach.core.errors import UserError
from calfcoach.core.new_file import new_file
from calfcoach.core.own_exercise import OwnExercise
from calfcoach.core.program import Dose, Program, Work
from calfcoach.core.program_bounds import Fault
from calfcoach.core.program_edit import UsualDose
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import error_words, told
from calfcoach.gui.page import Page
from calfcoach.gui.paths import shown_path
from calfcoach.gui.physio.about_panel import AboutPanel
from calfcoach.gui.physio.editor_head import EditorHead
from calfcoach.gui.physio.fields import UndoPasser, fault_words
from calfcoach.gui.physio.own_exercise_form import OwnExerciseForm
from calfcoach.gui.physio.rules_card import RulesCard
from calfcoach.gui.physio.stage_list import StageList
from calfcoach.gui.physio.stage_panel import StagePanel
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.library import LibraryService

LIST_WIDTH = 210
BESIDE_FROM = 720
"""Width of the page from which the list stands beside what is chosen."""
LIST_HEIGHT, WIDEST = 170, 16_000
ABOUT = 0
"""The row of the list for the program as a whole."""


class EditorPage(Page):
    """One program of one's own, from an empty page to its file.

    Signals:
        closed(): Back to the library.
        preview_requested(object): The program is to be played forward.
        handout_requested(object): The program is to be printed.
    """

    closed = Signal()
    preview_requested = Signal(object)
    handout_requested = Signal(object)

    def __init__(
        self,
        library: LibraryService,
        theme: ThemeKeeper,
        dialogs: Dialogs,
        read_picture: Callable[[bytes], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._dialogs = dialogs
        self._history: EditHistory | None = None
        self._row = ABOUT
        self._is_saved = False
        self.faults: list[Fault] = []
        self.notice = NoticeBar()
        self.head = EditorHead()
        self.stages = StageList()
        self.add_stage = Button(self.tr("+ Add stage"), kind="slim")
        self.copy_stage = Button(self.tr("Duplicate"), kind="slim")
        self.about = AboutPanel()
        self.stage = StagePanel(theme)
        self.own = OwnExerciseForm(dialogs, read_picture)
        self.rules = RulesCard()
        self._sides: tuple[QWidget, ...] = (self.about, self.stage, self.own)
        self.area = VerticalScroll()
        self._left = Card()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._passer = UndoPasser(self)
        self._lay_out()
        self._connect()
        self._passer.watch(self)

    @property
    def program(self) -> Program | None:
        """The program as it is edited; None where none is."""
        return None if self._history is None else self._history.program

    def open(self, program: Program) -> None:
        """Edit a program; what is not saved of it comes with it.

        Raises:
            UserError: The log cannot be read.
        """
        self._history = EditHistory(program)
        saved = self._library.saved(program.id)
        self._is_saved = saved is not None
        if saved is not None:
            self._history.saved = saved
        self.notice.say("")
        self.stage.know(self._library.usual())
        self._row = ABOUT
        self._show_side(self.about)
        self._show()
        self.stages.choose(ABOUT)

    def take_focus(self) -> None:
        """Begin at the name of the program."""
        self.about.texts["title"].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape; scroll by the keys that scroll."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif not self.area.handles(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above where there is no room beside."""
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(BESIDE_FROM)
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        self._left.setMinimumWidth(scaled(LIST_WIDTH) if is_wide else 0)
        self._left.setMaximumWidth(scaled(LIST_WIDTH) if is_wide else WIDEST)
        self._left.setMaximumHeight(WIDEST if is_wide else LIST_HEIGHT)

    # Changes

    def _take(self, program: object, what: object = None) -> None:
        """Go on to another state, and keep it as a draft."""
        history = self._history
        if history is None or not isinstance(program, Program):
            return
        if history.take(program, what):
            self._keep(program)
        self._show()

    def _keep(self, program: Program) -> None:
        try:
            self._library.keep_draft(program)
        except UserError as error:
            self.notice.say(error_words(error))

    def _set_value(self, place: object, value: object) -> None:
        if self.program is not None and isinstance(place, tuple):
            self._take(edit.with_value(self.program, place, value), place)

    def _undo(self) -> None:
        if self._history is not None and self._history.undo():
            self._keep(self._history.program)
            self._show()

    def _redo(self) -> None:
        if self._history is not None and self._history.redo():
            self._keep(self._history.program)
            self._show()

    def _add_stage(self) -> None:
        if self.program is not None:
            after = self._row - 1 if self._row else len(self.program.stages) - 1
            self._row = after + 2
            self._take(edit.add_stage(self.program, after))
            self._choose(self._row)

    def _copy_stage(self) -> None:
        if self.program is not None and self._row:
            like = self.program.stages[self._row - 1]
            self._row += 1
            self._take(edit.add_stage(self.program, self._row - 2, like))
            self._choose(self._row)

    def _move_stage(self, before: int, after: int) -> None:
        if self.program is not None:
            self._row = after + 1
            self._take(edit.move_stage(self.program, before, after))
            self.stages.choose(self._row)

    def _remove_stage(self, number: int) -> None:
        if self.program is not None and len(self.program.stages) > 1:
            self._row = max(1, self._row - (1 if self._row - 1 >= number else 0))
            self._take(edit.remove_stage(self.program, number))
            self.stages.choose(self._row)

    def _describe_own(self) -> None:
        """Open the form of an exercise of one's own: the one of the row, else a new one."""
        program = self.program
        if program is None or not self._row:
            return
        row = self.stage.table.currentIndex().row()
        works = program.stages[self._row - 1].exercises
        chosen = works[row].exercise if 0 <= row < len(works) else ""
        known = next((one for one in program.exercises if one.id == chosen), None)
        taken = {one.id for one in program.exercises}
        self.own.ask(known, taken, self._library.catalog)
        self._show_side(self.own)
        self.own.take_focus()

    def _take_own(self, own: object) -> None:
        program = self.program
        if program is None or not isinstance(own, OwnExercise):
            return
        is_new = all(one.id != own.id for one in program.exercises)
        found = edit.add_own_exercise(program, own)
        if is_new:
            found = edit.add_exercise(found, self._row - 1, own.exercise())
        self._close_own()
        self._take(found)

    def _close_own(self) -> None:
        self._show_side(self.stage if self._row else self.about)
        self.stage.take_focus()

    def _keep_usual(self, work: object, dose: object) -> None:
        if not (isinstance(work, Work) and isinstance(dose, Dose)):
            return
        usual = UsualDose(dose, work.tempo, work.rest_s, work.switch_s)
        try:
            self._library.keep_usual(work, usual)
            self.stage.know(self._library.usual())
        except UserError as error:
            self.notice.say(error_words(error))
            return
        exercise = self._library.catalog.get(work.exercise)
        name = told(exercise.name) if exercise is not None else work.exercise
        self.notice.say(self.tr("{}: {} is the usual dose from now on.").format(name, dose))

    # Out

    def _save(self) -> None:
        """Keep the program as its next revision, then ask where its file goes."""
        history = self._history
        if history is None:
            return
        if self.faults:
            self._say_faults()
            return
        try:
            saved = self._library.save(history.program)
        except UserError as error:
            self.notice.say(error_words(error))
            return
        history.mark_saved(saved)
        self._is_saved = True
        self._show()
        path = self._dialogs.save_file(
            self.tr("Save program file"),
            self._library.file_name(saved),
            self.tr("Program (*.calfprog.json)"),
        )
        if path is None:
            self.notice.say(self.tr("Kept in the library as revision {}.").format(saved.revision))
            return
        try:
            with new_file(path) as file:
                file.write(self._library.file_text(saved).encode())
        except UserError as error:
            self.notice.say(error_words(error))
            return
        said = self.tr("Revision {} is saved as {}. Its code is {}: the runner sees the same one.")
        self.notice.say(said.format(saved.revision, shown_path(path), self._library.code(saved)))

    def _preview(self) -> None:
        if self.faults:
            self._say_faults()
        elif self.program is not None:
            self.preview_requested.emit(self.program)

    def _handout(self) -> None:
        if self.faults:
            self._say_faults()
        elif self.program is not None:
            self.handout_requested.emit(self.program)

    def _say_faults(self) -> None:
        """Say that something is to be mended first, and go there."""
        said = self.tr("%n things are to be mended first; they are marked.", "", len(self.faults))
        self.notice.say(said)
        place = self.faults[0][0]
        is_stage = place[:1] == ("stages",) and len(place) > 1 and isinstance(place[1], int)
        self._choose(int(place[1]) + 1 if is_stage else ABOUT)

    def _leave(self) -> None:
        if self.own.isVisibleTo(self):
            self._close_own()
            return
        self.closed.emit()

    # What is shown

    def _choose(self, row: int) -> None:
        self._row = row
        self.stages.choose(row)
        self._show_side(self.stage if row else self.about)
        self._show()
        self.area.to_top()
        if row and not self.stages.hasFocus():
            self.stage.take_focus()

    def _show_side(self, widget: QWidget) -> None:
        for one in self._sides:
            one.setVisible(one is widget)
        self.rules.setVisible(widget is not self.own)

    def _show(self) -> None:
        history = self._history
        if history is None:
            return
        program = history.program
        self.faults = fault_words(self._library.faults(program))
        self._row = min(self._row, len(program.stages))
        self.head.show_history(history, is_saved=self._is_saved)
        self.stages.show_program(program, self.faults)
        self.stages.choose(self._row)
        self.about.show_program(program, self.faults)
        self.rules.show_program(program, self.faults)
        if self._row:
            self.stage.show_stage(
                program,
                self._row - 1,
                self._library.known(program),
                self._library.raises(program),
                self.faults,
            )
        self.copy_stage.setEnabled(self._row > 0)

    def _connect(self) -> None:
        head = self.head
        head.back.clicked.connect(self._leave)
        head.undo.clicked.connect(self._undo)
        head.redo.clicked.connect(self._redo)
        head.save.clicked.connect(self._save)
        head.preview.clicked.connect(self._preview)
        head.handout.clicked.connect(self._handout)
        self.stages.chosen.connect(self._choose)
        self.stages.stage_moved.connect(self._move_stage)
        self.stages.remove_requested.connect(self._remove_stage)
        self.add_stage.clicked.connect(self._add_stage)
        self.copy_stage.clicked.connect(self._copy_stage)
        self.about.changed.connect(self._take)
        self.stage.changed.connect(self._take)
        self.stage.usual_requested.connect(self._keep_usual)
        self.stage.own_requested.connect(self._describe_own)
        self.own.described.connect(self._take_own)
        self.own.left.connect(self._close_own)
        self.rules.value_set.connect(self._set_value)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        keys = QKeySequence.StandardKey
        for key, slot in (
            (QKeySequence(keys.Undo), self._undo),
            (QKeySequence("Ctrl+Shift+Z"), self._redo),
            (QKeySequence("Ctrl+Y"), self._redo),
            (QKeySequence(head.SAVE_KEY), self._save),
        ):
            shortcut = QShortcut(key, self)
            shortcut.setContext(context)
            shortcut.activated.connect(slot)

    def _lay_out(self) -> None:
        left = self._left
        left.show_small(small=True)
        left.column.addWidget(self.stages, 1)
        row = FlowRow()
        row.flow.addWidget(self.add_stage)
        row.flow.addWidget(self.copy_stage)
        left.column.addWidget(row)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 24)
        column.setSpacing(16)
        for side in self._sides:
            column.addWidget(side)
        column.addWidget(self.rules)
        column.addStretch()
        self.area.hold(inside)
        halves = self._halves
        halves.setSpacing(16)
        halves.addWidget(left)
        halves.addWidget(self.area, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(34, 24, 26, 0)
        outer.setSpacing(12)
        outer.addWidget(self.head)
        outer.addWidget(self.notice)
        outer.addLayout(halves, 1)
