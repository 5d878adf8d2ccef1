"""The player of a strength session: leg, phase, repetitions, what is next; read from afar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.exercises import Catalog
from calfcoach.core.plan import Side, Step, StepKind
from calfcoach.gui.fonts import tabular
from calfcoach.gui.i18n import told
from calfcoach.gui.session.figure_view import FigureView
from calfcoach.gui.session.player_keys import Wish
from calfcoach.gui.session.player_panel import minutes
from calfcoach.gui.session.progress_strip import ProgressStrip
from calfcoach.gui.session.ring import Ring, RingFace, phase_word_px
from calfcoach.gui.strength.phase_bar import PhaseBar
from calfcoach.gui.strength.rep_dots import RepDots
from calfcoach.gui.strength.set_report import SetReport
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.today.today_words import exercise_words, load_words, muscle_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar

ROOMY_WIDTH, ROOMY_HEIGHT = 860, 640
"""From this size on, the player has room for the figure and for all buttons and lines."""
WIDE = 1100
"""From this width on, the figure stays while a set is reported."""


class StrengthPlayer(QWidget):
    """Paints a `SessionView` of a strength session. Whoever owns it connects the buttons.

    Signals:
        rep_pressed(): The person begins the next repetition, at their own pace.
    """

    rep_pressed = Signal()

    def __init__(self, theme: ThemeKeeper, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self.title = Label(role="heading")
        self.muscle = Label(role="chip")
        self.preview = Label(self.tr("Preview, not logged"), "chip")
        self.count = Label(role="soft")
        self.left = Label(role="soft")
        self.left.setFont(tabular(self.left.font()))
        self.keys = Button(self.tr("Keys"), "?")
        self.full_screen = Button(self.tr("Full screen"), "F")
        self.alarm, self.notice = NoticeBar("alarm"), NoticeBar()
        self.side = Label(role="side")
        self.figure = FigureView(theme)
        self.ring = Ring(theme)
        self.word = Label(role="word", wrap=True)
        self.dots, self.reps = RepDots(theme), Label(role="lead")
        self.phases = PhaseBar(theme)
        self.line = Label(role="lead", wrap=True)
        self.report = SetReport()
        self.strip = ProgressStrip(theme)
        self.following = Label(role="soft")
        self.back = Button(self.tr("Back"), self.tr("Left"))
        self.pause = Button(self.tr("Pause"), self.tr("Space"), "primary")
        self.rep = Button(self.tr("Next rep"), self.tr("Space"), "primary")
        self.skip = Button(self.tr("Skip"), self.tr("Right"))
        self.more_rest = Button(self.tr("+15 s"), self.tr("Up"))
        self.mute = Button(self.tr("Mute"), "M")
        self.end = Button(self.tr("End"), "Esc")
        self.hurts = Button(self.tr("It hurts: stop"), "X", "danger")
        self._is_own_pace = False
        self.rep.clicked.connect(self._press)
        self._lay_out()

    def show_view(self, view: SessionView) -> None:
        """Paint one moment."""
        step, paused = view.step, view.phase is Phase.PAUSED
        is_set = step.kind is StepKind.SET
        self._is_own_pace = is_set and step.length_ms is None
        self._show_head(view)
        self.ring.show_face(self._face(view, paused=paused))
        self.word.setText(self.tr("Paused") if paused else self._word(view))
        self.line.setText(self._line(view, paused=paused))
        for widget in (self.dots, self.reps, self.phases):
            widget.setVisible(is_set)
        if is_set:
            is_on = view.beat is not None
            self.dots.show_reps(view.rep - is_on, step.reps, is_on=is_on)
            shown = max(1, view.rep)
            self.reps.setText(self.tr("rep {} of {}").format(shown, step.reps))
            self.phases.show_beat(step.rhythm, None if paused else view.beat)
        self.report.setVisible(step.kind is StepKind.REST and bool(self.report.sets()))
        self._place_figure()
        self.strip.show_marks(view.marks)
        self.following.setText(self._following(view))
        self.pause.set_text(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause.setVisible(not self._is_own_pace or paused)
        self.rep.setVisible(self._is_own_pace and not paused)
        self.back.setEnabled(view.can_back)
        self.skip.setEnabled(view.can_skip)
        self.more_rest.setVisible(step.kind is StepKind.REST)

    def button_for(self, wish: Wish) -> Button | None:
        """Return the button for a wish, shown or not; at one's own pace, next is the next rep."""
        go = self.pause if self.pause.isVisibleTo(self) else self.rep
        return {
            Wish.GO: go,
            Wish.DONE: go,
            Wish.PAUSE: self.pause,
            Wish.NEXT: go if self._is_own_pace else self.skip,
            Wish.SKIP: self.skip,
            Wish.BACK: self.back,
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
        for label in (self.line, self.reps):
            label.setStyleSheet(f"font-size: {max(15, round(self.height() * 0.026))}px")

    def _place_figure(self) -> None:
        """Show the figure where there is room beside the countdown, and beside a set's report."""
        least = WIDE if self.report.isVisibleTo(self) else ROOMY_WIDTH
        self.figure.setVisible(self.width() >= least)

    def _show_head(self, view: SessionView) -> None:
        step = view.step
        of = step if step.exercise else view.next_step
        exercise = self._catalog.get(of.exercise) if of is not None else None
        if exercise is not None:
            self.title.setText(exercise_words(exercise))
            self.muscle.setText(muscle_words(exercise.muscle))
            self.muscle.setProperty("muscle", exercise.muscle.value)
        self.muscle.setVisible(exercise is not None)
        parts = []
        if step.turn:
            parts.append(self.tr("Set {} of {}").format(step.turn, step.turns))
        if step.load_kg:
            parts.append(load_words(step.load_kg))
        self.count.setText(" · ".join(parts))
        near = (step, view.next_step)
        waits = any(one and one.kind is StepKind.SET and one.length_ms is None for one in near)
        left = self.tr("about {} left") if waits else self.tr("{} left")
        self.left.setText(left.format(minutes(view.left_ms)))
        sides = {Side.LEFT: self.tr("LEFT LEG"), Side.RIGHT: self.tr("RIGHT LEG")}
        self.side.setText(sides.get(step.side, "") if step.side else "")
        self.side.setVisible(bool(self.side.text()))

    def _face(self, view: SessionView, *, paused: bool) -> RingFace:
        """Return the seconds of the present phase in a set, and of the step elsewhere."""
        if view.step.kind is not StepKind.SET:
            progress = view.elapsed_ms / view.length_ms if view.length_ms else 0.0
            number = "" if view.seconds_left is None else str(view.seconds_left)
            return RingFace(number, round(progress, 3), paused)
        beat, left_ms = view.beat, view.beat_left_ms
        if beat is None or left_ms is None:
            return RingFace("", 0.0, paused)
        progress = 1 - left_ms / beat.length_ms
        digits = len(str(-(-beat.length_ms // 1000)))
        return RingFace(str(-(-left_ms // 1000)), round(progress, 3), paused, digits)

    def _word(self, view: SessionView) -> str:
        step = view.step
        if step.kind is StepKind.SET:
            if view.beat is None:
                return self.tr("Ready for the next rep") if view.rep else self.tr("Ready")
            return told(view.beat.word)
        if step.kind is StepKind.SWITCH:
            left = step.side is Side.LEFT
            return self.tr("Switch to the left leg") if left else self.tr("Switch to the right leg")
        return told(step.word)

    def _line(self, view: SessionView, *, paused: bool) -> str:
        step = view.step
        if paused:
            return self.tr("Press Space to go on.")
        if self._is_own_pace and view.beat is None:
            return self.tr("Press Space when you begin a rep.")
        if step.kind is StepKind.SET and view.rep > 1:
            return ""
        after = view.next_step
        if step.kind is StepKind.REST and after is not None and after.turn > 1:
            return self.tr("Set {} of {} is next").format(after.turn, after.turns)
        if step.kind is StepKind.REST and after is not None:
            return self.tr("Next: {}").format(told(after.word))
        return told(step.line)

    def _following(self, view: SessionView) -> str:
        following = view.next_step
        if following is None:
            return self.tr("Next: the end")
        return self.tr("Next: {}").format(self._step_words(following))

    def _step_words(self, step: Step) -> str:
        seconds = step.length_ms // 1000 if step.length_ms else 0
        if step.kind is StepKind.SET:
            leg = {Side.LEFT: self.tr("left leg"), Side.RIGHT: self.tr("right leg")}
            side = f", {leg[step.side]}" if step.side in leg else ""
            exercise = self._catalog.get(step.exercise)
            name = exercise_words(exercise) if exercise else told(step.word)
            return self.tr("set {} of {}").format(step.turn, step.turns) + f", {name}{side}"
        if step.kind is StepKind.SWITCH:
            return self.tr("switch legs, {} s").format(seconds)
        return self.tr("{}, {} s").format(told(step.word), seconds)

    def _press(self) -> None:
        self.rep_pressed.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        for widget in (self.title, self.muscle, self.preview):
            head.addWidget(widget)
        head.addStretch()
        for right in (self.count, self.left, self.keys, self.full_screen):
            head.addWidget(right)
        centered = Qt.AlignmentFlag.AlignHCenter
        stage = QVBoxLayout()
        stage.setContentsMargins(0, 0, 0, 0)
        stage.setSpacing(8)
        stage.addWidget(self.side, 0, centered)
        stage.addWidget(self.ring, 100)
        for label in (self.word, self.line):
            label.setAlignment(centered)
        stage.addWidget(self.word)
        reps = QHBoxLayout()
        reps.setSpacing(14)
        reps.addStretch()
        reps.addWidget(self.dots)
        reps.addWidget(self.reps)
        reps.addStretch()
        stage.addLayout(reps)
        bar = QHBoxLayout()
        bar.addStretch(1)
        bar.addWidget(self.phases, 4)
        bar.addStretch(1)
        stage.addLayout(bar)
        stage.addWidget(self.line)
        stage.addWidget(self.report)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.back, self.pause, self.rep, self.skip, self.more_rest):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self.mute, self.end, self.hurts):
            buttons.addWidget(button)
        self.following.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self.alarm)
        self._column.addWidget(self.notice)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self.figure, 4)
        middle.addLayout(stage, 6)
        self._column.addLayout(middle, 1)
        self._column.addWidget(self.following)
        self._column.addWidget(self.strip)
        self._column.addLayout(buttons)
