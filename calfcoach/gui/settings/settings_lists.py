"""Which settings there are, card by card, with their words."""

from __future__ import annotations

from datetime import date, timedelta

from calfcoach.core.settings import (
    BOUNDS,
    HOUR,
    LANGUAGES,
    VOLUME,
    TextSize,
    ThemeChoice,
    is_phone_number,
)
from calfcoach.core.units import MassUnit, Unit
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
        Setting("language", _tr("Language"), languages),
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


def reminder_settings(*, has_tray: bool) -> tuple[Setting, ...]:
    """Return the rows of the reminders."""
    on_off, clock = ((True, _tr("On")), (False, _tr("Off"))), _tr(" o'clock")
    morning = _tr("Asked on the morning after a session, until it is answered.")
    quiet = _tr("The same hour twice means no quiet hours.")
    tray = (
        _tr("Closing the window then leaves calfcoach in the tray; Quit is in its menu there.")
        if has_tray
        else _tr("This desktop has no tray: a closed window ends calfcoach, and its reminders.")
    )
    login = _tr("calfcoach then starts without its window, and reminds.")
    return (
        Setting("remind_session", _tr("A session is due"), on_off),
        Setting("session_hour", _tr("Said from"), bounds=HOUR, unit=clock),
        Setting("remind_morning", _tr("Morning check-in"), on_off, note=morning),
        Setting("morning_hour", _tr("Asked from"), bounds=HOUR, unit=clock),
        Setting("quiet_from", _tr("Quiet hours begin at"), bounds=HOUR, unit=clock),
        Setting("quiet_to", _tr("Quiet hours end at"), bounds=HOUR, unit=clock, note=quiet),
        Setting("stay_in_tray", _tr("Stay in the tray"), on_off, note=tray),
        Setting("start_at_login", _tr("Start at login"), on_off, note=login),
    )
