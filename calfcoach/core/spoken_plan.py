"""Which words go with which events of a session, and when each word begins.

Nothing here looks at what else is said: each event has a stretch of time of its own, known from the
plan, and its words stay within it. So no two overlap, and it does not matter how early one plans.

- A beat of a set has the time of the beat before it: the phase word ends where the phase begins,
  and the seconds of a lowering are counted before it is over. The first has the last second of the
  step before the set. The end of a set has its last beat.
- Every other step has its own time up to its half or its end, or to that last second. A set that
  a command begins at once, as when a rest is skipped, names its leg in its first beat.

What has no room is left out, by a fixed order: what to do, which leg, which set; then "last one" or
the phase word, the count, and "halfway" in the middle of a set. A clip that is missing is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from calfcoach.core import prompts
from calfcoach.core.announcer import half_ms
from calfcoach.core.events import (
    BeatStarted,
    Ended,
    Event,
    Halfway,
    Paused,
    Resumed,
    SessionEnded,
    StepFinished,
    StepStarted,
)
from calfcoach.core.plan import Plan, Step, StepKind
from calfcoach.core.prompts import number_prompt, set_prompt, step_prompt
from calfcoach.core.sound_plan import PlannedWords
from calfcoach.core.spoken_parts import AFTER_TONE_MS, LengthOf, Parts, length_of, said_from
from calfcoach.core.spoken_sets import LEAD_MS, around_beat, in_beat, leg_at_once
from calfcoach.core.tone_plan import delay_ms

AFTER_DONE_MS = 1_000
"""Words begin this long after the tone of a session's end. Grade: D (our default)."""


def horizon_ms(plan: Plan) -> int:
    """Return how far beyond a window events must be foreseen for all words that begin in it, ms."""
    beats = [beat.length_ms for step in plan.steps for beat in step.rhythm]
    return max([LEAD_MS, *beats])


def still_needed(events: Sequence[Event]) -> tuple[Event, ...]:
    """Return what of the events that have come must be given again: all of the present step."""
    begun_ms = max((one.at_ms for one in events if isinstance(one, StepStarted)), default=0)
    return tuple(one for one in events if one.at_ms >= begun_ms)


def planned_words(
    events: Sequence[Event], plan: Plan, length_ms: LengthOf
) -> tuple[PlannedWords, ...]:
    """Return the words of events, in order of their beginning; they never overlap.

    To hand over what begins from `a` to `b`, give the events that have come and are still needed,
    and those foreseen up to `b + horizon_ms(plan)`; take the words with a <= at_ms < b. What a
    command or a pause has ended says nothing more here; what of it was handed over already must be
    dropped, as tones must. An announcement that a pause has cut off is said again after it.

    Args:
        events: In the order in which they come.
        plan: What is played.
        length_ms: The length of a prompt's clip.
    """
    known = _unbroken(events, plan)
    passed = {
        (event.index, event.at_ms)
        for event in known
        if isinstance(event, StepFinished) and not event.done_ms
    }
    commanded = {
        event.at_ms
        for event in known
        if isinstance(event, StepFinished) and event.how is not Ended.DONE
    }
    words = [
        said
        for event in known
        if not (isinstance(event, StepStarted) and (event.index, event.at_ms) in passed)
        for said in _words(event, plan, length_ms, at_once=event.at_ms in commanded)
    ]
    if known and isinstance(known[0], Resumed):
        words += _said_again(events[: len(events) - len(known) + 1], plan, length_ms)
    return tuple(sorted(words, key=lambda said: said.at_ms))


def _unbroken(events: Sequence[Event], plan: Plan) -> Sequence[Event]:
    """Return the events from the last one on that a command or a pause has brought."""
    for place in range(len(events) - 1, -1, -1):
        if _is_break(events[place], plan):
            return events[place:]
    return events


def _is_break(event: Event, plan: Plan) -> bool:
    match event:
        case Paused() | Resumed():
            return True
        case StepFinished(step=step, how=how, done_ms=done_ms):
            answered = step.length_ms is None and step.kind is not StepKind.SET and done_ms > 0
            return answered or how is not Ended.DONE
        case BeatStarted(index=index, place=0):
            return plan.steps[index].length_ms is None
        case _:
            return False


def _words(
    event: Event, plan: Plan, length_ms: LengthOf, *, at_once: bool
) -> Iterator[PlannedWords]:
    """Yield what is said in an event's own stretch of time.

    Args:
        event: What comes.
        plan: What is played.
        length_ms: The length of a prompt's clip.
        at_once: A command brought it.
    """
    match event:
        case StepStarted(step=step) if step.kind is StepKind.SET and at_once:
            yield from leg_at_once(event, length_ms)
        case StepStarted(step=step) if step.kind is not StepKind.SET:
            yield from _announcement(event, plan, length_ms)
        case Halfway(at_ms=at_ms, index=index):
            step = plan.steps[index]
            whole_ms = step.length_ms or 0
            yield from said_from(
                [(0, (prompts.HALFWAY,))],
                at_ms + AFTER_TONE_MS,
                at_ms + whole_ms - whole_ms // 2 - _lead_ms(index, plan),
                length_ms,
            )
        case BeatStarted():
            yield from around_beat(event, plan, length_ms)
        case StepFinished(at_ms=at_ms, step=step, how=Ended.DONE) if (
            step.kind is StepKind.SET and step.rhythm
        ):
            beat = step.rhythm[-1]
            yield from in_beat(at_ms - beat.length_ms, beat, (), length_ms)
        case SessionEnded(at_ms=at_ms, how=Ended.DONE):
            yield from said_from([(0, (prompts.DONE,))], at_ms + AFTER_DONE_MS, None, length_ms)
        case _:
            return


# Steps


def _announcement(event: StepStarted, plan: Plan, length_ms: LengthOf) -> Iterator[PlannedWords]:
    """Yield what is said as a step begins that is no set."""
    at_ms = event.at_ms + delay_ms(event.index, plan) + AFTER_TONE_MS
    yield from _announced(event, at_ms, event.at_ms, plan, length_ms)


def _announced(
    event: StepStarted, at_ms: int, zero_ms: int, plan: Plan, length_ms: LengthOf
) -> Iterator[PlannedWords]:
    """Yield the announcement of a step from `at_ms` on; without pauses it began at `zero_ms`."""
    step, index, until_ms = event.step, event.index, None
    if step.length_ms is not None:
        middle_ms = half_ms(step, step.length_ms)
        own_ms = step.length_ms - _lead_ms(index, plan) if middle_ms is None else middle_ms
        until_ms = zero_ms + own_ms
    yield from said_from(_parts(step, index, plan, length_ms), at_ms, until_ms, length_ms)


def _said_again(events: Sequence[Event], plan: Plan, length_ms: LengthOf) -> list[PlannedWords]:
    """Return the announcement of a step once more, if a pause has cut it off.

    Args:
        events: Up to the end of the pause.
        plan: What is played.
        length_ms: The length of a prompt's clip.
    """
    begun = None
    words: list[PlannedWords] = []
    zero_ms = paused_ms = 0
    for event in events:
        match event:
            case StepStarted(at_ms=at_ms, step=step):
                begun = event if step.kind is not StepKind.SET else None
                words, zero_ms = list(_announcement(event, plan, length_ms)) if begun else [], at_ms
            case Paused(at_ms=at_ms):
                paused_ms = at_ms
                ends_ms = [one.at_ms + length_of(one.prompts, length_ms) for one in words]
                if not any(end_ms > at_ms for end_ms in ends_ms):
                    words = []
            case Resumed(at_ms=at_ms) if begun and words:
                zero_ms += at_ms - paused_ms
                from_ms = at_ms + AFTER_TONE_MS
                words = list(_announced(begun, from_ms, zero_ms, plan, length_ms))
            case _:
                pass
    return words


def _parts(step: Step, index: int, plan: Plan, length_ms: LengthOf) -> Parts:
    following = next((one for one in plan.steps[index + 1 :] if one.kind is StepKind.SET), None)
    match step.kind:
        case StepKind.READY:
            return [(4, (prompts.GET_READY,)), *_next_set(following, None)]
        case StepKind.SWITCH:
            return [(0, (prompts.SWITCH_LEGS,)), *_leg(step)]
        case StepKind.REST if following is not None:
            before = next((one for one in plan.steps[index::-1] if one.kind is StepKind.SET), None)
            coming = [
                part for part in _next_set(following, before) if length_of(part[1], length_ms)
            ]
            opening: Parts = [(3, (prompts.NEXT,))] if coming else []
            return [(4, (prompts.REST,)), *opening, *coming]
        case StepKind.REST:
            return [(0, (step_prompt(step),))]
        case _:
            return [(0, (step_prompt(step),)), *_leg(step), *_seconds(step)]


def _next_set(step: Step | None, before: Step | None) -> Parts:
    """Return what a set is: its exercise where it changes, which set, which leg."""
    if step is None:
        return []
    parts: Parts = []
    if before is None or before.exercise != step.exercise:
        parts.append((0, (prompts.exercise_prompt(step.exercise),)))
    if step.turns > 1:
        parts.append((2, (set_prompt(step.turn, step.turns),)))
    return [*parts, *_leg(step)]


def _leg(step: Step) -> Parts:
    return [] if step.side is None else [(1, (prompts.SIDES[step.side],))]


def _seconds(step: Step) -> Parts:
    if not step.length_ms or step.length_ms % 1000:
        return []
    return [(2, (number_prompt(step.length_ms // 1000), prompts.SECONDS))]


def _lead_ms(index: int, plan: Plan) -> int:
    """Return how much of a step's end belongs to the first phase word of the set after it."""
    following = plan.steps[index + 1 : index + 2]
    return LEAD_MS if following and following[0].kind is StepKind.SET else 0
