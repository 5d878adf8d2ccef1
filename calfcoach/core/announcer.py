"""Says which moments within a step have come due: the beats of a set, and the last seconds."""

from __future__ import annotations

from dataclasses import dataclass

from calfcoach.core.plan import Beat, Step

COUNTDOWN_S = 3
"""How many last seconds of a timed step are announced."""


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


@dataclass(slots=True)
class Announcer:
    """Keeps what was announced in the present step, so that nothing is announced twice."""

    counted: int = COUNTDOWN_S + 1
    beats: int = 0

    def begin(self) -> None:
        """Begin a step."""
        self.counted, self.beats = COUNTDOWN_S + 1, 0

    def begin_reps(self) -> None:
        """Begin repetitions anew, by a press."""
        self.beats = 0

    def go_on(self, step: Step, length_ms: int | None, elapsed_ms: int, reps: Reps) -> None:
        """Take up a step in the middle: announce what is still to come, and nothing else."""
        self.recount(length_ms, elapsed_ms)
        self.beats = 0
        while (start_ms := _start_ms(step, reps, self.beats)) is not None:
            if start_ms > elapsed_ms:
                break
            self.beats += 1

    def recount(self, length_ms: int | None, elapsed_ms: int) -> None:
        """Count down to a new end: announce the seconds that are still to come."""
        left_ms = COUNTDOWN_S * 1000 + 1 if length_ms is None else length_ms - elapsed_ms
        self.counted = min(COUNTDOWN_S, max(0, left_ms - 1) // 1000) + 1

    def due(
        self, step: Step, length_ms: int | None, elapsed_ms: int, reps: Reps
    ) -> list[BeatMark | SecondMark]:
        """Return what has come due, in order; of two at once the beat comes first."""
        marks: list[BeatMark | SecondMark] = []
        per_rep = len(step.rhythm)
        while (start_ms := _start_ms(step, reps, self.beats)) is not None:
            if start_ms > elapsed_ms or (length_ms is not None and start_ms >= length_ms):
                break
            rep, place = divmod(self.beats, per_rep)
            marks.append(BeatMark(start_ms, reps.first + rep, place, step.rhythm[place]))
            self.beats += 1
        while length_ms is not None and self.counted > 1:
            seconds = self.counted - 1
            at_ms = length_ms - seconds * 1000
            if at_ms > elapsed_ms:
                break
            self.counted = seconds
            if at_ms > 0:
                marks.append(SecondMark(at_ms, seconds))
        return sorted(marks, key=lambda mark: mark.elapsed_ms)


def _start_ms(step: Step, reps: Reps, beat: int) -> int | None:
    """Return when a beat begins, ms into the step; None after the last."""
    per_rep = len(step.rhythm)
    if beat >= reps.count * per_rep:
        return None
    rep, place = divmod(beat, per_rep)
    return reps.start_ms + rep * step.rep_ms + sum(one.length_ms for one in step.rhythm[:place])
