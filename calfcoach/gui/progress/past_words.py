"""Words for what the Progress page shows: what a day was, how relief went."""

from __future__ import annotations

from calfcoach.core.past_calendar import PastKind
from calfcoach.core.relief_tally import PastRelief
from calfcoach.gui.dates import day_words, month_day
from calfcoach.gui.i18n import Words
from calfcoach.gui.session_words import outcome_name
from calfcoach.services.history_views import PastDay

_tr = Words("PastWords")


def kind_words(kind: PastKind) -> str:
    """Return what a day was, in one word or two."""
    return {
        PastKind.DONE: _tr("done"),
        PastKind.MOVED: _tr("done, moved"),
        PastKind.MISSED: _tr("planned, not done"),
        PastKind.REFUSED: _tr("not begun, too sore"),
        PastKind.PLANNED: _tr("planned"),
        PastKind.OFF: _tr("time off"),
        PastKind.FREE: _tr("nothing planned"),
    }[kind]


def past_day_words(day: PastDay) -> str:
    """Return a day of the calendar: "Sunday, November 22: done, moved from Nov 21; relief"."""
    words = kind_words(day.kind)
    if day.planned_on is not None:
        words = _tr("{} from {}").format(words, month_day(day.planned_on))
    if day.relief:
        words = _tr("{}; relief").format(words)
    return _tr("{}: {}").format(day_words(day.day), words)


def massage_words(variant: str) -> str:
    """Return a way of massage."""
    known = {
        "hand": _tr("Massage by hand"),
        "roller": _tr("Massage with a roller"),
        "tool": _tr("Massage with a handheld tool"),
        "": _tr("Without massage"),
    }
    return known.get(variant, variant)


def relief_words(relief: PastRelief) -> str:
    """Return how one relief session went: "Gone, massage by hand, 6 to 2 of 10"."""
    parts = [outcome_name(relief.outcome)]
    if relief.massage:
        massage = massage_words(relief.massage)
        parts.append(massage[:1].lower() + massage[1:])
    if relief.before is not None and relief.after is not None:
        parts.append(_tr("tightness {} to {}").format(relief.before, relief.after))
    return ", ".join(parts)
