"""The guided heel-raise test: its plan, its count, and when it ends.

One raise a beat up and a beat down, 30 a minute, until the heel no longer lifts, or the pace or
the posture is lost. Source: Sleeswijk Visser 2025, Hébert-Losier 2017. Grade: P.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from calfcoach.core.plan import Beat, Motion, Plan, Side, Step, StepKind

KIND = "heel_raise_test"
"""The kind of such a session."""
EXERCISE = "heel-raise-test"
WARM_UP_EXERCISE = "two-leg-raise-floor-straight"
BEAT_MS = 1_000
"""60 beats a minute: up on one, down on the next. Source: as the module. Grade: P."""
WARM_UP_RAISES = 10
"""On two legs, before the first leg. Source: as the module. Grade: P."""
REST_S = 120
"""Between the legs. Source: as the module. Grade: P."""
WARM_UP_REST_S = 60
"""After the warm-up. Grade: D (our default)."""
READY_S = 10
"""To get ready for each leg. Grade: D (our default)."""
MOST_RAISES = 120
"""Four minutes on one leg: nobody's heel lifts longer. Grade: D (our default)."""
PROMPTS = 2
"""So many prompts in a row without a correction end a leg. Source: as the module. Grade: P."""
CORRECT_MS = (2 * BEAT_MS, 6 * BEAT_MS)
"""A fault that is told again from one to three raises after a prompt was not corrected.

Grade: D (our default).
"""
PAIN_STOP = 4
"""Pain from here on ends the test, and so does any sharp pain. Grade: D (our default)."""


class Fault(Enum):
    """What another pair of eyes sees go wrong; each is told once before it counts."""

    HEIGHT = "height"
    PACE = "pace"
    POSTURE = "posture"
    HANDS = "hands"


class Stopped(Enum):
    """Why a leg's test ended; the values are stored."""

    DONE = "done"
    HEIGHT = "height"
    PACE = "pace"
    POSTURE = "posture"
    HANDS = "hands"
    PAIN = "pain"


class Ground(Enum):
    """What the test was done on: the numbers of one do not fit those of the other."""

    FLOOR = "floor"
    INCLINE = "incline"


def raise_test_plan(first_leg: Side = Side.LEFT) -> Plan:
    """Return the plan of a test of both legs.

    Args:
        first_leg: The leg that begins, never both.
    """
    other = Side.RIGHT if first_leg is Side.LEFT else Side.LEFT
    pace = (Beat("Up", BEAT_MS, Motion.UP), Beat("Down", BEAT_MS, Motion.LOWER))
    rep_ms = 2 * BEAT_MS
    steps = [
        Step(
            "ready-warm-up", StepKind.READY, "Get ready", "Ten raises on both legs", READY_S * 1000
        ),
        Step(
            id="warm-up",
            kind=StepKind.SET,
            word="Warm-up",
            line="Both legs, knees straight.",
            length_ms=WARM_UP_RAISES * rep_ms,
            side=Side.BOTH,
            rhythm=pace,
            exercise=WARM_UP_EXERCISE,
            reps=WARM_UP_RAISES,
            turn=1,
            turns=1,
        ),
        Step("rest-warm-up", StepKind.REST, "Rest", "The test is next", WARM_UP_REST_S * 1000),
    ]
    for number, leg in enumerate((first_leg, other)):
        if number:
            steps.append(
                Step("rest", StepKind.REST, "Rest", "The other leg is next", REST_S * 1000)
            )
        steps.append(
            Step(
                id=f"ready-{leg.value}",
                kind=StepKind.READY,
                word="Get ready",
                line="One leg, fingertips on the wall",
                length_ms=READY_S * 1000,
                side=leg,
            )
        )
        steps.append(
            Step(
                id=f"test-{leg.value}",
                kind=StepKind.SET,
                word="As many as you can",
                line="Knee straight, full height, with the beat.",
                length_ms=MOST_RAISES * rep_ms,
                side=leg,
                rhythm=pace,
                exercise=EXERCISE,
                reps=MOST_RAISES,
                turn=1,
                turns=1,
            )
        )
    return Plan(EXERCISE, KIND, "Heel-raise test", Side.BOTH, tuple(steps))


@dataclass(slots=True)
class LegCount:
    """Counts one leg's raises, and its faults.

    Each good raise is counted by a press. Where nobody presses, the beat counts.

    Attributes:
        presses: Raises that were counted by hand.
        stopped: Why it is over; None while it goes on.
    """

    presses: int = 0
    stopped: Stopped | None = None
    _prompts: int = 0
    _told_at_ms: int | None = None

    def press(self) -> None:
        """Count a raise."""
        if self.stopped is None:
            self.presses = min(self.presses + 1, MOST_RAISES)

    def take_back(self) -> None:
        """Count one raise less."""
        self.presses = max(0, self.presses - 1)

    def tell(self, fault: Fault, at_ms: int) -> None:
        """Note that a fault was seen and told, so many ms into the step.

        The second in a row ends the leg: the first was not corrected in time.
        """
        if self.stopped is not None:
            return
        since_ms = CORRECT_MS[1] + 1 if self._told_at_ms is None else at_ms - self._told_at_ms
        if since_ms < CORRECT_MS[0]:
            return
        self._prompts = self._prompts + 1 if since_ms <= CORRECT_MS[1] else 1
        self._told_at_ms = at_ms
        if self._prompts >= PROMPTS:
            self.stopped = Stopped(fault.value)

    def end(self, why: Stopped = Stopped.DONE) -> None:
        """The leg is over."""
        if self.stopped is None:
            self.stopped = why

    def raises(self, on_the_beat: int) -> int:
        """Return how many raises count.

        Args:
            on_the_beat: Whole raises that the metronome has led.
        """
        return self.presses or on_the_beat


def ends_for_pain(pain: int, *, sharp: bool) -> bool:
    """Whether pain, 0 to 10, ends the whole test."""
    return sharp or pain >= PAIN_STOP
