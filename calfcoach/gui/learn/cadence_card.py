"""Cadence: tapped for 20 s or typed in, with a target and a ceiling."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from calfcoach.core.cadence import BOUNDS, TAP_S, cadence_of, ceiling, target
from calfcoach.core.clock import Clock
from calfcoach.gui.fonts import scaled
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.spin_text import inset_text

LOOK_MS = 100


class CadenceCard(Card):
    """Counts steps.

    Signals:
        kept(int): Steps a minute are to be kept.
        begun(): Steps are counted from now on.
    """

    kept = Signal(int)
    begun = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._clock = clock
        self._taps: list[int] = []
        self._is_counting = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.start = Button(self.tr("Tap your steps for {} s").format(TAP_S), kind="primary")
        self.said = Label(wrap=True)
        self.typed = QSpinBox()
        self.keep = Button(self.tr("Keep it"))
        self.typed.setRange(BOUNDS[0] - 1, BOUNDS[1])
        self.typed.setSpecialValueText(self.tr("or type it in"))
        self.typed.setSuffix(self.tr(" a minute"))
        self.typed.setAccessibleName(self.tr("Steps a minute"))
        inset_text(self.typed)
        self.typed.setMinimumSize(scaled(150), scaled(38))
        about = self.tr(
            "Run on the spot or on a treadmill, begin, and tap any key but R, which is relief, "
            "with each step. No number is right for all; a little more than your own is what helps."
        )
        self.column.addWidget(Label(self.tr("Your steps a minute"), "heading"))
        self.column.addWidget(Label(about, "soft", wrap=True))
        self.column.addWidget(self.said)
        row = QHBoxLayout()
        row.addWidget(self.start)
        row.addStretch()
        self.column.addLayout(row)
        below = QHBoxLayout()
        below.addWidget(self.typed)
        below.addWidget(self.keep)
        below.addStretch()
        self.column.addLayout(below)
        self.start.clicked.connect(self._begin)
        self.keep.clicked.connect(self._keep)
        self.show_cadence(None)

    @property
    def is_counting(self) -> bool:
        """Whether keys are steps now."""
        return self._is_counting

    def show_cadence(self, steps: int | None) -> None:
        """Show what is known, and what to run to."""
        self.said.setVisible(steps is not None)
        if steps is not None:
            self.said.setText(
                self.tr("Now {}. Try {} (5 % more), and at most {} (10 % more).").format(
                    steps, target(steps), ceiling(steps)
                )
            )

    def look(self) -> None:
        """End the counting when its time is over."""
        if not self._is_counting:
            return
        left_ms = self._began_ms + TAP_S * 1_000 - self._clock.monotonic_ms()
        if left_ms > 0:
            seconds = -(-left_ms // 1_000)
            self.said.setText(
                self.tr("{} steps, {} s left. Tap any key; Esc stops.").format(
                    len(self._taps), seconds
                )
            )
            return
        self._stop()
        found = cadence_of(self._taps)
        if found is None:
            self.said.setText(self.tr("Too few even taps to count by. Try once more."))
        else:
            self.typed.setValue(found)
            self.kept.emit(found)
        self.start.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no more where it is not seen."""
        super().hideEvent(event)
        self._stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count a step."""
        if not self._is_counting:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._stop()
            self.said.setText(self.tr("Stopped."))
            self.start.setFocus()
        elif not event.isAutoRepeat():
            self._taps.append(self._clock.monotonic_ms())
            self.look()

    def _begin(self) -> None:
        self._taps = []
        self._is_counting = True
        self._began_ms = self._clock.monotonic_ms()
        self.said.show()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self._timer.start()
        self.look()
        self.begun.emit()

    def _stop(self) -> None:
        self._is_counting = False
        self._timer.stop()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _keep(self) -> None:
        self.typed.interpretText()
        if self.typed.value() >= BOUNDS[0]:
            self.kept.emit(self.typed.value())
        else:
            self.typed.setFocus()
