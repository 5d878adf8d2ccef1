"""The voices that can be chosen: the built-in one, the person's own, the computer's speech."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from calfcoach.core.prompts import PROMPTS
from calfcoach.core.voices import BUILT_IN, SYSTEM, VoiceFolder
from calfcoach.media.voice import ENGLISH, ClipVoice, built_in_voice, own_voices


class VoiceShelf:
    """Knows the voices in the person's folder beside the built-in one.

    Args:
        folder: Where a person puts voices of their own, each in a folder.
        language: What the built-in voice speaks.
    """

    def __init__(self, folder: Path, language: str = ENGLISH) -> None:
        self.folder = folder
        self._language = language

    def found(self) -> Sequence[VoiceFolder]:
        """Return the built-in voice, each folder's by name, and the computer's own speech.

        Looks at the files anew. Whether an engine works is known only when it is started.
        """
        own = [(name, ClipVoice(self.folder / name)) for name in own_voices(self.folder)]
        found = [
            VoiceFolder(name, len(PROMPTS), voice.missing(), voice.faults())
            for name, voice in [(BUILT_IN, built_in_voice(self._language)), *own]
        ]
        if find_spec("PySide6.QtTextToSpeech") is not None:
            found.append(VoiceFolder(SYSTEM, len(PROMPTS)))
        return found
