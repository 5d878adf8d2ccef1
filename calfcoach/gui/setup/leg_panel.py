"""The first step: which leg, and which program."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from calfcoach.core.plan import Side
from calfcoach.core.program import Program
from calfcoach.gui.i18n import told
from calfcoach.gui.setup.fields import Choice, ChoiceField
from calfcoach.gui.setup.step_panel import StepPanel
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label


class LegPanel(StepPanel):
    """Keys 1 to 3 name the leg; the usual program is chosen already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("Which leg, which program?")
        self.leg = ChoiceField(
            self.tr("Which leg troubles you?"),
            (
                Choice(Side.LEFT, self.tr("Left leg"), Qt.Key.Key_1),
                Choice(Side.RIGHT, self.tr("Right leg"), Qt.Key.Key_2),
                Choice(Side.BOTH, self.tr("Both"), Qt.Key.Key_3),
            ),
        )
        card = self.add_card(self.leg)
        keys = self.tr(
            "Keys: 1 left, 2 right, 3 both. Both legs train; the weaker one sets the pace."
        )
        card.column.addWidget(Label(keys, "soft", wrap=True))
        self.program: ChoiceField[str] | None = None
        self._programs_card: Card | None = None
        self.body.addStretch()

    def begin(self, programs: Mapping[str, Program], name: str = "") -> None:
        """Ask afresh, a program chosen: the one of a name, else the first."""
        self.leg.set_value(None)
        self._add_programs(programs)
        if self.program is not None:
            self.program.set_value(name if name in programs else next(iter(programs)))
        self._show_programs(shown=True)

    def fill(self, leg: Side) -> None:
        """Show the leg as answered; the program stays as it is and is not asked."""
        self.leg.set_value(leg)
        self._show_programs(shown=False)

    def side(self) -> Side:
        """Return the leg."""
        return self.leg.value() or Side.BOTH

    def program_name(self) -> str:
        """Return the name of the chosen program; "" where none is asked."""
        return (self.program.value() if self.program else None) or ""

    def handles(self, event: QKeyEvent) -> bool:
        """Take 1 to 3 wherever the focus is; Enter as any step."""
        return self.leg.choose_by(Qt.Key(event.key())) or super().handles(event)

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
        if self._programs_card is not None:
            self.body.removeWidget(self._programs_card)
            self._programs_card.hide()
            self._programs_card.deleteLater()
        choices = []
        for name, program in programs.items():
            word, note = words.get(name, (told(program.title), self._about(program)))
            choices.append(Choice(name, word, note=note))
        self.program = ChoiceField(self.tr("Which program?"), choices)
        self._programs_card = Card()
        self._programs_card.column.addWidget(Label(self.program.text, "heading"))
        self._programs_card.column.addWidget(self.program)
        self.body.insertWidget(self.body.count() - 1, self._programs_card)
        before = self.leg.buttons[Side.BOTH]
        for button in self.program.buttons.values():
            QWidget.setTabOrder(before, button)
            before = button

    def _about(self, program: Program) -> str:
        parts = [self.tr("From your library, revision {}").format(program.revision)]
        if program.author:
            parts.append(self.tr("by {}").format(program.author))
        return ", ".join(parts)

    def _show_programs(self, *, shown: bool) -> None:
        title = self.tr("Which leg, which program?") if shown else self.tr("Which leg?")
        self.title = title
        if self._programs_card is not None:
            self._programs_card.setVisible(shown)
