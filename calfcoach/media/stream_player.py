"""Plays planned sounds through one stream of samples that is kept filled ahead of the device."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from calfcoach.core.clock import Clock
from calfcoach.core.cues import LATE_MS, Cue
from calfcoach.core.sound_plan import PlannedSound, PlannedTone
from calfcoach.media.cue_log import CueLog
from calfcoach.media.device_clock import DeviceClock
from calfcoach.media.mixer import Mixer
from calfcoach.media.session_sound import VoiceClips
from calfcoach.media.sound_bank import SoundBank

logger = logging.getLogger(__name__)

FEED_MS = 20
EARLY_ENOUGH_MS = 25
"""What would sound later than this behind its time, because silence is queued already, is worth
emptying the queue for."""
FROZEN_MS = 1_000
"""A device that has played nothing for so long, although it had to, is gone."""
FROZEN_FEEDS = 10
"""So often it must have been asked in that time: a stalled program is no frozen device."""
STUCK_MS = 60
"""A device that has played nothing for so long is left alone: it may be going away just now."""
FIRST_MS = 3_000
"""How long a device may take until it plays its first sample."""
TAIL_MS = 300
"""How long a device is kept open after the last sound: what it has taken is not yet heard."""
RETRY_MS = 6_000
"""How often a lost device is looked for where the system does not tell. No sooner: Qt connects to
a sound server that has restarted only 3.2 s after it went away, and breaks if asked before."""


class Sink(Protocol):
    """One opened stream.

    Attributes:
        size: The frames that its queue holds.
        delay_ms: How long after it was taken from the queue a sample is heard, as far as known.
    """

    size: int
    delay_ms: int

    def free(self) -> int:
        """Return how many frames the queue has room for."""
        ...

    def write(self, samples: bytes) -> int:
        """Queue samples of 16 bits; return how many frames were taken."""
        ...

    def processed_ms(self) -> float:
        """Return how much was played."""
        ...

    def restart(self) -> bool:
        """Throw the queue away and begin anew; return whether that worked."""
        ...

    def close(self) -> None:
        """Let go of the device."""
        ...


class Output(Protocol):
    """Where sound comes out."""

    def device(self) -> str:
        """Return the present device's name, "" where there is none."""
        ...

    def open(self) -> Sink | None:
        """Start a stream; None where that does not work."""
        ...

    def on_change(self, call: Callable[[], None]) -> None:
        """Call back whenever devices come or go."""
        ...


class StreamPlayer(QObject):
    """A `SessionSound` with a device that is open while a session runs, or a sound rings.

    Attributes:
        backend: What makes the sound, for `doctor`.
        device: Where it comes out.
        is_silent: Whether there is no device that plays.
    """

    def __init__(self, output: Output, bank: SoundBank, clock: Clock) -> None:
        super().__init__()
        self.backend = "QtMultimedia"
        self.device = output.device()
        self.is_silent = not self.device
        self._output, self._bank, self._clock = output, bank, clock
        self._log = CueLog()
        self._mixer = Mixer(bank)
        self._heard = DeviceClock()
        self._sink: Sink | None = None
        self._written = 0
        self._base = 0
        self._pending: list[PlannedSound] = []
        self._begun: dict[PlannedSound, int] = {}
        self._at_once: set[PlannedSound] = set()
        self._in_session = False
        self._processed = (0.0, 0.0, 0)
        self._not_before_ms = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FEED_MS)
        self._timer.timeout.connect(self.feed)
        output.on_change(self.look_again)

    # What a session asks for

    def begin(self, voice: VoiceClips | None = None) -> None:
        """Open the device."""
        self._bank.set_voice(voice)
        self._in_session = True
        self._start()
        self.is_silent = self._sink is None

    def plan(self, sounds: Sequence[PlannedSound]) -> None:
        """Replace what is not due yet; what is due sounds, if a little late."""
        wanted = set(sounds) | self._at_once
        now_ms = self._clock.monotonic_ms()
        here = self._frame(now_ms)
        ahead = [one for one in self._mixer.placed if one.start > here]
        unwanted = [o for o in ahead if o.sound.at_ms > now_ms and o.sound not in wanted]
        for one in unwanted:
            self._mixer.placed.remove(one)
            del self._begun[one.sound]
        self._pending = sorted(
            (sound for sound in wanted if sound not in self._begun), key=lambda sound: sound.at_ms
        )
        self._revise(now_ms, changed=bool(unwanted))

    def drop(self) -> None:
        """Fall silent at once and forget the plan."""
        self._forget()
        if self._sink is not None:
            self._rewind(self._clock.monotonic_ms())

    def end(self) -> None:
        """Let what was planned ring out, then close the device."""
        self._in_session = False
        if self._sink is None:
            self._close()

    def play(self, cue: Cue) -> None:
        """Sound a tone at once."""
        now_ms = self._clock.monotonic_ms()
        sound = PlannedTone(now_ms, cue)
        if sound in self._begun:
            return
        self._start()
        self._at_once.add(sound)
        self._pending.insert(0, sound)
        self._revise(now_ms, changed=False)

    def set_volume(self, *, tones: int, voice: int) -> None:
        """Set the loudness, of what sounds now too."""
        if self._bank.set_volume(tones=tones, voice=voice) and self._mixer.placed:
            self._revise(self._clock.monotonic_ms(), changed=True)

    def look_again(self) -> None:
        """Devices came or went: take the sound up again if it was lost."""
        if self._sink is None and (self._in_session or not self._timer.isActive()):
            self.device = self._output.device()
            self._not_before_ms = 0
            if self._in_session:
                self._open()
            else:
                self.is_silent = not self.device

    # The stream

    def feed(self) -> None:
        """Fill the queue; called often while the device is open."""
        now_ms = self._clock.monotonic_ms()
        sink = self._sink
        if sink is None:
            self._prune(now_ms)
            if not self._in_session:
                self._close()
            elif now_ms >= self._not_before_ms:
                self._open()
            return
        free = sink.free()
        played = self._written - (sink.size - free)
        if free >= sink.size and self._written:
            self._heard.skip(now_ms + sink.delay_ms, played)
        else:
            self._heard.see(now_ms + sink.delay_ms, played)
        if self._is_frozen(sink, now_ms):
            self._lose(now_ms)
            return
        self._write(sink, free, now_ms)
        self._prune(now_ms)
        is_over = not self._pending and self._frame(now_ms - TAIL_MS) >= self._mixer.end
        if is_over and not self._in_session:
            self._close()

    def _write(self, sink: Sink, free: int, now_ms: float) -> None:
        if free <= 0:
            return
        first = self._mixer.position
        begun = self._place(first + free)
        block = self._mixer.render(free)
        taken = sink.write(block.tobytes())
        self._mixer.go_back(first + taken)
        self._written += taken
        back_ms = self._clock.monotonic_ms()
        for sound in begun:
            self._log.note(sound, now_ms, back_ms)

    def _place(self, end: int) -> list[PlannedSound]:
        """Put into the stream what begins before a frame; return what was put there."""
        begun = []
        while self._pending and self._frame(self._pending[0].at_ms) < end:
            sound = self._pending.pop(0)
            frame = max(self._frame(sound.at_ms), self._mixer.position)
            self._begun[sound] = frame
            late_ms = self._heard.heard_ms(frame - self._base) - sound.at_ms
            if late_ms > LATE_MS:
                logger.info("dropped %s, late by %d ms", sound, late_ms)
            elif self._mixer.place(sound, frame):
                begun.append(sound)
        return begun

    def _frame(self, at_ms: float) -> int:
        """Return the stream's frame that is heard at a time."""
        return self._base + self._heard.frame_at(at_ms)

    def _revise(self, now_ms: float, *, changed: bool) -> None:
        """Empty the queue if something in it has to change, and fill it again."""
        if self._sink is None:
            return
        queue_ms = self._heard.heard_ms(self._mixer.position - self._base)
        behind = any(
            sound.at_ms + EARLY_ENOUGH_MS < queue_ms and sound.at_ms + LATE_MS > now_ms
            for sound in self._pending
        )
        if changed or behind:
            self._rewind(now_ms)
        if self._sink is not None:
            self.feed()

    def _rewind(self, now_ms: float) -> None:
        """Throw the queue away, and go on with what is heard now."""
        sink = self._sink
        if sink is None or self._is_stuck(sink, now_ms):
            return
        self._mixer.go_back(max(self._frame(now_ms + sink.delay_ms), 0))
        if sink.restart():
            self._begin_stream(sink, now_ms)
        else:
            self._lose(now_ms)

    def _begin_stream(self, sink: Sink, now_ms: float) -> None:
        self._written = 0
        self._base = self._mixer.position
        self._heard.start(now_ms + sink.delay_ms)
        self._processed = (0.0, now_ms, 0)

    # The device

    def _start(self) -> None:
        if self._sink is None:
            if self._clock.monotonic_ms() >= self._not_before_ms:
                self._open()
            self._timer.start()

    def _open(self) -> None:
        now_ms = self._clock.monotonic_ms()
        self._not_before_ms = now_ms + RETRY_MS
        self.device = self._output.device()
        self._sink = self._output.open() if self.device else None
        if self._sink is None:
            self.is_silent = True
            return
        self._not_before_ms = 0
        self._begin_stream(self._sink, now_ms)
        self.feed()

    def _is_frozen(self, sink: Sink, now_ms: float) -> bool:
        """Return whether the device has stopped playing without a word."""
        processed, since_ms, feeds = self._processed
        done = sink.processed_ms()
        if done != processed or not self._written:
            self._processed = (done, now_ms, 0)
            self.is_silent = self.is_silent and done == 0
            return False
        self._processed = (processed, since_ms, feeds + 1)
        patience_ms = FROZEN_MS if processed else FIRST_MS
        return now_ms - since_ms >= patience_ms and feeds >= FROZEN_FEEDS

    def _is_stuck(self, sink: Sink, now_ms: float) -> bool:
        processed, since_ms, _ = self._processed
        is_still = sink.processed_ms() == processed and now_ms - since_ms > STUCK_MS
        return processed > 0 and is_still

    def _lose(self, now_ms: float) -> None:
        logger.warning("the sound device %s plays nothing any more", self.device)
        if self._sink is not None:
            self._sink.close()
        self._sink = None
        self._mixer.clear()
        self._not_before_ms = now_ms + RETRY_MS
        self.is_silent = True

    def _close(self) -> None:
        self._timer.stop()
        if self._sink is not None:
            self._sink.close()
        self._sink = None
        self._forget()

    def _forget(self) -> None:
        self._pending.clear()
        self._begun.clear()
        self._at_once.clear()
        self._mixer.clear()

    def _prune(self, now_ms: float) -> None:
        """Forget what lies so far back that it cannot be planned again."""
        old_ms = now_ms - 10 * LATE_MS
        self._begun = {s: frame for s, frame in self._begun.items() if s.at_ms > old_ms}
        self._at_once = {sound for sound in self._at_once if sound.at_ms > old_ms}
        if self._sink is None:
            self._pending = [s for s in self._pending if s.at_ms + LATE_MS >= now_ms]
