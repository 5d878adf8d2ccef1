"""What a person may set, with its bounds; one value, read and written as plain JSON values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum

from calfcoach.core.clock import DAY_START_HOUR
from calfcoach.core.relief_bounds import HOLD_S, HOLDS, MASSAGE_S
from calfcoach.core.running import Unit
from calfcoach.core.voices import SYSTEM

EMERGENCY_NUMBERS = ("112", "999", "911")
"""Shown together until a person has set their own."""
VOLUME = (0, 100)
"""Bounds of a loudness, percent."""


class ThemeChoice(Enum):
    """Which colors."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings.

    Attributes:
        theme: Which colors.
        muted: No sound at all.
        volume: Of the tones, 0 to 100.
        voice_volume: Of spoken words, 0 to 100.
        voice: The folder of the voice; "" is the built-in one, `SYSTEM` the computer's own speech.
        spoken: Words are spoken at all.
        pulse: A frame flashes around the player at each change.
        emergency_number: Digits to call; "" until set.
        day_start_hour: The hour at which a new day begins, 0 to 12.
        relief_hold_s: Seconds of each relief stretch, 15 to 20.
        relief_holds: Straight-leg holds, 1 to 5.
        relief_massage_s: Seconds of massage for one leg, 30 to 120.
        full_screen: Sessions start in full screen.
        unit: Of distances.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    muted: bool = False
    volume: int = 80
    voice_volume: int = 80
    voice: str = ""
    spoken: bool = True
    pulse: bool = True
    emergency_number: str = ""
    day_start_hour: int = DAY_START_HOUR
    relief_hold_s: int = 20
    relief_holds: int = 3
    relief_massage_s: int = 60
    full_screen: bool = False
    unit: Unit = Unit.KM

    def loudness(self) -> tuple[int, int]:
        """Return how loud tones and words are, 0 to 100 each."""
        return (0, 0) if self.muted else (self.volume, self.voice_volume)

    def emergency_numbers(self) -> tuple[str, ...]:
        """Return the number to call, or all three common ones until one is set."""
        return (self.emergency_number,) if self.emergency_number else EMERGENCY_NUMBERS

    def record(self) -> dict[str, object]:
        """Return the settings as plain values for JSON."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {**values, "theme": self.theme.value, "unit": self.unit.value}

    @classmethod
    def from_record(cls, record: Mapping[str, object]) -> tuple[Settings, tuple[str, ...]]:
        """Read settings from plain values; return them with each fault found.

        A value at fault keeps its default. Unknown keys are passed over: a newer calfcoach may
        have written them.
        """
        faults: list[str] = []
        settings = cls(
            theme=_theme(record, faults),
            muted=_flag(record, "muted", faults, default=cls().muted),
            volume=_number(record, "volume", VOLUME, cls().volume, faults),
            voice_volume=_number(record, "voice_volume", VOLUME, cls().voice_volume, faults),
            voice=_voice(record, faults),
            spoken=_flag(record, "spoken", faults, default=cls().spoken),
            pulse=_flag(record, "pulse", faults, default=cls().pulse),
            emergency_number=_phone(record, faults),
            day_start_hour=_number(record, "day_start_hour", (0, 12), DAY_START_HOUR, faults),
            relief_hold_s=_number(record, "relief_hold_s", HOLD_S, cls().relief_hold_s, faults),
            relief_holds=_number(record, "relief_holds", HOLDS, cls().relief_holds, faults),
            relief_massage_s=_number(
                record, "relief_massage_s", MASSAGE_S, cls().relief_massage_s, faults
            ),
            full_screen=_flag(record, "full_screen", faults, default=cls().full_screen),
            unit=_unit(record, faults),
        )
        return settings, tuple(faults)


def is_phone_number(text: str) -> bool:
    """Whether a text can be an emergency number: 2 to 15 digits, spaces and a leading plus."""
    digits = text.removeprefix("+").replace(" ", "")
    return digits.isascii() and digits.isdigit() and 2 <= len(digits) <= 15


def is_folder_name(text: str) -> bool:
    """Whether a text names a folder inside another one, and never a way out of it."""
    return bool(text) and text not in (".", "..") and not set(text) & set("/\\:\0")


def _theme(record: Mapping[str, object], faults: list[str]) -> ThemeChoice:
    value = record.get("theme", ThemeChoice.SYSTEM.value)
    try:
        return ThemeChoice(value)
    except ValueError:
        faults.append("theme is system, light or dark")
        return ThemeChoice.SYSTEM


def _unit(record: Mapping[str, object], faults: list[str]) -> Unit:
    value = record.get("unit", Unit.KM.value)
    try:
        return Unit(value)
    except ValueError:
        faults.append("unit is km or mi")
        return Unit.KM


def _flag(record: Mapping[str, object], key: str, faults: list[str], *, default: bool) -> bool:
    value = record.get(key, default)
    if isinstance(value, bool):
        return value
    faults.append(f"{key} is true or false")
    return default


def _number(
    record: Mapping[str, object],
    key: str,
    bounds: tuple[int, int],
    default: int,
    faults: list[str],
) -> int:
    value = record.get(key, default)
    if isinstance(value, int) and not isinstance(value, bool) and bounds[0] <= value <= bounds[1]:
        return value
    faults.append(f"{key} is a whole number from {bounds[0]} to {bounds[1]}")
    return default


def _voice(record: Mapping[str, object], faults: list[str]) -> str:
    value = record.get("voice", "")
    if isinstance(value, str) and (value in ("", SYSTEM) or is_folder_name(value)):
        return value
    faults.append("voice is the name of a folder")
    return ""


def _phone(record: Mapping[str, object], faults: list[str]) -> str:
    value = record.get("emergency_number", "")
    if isinstance(value, str) and (not value or is_phone_number(value)):
        return value
    faults.append("emergency_number is a telephone number")
    return ""
