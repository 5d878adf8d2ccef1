"""Which words are said within a set: phases, the seconds of each lowering, how far it is.

Each beat's words stay within the beat. Those that lead to the next one end with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from calfcoach.core import prompts
from calfcoach.core.events import BeatStarted, StepStarted
from calfcoach.core.plan import Beat, Motion, Plan, Step, StepKind
from calfcoach.core.prompts import number_prompt
from calfcoach.core.sound_plan import PlannedWords
from calfcoach.core.spoken_parts import AFTER_TONE_MS, LengthOf, said_from

LEAD_MS = 1_000
"""The end of a step before a set belongs to the set's first phase word."""
LAST_FROM_REPS = 3
"""A shorter set has no "last one"."""
HALF_FROM_REPS = 6
"""A shorter set has no "halfway". Grade of these three: D (our defaults)."""


def leg_at_once(event: StepStarted, length_ms: LengthOf) -> Iterator[PlannedWords]:
    """Yield the leg of a set that begins unannounced, by a command, in its first beat."""
    step, rhythm = event.step, event.step.rhythm
    if step.side is None or not rhythm:
        return
    until_ms = None
    if step.length_ms is not None:
        lead_ms = sum(length_ms(prompt) or 0 for prompt in _phase(rhythm[1 % len(rhythm)]))
        until_ms = event.at_ms + rhythm[0].length_ms - lead_ms
    leg = (0, (prompts.SIDES[step.side],))
    yield from said_from([leg], event.at_ms + AFTER_TONE_MS, until_ms, length_ms)


def around_beat(event: BeatStarted, plan: Plan, length_ms: LengthOf) -> Iterator[PlannedWords]:
    """Yield what is said in the beat before a beat; after it, where only a press goes on."""
    step, at_ms, rep, place = plan.steps[event.index], event.at_ms, event.rep, event.place
    waits = step.length_ms is None
    if place > 0:
        before = step.rhythm[place - 1]
        half = place == 1 and step.reps >= HALF_FROM_REPS and rep == step.reps // 2 + 1
        lead = _phase(event.beat)
        yield from in_beat(at_ms - before.length_ms, before, lead, length_ms, half=half)
    elif not waits:
        lead = (*_last(step, rep), *_phase(event.beat))
        if rep > 1:
            before = step.rhythm[-1]
            yield from in_beat(at_ms - before.length_ms, before, lead, length_ms)
        elif _leads_in(event.index, plan):
            yield from in_beat(at_ms - LEAD_MS, Beat("", LEAD_MS), lead, length_ms)
    if waits and place == len(step.rhythm) - 1 and rep < step.reps:
        yield from in_beat(at_ms, event.beat, _last(step, rep + 1), length_ms)


def _leads_in(index: int, plan: Plan) -> bool:
    """Whether the step before a set has a last second for the set's first word."""
    before = plan.steps[index - 1] if index else None
    return bool(before and before.kind is not StepKind.SET and (before.length_ms or 0) >= LEAD_MS)


def _last(step: Step, rep: int) -> tuple[str, ...]:
    return (prompts.LAST_ONE,) if rep == step.reps >= LAST_FROM_REPS else ()


def _phase(beat: Beat) -> tuple[str, ...]:
    return (prompts.PHASES[beat.motion],) if beat.motion else ()


def in_beat(
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
        yield from said_from([(0, (prompts.HALFWAY,))], from_ms, until_ms, length_ms)
    if fitting:
        yield PlannedWords(until_ms, (fitting[0][0],))
