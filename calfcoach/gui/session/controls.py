"""The buttons of the player; each says its key."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.plan import StepKind
from calfcoach.gui.widgets.button import Button

GAP = 8
"""Between two buttons, px."""


class Controls(QWidget):
    """The row under the player, and `step_actions`: the row for what this step alone offers.

    Args:
        is_relief: Stretches may be ended when it lets go, and bent-knee ones added.
    """

    def __init__(self, *, is_relief: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_relief = is_relief
        self.back = Button(self.tr("Back"), self.tr("Left"))
        self.pause = Button(self.tr("Pause"), self.tr("Space"), "primary")
        self.skip = Button(self.tr("Skip"), self.tr("Right"))
        self.let_go = Button(self.tr("It has let go"), self.tr("Enter"))
        self.bent = Button(self.tr("Add bent-knee holds"), "K")
        self.bent.setCheckable(True)
        self.more_rest = Button(self.tr("+15 s"), self.tr("Up"))
        self.done = Button(self.tr("Done"), self.tr("Enter"), "primary")
        self.mute = Button(self.tr("Mute"), "M")
        self.hurts = Button(self.tr("It hurts: stop"), "X", "danger")
        self.end = Button(self.tr("End"), "Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self._row = (self.back, self.pause, self.skip, self.mute, self.end, self.hurts)
        for button in self._row[:3]:
            row.addWidget(button)
        row.addStretch()
        for button in self._row[3:]:
            row.addWidget(button)
        self.step_actions = QWidget()
        near = QHBoxLayout(self.step_actions)
        near.setContentsMargins(0, 0, 0, 0)
        near.setSpacing(8)
        near.addStretch()
        for button in (self.done, self.let_go, self.bent, self.more_rest):
            near.addWidget(button)
        near.addStretch()

    def show_view(self, view: SessionView) -> None:
        """Show what can be done now."""
        step = view.step
        paused = view.phase is Phase.PAUSED
        self.pause.set_text(self.tr("Go on") if paused else self.tr("Pause"))
        self._fit()
        self.back.setEnabled(view.can_back)
        self.skip.setEnabled(view.can_skip)
        untimed = step.length_ms is None
        self.pause.setVisible(not untimed or paused)
        self.done.setVisible(untimed and step.kind is not StepKind.ASK)
        stretching = self._is_relief and step.kind in (StepKind.STRETCH, StepKind.REST)
        self.let_go.setVisible(stretching)
        self.bent.setVisible(stretching and not step.optional)
        self.more_rest.setVisible(step.kind is StepKind.REST)

    def show_bent(self, *, included: bool) -> None:
        """Say what the button for bent-knee holds will do, and look chosen while they are in."""
        self.bent.setChecked(included)
        text = self.tr("Leave out bent-knee holds") if included else self.tr("Add bent-knee holds")
        self.bent.set_text(text)

    def show_muted(self, *, muted: bool) -> None:
        """Say what the mute button will do."""
        self.mute.set_text(self.tr("Sound on") if muted else self.tr("Mute"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the keys out where there is too little room for them."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Need no more room than the texts without their keys."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._width(with_keys=False)), least.height())

    def _fit(self) -> None:
        has_room = self._width(with_keys=True) <= self.width()
        for button in self._row:
            button.show_key(shown=has_room)

    def _width(self, *, with_keys: bool) -> int:
        shown = [button for button in self._row if not button.isHidden()]
        return sum(one.width_of(with_key=with_keys) + GAP for one in shown)
