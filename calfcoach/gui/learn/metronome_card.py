"""A metronome to run to, and the same as a file for a phone."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from calfcoach.core.cadence import BOUNDS, beats_ms
from calfcoach.core.clock import Clock
from calfcoach.core.cues import Cue
from calfcoach.core.sound_plan import PlannedTone
from calfcoach.gui.fonts import scaled
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.spin_text import inset_text
from calfcoach.media.session_sound import SessionSound

AHEAD_MS = 2_000
"""So far ahead beats are handed to the sound."""
EVERY_MS = 500
FIRST_MS = 400
"""The first beat comes so long after Start: a device needs to open."""
MINUTES = (1, 60)


class MetronomeCard(Card):
    """Start, stop, and a file.

    Signals:
        save_requested(int, int): Steps a minute and minutes of a file.
    """

    save_requested = Signal(int, int)

    def __init__(self, sound: SessionSound, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._sound = sound
        self._clock = clock
        self._began_ms: int | None = None
        self._beats: list[int] = []
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.plan)
        self.steps, self.minutes = QSpinBox(), QSpinBox()
        self.start = Button(self.tr("Start"), kind="primary")
        self.save = Button(self.tr("Save as a sound file…"))
        self.said = Label(role="soft", wrap=True)
        for box, bounds, suffix, name, value in (
            (self.steps, BOUNDS, self.tr(" a minute"), self.tr("Beats a minute"), 170),
            (self.minutes, MINUTES, self.tr(" min"), self.tr("Minutes"), 10),
        ):
            box.setRange(*bounds)
            box.setSuffix(suffix)
            box.setAccessibleName(name)
            box.setValue(value)
            inset_text(box)
            box.setMinimumSize(scaled(110), scaled(38))
        about = self.tr("One beat a step. A file can go onto your phone; nothing is sent.")
        self.column.addWidget(Label(self.tr("Metronome"), "heading"))
        self.column.addWidget(Label(about, "soft", wrap=True))
        row = QHBoxLayout()
        for widget in (self.steps, self.minutes, self.start):
            row.addWidget(widget)
        row.addStretch()
        self.column.addLayout(row)
        below = QHBoxLayout()
        below.addWidget(self.save)
        below.addStretch()
        self.column.addLayout(below)
        self.column.addWidget(self.said)
        self.said.hide()
        self.start.clicked.connect(self._toggle)
        self.save.clicked.connect(self._request_save)

    @property
    def is_on(self) -> bool:
        """Whether it beats."""
        return self._began_ms is not None

    def offer(self, steps: int) -> None:
        """Offer a pace."""
        if not self.is_on:
            self.steps.setValue(steps)

    def say(self, text: str) -> None:
        """Say what came of a file."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def plan(self) -> None:
        """Hand over the beats of the next moments; stop when the minutes are over."""
        if self._began_ms is None:
            return
        now_ms = self._clock.monotonic_ms()
        passed_ms = now_ms - self._began_ms
        if passed_ms >= self.minutes.value() * 60_000:
            self.stop()
            return
        self._sound.plan(
            [
                PlannedTone(self._began_ms + at_ms, Cue.TICK)
                for at_ms in self._beats
                if passed_ms - EVERY_MS <= at_ms < passed_ms + AHEAD_MS
            ]
        )

    def stop(self) -> None:
        """Fall silent."""
        if self._began_ms is None:
            return
        self._began_ms = None
        self._timer.stop()
        self._sound.drop()
        self._sound.end()
        self._show_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent where it is not seen: a session may need the sound."""
        super().hideEvent(event)
        self.stop()

    def _toggle(self) -> None:
        if self.is_on:
            self.stop()
            return
        self._beats = beats_ms(self.steps.value(), self.minutes.value())
        self._began_ms = self._clock.monotonic_ms() + FIRST_MS
        self._sound.begin()
        self._timer.start()
        self.plan()
        self._show_on()
        self.say(self.tr("There is no sound here.") if self._sound.is_silent else "")

    def _show_on(self) -> None:
        self.start.set_text(self.tr("Stop") if self.is_on else self.tr("Start"))
        for box in (self.steps, self.minutes):
            box.setEnabled(not self.is_on)

    def _request_save(self) -> None:
        self.save_requested.emit(self.steps.value(), self.minutes.value())
