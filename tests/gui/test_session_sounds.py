"""Sounds are handed over ahead of their time, and fall silent when a person does something."""

from __future__ import annotations

from dataclasses import replace

import pytest

from calfcoach.core.clock import Clock, FastClock
from calfcoach.core.cues import Cue
from calfcoach.core.engine import EXTEND_MS, GAP_MS, Engine
from calfcoach.core.engine_state import Phase
from calfcoach.core.place import Place
from calfcoach.core.plan import Plan, StepKind
from calfcoach.core.prescription import prescription
from calfcoach.core.session_plan import session_plan
from calfcoach.core.sound_guide import session_sounds
from calfcoach.core.sound_plan import PlannedSound, PlannedTone, PlannedWords
from calfcoach.gui.session.session_sounds import SessionSounds
from calfcoach.media.voice import Voice, built_in_voice
from tests.fakes import FakeClock, RecordingSound
from tests.interchange.programs import CATALOG, built_in

STRENGTH = session_plan(prescription(built_in("default"), CATALOG, Place(3, 0)), "default")
RESTED_MS = 10_000


class Session:
    """An engine with its sounds, polled every 50 ms or as a test wants it."""

    def __init__(self, plan: Plan, speed: int = 1, voice: Voice | None = None) -> None:
        self.clock = FakeClock()
        self.sound = RecordingSound(self.clock)
        fast: Clock = self.clock if speed == 1 else FastClock(self.clock, speed)
        self.engine = Engine(plan, fast, gap_ms=GAP_MS * speed)
        self.sounds = SessionSounds(self.sound, self.clock, speed=speed)
        self.sounds.begin(self.engine, voice)
        self.begin_ms = self.clock.monotonic_ms()
        self.engine.start()
        self.poll()

    def poll(self, *, commanded: bool = False) -> None:
        self.sounds.follow(self.engine.poll(), commanded=commanded)

    def run(self, ms: int, every_ms: int = 50) -> None:
        for _ in range(ms // every_ms):
            self.clock.advance_ms(every_ms)
            self.poll()

    def heard(self) -> list[PlannedSound]:
        return sorted(self.sound.heard(), key=lambda sound: sound.at_ms)

    def words(self) -> list[PlannedWords]:
        """Return all words with their times."""
        return [sound for sound in self.heard() if isinstance(sound, PlannedWords)]

    def tones(self) -> list[tuple[int, Cue]]:
        """Return each tone with its time, ms since the start."""
        heard = [sound for sound in self.heard() if isinstance(sound, PlannedTone)]
        return [(sound.at_ms - self.begin_ms, sound.cue) for sound in heard]


@pytest.mark.parametrize("every_ms", [50, 430, 1_700])
def test_a_whole_session_sounds_as_planned_however_late_the_polls(every_ms: int) -> None:
    plan = [
        replace(sound, at_ms=sound.at_ms + FakeClock().monotonic_ms())
        for sound in session_sounds(STRENGTH)
    ]
    session = Session(STRENGTH)

    session.run(STRENGTH.timed_ms() + every_ms, every_ms)

    assert session.engine.phase is Phase.ENDED
    assert session.heard() == plan
    assert session.sound.calls == ["begin", "end"]


def test_a_pause_is_silent_and_goes_on_where_it_stood() -> None:
    session = Session(STRENGTH)
    session.run(10_900)
    before = session.tones()

    session.engine.pause()
    session.poll(commanded=True)
    session.run(4_000)
    paused = session.tones()
    session.engine.resume()
    session.poll(commanded=True)
    session.run(3_000)

    assert before[-1] == (10_000, Cue.UP)
    assert paused == before
    first = STRENGTH.steps[1].rhythm[0].length_ms
    assert session.tones()[len(before)] == (10_000 + first + 4_000, Cue.HOLD)


def test_what_is_skipped_is_silent_and_what_begins_sounds_at_once() -> None:
    session = Session(STRENGTH)
    session.run(8_500)

    session.engine.skip()
    session.poll(commanded=True)
    session.run(500)

    assert session.tones()[-2:] == [(8_000, Cue.GET_READY), (8_500, Cue.UP)]


def test_a_nap_of_the_computer_gives_notice_and_then_silence() -> None:
    session = Session(STRENGTH)
    session.run(2_000)

    session.clock.advance_ms(GAP_MS + 1_000)
    session.poll()
    session.run(2_000)

    assert session.tones()[-1] == (2_000 + GAP_MS + 1_000, Cue.NOTICE)


def test_an_end_by_hand_is_silent_at_once() -> None:
    session = Session(STRENGTH)
    session.run(9_500)
    before = session.tones()

    session.engine.hurts()
    session.poll(commanded=True)
    session.run(2_000)

    assert session.tones() == before
    assert session.sound.calls[-2:] == ["drop", "end"]


def test_a_rest_that_is_lengthened_counts_to_its_new_end() -> None:
    session = Session(STRENGTH)
    place = next(n for n, step in enumerate(STRENGTH.steps) if step.kind is StepKind.REST)
    rest_ms = sum(step.length_ms or 0 for step in STRENGTH.steps[:place])
    end_ms = rest_ms + (STRENGTH.steps[place].length_ms or 0)
    session.run(end_ms - 3_500)

    session.engine.extend_rest()
    session.poll(commanded=True)
    session.run(EXTEND_MS + 3_000)

    counts = [at_ms for at_ms, cue in session.tones() if cue is Cue.GET_READY and at_ms > rest_ms]
    assert counts == [end_ms + EXTEND_MS - seconds * 1000 for seconds in (3, 2, 1)]


def test_a_fast_preview_counts_no_seconds_and_keeps_real_times() -> None:
    session = Session(STRENGTH, speed=10)
    session.run(2_000)

    tones = session.tones()
    first = STRENGTH.steps[1].rhythm[0].length_ms
    assert [(100, Cue.CHANGE), (1_000, Cue.UP), (1_000 + first // 10, Cue.HOLD)] == tones[:3]
    assert Cue.GET_READY not in {cue for _, cue in tones}


def test_words_are_planned_beside_the_tones_however_late_the_polls() -> None:
    heard = []
    for every_ms in (50, 430, 1_700):
        session = Session(STRENGTH, voice=built_in_voice())
        session.run(200_000, every_ms)
        heard.append(session.words())
    until_ms = session.begin_ms + 195_000

    first, *others = ([one for one in words if one.at_ms < until_ms] for words in heard)
    assert len(first) > 50
    assert all(other == first for other in others)


def test_words_that_a_pause_cuts_off_are_said_again_after_it() -> None:
    session = Session(STRENGTH, voice=built_in_voice())
    session.run(1_000)
    before = [one.prompts for one in session.words()]

    session.engine.pause()
    session.poll(commanded=True)
    session.run(1_000)
    paused = len(session.words())
    session.engine.resume()
    session.poll(commanded=True)
    session.run(1_500)

    assert paused == len(before)
    assert [one.prompts for one in session.words()][paused : 2 * paused] == before


def test_a_fast_preview_says_no_words() -> None:
    session = Session(STRENGTH, speed=10, voice=built_in_voice())
    session.run(5_000)

    assert session.words() == []
