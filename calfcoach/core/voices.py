"""What is known of a voice: whose it is, how many of the spoken prompts it has, which it lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

BUILT_IN = ""
"""The folder's name of the voice that is shipped."""
SYSTEM = ":system"
"""Stands in a folder's name's place for the computer's own speech; no folder may be called so."""


@dataclass(frozen=True, slots=True)
class VoiceFolder:
    """One voice.

    Attributes:
        name: Its folder's name, `BUILT_IN` for the one that is shipped, `SYSTEM` for the
            computer's own speech.
        prompts: How many prompts there are to say.
        missing: The prompts that it has no sound for, in the order of the prompts.
        faults: What cannot be used, each with the name of its file and why.
    """

    name: str
    prompts: int
    missing: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def said(self) -> int:
        """How many prompts it has a sound for."""
        return self.prompts - len(self.missing)


class Voices(Protocol):
    """Who knows the voices.

    Attributes:
        folder: Where a person puts voices of their own, each in a folder.
    """

    folder: Path

    def found(self) -> Sequence[VoiceFolder]:
        """Return the built-in voice, each folder's by name, then the computer's, where it is."""
        ...
