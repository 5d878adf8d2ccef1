"""Plays the sounds of the first minutes of a session in real time, as the session's driver does.

    python -m tests.benchmarks.sound_minutes [SECONDS [OUTPUT]]

OUTPUT is `system` (the way that works here) or `none`: a device that takes samples at their rate
and keeps them; the moments at which it would have sounded are printed as JSON, in seconds. With
`CALFCOACH_CUE_LOG=FILE` each sound is noted there. Under a sound server that records, what was
planned can be compared with what was heard.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt, QTimer

from calfcoach.core.clock import Clock, SystemClock
from calfcoach.core.engine import GAP_MS, Engine
from calfcoach.core.place import Place
from calfcoach.core.prescription import prescription
from calfcoach.core.session_plan import session_plan
from calfcoach.gui.session.driver import TICK_MS
from calfcoach.gui.session.session_sounds import SessionSounds
from calfcoach.media.open_player import open_player
from calfcoach.media.session_sound import RATE, SessionSound
from calfcoach.media.sound_bank import SoundBank
from calfcoach.media.stream_player import StreamPlayer
from tests.interchange.programs import CATALOG, built_in

RING_MS = 4_000
OPEN_MS = 1_000
SIZE = RATE // 4
LOUD, QUIET = 1_000, RATE // 8


class NoDevice:
    """An output, and its stream, that takes as many samples as a device would, in lumps of 10 ms.

    Attributes:
        size: The frames that its queue holds.
        delay_ms: None.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.size = SIZE
        self.delay_ms = 0
        self._zero_ms = clock.monotonic_ms()
        self._tape = np.zeros(0, np.int16)
        self.restart()

    def device(self) -> str:
        return "none"

    def open(self) -> NoDevice:
        self.restart()
        return self

    def on_change(self, call: Callable[[], None]) -> None:
        """Never changes."""

    def restart(self) -> bool:
        self._start_ms = self._clock.monotonic_ms()
        self._written = self._gone = 0
        self._tape = self._tape[: (self._start_ms - self._zero_ms) * RATE // 1000]
        return True

    def close(self) -> None:
        """Nothing is open."""

    def _played(self) -> int:
        passed_ms = (self._clock.monotonic_ms() - self._start_ms) // 10 * 10
        self._gone = max(self._gone, passed_ms * RATE // 1000 - self._written)
        return min(passed_ms * RATE // 1000 - self._gone, self._written)

    def free(self) -> int:
        return self.size - (self._written - self._played())

    def write(self, samples: bytes) -> int:
        taken = min(len(samples) // 2, self.free())
        first = (self._start_ms - self._zero_ms) * RATE // 1000 + self._gone + self._written
        silence = np.zeros(first - len(self._tape), np.int16)
        block = np.frombuffer(samples, np.int16)[:taken]
        self._tape = np.concatenate((self._tape, silence, block))
        self._written += taken
        return taken

    def onsets_s(self) -> list[float]:
        """Return when it would have been loud after being quiet, s of the monotonic clock."""
        loud = np.flatnonzero(np.abs(self._tape.astype(np.int32)) > LOUD)
        first = loud[np.diff(loud, prepend=-RATE) > QUIET]
        return [float(frame) / RATE + self._zero_ms / 1000 for frame in first]

    def processed_ms(self) -> float:
        return self._played() * 1000 / RATE


def play(sound: SessionSound, clock: Clock, seconds: int) -> None:
    """Play from the start of a session on, as its driver does."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    plan = session_plan(prescription(built_in(), CATALOG, Place(1, 0)), "default")
    engine = Engine(plan, clock, GAP_MS)
    sounds = SessionSounds(sound, clock, speed=1)

    def tick() -> None:
        sounds.follow(engine.poll())

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    end = QTimer()
    end.setSingleShot(True)
    end.setTimerType(Qt.TimerType.PreciseTimer)
    end.timeout.connect(app.quit)
    sounds.begin(engine, None)
    end.start(OPEN_MS)
    app.exec()
    engine.start()
    timer.start(TICK_MS)
    tick()
    end.start(seconds * 1000)
    app.exec()
    timer.stop()
    sounds.end(at_once=False)
    end.start(RING_MS)
    app.exec()


def main(words: list[str]) -> int:
    """Play; return 1 where there was no sound."""
    app = QCoreApplication(sys.argv[:1])
    clock = SystemClock()
    seconds = int(words[0]) if words else 120
    if words[1:] == ["none"]:
        device = NoDevice(clock)
        sound: SessionSound = StreamPlayer(device, SoundBank(), clock)
        play(sound, clock, seconds)
        print(json.dumps(device.onsets_s()))
    else:
        sound = open_player(clock)
        print(f"{sound.backend}, {sound.device}")
        play(sound, clock, seconds)
    is_silent = sound.is_silent
    del app
    return int(is_silent)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
