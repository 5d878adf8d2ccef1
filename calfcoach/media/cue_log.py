"""For measuring: one JSON line for each sound that was handed over, where a file is asked for."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path

from calfcoach.core.sound_plan import PlannedSound, PlannedTone

logger = logging.getLogger(__name__)

LOG = "CALFCOACH_CUE_LOG"
"""Environment variable with the file's name."""


class CueLog:
    """Appends to the file that the environment names; does nothing where it names none."""

    def __init__(self) -> None:
        name = os.environ.get(LOG, "")
        self._path = Path(name) if name else None

    def note(self, sound: PlannedSound, call_ms: float, back_ms: float) -> None:
        """Write a line.

        Args:
            sound: What was planned.
            call_ms: When it was handed to the device, ms on the monotonic clock.
            back_ms: When the device had taken it.
        """
        if self._path is None:
            return
        tone = isinstance(sound, PlannedTone)
        name = sound.cue.value if isinstance(sound, PlannedTone) else " ".join(sound.prompts)
        line = {
            "t": sound.at_ms / 1000,
            "call": call_ms / 1000,
            "ret": back_ms / 1000,
            "cue": name if tone else f"words: {name}",
        }
        try:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(line) + "\n")
        except OSError as error:
            logger.warning("cannot write %s: %s", self._path, error)
            self._path = None
