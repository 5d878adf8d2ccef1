"""Paints what a handout has besides text: exercises with pictures, frames, boxes to tick off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from calfcoach.core.document import Boxed, Shown, Ticks
from calfcoach.core.exercises import Exercise
from calfcoach.core.figure import figure_at
from calfcoach.core.plan import Motion
from calfcoach.media.figure_colors import FigureColors, figure_colors
from calfcoach.media.figure_painter import paint_figure
from calfcoach.media.ink import BODY, HEADING, SMALL, Ink
from calfcoach.media.pictures import decoded, paint_within

WRAP = int(Qt.TextFlag.TextWordWrap)
PICTURE_WIDTH, PICTURE_HEIGHT = 720.0, 900.0
GAP, PADDING, BETWEEN = 90.0, 80.0, 60.0
EMPTY_HEIGHT = 420.0
TICK, TICK_ROW, TICK_NAME = 170.0, 240.0, 640.0
LINE = 6.0
"""Lengths in tenths of a point."""


def shown_height(block: Shown, ink: Ink, width: float) -> float:
    """Return how high an exercise is at a width."""
    return max(PICTURE_HEIGHT, _lines_height(block, ink, _room(width))) + GAP


def paint_shown(painter: QPainter, rect: QRectF, *, block: Shown, ink: Ink) -> None:
    """Paint an exercise: start and end beside each other, then what is said."""
    colors = figure_colors(ink.tokens)
    for place, (motion, progress) in enumerate(((Motion.UP, 0.0), (Motion.HOLD, 0.5))):
        box = QRectF(
            rect.left() + place * (PICTURE_WIDTH + BETWEEN), rect.top(), PICTURE_WIDTH,
            PICTURE_HEIGHT,
        )  # fmt: skip
        painter.setPen(QPen(ink.color("line"), LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 50, 50)
        _paint_picture(painter, box.adjusted(20, 20, -20, -20), block.exercise, motion, progress,
                       colors, place=place)  # fmt: skip
        number = box.adjusted(40, 20, -40, -20)
        painter.setFont(ink.sized(SMALL, bold=True))
        painter.setPen(ink.color("text"))
        painter.drawText(number, int(Qt.AlignmentFlag.AlignLeft), str(place + 1))
    left = rect.left() + 2 * (PICTURE_WIDTH + BETWEEN)
    top, width = rect.top(), _room(rect.width())
    for text, size, bold in _texts(block):
        font = ink.sized(size, bold=bold)
        painter.setFont(font)
        painter.setPen(ink.color("text"))
        height = text_height(text, QFontMetricsF(font), width)
        painter.drawText(QRectF(left, top, width, height), WRAP, text)
        top += height + 18


def boxed_height(block: Boxed, ink: Ink, width: float) -> float:
    """Return how high a frame is at a width."""
    if not block.lines:
        return EMPTY_HEIGHT + GAP
    room = width - 2 * PADDING
    heading = text_height(block.title, QFontMetricsF(ink.sized(BODY, bold=True)), room)
    metrics = QFontMetricsF(ink.sized(SMALL))
    lines = sum(text_height(f"• {line}", metrics, room) + 14 for line in block.lines)
    return heading + lines + 2 * 50 + GAP


def paint_boxed(painter: QPainter, rect: QRectF, *, block: Boxed, ink: Ink) -> None:
    """Paint lines in a frame; without lines the frame is there to be written on."""
    box = rect.adjusted(0, 0, 0, -GAP)
    painter.setPen(QPen(ink.color("line_strong"), LINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 50, 50)
    inside = box.adjusted(PADDING, 50, -PADDING, -50)
    soft = not block.lines
    font = ink.sized(SMALL if soft else BODY, bold=not soft)
    painter.setFont(font)
    painter.setPen(ink.color("text_soft" if soft else "text"))
    height = text_height(block.title, QFontMetricsF(font), inside.width())
    painter.drawText(inside, WRAP, block.title)
    painter.setFont(ink.sized(SMALL))
    metrics, top = QFontMetricsF(painter.font()), inside.top() + height
    for line in block.lines:
        text = f"• {line}"
        high = text_height(text, metrics, inside.width())
        painter.drawText(QRectF(inside.left(), top, inside.width(), high), WRAP, text)
        top += high + 14


def ticks_height(block: Ticks) -> float:
    """Return how high boxes to tick off are."""
    return 200 + 130 + TICK_ROW * len(block.rows) + GAP


def paint_ticks(painter: QPainter, rect: QRectF, *, block: Ticks, ink: Ink) -> None:
    """Paint boxes to tick off, a row each."""
    painter.setFont(ink.sized(BODY, bold=True))
    painter.setPen(ink.color("text"))
    painter.drawText(rect, WRAP, block.title)
    share = (rect.width() - TICK_NAME) / max(1, len(block.columns))
    painter.setFont(ink.sized(SMALL))
    center = int(Qt.AlignmentFlag.AlignHCenter)
    top = rect.top() + 200
    for number, name in enumerate(block.columns):
        left = rect.left() + TICK_NAME + number * share
        painter.drawText(QRectF(left, top, share, 130), center, name)
    top += 130
    middle = int(Qt.AlignmentFlag.AlignVCenter)
    for row in block.rows:
        painter.setPen(ink.color("text"))
        painter.drawText(QRectF(rect.left(), top, TICK_NAME, TICK_ROW), middle, row)
        painter.setPen(QPen(ink.color("line_strong"), 10))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number in range(len(block.columns)):
            left = rect.left() + TICK_NAME + number * share + (share - TICK) / 2
            painter.drawRect(QRectF(left, top + (TICK_ROW - TICK) / 2, TICK, TICK))
        top += TICK_ROW


def _paint_picture(
    painter: QPainter,
    box: QRectF,
    exercise: Exercise,
    motion: Motion,
    progress: float,
    colors: FigureColors,
    *,
    place: int,
) -> None:
    """Paint a moment of the exercise, or its own picture in the first of the two boxes."""
    if exercise.picture:
        image = decoded(exercise.picture)
        if place == 0 and image is not None:
            paint_within(painter, box, image)
        return
    paint_figure(painter, box, figure_at(exercise, motion, progress), colors, mirrored=False)


def _texts(block: Shown) -> list[tuple[str, float, bool]]:
    dose, *rest = block.lines or ("",)
    return [
        (block.name, HEADING, True),
        (dose, BODY, True),
        *((line, SMALL, False) for line in rest),
    ]


def _lines_height(block: Shown, ink: Ink, width: float) -> float:
    return sum(
        text_height(text, QFontMetricsF(ink.sized(size, bold=bold)), width) + 18
        for text, size, bold in _texts(block)
    )


def _room(width: float) -> float:
    return width - 2 * (PICTURE_WIDTH + BETWEEN)


def text_height(text: str, metrics: QFontMetricsF, width: float) -> float:
    """Return how high a text is that runs over as many lines as it needs."""
    return metrics.boundingRect(QRectF(0, 0, width, 1e6), WRAP, text).height()
