"""The engine over three hours, under late and jittering polls and any commands."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import cycle, pairwise
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calfcoach.core.announcer import HALF_FROM_MS, HALVED
from calfcoach.core.engine import GAP_MS, Engine
from calfcoach.core.engine_state import EngineState, Phase
from calfcoach.core.events import (
    Countdown,
    Ended,
    Event,
    Halfway,
    SessionEnded,
    StepFinished,
    StepStarted,
)
from calfcoach.core.plan import Plan, Question, Step, StepKind
from tests.core.plans import plan_of, relief_plan
from tests.fakes import FakeClock

THREE_HOURS_MS = 3 * 3600 * 1000
BY_COMMAND = (Ended.SKIPPED, Ended.LET_GO, Ended.BACK)
GROUPS: Final = ("a", "b", "")

usual = settings(max_examples=60)
many = settings(max_examples=300)
whole = settings(max_examples=2_000)


# Plans, polls and commands


def timed_plan(weights: Sequence[int]) -> Plan:
    """Return timed steps whose lengths stand as the weights and add up to about three hours."""
    lengths = [max(1, THREE_HOURS_MS * weight // sum(weights)) for weight in weights]
    kinds = cycle((StepKind.STRETCH, StepKind.REST, StepKind.WALK))
    return plan_of(
        *(
            Step(f"step-{number}", kind, "Do", "", length)
            for number, (length, kind) in enumerate(zip(lengths, kinds, strict=False))
        )
    )


timed_plans = st.lists(st.integers(1, 1_000), min_size=1, max_size=250).map(timed_plan)
gaps = st.lists(st.integers(0, GAP_MS), max_size=25).map(lambda drawn: [*drawn, GAP_MS])
"""Silences between polls, ms: up to the longest that is no nap."""


@st.composite
def mixed_plans(draw: st.DrawFn) -> Plan:
    """Draw a plan of any kinds of steps, at least one of which is not optional."""
    questions = draw(st.permutations(list(Question)))
    steps: list[Step] = []
    for number in range(draw(st.integers(1, 12))):
        kind = draw(st.sampled_from(StepKind))
        question = questions.pop() if kind is StepKind.ASK and questions else None
        untimed = kind is StepKind.DRINK or question is not None
        steps.append(
            Step(
                f"step-{number}",
                kind,
                "Do",
                "",
                None if untimed else draw(st.integers(1, 40_000)),
                group=draw(st.sampled_from(GROUPS)),
                question=question,
                required=kind is StepKind.STOP or question in (Question.GATE, Question.OUTCOME),
                optional=number > 0 and kind is StepKind.STRETCH and draw(st.booleans()),
            )
        )
    return plan_of(*steps)


@dataclass(frozen=True, slots=True)
class Move:
    """Something that a person, a timer or a lid does."""

    name: str
    act: Callable[[Engine, FakeClock], None]

    def __repr__(self) -> str:
        return self.name


def wait(ms: int) -> Move:
    return Move(f"wait {ms}", lambda engine, clock: clock.advance_ms(ms))


def nap(ms: int) -> Move:
    return Move(f"nap {ms}", lambda engine, clock: clock.sleep_through(ms / 1000))


def answer(question: Question) -> Move:
    return Move(f"answer {question.value}", lambda engine, clock: engine.answer(question))


def include(group: str, *, wanted: bool) -> Move:
    return Move(
        f"include {group} {wanted}", lambda engine, clock: engine.include(group, wanted=wanted)
    )


def command(name: str) -> Move:
    return Move(name, lambda engine, clock: getattr(engine, name)())


STEPPING = ("start", "pause", "resume", "skip", "finish_group", "back", "extend_rest", "complete")
harmless = st.one_of(
    st.integers(0, GAP_MS).map(wait),
    st.integers(0, 60_000).map(wait),
    st.integers(0, 60_000).map(nap),
    *[st.just(command(name)) for name in STEPPING],
    *[st.sampled_from(Question).map(answer)] * 3,
    st.builds(lambda g, w: include(g, wanted=w), st.sampled_from(GROUPS), st.booleans()),
)
ending = st.sampled_from(("hurts", "finish_early")).map(command)
moves = st.builds(
    lambda before, after: [*before, *after],
    st.lists(harmless, min_size=5, max_size=80),
    st.lists(st.one_of(harmless, ending), max_size=4),
)


def play(plan: Plan, todo: Sequence[Move]) -> tuple[Engine, FakeClock, list[Event]]:
    """Start, do each move with a poll after it, and return all that was reported."""
    clock = FakeClock()
    engine = Engine(plan, clock)
    engine.start()
    events = list(engine.poll())
    for move in todo:
        move.act(engine, clock)
        events.extend(engine.poll())
        view = engine.view()
        assert 0 <= view.index < len(plan.steps)
        assert view.left_ms >= 0
        assert all(0 <= done <= 1 for _, done in view.marks)
    return engine, clock, events


def of_type(events: Sequence[Event], kind: type[StepFinished]) -> list[StepFinished]:
    return [event for event in events if isinstance(event, kind)]


# Three hours


def expected_events(plan: Plan, begin_ms: int) -> list[Event]:
    """Return what a plan of timed steps must report, by sums of its lengths alone."""
    events: list[Event] = []
    at_ms = begin_ms
    for index, step in enumerate(plan.steps):
        length = step.length_ms or 0
        events.append(StepStarted(at_ms, index, step))
        if length >= HALF_FROM_MS and step.kind in HALVED:
            events.append(Halfway(at_ms + length // 2, index))
        events.extend(
            Countdown(at_ms + length - seconds * 1000, index, seconds)
            for seconds in (3, 2, 1)
            if seconds * 1000 < length
        )
        at_ms += length
        events.append(StepFinished(at_ms, index, step, length, 0, length, Ended.DONE))
    return [*events, SessionEnded(at_ms, Ended.DONE)]


def check_no_drift(plan: Plan, silences: Sequence[int]) -> None:
    clock = FakeClock()
    engine = Engine(plan, clock)
    engine.start()
    begin_ms = seen_ms = clock.monotonic_ms()
    events = list(engine.poll())

    for silence_ms in cycle(silences):
        clock.advance_ms(silence_ms)
        news = engine.poll()
        assert all(seen_ms < event.at_ms <= clock.monotonic_ms() for event in news)
        events.extend(news)
        seen_ms = clock.monotonic_ms()
        if engine.phase is Phase.ENDED:
            break

    assert events == expected_events(plan, begin_ms)


@usual
@given(timed_plans, gaps)
def test_three_hours_of_late_polls_report_every_event_once_with_no_drift(
    plan: Plan, silences: list[int]
) -> None:
    check_no_drift(plan, silences)


@usual
@given(timed_plans, st.integers(0, 200_000), st.integers(0, 60_000))
def test_what_is_foreseen_is_what_comes(plan: Plan, seen_ms: int, ahead_ms: int) -> None:
    clock = FakeClock()
    engine = Engine(plan, clock, gap_ms=THREE_HOURS_MS)
    engine.start()
    clock.advance_ms(seen_ms)
    engine.poll()

    foreseen = engine.foresee(clock.monotonic_ms() + ahead_ms)
    nothing = engine.poll()
    clock.advance_ms(ahead_ms)

    assert nothing == ()
    assert engine.poll() == foreseen


@pytest.mark.long
@pytest.mark.timeout(3_600)
@whole
@given(timed_plans, gaps)
def test_three_hours_of_late_polls_in_2000_ways(plan: Plan, silences: list[int]) -> None:
    check_no_drift(plan, silences)


# Any commands


def check_invariants(plan: Plan, todo: Sequence[Move]) -> None:
    engine, clock, events = play(plan, todo)

    check_order(events)
    check_steps(events)
    check_countdowns(events)
    finished = of_type(events, StepFinished)
    ends = [event for event in events if isinstance(event, SessionEnded)]
    assert (engine.phase is Phase.ENDED) == bool(ends)
    if ends:
        spent_ms = sum(event.done_ms + event.paused_ms for event in finished)
        assert spent_ms == ends[0].at_ms - events[0].at_ms
        assert ends[0].at_ms <= clock.monotonic_ms()


def check_order(events: Sequence[Event]) -> None:
    """Check that times never fall and that nothing follows the one end."""
    assert all(first.at_ms <= second.at_ms for first, second in pairwise(events))
    ends = [number for number, event in enumerate(events) if isinstance(event, SessionEnded)]
    assert ends in ([], [len(events) - 1])


def check_steps(events: Sequence[Event]) -> None:
    """Check that each step that begins ends before the next, within its rights."""
    begun: StepStarted | None = None
    for event in events:
        if isinstance(event, StepStarted):
            assert begun is None
            begun = event
        elif isinstance(event, StepFinished):
            assert begun is not None
            assert (begun.index, begun.step) == (event.index, event.step)
            assert event.at_ms - begun.at_ms == event.done_ms + event.paused_ms
            begun = None
            step, planned = event.step, event.planned_ms
            assert not (step.required and event.how in BY_COMMAND)
            if planned is not None:
                assert event.done_ms <= planned
                assert event.how is not Ended.DONE or event.done_ms == planned
            if step.kind is not StepKind.REST:
                assert planned == step.length_ms


def check_countdowns(events: Sequence[Event]) -> None:
    """Check that a step that was not lengthened counts 3, 2, 1 without a repeat."""
    counted: list[int] = []
    for event in events:
        if isinstance(event, StepStarted):
            counted = []
        elif isinstance(event, Countdown):
            counted.append(event.seconds_left)
        elif isinstance(event, StepFinished) and event.planned_ms == event.step.length_ms:
            whole_count = [s for s in (3, 2, 1) if s * 1000 < (event.planned_ms or 0)]
            assert counted == whole_count[: len(counted)]
            assert event.how is not Ended.DONE or counted == whole_count


@many
@given(mixed_plans(), moves)
def test_whatever_is_pressed_the_log_stays_whole(plan: Plan, todo: list[Move]) -> None:
    check_invariants(plan, todo)


@pytest.mark.long
@pytest.mark.timeout(3_600)
@whole
@given(mixed_plans(), moves)
def test_whatever_is_pressed_in_2000_ways(plan: Plan, todo: list[Move]) -> None:
    check_invariants(plan, todo)


@many
@given(st.booleans(), moves)
def test_whatever_is_pressed_in_relief_the_log_stays_whole(bent: bool, todo: list[Move]) -> None:
    first = [include("stretch-bent-left", wanted=bent), answer(Question.GATE)]
    check_invariants(relief_plan(), [*first, *[wait(GAP_MS)] * 6, *todo])


@many
@given(mixed_plans(), moves)
def test_whatever_is_pressed_no_required_step_is_passed(plan: Plan, todo: list[Move]) -> None:
    _, _, events = play(plan, todo)

    order = [event.index for event in events if isinstance(event, StepStarted)]
    for first, second in pairwise(order):
        low, high = sorted((first, second))
        assert not any(step.required for step in plan.steps[low + 1 : high])
        assert first <= second or not plan.steps[second].required


# Stored and restored


def finished_steps(events: Sequence[Event]) -> list[tuple[int, int, int | None, Ended]]:
    return [
        (event.index, event.done_ms, event.planned_ms, event.how)
        for event in of_type(events, StepFinished)
    ]


def restarted(plan: Plan, engine: Engine) -> tuple[Engine, FakeClock]:
    """Return the engine and clock of another run of the program, after resume."""
    clock = FakeClock()
    clock.advance_ms(77_777)
    record = json.loads(json.dumps(engine.state().record()))
    later = Engine.restore(plan, EngineState.from_record(record), clock)
    clock.advance_ms(120_000)
    later.resume()
    return later, clock


def run_with_restarts(plan: Plan, stretches_ms: Sequence[int]) -> list[Event]:
    """Play a plan with a restart of the program after each stretch of time."""
    clock = FakeClock()
    engine = Engine(plan, clock)
    engine.start()
    events: list[Event] = []
    for stretch_ms in stretches_ms:
        for _ in range(stretch_ms // GAP_MS):
            clock.advance_ms(GAP_MS)
            events.extend(engine.poll())
        clock.advance_ms(stretch_ms % GAP_MS)
        events.extend(engine.poll())
        engine, clock = restarted(plan, engine)
    while engine.phase is Phase.RUNNING:
        clock.advance_ms(GAP_MS)
        events.extend(engine.poll())
    return events


@many
@given(
    st.lists(st.integers(1, 120_000), min_size=1, max_size=20),
    st.lists(st.integers(0, 200_000), min_size=1, max_size=8),
)
def test_a_session_cut_off_at_any_instants_comes_to_the_same_end(
    lengths: list[int], stretches_ms: list[int]
) -> None:
    plan = plan_of(*(Step(str(i), StepKind.WALK, "Do", "", ms) for i, ms in enumerate(lengths)))
    expected = expected_events(plan, 0)

    events = run_with_restarts(plan, stretches_ms)

    assert finished_steps(events) == finished_steps(expected)
    counted = [(e.index, e.seconds_left) for e in events if isinstance(e, Countdown)]
    assert counted == [(e.index, e.seconds_left) for e in expected if isinstance(e, Countdown)]


@many
@given(mixed_plans(), moves)
def test_a_state_taken_at_any_instant_is_restored_as_it_was(plan: Plan, todo: list[Move]) -> None:
    engine, _, _ = play(plan, todo)
    state = engine.state()

    later = Engine.restore(plan, EngineState.from_record(state.record()), FakeClock())

    phase = Phase.PAUSED if state.phase is Phase.RUNNING else state.phase
    assert later.state().phase is phase
    assert later.view().elapsed_ms == engine.view().elapsed_ms
    assert later.view().marks == engine.view().marks
    assert later.view().next_step == engine.view().next_step
