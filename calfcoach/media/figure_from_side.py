"""Paints a figure that is seen from its side: the far limbs, the trunk, then the near limbs."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter

from calfcoach.core.body import Arm, Leg
from calfcoach.core.exercises import Muscle
from calfcoach.core.scene import Figure
from calfcoach.media import limb_shapes as shapes
from calfcoach.media.figure_colors import FigureColors, mix
from calfcoach.media.figure_parts import DEPTH, QUIET, paint_parts
from calfcoach.media.figure_props import paint_between, paint_in_hand


def paint_from_the_side(painter: QPainter, figure: Figure, colors: FigureColors) -> None:
    """Paint a body that looks forward: its far side, then its near one."""
    body = figure.body
    painter.save()
    painter.translate(DEPTH.x / 2, DEPTH.y / 2)
    _paint_arm(painter, body.far_arm, colors, skin=colors.skin_far, sleeve=colors.shirt_far)
    painter.translate(DEPTH.x / 2, DEPTH.y / 2)
    _paint_leg(
        painter, figure, body.far_leg, colors, figure.far_load,
        tones=(colors.skin_far, colors.shorts_far, colors.shoe_far),
    )  # fmt: skip
    painter.restore()
    paint_between(painter, figure, colors)
    face, hair = shapes.head(body.shoulder, body.head)
    neck = shapes.trunk(body.shoulder, body.head, shapes.NECK)
    paint_parts(painter, [(neck, colors.skin), (face, colors.skin), (hair, colors.hair)], colors)
    paint_parts(painter, [(shapes.ear(body.shoulder, body.head), colors.skin)], colors)
    paint_parts(
        painter,
        [
            (shapes.trunk(body.hip, body.shoulder, shapes.HIPS), colors.shorts),
            (shapes.trunk(body.hip, body.shoulder, shapes.SHIRT), colors.shirt),
        ],
        colors,
    )
    _paint_leg(
        painter, figure, body.near_leg, colors, figure.near_load,
        tones=(colors.skin, colors.shorts, colors.shoe),
    )  # fmt: skip
    paint_in_hand(painter, figure, colors)
    _paint_arm(painter, body.near_arm, colors, skin=colors.skin, sleeve=colors.shirt)


def _paint_leg(
    painter: QPainter,
    figure: Figure,
    leg: Leg,
    colors: FigureColors,
    load: float,
    *,
    tones: tuple[QColor, QColor, QColor],
) -> None:
    skin, shorts, shoe = tones
    limb = [
        (shapes.limb(leg.hip, leg.knee, shapes.THIGH), skin),
        (shapes.limb(leg.knee, leg.foot.ankle, shapes.SHANK), skin),
    ]
    paint_parts(painter, limb, colors)
    for muscle, edges, color in (
        (Muscle.SOLEUS, shapes.SOLEUS, colors.soleus),
        (Muscle.GASTROCNEMIUS, shapes.GASTROCNEMIUS, colors.gastrocnemius),
    ):
        works = figure.muscle in (muscle, Muscle.CALF, Muscle.WHOLE_LEG)
        if works and load > 0:
            shown = mix(skin, color, QUIET + (1 - QUIET) * load)
            paint_parts(painter, [(shapes.muscle(leg, edges, load), shown)], colors)
    paint_parts(painter, [(shapes.shoe(leg.foot), shoe)], colors)
    painter.setBrush(colors.sole)
    painter.drawPath(shapes.sole(leg.foot))
    paint_parts(painter, [(shapes.limb(leg.hip, leg.knee, shapes.LEG_OF_SHORTS), shorts)], colors)


def _paint_arm(
    painter: QPainter, arm: Arm, colors: FigureColors, *, skin: QColor, sleeve: QColor
) -> None:
    limb = [
        (shapes.limb(arm.shoulder, arm.elbow, shapes.UPPER_ARM), skin),
        (shapes.limb(arm.elbow, arm.wrist, shapes.FOREARM), skin),
        (shapes.hand(arm), skin),
    ]
    paint_parts(painter, limb, colors)
    paint_parts(painter, [(shapes.limb(arm.shoulder, arm.elbow, shapes.SLEEVE), sleeve)], colors)
