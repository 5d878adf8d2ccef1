"""What else a stage says: rests, load, the heel bone, and what it asks for before it is entered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from calfcoach.core.program import Entry, HeelBone, Stage
from calfcoach.core.program_bounds import Fault, Path
from calfcoach.core.program_edit import USUAL_PACK
from calfcoach.gui.physio.fields import NamedField, show_text
from calfcoach.gui.physio.number_sentence import NumberSentence
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label

_PACK_KEYS = ("step_percent", "step_min_kg", "step_max_kg", "round_kg", "most_percent")
NO_LIMIT = 11
"""What the field of running pain shows where nothing is asked."""


class StageOptions(Card):
    """The stage without its exercises.

    Signals:
        changed(object, object): The stage as it is now, and what was changed.
    """

    changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._stage: Stage | None = None
        self.name = QLineEdit()
        self.load = QComboBox()
        self.heel_bone = QComboBox()
        self.fallback = QCheckBox(self.tr("For calming down only"))
        self.typical = QCheckBox(self.tr("Raises typical for the age"))
        self.rest = NumberSentence(
            self.tr("Rest {rest_between_s} s from one exercise to the next."),
            {"rest_between_s": ("rest_between_s",)},
            {"rest_between_s": self.tr("Rest between exercises, seconds")},
        )
        self.entry = NumberSentence(
            self.tr(
                "Each leg manages {raises_each_leg} single-leg raises; the weaker leg "
                "{symmetry_percent} % of the stronger; running pain at most "
                "{running_pain_at_most}; {weeks_since_start} weeks since the start."
            ),
            {
                key: ("entry", key)
                for key in (
                    "raises_each_leg",
                    "symmetry_percent",
                    "running_pain_at_most",
                    "weeks_since_start",
                )
            },
            {
                "raises_each_leg": self.tr("Single-leg raises of each leg"),
                "symmetry_percent": self.tr("Weaker leg in percent of the stronger"),
                "running_pain_at_most": self.tr("Running pain, at most"),
                "weeks_since_start": self.tr("Weeks since the start"),
            },
        )
        self._pack = NumberSentence(
            self.tr(
                "Each step {step_percent} % of body and pack, {step_min_kg} to {step_max_kg} kg, "
                "rounded to {round_kg} kg, up to {most_percent} % of body mass."
            ),
            {key: ("pack", key) for key in _PACK_KEYS},
            {
                "step_percent": self.tr("Load step, percent"),
                "step_min_kg": self.tr("Load step at least, kg"),
                "step_max_kg": self.tr("Load step at most, kg"),
                "round_kg": self.tr("Rounded to, kg"),
                "most_percent": self.tr("Pack at most, percent of body mass"),
            },
            decimals=("step_min_kg", "step_max_kg", "round_kg"),
        )
        self._named = [
            NamedField(self.tr("Name of the stage"), self.name, ("title",)),
            NamedField(self.tr("Load"), self.load, ("rep_max",)),
            NamedField(self.tr("When the heel bone hurts"), self.heel_bone, ("heel_bone",)),
        ]
        self._lay_out()
        self._connect()

    def show_stage(self, stage: Stage, faults: Sequence[Fault]) -> None:
        """Show a stage and what is wrong with it; places begin at the stage."""
        self._stage = stage
        show_text(self.name, stage.title)
        entry = stage.entry or Entry()
        for box, value in (
            (self.load, load_of(stage)),
            (self.heel_bone, stage.heel_bone),
        ):
            box.blockSignals(True)  # noqa: FBT003  Qt names nothing
            box.setCurrentIndex(box.findData(value))
            box.blockSignals(False)  # noqa: FBT003
        for check, ticked in (
            (self.fallback, stage.fallback),
            (self.typical, entry.typical_raises),
        ):
            check.blockSignals(True)  # noqa: FBT003
            check.setChecked(ticked)
            check.blockSignals(False)  # noqa: FBT003
        self.rest.show_values({"rest_between_s": stage.rest_between_s})
        pain = entry.running_pain_at_most
        self.entry.show_values(
            {
                "raises_each_leg": entry.raises_each_leg,
                "symmetry_percent": entry.symmetry_percent,
                "running_pain_at_most": NO_LIMIT if pain is None else pain,
                "weeks_since_start": entry.weeks_since_start,
            }
        )
        self._pack.setVisible(stage.pack is not None)
        if stage.pack is not None:
            self._pack.show_values({key: getattr(stage.pack, key) for key in self._pack.spins})
        for named in self._named:
            named.show_faults(faults)
        for sentence in (self.rest, self.entry, self._pack):
            sentence.show_faults(faults)

    def _set_number(self, place: Path, value: object) -> None:
        stage = self._stage
        if stage is None:
            return
        if place[0] == "entry":
            key = str(place[1])
            if key == "running_pain_at_most" and value == NO_LIMIT:
                value = None
            entry = replace(stage.entry or Entry(), **{key: value})  # type: ignore[arg-type]
            self._emit(replace(stage, entry=None if entry == Entry() else entry), place)
        elif place[0] == "pack" and stage.pack is not None:
            pack = replace(stage.pack, **{str(place[1]): value})  # type: ignore[arg-type]
            self._emit(replace(stage, pack=pack), place)
        elif isinstance(value, int):
            self._emit(replace(stage, rest_between_s=value), place)

    def _set_title(self, text: str) -> None:
        if self._stage is not None:
            self._emit(replace(self._stage, title=text), ("title",))

    def _set_heel_bone(self) -> None:
        found = self.heel_bone.currentData()
        if self._stage is not None and isinstance(found, HeelBone):
            self._emit(replace(self._stage, heel_bone=found), None)

    def _set_load(self) -> None:
        if self._stage is not None:
            self._emit(with_load(self._stage, str(self.load.currentData())), None)

    def _set_fallback(self, ticked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if self._stage is not None:
            self._emit(replace(self._stage, fallback=ticked), None)

    def _set_typical(self, ticked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if self._stage is not None:
            entry = replace(self._stage.entry or Entry(), typical_raises=ticked)
            self._emit(replace(self._stage, entry=None if entry == Entry() else entry), None)

    def _emit(self, stage: Stage, what: object) -> None:
        self.changed.emit(stage, what)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._set_title)
        self.load.activated.connect(self._set_load)
        self.heel_bone.activated.connect(self._set_heel_bone)
        self.fallback.toggled.connect(self._set_fallback)
        self.typical.toggled.connect(self._set_typical)
        for sentence in (self.rest, self.entry, self._pack):
            sentence.value_set.connect(self._set_number)

    def _lay_out(self) -> None:
        for name, text in (
            ("none", self.tr("body weight")),
            ("grows", self.tr("backpack that gets heavier")),
            ("stays", self.tr("backpack as it came")),
            ("rep_max", self.tr("as heavy as just possible")),
        ):
            self.load.addItem(text, name)
        for bone, text in (
            (HeelBone.AS_IS, self.tr("the stage stays as it is")),
            (HeelBone.ON_FLOOR, self.tr("on the floor instead of the step")),
            (HeelBone.SKIP, self.tr("the stage is skipped")),
        ):
            self.heel_bone.addItem(text, bone)
        pain = self.entry.spins["running_pain_at_most"]
        pain.setMaximum(NO_LIMIT)
        for check in (self.fallback, self.typical):
            check.setProperty("kind", "form")
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.addWidget(self._named[0], 0, 0, 1, 2)
        grid.addWidget(self._named[1], 1, 0)
        grid.addWidget(self._named[2], 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addWidget(Label(self.tr("About this stage"), "heading"))
        self.column.addLayout(grid)
        self.column.addWidget(self._pack)
        self.column.addWidget(self.rest)
        self.column.addWidget(Label(self.tr("Before it is entered"), "strong"))
        self.column.addWidget(self.entry)
        said = self.tr("0, and 11 for running pain, ask for nothing.")
        self.column.addWidget(Label(said, "soft", wrap=True))
        self.column.addWidget(self.typical)
        self.column.addWidget(self.fallback)


def load_of(stage: Stage) -> str:
    """Return which load a stage works with: "none", "grows", "stays" or "rep_max"."""
    if stage.pack is not None:
        return "grows" if stage.pack.grows else "stays"
    return "rep_max" if stage.rep_max else "none"


def with_load(stage: Stage, load: str) -> Stage:
    """Return a stage that works with another load."""
    pack = None
    if load in ("grows", "stays"):
        pack = replace(stage.pack or USUAL_PACK, grows=load == "grows")
    return replace(stage, pack=pack, rep_max=load == "rep_max")
