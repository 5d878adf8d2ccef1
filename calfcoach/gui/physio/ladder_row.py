"""The ladder of a stage: a button a step, one more, one less."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from calfcoach.core.program import Stage
from calfcoach.gui.widgets.button import Button, EnterButton
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label


class LadderRow(FlowRow):
    """Which step of the ladder the table shows.

    Signals:
        step_chosen(int): From 0.
        add_requested(): One more step like this one, behind it.
        remove_requested(): This step is to go.
    """

    step_chosen = Signal(int)
    add_requested = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: list[EnterButton] = []
        self._name = Label(self.tr("Ladder"), "soft")
        self.add = Button(self.tr("+ Step"), kind="slim")
        self.remove = Button(self.tr("− Step"), kind="slim")
        self.add.setAccessibleName(self.tr("Add a ladder step like this one"))
        self.remove.setAccessibleName(self.tr("Remove this ladder step"))
        self.add.clicked.connect(self._emit_add)
        self.remove.clicked.connect(self._emit_remove)
        self._shown: tuple[str, ...] = ()
        self.flow.addWidget(self._name)
        self.flow.addWidget(self.add)
        self.flow.addWidget(self.remove)

    def show_stage(self, stage: Stage, step: int, faulty: frozenset[int]) -> None:
        """Show the steps, one of them chosen, those with faults marked."""
        texts = []
        for number, doses in enumerate(stage.ladder):
            said = " + ".join(dict.fromkeys(str(dose) for dose in doses)) or self.tr("empty")
            mark = " ●" if number in faulty else ""
            texts.append(f"{number + 1}: {said.replace('x', ' × ')}{mark}")
        if tuple(texts) != self._shown:
            self._rebuild(tuple(texts))
        for number, button in enumerate(self.steps):
            button.setChecked(number == step)
        self.remove.setEnabled(len(stage.ladder) > 1)

    def _rebuild(self, texts: tuple[str, ...]) -> None:
        self._shown = texts
        while len(self.steps) > len(texts):
            button = self.steps.pop()
            self.flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        while len(self.steps) < len(texts):
            button = EnterButton(parent=self)
            button.setCheckable(True)
            button.setProperty("kind", "pick")
            button.clicked.connect(self._emit_step)
            self.steps.append(button)
            for after in (self.add, self.remove):
                self.flow.removeWidget(after)
            self.flow.addWidget(button)
            for after in (self.add, self.remove):
                self.flow.addWidget(after)
            button.show()
        for button, text in zip(self.steps, texts, strict=True):
            button.setText(text)
            button.setAccessibleName(self.tr("Ladder step {}").format(text))
        self.fit()

    def _emit_step(self) -> None:
        number = next(n for n, button in enumerate(self.steps) if button is self.sender())
        self.step_chosen.emit(number)

    def _emit_add(self) -> None:
        self.add_requested.emit()

    def _emit_remove(self) -> None:
        self.remove_requested.emit()
