"""Settings as plain values: what is written is read again, what is odd keeps its default."""

from __future__ import annotations

from dataclasses import replace

import pytest

from calfcoach.core.settings import Settings, TextSize, ThemeChoice
from calfcoach.core.units import MassUnit
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


@pytest.mark.parametrize(
    ("key", "value", "kept"),
    [
        ("weekdays", [0, 2, 4], (0, 2, 4)),
        ("weekdays", [4, 0], (0, 4)),
        ("text_size", 150, TextSize.LARGER),
        ("mass_unit", "lb", MassUnit.LB),
        ("session_hour", 23, 23),
    ],
)
def test_a_sound_value_is_read(key: str, value: object, kept: object) -> None:
    settings, faults = Settings.from_record({key: value})

    assert faults == ()
    assert getattr(settings, key) == kept


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("weekdays", [7]),
        ("weekdays", [1, 1]),
        ("weekdays", "1"),
        ("text_size", 110),
        ("mass_unit", "stone"),
        ("language", "tlh"),
        ("quiet_from", 24),
        ("emergency_number", "help"),
        ("theme", ["dark"]),
    ],
)
def test_a_value_out_of_bounds_is_said(key: str, value: object) -> None:
    settings, faults = Settings.from_record({key: value})

    assert settings == Settings()
    assert faults[0].startswith(f"{key} is ")


def test_what_a_file_does_not_say_is_as_it_is_usual_there() -> None:
    usual = Settings(mass_unit=MassUnit.LB)

    assert Settings.from_record({"volume": 20}, usual)[0] == replace(usual, volume=20)
