"""Which words go with which events of a session, and when each word begins.

Nothing here looks at what else is said: each event has a stretch of time of its own, known from the
plan, and its words stay within it. So no two overlap, and it does not matter how early one plans.

- A beat of a set has the time of the beat before it: the phase word ends where the phase begins,
  and the seconds of a lowering are counted before it is over. The first has the last second of the
  step before the set. The end of a set has its last beat.
- Every other step has its own time up to its half or its end, or to that last second.

What has no room is left out, by a fixed order: what to do, which leg, which set; then "last one" or
the phase word, the count, and "halfway" in the middle of a set. A clip that is missing is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from calfcoach.core import prompts
from calfcoach.core.announcer import HALF_FROM_MS, HALVED
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
from calfcoach.core.plan import Beat, Motion, Plan, Step, StepKind
from calfcoach.core.prompts import number_prompt, relief_prompt, set_prompt
from calfcoach.core.sound_plan import PlannedWords
from calfcoach.core.tone_plan import AFTER_SET_MS

AFTER_TONE_MS = 350
"""Words begin this long after a tone, so that both are heard."""
AFTER_DONE_MS = 1_000
"""The tone of a session's end is longer."""
GAP_MS = 150
"""Silence between the words of one announcement."""
LEAD_MS = 1_000
"""The end of a step before a set belongs to the set's first phase word."""
LAST_FROM_REPS = 3
"""A shorter set has no "last one"."""
HALF_FROM_REPS = 6
"""A shorter set has no "halfway". Grade of these six: D (our defaults)."""

LengthOf = Callable[[str], int | None]
"""Returns the length of a prompt's clip, ms; None where there is none."""
_Parts = list[tuple[int, tuple[str, ...]]]
"""What is said, in order: (rank, prompts); the highest rank is left out first."""


def horizon_ms(plan: Plan) -> int:
    """Return how far beyond a window events must be known for all words that begin in it, ms.

    The same length of time before now is enough of what has come already.
    """
    beats = [beat.length_ms for step in plan.steps for beat in step.rhythm]
    return max([LEAD_MS, *beats])


def planned_words(
    events: Sequence[Event], plan: Plan, length_ms: LengthOf
) -> tuple[PlannedWords, ...]:
    """Return the words of events, in order of their beginning; they never overlap.

    To hand over what begins from `a` to `b`, give the events that have come in the last
    `horizon_ms(plan)` and those foreseen up to `b + horizon_ms(plan)`, and take the words with
    a <= at_ms < b. What a command or a pause has ended says nothing more here; what of it was
    handed over already must be dropped, as tones must.

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
    words = [
        said
        for event in known
        if not (isinstance(event, StepStarted) and (event.index, event.at_ms) in passed)
        for said in _words(event, plan, length_ms)
    ]
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
        case SessionEnded(how=how):
            return how is not Ended.DONE
        case StepFinished(step=step, how=how, done_ms=done_ms):
            answered = step.length_ms is None and step.kind is not StepKind.SET and done_ms > 0
            return answered or how is not Ended.DONE
        case BeatStarted(index=index, place=0):
            return plan.steps[index].length_ms is None
        case _:
            return False


def _words(event: Event, plan: Plan, length_ms: LengthOf) -> Iterator[PlannedWords]:
    """Yield what is said in an event's own stretch of time."""
    match event:
        case StepStarted(step=step) if step.kind is not StepKind.SET:
            yield from _announcement(event, plan, length_ms)
        case Halfway(at_ms=at_ms, index=index):
            step = plan.steps[index]
            whole_ms = step.length_ms or 0
            yield from _said(
                [(0, (prompts.HALFWAY,))],
                at_ms + AFTER_TONE_MS,
                at_ms + whole_ms - whole_ms // 2 - _lead_ms(index, plan),
                length_ms,
            )
        case BeatStarted():
            yield from _around_beat(event, plan, length_ms)
        case StepFinished(at_ms=at_ms, step=step, how=Ended.DONE, reps_done=reps) if (
            0 < reps == step.reps and step.rhythm
        ):
            beat = step.rhythm[-1]
            yield from _in_beat(at_ms - beat.length_ms, beat, (), length_ms)
        case SessionEnded(at_ms=at_ms, how=Ended.DONE):
            yield from _said([(0, (prompts.DONE,))], at_ms + AFTER_DONE_MS, None, length_ms)
        case _:
            return


# Steps


def _announcement(event: StepStarted, plan: Plan, length_ms: LengthOf) -> Iterator[PlannedWords]:
    """Yield what is said as a step begins that is no set."""
    step, index = event.step, event.index
    at_ms = event.at_ms + AFTER_TONE_MS
    if index > 0 and plan.steps[index - 1].kind is StepKind.SET:
        at_ms += AFTER_SET_MS
    until_ms = None
    if step.length_ms is not None:
        halved = step.kind in HALVED and step.length_ms >= HALF_FROM_MS
        own_ms = step.length_ms // 2 if halved else step.length_ms - _lead_ms(index, plan)
        until_ms = event.at_ms + own_ms
    yield from _said(_parts(step, index, plan, length_ms), at_ms, until_ms, length_ms)


def _parts(step: Step, index: int, plan: Plan, length_ms: LengthOf) -> _Parts:
    following = next((one for one in plan.steps[index + 1 :] if one.kind is StepKind.SET), None)
    match step.kind:
        case StepKind.READY:
            return [(4, (prompts.GET_READY,)), *_next_set(following, None)]
        case StepKind.SWITCH:
            return [(0, (prompts.SWITCH_LEGS,)), *_leg(step)]
        case StepKind.REST if following is not None:
            before = next((one for one in plan.steps[index::-1] if one.kind is StepKind.SET), None)
            coming = [part for part in _next_set(following, before) if _length(part[1], length_ms)]
            opening: _Parts = [(3, (prompts.NEXT,))] if coming else []
            return [(4, (prompts.REST,)), *opening, *coming]
        case StepKind.REST:
            return [(0, (relief_prompt(step),))]
        case _:
            return [(0, (relief_prompt(step),)), *_leg(step), *_seconds(step)]


def _next_set(step: Step | None, before: Step | None) -> _Parts:
    """Return what a set is: its exercise where it changes, which set, which leg."""
    if step is None:
        return []
    parts: _Parts = []
    if before is None or before.exercise != step.exercise:
        parts.append((0, (prompts.exercise_prompt(step.exercise),)))
    if step.turns > 1:
        parts.append((2, (set_prompt(step.turn, step.turns),)))
    return [*parts, *_leg(step)]


def _leg(step: Step) -> _Parts:
    return [] if step.side is None else [(1, (prompts.SIDES[step.side],))]


def _seconds(step: Step) -> _Parts:
    if not step.length_ms or step.length_ms % 1000:
        return []
    return [(2, (number_prompt(step.length_ms // 1000), prompts.SECONDS))]


def _lead_ms(index: int, plan: Plan) -> int:
    """Return how much of a step's end belongs to the first phase word of the set after it."""
    following = plan.steps[index + 1 : index + 2]
    return LEAD_MS if following and following[0].kind is StepKind.SET else 0


def _said(
    parts: _Parts, at_ms: int, until_ms: int | None, length_ms: LengthOf
) -> Iterator[PlannedWords]:
    """Yield as many parts as have room, those of the lowest ranks, in order."""
    timed = [(rank, said, _length(said, length_ms)) for rank, said in parts]
    room_ms = None if until_ms is None else until_ms - at_ms
    known = [part for part in timed if part[2] and (room_ms is None or part[2] <= room_ms)]
    while known and room_ms is not None:
        if sum(length for _, _, length in known) + GAP_MS * (len(known) - 1) <= room_ms:
            break
        known.remove(max(known, key=lambda part: part[0]))
    for _, said, length in known:
        yield PlannedWords(at_ms, said)
        at_ms += length + GAP_MS


def _length(said: tuple[str, ...], length_ms: LengthOf) -> int:
    """Return how long prompts take, ms; 0 where one has no clip."""
    lengths = [length_ms(prompt) or 0 for prompt in said]
    return sum(lengths) if all(lengths) else 0


# Sets


def _around_beat(event: BeatStarted, plan: Plan, length_ms: LengthOf) -> Iterator[PlannedWords]:
    """Yield what is said in the beat before a beat; after it, where only a press goes on."""
    step, at_ms, rep, place = plan.steps[event.index], event.at_ms, event.rep, event.place
    waits = step.length_ms is None
    lead: tuple[str, ...] = ()
    if place > 0:
        before = step.rhythm[place - 1]
        half = place == 1 and step.reps >= HALF_FROM_REPS and rep == step.reps // 2 + 1
        if event.beat.motion:
            lead = (prompts.PHASES[event.beat.motion],)
        yield from _in_beat(at_ms - before.length_ms, before, lead, length_ms, half=half)
    elif not waits:
        lead = _rep_lead(step, rep)
        if rep > 1:
            before = step.rhythm[-1]
            yield from _in_beat(at_ms - before.length_ms, before, lead, length_ms)
        elif _leads_in(event.index, plan):
            yield from _in_beat(at_ms - LEAD_MS, Beat("", LEAD_MS), lead, length_ms)
    if waits and place == len(step.rhythm) - 1 and rep < step.reps:
        lead = _rep_lead(step, rep + 1)[:-1]
        yield from _in_beat(at_ms, event.beat, lead, length_ms)


def _leads_in(index: int, plan: Plan) -> bool:
    """Whether the step before a set has a last second for the set's first word."""
    before = plan.steps[index - 1] if index else None
    return bool(before and before.kind is not StepKind.SET and (before.length_ms or 0) >= LEAD_MS)


def _rep_lead(step: Step, rep: int) -> tuple[str, ...]:
    """Return what may be said before a repetition, the best first; its phase word is the last."""
    motion = step.rhythm[0].motion
    last = (prompts.LAST_ONE,) if rep == step.reps >= LAST_FROM_REPS else ()
    return (*last, prompts.PHASES[motion]) if motion else (*last, "")


def _in_beat(
    at_ms: int, beat: Beat, lead: tuple[str, ...], length_ms: LengthOf, *, half: bool = False
) -> Iterator[PlannedWords]:
    """Yield what is said in a beat: its seconds, and last the words that lead to the next beat.

    Args:
        at_ms: When the beat begins.
        beat: The beat.
        lead: Words that end with the beat; the first that have room are said.
        length_ms: The length of a prompt's clip.
        half: Half of the set is over.
    """
    from_ms, end_ms = at_ms + AFTER_TONE_MS, at_ms + beat.length_ms
    leads = [(prompt, length_ms(prompt) or 0) for prompt in lead]
    fitting = [(prompt, length) for prompt, length in leads if 0 < length <= end_ms - from_ms]
    until_ms = end_ms - fitting[0][1] if fitting else end_ms
    if beat.motion is Motion.LOWER:
        for second in range(beat.length_ms // 1000, 0, -1):
            said_ms = max(from_ms, end_ms - second * 1000)
            length = length_ms(number_prompt(second))
            next_ms = min(until_ms, max(from_ms, end_ms - (second - 1) * 1000))
            if length and said_ms + length <= next_ms:
                yield PlannedWords(said_ms, (number_prompt(second),))
    elif half:
        yield from _said([(0, (prompts.HALFWAY,))], from_ms, until_ms, length_ms)
    if fitting:
        yield PlannedWords(until_ms, (fitting[0][0],))
