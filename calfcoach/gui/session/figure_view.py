"""The figure beside the ring: shows how the exercise is done, and moves as the person should."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from calfcoach.core.exercises import Exercise, Muscle
from calfcoach.core.figure import figure_at, moved
from calfcoach.core.plan import Motion, Side
from calfcoach.core.scene import Figure
from calfcoach.gui.i18n import told
from calfcoach.gui.session_words import side_words
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.today.today_words import muscle_words
from calfcoach.media.figure_colors import figure_colors
from calfcoach.media.figure_painter import figure_scale, paint_figure
from calfcoach.media.pictures import decoded, paint_within

MARGIN = 0.02
"""Free room around the figure, of the shorter side."""
NAMED_FROM = QSize(200, 240)
"""From this size on, the name of the muscle can be read."""
SEEN_PX, SEEN_LOAD = 0.3, 0.03
"""What a joint moves by and a muscle brightens by, at least, until it is painted again."""


@dataclass(frozen=True, slots=True)
class _Pose:
    exercise: Exercise
    motion: Motion | None
    progress: float
    side: Side | None


class FigureView(QWidget):
    """Shows one exercise, as large as there is room.

    It looks to the right for the right leg or both, to the left for the left leg, so that the leg
    that works is always the near one. Hidden, it computes nothing.
    """

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colors = figure_colors(theme.current.tokens)
        self._pose: _Pose | None = None
        self.figure: Figure | None = None
        self._picture: tuple[str, QImage | None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.theme_changed.connect(self._recolor)

    def show_figure(
        self,
        exercise: Exercise | None,
        motion: Motion | None,
        progress: float,
        side: Side | None,
        *,
        is_moving: bool,
    ) -> None:
        """Show one moment; repaints only if something of it is another one.

        Args:
            exercise: What is done; None for nothing.
            motion: The part of a repetition, as `figure_at` takes it.
            progress: How much of it has gone, 0 to 1.
            side: Which leg works.
            is_moving: Time runs. If not, the figure stands still where it was, and follows another
                exercise, part or leg alone.
        """
        if exercise is None:
            pose = None
        else:
            pose = _Pose(exercise, motion, min(1.0, max(0.0, progress)), side)
        old, self._pose = self._pose, pose
        if pose is None or old is None:
            self._say_what()
        elif (pose.exercise, pose.side) != (old.exercise, old.side):
            self._say_what()
            self.update()
        elif not is_moving and pose.motion is old.motion:
            self._pose = old
        if self.isVisible():
            self._follow()

    def label(self) -> str:
        """Return the muscle's name beside it, "" where it is the whole leg or there is no room."""
        if self._pose is None or self._pose.exercise.muscle is Muscle.WHOLE_LEG:
            return ""
        if self.width() < NAMED_FROM.width() or self.height() < NAMED_FROM.height():
            return ""
        return muscle_words(self._pose.exercise.muscle)

    def _follow(self) -> None:
        """Compute the figure of the pose; repaint if it is another one."""
        pose = self._pose
        figure = None
        if pose is not None:
            figure = figure_at(pose.exercise, pose.motion, pose.progress)
        if self._is_seen(figure):
            self.figure = figure
            self.update()

    def _is_seen(self, figure: Figure | None) -> bool:
        """Whether the eye would tell a figure from the one that is painted."""
        old = self.figure
        if figure is None or old is None or (figure.muscle, figure.view) != (old.muscle, old.view):
            return figure != old
        if abs(figure.near_load - old.near_load) + abs(figure.far_load - old.far_load) > SEEN_LOAD:
            return True
        scale_px = figure_scale(self._room(), figure.box) * self.devicePixelRatioF()
        return moved(figure, old) * scale_px > SEEN_PX

    def _room(self) -> QRectF:
        """Return where the figure is painted."""
        margin = MARGIN * min(self.width(), self.height())
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def _say_what(self) -> None:
        pose = self._pose
        if pose is None:
            self.setAccessibleName("")
            self.setAccessibleDescription("")
            return
        name = told(pose.exercise.name)
        if pose.side is not None:
            name = self.tr("{}, {}").format(name, side_words(pose.side))
        self.setAccessibleName(self.tr("Figure: {}").format(name))
        words = muscle_words(pose.exercise.muscle)
        self.setAccessibleDescription(self.tr("Works: {}").format(words))

    def _picture_of(self, exercise: Exercise) -> QImage | None:
        """Return the picture that an exercise brings; None where the drawing shows it."""
        if not exercise.picture:
            return None
        if self._picture is None or self._picture[0] != exercise.picture:
            self._picture = exercise.picture, decoded(exercise.picture)
        return self._picture[1]

    def _recolor(self) -> None:
        self._colors = figure_colors(self._theme.current.tokens)
        self.update()

    def sizeHint(self) -> QSize:
        """Prefer a tall picture."""
        return QSize(320, 380)

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(110, 130)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Catch up with what was told while hidden."""
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the figure in the middle."""
        if self.figure is None or self._pose is None:
            return
        painter = QPainter(self)
        picture = self._picture_of(self._pose.exercise)
        if picture is not None:
            paint_within(painter, self._room(), picture)
            painter.end()
            return
        paint_figure(
            painter,
            self._room(),
            self.figure,
            self._colors,
            mirrored=self._pose.side is Side.LEFT,
            label=self.label(),
            font=self.font(),
        )
        painter.end()
