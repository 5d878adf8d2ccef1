"""Sound through a player of the system: started early, tempo exact inside a file, cleared away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import playsound3
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from calfcoach.core.cues import LATE_MS, Cue
from calfcoach.core.sound_plan import PlannedTone, PlannedWords
from calfcoach.media.playsound_player import GROUP_MS, LEAD_MS, TAIL_MS, PlaysoundPlayer
from calfcoach.media.sound_bank import SoundBank
from calfcoach.media.system_player import SystemPlayer
from tests.fakes import FakeClock
from tests.media.tape import found_ms, read

LATENCY_MS = 100


class FakeProgram:
    """A player of the system that was started with a file."""

    def __init__(self, path: Path, started_ms: int) -> None:
        self.path, self.started_ms = path, started_ms
        self.tape: NDArray[np.int16] = read(path)
        self.code: int | None = None
        self.is_stopped = False

    def exit_code(self) -> int | None:
        return self.code

    def stop(self) -> None:
        self.is_stopped = True


class Room:
    """A player on a fake clock; times are ms since the room was made."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.zero_ms = self.clock.monotonic_ms()
        self.started: list[FakeProgram] = []
        self.fault: OSError | None = None
        self.bank = SoundBank()
        self.player = PlaysoundPlayer(self._start, "fake", LATENCY_MS, self.bank, self.clock)
        self.player.set_volume(tones=80, voice=80)

    def _start(self, path: Path) -> FakeProgram:
        if self.fault is not None:
            raise self.fault
        self.started.append(FakeProgram(path, self.clock.monotonic_ms()))
        return self.started[-1]

    def run(self, ms: int) -> None:
        for _ in range(ms // 10):
            self.clock.advance_ms(10)
            self.player.go_on()

    def tone(self, at_ms: int, cue: Cue = Cue.TICK) -> PlannedTone:
        return PlannedTone(self.zero_ms + at_ms, cue)

    def errors_ms(self, program: FakeProgram, *tones: PlannedTone) -> NDArray[np.float64]:
        heard_ms = program.started_ms + LATENCY_MS
        found = found_ms(program.tape, tones, self.bank, heard_ms)
        return np.array(found) - [*(t.at_ms for t in tones), *([0] * (len(found) - len(tones)))]

    def is_silent(self) -> bool:
        return self.player.is_silent


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    room = Room()
    room.player.begin()
    yield room
    room.player.drop()
    room.player.end()
    assert not any(program.path.parent.exists() for program in room.started)


def test_sounds_that_follow_closely_are_in_time_in_one_file(room: Room) -> None:
    tones = [room.tone(1_000, Cue.UP), room.tone(3_000, Cue.HOLD), room.tone(4_000, Cue.LOWER)]
    later = room.tone(1_000 + GROUP_MS + 500)
    room.player.plan([*tones, later])
    room.run(6_000)

    first, second = room.started
    assert first.started_ms == room.zero_ms + 1_000 - LATENCY_MS - LEAD_MS
    assert np.abs(room.errors_ms(first, *tones)).max() < 1
    assert np.abs(room.errors_ms(second, later)).max() < 1


def test_what_has_begun_does_not_begin_again(room: Room) -> None:
    tones = [room.tone(500), room.tone(1_500)]
    for _ in range(10):
        room.player.plan(tones)
        room.run(300)

    assert len(room.started) == 1


def test_drop_stops_the_program_at_once_and_forgets(room: Room) -> None:
    room.player.plan([room.tone(300, Cue.DONE), room.tone(9_000)])
    room.run(400)
    room.player.drop()
    room.run(10_000)

    (program,) = room.started
    assert program.is_stopped
    assert not program.path.exists()


def test_another_plan_stops_what_is_no_longer_to_sound(room: Room) -> None:
    room.player.plan([room.tone(300), room.tone(2_000), room.tone(2_500)])
    room.run(1_000)
    room.player.plan([room.tone(2_500)])
    room.run(3_000)

    old, new = room.started
    assert old.is_stopped
    assert np.abs(room.errors_ms(new, room.tone(2_500))).max() < 1


def test_what_is_too_late_is_dropped(room: Room) -> None:
    now_ms = room.clock.monotonic_ms()
    room.player.plan([PlannedTone(now_ms - LATE_MS - 1, Cue.UP)])
    assert not room.started
    room.player.plan([PlannedTone(now_ms - LATE_MS, Cue.UP)])

    assert len(room.started) == 1


def test_the_loudness_is_in_the_file_and_nothing_is_started_when_muted(room: Room) -> None:
    loudest = np.abs(_tick(room).tape).max()
    room.player.set_volume(tones=40, voice=0)
    assert np.abs(_tick(room).tape).max() == pytest.approx(loudest / 4, abs=2)
    count = len(room.started)
    room.player.set_volume(tones=0, voice=0)
    room.player.play(Cue.TICK)

    assert len(room.started) == count


def _tick(room: Room) -> FakeProgram:
    room.player.play(Cue.TICK)
    program = room.started[-1]
    program.code = 0
    room.run(20)
    return program


def test_mute_stops_what_sounds_and_sound_takes_up_what_is_left(room: Room) -> None:
    tones = [room.tone(300), room.tone(1_300), room.tone(2_300)]
    room.player.plan(tones)
    room.run(700)
    room.player.set_volume(tones=0, voice=0)
    assert room.started[0].is_stopped
    room.run(800)
    room.player.plan(tones)
    room.player.set_volume(tones=80, voice=0)
    room.player.plan(tones)
    room.run(2_000)

    assert np.abs(room.errors_ms(room.started[-1], tones[2])).max() < 1


def test_a_program_that_fails_is_silence_until_one_works(room: Room) -> None:
    room.player.play(Cue.UP)
    room.started[0].code = 1
    room.run(20)
    assert room.is_silent()
    _tick(room)
    assert not room.is_silent()

    room.fault = OSError("no such program")
    room.player.play(Cue.UP)
    assert room.is_silent()


def test_a_program_that_hangs_is_stopped(room: Room) -> None:
    room.player.play(Cue.TICK)
    room.run(LATENCY_MS + TAIL_MS + 200)

    assert room.started[0].is_stopped
    assert not room.started[0].path.exists()


def test_the_end_rings_out_and_clears_the_files_away(room: Room) -> None:
    room.player.plan([room.tone(500, Cue.DONE)])
    room.player.end()
    room.run(600)
    (program,) = room.started
    assert not program.is_stopped
    assert program.path.exists()
    program.code = 0
    room.run(10)

    assert not program.path.parent.exists()


def test_words_without_a_voice_start_nothing(room: Room) -> None:
    room.player.plan([PlannedWords(room.zero_ms + 100, ("switch",))])
    room.run(500)

    assert not room.started


def test_playsound3_is_asked_for_the_chosen_player(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Child:
        def __init__(self) -> None:
            self.calls: list[str] = []

        def poll(self) -> int | None:
            return 0 if self.calls else None

    class Sound:
        def __init__(self) -> None:
            self.subprocess = Child()

        def stop(self) -> None:
            self.subprocess.calls.append("stop")

        def wait(self) -> None:
            self.subprocess.calls.append("wait")

    asked: list[tuple[Path, bool, str]] = []
    sound = Sound()

    def start(path: Path, block: bool, backend: str) -> Sound:
        asked.append((path, block, backend))
        return sound

    monkeypatch.setattr(playsound3, "playsound", start)
    player = SystemPlayer(tmp_path / "1.wav", "alsa")
    assert asked == [(tmp_path / "1.wav", False, "alsa")]
    assert player.exit_code() is None
    player.stop()

    assert (player.exit_code(), sound.subprocess.calls) == (0, ["stop", "wait"])


def test_a_refusal_of_playsound3_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="not found"):
        SystemPlayer(tmp_path / "nothing.wav", "alsa")
