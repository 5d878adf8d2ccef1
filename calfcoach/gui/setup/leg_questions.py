"""The first questions: which leg, and which program."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from calfcoach.core.plan import Side
from calfcoach.core.program import Program
from calfcoach.gui.i18n import told
from calfcoach.gui.setup.fields import Choice, ChoiceField
from calfcoach.gui.setup.step_panel import StepPanel
from calfcoach.gui.widgets.labels import Label


class LegQuestions(QObject):
    """Keys 1 to 3 name the leg; the usual program is chosen already.

    Args:
        panel: Where they are asked.
    """

    def __init__(self, panel: StepPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.leg = ChoiceField(
            self.tr("Which leg troubles you?"),
            (
                Choice(Side.LEFT, self.tr("Left leg"), Qt.Key.Key_1),
                Choice(Side.RIGHT, self.tr("Right leg"), Qt.Key.Key_2),
                Choice(Side.BOTH, self.tr("Both"), Qt.Key.Key_3),
            ),
        )
        card = panel.add_card(self.leg)
        keys = self.tr(
            "Keys: 1 left, 2 right, 3 both. Both legs train; the weaker one sets the pace."
        )
        card.column.addWidget(Label(keys, "soft", wrap=True))
        self.program: ChoiceField[str] | None = None
        self._programs = panel.add_card(heading=self.tr("Which program?"))

    def begin(self, programs: Mapping[str, Program], name: str = "") -> None:
        """Ask afresh, a program chosen: the one of a name, else the first."""
        self.leg.set_value(None)
        self._add_programs(programs)
        if self.program is not None:
            self.program.set_value(name if name in programs else next(iter(programs)))
        self._programs.show()

    def fill(self, leg: Side) -> None:
        """Show the leg as answered; the program stays as it is and is not asked."""
        self.leg.set_value(leg)
        self._programs.hide()

    def side(self) -> Side:
        """Return the leg."""
        return self.leg.value() or Side.BOTH

    def program_name(self) -> str:
        """Return the name of the chosen program; "" where none is asked."""
        return (self.program.value() if self.program else None) or ""

    def _add_programs(self, programs: Mapping[str, Program]) -> None:
        words = {
            "default": (
                self.tr("Three a week"),
                self.tr("Slow calf raises, harder in small steps as your calf allows. The usual."),
            ),
            "default-twice": (
                self.tr("Two a week"),
                self.tr("The same steps with more rest between them, so it takes longer."),
            ),
            "heavy-slow": (
                self.tr("Heavy and slow"),
                self.tr("More weight and fewer raises, in a gym, for calves that are strong."),
            ),
        }
        if self.program is not None:
            self._panel.fields.remove(self.program)
            self.program.hide()
            self.program.deleteLater()
        choices = []
        for name, program in programs.items():
            word, note = words.get(name, (told(program.title), self._about(program)))
            choices.append(Choice(name, word, note=note))
        self.program = ChoiceField(self.tr("Which program?"), choices)
        self._programs.column.addWidget(self.program)
        self._panel.fields.insert(1, self.program)
        before = self.leg.buttons[Side.BOTH]
        for button in self.program.buttons.values():
            QWidget.setTabOrder(before, button)
            before = button

    def _about(self, program: Program) -> str:
        parts = [self.tr("From your library, revision {}").format(program.revision)]
        if program.author:
            parts.append(self.tr("by {}").format(program.author))
        return ", ".join(parts)
