"""Paints a figure that is seen from its side: the far limbs, the trunk, then the near limbs."""

from __future__ import annotations

from PySide6.QtGui import QColor

from calfcoach.core.body import Arm, Leg
from calfcoach.core.exercises import Muscle
from calfcoach.core.scene import Figure
from calfcoach.media import limb_shapes as shapes
from calfcoach.media.figure_colors import mix
from calfcoach.media.figure_parts import DEPTH, QUIET, Canvas
from calfcoach.media.figure_props import paint_between, paint_in_hand


def paint_from_the_side(canvas: Canvas, figure: Figure) -> None:
    """Paint a body that looks forward: its far side, then its near one."""
    body, colors = figure.body, canvas.colors
    far = colors.skin_far, colors.shorts_far, colors.shoe_far
    near = colors.skin, colors.shorts, colors.shoe
    _paint_arm(canvas.moved(DEPTH * 0.5), body.far_arm, colors.skin_far, colors.shirt_far)
    _paint_leg(canvas.moved(DEPTH), figure.muscle, body.far_leg, figure.far_load, far)
    paint_between(canvas, figure)
    face, hair = shapes.head(body.shoulder, body.head)
    neck = shapes.trunk(body.shoulder, body.head, shapes.NECK)
    canvas.parts([(neck, colors.skin), (face, colors.skin), (hair, colors.hair)])
    canvas.parts([(shapes.ear(body.shoulder, body.head), colors.skin)])
    canvas.parts(
        [
            (shapes.trunk(body.hip, body.shoulder, shapes.HIPS), colors.shorts),
            (shapes.trunk(body.hip, body.shoulder, shapes.SHIRT), colors.shirt),
        ]
    )
    _paint_leg(canvas, figure.muscle, body.near_leg, figure.near_load, near)
    paint_in_hand(canvas, figure)
    _paint_arm(canvas, body.near_arm, colors.skin, colors.shirt)


def _paint_leg(
    canvas: Canvas, works: Muscle, leg: Leg, load: float, tones: tuple[QColor, QColor, QColor]
) -> None:
    """Paint a leg in the colors of its skin, shorts and shoe, with the muscles that work."""
    skin, shorts, shoe = tones
    colors = canvas.colors
    canvas.parts(
        [
            (shapes.limb(leg.hip, leg.knee, shapes.THIGH), skin),
            (shapes.limb(leg.knee, leg.foot.ankle, shapes.SHANK), skin),
        ]
    )
    for muscle, edges, color in (
        (Muscle.SOLEUS, shapes.SOLEUS, colors.soleus),
        (Muscle.GASTROCNEMIUS, shapes.GASTROCNEMIUS, colors.gastrocnemius),
    ):
        if load > 0 and works in (muscle, Muscle.CALF, Muscle.WHOLE_LEG):
            shown = mix(skin, color, QUIET + (1 - QUIET) * load)
            canvas.parts([(shapes.muscle(leg, edges, load), shown)])
    canvas.parts([(shapes.shoe(leg.foot), shoe)])
    canvas.fill(shapes.sole(leg.foot), colors.sole)
    canvas.parts([(shapes.limb(leg.hip, leg.knee, shapes.LEG_OF_SHORTS), shorts)])


def _paint_arm(canvas: Canvas, arm: Arm, skin: QColor, sleeve: QColor) -> None:
    canvas.parts(
        [
            (shapes.limb(arm.shoulder, arm.elbow, shapes.UPPER_ARM), skin),
            (shapes.limb(arm.elbow, arm.wrist, shapes.FOREARM), skin),
            (shapes.hand(arm), skin),
        ]
    )
    canvas.parts([(shapes.limb(arm.shoulder, arm.elbow, shapes.SLEEVE), sleeve)])
