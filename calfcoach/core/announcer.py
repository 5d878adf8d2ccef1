"""Says which moments within a step have come due: beats of a set, the half, the last seconds."""

from __future__ import annotations

from dataclasses import dataclass

from calfcoach.core.plan import Beat, Step, StepKind

COUNTDOWN_S = 3
"""How many last seconds of a timed step are announced."""
HALF_FROM_MS = 15_000
"""A shorter step has no halfway. Grade: D (our default)."""
HALVED = (StepKind.STRETCH, StepKind.MASSAGE, StepKind.WALK, StepKind.MOVE)
"""What is announced at half its time; a set counts its repetitions."""


@dataclass(frozen=True, slots=True)
class Reps:
    """Repetitions that play without a stop.

    Attributes:
        start_ms: When the first of them began, ms into the step.
        first: Its number, from 1.
        count: How many there are.
    """

    start_ms: int
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class BeatMark:
    """A beat begins, so many ms into the step."""

    elapsed_ms: int
    rep: int
    place: int
    beat: Beat


@dataclass(frozen=True, slots=True)
class SecondMark:
    """One of the last seconds begins, so many ms into the step."""

    elapsed_ms: int
    seconds_left: int


@dataclass(frozen=True, slots=True)
class HalfMark:
    """Half of the step is over, so many ms into it."""

    elapsed_ms: int


Mark = BeatMark | HalfMark | SecondMark


@dataclass(slots=True)
class Announcer:
    """Keeps what was announced in the present step, so that nothing is announced twice."""

    counted: int = COUNTDOWN_S + 1
    beats: int = 0
    halved: bool = False

    def begin(self) -> None:
        """Begin a step."""
        self.counted, self.beats, self.halved = COUNTDOWN_S + 1, 0, False

    def begin_reps(self) -> None:
        """Begin repetitions anew, by a press."""
        self.beats = 0

    def go_on(self, step: Step, length_ms: int | None, elapsed_ms: int, reps: Reps) -> None:
        """Take up a step in the middle: announce what is still to come, and nothing else."""
        self.recount(length_ms, elapsed_ms)
        middle_ms = half_ms(step, length_ms)
        self.beats, self.halved = 0, middle_ms is not None and middle_ms <= elapsed_ms
        while (start_ms := _start_ms(step, reps, self.beats)) is not None:
            if start_ms > elapsed_ms:
                break
            self.beats += 1

    def recount(self, length_ms: int | None, elapsed_ms: int) -> None:
        """Count down to a new end: announce the seconds that are still to come."""
        left_ms = COUNTDOWN_S * 1000 + 1 if length_ms is None else length_ms - elapsed_ms
        self.counted = min(COUNTDOWN_S, max(0, left_ms - 1) // 1000) + 1

    def due(self, step: Step, length_ms: int | None, elapsed_ms: int, reps: Reps) -> list[Mark]:
        """Return what has come due, in order; of two at once the beat comes first."""
        marks: list[Mark] = []
        per_rep = len(step.rhythm)
        while (start_ms := _start_ms(step, reps, self.beats)) is not None:
            if start_ms > elapsed_ms or (length_ms is not None and start_ms >= length_ms):
                break
            rep, place = divmod(self.beats, per_rep)
            marks.append(BeatMark(start_ms, reps.first + rep, place, step.rhythm[place]))
            self.beats += 1
        middle_ms = half_ms(step, length_ms)
        if middle_ms is not None and middle_ms <= elapsed_ms and not self.halved:
            self.halved = True
            marks.append(HalfMark(middle_ms))
        while length_ms is not None and self.counted > 1:
            seconds = self.counted - 1
            at_ms = length_ms - seconds * 1000
            if at_ms > elapsed_ms:
                break
            self.counted = seconds
            if at_ms > 0:
                marks.append(SecondMark(at_ms, seconds))
        return sorted(marks, key=lambda mark: mark.elapsed_ms)


def half_ms(step: Step, length_ms: int | None) -> int | None:
    """Return when half of a step is over, ms into it; None where nobody is told."""
    if length_ms is None or length_ms < HALF_FROM_MS or step.kind not in HALVED:
        return None
    return length_ms // 2


def _start_ms(step: Step, reps: Reps, beat: int) -> int | None:
    """Return when a beat begins, ms into the step; None after the last."""
    per_rep = len(step.rhythm)
    if beat >= reps.count * per_rep:
        return None
    rep, place = divmod(beat, per_rep)
    return reps.start_ms + rep * step.rep_ms + sum(one.length_ms for one in step.rhythm[:place])
