"""Puts prompts one after the other, as many as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from calfcoach.core.sound_plan import PlannedWords

AFTER_TONE_MS = 350
"""Words begin this long after a tone, so that both are heard."""
GAP_MS = 150
"""Silence between the words of one announcement. Grade of both: D (our defaults)."""

LengthOf = Callable[[str], int | None]
"""Returns the length of a prompt's clip, ms; None where there is none."""
Parts = list[tuple[int, tuple[str, ...]]]
"""What is said, in order: (rank, prompts); the highest rank is left out first."""


def said_from(
    parts: Parts, at_ms: int, until_ms: int | None, length_ms: LengthOf
) -> Iterator[PlannedWords]:
    """Yield as many parts as have room, those of the lowest ranks, in order."""
    timed = [(rank, said, length_of(said, length_ms)) for rank, said in parts]
    room_ms = None if until_ms is None else until_ms - at_ms
    known = [part for part in timed if part[2] and (room_ms is None or part[2] <= room_ms)]
    while known and room_ms is not None:
        if sum(length for _, _, length in known) + GAP_MS * (len(known) - 1) <= room_ms:
            break
        known.remove(max(known, key=lambda part: part[0]))
    for _, said, length in known:
        yield PlannedWords(at_ms, said)
        at_ms += length + GAP_MS


def length_of(prompts: tuple[str, ...], length_ms: LengthOf) -> int:
    """Return how long prompts take, ms; 0 where one has no clip."""
    lengths = [length_ms(prompt) or 0 for prompt in prompts]
    return sum(lengths) if all(lengths) else 0
