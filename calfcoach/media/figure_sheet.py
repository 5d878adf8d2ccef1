"""Paints a contact sheet: every exercise at five points of its motion, a row each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from calfcoach.core.exercises import Exercise, ExerciseKind, Muscle, Sides
from calfcoach.core.figure import figure_at
from calfcoach.core.plan import Motion
from calfcoach.media.figure_colors import FigureColors
from calfcoach.media.figure_painter import paint_figure

CELL_WIDTH, CELL_HEIGHT = 250, 300
NAME_HEIGHT = 34
MARGIN = 16
COLUMNS = 2
"""Rows of five stand in so many columns."""
_RAISE: tuple[tuple[Motion | None, float], ...] = (
    (Motion.UP, 0.0),
    (Motion.UP, 0.5),
    (Motion.HOLD, 0.5),
    (Motion.LOWER, 0.5),
    (Motion.LOWER, 0.9),
)
_STRETCH = ((None, 0.0), (None, 0.06), (None, 0.1), (None, 0.5), (None, 0.97))
_SWING = ((None, 0.0), (None, 0.15), (None, 0.25), (None, 0.35), (None, 0.5))
_CYCLE = ((None, 0.0), (None, 0.2), (None, 0.4), (None, 0.6), (None, 0.8))


def moments(exercise: Exercise) -> tuple[tuple[Motion | None, float], ...]:
    """Return five points of an exercise's motion: part of a repetition, and progress in it."""
    if exercise.kind in (ExerciseKind.RAISE, ExerciseKind.TEST):
        return _RAISE
    if exercise.kind is ExerciseKind.STRETCH:
        return _STRETCH
    return _SWING if exercise.sides is Sides.EACH else _CYCLE


def figure_sheet(
    exercises: Iterable[Exercise], colors: FigureColors, ground: QColor, font: QFont
) -> QImage:
    """Return the sheet of some exercises: five figures each, the name under them."""
    shown = list(exercises)
    rows = -(-len(shown) // COLUMNS)
    row_width, row_height = 5 * CELL_WIDTH + MARGIN, CELL_HEIGHT + NAME_HEIGHT + MARGIN
    image = QImage(
        COLUMNS * row_width + MARGIN, rows * row_height + MARGIN, QImage.Format.Format_RGB32
    )
    image.fill(ground)
    font = QFont(font)
    font.setPixelSize(20)
    painter = QPainter(image)
    for place, exercise in enumerate(shown):
        column, row = divmod(place, rows)
        left, top = MARGIN + column * row_width, MARGIN + row * row_height
        named = exercise.muscle is not Muscle.WHOLE_LEG
        for number, (motion, progress) in enumerate(moments(exercise)):
            cell = QRectF(left + number * CELL_WIDTH, top, CELL_WIDTH - MARGIN, CELL_HEIGHT)
            paint_figure(
                painter,
                cell,
                figure_at(exercise, motion, progress),
                colors,
                mirrored=False,
                label=exercise.muscle.value if number == 2 and named else "",
                font=font,
            )
        painter.setFont(font)
        painter.setPen(colors.text)
        name = QRectF(left, top + CELL_HEIGHT, row_width - MARGIN, NAME_HEIGHT)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, exercise.name)
    painter.end()
    return image
