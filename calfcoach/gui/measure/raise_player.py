"""The player of the heel-raise test: the beat, a count that is read from afar, faults to tell."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.heel_raise_test import EXERCISE, Fault
from calfcoach.core.plan import Side, Step, StepKind
from calfcoach.gui.fonts import tabular
from calfcoach.gui.i18n import told
from calfcoach.gui.measure.raise_words import fault_names, step_words
from calfcoach.gui.session.figure_view import FigureView
from calfcoach.gui.session.player_keys import Wish
from calfcoach.gui.session.player_panel import minutes
from calfcoach.gui.session.progress_strip import ProgressStrip
from calfcoach.gui.session.ring import Ring, RingFace, phase_word_px
from calfcoach.gui.strength.phase_bar import PhaseBar
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar

ROOMY_WIDTH, ROOMY_HEIGHT = 860, 640
"""From this size on, the player has room for the figure and for all buttons."""


def is_leg(step: Step) -> bool:
    """Return whether a step is one leg's test."""
    return step.exercise == EXERCISE


class RaisePlayer(QWidget):
    """Paints a `SessionView` of a heel-raise test. Whoever owns it connects the buttons."""

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(self.tr("Heel-raise test"), "heading")
        self.left = Label(role="soft")
        self.left.setFont(tabular(self.left.font()))
        self.keys = Button(self.tr("Keys"), "?")
        self.full_screen = Button(self.tr("Full screen"), "F")
        self.alarm, self.notice = NoticeBar("alarm"), NoticeBar()
        self.side = Label(role="side")
        self.figure = FigureView(theme)
        self.ring = Ring(theme)
        self.word = Label(role="word", wrap=True)
        self.counted = Label(role="lead")
        self.phases = PhaseBar(theme)
        self.line = Label(role="lead", wrap=True)
        names = fault_names()
        self.faults = {
            fault: Button(names[fault], str(number))
            for number, fault in enumerate(
                (Fault.HEIGHT, Fault.PACE, Fault.POSTURE, Fault.HANDS), 1
            )
        }
        self.strip = ProgressStrip(theme)
        self.following = Label(role="soft")
        self.one = Button(self.tr("One raise"), self.tr("Space"), "primary")
        self.less = Button(self.tr("One less"), self.tr("Left"))
        self.over = Button(self.tr("This leg is over"), "D")
        self.pause = Button(self.tr("Pause"), self.tr("Space"), "primary")
        self.skip = Button(self.tr("Skip"), self.tr("Right"))
        self.more_rest = Button(self.tr("+15 s"), self.tr("Up"))
        self.mute = Button(self.tr("Mute"), "M")
        self.end = Button(self.tr("End"), "Esc")
        self.hurts = Button(self.tr("It hurts: stop"), "X", "danger")
        self._rests = False
        self._lay_out()

    def show_view(self, view: SessionView, raises: int, prompt: str, *, by_hand: bool) -> None:
        """Paint one moment.

        Args:
            view: The moment.
            raises: What is counted so far.
            prompt: What a fault that was just seen wants; "" for none.
            by_hand: Somebody presses a key for each raise.
        """
        step, paused = view.step, view.phase is Phase.PAUSED
        leg = is_leg(step) and not paused
        sides = {Side.LEFT: self.tr("LEFT LEG"), Side.RIGHT: self.tr("RIGHT LEG")}
        self.side.setText(sides.get(step.side, "") if step.side else "")
        self.side.setVisible(bool(self.side.text()))
        self._rests = step.kind is StepKind.REST
        self._place_figure()
        self.left.setText(self.tr("at most {} left").format(minutes(view.left_ms)))
        self.ring.show_face(self._face(view, raises, paused=paused))
        self.word.setText(self._word(view, prompt, paused=paused))
        hand, beat = self.tr("raises, counted by you"), self.tr("raises, counted by the beat")
        self.counted.setText(hand if by_hand else beat)
        self.counted.setVisible(leg)
        self.line.setText(self.tr("Press Space to go on.") if paused else self._line(step, raises))
        self.line.setVisible(bool(self.line.text()))
        is_set = step.kind is StepKind.SET
        self.phases.setVisible(is_set)
        if is_set:
            self.phases.show_beat(step.rhythm, None if paused else view.beat)
        for button in (*self.faults.values(), self.one, self.less, self.over):
            button.setVisible(leg)
        for button in (self.pause, self.skip):
            button.setVisible(not leg)
        self.less.setEnabled(by_hand)
        self.more_rest.setVisible(step.kind is StepKind.REST)
        self.pause.set_text(self.tr("Go on") if paused else self.tr("Pause"))
        self.strip.show_marks(view.marks)
        following = view.next_step
        self.following.setText(
            self.tr("Next: {}").format(step_words(following))
            if following
            else self.tr("Next: the result")
        )

    def button_for(self, wish: Wish) -> Button | None:
        """Return the button for a wish, shown or not; raises are counted by the page."""
        return {
            Wish.GO: self.pause,
            Wish.PAUSE: self.pause,
            Wish.SKIP: self.skip,
            Wish.MORE_REST: self.more_rest,
            Wish.MUTE: self.mute,
            Wish.HURTS: self.hurts,
            Wish.FULL_SCREEN: self.full_screen,
            Wish.KEYS: self.keys,
            Wish.END: self.end,
        }.get(wish)

    def show_muted(self, *, muted: bool) -> None:
        """Say what the mute button will do."""
        self.mute.set_text(self.tr("Sound on") if muted else self.tr("Mute"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words grow with the window, and leave out what a small one has no room for."""
        super().resizeEvent(event)
        small = self.height() < ROOMY_HEIGHT
        self.mute.setVisible(self.width() >= ROOMY_WIDTH)
        self._place_figure()
        self.ring.least = 110 if small else 200
        self._column.setContentsMargins(*((24, 10, 24, 10) if small else (36, 20, 36, 20)))
        self._column.setSpacing(6 if small else 12)
        self.word.setStyleSheet(f"font-size: {phase_word_px(self.window())}px")
        for label in (self.line, self.counted):
            label.setStyleSheet(f"font-size: {max(15, round(self.height() * 0.026))}px")

    def _place_figure(self) -> None:
        """Show the figure where there is room, and something to do."""
        self.figure.setVisible(self.width() >= ROOMY_WIDTH and not self._rests)

    def _face(self, view: SessionView, raises: int, *, paused: bool) -> RingFace:
        """Return the count on one leg and in the warm-up, and the seconds elsewhere."""
        step = view.step
        if step.kind is StepKind.SET and not paused:
            beat, left_ms = view.beat, view.beat_left_ms
            gone = 0.0 if beat is None or left_ms is None else 1 - left_ms / beat.length_ms
            number = raises if is_leg(step) else view.rep
            return RingFace(str(number), round(gone, 3), dimmed=False, digits=len(str(number)))
        progress = view.elapsed_ms / view.length_ms if view.length_ms else 0.0
        number_left = "" if view.seconds_left is None else str(view.seconds_left)
        return RingFace(number_left, round(progress, 3), paused, 3)

    def _word(self, view: SessionView, prompt: str, *, paused: bool) -> str:
        if paused:
            return self.tr("Paused")
        if prompt:
            return prompt
        return told(view.step.word if view.beat is None else view.beat.word)

    def _line(self, step: Step, raises: int) -> str:
        return "" if is_leg(step) and raises > 1 else told(step.line)

    def _lay_out(self) -> None:
        centered = Qt.AlignmentFlag.AlignHCenter
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addStretch()
        for widget in (self.left, self.keys, self.full_screen):
            head.addWidget(widget)
        stage = QVBoxLayout()
        stage.setSpacing(8)
        stage.addWidget(self.side, 0, centered)
        stage.addWidget(self.ring, 100)
        for label in (self.word, self.counted, self.line):
            label.setAlignment(centered)
        stage.addWidget(self.counted)
        stage.addWidget(self.word)
        bar = QHBoxLayout()
        bar.addStretch(1)
        bar.addWidget(self.phases, 4)
        bar.addStretch(1)
        stage.addLayout(bar)
        stage.addWidget(self.line)
        faults = QHBoxLayout()
        faults.setSpacing(6)
        faults.addStretch()
        for fault in self.faults.values():
            faults.addWidget(fault)
        faults.addStretch()
        stage.addLayout(faults)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self.figure, 4)
        middle.addLayout(stage, 6)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.one, self.less, self.over, self.pause, self.skip, self.more_rest):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self.mute, self.end, self.hurts):
            buttons.addWidget(button)
        self.following.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self.alarm)
        self._column.addWidget(self.notice)
        self._column.addLayout(middle, 1)
        self._column.addWidget(self.following)
        self._column.addWidget(self.strip)
        self._column.addLayout(buttons)
