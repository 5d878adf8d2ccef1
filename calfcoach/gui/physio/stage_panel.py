"""One stage: its ladder, its exercises in a table, and what else it says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calfcoach.core import program_edit as edit
from calfcoach.core.exercises import Catalog, Exercise
from calfcoach.core.program import Program, Stage, Tempo
from calfcoach.core.program_bounds import Fault, Path
from calfcoach.core.program_edit import UsualDose
from calfcoach.gui.i18n import told
from calfcoach.gui.physio.exercise_picker import ExercisePicker
from calfcoach.gui.physio.exercise_table import NAME, ExerciseTable
from calfcoach.gui.physio.ladder_row import LadderRow
from calfcoach.gui.physio.stage_options import StageOptions, load_of
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label


class StagePanel(QWidget):
    """A stage of the program that is edited.

    Signals:
        changed(object, object): The program as it is now, and what was changed.
        usual_requested(object, object): An exercise as a stage does it, and its dose, are to be
            usual from now on.
        own_requested(): An exercise of one's own is to be described.
    """

    changed = Signal(object, object)
    usual_requested = Signal(object, object)
    own_requested = Signal()

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program: Program | None = None
        self._number = self._step = 0
        self._catalog: Catalog = {}
        self._usual: dict[str, UsualDose] = {}
        self.ladder = LadderRow()
        self.table = ExerciseTable(theme)
        self.picker = ExercisePicker()
        self.usual = Button(self.tr("Keep as the usual dose"), kind="slim")
        self.own = Button(self.tr("An exercise of your own…"), kind="slim")
        self.keys = Label(
            self.tr("Type into a cell. Alt with an arrow moves a row, Delete removes it."),
            "soft",
            wrap=True,
        )
        self.faults = Label(role="fault", wrap=True)
        self.faults.hide()
        self.options = StageOptions()
        self._heading = Label(role="heading", wrap=True)
        self._lay_out()
        self._connect()

    def know(self, usual: dict[str, UsualDose]) -> None:
        """Know how exercises are usually given."""
        self._usual = usual

    def show_stage(
        self,
        program: Program,
        number: int,
        catalog: Catalog,
        raises: Sequence[Exercise],
        faults: Sequence[Fault],
    ) -> None:
        """Show a stage of a program.

        Args:
            program: That is edited.
            number: Of the stage, from 0.
            catalog: The exercises by id, those of the program among them.
            raises: Those that a stage can have, by name.
            faults: Of the whole program.
        """
        stage = program.stages[number]
        if number != self._number:
            self._step = 0
        self._program, self._number, self._catalog = program, number, catalog
        self._step = min(self._step, len(stage.ladder) - 1)
        own = [(place[2:], reason) for place, reason in faults if place[:2] == ("stages", number)]
        steps = {place[1] for place, _ in own if place[0] == "ladder" and len(place) > 1}
        self._heading.setText(told(stage.title) or stage.id)
        bad = frozenset(one for one in steps if isinstance(one, int))
        self.ladder.show_stage(stage, self._step, bad)
        self.table.exercises.take(stage, self._step, catalog, self._load(stage), own)
        self.table.fit()
        self.picker.offer(raises)
        said = [self._worded(place, reason, stage) for place, reason in own if _is_in_table(place)]
        self.faults.setText("\n".join(dict.fromkeys(said)))
        self.faults.setVisible(bool(said))
        self.usual.setEnabled(bool(stage.exercises))
        self.options.show_stage(stage, own)

    def take_focus(self) -> None:
        """Begin at the table, or where the first exercise is added."""
        if self.table.exercises.rowCount():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.table.exercises.index(0, 1))
        else:
            self.picker.line.setFocus()

    def add(self, exercise: Exercise) -> None:
        """Add an exercise to the stage, in its usual dose."""
        if self._program is not None:
            usual = self._usual.get(exercise.id)
            self._emit(edit.add_exercise(self._program, self._number, exercise, usual))
            row = self.table.exercises.rowCount() - 1
            self.table.setCurrentIndex(self.table.exercises.index(row, 1))

    # What was typed

    def _set_cell(self, row: int, key: str, value: object) -> None:
        program = self._program
        if program is None:
            return
        stage: Path = ("stages", self._number)
        if isinstance(value, Tempo) or key == "rest_s":
            place: Path = (*stage, "exercises", row, key)
        else:
            place = (*stage, "ladder", self._step, row, key)
        self._emit(edit.with_value(program, place, value))

    def _set_stage(self, stage: object, what: object) -> None:
        if self._program is not None and isinstance(stage, Stage):
            place = ("stages", self._number)
            found = edit.with_value(self._program, place, stage)
            self.changed.emit(found, None if what is None else (*place, what))

    def _move(self, before: int, after: int) -> None:
        if self._program is not None:
            self._emit(edit.move_exercise(self._program, self._number, before, after))

    def _remove(self, row: int) -> None:
        if self._program is not None:
            self._emit(edit.remove_exercise(self._program, self._number, row))

    def _choose_step(self, step: int) -> None:
        self._step = step
        self._emit(self._program)

    def _add_step(self) -> None:
        if self._program is not None:
            before = self._step
            self._step += 1
            self._emit(edit.add_step(self._program, self._number, before))

    def _remove_step(self) -> None:
        if self._program is not None:
            self._emit(edit.remove_step(self._program, self._number, self._step))

    def _keep_usual(self) -> None:
        row, program = self.table.currentIndex().row(), self._program
        if program is not None and program.stages[self._number].exercises:
            stage = program.stages[self._number]
            row = max(row, 0)
            self.usual_requested.emit(stage.exercises[row], stage.ladder[self._step][row])

    def _emit(self, program: Program | None) -> None:
        self.changed.emit(program, None)

    def _emit_own(self) -> None:
        self.own_requested.emit()

    # Words

    def _load(self, stage: Stage) -> str:
        return {
            "none": self.tr("body"),
            "grows": self.tr("pack, grows"),
            "stays": self.tr("pack"),
            "rep_max": self.tr("own load"),
        }[load_of(stage)]

    def _worded(self, place: Path, reason: str, stage: Stage) -> str:
        """Return a fault with the exercise and the column that it is about."""
        names = {
            "sets": self.tr("sets"),
            "reps": self.tr("reps"),
            "tempo": self.tr("tempo"),
            "up_s": self.tr("up"),
            "hold_s": self.tr("hold"),
            "down_s": self.tr("lower"),
            "bottom_s": self.tr("stay down"),
            "rest_s": self.tr("rest"),
            "switch_s": self.tr("switch of legs"),
            "ladder": self.tr("ladder"),
        }
        row = place[1] if place[0] == "exercises" and len(place) > 1 else None
        words = []
        if place[0] == "ladder":
            if len(place) > 1 and isinstance(place[1], int):
                words.append(self.tr("step {}").format(place[1] + 1))
            row = place[2] if len(place) > 2 else None
        if isinstance(row, int) and row < len(stage.exercises):
            exercise = self._catalog.get(stage.exercises[row].exercise)
            if exercise is not None:
                words.append(told(exercise.name))
        words += [names[one] for one in place if isinstance(one, str) and one in names][-1:]
        return f"{', '.join(words)}: {reason}" if words else reason

    def _connect(self) -> None:
        self.table.exercises.cell_typed.connect(self._set_cell)
        self.table.move_requested.connect(self._move)
        self.table.remove_requested.connect(self._remove)
        self.picker.picked.connect(self.add)
        self.ladder.step_chosen.connect(self._choose_step)
        self.ladder.add_requested.connect(self._add_step)
        self.ladder.remove_requested.connect(self._remove_step)
        self.options.changed.connect(self._set_stage)
        self.usual.clicked.connect(self._keep_usual)
        self.own.clicked.connect(self._emit_own)

    def _lay_out(self) -> None:
        card = Card()
        card.column.addWidget(self._heading)
        card.column.addWidget(self.ladder)
        card.column.addWidget(self.table)
        card.column.addWidget(self.picker)
        card.column.addWidget(self.faults)
        row = FlowRow()
        row.flow.addWidget(self.usual)
        row.flow.addWidget(self.own)
        card.column.addWidget(row)
        card.column.addWidget(self.keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(card)
        column.addWidget(self.options)
        self.table.setColumnWidth(NAME, 220)


def _is_in_table(place: Path) -> bool:
    return place[:1] in (("exercises",), ("ladder",))
