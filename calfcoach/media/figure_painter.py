"""Paints a figure on any device: limbs as filled shapes, the working muscle, and its name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTransform

from calfcoach.core.exercises import Muscle
from calfcoach.core.scene import Box, Figure, View
from calfcoach.media import limb_shapes as shapes
from calfcoach.media.figure_colors import FigureColors
from calfcoach.media.figure_from_behind import paint_from_behind
from calfcoach.media.figure_from_side import paint_from_the_side
from calfcoach.media.figure_parts import Canvas
from calfcoach.media.figure_props import paint_behind, paint_floor

LABEL_SHARE = 0.042
"""How high the muscle's name is, of the picture."""


def paint_figure(
    painter: QPainter,
    rect: QRectF,
    figure: Figure,
    colors: FigureColors,
    *,
    mirrored: bool,
    label: str = "",
    font: QFont | None = None,
) -> None:
    """Paint a figure as large as it fits into the middle of a rectangle.

    Args:
        painter: Of any device.
        rect: Where, in the painter's coordinates.
        figure: What.
        colors: With what.
        mirrored: Looking to the left, so that the near leg is the left one.
        label: The name of the muscle, in the reader's words; "" for none. It is never mirrored.
        font: Of the name; None takes the painter's.
    """
    frame = figure_frame(rect, figure.box, mirrored=mirrored)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    canvas = Canvas(painter, frame, colors)
    paint_floor(canvas, figure.box)
    paint_behind(canvas, figure)
    if figure.view is View.BACK:
        paint_from_behind(canvas, figure)
    else:
        paint_from_the_side(canvas, figure)
    if label:
        _paint_label(painter, rect, figure, colors, frame, label, font or painter.font())
    painter.restore()


def figure_scale(rect: QRectF, box: Box) -> float:
    """Return how long a body height is in a rectangle that a box fits into."""
    width, height = box.right - box.left, box.top - box.bottom
    return min(rect.width() / width, rect.height() / height)


def figure_frame(rect: QRectF, box: Box, *, mirrored: bool) -> QTransform:
    """Return the way from body heights to a rectangle's coordinates."""
    scale = figure_scale(rect, box)
    frame = QTransform.fromTranslate(rect.center().x(), rect.center().y())
    frame.scale(-scale if mirrored else scale, -scale)
    return frame.translate(-(box.left + box.right) / 2, -(box.bottom + box.top) / 2)


def _paint_label(
    painter: QPainter,
    rect: QRectF,
    figure: Figure,
    colors: FigureColors,
    frame: QTransform,
    label: str,
    font: QFont,
) -> None:
    """Write the muscle's name beside it, smaller where there is little room, with a line to it."""
    edges = shapes.SOLEUS if figure.muscle is Muscle.SOLEUS else shapes.GASTROCNEMIUS
    belly = shapes.muscle_belly(figure.body.near_leg, edges)
    start = frame.map(QPointF(figure.label.x, figure.label.y))
    end = frame.map(QPointF(belly.x, belly.y))
    to_left = start.x() < end.x()
    size = max(1.0, rect.height() * LABEL_SHARE)
    room = start.x() - rect.left() if to_left else rect.right() - start.x()
    font = _sized(font, size)
    wanted = QFontMetricsF(font, painter.device()).horizontalAdvance(label)
    if wanted > room > 0:
        font = _sized(font, size * room / wanted)
    metrics = QFontMetricsF(font, painter.device())
    width, height = metrics.horizontalAdvance(label), metrics.height()
    left = start.x() - width if to_left else start.x()
    scale = rect.height() * 0.004
    painter.setPen(QPen(colors.text, scale))
    elbow = QPointF(start.x() + (2.5 if to_left else -2.5) * scale, start.y())
    painter.drawLine(elbow, end)
    painter.setBrush(colors.text)
    painter.drawEllipse(end, 1.6 * scale, 1.6 * scale)
    painter.setFont(font)
    painter.drawText(QPointF(left, start.y() - height / 2 + metrics.ascent()), label)


def _sized(font: QFont, height: float) -> QFont:
    """Return a font of a height in the painter's own coordinates."""
    sized = QFont(font)
    sized.setPixelSize(max(1, int(height)))
    return sized
