"""What a person may set, with its bounds; one value, read and written as plain JSON values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import get_type_hints

from calfcoach.core.clock import DAY_START_HOUR
from calfcoach.core.relief_bounds import HOLD_S, HOLDS, MASSAGE_S
from calfcoach.core.units import MassUnit, Unit
from calfcoach.core.voices import SYSTEM

EMERGENCY_NUMBERS = ("112", "999", "911")
"""Shown together until a person has set their own."""
VOLUME = (0, 100)
"""Bounds of a loudness, percent."""
HOUR = (0, 23)
"""Of the day, local time."""
LANGUAGES = ("en", "de", "es", "fr")
"""Languages that the window speaks: those whose list in resources/i18n is complete."""


class ThemeChoice(Enum):
    """Which colors."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TextSize(Enum):
    """How large text is, percent."""

    NORMAL = 100
    LARGE = 125
    LARGER = 150
    LARGEST = 200


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings.

    Attributes:
        theme: Which colors.
        language: Of the window, one of `LANGUAGES`; "" is the system's.
        text_size: How large text is.
        muted: No sound at all.
        volume: Of the tones, 0 to 100.
        voice_volume: Of spoken words, 0 to 100.
        voice: The folder of the voice; "" is the built-in one, `SYSTEM` the computer's own speech.
        spoken: Words are spoken at all.
        pulse: A frame flashes around the player at each change.
        emergency_number: Digits to call; "" until set.
        day_start_hour: The hour at which a new day begins, 0 to 12.
        weekdays: Days to train on, 0 is Monday; none leaves it to the program.
        relief_hold_s: Seconds of each relief stretch, 15 to 20.
        relief_holds: Straight-leg holds, 1 to 5.
        relief_massage_s: Seconds of massage for one leg, 30 to 120.
        full_screen: Sessions start in full screen.
        unit: Of distances.
        mass_unit: Of loads.
        remind_session: A session that is due is said once a day, at `session_hour`.
        session_hour: Local time.
        remind_morning: The morning check-in is said once a day, at `morning_hour`.
        morning_hour: Local time.
        quiet_from: From this hour nothing is said; the same as `quiet_to` for no quiet hours.
        quiet_to: Until this hour.
        stay_in_tray: A closed window leaves calfcoach in the tray, to remind.
        start_at_login: calfcoach starts with the desktop, without its window.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = ""
    text_size: TextSize = TextSize.NORMAL
    muted: bool = False
    volume: int = 80
    voice_volume: int = 80
    voice: str = ""
    spoken: bool = True
    pulse: bool = True
    emergency_number: str = ""
    day_start_hour: int = DAY_START_HOUR
    weekdays: tuple[int, ...] = ()
    relief_hold_s: int = 20
    relief_holds: int = 3
    relief_massage_s: int = 60
    full_screen: bool = False
    unit: Unit = Unit.KM
    mass_unit: MassUnit = MassUnit.KG
    remind_session: bool = True
    session_hour: int = 17
    remind_morning: bool = True
    morning_hour: int = 8
    quiet_from: int = 22
    quiet_to: int = 7
    stay_in_tray: bool = False
    start_at_login: bool = False

    def loudness(self) -> tuple[int, int]:
        """Return how loud tones and words are, 0 to 100 each."""
        return (0, 0) if self.muted else (self.volume, self.voice_volume)

    def emergency_numbers(self) -> tuple[str, ...]:
        """Return the number to call, or all three common ones until one is set."""
        return (self.emergency_number,) if self.emergency_number else EMERGENCY_NUMBERS

    def record(self) -> dict[str, object]:
        """Return the settings as plain values for JSON."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {
            name: value.value if isinstance(value, Enum) else _listed(value)
            for name, value in values.items()
        }

    @classmethod
    def from_record(
        cls, record: Mapping[str, object], defaults: Settings | None = None
    ) -> tuple[Settings, tuple[str, ...]]:
        """Read settings from plain values; return them with each fault found.

        A value at fault keeps its default. Unknown keys are passed over: a newer calfcoach may
        have written them.

        Args:
            record: Plain values by field.
            defaults: What holds where nothing is said; the usual ones if left out.
        """
        settings = defaults or cls()
        faults: list[str] = []
        for name, wanted in get_type_hints(cls).items():
            if name not in record:
                continue
            try:
                value = {name: _read(name, wanted, record[name])}
                settings = replace(settings, **value)  # type: ignore[arg-type]  # of that field
            except (ValueError, TypeError):
                faults.append(f"{name} is {_wanted(name, wanted)}")
        return settings, tuple(faults)


BOUNDS: Mapping[str, tuple[int, int]] = {
    "volume": VOLUME,
    "voice_volume": VOLUME,
    "day_start_hour": (0, 12),
    "relief_hold_s": HOLD_S,
    "relief_holds": HOLDS,
    "relief_massage_s": MASSAGE_S,
    "session_hour": HOUR,
    "morning_hour": HOUR,
    "quiet_from": HOUR,
    "quiet_to": HOUR,
}
"""The least and the most of each number."""


def is_phone_number(text: str) -> bool:
    """Whether a text can be an emergency number: 2 to 15 digits, spaces and a leading plus."""
    digits = text.removeprefix("+").replace(" ", "")
    return digits.isascii() and digits.isdigit() and 2 <= len(digits) <= 15


def is_folder_name(text: str) -> bool:
    """Whether a text names a folder inside another one, and never a way out of it."""
    return bool(text) and text not in (".", "..") and not set(text) & set("/\\:\0")


_TEXTS: Mapping[str, tuple[Callable[[str], bool], str]] = {
    "language": (lambda text: text in LANGUAGES, "one of " + ", ".join(LANGUAGES)),
    "voice": (lambda text: text == SYSTEM or is_folder_name(text), "the name of a folder"),
    "emergency_number": (is_phone_number, "a telephone number"),
}
"""Which texts a field takes beside "", and how that is called."""


def _listed(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _read(name: str, wanted: object, value: object) -> object:
    """Return a value of a field.

    Raises:
        ValueError, TypeError: It is none.
    """
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return wanted(value)
    if wanted is str and isinstance(value, str) and (not value or _TEXTS[name][0](value)):
        return value
    if wanted is bool and isinstance(value, bool):
        return value
    if wanted is int and _is_within(value, BOUNDS[name]):
        return value
    if name == "weekdays" and isinstance(value, list):
        days = sorted({day for day in value if _is_within(day, (0, 6))})
        if len(days) == len(value):
            return tuple(days)
    raise ValueError(name)


def _is_within(value: object, bounds: tuple[int, int]) -> bool:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return is_whole and bounds[0] <= int(str(value)) <= bounds[1]


def _wanted(name: str, wanted: object) -> str:
    """Return what a field takes, in words."""
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        *first, last = (str(one.value) for one in wanted)
        return f"{', '.join(first)} or {last}"
    if name in _TEXTS:
        return _TEXTS[name][1]
    if name in BOUNDS:
        return f"a whole number from {BOUNDS[name][0]} to {BOUNDS[name][1]}"
    return "a list of days, 0 to 6" if name == "weekdays" else "true or false"
