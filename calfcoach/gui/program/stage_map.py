"""All stages as a ladder, easiest first: steps with how often done, and where one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.program import Stage
from calfcoach.core.training_log import Profile
from calfcoach.gui.i18n import told
from calfcoach.gui.program.rung import Mark, Rung, RungMark
from calfcoach.gui.program.stage_words import stage_notes, times_words
from calfcoach.gui.units import mass_words
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.training_views import ProgramView, StageView, StepView

PILLS_IN_A_ROW = 3


class StepPill(Card):
    """One ladder step: its dose, and how often it was done."""

    def __init__(self, step: StepView, parent: QWidget | None = None) -> None:
        super().__init__("calm" if step.is_here else "card", parent)
        self.column.setContentsMargins(10, 6, 10, 7)
        self.column.setSpacing(0)
        done = times_words(step.times)
        if step.is_here:
            done = self.tr("due next, {}").format(done) if step.times else self.tr("due next")
        if step.load_kg:
            done = self.tr("{}, {}").format(done, mass_words(step.load_kg))
        self.column.addWidget(Label(step.label, "strong", wrap=True))
        self.column.addWidget(Label(done, "" if step.is_here else "soft", wrap=True))
        self.column.addStretch()
        self.setAccessibleName(f"{step.label}: {done}")


class StageRow(QWidget):
    """One stage: its shape on the rail, title, steps and notes."""

    def __init__(
        self,
        stage: Stage,
        seen: StageView,
        profile: Profile,
        rung: Rung,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.stage_id = stage.id
        self.rung = RungMark(rung)
        self.pills = () if seen.is_skipped else tuple(StepPill(step) for step in seen.steps)
        title = Label(f"{stage.id}  {told(stage.title)}", "strong", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(title, 1)
        if rung.mark is Mark.HERE:
            head.addWidget(Label(self.tr("You are here"), "chip"))
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 16)
        column.setSpacing(7)
        column.addLayout(head)
        if self.pills:
            column.addLayout(self._grid())
        notes = stage_notes(stage, profile, is_skipped=seen.is_skipped)
        if rung.mark is Mark.SKIPPED and not seen.is_skipped:
            notes = (self.tr("You began above this stage."),)
        for note in notes:
            column.addWidget(Label(note, "soft", wrap=True))
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.rung)
        row.addLayout(column, 1)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for number, pill in enumerate(self.pills):
            grid.addWidget(pill, number // PILLS_IN_A_ROW, number % PILLS_IN_A_ROW)
        for place in range(PILLS_IN_A_ROW):
            grid.setColumnStretch(place, 1)
        return grid


class StageMap(Card):
    """The ladder of a program; what one only falls back on stands apart below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.rows: tuple[StageRow, ...] = ()
        self._apart = QWidget()
        apart = QVBoxLayout(self._apart)
        apart.setContentsMargins(0, 0, 0, 0)
        apart.setSpacing(12)
        line = Label(role="separator")
        line.setFixedHeight(1)
        apart.addWidget(line)
        apart.addWidget(Label(self.tr("To fall back on"), "soft"))
        self._ladder, self._fallbacks = QVBoxLayout(), QVBoxLayout()
        for column in (self._ladder, self._fallbacks):
            column.setSpacing(0)
        apart.addLayout(self._fallbacks)
        self.column.addWidget(Label(self.tr("The ladder"), "heading"))
        self.column.addSpacing(4)
        self.column.addLayout(self._ladder)
        self.column.addWidget(self._apart)

    def show_view(self, view: ProgramView) -> None:
        """Show the stages anew."""
        for old in self.rows:
            old.hide()
            old.deleteLater()
        stages = view.program.stages
        usual = [one for one in view.stages if not stages[one.number].fallback]
        rare = [one for one in view.stages if stages[one.number].fallback]
        self.rows = (*_add(self._ladder, usual, view), *_add(self._fallbacks, rare, view))
        self._apart.setVisible(bool(rare))


def _add(column: QVBoxLayout, seen: Sequence[StageView], view: ProgramView) -> list[StageRow]:
    rows = []
    for one in seen:
        rung = Rung(_mark(one, view), is_first=one is seen[0], is_last=one is seen[-1])
        stage = view.program.stages[one.number]
        rows.append(StageRow(stage, one, view.enrollment.profile, rung))
        column.addWidget(rows[-1])
    return rows


def _mark(seen: StageView, view: ProgramView) -> Mark:
    if seen.is_skipped:
        return Mark.SKIPPED
    if seen.number == view.place.stage:
        return Mark.HERE
    if seen.number > view.place.stage or view.program.stages[seen.number].fallback:
        return Mark.AHEAD
    return Mark.PASSED if any(step.times for step in seen.steps) else Mark.SKIPPED
