"""The colors of a figure, from the tokens of a theme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from PySide6.QtGui import QColor

PREFIX = "figure_"


@dataclass(frozen=True, slots=True)
class FigureColors:
    """What a figure is painted with; each is a token of the same name after `figure_`.

    Attributes:
        line: Around each part of the body.
        skin: Of the near limbs.
        skin_far: Of the far limbs.
        shirt: And pack straps lie on it.
        shirt_far: Its far sleeve.
        shorts: Of the near leg.
        shorts_far: Of the far leg.
        shoe: Of the near foot.
        shoe_far: Of the far foot.
        sole: The pale band under a shoe.
        hair: Of the head.
        pack: Of the backpack.
        thing: Front of a step, a wall, a chair, a roller.
        thing_light: Their sides that face the light.
        floor: What it all stands on.
        gastrocnemius: The muscle that crosses the knee.
        soleus: The muscle below it.
        text: The muscle's name and the line to it.
    """

    line: QColor
    skin: QColor
    skin_far: QColor
    shirt: QColor
    shirt_far: QColor
    shorts: QColor
    shorts_far: QColor
    shoe: QColor
    shoe_far: QColor
    sole: QColor
    hair: QColor
    pack: QColor
    thing: QColor
    thing_light: QColor
    floor: QColor
    gastrocnemius: QColor
    soleus: QColor
    text: QColor


def figure_colors(tokens: Mapping[str, str]) -> FigureColors:
    """Return the colors of a figure from a theme's tokens."""
    return FigureColors(
        **{field.name: QColor(tokens[PREFIX + field.name]) for field in fields(FigureColors)}
    )


def mix(low: QColor, high: QColor, share: float) -> QColor:
    """Return the color that lies a share of the way from one to another."""
    return QColor.fromRgbF(
        low.redF() + (high.redF() - low.redF()) * share,
        low.greenF() + (high.greenF() - low.greenF()) * share,
        low.blueF() + (high.blueF() - low.blueF()) * share,
    )
