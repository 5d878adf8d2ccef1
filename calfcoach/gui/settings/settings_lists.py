"""Which settings there are, card by card, with their words."""

from __future__ import annotations

from datetime import date, timedelta

from calfcoach.core.mass import MassUnit
from calfcoach.core.running import Unit
from calfcoach.core.settings import (
    BOUNDS,
    LANGUAGES,
    VOLUME,
    TextSize,
    ThemeChoice,
    is_phone_number,
)
from calfcoach.gui.dates import weekday_short
from calfcoach.gui.i18n import Words
from calfcoach.gui.settings.settings_rows import Setting

_tr = Words("SettingsPage")
NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""Of the languages, each in its own."""
MONDAY = date(2026, 11, 23)


def sound_settings() -> tuple[Setting, ...]:
    """Return the rows of the sound."""
    on_off, percent = ((True, _tr("On")), (False, _tr("Off"))), _tr(" %")
    return (
        Setting("muted", _tr("Sound"), ((False, _tr("On")), (True, _tr("Muted")))),
        Setting("volume", _tr("Loudness of tones"), bounds=VOLUME, unit=percent, step=5),
        Setting("spoken", _tr("Spoken guidance"), on_off),
        Setting("voice_volume", _tr("Loudness of the voice"), bounds=VOLUME, unit=percent, step=5),
    )


def screen_settings() -> tuple[Setting, ...]:
    """Return the rows of the screen."""
    on_off = ((True, _tr("On")), (False, _tr("Off")))
    themes = (
        (ThemeChoice.SYSTEM, _tr("As the system")),
        (ThemeChoice.LIGHT, _tr("Light")),
        (ThemeChoice.DARK, _tr("Dark")),
    )
    languages = (("", _tr("As the system")), *((one, NAMES[one]) for one in LANGUAGES))
    sizes = tuple((one, _tr("{} %").format(one.value)) for one in TextSize)
    still = _tr("A frame around the player. It stands still if your desktop wants less motion.")
    return (
        *([Setting("language", _tr("Language"), languages)] if len(LANGUAGES) > 1 else []),
        Setting("theme", _tr("Colors"), themes),
        Setting("text_size", _tr("Text size"), sizes),
        Setting("full_screen", _tr("Sessions in full screen"), on_off),
        Setting("pulse", _tr("Flash at each change"), on_off, note=still),
    )


def day_settings() -> tuple[Setting, ...]:
    """Return the rows of units and days."""
    distances = ((Unit.KM, _tr("Kilometers")), (Unit.MILE, _tr("Miles")))
    masses = ((MassUnit.KG, _tr("Kilograms")), (MassUnit.LB, _tr("Pounds")))
    days = tuple((day, weekday_short(MONDAY + timedelta(days=day))) for day in range(7))
    which = _tr(
        "Choose as many as your program has sessions a week, with a day or more between them. "
        "Otherwise the program's own days hold."
    )
    turn = _tr("What you do earlier belongs to the day before.")
    return (
        Setting("unit", _tr("Distances"), distances),
        Setting("mass_unit", _tr("Loads"), masses),
        Setting("weekdays", _tr("Days to train on"), days, note=which, several=True),
        Setting(
            "day_start_hour",
            _tr("A new day begins at"),
            bounds=BOUNDS["day_start_hour"],
            unit=_tr(" o'clock"),
            note=turn,
        ),
        Setting(
            "emergency_number",
            _tr("Emergency number"),
            is_sound=is_phone_number,
            refused=_tr("A telephone number has 2 to 15 digits."),
        ),
    )
