"""Describes a raise of one's own: name, cues, muscle, knee, legs, and what shows it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from calfcoach.core.errors import UserError
from calfcoach.core.exercises import Catalog, ExerciseKind, Muscle, Surface, Way
from calfcoach.core.own_exercise import KNEE_DEG, STRAIGHT_DEG, OwnExercise, own_exercise_faults
from calfcoach.core.plain_file import read_plain, reason
from calfcoach.core.program_bounds import Fault
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import error_words, phrase_words, told
from calfcoach.gui.physio.fields import NamedField, fault_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.spin_text import inset_text

LINES_HEIGHT = 84
PICTURE_FILE_BYTES = 20_000_000
"""No larger file is looked at."""


class OwnExerciseForm(Card):
    """The form.

    Signals:
        described(object): An exercise that has no faults.
        left(): The person thinks better of it.
    """

    described = Signal(object)
    left = Signal()

    def __init__(
        self,
        dialogs: Dialogs,
        read_picture: Callable[[bytes], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._dialogs = dialogs
        self._read_picture = read_picture
        self._catalog: Catalog = {}
        self._id = ""
        self._taken: Collection[str] = ()
        self._picture = ""
        self.name = QLineEdit()
        self.muscle = QComboBox()
        self.knee = QSpinBox()
        self.way = QComboBox()
        self.surface = QComboBox()
        self.figure = QComboBox()
        self.pack = QCheckBox(self.tr("With a loaded backpack"))
        self.cues = QPlainTextEdit()
        self.cautions = QPlainTextEdit()
        self.choose = Button(self.tr("Choose a picture…"), kind="slim")
        self.drop = Button(self.tr("Without a picture"), kind="slim")
        self.picture_said = Label(role="soft", wrap=True)
        self.keep = Button(self.tr("Add to the stage"), kind="primary")
        self.leave = Button(self.tr("Leave it"), self.tr("Esc"))
        self.fields = [
            NamedField(self.tr("Name"), self.name, ("name",)),
            NamedField(self.tr("Works most on"), self.muscle, ("muscle",)),
            NamedField(self.tr("Bend of the knee"), self.knee, ("knee_deg",)),
            NamedField(self.tr("Legs"), self.way, ("way",)),
            NamedField(self.tr("Where"), self.surface, ("on_floor",)),
            NamedField(self.tr("Drawn like"), self.figure, ("figure",)),
            NamedField(self.tr("What to do, a sentence a line"), self.cues, ("cues",)),
            NamedField(self.tr("What to mind, a sentence a line"), self.cautions, ("cautions",)),
        ]
        self._lay_out()
        self.choose.clicked.connect(self._choose_picture)
        self.drop.clicked.connect(self._drop_picture)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self._leave)

    def ask(self, known: OwnExercise | None, taken: Collection[str], catalog: Catalog) -> None:
        """Show an exercise to be changed, or an empty form.

        Args:
            known: The one to be changed; None for a new one.
            taken: Ids that the program uses for its own exercises.
            catalog: The shipped exercises.
        """
        self._catalog, self._taken = catalog, taken
        self._id = known.id if known is not None else ""
        raises = [one for one in catalog.values() if one.kind is ExerciseKind.RAISE]
        self.figure.clear()
        for exercise in sorted(raises, key=lambda one: told(one.name)):
            self.figure.addItem(told(exercise.name), exercise.id)
        self.name.setText(known.name if known else "")
        self.knee.setValue(known.knee_deg if known else 0)
        self.pack.setChecked(known.pack if known else False)
        self.cues.setPlainText("\n".join(known.cues) if known else "")
        self.cautions.setPlainText("\n".join(known.cautions) if known else "")
        if known is not None:
            for box, value in (
                (self.muscle, known.muscle),
                (self.way, known.way),
                (self.surface, known.surface),
                (self.figure, known.figure),
            ):
                box.setCurrentIndex(max(0, box.findData(value)))
        self._show_picture(known.picture if known else "")
        self.keep.set_text(self.tr("Keep") if known else self.tr("Add to the stage"))
        self._show_faults([])

    def take_focus(self) -> None:
        """Begin at the name."""
        self.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def exercise(self) -> OwnExercise:
        """Return what the form says."""
        surface, way, pack = self.surface.currentData(), self.way.currentData(), self.pack
        own = OwnExercise(
            id=self._id or self._free_id(),
            name=self.name.text().strip(),
            muscle=self.muscle.currentData(),
            knee_deg=self.knee.value(),
            surface=surface,
            way=way,
            figure=self.figure.currentData() or "",
            cues=_lines(self.cues),
            cautions=_lines(self.cautions),
            pack=pack.isChecked(),
            on_floor="",
            picture=self._picture,
        )
        if surface is not Surface.STEP:
            return own
        is_bent = own.knee_deg > STRAIGHT_DEG
        twin = next(
            one.id
            for one in self._catalog.values()
            if (one.way, one.surface, one.knee_bent, one.pack)
            == (way, Surface.FLOOR, is_bent, False)
        )
        return replace(own, on_floor=twin)

    def _free_id(self) -> str:
        words = re.sub(r"[^a-z0-9]+", "-", self.name.text().lower()).strip("-")[:30]
        first = f"own-{words or 'exercise'}"
        found, number = first, 2
        while found in self._taken:
            found, number = f"{first}-{number}", number + 1
        return found

    def _keep(self) -> None:
        own = self.exercise()
        found = own_exercise_faults((own,), self._catalog)
        faults = fault_words((place[2:], why) for place, why in found)
        self._show_faults(faults)
        if not faults:
            self.described.emit(own)

    def _show_faults(self, faults: list[Fault]) -> None:
        for field in self.fields:
            field.show_faults(faults)

    def _choose_picture(self) -> None:
        path = self._dialogs.open_file(
            self.tr("Choose a picture"), self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if path is None:
            return
        try:
            data = read_plain(path, PICTURE_FILE_BYTES)
            self._show_picture(self._read_picture(data))
        except UserError as error:
            self.picture_said.setText(error_words(error))
        except (OSError, ValueError) as error:
            why = reason(error) if isinstance(error, OSError) else str(error)
            said = self.tr("The picture cannot be read ({}).")
            self.picture_said.setText(said.format(phrase_words(why)))

    def _drop_picture(self) -> None:
        self._show_picture("")

    def _show_picture(self, picture: str) -> None:
        self._picture = picture
        self.drop.setVisible(bool(picture))
        size = len(picture) * 3 // 4 // 1024
        self.picture_said.setText(
            self.tr("A picture of {} kB is shown instead of the drawing.").format(size)
            if picture
            else self.tr("Without a picture the drawing shows it.")
        )

    def _leave(self) -> None:
        self.left.emit()

    def _lay_out(self) -> None:
        for muscle, text in (
            (Muscle.GASTROCNEMIUS, self.tr("gastrocnemius")),
            (Muscle.SOLEUS, self.tr("soleus")),
            (Muscle.CALF, self.tr("the calf as a whole")),
        ):
            self.muscle.addItem(text, muscle)
        for way, text in (
            (Way.TWO_UP_TWO_DOWN, self.tr("both up, both down")),
            (Way.TWO_UP_ONE_DOWN, self.tr("both up, one down")),
            (Way.ONE_UP_ONE_DOWN, self.tr("one up, one down")),
        ):
            self.way.addItem(text, way)
        for surface, text in (
            (Surface.FLOOR, self.tr("on the floor")),
            (Surface.STEP, self.tr("on a step")),
            (Surface.SEAT, self.tr("seated")),
        ):
            self.surface.addItem(text, surface)
        self.knee.setRange(*KNEE_DEG)
        self.knee.setSuffix(self.tr("°"))
        inset_text(self.knee)
        self.pack.setProperty("kind", "form")
        for box in (self.cues, self.cautions):
            box.setTabChangesFocus(True)
            box.setFixedHeight(scaled(LINES_HEIGHT))
        self.column.addWidget(Label(self.tr("An exercise of your own"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.fields[0], 0, 0, 1, 2)
        for number, field in enumerate(self.fields[1:]):
            grid.addWidget(field, 1 + number // 2, number % 2)
        grid.addWidget(self.pack, 5, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        row = FlowRow()
        row.flow.addWidget(self.choose)
        row.flow.addWidget(self.drop)
        self.column.addWidget(self.picture_said)
        self.column.addWidget(row)
        last = QHBoxLayout()
        last.addWidget(self.keep)
        last.addWidget(self.leave)
        last.addStretch()
        self.column.addLayout(last)


def _lines(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in field.toPlainText().splitlines() if line.strip())
