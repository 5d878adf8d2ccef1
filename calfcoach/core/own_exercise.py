"""A raise that a program brings with it: described in the program's file, played like any other."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass

from calfcoach.core.exercises import (
    Catalog,
    Exercise,
    ExerciseKind,
    Grade,
    Muscle,
    Sides,
    Surface,
    Way,
)
from calfcoach.core.phrases import Phrase

KNEE_DEG = (0, 130)
"""Least and most bend of the knee, degrees. Grade: D (our default)."""
STRAIGHT_DEG = 5
"""Up to here a knee counts as straight. Grade: D (our default)."""
OWN_EXERCISES = (0, 20)
LINES, TEXT = 9, 300
"""Cues at most, and letters of each."""
PICTURE_BYTES = 300_000
"""Of a picture's file. A program file with one or two fits into its own bound."""
ID = re.compile(r"own-[a-z0-9][a-z0-9-]{0,40}")
_KINDS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How a PNG and a JPEG begin; nothing else is decoded, an SVG least of all."""


@dataclass(frozen=True, slots=True)
class OwnExercise:
    """A raise of a physio's own.

    Attributes:
        id: Begins with "own-", so that it never takes the place of a shipped one.
        name: What a person calls it.
        muscle: What it works on most.
        knee_deg: The bend of the knee, degrees; 0 is straight.
        surface: Where it is done.
        way: Who lifts and who lowers.
        figure: The drawing of a shipped raise that shows it.
        cues: What to do, a short sentence each, in order.
        cautions: What to mind.
        pack: Done with a loaded backpack.
        on_floor: For one on a step, the shipped exercise that takes its place on the floor.
        picture: A PNG or JPEG file in base64 that is shown instead of the drawing; "" for none.
    """

    id: str
    name: str
    muscle: Muscle
    knee_deg: int
    surface: Surface
    way: Way
    figure: str
    cues: tuple[str, ...]
    cautions: tuple[str, ...] = ()
    pack: bool = False
    on_floor: str = ""
    picture: str = ""

    def exercise(self) -> Exercise:
        """Return it as one of the catalog."""
        bend = self.knee_deg if self.knee_deg > STRAIGHT_DEG else 0
        return Exercise(
            id=self.id,
            name=self.name,
            kind=ExerciseKind.RAISE,
            muscle=self.muscle,
            knee_deg=(bend, max(bend, self.knee_deg)),
            surface=self.surface,
            sides=Sides.BOTH if self.way is Way.TWO_UP_TWO_DOWN else Sides.EACH,
            figure=self.figure,
            cues=self.cues,
            cautions=self.cautions,
            source="the program's author",
            grade=Grade.DEFAULT,
            way=self.way,
            pack=self.pack,
            on_floor=self.on_floor,
            picture=self.picture,
        )


def with_own(catalog: Catalog, own: tuple[OwnExercise, ...]) -> Catalog:
    """Return a catalog with a program's own exercises; no id is one of a shipped one."""
    if not own:
        return catalog
    return {**catalog, **{one.id: one.exercise() for one in own}}


def own_exercise_faults(
    own: tuple[OwnExercise, ...], catalog: Catalog
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every fault of a program's own exercises, each with its place in the program."""
    if len(own) > OWN_EXERCISES[1]:
        yield (
            ("exercises",),
            Phrase(
                "at most {most} are allowed, not {count}", most=OWN_EXERCISES[1], count=len(own)
            ),
        )
    seen: set[str] = set()
    for number, one in enumerate(own):
        place = ("exercises", number)
        if not ID.fullmatch(one.id):
            yield (*place, "id"), Phrase("own- with small letters, digits and hyphens is needed")
        if one.id in seen:
            yield (*place, "id"), Phrase("{name} is used twice", name=repr(one.id[:60]))
        seen.add(one.id)
        for key, reason in _faults(one, catalog):
            yield (*place, *key), reason


def _faults(one: OwnExercise, catalog: Catalog) -> Iterator[tuple[tuple[str | int, ...], str]]:
    yield from _text(("name",), one.name)
    if not KNEE_DEG[0] <= one.knee_deg <= KNEE_DEG[1]:
        yield (
            ("knee_deg",),
            Phrase(
                "is {value}, allowed are {least} to {most}",
                value=one.knee_deg,
                least=KNEE_DEG[0],
                most=KNEE_DEG[1],
            ),
        )
    shown = catalog.get(one.figure)
    if shown is None or shown.kind is not ExerciseKind.RAISE:
        yield ("figure",), Phrase("no drawing is called {name}", name=repr(one.figure[:60]))
    for key, lines, least in (("cues", one.cues, 1), ("cautions", one.cautions, 0)):
        if not least <= len(lines) <= LINES:
            yield (
                (key,),
                Phrase(
                    "{least} to {most} are needed, not {count}",
                    least=least,
                    most=LINES,
                    count=len(lines),
                ),
            )
        for number, line in enumerate(lines):
            yield from _text((key, number), line)
    twin = catalog.get(one.on_floor)
    if (one.surface is Surface.STEP) != bool(one.on_floor):
        yield ("on_floor",), Phrase("one on a step, and no other, names its floor version")
    elif one.on_floor and (
        twin is None or twin.surface is not Surface.FLOOR or twin.kind is not ExerciseKind.RAISE
    ):
        yield ("on_floor",), Phrase("no floor raise is called {name}", name=repr(one.on_floor[:60]))
    if one.picture and (reason := _picture_fault(one.picture)):
        yield ("picture",), reason


def _text(place: tuple[str | int, ...], text: str) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if not text.strip() or len(text) > TEXT:
        yield place, Phrase("a text of 1 to {most} letters is needed", most=TEXT)
    elif not text.isprintable():
        yield place, Phrase("has control characters")


def _picture_fault(text: str) -> str | None:
    if len(text) > PICTURE_BYTES * 4 // 3 + 4:
        return Phrase("is larger than {most} bytes", most=PICTURE_BYTES)
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return Phrase("is not base64")
    return None if data.startswith(_KINDS) else Phrase("is neither a PNG nor a JPEG")
