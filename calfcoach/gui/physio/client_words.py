"""Words for what a row of a client says."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale

from calfcoach.core.client import BACK_DAYS, STILL_DAYS, ClientFlag
from calfcoach.gui.i18n import Words

_tr = Words("ClientWords")


def flag_words(flag: ClientFlag) -> str:
    """Return why a client needs a look."""
    match flag:
        case ClientFlag.RED_FLAG:
            return _tr("warning sign")
        case ClientFlag.BACK_TWICE:
            return _tr("back twice in {} days").format(BACK_DAYS)
        case ClientFlag.NO_STEP:
            return _tr("no step in {} weeks").format(STILL_DAYS // 7)
        case ClientFlag.HELD:
            return _tr("three holds")


def pain_words(now: Decimal | None, before: Decimal | None) -> str:
    """Return morning pain, and where it came from: "1.2, was 3.0"."""
    if now is None:
        return _tr("not said")
    locale = QLocale()
    shown = locale.toString(float(now), "f", 1)
    if before is None:
        return shown
    sign = "↓" if now < before else "↑" if now > before else "→"
    return _tr("{} {}, was {}").format(sign, shown, locale.toString(float(before), "f", 1))
