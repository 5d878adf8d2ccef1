"""A plan: what a session will do, step by step; each step has a length or lasts until done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum


class Side(Enum):
    """Which leg."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class StepKind(Enum):
    """What a person does in a step."""

    STOP = "stop"
    ASK = "ask"
    STRETCH = "stretch"
    REST = "rest"
    MASSAGE = "massage"
    DRINK = "drink"
    WALK = "walk"
    MOVE = "move"
    READY = "ready"
    SET = "set"
    SWITCH = "switch"


class Question(Enum):
    """What an ASK step asks."""

    GATE = "gate"
    TIGHTNESS_BEFORE = "tightness_before"
    TIGHTNESS_AFTER = "tightness_after"
    OUTCOME = "outcome"


class Motion(Enum):
    """What the heel does in one part of a repetition."""

    UP = "up"
    HOLD = "hold"
    LOWER = "lower"
    STAY = "stay"


@dataclass(frozen=True, slots=True)
class Beat:
    """One part of a rhythm that repeats within a step, such as a breath in: 4000 ms.

    Attributes:
        motion: Set for a part of a repetition.
    """

    word: str
    length_ms: int
    motion: Motion | None = None


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to do a step, such as massage by hand; the person may choose."""

    id: str
    name: str
    line: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a plan.

    Attributes:
        id: Unique within the plan, such as "stretch-straight-2-left".
        kind: What the person does.
        word: What to do, in about three words.
        line: One line more.
        length_ms: How long it lasts; None means until done or answered.
        side: The leg that it is for; None where it is for the person as a whole.
        group: Steps that belong together, such as all holds of one stretch with their rests.
        question: What an ASK step asks.
        required: No command passes it: only its own end or answer does.
        optional: Left out unless its group is included.
        rhythm: Beats that repeat while the step lasts.
        variants: Ways to do it, the usual one first.
        exercise: Its id in the catalog; "" where it is none.
        reps: Repetitions of a set; 0 for no set. A set without a length waits for a press before
            each of them.
        turn: Which set of its exercise this is, from 1; 0 for no set.
        turns: How many sets its exercise has.
        load_kg: In the backpack; None where there is none, or the runner chooses it.
    """

    id: str
    kind: StepKind
    word: str
    line: str = ""
    length_ms: int | None = None
    side: Side | None = None
    group: str = ""
    question: Question | None = None
    required: bool = False
    optional: bool = False
    rhythm: tuple[Beat, ...] = ()
    variants: tuple[Variant, ...] = ()
    exercise: str = ""
    reps: int = 0
    turn: int = 0
    turns: int = 0
    load_kg: Decimal | None = None

    def beat_at(self, elapsed_ms: int) -> Beat | None:
        """Return the beat that is on, `elapsed_ms` into the step."""
        if not self.rhythm:
            return None
        into_ms = elapsed_ms % self.rep_ms
        for beat in self.rhythm:
            if into_ms < beat.length_ms:
                return beat
            into_ms -= beat.length_ms
        return None

    @property
    def rep_ms(self) -> int:
        """The length of one repetition: all beats of the rhythm, ms."""
        return sum(beat.length_ms for beat in self.rhythm)

    @property
    def usual_ms(self) -> int | None:
        """Its length; for a set that waits for presses that of its beats; None for "until done"."""
        return self.length_ms if self.length_ms is not None else self.reps * self.rep_ms or None

    def rep_at(self, elapsed_ms: int) -> int:
        """Return which repetition of a set is on, from 1, `elapsed_ms` into the step."""
        return 1 + elapsed_ms // self.rep_ms if self.rhythm else 1

    def record(self) -> dict[str, object]:
        """Return the step as plain values for JSON."""
        return {
            "id": self.id,
            "kind": self.kind.value,
            "word": self.word,
            "line": self.line,
            "length_ms": self.length_ms,
            "side": self.side.value if self.side else None,
            "group": self.group,
            "question": self.question.value if self.question else None,
            "required": self.required,
            "optional": self.optional,
            "rhythm": [
                [beat.word, beat.length_ms, beat.motion.value if beat.motion else None]
                for beat in self.rhythm
            ],
            "variants": [[variant.id, variant.name, variant.line] for variant in self.variants],
            "exercise": self.exercise,
            "reps": self.reps,
            "turn": self.turn,
            "turns": self.turns,
            "load_kg": None if self.load_kg is None else str(self.load_kg),
        }

    @classmethod
    def from_record(cls, record: Mapping[str, object]) -> Step:
        """Read a step back from plain values; the first plans had no sets.

        Raises:
            KeyError, TypeError, ValueError: The record is not a step.
        """
        length = record["length_ms"]
        side, question = record["side"], record["question"]
        rhythm, variants = record["rhythm"], record["variants"]
        if not isinstance(rhythm, list) or not isinstance(variants, list):
            raise TypeError("rhythm and variants are lists")
        return cls(
            id=str(record["id"]),
            kind=StepKind(record["kind"]),
            word=str(record["word"]),
            line=str(record["line"]),
            length_ms=None if length is None else _length(length),
            side=Side(side) if side else None,
            group=str(record["group"]),
            question=Question(question) if question else None,
            required=bool(record["required"]),
            optional=bool(record["optional"]),
            rhythm=tuple(_beat(*beat) for beat in rhythm),
            variants=tuple(Variant(str(a), str(b), str(c)) for a, b, c in variants),
            exercise=str(record.get("exercise", "")),
            reps=_count(record.get("reps", 0)),
            turn=_count(record.get("turn", 0)),
            turns=_count(record.get("turns", 0)),
            load_kg=_load(record.get("load_kg")),
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """A routine or prescription, unrolled. Sessions keep it as the snapshot of what they ran.

    Attributes:
        source_id: The routine or program that it came from.
        kind: The kind of session, such as "relief".
        title: What a person calls it.
        side: The leg or legs that it is for.
        steps: In the order of play.
    """

    source_id: str
    kind: str
    title: str
    side: Side
    steps: tuple[Step, ...]

    def timed_ms(self) -> int:
        """Return the length of all timed steps that are not optional, ms."""
        return sum(step.length_ms or 0 for step in self.steps if not step.optional)

    def record(self) -> dict[str, object]:
        """Return the plan as plain values for JSON."""
        return {
            "source_id": self.source_id,
            "kind": self.kind,
            "title": self.title,
            "side": self.side.value,
            "steps": [step.record() for step in self.steps],
        }

    @classmethod
    def from_record(cls, record: Mapping[str, object]) -> Plan:
        """Read a plan back from plain values.

        Raises:
            KeyError, TypeError, ValueError: The record is not a plan.
        """
        steps = record["steps"]
        if not isinstance(steps, list):
            raise TypeError("steps is not a list")
        return cls(
            source_id=str(record["source_id"]),
            kind=str(record["kind"]),
            title=str(record["title"]),
            side=Side(record["side"]),
            steps=tuple(Step.from_record(step) for step in steps),
        )


def _beat(word: object, length_ms: object, motion: object = None) -> Beat:
    return Beat(str(word), _length(length_ms), Motion(motion) if motion else None)


def _length(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError("a length is a whole number of ms from 1")
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError("a count is a whole number from 0")
    return value


def _load(value: object) -> Decimal | None:
    if value is None:
        return None
    try:
        load = Decimal(str(value))
    except ArithmeticError as error:
        raise ValueError("a load is a number of kg") from error
    if not load.is_finite() or load < 0:
        raise ValueError("a load is a number of kg from 0")
    return load
