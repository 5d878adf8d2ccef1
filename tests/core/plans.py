"""Small plans, and a player that lets a fake clock run, for the tests of the engine."""

from __future__ import annotations

from typing import assert_never

from calfcoach.core.engine import Engine
from calfcoach.core.events import (
    BeatStarted,
    Countdown,
    Event,
    Halfway,
    Paused,
    Resumed,
    SessionEnded,
    StepFinished,
    StepStarted,
)
from calfcoach.core.plan import Plan, Question, Side, Step, StepKind
from calfcoach.core.resources import resource_path
from calfcoach.core.routine import ReliefOptions, unroll
from calfcoach.core.routine_file import load_routine
from tests.fakes import FakeClock


def warm_up_plan() -> Plan:
    """Return the shipped warm-up, unrolled."""
    return unroll(load_routine(resource_path("routines", "warm-up.toml")), Side.BOTH)


def relief_plan(side: Side = Side.LEFT, options: ReliefOptions | None = None) -> Plan:
    """Return the shipped relief routine, unrolled."""
    return unroll(load_routine(resource_path("routines", "relief.toml")), side, options)


def plan_of(*steps: Step) -> Plan:
    return Plan("test", "relief", "Test", Side.LEFT, steps)


def walk(step_id: str, seconds: float, *, group: str = "", optional: bool = False) -> Step:
    """Return a timed step that may be skipped."""
    length_ms = round(seconds * 1000)
    return Step(step_id, StepKind.WALK, "Walk", "", length_ms, group=group, optional=optional)


def hold(step_id: str, seconds: float = 20, *, group: str = "", optional: bool = False) -> Step:
    length_ms = round(seconds * 1000)
    return Step(step_id, StepKind.STRETCH, "Hold", "", length_ms, group=group, optional=optional)


def rest(step_id: str, seconds: float = 10, *, group: str = "") -> Step:
    return Step(step_id, StepKind.REST, "Rest", "", round(seconds * 1000), group=group)


def stop(step_id: str, seconds: float, *, group: str = "") -> Step:
    """Return a timed step that no command passes."""
    length_ms = round(seconds * 1000)
    return Step(step_id, StepKind.STOP, "Stop", "", length_ms, group=group, required=True)


def drink(step_id: str) -> Step:
    """Return a step that lasts until done."""
    return Step(step_id, StepKind.DRINK, "Drink")


def ask(question: Question, *, required: bool = False, group: str = "") -> Step:
    return Step(
        question.value, StepKind.ASK, "Ask", question=question, required=required, group=group
    )


def label(event: Event) -> str:
    """Return an event in a few words, such as "finish hold-1 done"."""
    match event:
        case StepStarted():
            return f"start {event.step.id}"
        case StepFinished():
            return f"finish {event.step.id} {event.how.value}"
        case Countdown():
            return f"count {event.seconds_left}"
        case Halfway():
            return "half"
        case BeatStarted():
            return f"beat {event.rep}.{event.place}"
        case Paused():
            return "pause"
        case Resumed():
            return "resume"
        case SessionEnded():
            return f"end {event.how.value}"
    assert_never(event)


class Player:
    """An engine on a fake clock, with all that it has reported.

    Attributes:
        events: Every event so far, in the order in which it came.
    """

    def __init__(self, plan: Plan, *, clock: FakeClock | None = None) -> None:
        self.clock = clock or FakeClock()
        self.engine = Engine(plan, self.clock)
        self.events: list[Event] = []
        self.begin_ms = self.clock.monotonic_ms()

    def start(self) -> Player:
        self.engine.start()
        self.poll()
        return self

    def poll(self) -> list[str]:
        """Poll once; return the labels of what came."""
        news = self.engine.poll()
        self.events.extend(news)
        return [label(event) for event in news]

    def run(self, seconds: float, *, every_ms: int = 250) -> Player:
        """Let time pass with a poll every so often and one at the end."""
        left_ms = round(seconds * 1000)
        while left_ms > 0:
            step_ms = min(every_ms, left_ms)
            self.clock.advance_ms(step_ms)
            self.poll()
            left_ms -= step_ms
        return self

    def run_to(self, step_id: str, *, within_s: int = 600) -> Player:
        """Let time pass until a step has begun."""
        for _ in range(within_s * 4):
            if self.engine.step.id == step_id:
                return self
            self.run(0.25)
        raise AssertionError(f"{step_id} did not begin within {within_s} s")

    def labels(self) -> list[str]:
        return [label(event) for event in self.events]

    def log(self) -> list[tuple[int, str]]:
        """Return each event with its time since the player was made, ms."""
        return [(event.at_ms - self.begin_ms, label(event)) for event in self.events]

    def finished(self) -> list[StepFinished]:
        return [event for event in self.events if isinstance(event, StepFinished)]
