"""Words by the computer's own speech: said when they are due, never late, never twice."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from calfcoach.core.cues import LATE_MS, Cue
from calfcoach.core.own_program import SPEAK, own_command
from calfcoach.core.prompts import PROMPTS
from calfcoach.core.sound_plan import PlannedSound, PlannedTone, PlannedWords
from calfcoach.media.speech_helper import engines, language_of, spoken
from calfcoach.media.speech_protocol import line_of, read_line
from calfcoach.media.system_speech import SpeakingSound, SystemVoice
from calfcoach.media.voice import built_in_voice
from tests.fakes import FakeClock, RecordingSound

NAMES = {"wall-lean": "Wall lean"}


class RecordingSpeaker:
    """Keeps what it was told."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def start(self) -> None:
        self.told.append("start")

    def say(self, texts: Mapping[str, str]) -> None:
        self.told.append(dict(texts))

    def stop(self) -> None:
        self.told.append("stop")

    def set_volume(self, part: float) -> None:
        self.told.append(part)

    def end(self) -> None:
        self.told.append("end")


class Desk:
    """A sound that speaks, and the hands of who tests it."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.inner = RecordingSound(self.clock)
        self.speaker = RecordingSpeaker()
        self.sound = SpeakingSound(self.inner, self.speaker, self.clock)

    def words(self, in_ms: int, *prompts: str) -> PlannedWords:
        return PlannedWords(self.clock.monotonic_ms() + in_ms, prompts)

    def wait(self, ms: int) -> None:
        self.clock.advance_ms(ms)
        self.sound.say_due()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    del qtbot
    found = Desk()
    found.sound.begin(SystemVoice(NAMES))
    return found


def test_words_are_said_when_they_are_due_and_tones_go_on(desk: Desk) -> None:
    tone = PlannedTone(desk.clock.monotonic_ms() + 500, Cue.TICK)
    desk.sound.plan([desk.words(1_000, "left-leg", "set-2-of-3"), tone])
    desk.wait(999)
    assert desk.speaker.told == ["start"]
    assert desk.inner.tones() == [Cue.TICK]
    desk.wait(1)
    assert desk.speaker.told == ["start", {"en": "left leg, set two of three"}]


def test_a_plan_that_is_made_again_says_nothing_twice(desk: Desk) -> None:
    first, second = desk.words(0, "up"), desk.words(800, "lower")
    desk.sound.plan([first, second])
    desk.wait(100)
    desk.sound.plan([first, second])
    desk.wait(700)
    desk.sound.plan([first, second])
    assert desk.speaker.told == ["start", {"en": "up"}, {"en": "lower"}]


def test_late_words_are_dropped(desk: Desk) -> None:
    desk.sound.plan([desk.words(100, "up"), desk.words(2_000, "lower")])
    desk.wait(100 + LATE_MS + 1)
    desk.wait(2_000 - LATE_MS - 101)
    assert desk.speaker.told == ["start", {"en": "lower"}]


def test_a_pause_falls_silent_at_once_and_forgets(desk: Desk) -> None:
    desk.sound.plan([desk.words(0, "up"), desk.words(500, "lower")])
    desk.sound.drop()
    desk.wait(1_000)
    assert desk.speaker.told == ["start", {"en": "up"}, "stop"]
    assert desk.inner.calls[-1] == "drop"


def test_the_end_lets_tones_ring_and_says_no_more(desk: Desk) -> None:
    desk.sound.plan([desk.words(500, "done")])
    desk.sound.end()
    desk.wait(1_000)
    assert desk.speaker.told == ["start"]
    assert desk.inner.calls[-1] == "end"
    desk.sound.let_go()
    assert desk.speaker.told[-1] == "end"


def test_loudness_goes_to_both_and_mute_stops_words(desk: Desk) -> None:
    desk.sound.set_volume(tones=80, voice=50)
    desk.sound.set_volume(tones=0, voice=0)
    assert desk.inner.volumes == (0, 0)
    assert desk.speaker.told == ["start", 0.5, 0.0, "stop"]


def test_any_other_voice_goes_inside_untouched(qtbot: QtBot) -> None:
    del qtbot
    desk = Desk()
    desk.sound.begin(built_in_voice())
    words: list[PlannedSound] = [desk.words(0, "up")]
    desk.sound.plan(words)
    desk.wait(1)
    assert desk.speaker.told == []
    assert desk.inner.heard() == words


def test_lengths_are_guessed_and_own_exercises_have_words() -> None:
    voice = SystemVoice(NAMES)
    assert voice.text("exercise-wall-lean") == "Wall lean"
    assert voice.text("exercise-seated-raise") == PROMPTS["exercise-seated-raise"]
    assert voice.length_ms("exercise-none") is None
    short, long = voice.length_ms("up"), voice.length_ms("relief-massage")
    assert short is not None
    assert long is not None
    assert 0 < short < long
    assert voice.clip("up") is None
    assert (voice.missing(), voice.faults()) == ((), ())


def test_another_language_comes_first_and_english_beside_it() -> None:
    voice = SystemVoice(NAMES, "de", {**PROMPTS, "left-leg": "linkes Bein"})
    assert (voice.language, voice.text("left-leg")) == ("de", "linkes Bein")
    said = voice.texts(["left-leg", "exercise-wall-lean", "exercise-none"])
    assert list(said.items()) == [("de", "linkes Bein, Wall lean"), ("en", "left leg, Wall lean")]


def test_the_first_language_that_the_engine_can_is_spoken() -> None:
    assert spoken(["de", "en"], {"en", "de", "fr"}) == "de"
    assert spoken(["de", "en"], {"en", "fr"}) == "en"
    assert spoken(["de", "en"], {"fr"}) == "en"
    assert language_of(QLocale(QLocale.Language.German, QLocale.Country.Austria)) == "de"


def test_engines_are_tried_in_one_order_and_the_mute_one_never() -> None:
    assert engines(["mock", "other", "flite", "speechd"]) == ["speechd", "flite", "other"]
    assert engines(["mock"]) == []


def test_lines_are_read_or_passed_over() -> None:
    assert read_line(line_of(say="naïve, \n")) == {"say": "naïve, \n"}
    for line in (b"", b"[]\n", b"{", b"\xff\n", b'{"say": "' + b"x" * 5_000 + b'"}\n'):
        assert read_line(line) == {}


def test_a_frozen_program_is_its_own_helper(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_command(SPEAK)[1] == ["-m", "calfcoach", SPEAK]
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert own_command(SPEAK)[1] == [SPEAK]
