"""One moment of a figure as a frozen value: a body, what it stands at, and which muscle works."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from calfcoach.core.body import Body, Point
from calfcoach.core.exercises import Muscle


class View(Enum):
    """From where the figure is seen."""

    SIDE = "side"
    BACK = "back"


class PropKind(Enum):
    """What stands around the body."""

    STEP = "step"
    WALL = "wall"
    CHAIR = "chair"
    TOWEL = "towel"
    ROLLER = "roller"
    PACK = "pack"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing near the body.

    Attributes:
        kind: What it is.
        points: Corners of a step, wall or pack; ends of a towel; seat front, seat back and top of a
            chair; the middle of a roller; where a mark is on the floor.
        radius: Of a roller, in body heights.
        turned_deg: How far a roller has turned.
    """

    kind: PropKind
    points: tuple[Point, ...]
    radius: float = 0.0
    turned_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the plane that holds a whole motion, in body heights."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Figure:
    """One moment of an exercise.

    The frame is that of `core/body`: body heights, x forward, y up, the floor at y = 0. In a side
    view the origin is below the ball of the working foot, or below the hip of who sits on the
    floor; seen from behind it is between the feet.

    Attributes:
        body: Who moves.
        props: What is around, from back to front.
        muscle: What works.
        near_load: How hard it works in the near leg, 0 to 1.
        far_load: The same in the far leg.
        box: What a picture shows; it holds the whole motion, so that nothing jumps.
        label: Where a name of the muscle finds room, on the side away from the muscle.
        view: From where it is seen.
    """

    body: Body
    props: tuple[Prop, ...]
    muscle: Muscle
    near_load: float
    far_load: float
    box: Box
    label: Point
    view: View = View.SIDE


def block(kind: PropKind, box: Box) -> Prop:
    """Return a thing with four corners."""
    return Prop(
        kind,
        (
            Point(box.left, box.bottom),
            Point(box.right, box.bottom),
            Point(box.right, box.top),
            Point(box.left, box.top),
        ),
    )


def ease(progress: float) -> float:
    """Return how far a movement has come, as a person moves: from rest to rest, no jerk."""
    share = min(1.0, max(0.0, progress))
    return share**3 * (10 + share * (6 * share - 15))


def between(low: float, high: float, share: float) -> float:
    """Return the number that lies a share of the way from one to another."""
    return low + (high - low) * share


def there_and_back(progress: float) -> float:
    """Return 0 to 1 over the first half of a cycle, and back over the second."""
    return ease(2 * progress) if progress <= 0.5 else ease(2 - 2 * progress)


def along(stops: Sequence[tuple[float, float]], progress: float) -> float:
    """Return the value of a movement that rests at each stop: pairs of progress and value."""
    for (start, low), (end, high) in pairwise(stops):
        if progress <= end:
            return between(low, high, ease((progress - start) / (end - start)))
    return stops[-1][1]
