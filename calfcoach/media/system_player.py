"""The players of the system that playsound3 knows, and which one is used."""

from __future__ import annotations

from pathlib import Path

import playsound3
from playsound3.playsound3 import Sound

from calfcoach.media.session_sound import SoundError

LATENCY_MS = {"alsa": 11, "gstreamer": 45, "ffplay": 100}
"""By preference, how long each takes from its start to its first sample, ms. The first two were
measured on a virtual device (tests/benchmarks/sound_minutes.py); the third one is a guess."""
OTHER_LATENCY_MS = 100
"""Of the players of macOS and Windows; a guess."""


def best_player() -> str:
    """Return the name of the most punctual player here.

    Raises:
        SoundError: There is none.
    """
    for name in LATENCY_MS:
        if name in playsound3.AVAILABLE_BACKENDS:
            return name
    if not playsound3.AVAILABLE_BACKENDS or playsound3.DEFAULT_BACKEND is None:
        raise SoundError("no player is installed")
    return playsound3.DEFAULT_BACKEND


class SystemPlayer:
    """A player that was started with a file; it runs on its own.

    Raises:
        OSError: It did not start.
    """

    def __init__(self, path: Path, backend: str) -> None:
        try:
            self._sound: Sound = playsound3.playsound(path, block=False, backend=backend)
        except playsound3.PlaysoundException as error:
            raise OSError(str(error)) from error

    def exit_code(self) -> int | None:
        """Return its exit code, None while it runs."""
        return self._sound.subprocess.poll()

    def stop(self) -> None:
        """End it, and wait for that: it ends at once."""
        self._sound.stop()
        self._sound.wait()
