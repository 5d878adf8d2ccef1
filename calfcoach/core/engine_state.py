"""Where an engine stands: its state to store, and the view that a screen paints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from calfcoach.core.plan import Beat, Question, Step


class Phase(Enum):
    """Where the engine stands."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class EngineState:
    """All that is needed to go on later; times in ms.

    Attributes:
        rep: Repetitions begun by a press, in a set that waits for one.
        rep_at_ms: When the last of them began, ms into the step.
    """

    phase: Phase = Phase.READY
    index: int = 0
    elapsed_ms: int = 0
    paused_ms: int = 0
    extended_ms: int = 0
    answered: frozenset[Question] = frozenset()
    included: frozenset[str] = frozenset()
    rep: int = 0
    rep_at_ms: int = 0

    def record(self) -> dict[str, object]:
        """Return the state as plain values for JSON."""
        return {
            "phase": self.phase.value,
            "index": self.index,
            "elapsed_ms": self.elapsed_ms,
            "paused_ms": self.paused_ms,
            "extended_ms": self.extended_ms,
            "answered": sorted(question.value for question in self.answered),
            "included": sorted(self.included),
            "rep": self.rep,
            "rep_at_ms": self.rep_at_ms,
        }

    @classmethod
    def from_record(cls, record: Mapping[str, object]) -> EngineState:
        """Read a state back from plain values; the first states had no repetitions.

        Raises:
            KeyError, TypeError, ValueError: The record is not a state.
        """
        numbers = {}
        for name in ("index", "elapsed_ms", "paused_ms", "extended_ms", "rep", "rep_at_ms"):
            value = record.get(name, 0) if name.startswith("rep") else record[name]
            if not isinstance(value, int) or isinstance(value, bool) or value < 0:
                raise ValueError(f"{name} is not a whole number from 0")
            numbers[name] = value
        answered, included = record["answered"], record["included"]
        if not isinstance(answered, list) or not isinstance(included, list):
            raise TypeError("answered and included are lists")
        return cls(
            phase=Phase(record["phase"]),
            answered=frozenset(Question(value) for value in answered),
            included=frozenset(str(value) for value in included),
            **numbers,
        )


@dataclass(frozen=True, slots=True)
class SessionView:
    """What a screen needs to paint one moment; times in ms.

    Attributes:
        phase: Running, paused or over.
        step: The present step.
        index: Its place in the plan.
        elapsed_ms: Time in the step, pauses left out.
        length_ms: The step's length with what was added; None for "until done".
        next_step: What follows; None at the last step.
        left_ms: What remains of all timed steps, this one included.
        marks: One (length_ms, progress 0..1) for each timed step that will be played, in order.
        can_skip: The step may be skipped.
        can_back: Something lies before that may be gone back to.
        rep: Which repetition of a set is on, from 1; 0 before the first press.
        rep_ms: How far it is, ms; None while it waits for a press, and in no set.
    """

    phase: Phase
    step: Step
    index: int
    elapsed_ms: int
    length_ms: int | None
    next_step: Step | None
    left_ms: int
    marks: tuple[tuple[int, float], ...]
    can_skip: bool
    can_back: bool
    rep: int = 0
    rep_ms: int | None = None

    @property
    def beat(self) -> Beat | None:
        """The part of the repetition that is on; None while it waits, and in no set."""
        return None if self.rep_ms is None else self.step.beat_at(self.rep_ms)

    @property
    def beat_left_ms(self) -> int | None:
        """What remains of that part; None while it waits, and in no set."""
        if self.rep_ms is None:
            return None
        passed_ms = 0
        for beat in self.step.rhythm:
            passed_ms += beat.length_ms
            if self.rep_ms < passed_ms:
                return passed_ms - self.rep_ms
        return None

    @property
    def remaining_ms(self) -> int | None:
        """What remains of this step; None for "until done"."""
        return None if self.length_ms is None else max(0, self.length_ms - self.elapsed_ms)

    @property
    def seconds_left(self) -> int | None:
        """Whole seconds to show: the number counts 3, 2, 1 and never shows 0 before the end."""
        remaining = self.remaining_ms
        return None if remaining is None else -(-remaining // 1000)
