"""Settings as plain values: what is written is read again, what is odd keeps its default."""

from __future__ import annotations

import pytest

from calfcoach.core.settings import Settings, ThemeChoice
from calfcoach.core.voices import SYSTEM


def test_what_is_written_is_read_again() -> None:
    settings = Settings(
        theme=ThemeChoice.DARK,
        volume=30,
        voice_volume=0,
        voice="my physio",
        spoken=False,
        pulse=False,
        full_screen=True,
    )

    assert Settings.from_record(settings.record()) == (settings, ())


def test_the_computers_own_speech_is_kept() -> None:
    settings = Settings(voice=SYSTEM)

    assert Settings.from_record(settings.record()) == (settings, ())


def test_a_file_from_before_voices_is_read_as_before() -> None:
    old = {"theme": "dark", "muted": True, "volume": 10, "full_screen": True}

    settings, faults = Settings.from_record(old)

    assert faults == ()
    assert (settings.volume, settings.muted, settings.full_screen) == (10, True, True)
    assert (settings.voice_volume, settings.voice) == (80, "")
    assert settings.spoken
    assert settings.pulse


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("voice_volume", 101),
        ("voice_volume", True),
        ("voice", "../elsewhere"),
        ("voice", ".."),
        ("voice", "a\\b"),
        ("voice", ":other"),
        ("voice", 3),
        ("spoken", "yes"),
        ("pulse", 1),
    ],
)
def test_an_odd_value_is_said_and_keeps_its_default(key: str, value: object) -> None:
    settings, faults = Settings.from_record({key: value, "volume": 20})

    assert settings == Settings(volume=20)
    assert len(faults) == 1
    assert faults[0].startswith(key)
