"""The stream: on time, silent at once, and back again after whatever happens to the device."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from calfcoach.core.cues import LATE_MS, Cue
from calfcoach.core.sound_plan import PlannedTone, PlannedWords
from calfcoach.media.cue_log import LOG
from calfcoach.media.sound_bank import SoundBank
from calfcoach.media.stream_player import (
    EARLY_ENOUGH_MS,
    FIRST_MS,
    FROZEN_MS,
    RETRY_MS,
    TAIL_MS,
    StreamPlayer,
)
from tests.fakes import FakeClock
from tests.media.fake_device import MS, FakeDevice
from tests.media.tape import found_ms


class Room:
    """A player with its device on a fake clock; times are ms since the room was made."""

    def __init__(self, device: FakeDevice, clock: FakeClock) -> None:
        self.clock, self.device, self.bank = clock, device, SoundBank()
        self.zero_ms = clock.monotonic_ms()
        self.player = StreamPlayer(device, self.bank, clock)
        self.player.set_volume(tones=80, voice=80)  # two at once are not bent yet
        self._steps: Iterator[int] = itertools.cycle((20, 17, 25, 20, 23, 19))

    def run(self, ms: int) -> None:
        """Let time pass; the player is called as its timer would, a little unevenly."""
        end_ms = self.clock.monotonic_ms() + ms
        while (left_ms := end_ms - self.clock.monotonic_ms()) > 0:
            self.clock.advance_ms(min(left_ms, next(self._steps)))
            self.player.feed()

    def is_silent(self) -> bool:
        return self.player.is_silent

    def is_open(self) -> bool:
        return self.device.is_open

    def tone(self, at_ms: int, cue: Cue = Cue.TICK) -> PlannedTone:
        return PlannedTone(self.zero_ms + at_ms, cue)

    def plan(self, *tones: PlannedTone) -> None:
        self.player.plan(tones)

    def errors_ms(self, *tones: PlannedTone) -> NDArray[np.float64]:
        """Return by how much each tone was heard too late; nan for a lost or an unplanned one."""
        found = np.array(found_ms(self.device.heard(), tones, self.bank, self.zero_ms))
        return found - [*(t.at_ms for t in tones), *([0] * (len(found) - len(tones)))]

    def heard_ms(self) -> list[int]:
        """Return when it began to be loud, and when it fell silent, ms; in turn."""
        tape = self.device.heard()
        whole = tape[: len(tape) // MS * MS].reshape(-1, MS)
        loud = np.abs(whole.astype(np.int32)).max(axis=1) > 0
        edges = np.flatnonzero(np.diff(loud.astype(int), prepend=0, append=0))
        return [int(edge) for edge in edges]


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    clock = FakeClock()
    room = Room(FakeDevice(clock), clock)
    yield room
    room.player.drop()
    room.player.end()
    room.run(2 * TAIL_MS)
    assert not room.is_open()


def begin(room: Room) -> None:
    room.player.begin()
    room.run(500)


@pytest.mark.parametrize(
    ("lump_ms", "delay_ms", "start_ms"), [(1, 0, 0), (10, 0, 600), (20, 70, 0), (16, 70, 300)]
)
def test_every_tone_is_heard_within_1_ms_of_its_plan(
    room: Room, lump_ms: int, delay_ms: int, start_ms: int
) -> None:
    room.device.lump_ms, room.device.delay_ms = lump_ms, delay_ms
    room.device.start_ms = start_ms
    room.player.begin()
    cues = itertools.cycle(cue for cue in Cue if cue not in (Cue.NOTICE, Cue.DONE))
    tones = [room.tone(at_ms, next(cues)) for at_ms in range(2_500, 30_000, 977)]
    for _ in range(62):
        now_ms = room.clock.monotonic_ms()
        room.plan(*(tone for tone in tones if -500 < tone.at_ms - now_ms < 3_000))
        room.run(500)

    assert np.abs(room.errors_ms(*tones)).max() <= 1


@pytest.mark.parametrize("rate", [48 * 1.0003, 48 * 0.9997])
def test_a_device_with_a_clock_of_its_own_is_followed(room: Room, rate: float) -> None:
    room.device.rate, room.device.lump_ms = rate, 10
    begin(room)
    times = range(1_000, 180_000, 1_000)
    for at_ms in times:
        room.plan(room.tone(at_ms), room.tone(at_ms + 1_000))
        room.run(1_000)

    begun = room.heard_ms()[::2]
    assert len(begun) == len(times)
    assert np.abs(np.array(begun) - times).max() <= 2


def test_drop_is_silent_at_once_and_forgets(room: Room) -> None:
    begin(room)
    room.plan(room.tone(1_000, Cue.DONE), room.tone(1_800), room.tone(3_000))
    room.run(700)  # 200 ms into the tone
    room.player.drop()
    room.run(3_000)

    (start, end) = room.heard_ms()
    assert abs(start - 1_000) <= 1
    assert abs(end - 1_200) <= 1


def test_what_is_due_now_does_not_wait_for_the_queue(room: Room) -> None:
    begin(room)
    now_ms = room.clock.monotonic_ms() - room.zero_ms
    room.plan(room.tone(now_ms, Cue.UP))
    room.run(1_000)

    assert abs(room.heard_ms()[0] - now_ms) <= 1


def test_a_tone_that_sounds_goes_on_when_another_comes_at_once(room: Room) -> None:
    begin(room)
    rest = room.tone(1_000, Cue.REST)
    room.plan(rest)
    room.run(700)
    tick = room.tone(room.clock.monotonic_ms() - room.zero_ms)
    room.plan(rest, tick)
    room.run(1_500)

    assert np.abs(room.errors_ms(rest, tick)).max() <= 1


def test_a_tone_in_the_queue_is_taken_back_when_it_is_no_longer_planned(room: Room) -> None:
    begin(room)
    room.plan(room.tone(600), room.tone(700))
    room.run(20)
    room.plan(room.tone(700))
    room.run(1_000)

    assert np.abs(room.errors_ms(room.tone(700))).max() <= 1


def test_a_tone_that_is_due_sounds_even_if_the_next_plan_lacks_it(room: Room) -> None:
    room.device.delay_ms = 70
    begin(room)
    now_ms = room.clock.monotonic_ms() - room.zero_ms
    room.plan(room.tone(now_ms, Cue.UP))
    room.run(20)
    room.plan()
    room.run(1_000)

    (start, _) = room.heard_ms()
    assert start - now_ms <= 72


def test_what_has_begun_does_not_begin_again(room: Room) -> None:
    begin(room)
    tones = (room.tone(1_000), room.tone(2_000))
    for _ in range(20):
        room.plan(*tones)
        room.run(100)

    assert np.abs(room.errors_ms(*tones)).max() <= 1


@pytest.mark.parametrize(("late_ms", "is_heard"), [(LATE_MS - 60, True), (LATE_MS + 1, False)])
def test_what_is_too_late_is_dropped(room: Room, late_ms: int, is_heard: bool) -> None:
    begin(room)
    room.plan(PlannedTone(room.clock.monotonic_ms() - late_ms, Cue.DONE))
    room.run(2_000)

    assert bool(room.heard_ms()) is is_heard


def test_a_stall_of_200_ms_is_not_heard(room: Room) -> None:
    begin(room)
    tones = (room.tone(900), room.tone(1_100), room.tone(1_300))
    room.plan(*tones)
    for _ in range(5):
        room.clock.advance_ms(200)
        room.player.feed()
    room.run(500)

    assert np.abs(room.errors_ms(*tones)).max() <= 1


def test_after_a_gap_the_next_tone_is_on_time_and_none_is_queued_up(room: Room) -> None:
    begin(room)
    tones = [room.tone(at_ms) for at_ms in (1_000, 1_300, 1_600, 3_000, 4_000)]
    room.plan(*tones)
    room.clock.advance_ms(1_600)  # the thread stands still until 2100
    room.player.feed()
    room.run(3_000)

    assert np.abs(room.errors_ms(*tones[3:])).max() <= 1


def test_a_device_that_freezes_is_closed_and_taken_up_when_one_is_back(room: Room) -> None:
    begin(room)
    room.plan(room.tone(800))
    room.run(500)
    assert not room.is_silent()
    room.device.is_frozen, room.device.name = True, ""
    room.plan(room.tone(2_000))
    room.run(FROZEN_MS + 100)
    assert room.is_silent()
    assert not room.is_open()
    room.run(3 * RETRY_MS)
    assert (room.device.opened, room.player.device) == (1, "")

    back_ms = room.clock.monotonic_ms() - room.zero_ms
    tone = room.tone(back_ms + 900)
    room.plan(tone, room.tone(back_ms - 450))
    room.device.plug("Speaker")
    room.run(1_200)

    assert (room.device.opened, room.player.device) == (2, "Speaker")
    assert not room.is_silent()
    assert np.abs(room.errors_ms(room.tone(800), tone)).max() <= 1


def test_a_device_that_comes_back_unannounced_is_found(room: Room) -> None:
    begin(room)
    room.device.is_frozen = True
    room.run(FROZEN_MS + 100)
    assert room.is_silent()
    room.run(RETRY_MS)
    assert room.device.opened == 2
    assert room.is_silent()  # it was opened, but plays nothing yet
    room.device.is_frozen = False
    room.run(FIRST_MS)

    assert not room.is_silent()
    assert room.device.opened == 2


def test_a_lost_device_is_not_asked_for_again_too_soon(room: Room) -> None:
    begin(room)
    room.device.is_frozen = True
    room.run(FROZEN_MS + 100)
    room.player.end()
    room.player.begin()
    room.player.play(Cue.UP)
    assert (room.device.opened, room.is_silent()) == (1, True)
    room.device.is_frozen = False
    room.run(RETRY_MS + 200)

    assert (room.device.opened, room.is_silent()) == (2, False)


def test_a_device_that_opens_but_never_plays_is_given_up_again(room: Room) -> None:
    room.device.is_frozen = True
    room.player.begin()
    room.run(FIRST_MS - 100)
    assert room.is_open()
    room.run(200)

    assert not room.is_open()
    assert room.is_silent()


def test_a_device_that_may_be_going_away_is_not_started_anew(room: Room) -> None:
    begin(room)
    room.plan(room.tone(2_000))
    room.device.is_frozen = True
    room.run(200)
    restarts = room.device.restarts
    room.player.drop()
    room.player.play(Cue.UP)
    room.player.set_volume(tones=10, voice=10)

    assert room.device.restarts == restarts


def test_a_stalled_program_is_no_frozen_device(room: Room) -> None:
    begin(room)
    room.device.is_frozen = True  # the server's thread stood still together with ours
    room.clock.advance_ms(4 * FROZEN_MS)
    room.player.feed()
    room.device.is_frozen = False
    room.run(200)

    assert room.device.opened == 1
    assert not room.is_silent()


@pytest.mark.parametrize("refuses", [True, False])
def test_no_device_at_the_beginning_is_silence_until_there_is_one(
    room: Room, refuses: bool
) -> None:
    room.device.refuses, room.device.name = refuses, "Speaker" if refuses else ""
    room.player.begin()
    assert room.is_silent()
    room.player.plan([room.tone(100)])
    room.player.play(Cue.NOTICE)
    room.run(1_000)
    room.device.refuses = False
    room.device.plug("Speaker")
    room.run(100)

    assert not room.is_silent()
    assert not room.heard_ms()


def test_devices_that_come_and_go_outside_a_session_open_nothing(room: Room) -> None:
    room.device.plug("")
    assert room.is_silent()
    room.device.plug("Speaker")

    assert not room.is_silent()
    assert (room.device.opened, room.player.device) == (0, "Speaker")


def test_the_end_rings_out_and_then_lets_go_of_the_device(room: Room) -> None:
    begin(room)
    done = room.tone(600, Cue.DONE)
    room.plan(done)
    room.player.end()
    room.run(500)
    assert room.is_open()
    room.run(500 + TAIL_MS + 300)

    assert not room.is_open()
    assert np.abs(room.errors_ms(done)).max() <= 1


def test_a_tone_outside_a_session_opens_the_device_for_itself(room: Room) -> None:
    room.player.play(Cue.NOTICE)
    room.player.play(Cue.NOTICE)
    assert room.is_open()
    room.run(300 + TAIL_MS + 100)

    assert not room.is_open()
    assert room.device.opened == 1
    assert len(room.heard_ms()) == 2
    assert room.heard_ms()[0] <= EARLY_ENOUGH_MS


def test_a_tone_at_once_in_a_session_outlives_the_next_plan(room: Room) -> None:
    begin(room)
    now_ms = room.clock.monotonic_ms() - room.zero_ms
    room.player.play(Cue.UP)
    room.plan(room.tone(2_000))
    room.run(2_000)

    errors = room.errors_ms(room.tone(now_ms, Cue.UP), room.tone(2_000))
    assert np.abs(errors).max() <= 1


def test_mute_is_heard_at_once_and_so_is_sound(room: Room) -> None:
    begin(room)
    room.plan(room.tone(1_000, Cue.DONE))
    room.run(700)
    room.player.set_volume(tones=0, voice=0)
    room.run(200)
    room.player.set_volume(tones=50, voice=0)
    room.run(1_500)

    edges = room.heard_ms()
    wanted = [1_000, 1_200, 1_400, 2_000]  # its end fades
    assert np.abs(np.array(edges) - wanted).max() <= 10


def test_words_that_no_voice_has_are_passed_over(room: Room) -> None:
    begin(room)
    room.player.plan([PlannedWords(room.zero_ms + 900, ("switch",)), room.tone(1_000)])
    room.run(1_000)

    assert np.abs(room.errors_ms(room.tone(1_000))).max() <= 1


def test_each_sound_is_noted_where_a_file_is_asked_for(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "cues.jsonl"
    monkeypatch.setenv(LOG, str(path))
    clock = FakeClock()
    room = Room(FakeDevice(clock), clock)
    begin(room)
    room.plan(room.tone(1_000, Cue.UP), room.tone(2_000, Cue.LOWER))
    room.run(2_500)
    room.player.end()
    room.run(1_000)

    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [(round(line["t"] * 1000) - room.zero_ms, line["cue"]) for line in lines] == [
        (1_000, "up"),
        (2_000, "lower"),
    ]
    assert all(line["call"] <= line["ret"] <= line["t"] for line in lines)
