"""Sessions to be spoken, with made-up lengths of clips, for the tests of what is said."""

from __future__ import annotations

from calfcoach.core.engine import Engine
from calfcoach.core.events import Event
from calfcoach.core.exercises import Exercise
from calfcoach.core.plan import Plan
from calfcoach.core.prescription import Item, Prescription
from calfcoach.core.program import Tempo
from calfcoach.core.prompts import PROMPTS
from calfcoach.core.session_plan import session_plan
from calfcoach.core.spoken_parts import LengthOf
from calfcoach.core.spoken_plan import planned_words
from tests.fakes import FakeClock
from tests.interchange.programs import CATALOG

ALWAYS_MS = 10**9
RAISES = [one for one in CATALOG.values() if one.kind.value == "raise"]
ONE_LEG = next(one for one in RAISES if one.legs > 1)
TWO_LEGS = next(one for one in RAISES if one.legs == 1)


def item(
    exercise: Exercise,
    tempo: tuple[int, int, int, int] = (2, 1, 3, 0),
    sets: int = 3,
    reps: int = 8,
) -> Item:
    return Item(exercise, sets, reps, Tempo(*tempo), None, 60, 10 if exercise.legs > 1 else 0)


def strength_plan(*items: Item, self_paced: bool = False) -> Plan:
    return session_plan(Prescription("S", "Session", 1, items, 90), "p", self_paced=self_paced)


def spoken(prompt: str) -> int:
    """Return about how long it takes to say a prompt, ms."""
    return 200 + 45 * len(PROMPTS[prompt])


def built_in(prompt: str) -> int | None:
    """Return how long a prompt of the program is, as a voice without gaps would."""
    return spoken(prompt) if prompt in PROMPTS else None


def foreseen(plan: Plan) -> tuple[int, list[Event]]:
    """Return when a plan begins, and all its events up to the first that waits for someone."""
    engine = Engine(plan, FakeClock(), gap_ms=ALWAYS_MS)
    engine.start()
    polled = engine.poll()
    return polled[0].at_ms, [*polled, *engine.foresee(ALWAYS_MS)]


def said(plan: Plan, length_ms: LengthOf = built_in) -> list[tuple[int, str]]:
    """Return what is said and when, ms from the beginning."""
    begin_ms, events = foreseen(plan)
    words = planned_words(events, plan, length_ms)
    return [(one.at_ms - begin_ms, " ".join(one.prompts)) for one in words]
