"""Sound falls through from QtMultimedia to playsound3 to silence, and never raises."""

from __future__ import annotations

import builtins
import sys
from types import ModuleType

import playsound3
import pytest
from pytestqt.qtbot import QtBot

from calfcoach.core.cues import Cue
from calfcoach.media import open_player as opener
from calfcoach.media.open_player import BestSound, open_player
from calfcoach.media.session_sound import Silence, SoundError
from tests.fakes import FakeClock, RecordingSound

CLOCK = FakeClock()


def fail_with(error: Exception) -> object:
    def way(*_: object) -> RecordingSound:
        raise error

    return way


def silent() -> RecordingSound:
    player = RecordingSound()
    player.is_silent = True
    return player


@pytest.mark.parametrize(
    "error", [ImportError("no libpulse"), SoundError("null device"), OSError("gone")]
)
def test_a_way_that_fails_is_passed_over(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    player = RecordingSound()
    monkeypatch.delenv(opener.FORCE, raising=False)
    monkeypatch.setattr(opener, "_qt", fail_with(error))
    monkeypatch.setattr(opener, "_playsound", lambda *_: player)
    sound = open_player(CLOCK)
    sound.play(Cue.TICK)

    assert player.tones() == [Cue.TICK]
    assert isinstance(sound, BestSound)
    assert sound.passed_over == {"qt": str(error)}
    assert (sound.backend, sound.is_silent) == ("recording", False)


def test_silence_is_the_last_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(opener.FORCE, raising=False)
    monkeypatch.setattr(opener, "_qt", fail_with(SoundError("none")))
    monkeypatch.setattr(opener, "_playsound", fail_with(SoundError("none")))
    player = open_player(CLOCK)

    assert player.is_silent
    assert player.backend == "none"
    player.begin()
    player.set_volume(tones=30, voice=30)
    player.plan(())
    player.play(Cue.DONE)
    player.drop()
    player.end()
    assert player.is_silent


def test_one_way_can_be_forced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opener, "_qt", fail_with(AssertionError("qt was asked")))
    monkeypatch.setattr(opener, "_playsound", lambda *_: RecordingSound())
    monkeypatch.setenv(opener.FORCE, "playsound3")
    assert open_player(CLOCK).backend == "recording"

    monkeypatch.setattr(opener, "_qt", lambda *_: RecordingSound())
    monkeypatch.setattr(opener, "_playsound", fail_with(AssertionError("playsound3 was asked")))
    monkeypatch.setenv(opener.FORCE, "qt")
    assert open_player(CLOCK).backend == "recording"

    monkeypatch.setenv(opener.FORCE, "none")
    wanted = open_player(CLOCK)
    assert isinstance(wanted, Silence)
    assert not wanted.is_silent


def test_a_session_begins_with_the_first_way_that_opens() -> None:
    first, second = silent(), RecordingSound()
    sound = BestSound({"qt": lambda: first, "playsound3": lambda: second})
    sound.set_volume(tones=20, voice=20)
    sound.begin()

    assert first.calls[-2:] == ["begin", "end"]
    assert second.calls == ["end", "begin"]
    assert second.volumes == (20, 20)
    assert sound.passed_over == {"qt": "no device"}

    first.is_silent = False  # a headset was plugged in
    sound.end()
    sound.begin()
    sound.plan(())
    assert (first.calls[-1], second.calls[-1]) == ("begin", "end")
    assert first.volumes == (20, 20)


def test_where_nothing_sounds_the_first_way_waits_for_a_device() -> None:
    first, second = silent(), silent()
    sound = BestSound({"qt": lambda: first, "playsound3": lambda: second})
    sound.begin()
    assert sound.is_silent
    assert (first.calls[-1], second.calls[-1]) == ("begin", "end")

    first.is_silent = False
    assert (sound.is_silent, sound.backend) == (False, "recording")


def test_a_tone_outside_a_session_looks_for_a_device_again() -> None:
    first, second = silent(), silent()
    sound = BestSound({"qt": lambda: first, "playsound3": lambda: second})
    second.is_silent = False
    sound.play(Cue.DONE)

    assert second.tones() == [Cue.DONE]
    assert not first.tones()


def test_a_machine_without_libpulse_still_opens_a_player(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    real = builtins.__import__

    def without_multimedia(name: str, *rest: object, **more: object) -> ModuleType:
        if name.startswith("PySide6.QtMultimedia"):
            raise ImportError("libpulse.so.0: cannot open shared object file")
        return real(name, *rest, **more)  # type: ignore[arg-type]  # passes all on

    monkeypatch.delitem(sys.modules, "calfcoach.media.qt_output", raising=False)
    monkeypatch.setattr(builtins, "__import__", without_multimedia)
    monkeypatch.setenv(opener.FORCE, "qt")

    sound = open_player(CLOCK)
    assert sound.is_silent
    assert isinstance(sound, BestSound)
    assert "libpulse" in sound.passed_over["qt"]


def test_the_real_way_by_qt_says_whether_there_is_a_device(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv(opener.FORCE, "qt")
    sound = open_player(CLOCK)

    assert sound.is_silent == (not sound.device)


@pytest.mark.parametrize(
    ("there", "used"),
    [
        (["gstreamer", "ffplay", "alsa"], "alsa"),
        (["ffplay", "gstreamer"], "gstreamer"),
        (["winmm"], "winmm"),
    ],
)
def test_the_most_punctual_player_of_the_system_is_used(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, there: list[str], used: str
) -> None:
    monkeypatch.setattr(playsound3, "AVAILABLE_BACKENDS", there)
    monkeypatch.setattr(playsound3, "DEFAULT_BACKEND", there[0])
    monkeypatch.setenv(opener.FORCE, "playsound3")

    assert open_player(CLOCK).backend == f"playsound3 ({used})"


def test_a_system_without_a_player_is_silent(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(playsound3, "AVAILABLE_BACKENDS", [])
    monkeypatch.setenv(opener.FORCE, "playsound3")

    assert open_player(CLOCK).is_silent


def test_every_cue_has_its_file() -> None:
    from calfcoach.core.resources import resource_path

    for cue in Cue:
        assert resource_path("sounds", f"{cue.value}.wav").is_file()
