"""Plays planned sounds through playsound3, which hands a file to a player of the system.

Such a player takes its time to start, each time a little different. So sounds that follow closely
go into one file, in which they are exactly in time; it begins with as much silence as is needed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from calfcoach.core.clock import Clock
from calfcoach.core.cues import LATE_MS, Cue
from calfcoach.core.sound_plan import PlannedSound, PlannedTone
from calfcoach.media.cue_log import CueLog
from calfcoach.media.session_sound import RATE, VoiceClips
from calfcoach.media.sound_bank import SoundBank
from calfcoach.media.sound_file import render_into

logger = logging.getLogger(__name__)

LEAD_MS = 60
"""Silence at the beginning of each file, so that starting the player may take a little longer."""
GROUP_MS = 3_000
"""Sounds that begin within this time of the first go into one file with it."""
TAIL_MS = 2_000
"""A player that still runs so long after its last sample is stopped."""
CHECK_MS = 250


class Running(Protocol):
    """A player that was started."""

    def exit_code(self) -> int | None:
        """Return its exit code, None while it runs."""
        ...

    def stop(self) -> None:
        """End it."""
        ...


@dataclass(frozen=True, slots=True)
class Group:
    """A file that is being played.

    Attributes:
        sounds: What is in it.
        running: Its player.
        path: The file.
        end_ms: When its last sample is heard.
    """

    sounds: tuple[PlannedSound, ...]
    running: Running
    path: Path
    end_ms: float


class PlaysoundPlayer(QObject):
    """A `SessionSound` that starts one player for sounds that belong together.

    Each is started by the thread that made this object, since its children die with it.

    Args:
        start: Starts the system's player with a file.
        backend: Its name, for `doctor`.
        latency_ms: How long it takes from its start to its first sample.
    """

    def __init__(
        self,
        start: Callable[[Path], Running],
        backend: str,
        latency_ms: int,
        bank: SoundBank,
        clock: Clock,
    ) -> None:
        super().__init__()
        self.backend = backend
        self.device = ""
        self.is_silent = False
        self._start, self._latency_ms = start, latency_ms
        self._bank, self._clock = bank, clock
        self._log = CueLog()
        self._planned: set[PlannedSound] = set()
        self._pending: list[PlannedSound] = []
        self._begun: set[PlannedSound] = set()
        self._groups: list[Group] = []
        self._folder: TemporaryDirectory[str] | None = None
        self._count = 0
        self._in_session = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.go_on)

    def begin(self, voice: VoiceClips | None = None) -> None:
        """Note that a session begins; each file opens the device anew."""
        self._bank.set_voice(voice)
        self._in_session = True

    def plan(self, sounds: Sequence[PlannedSound]) -> None:
        """Replace what has not begun to sound."""
        now_ms = self._clock.monotonic_ms()
        self._planned = set(sounds)
        coming = {s for group in self._groups for s in group.sounds if s.at_ms > now_ms}
        if coming - self._planned:
            self._stop(now_ms)
        self._go_by_plan()

    def drop(self) -> None:
        """Fall silent at once and forget the plan."""
        self._stop(self._clock.monotonic_ms())
        self._planned.clear()
        self._begun.clear()
        self._go_by_plan()

    def end(self) -> None:
        """Let what was planned ring out."""
        self._in_session = False
        self.go_on()

    def play(self, cue: Cue) -> None:
        """Sound a tone as soon as a player has started."""
        now_ms = self._clock.monotonic_ms()
        self._play((PlannedTone(now_ms, cue),), now_ms)
        self._wait(now_ms)

    def set_volume(self, *, tones: int, voice: int) -> None:
        """Set the loudness, of what is played already too: it is begun anew."""
        if self._bank.set_volume(tones=tones, voice=voice):
            self._stop(self._clock.monotonic_ms())
            self._go_by_plan()

    def _go_by_plan(self) -> None:
        new = [sound for sound in self._planned if sound not in self._begun]
        self._pending = sorted(new, key=lambda sound: sound.at_ms)
        self.go_on()

    def go_on(self) -> None:
        """Start what is due, clear away what is over, and wait for the next."""
        now_ms = self._clock.monotonic_ms()
        self._clear_away(now_ms)
        while self._pending and self._start_ms(self._pending[0]) <= now_ms:
            first_ms = self._pending[0].at_ms
            group = [s for s in self._pending if s.at_ms <= first_ms + GROUP_MS]
            del self._pending[: len(group)]
            self._begun.update(group)
            self._play(tuple(s for s in group if now_ms - s.at_ms <= LATE_MS), now_ms)
        self._begun = {sound for sound in self._begun if sound.at_ms > now_ms - 10 * LATE_MS}
        self._wait(now_ms)

    def _start_ms(self, sound: PlannedSound) -> int:
        return sound.at_ms - self._latency_ms - LEAD_MS

    def _play(self, sounds: tuple[PlannedSound, ...], now_ms: int) -> None:
        heard = [sound for sound in sounds if self._is_heard(sound)]
        if not heard:
            return
        first_ms = now_ms + self._latency_ms  # when the file's first sample is heard
        placed = [replace(one, at_ms=max(0, one.at_ms - first_ms)) for one in heard]
        try:
            path = self._new_path()
            with path.open("wb") as file:
                render_into(file, placed, self._bank)
            running = self._start(path)
        except OSError as error:
            logger.warning("%s: %s", self.backend, error)
            self.is_silent = True
            return
        ends = [one.at_ms + self._length_ms(one) for one in placed]
        self._groups.append(Group(tuple(heard), running, path, first_ms + max(ends)))
        back_ms = self._clock.monotonic_ms()
        for sound in heard:
            self._log.note(sound, now_ms, back_ms)

    def _is_heard(self, sound: PlannedSound) -> bool:
        return self._bank.gain(sound) > 0 and self._bank.samples(sound) is not None

    def _length_ms(self, sound: PlannedSound) -> float:
        samples = self._bank.samples(sound)
        return 0 if samples is None else len(samples) * 1000 / RATE

    def _new_path(self) -> Path:
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="calfcoach-")
        self._count += 1
        return Path(self._folder.name) / f"{self._count}.wav"

    def _stop(self, now_ms: int) -> None:
        """Stop all players; what was still to sound may begin again."""
        for group in self._groups:
            group.running.stop()
            group.path.unlink(missing_ok=True)
        self._groups.clear()
        self._begun = {sound for sound in self._begun if sound.at_ms <= now_ms}

    def _clear_away(self, now_ms: int) -> None:
        left = []
        for group in self._groups:
            code = group.running.exit_code()
            if code is None and now_ms <= group.end_ms + TAIL_MS:
                left.append(group)
                continue
            if code is None:
                group.running.stop()
            if self.is_silent != bool(code):
                logger.info("%s ended with %s", self.backend, code)
            self.is_silent = code != 0
            group.path.unlink(missing_ok=True)
        self._groups = left

    def _wait(self, now_ms: int) -> None:
        waits = [CHECK_MS] if self._groups else []
        if self._pending:
            waits.append(max(0, self._start_ms(self._pending[0]) - now_ms))
        if waits:
            self._timer.start(min(waits))
            return
        self._timer.stop()
        if not self._in_session and self._folder is not None:
            self._folder.cleanup()
            self._folder = None
