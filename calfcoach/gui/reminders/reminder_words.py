"""What a reminder says."""

from __future__ import annotations

from calfcoach.core.reminder import Occasion, Snooze
from calfcoach.gui.i18n import Words

_tr = Words("Reminders")


def occasion_words(occasion: Occasion) -> str:
    """Return the sentence of a reminder."""
    match occasion:
        case Occasion.MORNING:
            return _tr("How is your calf this morning? One tap tells.")
        case Occasion.MOVED:
            return _tr("The session that was moved to today is due.")
        case Occasion.SESSION:
            return _tr("Today's session is due.")


def open_words(occasion: Occasion) -> str:
    """Return what leads to it."""
    return _tr("Answer") if occasion is Occasion.MORNING else _tr("Show it")


def snooze_words(snooze: Snooze) -> str:
    """Return for how long a reminder is put off."""
    match snooze:
        case Snooze.QUARTER:
            return _tr("In 15 min")
        case Snooze.HOUR:
            return _tr("In 1 h")
        case Snooze.TOMORROW:
            return _tr("Tomorrow")
