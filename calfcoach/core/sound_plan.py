"""What will sound, and when: tones on their moments, words before or after them."""

from __future__ import annotations

from dataclasses import dataclass

from calfcoach.core.cues import Cue


@dataclass(frozen=True, slots=True)
class PlannedTone:
    """A tone begins.

    Attributes:
        at_ms: When it begins, ms on the clock of whoever plans.
        cue: Which tone.
    """

    at_ms: int
    cue: Cue


@dataclass(frozen=True, slots=True)
class PlannedWords:
    """Words begin, said one right after the other.

    Attributes:
        at_ms: When the first begins, ms on the clock of whoever plans.
        prompts: Ids of prompts, in order.
    """

    at_ms: int
    prompts: tuple[str, ...]


PlannedSound = PlannedTone | PlannedWords
