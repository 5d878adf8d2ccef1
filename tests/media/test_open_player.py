"""Sound falls through from QtMultimedia to playsound3 to silence, and never raises."""

from __future__ import annotations

import builtins
import sys
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from calfcoach.core.cues import Cue
from calfcoach.media import open_player as opener
from calfcoach.media.cue_player import SilentPlayer, SoundError
from calfcoach.media.open_player import open_player
from tests.fakes import RecordingPlayer


def fail_with(error: Exception) -> object:
    def way() -> RecordingPlayer:
        raise error

    return way


@pytest.mark.parametrize(
    "error", [ImportError("no libpulse"), SoundError("null device"), OSError("gone")]
)
def test_a_way_that_fails_is_passed_over(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    player = RecordingPlayer()
    monkeypatch.delenv(opener.FORCE, raising=False)
    monkeypatch.setattr(opener, "_qt", fail_with(error))
    monkeypatch.setattr(opener, "_playsound", lambda: player)

    assert open_player() is player


def test_silence_is_the_last_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(opener.FORCE, raising=False)
    monkeypatch.setattr(opener, "_qt", fail_with(SoundError("none")))
    monkeypatch.setattr(opener, "_playsound", fail_with(SoundError("none")))
    player = open_player()

    assert player.is_silent
    player.set_volume(30)
    player.play(Cue.DONE)


def test_one_way_can_be_forced(monkeypatch: pytest.MonkeyPatch) -> None:
    player = RecordingPlayer()
    monkeypatch.setattr(opener, "_qt", fail_with(AssertionError("qt was asked")))
    monkeypatch.setattr(opener, "_playsound", lambda: player)
    monkeypatch.setenv(opener.FORCE, "playsound3")
    assert open_player() is player
    monkeypatch.setenv(opener.FORCE, "none")

    assert isinstance(open_player(), SilentPlayer)


def test_a_machine_without_libpulse_still_opens_a_player(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    real = builtins.__import__

    def without_multimedia(name: str, *rest: object, **more: object) -> ModuleType:
        if name.startswith("PySide6.QtMultimedia"):
            raise ImportError("libpulse.so.0: cannot open shared object file")
        return real(name, *rest, **more)  # type: ignore[arg-type]  # passes all on

    monkeypatch.delitem(sys.modules, "calfcoach.media.qt_player", raising=False)
    monkeypatch.setattr(builtins, "__import__", without_multimedia)
    monkeypatch.setenv(opener.FORCE, "qt")

    assert open_player().is_silent


def test_every_cue_has_its_file() -> None:
    from calfcoach.core.resources import resource_path

    for cue in Cue:
        assert resource_path("sounds", f"{cue.value}.wav").is_file()
