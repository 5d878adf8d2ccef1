"""Hand-written stand-ins for what a test must hold in its hand: time, answers, sounds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from calfcoach.core.cues import Cue
from calfcoach.core.sound_plan import PlannedSound, PlannedTone
from calfcoach.media.session_sound import VoiceClips


class FakeClock:
    """A clock that a test moves. The person's zone is one hour east of UTC unless told."""

    def __init__(self, start: str = "2026-11-22T17:00:00+00:00", offset_h: int = 1) -> None:
        self._start = datetime.fromisoformat(start).astimezone(UTC)
        self._offset: tzinfo = timezone(timedelta(hours=offset_h))
        self._monotonic_ms = 1_000_000
        self._slept_ms = 0

    def advance(self, seconds: float) -> None:
        """Let time pass while the computer is awake."""
        self.advance_ms(round(seconds * 1000))

    def advance_ms(self, ms: int) -> None:
        """Let time pass while the computer is awake, ms."""
        self._monotonic_ms += ms

    def sleep_through(self, seconds: float) -> None:
        """Let wall time pass while the monotonic clock stands, as in a closed laptop."""
        self._slept_ms += round(seconds * 1000)

    def travel(self, zone: str) -> None:
        """Take the person to a zone of this earth, with its summer time."""
        self._offset = ZoneInfo(zone)

    def monotonic_ms(self) -> int:
        """Return the fake monotonic time, ms."""
        return self._monotonic_ms

    def now(self) -> datetime:
        """Return the fake instant, UTC."""
        passed_ms = self._monotonic_ms - 1_000_000 + self._slept_ms
        return self._start + timedelta(milliseconds=passed_ms)

    def local(self, instant: datetime) -> datetime:
        """Return the instant in the fake zone."""
        return instant.astimezone(self._offset)

    def zone(self) -> str:
        """Return the fake zone's name."""
        return "Europe/Berlin"


class FakeDialogs:
    """Answers message boxes from a list, and keeps what was asked.

    Attributes:
        answers: Options to choose, first in first out; without one, the last option.
        asked: Each question with its options.
        told: Each thing that was said.
        paths: Files to be saved or opened, first in first out.
    """

    def __init__(self) -> None:
        self.answers: list[int] = []
        self.asked: list[tuple[str, tuple[str, ...]]] = []
        self.told: list[str] = []
        self.paths: list[Path] = []

    def choose(self, title: str, text: str, options: tuple[str, ...], *, default: int = -1) -> int:
        """Choose what the test wants."""
        self.asked.append((f"{title} {text}", options))
        return self.answers.pop(0) if self.answers else len(options) - 1

    def tell(self, title: str, text: str) -> None:
        """Keep what was said."""
        self.told.append(f"{title} {text}")

    def save_file(self, title: str, name: str, kind: str) -> Path | None:
        """Choose the next path; without one, think better of it."""
        self.asked.append((title, (name, kind)))
        return self.paths.pop(0) if self.paths else None

    def open_file(self, title: str, kind: str) -> Path | None:
        """Choose the next path; without one, think better of it."""
        self.asked.append((title, (kind,)))
        return self.paths.pop(0) if self.paths else None

    def open_files(self, title: str, kinds: str) -> list[Path]:
        """Choose all paths; without any, think better of it."""
        self.asked.append((title, (kinds,)))
        chosen, self.paths = self.paths, []
        return chosen


class RecordingSound:
    """A session's sound that keeps what would have sounded, each with its time.

    Attributes:
        calls: Which sessions began and ended, and when it fell silent: "begin", "drop", "end".
        volumes: Of tones and voice.
    """

    def __init__(self, clock: FakeClock | None = None) -> None:
        self.backend = "recording"
        self.device = ""
        self.is_silent = False
        self.calls: list[str] = []
        self.volumes = (100, 100)
        self._clock = clock or FakeClock()
        self._heard: list[PlannedSound] = []
        self._plan: list[PlannedSound] = []

    def heard(self) -> list[PlannedSound]:
        """Return what has begun to sound until now."""
        now_ms = self._clock.monotonic_ms()
        self._heard += [sound for sound in self._plan if sound.at_ms <= now_ms]
        self._plan = [sound for sound in self._plan if sound.at_ms > now_ms]
        return self._heard

    def tones(self) -> list[Cue]:
        """Return the tones that have begun until now."""
        return [sound.cue for sound in self.heard() if isinstance(sound, PlannedTone)]

    def begin(self, voice: VoiceClips | None = None) -> None:
        """Keep that a session begins."""
        self.calls.append("begin")

    def plan(self, sounds: Sequence[PlannedSound]) -> None:
        """Keep what is to come; what has begun already is not begun again."""
        heard = self.heard()
        self._plan = [sound for sound in sounds if sound not in heard]

    def drop(self) -> None:
        """Forget what is to come."""
        self.heard()
        self._plan = []
        self.calls.append("drop")

    def end(self) -> None:
        """Keep that the session is over; what was planned rings out."""
        self.calls.append("end")
        self._heard += self._plan
        self._plan = []

    def play(self, cue: Cue) -> None:
        """Sound now."""
        self.heard().append(PlannedTone(self._clock.monotonic_ms(), cue))

    def set_volume(self, *, tones: int, voice: int) -> None:
        """Keep the loudness."""
        self.volumes = (tones, voice)
