"""The player: ring, what to do, what is next, the strip, and a button for each key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.figure_moment import shown_exercise
from calfcoach.core.plan import Beat, Plan, Side, Step, StepKind
from calfcoach.gui.fonts import tabular
from calfcoach.gui.i18n import told
from calfcoach.gui.session.controls import Controls
from calfcoach.gui.session.figure_view import FigureView
from calfcoach.gui.session.player_keys import Wish
from calfcoach.gui.session.progress_strip import ProgressStrip
from calfcoach.gui.session.ring import Ring, RingFace, phase_word_px
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar

MAX_VARIANTS = 3
ROOMY_WIDTH, ROOMY_HEIGHT = 1000, 680
"""From this size on, a question stands beside the ring; in a smaller player it takes its place."""
FIGURE_WIDTH = 820
"""From this width on, the figure stands beside the ring."""


class PlayerPanel(QWidget):
    """Paints a `SessionView`. Whoever owns it connects the controls.

    `aside` stands beside the ring for questions; where a step is nothing but a question, it takes
    the whole room. In a small player any question does, and the head says the step instead.

    Signals:
        small_changed(bool): Whether the player has become small, or roomy again.
    """

    small_changed = Signal(bool)

    def __init__(
        self,
        theme: ThemeKeeper,
        aside: QWidget,
        *,
        is_relief: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Label(role="heading")
        self.chip = Label(role="chip")
        self.preview = Label(self.tr("Preview, not logged"), "chip")
        self.side = Label(role="side")
        self.left = Label(role="soft")
        self.left.setFont(tabular(self.left.font()))
        self.full_screen = Button(self.tr("Full screen"), "F")
        self.keys = Button(self.tr("Keys"), "?")
        self.alarm = NoticeBar("alarm")
        self.notice = NoticeBar()
        self.figure = FigureView(theme)
        self.ring = Ring(theme)
        self.word = Label(role="word", wrap=True)
        self.beat = Label(role="lead")
        self.line = Label(role="lead", wrap=True)
        self.variants = [Button("", str(n + 1), "choice") for n in range(MAX_VARIANTS)]
        self.following = Label(role="soft")
        self.strip = ProgressStrip(theme)
        self.controls = Controls(is_relief=is_relief)
        self.aside = aside
        self._is_small = False
        self._shown: tuple[SessionView, Plan, str, bool] | None = None
        self._stage = QWidget()
        self._lay_out()

    def show_view(self, view: SessionView, plan: Plan, variant: str, *, question: bool) -> None:
        """Paint one moment.

        Args:
            view: The moment.
            plan: What is played.
            variant: The chosen way to do the step, "" for its first.
            question: A question stands in `aside`.
        """
        step, paused = view.step, view.phase is Phase.PAUSED
        self._shown = view, plan, variant, question
        asking = step.kind is StepKind.ASK
        beat = None if paused else step.beat_at(view.elapsed_ms)
        in_head = question and self._is_small and not asking
        self._stage.setVisible(not asking and not in_head)
        shows = bool(shown_exercise(step)) or step.kind is StepKind.REST
        self.figure.setVisible(shows and not question and self.width() >= FIGURE_WIDTH)
        self.aside.setVisible(question)
        self.title.setText(self._word(view) if in_head else told(plan.title))
        chip = self._pace(view, beat) if in_head else self._count(plan, step)
        self.chip.setText(chip)
        self.chip.setVisible(bool(chip))
        self.left.setText(self.tr("{} left").format(minutes(view.left_ms)))
        self.side.setText(self.side_word(step.side))
        self.side.setVisible(step.side is not None)
        progress = view.elapsed_ms / view.length_ms if view.length_ms else 0.0
        number = "" if view.seconds_left is None else str(view.seconds_left)
        self.ring.setVisible(view.length_ms is not None)
        self.ring.show_face(RingFace(number, round(progress, 3), paused))
        self.word.setText(self._word(view))
        self.beat.setText(told(beat.word) if beat else "")
        self.beat.setVisible(bool(step.rhythm))
        self.line.setText(self._line(step, variant, paused=paused))
        for place, button in enumerate(self.variants):
            shown = place < len(step.variants)
            button.setVisible(shown)
            if shown:
                choice = step.variants[place]
                button.set_text(told(choice.name))
                button.setChecked(choice.id == (variant or step.variants[0].id))
        self.following.setText(self._following(view))
        self.strip.show_marks(view.marks)
        self.controls.show_view(view)

    def button_for(self, wish: Wish) -> Button:
        """Return the button for a wish, shown or not."""
        controls, waits = self.controls, self.controls.done.isVisibleTo(self)
        return {
            Wish.GO: controls.pause,
            Wish.PAUSE: controls.pause,
            Wish.DONE: controls.done if waits else controls.let_go,
            Wish.NEXT: controls.done if waits else controls.skip,
            Wish.SKIP: controls.skip,
            Wish.BACK: controls.back,
            Wish.MORE_REST: controls.more_rest,
            Wish.BENT: controls.bent,
            Wish.MUTE: controls.mute,
            Wish.HURTS: controls.hurts,
            Wish.FULL_SCREEN: self.full_screen,
            Wish.KEYS: self.keys,
            Wish.END: controls.end,
            Wish.FIRST: self.variants[0],
            Wish.SECOND: self.variants[1],
            Wish.THIRD: self.variants[2],
        }[wish]

    def side_word(self, side: Side | None) -> str:
        """Return a side in capitals' place: a word that is read from afar."""
        words = {
            Side.LEFT: self.tr("LEFT LEG"),
            Side.RIGHT: self.tr("RIGHT LEG"),
            Side.BOTH: self.tr("BOTH LEGS"),
        }
        return words[side] if side is not None else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words grow with the window, and leave out what a small one has no room for."""
        super().resizeEvent(event)
        small = self.width() < ROOMY_WIDTH or self.height() < ROOMY_HEIGHT
        if small is not self._is_small:
            self._show_small(small=small)
        self.word.setStyleSheet(f"font-size: {max(28, phase_word_px(self.window()))}px")
        lesser = max(16, round(self.height() * 0.028))
        for label in (self.line, self.beat):
            label.setStyleSheet(f"font-size: {lesser}px")

    def _show_small(self, *, small: bool) -> None:
        self._is_small = small
        self.ring.least = 96 if small else 150
        self.ring.updateGeometry()
        self._column.setContentsMargins(*((24, 12, 24, 12) if small else (36, 20, 36, 20)))
        self._column.setSpacing(8 if small else 12)
        self._stage_column.setSpacing(4 if small else 10)
        self.small_changed.emit(small)
        if self._shown is not None:
            view, plan, variant, question = self._shown
            self.show_view(view, plan, variant, question=question)

    def _word(self, view: SessionView) -> str:
        return self.tr("Paused") if view.phase is Phase.PAUSED else told(view.step.word)

    def _pace(self, view: SessionView, beat: Beat | None) -> str:
        """Return what the ring says, in a few words: "Breathe in · 27 s"."""
        left = self.tr("{} s").format(view.seconds_left) if view.seconds_left is not None else ""
        return " · ".join(part for part in (told(beat.word) if beat else "", left) if part)

    def _count(self, plan: Plan, step: Step) -> str:
        """Return "Hold 2 of 3" within a group of stretches, "Round 2 of 3" within movements."""
        turns = [
            other
            for other in plan.steps
            if other.group == step.group and other.kind in (StepKind.STRETCH, StepKind.MOVE)
        ]
        if step not in turns or len(turns) < 2:
            return ""
        held = step.kind is StepKind.STRETCH
        words = self.tr("Hold {} of {}") if held else self.tr("Round {} of {}")
        return words.format(turns.index(step) + 1, len(turns))

    def _line(self, step: Step, variant: str, *, paused: bool) -> str:
        if paused:
            return self.tr("Press Space to go on.")
        chosen = next((v for v in step.variants if v.id == variant), None)
        if chosen is None and step.variants:
            chosen = step.variants[0]
        line = told(step.line)
        return f"{told(chosen.line)} {line}" if chosen else line

    def _following(self, view: SessionView) -> str:
        following = view.next_step
        if following is None:
            return self.tr("Next: the end")
        if following.length_ms is None:
            return self.tr("Next: {}").format(told(following.word))
        seconds = following.length_ms // 1000
        return self.tr("Next: {}, {} s").format(told(following.word), seconds)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        for widget in (self.title, self.chip, self.preview):
            head.addWidget(widget)
        head.addStretch()
        for button in (self.left, self.keys, self.full_screen):
            head.addWidget(button)
        centered = Qt.AlignmentFlag.AlignHCenter
        self._stage_column = stage = QVBoxLayout(self._stage)
        stage.setContentsMargins(0, 0, 0, 0)
        stage.setSpacing(10)
        stage.addWidget(self.side, 0, centered)
        stage.addStretch(1)
        stage.addWidget(self.ring, 100)
        for label in (self.word, self.beat, self.line):
            label.setAlignment(centered)
            stage.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in self.variants:
            button.setCheckable(True)
            row.addWidget(button)
        stage.addLayout(row)
        actions = self.controls.step_actions
        stage.addWidget(actions)
        stage.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(36)
        middle.addWidget(self.figure, 3)
        middle.addWidget(self._stage, 4)
        middle.addWidget(self.aside, 5)
        self.aside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        below = QHBoxLayout()
        below.addWidget(self.following)
        below.addStretch()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(36, 20, 36, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.alarm)
        column.addWidget(self.notice)
        column.addLayout(middle, 1)
        column.addLayout(below)
        column.addWidget(self.strip)
        column.addWidget(self.controls)
        own = (self.keys, self.full_screen, *self.variants)
        for button in (*own, *self.controls.findChildren(Button), *actions.findChildren(Button)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space to the player


def minutes(ms: int) -> str:
    """Return a length as minutes and seconds, rounded up to the second: "4:50"."""
    seconds = -(-ms // 1000)
    return f"{seconds // 60}:{seconds % 60:02d}"
