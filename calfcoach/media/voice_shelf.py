"""The voices that can be chosen: the built-in one and the person's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from calfcoach.core.prompts import PROMPTS
from calfcoach.core.voices import BUILT_IN, VoiceFolder
from calfcoach.media.voice import ClipVoice, built_in_voice, own_voices


class VoiceShelf:
    """Knows the voices in the person's folder beside the built-in one.

    Args:
        folder: Where a person puts voices of their own, each in a folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def found(self) -> Sequence[VoiceFolder]:
        """Return the built-in voice and then each folder's, by name; looks at the files anew."""
        own = [(name, ClipVoice(self.folder / name)) for name in own_voices(self.folder)]
        return [
            VoiceFolder(name, len(PROMPTS), voice.missing(), voice.faults())
            for name, voice in [(BUILT_IN, built_in_voice()), *own]
        ]
